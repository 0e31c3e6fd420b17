// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/placards/placards_page.h"

#include "ui/inspection/placards/placard_print_desk.h"
#include "ui/inspection/placards/placard_print_dialog.h"
#include "ui/inspection/placards/wall_tree.h"
#include "ui/printing/page_preview.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/roomy_style.h"
#include "ui/widgets/tone_label.h"

#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int allWalls = -1, wallsWithWork = -2; ///< scopes; the others are needs
constexpr PlacardNeed needs[]{ PlacardNeed::Stale, PlacardNeed::Missing, PlacardNeed::ToPost, PlacardNeed::Remove, PlacardNeed::NoOwner, PlacardNeed::None };

} // namespace

PageInfo PlacardsPage::info()
{
    return { u"placards"_s, tr("Placards"), u"placard"_s };
}

PlacardsPage::PlacardsPage(PlacardService& service, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_service(service)
    , m_context(context)
    , m_desk(new PlacardPrintDesk(service, context, this))
{
    buildActions();
    buildHeader();
    buildBody();
    connect(&context.records, &RecordService::changed, this, [this] {
        m_stale = true; // zones, their kinds, people and the school's name all stand on placards
        if (isVisible())
            activated();
    });
    connect(m_desk, &PlacardPrintDesk::printed, this, [this](const QString& text) {
        activated();
        showPreview(); // the size may be another now
        messages().showMessage(Tone::Ok, text);
    });
    connect(m_desk, &PlacardPrintDesk::failed, this, [this](const Error& error) { messages().showError(error); });
}

PlacardsPage::~PlacardsPage()
{
    m_preview->setPages(nullptr); // before the pages go
}

void PlacardsPage::buildActions()
{
    const auto inUse = [](const PlacardWall& wall) { return wall.need != PlacardNeed::Remove; };
    const auto wants = [](PlacardNeed need) { return [need](const PlacardWall& wall) { return wall.need == need; }; };
    m_steps << Step{ makeAction(u"printPlacardsAction"_s, u"print"_s, tr("&Print…"), QKeySequence::Print), tr("&Print"),
                     [](const PlacardWall& wall) { return wall.wantsPrinting(); }, inUse };
    m_steps << Step{ makeAction(u"postedAction"_s, u"ok"_s, tr("P&ut up…")), tr("P&ut up"), wants(PlacardNeed::ToPost),
                     [](const PlacardWall& wall) { return wall.latest && wall.latest->state == u"printed"_s; } };
    m_steps << Step{ makeAction(u"removedAction"_s, u"void"_s, tr("&Taken down…")), tr("&Taken down"), wants(PlacardNeed::Remove),
                     [](const PlacardWall& wall) { return wall.latest.has_value(); } };
    m_scan = makeAction(u"scanPlacardsAction"_s, u"scan"_s, tr("&Scan codes…"), QKeyCombination(Qt::CTRL, Qt::Key_M));
    m_round = makeAction(u"roundAction"_s, u"pdf"_s, tr("Print the &round: walls with something to do…"));
    m_roundAll = makeAction(u"roundAllAction"_s, u"pdf"_s, tr("Print the round of &all walls shown…"));
    m_history = makeAction(u"wallHistoryAction"_s, u"history"_s, tr("&Versions of this wall…"));
    m_zone = makeAction(u"openZoneAction"_s, u"zone"_s, tr("Open the &zone"));
    m_zones = makeAction(u"openZonesAction"_s, u"zone"_s, tr("Open the &list of zones"));
    m_tickAll = makeAction(u"tickAllAction"_s, u"ok"_s, tr("Tick all s&hown"));
    m_tickNone = makeAction(u"tickNoneAction"_s, u"close"_s, tr("Tick &none"));
    m_find = makeAction(u"findAction"_s, u"search"_s, tr("Filte&r"), QKeySequence::Find);
    m_round->setVisible(bool(m_context.makeTable));
    m_roundAll->setVisible(bool(m_context.makeTable));
    connect(m_steps[0].action, &QAction::triggered, this, &PlacardsPage::print);
    connect(m_steps[1].action, &QAction::triggered, this, [this] { mark(true); });
    connect(m_steps[2].action, &QAction::triggered, this, [this] { mark(false); });
    connect(m_scan, &QAction::triggered, this, &PlacardsPage::scan);
    connect(m_round, &QAction::triggered, this, [this] { printRound(false); });
    connect(m_roundAll, &QAction::triggered, this, [this] { printRound(true); });
    connect(m_history, &QAction::triggered, this, &PlacardsPage::showHistory);
    connect(m_zone, &QAction::triggered, this, &PlacardsPage::openZone);
    connect(m_zones, &QAction::triggered, this, [this] { emit pageWanted(zoneType().kind().code); });
    connect(m_tickAll, &QAction::triggered, this, [this] { m_tree->tickAll(true); });
    connect(m_tickNone, &QAction::triggered, this, [this] { m_tree->tickAll(false); });
    connect(m_find, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

void PlacardsPage::buildHeader()
{
    auto* scan = new QPushButton(m_scan->icon(), m_scan->text(), this);
    scan->setObjectName(u"scanPlacardsButton"_s);
    scan->setToolTip(m_scan->toolTip());
    scan->setAutoDefault(false);
    connect(scan, &QPushButton::clicked, m_scan, &QAction::trigger);
    connect(m_scan, &QAction::changed, scan, [this, scan] { scan->setEnabled(m_scan->isEnabled()); });
    headerLayout()->addWidget(scan);
    auto* more = new QPushButton(tr("&More"), this);
    more->setObjectName(u"moreButton"_s);
    more->setAutoDefault(false);
    auto* menu = new QMenu(more);
    menu->setObjectName(u"moreMenu"_s);
    menu->addActions({ m_round, m_roundAll });
    menu->addSeparator();
    menu->addActions({ m_tickAll, m_tickNone });
    menu->addSeparator();
    menu->addActions({ m_history, m_zone });
    more->setMenu(menu);
    headerLayout()->addWidget(more);
}

QWidget* PlacardsPage::buildNext()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(u"stepBar"_s);
    m_next = new QLabel(bar);
    m_next->setObjectName(u"nextLabel"_s);
    m_next->setTextFormat(Qt::PlainText);
    m_next->setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.2);
    large.setBold(true);
    m_next->setFont(large);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_next, 1);
    for (Step& step : m_steps) {
        step.button = new QPushButton(step.action->icon(), step.label, bar);
        step.button->setObjectName(step.action->objectName() + u"Button"_s);
        step.button->setAutoDefault(false);
        connect(step.button, &QPushButton::clicked, step.action, &QAction::trigger);
        row->addWidget(step.button);
    }
    return bar;
}

