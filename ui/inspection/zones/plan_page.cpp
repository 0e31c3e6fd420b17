// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/zones/plan_page.h"

#include "core/documents/text_shaper.h"
#include "ui/inspection/zones/plan_loader.h"
#include "ui/inspection/zones/plan_paint.h"
#include "ui/inspection/zones/plan_side.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tone_label.h"

#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUndoStack>

namespace bihuan {

using namespace Qt::StringLiterals;

PageInfo PlanPage::info()
{
    return { u"campusMap"_s, tr("Campus map"), u"zone"_s };
}

PlanPage::PlanPage(CampusPlanService& plans, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_plans(plans)
    , m_context(context)
    , m_loader(new PlanLoader(this))
    , m_undo(new QUndoStack(this))
{
    buildActions();
    buildHeader();
    buildBody();
    connect(&context.records, &RecordService::changed, this, [this] {
        m_stale = true;
        if (isVisible() && !m_ownChange)
            activated();
    });
    connect(m_loader, &PlanLoader::loaded, this, [this](const QList<QImage>& levels, bool whole) {
        m_view->setPicture(levels);
        if (whole)
            sayHint({});
        updateActions();
    });
    connect(m_loader, &PlanLoader::failed, this, [this](const Error& error) {
        m_view->setPicture({});
        sayHint({});
        messages().showError(error);
    });
    connect(m_view, &PlanView::zoneChosen, this, &PlanPage::chooseZone);
    connect(m_side, &PlanSide::zoneChosen, this, &PlanPage::chooseZone);
    connect(m_view, &PlanView::zoneOpened, this, [this](Id<Zone> zone) { emit recordWanted(zoneType().kind().code, zone.value()); });
    connect(m_side, &PlanSide::recordWanted, this, &PlanPage::recordWanted);
    connect(m_side, &PlanSide::drawWanted, this, &PlanPage::draw);
    connect(m_view, &PlanView::drawingFinished, this, &PlanPage::finishDrawing);
    connect(m_view, &PlanView::drawingGivenUp, this, [this] {
        sayHint({});
        updateActions();
    });
    connect(m_view, &PlanView::drawingChanged, this, &PlanPage::sayHint);
    connect(m_view, &PlanView::refused, this, [this](const QString& why) { sayHint(why, true); });
    connect(m_view, &PlanView::deletionWanted, this, &PlanPage::deleteOutline);
    connect(m_view, &PlanView::shapeChanged, this, [this](Id<Zone> zone, const OutlineShape& before, const OutlineShape& after) {
        push(zone, before, after, tr("Outline changed"));
    });
}

PlanPage::~PlanPage() = default;

void PlanPage::buildActions()
{
    m_new = makeAction(u"newPlanAction"_s, u"add"_s, tr("&New plan…"), QKeySequence::New);
    m_picture = makeAction(u"planPictureAction"_s, u"import"_s, tr("Other &picture…"));
    m_record = makeAction(u"planRecordAction"_s, u"edit"_s, tr("Name and place of the &plan"));
    m_draw = makeAction(u"drawAction"_s, u"edit"_s, tr("&Draw the zone"), QKeyCombination(Qt::CTRL, Qt::Key_D));
    m_delete = makeAction(u"deleteOutlineAction"_s, u"void"_s, tr("De&lete the outline"));
    m_label = makeAction(u"resetLabelAction"_s, u"undo"_s, tr("Put the &name back"));
    m_printA4 = makeAction(u"printPlanAction"_s, u"print"_s, tr("&Print on A4…"), QKeySequence::Print);
    m_printA3 = makeAction(u"printPlanA3Action"_s, u"print"_s, tr("Print on A&3…"));
    m_zoomIn = makeAction(u"zoomInAction"_s, u"add"_s, tr("Zoom &in"), QKeySequence::ZoomIn);
    m_zoomOut = makeAction(u"zoomOutAction"_s, {}, tr("Zoom &out"), QKeySequence::ZoomOut);
    m_fit = makeAction(u"fitAction"_s, u"preview"_s, tr("&Whole plan"), QKeyCombination(Qt::CTRL, Qt::Key_0));
    m_undoAction = makeAction(u"undoAction"_s, u"undo"_s, tr("&Undo"), QKeySequence::Undo);
    m_redoAction = makeAction(u"redoAction"_s, u"redo"_s, tr("&Redo"), QKeySequence::Redo);
    connect(m_new, &QAction::triggered, this, &PlanPage::newPlan);
    connect(m_picture, &QAction::triggered, this, &PlanPage::changePicture);
    connect(m_record, &QAction::triggered, this, [this] { emit recordWanted(campusPlanType().kind().code, plan().value()); });
    connect(m_draw, &QAction::triggered, this, [this] { draw(m_side->chosen()); });
    connect(m_delete, &QAction::triggered, this, [this] { deleteOutline(m_view->chosen()); });
    connect(m_label, &QAction::triggered, this, &PlanPage::resetLabel);
    connect(m_printA4, &QAction::triggered, this, [this] { print(paperA4); });
    connect(m_printA3, &QAction::triggered, this, [this] { print(paperA3); });
    connect(m_zoomIn, &QAction::triggered, this, [this] { m_view->zoomBy(1.25); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { m_view->zoomBy(0.8); });
    connect(m_fit, &QAction::triggered, this, [this] { m_view->fitAll(); });
    connect(m_undoAction, &QAction::triggered, m_undo, &QUndoStack::undo);
    connect(m_redoAction, &QAction::triggered, m_undo, &QUndoStack::redo);
    connect(m_undo, &QUndoStack::indexChanged, this, &PlanPage::updateActions);
}

void PlanPage::buildHeader()
{
    m_planBox = new ComboBox(this);
    m_planBox->setObjectName(u"planBox"_s);
    m_planBox->setAccessibleName(tr("Plan"));
    m_planBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_colourBox = new ComboBox(this);
    m_colourBox->setObjectName(u"colourBox"_s);
    m_colourBox->setAccessibleName(tr("Coloured by"));
    for (const PlanColour one : allPlanColours)
        m_colourBox->addItem(planColourName(one), int(one));
    headerLayout()->insertWidget(1, m_planBox);
    headerLayout()->insertWidget(2, m_colourBox);
    connect(m_planBox, &QComboBox::activated, this, [this] {
        m_undo->clear();
        reload();
    });
    connect(m_colourBox, &QComboBox::activated, this, &PlanPage::showContent);
    auto* print = new QPushButton(m_printA4->icon(), m_printA4->text(), this);
    print->setObjectName(u"printPlanActionButton"_s);
    print->setToolTip(m_printA4->toolTip());
    print->setAutoDefault(false);
    connect(print, &QPushButton::clicked, m_printA4, &QAction::trigger);
    connect(m_printA4, &QAction::changed, print, [this, print] { print->setEnabled(m_printA4->isEnabled()); });
    headerLayout()->addWidget(print);
    auto* more = new QPushButton(tr("&More"), this);
    more->setObjectName(u"moreButton"_s);
    more->setAutoDefault(false);
    auto* menu = new QMenu(more);
    menu->setObjectName(u"moreMenu"_s);
    menu->addActions({ m_new, m_picture, m_record });
    menu->addSeparator();
    menu->addActions({ m_printA3, m_label });
    more->setMenu(menu);
    headerLayout()->addWidget(more);
}

QWidget* PlanPage::buildTools()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(u"planTools"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QAction* action : { m_draw, m_delete, m_undoAction, m_redoAction, m_zoomIn, m_zoomOut, m_fit }) {
        auto* button = new QToolButton(bar);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setDefaultAction(action);
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : action == m_draw || action == m_delete ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        QString name = action->text();
        button->setAccessibleName(name.remove(u'&'));
        button->setFocusPolicy(Qt::TabFocus);
        if (action == m_zoomOut)
            button->setText(u"−"_s);
        row->addWidget(button);
    }
    m_hint = new ToneLabel(Tone::Neutral, bar);
    m_hint->setObjectName(u"planHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_hint->setFixedHeight(fontMetrics().lineSpacing() * 2 + 2); // the picture must not move under the mouse when words come
    row->addSpacing(8);
    row->addWidget(m_hint, 1);
    return bar;
}

void PlanPage::buildBody()
{
    m_view = new PlanView(this);
    m_side = new PlanSide(this);
    m_legend = new PlanLegend(this);
    auto* left = new QWidget(this);
    left->setObjectName(u"planLeft"_s);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(buildTools());
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"planSplit"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_side);
    split->setStretchFactor(0, 1);
    split->setSizes({ 640, 230 });
    m_none = new EmptyState(u"zone"_s, this);
    m_none->setTexts(tr("No plan yet"), tr("Choose a floor plan or an aerial photograph (PNG, JPEG, TIFF, WebP, SVG), then draw the zones on it."));
    m_none->setActions({ m_new });
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"planOrEmpty"_s);
    m_stack->addWidget(split);
    m_stack->addWidget(m_none);
    bodyLayout()->addWidget(m_stack, 1);
}

QList<QAction*> PlanPage::fileActions() const
{
    return { m_new, m_picture, m_printA4, m_printA3 };
}

QList<QAction*> PlanPage::editActions() const
{
    return { m_undoAction, m_redoAction, m_draw, m_delete, m_label, m_record };
}

Id<CampusPlan> PlanPage::plan() const
{
    return Id<CampusPlan>(m_planBox->currentData().toLongLong());
}

PlanColour PlanPage::colour() const
{
    return static_cast<PlanColour>(m_colourBox->currentData().toInt());
}

bool PlanPage::isLoading() const
{
    return m_loader->isLoading();
}

void PlanPage::activated()
{
    if (!std::exchange(m_stale, false))
        return;
    fillPlans();
    reload();
}

void PlanPage::showPlan(Id<CampusPlan> plan)
{
    activated();
    if (const int at = m_planBox->findData(plan.value()); at >= 0 && at != m_planBox->currentIndex()) {
        m_planBox->setCurrentIndex(at);
        m_undo->clear();
        reload();
    }
}

void PlanPage::showZone(Id<CampusPlan> plan, Id<Zone> zone)
{
    showPlan(plan);
    chooseZone(zone);
}

void PlanPage::fillPlans()
{
    const auto plans = m_plans.plans();
    if (!plans) {
        messages().showError(plans.error());
        return;
    }
    const qint64 kept = plan().value();
    m_planBox->clear();
    for (const CampusPlan& one : *plans)
        m_planBox->addItem(one.name, one.id.value());
    m_planBox->setCurrentIndex(qMax(0, m_planBox->findData(kept)));
    const bool any = !plans->isEmpty();
    m_planBox->setVisible(any);
    m_colourBox->setVisible(any);
    m_stack->setCurrentIndex(any ? 0 : 1);
}

void PlanPage::reload()
{
    if (plan().isNull()) {
        updateActions();
        return;
    }
    auto content = m_plans.read(plan());
    if (!content) {
        messages().showError(content.error());
        return;
    }
    m_content = std::move(*content);
    loadPicture();
    showContent();
}

void PlanPage::loadPicture()
{
    const auto attachment = m_plans.picture(plan());
    const qint64 id = attachment && *attachment ? (*attachment)->id : 0;
    if (m_pictureOf == plan() && m_pictureId == id)
        return;
    m_pictureOf = plan();
    m_pictureId = id;
    if (id == 0) {
        m_loader->forget();
        m_view->setPicture({});
        sayHint(tr("There is no picture yet: “More”, “Other picture”."));
        return;
    }
    sayHint(tr("The picture is being read…"));
    m_loader->load(m_plans.attachments().fileOf(**attachment), (*attachment)->originalName);
}

void PlanPage::showContent()
{
    const QList<PlanZone> drawn = m_content.drawn();
    QHash<QString, int> counts;
    for (const PlanZone& zone : drawn)
        ++counts[lookOf(zone, colour()).code];
    m_view->setZones(drawn, colour());
    m_legend->setLooks(zoneLooks(colour()), counts);
    m_side->setContent(m_content, colour());
    qsizetype open = 0;
    for (const PlanZone& zone : std::as_const(m_content.zones))
        open += !zone.isDrawn() && m_content.plan.isFor(zone.zone()) ? 1 : 0;
    emit statusChanged(tr("%1 zones drawn, %2 to be drawn").arg(drawn.size()).arg(open));
    updateActions();
}

void PlanPage::chooseZone(Id<Zone> zone)
{
    m_side->choose(zone);
    m_view->choose(zone);
    if (!m_view->isDrawing())
        sayHint({});
    updateActions();
}

void PlanPage::updateActions()
{
    const PlanZone* zone = m_content.find(m_side->chosen());
    const bool any = !plan().isNull(), drawing = m_view->isDrawing();
    m_draw->setEnabled(any && zone && !drawing);
    m_delete->setEnabled(zone && zone->isDrawn() && !drawing);
    m_label->setEnabled(zone && zone->shape.label && !drawing);
    m_undoAction->setEnabled(m_undo->canUndo() && !drawing);
    m_redoAction->setEnabled(m_undo->canRedo() && !drawing);
    for (QAction* action : { m_picture, m_record, m_zoomIn, m_zoomOut, m_fit })
        action->setEnabled(any);
    for (QAction* action : { m_printA4, m_printA3 })
        action->setEnabled(any && m_view->hasPicture() && !m_loader->isLoading());
}

void PlanPage::sayHint(const QString& words, bool wrong)
{
    m_hint->setTone(wrong ? Tone::Error : Tone::Neutral);
    m_hint->setText(words);
}

} // namespace bihuan
