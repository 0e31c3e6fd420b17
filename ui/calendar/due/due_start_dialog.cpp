// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/due/due_start_dialog.h"

#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QFormLayout>

namespace bihuan {

using namespace Qt::StringLiterals;

DueStartDialog::DueStartDialog(QDate from, QWidget* parent)
    : ActionDialog(u"dueStartDialog"_s, tr("Count from a day"), tr("&Save"), parent)
    , m_date(new DateEdit(this))
{
    m_date->setDate(from);
    addNote(u"dueStartWhy"_s, tr("What fell due before this day is not counted as overdue: a school that begins in mid-term owes nothing for the time before."));
    auto* form = makeForm();
    addFormRow(*form, tr("&Count from"), m_date, u"dueStartDate"_s, m_date->lineEdit());
    contents()->addLayout(form);
}

void DueStartDialog::carryOut()
{
    if (!m_date->date().isValid())
        messages().showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_date->text()));
    else
        emit dayChosen(m_date->date());
}

} // namespace bihuan