QLayout* PlacardsPage::buildFilters()
{
    m_filter = new FilterEdit(this);
    m_filter->setMinimumWidth(150);
    m_filter->setMaximumWidth(320);
    m_scope = new ComboBox(this);
    m_scope->setObjectName(u"scopeBox"_s);
    m_scope->setAccessibleName(tr("Which to show"));
    m_building = new ComboBox(this);
    m_building->setObjectName(u"buildingBox"_s);
    m_building->setAccessibleName(tr("Building"));
    for (QComboBox* box : { m_scope, m_building }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &PlacardsPage::refilter);
    }
    m_count = new QLabel(this);
    m_count->setObjectName(u"countLabel"_s);
    connect(m_filter, &QLineEdit::textChanged, this, &PlacardsPage::refilter);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_filter, 1);
    row->addWidget(m_scope);
    row->addWidget(m_building);
    row->addWidget(m_count);
    row->addStretch(1);
    return row;
}

QWidget* PlacardsPage::buildPreview()
{
    auto* side = new QWidget(this);
    side->setObjectName(u"wallSide"_s);
    m_wallName = new QLabel(side);
    m_wallName->setObjectName(u"wallName"_s);
    m_wallName->setTextFormat(Qt::PlainText);
    m_wallName->setWordWrap(true);
    QFont strong = font();
    strong.setBold(true);
    m_wallName->setFont(strong);
    m_wallState = new ToneLabel(Tone::Neutral, side);
    m_wallState->setObjectName(u"wallState"_s);
    m_wallState->setWordWrap(true);
    m_preview = new PagePreview(side);
    m_preview->setObjectName(u"placardPreview"_s);
    m_preview->setAccessibleName(tr("The placard as it would be printed now"));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_wallName);
    column->addWidget(m_preview, 1);
    column->addWidget(m_wallState);
    auto* buttons = new QHBoxLayout;
    for (QAction* action : { m_history, m_zone }) {
        auto* button = new QPushButton(action->text(), side);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] { button->setEnabled(action->isEnabled()); });
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    return side;
}

