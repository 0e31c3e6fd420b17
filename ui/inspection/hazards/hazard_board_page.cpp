// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/hazards/hazard_board_page.h"

#include "ui/inspection/hazards/hazard_entry_panel.h"
#include "ui/inspection/hazards/hazard_view.h"
#include "ui/records/record_form.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/ui_settings.h"

#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

const QString groupKey = u"hazardBoard/groupBy"_s;
const QString columnsKey = u"hazardBoard"_s;
constexpr int columnsVersion = 1;

/// A light line below each row; headings stand on the colour of the window.
class BoardDelegate final : public QStyledItemDelegate {
public:
    explicit BoardDelegate(QObject* parent)
        : QStyledItemDelegate(parent)
        , m_pill(this)
    {
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem plain = option;
        plain.state &= ~QStyle::State_HasFocus;
        if (!index.parent().isValid())
            painter->fillRect(option.rect, option.palette.color(QPalette::Window));
        m_pill.paint(painter, plain, index);
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return { m_pill.sizeHint(option, index).width() + 8, option.fontMetrics.height() + 15 };
    }

private:
    StatusPillDelegate m_pill;
};

} // namespace

PageInfo HazardBoardPage::info()
{
    return { u"hazards"_s, tr("Hazards"), u"warning"_s };
}

HazardBoardPage::HazardBoardPage(LoopService& loop, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_loop(loop)
    , m_context(context)
    , m_model(new HazardBoardModel(context.records.store(), this))
    , m_stack(new QStackedWidget(this))
    , m_view(new HazardView(loop, context, messages(), this))
    , m_entry(new HazardEntryPanel(loop, context, this))
    , m_filter(new FilterEdit(this))
    , m_department(new ComboBox(this))
    , m_zone(new ComboBox(this))
    , m_level(new ComboBox(this))
    , m_grouping(new ComboBox(this))
    , m_count(new QLabel(this))
    , m_tree(new QTreeView(this))
    , m_rowsOrEmpty(new QStackedWidget(this))
    , m_nothing(new EmptyState(u"ok"_s, this))
    , m_noMatch(new EmptyState(u"search"_s, this))
    , m_readTimer(new QTimer(this))
    , m_idle(new QTimer(this))
{
    m_readTimer->setInterval(0);
    connect(m_readTimer, &QTimer::timeout, this, &HazardBoardPage::readOn);
    m_idle->setInterval(0);
    connect(m_idle, &QTimer::timeout, this, [this] {
        if (!m_model->prepareSome(100))
            m_idle->stop();
    });
    buildActions();
    buildHeader();
    m_board = buildBoard();
    m_stack->setObjectName(u"boardOrItem"_s);
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_view);
    bodyLayout()->addWidget(m_stack, 1);
    connect(m_view, &HazardView::backWanted, this, &HazardBoardPage::showBoard);
    connect(m_view, &HazardView::itemWanted, this, &HazardBoardPage::showItem);
    connect(m_view, &HazardView::editWanted, this, &HazardBoardPage::editItem);
    m_view->setNeighbours([this](Id<LoopItem> id, int by) {
        const auto items = m_model->shownItems();
        for (qsizetype i = 0; i < items.size(); ++i)
            if (items[i]->id == id && i + by >= 0 && i + by < items.size())
                return items[i + by]->id;
        return Id<LoopItem>();
    });
    connect(m_entry, &HazardEntryPanel::itemWanted, this, &HazardBoardPage::showItem);
    connect(m_entry, &HazardEntryPanel::closed, this, [this] { m_tree->setFocus(); });
    connect(&context.records, &RecordService::changed, this, [this](const QString& kind) {
        const bool ours = kind == loopItemType().kind().code;
        if (!ours && kind != u"zone"_s && kind != u"person"_s && kind != u"department"_s)
            return;
        m_stale = true;
        if (!isVisible())
            return;
        activated();
        if (ours && m_stack->currentWidget() == m_view)
            m_view->reload();
    });
    updateState();
}

HazardBoardPage::~HazardBoardPage() = default;

