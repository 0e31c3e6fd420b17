// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_services.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace bihuan {

class DateEdit;
class MessageBar;

/// Where the paper went: the same step for several agreements, by short code or number, one per line. A reader that types
/// codes and Enter works too.
class MarkDialog final : public QDialog {
    Q_OBJECT
public:
    using Marker = std::function<Result<MarkReport>(const MarkRequest&)>;
    /// `codes`: to begin with; what stands after a tab (the name) is for the eye alone.
    MarkDialog(Marker marker, AgreementState state, const QStringList& codes, QDate today,
               QWidget* parent = nullptr);

signals:
    void marked(const MarkReport& report);

private:
    void mark();
    QStringList codes() const;

    Marker m_marker;
    AgreementState m_state;
    MessageBar* m_messages;
    QPlainTextEdit* m_codes;
    DateEdit* m_date;
    DateEdit* m_signedOn;
    QLineEdit* m_location;
    QLineEdit* m_why;
    QPushButton* m_mark;
};

} // namespace bihuan