void PlacardsPage::buildBody()
{
    m_tree = new WallTree(this);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        menu.setObjectName(u"wallMenu"_s);
        for (const Step& step : std::as_const(m_steps))
            menu.addAction(step.action);
        menu.addSeparator();
        menu.addActions({ m_history, m_zone });
        menu.exec(m_tree->viewport()->mapToGlobal(at));
    });
    connect(m_tree, &WallTree::ticksChanged, this, &PlacardsPage::updateActions);
    connect(m_tree, &WallTree::currentWallChanged, this, &PlacardsPage::showPreview);
    QWidget* next = buildNext();
    QLayout* filters = buildFilters();
    m_filter->setFollower(m_tree);
    auto* halves = new QSplitter(Qt::Horizontal, this);
    halves->setObjectName(u"wallHalves"_s);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_tree);
    halves->addWidget(buildPreview());
    halves->setStretchFactor(0, 5);
    halves->setStretchFactor(1, 3);
    halves->setSizes({ 620, 300 });
    m_nothing = new EmptyState(u"placard"_s, this);
    m_nothing->setTexts(tr("No zones yet"), tr("Placards say who answers for a place. Import the list of rooms and places with who is in charge; "
                                               "then each gets its placard here."));
    m_nothing->setActions({ m_zones });
    auto* noMatch = new EmptyState(u"search"_s, this);
    noMatch->setObjectName(u"noMatch"_s);
    noMatch->setTexts(tr("No wall fits the filter"), {});
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"rowsOrEmpty"_s);
    for (QWidget* widget : { static_cast<QWidget*>(halves), static_cast<QWidget*>(m_nothing), static_cast<QWidget*>(noMatch) })
        m_stack->addWidget(widget);
    bodyLayout()->setSpacing(10);
    bodyLayout()->addWidget(next);
    bodyLayout()->addLayout(filters);
    bodyLayout()->addWidget(m_stack, 1);
}

void PlacardsPage::activated()
{
    if (std::exchange(m_stale, false))
        reload();
}

void PlacardsPage::reload()
{
    auto walls = m_service.walls();
    if (!walls) {
        m_stale = true;
        messages().showError(walls.error());
        return;
    }
    m_walls = std::move(*walls);
    fillFilters();
    m_tree->setWalls(m_walls);
    refilter();
}

int PlacardsPage::needCount(PlacardNeed need) const
{
    return int(std::count_if(m_walls.cbegin(), m_walls.cend(), [need](const PlacardWall& wall) { return wall.need == need; }));
}

void PlacardsPage::fillFilters()
{
    // What is to be done comes first; all are there for who looks for a wall.
    const QVariant scope = m_scope->count() > 0 ? m_scope->currentData() : QVariant(wallsWithWork), building = m_building->currentData();
    m_scope->clear();
    m_scope->addItem(tr("All (%1)").arg(m_walls.size()), allWalls);
    if (const qsizetype work = m_walls.size() - needCount(PlacardNeed::None); work > 0)
        m_scope->addItem(tr("With something to do (%1)").arg(work), wallsWithWork);
    for (const PlacardNeed need : needs)
        if (const int count = needCount(need); count > 0)
            m_scope->addItem(tr("%1 (%2)").arg(placardNeedName(need)).arg(count), int(need));
    m_scope->setCurrentIndex(qMax(0, m_scope->findData(scope)));
    QStringList buildings;
    QHash<QString, int> counts;
    for (const PlacardWall& wall : std::as_const(m_walls)) {
        if (++counts[wall.building] == 1)
            buildings << wall.building;
    }
    m_building->clear();
    m_building->addItem(tr("All buildings"), QString());
    for (const QString& one : std::as_const(buildings))
        m_building->addItem(tr("%1 (%2)").arg(one).arg(counts.value(one)), one);
    m_building->setCurrentIndex(qMax(0, m_building->findData(building)));
}

void PlacardsPage::refilter()
{
    const int scope = m_scope->currentData().toInt();
    WallTree::Scope wanted;
    if (scope == wallsWithWork)
        wanted = [](PlacardNeed need) { return need != PlacardNeed::None; };
    else if (scope != allWalls)
        wanted = [scope](PlacardNeed need) { return int(need) == scope; };
    m_tree->setFilter(m_filter->text(), wanted, m_building->currentData().toString());
    const qsizetype shown = m_tree->shown().size();
    m_count->setText(shown == m_walls.size() ? tr("%1 in all").arg(shown) : tr("%1 of %2").arg(shown).arg(m_walls.size()));
    m_stack->setCurrentIndex(m_walls.isEmpty() ? 1 : shown == 0 ? 2 : 0);
    showNext();
    updateActions();
    showPreview();
}

