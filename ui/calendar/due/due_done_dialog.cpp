// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/due/due_done_dialog.h"

#include "ui/records/attachment_panel.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_panel.h"

#include <QFormLayout>
#include <QLabel>

namespace bihuan {

using namespace Qt::StringLiterals;

DueDoneDialog::DueDoneDialog(const DueRow& row, QDate today, const UiContext& context, QWidget* parent)
    : QDialog(parent)
    , m_today(today)
    , m_messages(new MessageBar(this))
    , m_progress(new ProgressPanel(this))
    , m_date(new DateEdit(this))
    , m_note(new QLineEdit(this))
{
    setObjectName(u"dueDoneDialog"_s);
    setWindowTitle(tr("Done"));
    resize(520, 380);
    auto* what = new QLabel(tr("%1\nWas due on %2").arg(row.rule.name, row.item.occurrence.due.toString(Qt::ISODate)), this);
    what->setObjectName(u"dueDoneWhat"_s);
    what->setWordWrap(true);
    m_date->setToday(today);
    m_date->setDate(today);
    m_date->lineEdit()->setObjectName(u"dueDoneDate"_s);
    m_date->lineEdit()->setAccessibleName(tr("Done on"));
    m_note->setObjectName(u"dueDoneNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What was done, where the paper lies"));
    auto* form = new QFormLayout;
    auto* dateLabel = new QLabel(tr("&Done on"), this);
    dateLabel->setBuddy(m_date->lineEdit());
    form->addRow(dateLabel, m_date);
    auto* noteLabel = new QLabel(tr("&Note"), this);
    noteLabel->setBuddy(m_note);
    form->addRow(noteLabel, m_note);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"closeButton"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* go = new QPushButton(tr("&Tick off"), this);
    go->setObjectName(u"dueDoneButton"_s);
    go->setDefault(true);
    makePrimary(go);
    connect(go, &QPushButton::clicked, this, &DueDoneDialog::tickOff);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addWidget(m_progress);
    column->addWidget(what);
    column->addLayout(form);
    if (context.attachments) {
        m_files = new AttachmentPanel(context, { [this](Tone tone, const QString& text, const QString& action, std::function<void()> run) {
                                                    if (action.isEmpty())
                                                        m_messages->showMessage(tone, text);
                                                    else
                                                        m_messages->showMessage(tone, text, action, std::move(run));
                                                },
                                                 *m_progress, this },
                                      this);
        m_files->load(obligationDoneType().kind().code, 0);
        column->addWidget(m_files, 1);
    }
    column->addLayout(buttons);
    m_date->lineEdit()->setFocus();
}

void DueDoneDialog::showError(const Error& error)
{
    m_messages->showError(error);
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

void DueDoneDialog::tickOff()
{
    if (!m_date->date().isValid()) {
        m_messages->showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_date->text()));
        m_date->lineEdit()->setFocus();
        return;
    }
    if (m_date->date() > m_today) {
        m_messages->showMessage(Tone::Error, tr("It cannot have been done on a day to come."));
        m_date->lineEdit()->setFocus();
        return;
    }
    emit doneWanted(m_date->date(), m_note->text());
}

} // namespace bihuan