void HazardBoardPage::buildActions()
{
    m_enter = makeAction(u"registerHazardAction"_s, u"add"_s, tr("&Register hazards"), QKeySequence::New);
    m_open = makeAction(u"openHazardAction"_s, u"open"_s, tr("&Open"));
    m_find = makeAction(u"findAction"_s, u"search"_s, tr("&Filter"), QKeySequence::Find);
    m_print = makeAction(u"printAction"_s, u"print"_s, tr("&Print the board…"), QKeySequence::Print);
    m_export = makeAction(u"exportAction"_s, u"export"_s, tr("E&xport to Excel…"), QKeyCombination(Qt::CTRL, Qt::Key_E));
    m_print->setVisible(bool(m_context.makeTable));
    connect(m_enter, &QAction::triggered, this, &HazardBoardPage::startEntry);
    connect(m_open, &QAction::triggered, this, &HazardBoardPage::openCurrent);
    connect(m_print, &QAction::triggered, this, &HazardBoardPage::printBoard);
    connect(m_export, &QAction::triggered, this, &HazardBoardPage::exportBoard);
    connect(m_find, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

void HazardBoardPage::buildHeader()
{
    m_moreMenu = new QMenu(this);
    m_moreMenu->setObjectName(u"boardMenu"_s);
    m_moreMenu->addActions({ m_print, m_export });
    m_more = new QPushButton(tr("&More"), this);
    m_more->setObjectName(u"boardMoreButton"_s);
    m_more->setAutoDefault(false);
    m_more->setMenu(m_moreMenu);
    auto* enter = new QPushButton(m_enter->icon(), m_enter->text(), this);
    enter->setObjectName(u"registerHazardButton"_s);
    enter->setToolTip(m_enter->toolTip());
    enter->setAutoDefault(false);
    makePrimary(enter);
    connect(enter, &QPushButton::clicked, m_enter, &QAction::trigger);
    for (QPushButton* button : { m_more, enter }) {
        headerLayout()->addWidget(button);
        m_headerButtons << button;
    }
}

QLayout* HazardBoardPage::buildFilters()
{
    m_filter->setMinimumWidth(120);
    m_filter->setMaximumWidth(360);
    m_filter->setFollower(m_tree);
    const std::pair<QComboBox*, std::pair<QString, QString>> boxes[] = {
        { m_department, { u"departmentBox"_s, tr("Department") } },
        { m_zone, { u"zoneBox"_s, tr("Zone") } },
        { m_level, { u"levelBox"_s, tr("Level") } },
        { m_grouping, { u"groupBox"_s, tr("Group by") } },
    };
    for (const auto& [box, names] : boxes) {
        box->setObjectName(names.first);
        box->setAccessibleName(names.second);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->setMinimumWidth(76); // gives way, shortened, before the window grows over the screen
        box->setMaximumWidth(190);
        box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    m_level->addItem(tr("All levels"));
    m_level->addItem(tr("Major"), true);
    m_level->addItem(tr("General"), false);
    using Grouping = HazardBoardModel::Grouping;
    m_grouping->addItem(tr("By state"), int(Grouping::State));
    m_grouping->addItem(tr("By department"), int(Grouping::Department));
    m_grouping->addItem(tr("By zone"), int(Grouping::Zone));
    m_grouping->addItem(tr("By level"), int(Grouping::Level));
    m_grouping->addItem(tr("No groups"), int(Grouping::None));
    for (QComboBox* box : { m_level, m_grouping }) { // short words that are to be read whole
        int widest = 0;
        for (int i = 0; i < box->count(); ++i)
            widest = qMax(widest, fontMetrics().horizontalAdvance(box->itemText(i)));
        box->setMinimumWidth(widest + 2 * fontMetrics().height());
    }
    m_grouping->setCurrentIndex(qMax(0, m_grouping->findData(m_context.settings.value(groupKey, int(Grouping::State)).toInt())));
    m_model->setGrouping(Grouping(m_grouping->currentData().toInt()));
    m_count->setObjectName(u"countLabel"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_filter, 3);
    row->addWidget(m_department, 2);
    row->addWidget(m_zone, 2);
    row->addWidget(m_level, 1);
    row->addWidget(m_grouping, 1);
    row->addWidget(m_count);
    connect(m_filter, &QLineEdit::textChanged, this, &HazardBoardPage::refilter);
    for (QComboBox* box : { m_department, m_zone, m_level })
        connect(box, &QComboBox::activated, this, &HazardBoardPage::refilter);
    connect(m_grouping, &QComboBox::activated, this, [this] {
        m_context.settings.setValue(groupKey, m_grouping->currentData());
        m_model->setGrouping(Grouping(m_grouping->currentData().toInt()));
        afterReset();
    });
    return row;
}

QWidget* HazardBoardPage::buildBoard()
{
    auto* board = new QWidget(this);
    board->setObjectName(u"hazardBoard"_s);
    using Scope = HazardBoardModel::Scope;
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(8);
    const auto tile = [&](Scope scope, const QString& name, const QString& word, Tone tone) {
        auto* made = new FigureTile(name, word, tone, board);
        connect(made, &QAbstractButton::clicked, this, [this, scope] { chooseScope(m_model->filter().scope == scope ? Scope::Open : scope); });
        tiles->addWidget(made, 1);
        m_tiles << Tile{ scope, made };
    };
    tile(Scope::Open, u"openTile"_s, tr("open"), Tone::Neutral);
    tile(Scope::Overdue, u"overdueTile"_s, tr("overdue"), Tone::Error);
    tile(Scope::Soon, u"soonTile"_s, tr("due in 3 days"), Tone::Warning);
    tile(Scope::Major, u"majorTile"_s, tr("major"), Tone::Error);
    tile(Scope::ToAssign, u"toAssignTile"_s, tr("to be assigned"), Tone::Info);
    tile(Scope::ToCheck, u"toCheckTile"_s, tr("to be checked or closed"), Tone::Info);

    m_tree->setObjectName(u"hazardTree"_s);
    m_tree->setAccessibleName(tr("Open hazards"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new BoardDelegate(m_tree));
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setAnimated(false);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* header = m_tree->header();
    header->setObjectName(u"hazardHeader"_s);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(fontMetrics().height() * 3);
    header->setSectionResizeMode(HazardBoardModel::WhatColumn, QHeaderView::Stretch);
    header->setSortIndicatorClearable(true); // a third click: overdue first again
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_tree->setSortingEnabled(true);
    const int em = fontMetrics().height();
    if (!m_context.settings.restoreHeader(columnsKey, *header, columnsVersion)) {
        const int widths[HazardBoardModel::columns] = { em * 6, em * 11 / 2, em * 17 / 2, em * 10, em * 4, em * 4, em * 5, em * 11 / 2 };
        for (int column = 0; column < HazardBoardModel::columns; ++column)
            m_tree->setColumnWidth(column, widths[column]);
    }
    const auto remember = [this] { m_context.settings.saveHeader(columnsKey, *m_tree->header(), columnsVersion); };
    connect(header, &QHeaderView::sectionResized, this, remember);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { QTimer::singleShot(0, this, &HazardBoardPage::afterReset); });
    connect(m_tree, &QAbstractItemView::activated, this, &HazardBoardPage::openCurrent);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &HazardBoardPage::popUp);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HazardBoardPage::updateState);

    m_nothing->setObjectName(u"noOpenHazards"_s);
    m_nothing->setTexts(tr("No open hazards"), tr("Everything found is put right and closed. Register what you find on the way; closed ones stand in the ledger."));
    m_nothing->setActions({ m_enter });
    m_noMatch->setObjectName(u"noMatch"_s);
    m_noMatch->setTexts(tr("Nothing fits the filter"), tr("Try fewer characters, or the pinyin initials of a place or a name."));
    m_rowsOrEmpty->setObjectName(u"rowsOrEmpty"_s);
    for (QWidget* widget : { static_cast<QWidget*>(m_tree), static_cast<QWidget*>(m_nothing), static_cast<QWidget*>(m_noMatch) })
        m_rowsOrEmpty->addWidget(widget);

    auto* column = new QVBoxLayout(board);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_entry);
    column->addLayout(tiles);
    column->addLayout(buildFilters());
    column->addWidget(m_rowsOrEmpty, 1);
    return board;
}

void HazardBoardPage::addItemTools(const QList<QAction*>& tools)
{
    m_view->addTools(tools);
}

void HazardBoardPage::addSelectionTools(const QList<QAction*>& tools)
{
    m_selectionTools += tools;
    m_moreMenu->insertActions(m_print, tools);
    if (!tools.isEmpty())
        m_moreMenu->insertSeparator(m_print);
}

void HazardBoardPage::addHeaderTools(const QList<QAction*>& tools)
{
    m_moreMenu->addSeparator();
    m_moreMenu->addActions(tools);
}

QList<QAction*> HazardBoardPage::fileActions() const
{
    return { m_print, m_export };
}

QList<QAction*> HazardBoardPage::editActions() const
{
    return QList<QAction*>{ m_enter, m_open } + m_selectionTools + QList<QAction*>{ m_find };
}

} // namespace bihuan
