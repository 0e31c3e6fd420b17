// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/zones/coverage_page.h"

#include "ui/widgets/progress_ring.h"
#include "ui/widgets/count_tiles.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/ui_settings.h"

#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;
using Scope = CoverageFilter::Scope;

namespace {
constexpr int columnsVersion = 1;
const QString columnsKey = u"coverage"_s;
} // namespace

PageInfo CoveragePage::info()
{
    return { u"coverage"_s, tr("Contracting"), u"ok"_s };
}

CoveragePage::CoveragePage(ZoneService& zones, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_zones(zones)
    , m_context(context)
    , m_model(new CoverageModel(this))
{
    buildActions();
    buildHeader();
    buildBody();
    connect(&context.records, &RecordService::changed, this, [this] {
        m_stale = true; // any kind: names of people, departments and kinds all stand here
        if (isVisible())
            activated();
    });
}

void CoveragePage::buildActions()
{
    m_assign = makeAction(u"assignAction"_s, u"people"_s, tr("&Assign…"), QKeyCombination(Qt::CTRL, Qt::Key_J));
    m_open = makeAction(u"openZoneAction"_s, u"edit"_s, tr("&Open the zone"), QKeySequence::Open);
    m_print = makeAction(u"contractTableAction"_s, u"print"_s, tr("&Print the table…"), QKeySequence::Print);
    m_export = makeAction(u"exportAction"_s, u"export"_s, tr("E&xport to Excel…"), QKeyCombination(Qt::CTRL, Qt::Key_E));
    m_find = makeAction(u"findAction"_s, u"search"_s, tr("Filte&r"), QKeySequence::Find);
    m_print->setVisible(bool(m_context.makeTable));
    connect(m_assign, &QAction::triggered, this, &CoveragePage::assign);
    connect(m_open, &QAction::triggered, this, &CoveragePage::openZone);
    connect(m_print, &QAction::triggered, this, &CoveragePage::printTable);
    connect(m_export, &QAction::triggered, this, &CoveragePage::exportTable);
    connect(m_find, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

void CoveragePage::buildHeader()
{
    for (QAction* action : { m_print, m_export, m_assign }) {
        auto* button = new QPushButton(action->icon(), action->text(), this);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setToolTip(action->toolTip());
        button->setAutoDefault(false);
        button->setVisible(action->isVisible());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setText(action->text());
            button->setEnabled(action->isEnabled());
        });
        if (action == m_assign)
            makePrimary(button);
        headerLayout()->addWidget(button);
    }
}

QWidget* CoveragePage::buildFigures()
{
    auto* box = new QWidget(this);
    box->setObjectName(u"coverageFigures"_s);
    m_ring = new ProgressRing(box);
    m_headline = new QLabel(box);
    m_headline->setObjectName(u"coverageHeadline"_s);
    m_headline->setTextFormat(Qt::PlainText);
    QFont strong = font();
    strong.setBold(true);
    m_headline->setFont(strong);
    m_figures = new ToneLabel(Tone::Neutral, box);
    m_figures->setObjectName(u"coverageNumbers"_s);
    m_figures->setWordWrap(true);
    m_most = new SpinBox(box);
    m_most->setObjectName(u"mostZonesBox"_s);
    m_most->setRange(1, 200);
    m_most->setKeyboardTracking(false);
    auto* most = new QLabel(tr("&Most zones for one person"), box);
    most->setBuddy(m_most);
    m_grouping = new ComboBox(box);
    m_grouping->setObjectName(u"groupingBox"_s);
    m_grouping->setAccessibleName(tr("Count by"));
    m_grouping->addItem(tr("By building"), int(CoverageGrouping::Building));
    m_grouping->addItem(tr("By department"), int(CoverageGrouping::Department));
    m_grouping->addItem(tr("By kind"), int(CoverageGrouping::Kind));

    auto* said = new QVBoxLayout;
    said->setSpacing(4);
    said->addStretch(1);
    said->addWidget(m_headline);
    said->addWidget(m_figures);
    said->addStretch(1);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_ring);
    row->addLayout(said, 1);
    row->addWidget(most);
    row->addWidget(m_most);
    row->addWidget(m_grouping);
    connect(m_most, &QSpinBox::valueChanged, this, &CoveragePage::changeMost);
    connect(m_grouping, &QComboBox::activated, this, [this] {
        m_tiles->choose({});
        showTiles();
    });
    return box;
}

