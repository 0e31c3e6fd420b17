// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/due/due_done_dialog.h"

#include "ui/records/attachment_panel.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_panel.h"

#include <QFormLayout>

namespace bihuan {

using namespace Qt::StringLiterals;

DueDoneDialog::DueDoneDialog(const DueRow& row, QDate today, const UiContext& context, QWidget* parent)
    : ActionDialog(u"dueDoneDialog"_s, tr("Done"), tr("&Tick off"), parent)
    , m_today(today)
    , m_progress(new ProgressPanel(this))
    , m_date(new DateEdit(this))
    , m_note(new QLineEdit(this))
{
    resize(520, 380);
    m_date->setToday(today);
    m_date->setDate(today);
    m_note->setPlaceholderText(tr("What was done, where the paper lies"));
    contents()->addWidget(m_progress);
    addNote(u"dueDoneWhat"_s, tr("%1\nWas due on %2").arg(row.rule.name, row.item.occurrence.due.toString(Qt::ISODate)));
    auto* form = makeForm();
    addFormRow(*form, tr("&Done on"), m_date, u"dueDoneDate"_s, m_date->lineEdit());
    addFormRow(*form, tr("&Note"), m_note, u"dueDoneNote"_s);
    contents()->addLayout(form);
    if (context.attachments) {
        m_files = new AttachmentPanel(context, { [this](Tone tone, const QString& text, const QString& action, std::function<void()> run) {
                                                    if (action.isEmpty())
                                                        messages().showMessage(tone, text);
                                                    else
                                                        messages().showMessage(tone, text, action, std::move(run));
                                                },
                                                 *m_progress, this },
                                      this);
        m_files->load(obligationDoneType().kind().code, 0);
        contents()->addWidget(m_files, 1);
    }
    acceptButton()->setDefault(true);
    m_date->lineEdit()->setFocus();
}

Result<> DueDoneDialog::attachTo(qint64 mark)
{
    return m_files && m_files->hasStaged() ? m_files->attachStaged(mark) : Result<>();
}

void DueDoneDialog::accept()
{
    if (m_files)
        m_files->forgetStaged();
    QDialog::accept();
}

void DueDoneDialog::reject()
{
    if (m_files)
        m_files->discardStaged();
    QDialog::reject();
}

void DueDoneDialog::carryOut()
{
    if (!m_date->date().isValid()) {
        messages().showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_date->text()));
        m_date->lineEdit()->setFocus();
        return;
    }
    if (m_date->date() > m_today) {
        messages().showMessage(Tone::Error, tr("It cannot have been done on a day to come."));
        m_date->lineEdit()->setFocus();
        return;
    }
    emit doneWanted(m_date->date(), m_note->text());
}

} // namespace bihuan