void PlacardsPage::showNext()
{
    QStringList parts;
    const auto add = [&](PlacardNeed need, const QString& text) {
        if (needCount(need) > 0)
            parts << text;
    };
    add(PlacardNeed::Stale, tr("%n to be replaced", nullptr, needCount(PlacardNeed::Stale)));
    add(PlacardNeed::Missing, tr("%n without placard", nullptr, needCount(PlacardNeed::Missing)));
    add(PlacardNeed::ToPost, tr("%n printed, to be put up", nullptr, needCount(PlacardNeed::ToPost)));
    add(PlacardNeed::Remove, tr("%n to be taken down", nullptr, needCount(PlacardNeed::Remove)));
    add(PlacardNeed::NoOwner, tr("%n with nobody to name", nullptr, needCount(PlacardNeed::NoOwner)));
    m_next->setText(m_walls.isEmpty()   ? QString()
                        : parts.isEmpty() ? tr("All %n wall(s) are right.", nullptr, int(m_walls.size()))
                                          : parts.join(u"  ·  "_s));
    const int pressing = needCount(PlacardNeed::Stale) + needCount(PlacardNeed::Missing) + needCount(PlacardNeed::Remove) + needCount(PlacardNeed::ToPost);
    emit badgeChanged(pressing > 0 ? QString::number(pressing) : QString());
}

void PlacardsPage::updateActions()
{
    const qsizetype ticked = m_tree->ticked().size();
    bool outstanding = false; // of the steps the first with something to do is what the page is for now
    for (const Step& step : std::as_const(m_steps)) {
        const qsizetype count = rowsFor(step).size();
        step.action->setEnabled(count > 0);
        step.button->setEnabled(count > 0);
        step.button->setText(count > 0 ? tr("%1 (%2)").arg(step.label).arg(count) : step.label);
        step.button->setToolTip(ticked > 0 ? tr("%1 Of the %2 ticked.").arg(step.action->toolTip()).arg(ticked)
                                           : tr("%1 All shown that wait for it.").arg(step.action->toolTip()));
        const bool primary = !outstanding && count > 0;
        outstanding = outstanding || primary;
        step.button->setProperty(RoomyStyle::primaryProperty, primary);
        step.button->update();
    }
    const auto printed = [](const PlacardWall& wall) { return wall.latest.has_value(); };
    m_scan->setEnabled(std::any_of(m_walls.cbegin(), m_walls.cend(), printed));
    for (QAction* action : { m_round, m_roundAll, m_tickAll, m_tickNone })
        action->setEnabled(!m_walls.isEmpty());
    emit statusChanged(ticked == 0 ? m_count->text() : tr("%1, %2 ticked").arg(m_count->text()).arg(ticked));
}

void PlacardsPage::showPreview()
{
    m_preview->setPages(nullptr); // before the old ones go
    m_shown.reset();
    const int at = m_tree->current();
    m_history->setEnabled(at >= 0);
    m_zone->setEnabled(at >= 0);
    if (at < 0) {
        m_wallName->clear();
        m_wallState->setText(m_walls.isEmpty() ? QString() : tr("Choose a wall to see its placard."));
        return;
    }
    const PlacardWall& wall = m_walls[at];
    const PlacardLayout layout = PlacardPrintDialog::habits(m_context.settings);
    m_wallName->setText(tr("%1 — %2").arg(zonePath(wall.zone), placardSizeName(layout.sizeMm)));
    QStringList state{ placardTask(wall) };
    if (!wall.why.isEmpty())
        state << wall.why;
    if (auto pages = m_service.preview(wall, layout)) {
        m_shown = *pages;
        for (const Issue& issue : m_shown->laid(0).issues)
            state << issue.message;
        m_preview->setPages(m_shown.get());
    } else {
        state << pages.error().subject;
    }
    m_wallState->setTone(wall.need == PlacardNeed::None ? Tone::Neutral : placardTone(wall.need));
    m_wallState->setText(wall.need == PlacardNeed::None && wall.why.isEmpty() ? tr("Hangs, and is right.") : state.join(u"  ·  "_s));
}

} // namespace bihuan
