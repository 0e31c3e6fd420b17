// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/items/collect_dialog.h"

#include "ui/printing/background_job.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_panel.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

enum Column { What, Fresh, Collected, Waiting, Columns };
constexpr int ruleRole = Qt::UserRole;
constexpr int mostShown = 200; ///< unfinished ones of a subject that are named

} // namespace

CollectDialog::CollectDialog(ArchiveCollector& collector, int year, int thisYear, QWidget* parent)
    : ActionDialog(u"collectDialog"_s, tr("Collect the papers of a year"), tr("&Collect"), parent)
    , m_collector(collector)
    , m_year(new SpinBox(this))
    , m_tree(new QTreeWidget(this))
    , m_progress(new ProgressPanel(this))
{
    resize(820, 600);
    m_year->setRange(1949, thisYear);
    m_year->setValue(year);
    auto* form = makeForm();
    addFormRow(*form, tr("&Year"), m_year, u"collectYear"_s);
    contents()->addLayout(form);
    m_tree->setObjectName(u"collectTree"_s);
    m_tree->setAccessibleName(tr("What would be collected"));
    m_tree->setHeaderLabels({ tr("What"), tr("New"), tr("Collected already"), tr("Not finished") });
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    contents()->addWidget(m_tree, 1);
    m_sums = addNote(u"collectSums"_s, {});
    contents()->addWidget(m_progress);
    connect(m_year, &QSpinBox::valueChanged, this, &CollectDialog::look);
    connect(m_tree, &QTreeWidget::itemChanged, this, &CollectDialog::showSums);
    look();
}

void CollectDialog::look()
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    m_plan = {};
    const auto plan = m_collector.plan(m_year->value());
    if (!plan) {
        messages().showError(plan.error());
        showSums();
        return;
    }
    messages().clear();
    m_plan = *plan;
    for (const CollectPlan::Part& part : std::as_const(m_plan.parts)) {
        if (part.fresh + part.collected + part.unfinished.size() == 0)
            continue;
        auto* row = new QTreeWidgetItem(m_tree, { part.rule.name, QString::number(part.fresh), QString::number(part.collected), QString::number(part.unfinished.size()) });
        row->setData(What, ruleRole, part.rule.code);
        if (part.fresh > 0)
            row->setCheckState(What, Qt::Checked);
        for (int column : { int(Fresh), int(Collected), int(Waiting) })
            row->setTextAlignment(column, Qt::AlignCenter);
        for (const CollectProposal& proposal : std::as_const(m_plan.proposals))
            if (proposal.rule.code == part.rule.code) {
                auto* item = new QTreeWidgetItem(row, { proposal.item.id.isNull() ? tr("New item: %1").arg(proposal.item.title) : tr("Into “%1”").arg(proposal.item.title), QString::number(proposal.entries.size()) });
                item->setTextAlignment(Fresh, Qt::AlignCenter);
                item->setToolTip(What, proposal.item.title);
            }
        for (const CollectEntry& entry : part.unfinished.mid(0, mostShown))
            new QTreeWidgetItem(row, { tr("Not finished: %1").arg(entry.name), {}, {}, entry.why });
    }
    showSums();
}

QStringList CollectDialog::chosenRules() const
{
    QStringList rules;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        if (m_tree->topLevelItem(i)->checkState(What) == Qt::Checked)
            rules << m_tree->topLevelItem(i)->data(What, ruleRole).toString();
    return rules;
}

void CollectDialog::showSums()
{
    const QStringList rules = chosenRules();
    int records = 0, items = 0;
    for (const CollectProposal& proposal : std::as_const(m_plan.proposals))
        if (rules.contains(proposal.rule.code)) {
            records += int(proposal.entries.size());
            items += proposal.item.id.isNull() ? 1 : 0;
        }
    acceptButton()->setEnabled(records > 0);
    m_sums->setText(records > 0 ? tr("%1 records go into %2 new items; %3 are collected already, %4 are not finished and can be collected later.").arg(records).arg(items).arg(m_plan.collected()).arg(m_plan.unfinished())
                                : tr("There is nothing new to collect: %1 records are collected already, %2 are not finished.").arg(m_plan.collected()).arg(m_plan.unfinished()));
}

void CollectDialog::carryOut()
{
    CollectPlan plan = m_plan;
    const QStringList rules = chosenRules();
    plan.proposals.removeIf([&](const CollectProposal& one) { return !rules.contains(one.rule.code); });
    int records = 0;
    for (const CollectProposal& proposal : std::as_const(plan.proposals))
        records += int(proposal.entries.size());
    // Pages of forms are counted by laying them out: a hundred of them take a moment.
    acceptButton()->setEnabled(false);
    const auto undo = m_collector.collect(plan, shownWhenLong(*m_progress, tr("Counting pages"), m_tree));
    if (m_progress->isRunning())
        m_progress->finish();
    acceptButton()->setEnabled(true);
    if (!undo) {
        messages().showError(undo.error());
        return;
    }
    emit collected(*undo, plan.year, records);
    accept();
}

} // namespace bihuan
