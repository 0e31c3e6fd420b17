// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/placards/placard_date_dialog.h"

#include "core/base/result.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QListWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

PlacardDateDialog::PlacardDateDialog(bool posted, const QStringList& walls, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_messages(new MessageBar(this))
    , m_date(new DateEdit(this))
{
    setObjectName(u"placardDateDialog"_s);
    setWindowTitle(posted ? tr("Placards put up") : tr("Placards taken down"));
    resize(420, 440);
    m_date->setToday(today);
    m_date->setDate(today);
    m_date->lineEdit()->setObjectName(u"placardDate"_s);
    m_date->lineEdit()->setAccessibleName(tr("Date"));
    auto* label = new QLabel(tr("&Date"), this);
    label->setBuddy(m_date->lineEdit());
    auto* list = new QListWidget(this);
    list->setObjectName(u"placardNames"_s);
    list->setAccessibleName(tr("Walls"));
    list->addItems(walls);
    auto* close = new QPushButton(tr("Cancel"), this);
    close->setObjectName(u"closeButton"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* go = new QPushButton(posted ? tr("&Mark %n as put up", nullptr, int(walls.size())) : tr("&Mark %n as taken down", nullptr, int(walls.size())), this);
    go->setObjectName(u"markButton"_s);
    go->setDefault(true);
    makePrimary(go);
    connect(go, &QPushButton::clicked, this, &PlacardDateDialog::mark);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_date, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(go);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addLayout(row);
    column->addWidget(list, 1);
    column->addLayout(buttons);
}

void PlacardDateDialog::showError(const Error& error)
{
    m_messages->showError(error);
}

void PlacardDateDialog::mark()
{
    if (!m_date->isAcceptable() || !m_date->date().isValid()) {
        m_messages->showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_date->text()));
        m_date->lineEdit()->setFocus();
        return;
    }
    emit dayChosen(m_date->date());
}

} // namespace bihuan
