// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/property/acting_list_page.h"

#include "ui/records/record_table.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QStackedWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsInARow = 4; ///< more beside each other are wider than a small screen in the largest type

} // namespace

ActingListPage::ActingListPage(const RecordKind& kind, const UiContext& context, RecordListOptions options, QWidget* parent)
    : RecordListPage(kind, context, std::move(options), parent)
    , m_shared(context)
    , m_bar(new QWidget(this))
{
    m_bar->setObjectName(u"rowSteps"_s);
    auto* rows = new QGridLayout(m_bar);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->setColumnStretch(stepsInARow, 1);
    bodyLayout()->insertWidget(0, m_bar);
    auto* stack = findChild<QStackedWidget*>(u"listOrForm"_s);
    connect(stack, &QStackedWidget::currentChanged, this, [this](int index) { m_bar->setVisible(index == 0); });
    connect(&table(), &QTableView::clicked, this, &ActingListPage::updateSteps);
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActingListPage::updateSteps);
    connect(&model(), &QAbstractItemModel::modelReset, this, &ActingListPage::updateSteps);
    connect(&model(), &QAbstractItemModel::dataChanged, this, &ActingListPage::updateSteps);
}

QAction* ActingListPage::addStep(const QString& name, const QString& icon, const QString& text, const QKeySequence& keys, Condition fits,
                                 std::function<void()> run, bool primary)
{
    QAction* action = makeAction(name, icon, text, keys);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    auto* push = new QPushButton(action->icon(), action->text(), m_bar);
    push->setObjectName(name + u"Button"_s);
    push->setToolTip(action->toolTip());
    push->setAutoDefault(false);
    if (primary)
        makePrimary(push);
    connect(push, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, push, [push, action] { push->setEnabled(action->isEnabled()); });
    static_cast<QGridLayout*>(m_bar->layout())->addWidget(push, int(m_steps.size()) / stepsInARow, int(m_steps.size()) % stepsInARow);
    m_steps << Step{ action, std::move(fits) };
    updateSteps();
    return action;
}

void ActingListPage::setBadge(std::function<QString()> badge)
{
    // Queued: after whoever listens has taken the number of rows that the list tells with every selection.
    connect(this, &Page::badgeChanged, this,
            [this, badge = std::move(badge)](const QString& told) {
                if (const QString wanted = badge(); told != wanted)
                    emit badgeChanged(wanted);
            },
            Qt::QueuedConnection);
}

QList<Record> ActingListPage::chosen(const Condition& fits) const
{
    QList<Record> records;
    for (const int row : table().selectedRows())
        if (const Record& record = model().record(row); !fits || fits(record))
            records << record;
    return records;
}

void ActingListPage::updateSteps()
{
    const QList<Record> all = chosen();
    for (const Step& step : std::as_const(m_steps))
        step.action->setEnabled(!step.fits || std::any_of(all.cbegin(), all.cend(), step.fits));
}

void ActingListPage::report(const Result<>& outcome, const QString& sentence)
{
    if (!outcome)
        messages().showError(outcome.error());
    else
        messages().showMessage(Tone::Ok, sentence);
}

QList<QAction*> ActingListPage::editActions() const
{
    QList<QAction*> actions;
    for (const Step& step : m_steps)
        actions << step.action;
    return actions + RecordListPage::editActions();
}

} // namespace bihuan
