// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/proposals_dialog.h"

#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

ProposalsDialog::ProposalsDialog(const QList<ActivityProposal>& proposals, QWidget* parent)
    : QDialog(parent)
    , m_proposals(proposals)
    , m_list(new QTreeWidget(this))
    , m_take(new QPushButton(this))
{
    setObjectName(u"proposalsDialog"_s);
    setWindowTitle(tr("Activities the calendar asks for"));
    resize(760, 460);
    auto* hint = new QLabel(tr("From terms, holidays and the themes of the months. Untick what you do not want; everything can be changed afterwards."), this);
    hint->setObjectName(u"proposalsHint"_s);
    hint->setWordWrap(true);
    m_list->setObjectName(u"proposalsList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({ tr("Day"), tr("Activity"), tr("Why") });
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    for (const ActivityProposal& each : proposals) {
        auto* item = new QTreeWidgetItem(m_list, { each.activity.heldOn.toString(Qt::ISODate), each.activity.title,
                                                   each.from.isValid() ? tr("moves from %1: %2").arg(each.from.toString(Qt::ISODate), each.why) : each.why });
        item->setCheckState(0, Qt::Checked);
    }
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    connect(m_list, &QTreeWidget::itemChanged, this, &ProposalsDialog::updateButton);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take->setObjectName(u"proposalsTake"_s);
    makePrimary(m_take);
    buttons->addButton(m_take, QDialogButtonBox::ActionRole);
    connect(m_take, &QPushButton::clicked, this, [this] {
        QList<ActivityProposal> chosen;
        for (int i = 0; i < m_list->topLevelItemCount(); ++i)
            if (m_list->topLevelItem(i)->checkState(0) == Qt::Checked)
                chosen << m_proposals[i];
        emit taken(chosen);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    updateButton();
}

void ProposalsDialog::updateButton()
{
    int count = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        count += m_list->topLevelItem(i)->checkState(0) == Qt::Checked ? 1 : 0;
    m_take->setText(tr("&Put %1 into the plan").arg(count));
    m_take->setEnabled(count > 0);
}

} // namespace bihuan
