// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/due/due_start_dialog.h"

#include "core/base/result.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

namespace bihuan {

using namespace Qt::StringLiterals;

DueStartDialog::DueStartDialog(QDate from, QWidget* parent)
    : QDialog(parent)
    , m_messages(new MessageBar(this))
    , m_date(new DateEdit(this))
{
    setObjectName(u"dueStartDialog"_s);
    setWindowTitle(tr("Count from a day"));
    m_date->setDate(from);
    m_date->lineEdit()->setObjectName(u"dueStartDate"_s);
    m_date->lineEdit()->setAccessibleName(tr("Count from"));
    auto* why = new QLabel(tr("What fell due before this day is not counted as overdue: a school that begins in mid-term owes nothing for the time before."), this);
    why->setObjectName(u"dueStartWhy"_s);
    why->setWordWrap(true);
    auto* label = new QLabel(tr("&Count from"), this);
    label->setBuddy(m_date->lineEdit());
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_date, 1);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"closeButton"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* go = new QPushButton(tr("&Save"), this);
    go->setObjectName(u"dueStartButton"_s);
    go->setDefault(true);
    makePrimary(go);
    connect(go, &QPushButton::clicked, this, &DueStartDialog::choose);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addWidget(why);
    column->addLayout(row);
    column->addLayout(buttons);
}

void DueStartDialog::showError(const Error& error)
{
    m_messages->showError(error);
}

void DueStartDialog::choose()
{
    if (!m_date->date().isValid())
        m_messages->showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_date->text()));
    else
        emit dayChosen(m_date->date());
}

} // namespace bihuan
