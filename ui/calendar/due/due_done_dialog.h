// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/obligation/due_service.h"
#include "ui/shell/ui_context.h"

#include <QDialog>

class QLineEdit;

namespace bihuan {

class AttachmentPanel;
class DateEdit;
class MessageBar;
class ProgressPanel;

/// The day on which something was done, a note and the papers that show it.
class DueDoneDialog final : public QDialog {
    Q_OBJECT
public:
    DueDoneDialog(const DueRow& row, QDate today, const UiContext& context, QWidget* parent = nullptr);

    void showError(const Error& error);
    Result<> attachTo(qint64 mark); ///< needs an open Transaction
    void accept() override;
    void reject() override;

signals:
    /// Accept or showError() in answer.
    void doneWanted(QDate day, const QString& note);

private:
    void tickOff();

    QDate m_today;
    MessageBar* m_messages;
    ProgressPanel* m_progress;
    DateEdit* m_date;
    QLineEdit* m_note;
    AttachmentPanel* m_files = nullptr;
};

} // namespace bihuan
