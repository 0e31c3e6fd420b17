// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/month/month_move_dialog.h"

#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bihuan {

using namespace Qt::StringLiterals;

MonthMoveDialog::MonthMoveDialog(const QString& what, QDate from, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_messages(new MessageBar(this))
    , m_day(new DateEdit(this))
{
    setObjectName(u"monthMoveDialog"_s);
    setWindowTitle(tr("Move to another day"));
    resize(420, 190);
    auto* words = new QLabel(what, this);
    words->setObjectName(u"monthMoveWhat"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_day->setDate(from);
    m_day->setToday(today);
    m_day->lineEdit()->setObjectName(u"monthMoveDay"_s);
    m_day->lineEdit()->setAccessibleName(tr("New day"));
    m_day->lineEdit()->selectAll();
    auto* label = new QLabel(tr("New &day"), this);
    label->setBuddy(m_day);
    auto* form = new QFormLayout;
    form->addRow(label, m_day);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* go = new QPushButton(tr("&Move"), this);
    go->setObjectName(u"monthMoveGo"_s);
    go->setDefault(true);
    makePrimary(go);
    buttons->addButton(go, QDialogButtonBox::ActionRole);
    connect(go, &QPushButton::clicked, this, &MonthMoveDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addWidget(words);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    m_day->setFocus();
}

void MonthMoveDialog::take()
{
    if (!m_day->date().isValid()) {
        m_messages->showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_day->text()));
        m_day->lineEdit()->setFocus();
        return;
    }
    const QDate day = m_day->date();
    accept();
    emit chosen(day);
}

} // namespace bihuan