QWidget* CoveragePage::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"coverageTable"_s);
    m_table->setAccessibleName(tr("Zones and what they lack"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StatusPillDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 15);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    static constexpr int widths[CoverageModel::columns] = { 178, 116, 68, 68, 76, 46, 90 };
    if (!m_context.settings.restoreHeader(columnsKey, *header, columnsVersion))
        for (int column = 0; column < CoverageModel::columns; ++column)
            m_table->setColumnWidth(column, widths[column] * fontMetrics().height() / 19);
    connect(header, &QHeaderView::sectionResized, this,
            [this, header] { m_context.settings.saveHeader(columnsKey, *header, columnsVersion); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CoveragePage::updateActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CoveragePage::updateActions);
    connect(m_table, &QAbstractItemView::activated, this, &CoveragePage::assign);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        menu.setObjectName(u"rowMenu"_s);
        menu.addActions({ m_assign, m_open });
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
    m_covered = new EmptyState(u"ok"_s, this);
    m_noMatch = new EmptyState(u"search"_s, this);
    m_noMatch->setObjectName(u"noMatch"_s);
    m_noMatch->setTexts(tr("No zone fits the filter"), {});
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"rowsOrEmpty"_s);
    for (QWidget* widget : { static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_covered), static_cast<QWidget*>(m_noMatch) })
        m_stack->addWidget(widget);
    return m_stack;
}

QWidget* CoveragePage::buildLoads()
{
    m_loads = new QTreeWidget(this);
    m_loads->setObjectName(u"loadsTable"_s);
    m_loads->setAccessibleName(tr("Who carries how many zones"));
    m_loads->setToolTip(tr("Enter shows the zones of the person"));
    m_loads->setHeaderLabels({ tr("Name"), tr("In charge"), tr("Deputy") });
    m_loads->setRootIsDecorated(false);
    m_loads->setAlternatingRowColors(true);
    m_loads->setUniformRowHeights(true);
    m_loads->header()->setStretchLastSection(false);
    m_loads->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_loads->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_loads->header()->setMinimumSectionSize(fontMetrics().height() * 3); // a name of three characters
    m_loads->setMinimumWidth(fontMetrics().height() * 11);
    connect(m_loads, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { showZonesOf(item->data(0, Qt::UserRole).toString()); });
    return m_loads;
}

void CoveragePage::buildBody()
{
    m_tiles = new CountTiles(u"coverage"_s, this);
    m_filter = new FilterEdit(this);
    m_filter->setMinimumWidth(150);
    m_filter->setMaximumWidth(320);
    m_scope = new ComboBox(this);
    m_scope->setObjectName(u"scopeBox"_s);
    m_scope->setAccessibleName(tr("Which to show"));
    m_scope->addItem(tr("Not covered"), int(Scope::Gaps));
    m_scope->addItem(tr("All zones"), int(Scope::All));
    m_scope->addItem(tr("Without leader"), int(Scope::NoLeader));
    m_scope->addItem(tr("Of people with too many"), int(Scope::TooMany));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_count = new QLabel(this);
    m_count->setObjectName(u"countLabel"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_filter, 1);
    row->addWidget(m_scope);
    row->addWidget(m_count);
    row->addStretch(1);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"coverageSplit"_s);
    split->setChildrenCollapsible(false);
    QWidget* figures = buildFigures();
    split->addWidget(buildTable());
    split->addWidget(buildLoads());
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 1);
    split->setSizes({ 570, 230 });
    m_filter->setFollower(m_table);
    bodyLayout()->setSpacing(10);
    bodyLayout()->addWidget(figures);
    bodyLayout()->addWidget(m_tiles);
    bodyLayout()->addLayout(row);
    bodyLayout()->addWidget(split, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &CoveragePage::refilter);
    connect(m_scope, &QComboBox::activated, this, &CoveragePage::refilter);
    connect(m_tiles, &CountTiles::chosenChanged, this, &CoveragePage::refilter);
}

void CoveragePage::activated()
{
    if (std::exchange(m_stale, false))
        reload();
}

