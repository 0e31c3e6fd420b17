// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

namespace bihuan {

class DateEdit;
class MessageBar;
struct Error;

/// The day on which several placards were put up or taken down, and which they are.
class PlacardDateDialog final : public QDialog {
    Q_OBJECT
public:
    PlacardDateDialog(bool posted, const QStringList& walls, QDate today, QWidget* parent = nullptr);

    void showError(const Error& error);

signals:
    /// Accept or showError() in answer.
    void dayChosen(QDate day);

private:
    void mark();

    MessageBar* m_messages;
    DateEdit* m_date;
};

} // namespace bihuan
