// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/obligation/due_service.h"
#include "ui/shell/ui_context.h"
#include "ui/widgets/action_dialog.h"

class QLineEdit;

namespace bihuan {

class AttachmentPanel;
class DateEdit;
class ProgressPanel;

/// The day on which something was done, a note and the papers that show it.
class DueDoneDialog final : public ActionDialog {
    Q_OBJECT
public:
    DueDoneDialog(const DueRow& row, QDate today, const UiContext& context, QWidget* parent = nullptr);

    Result<> attachTo(qint64 mark); ///< needs an open Transaction
    void accept() override;
    void reject() override;

signals:
    /// Accept or showError() in answer.
    void doneWanted(QDate day, const QString& note);

private:
    void carryOut() override;

    QDate m_today;
    ProgressPanel* m_progress;
    DateEdit* m_date;
    QLineEdit* m_note;
    AttachmentPanel* m_files = nullptr;
};

} // namespace bihuan