void CoveragePage::reload()
{
    const auto coverage = m_zones.coverage();
    if (!coverage) {
        messages().showError(coverage.error());
        return;
    }
    QList<Id<Zone>> kept = chosen();
    m_model->setCoverage(*coverage);
    showFigures();
    showTiles();
    showLoads();
    for (const Id<Zone> zone : std::as_const(kept))
        if (const int at = m_model->rowOf(zone); at >= 0)
            m_table->selectionModel()->select(m_model->index(at, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const int open = coverage->total.open();
    emit badgeChanged(open > 0 ? QString::number(open) : QString());
}

void CoveragePage::showFigures()
{
    const ZoneCoverage& all = m_model->coverage();
    m_ring->setProgress(all.total.covered, all.total.zones, tr("%1 of %2 zones covered").arg(all.total.covered).arg(all.total.zones));
    m_headline->setText(all.total.open() == 0 ? tr("%1 zones in use, all covered").arg(all.total.zones)
                                              : tr("%1 zones in use, %2 not covered").arg(all.total.zones).arg(all.total.open()));
    QStringList parts;
    for (auto gap = all.total.gaps.cbegin(); gap != all.total.gaps.cend(); ++gap)
        parts << tr("%1: %2").arg(zoneGapName(gap.key())).arg(gap.value());
    if (all.tooMany() > 0)
        parts << tr("%n people with too many", nullptr, all.tooMany());
    if (all.withoutLeader > 0)
        parts << tr("%1 without leader").arg(all.withoutLeader);
    if (all.closed > 0)
        parts << tr("%1 out of use").arg(all.closed);
    m_figures->setText(parts.join(u"  ·  "_s));
    const QSignalBlocker quiet(m_most);
    m_most->setValue(all.mostZones);
}

void CoveragePage::showTiles()
{
    const ZoneCoverage& all = m_model->coverage();
    const auto grouping = filter().grouping;
    const QList<CoverageCount>& counts = grouping == CoverageGrouping::Building ? all.byBuilding
        : grouping == CoverageGrouping::Department                              ? all.byDepartment
                                                                                : all.byKind;
    QList<TileCount> tiles;
    for (const CoverageCount& count : counts)
        tiles << TileCount{ count.name, count.name, tr("%1: %2 of %3 covered, %4 not").arg(count.name).arg(count.covered).arg(count.zones).arg(count.open()),
                            count.covered, count.zones, count.open() == 0 };
    m_tiles->setCounts(tiles);
    refilter();
}

void CoveragePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_loads)
        showLoads(); // its colours are of the palette
}

void CoveragePage::showLoads()
{
    m_loads->clear();
    for (const ZoneLoad& load : m_model->coverage().loads) {
        auto* item = new QTreeWidgetItem({ load.name, QString::number(load.owner), QString::number(load.backup) });
        item->setData(0, Qt::UserRole, load.name);
        for (int column = 0; column < 3; ++column) {
            item->setTextAlignment(column, (column > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            item->setToolTip(column, tr("%1: in charge of %2, deputy of %3, leader of %4").arg(load.name).arg(load.owner).arg(load.backup).arg(load.leader));
        }
        if (load.gone)
            item->setText(0, tr("%1 (has left)").arg(load.name));
        if (load.tooMany) {
            item->setText(1, tr("%1 too many").arg(load.owner));
            item->setForeground(1, toneColors(Tone::Error, palette()).text);
        }
        m_loads->addTopLevelItem(item);
    }
}

CoverageFilter CoveragePage::filter() const
{
    return { static_cast<Scope>(m_scope->currentData().toInt()), static_cast<CoverageGrouping>(m_grouping->currentData().toInt()), m_tiles->chosen(),
             m_filter->text() };
}

void CoveragePage::setScope(Scope scope)
{
    m_scope->setCurrentIndex(m_scope->findData(int(scope)));
    refilter();
}

void CoveragePage::refilter()
{
    const CoverageFilter now = filter();
    m_model->setFilter(now);
    const int shown = m_model->rowCount(), all = m_model->coverage().total.zones;
    m_count->setText(tr("%1 of %2").arg(shown).arg(all));
    const bool bare = now.scope == Scope::Gaps && now.group.isEmpty() && now.words.trimmed().isEmpty();
    m_covered->setTexts(all == 0 ? tr("No zones yet") : tr("Every zone is covered"),
                        all == 0 ? tr("Import the list of rooms and places on the page “Zones”.") : tr("“All zones” shows who is in charge of what."));
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget*>(m_table) : bare ? m_covered : m_noMatch);
    updateActions();
}

} // namespace bihuan
