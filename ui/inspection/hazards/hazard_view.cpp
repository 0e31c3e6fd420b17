// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/hazards/hazard_view.h"

#include "ui/dialogs/dialogs.h"
#include "ui/inspection/hazards/hazard_timeline.h"
#include "ui/inspection/hazards/hazard_words.h"
#include "ui/inspection/hazards/loop_step_panel.h"
#include "ui/inspection/hazards/photo_strip.h"
#include "ui/records/journal_view.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/pill_label.h"
#include "ui/widgets/tone_label.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>

namespace bihuan {

using namespace Qt::StringLiterals;

HazardView::HazardView(LoopService& loop, const UiContext& context, MessageBar& messages, QWidget* parent)
    : QWidget(parent)
    , m_loop(loop)
    , m_context(context)
    , m_messages(messages)
    , m_text(context.records.store())
    , m_number(new QLabel(this))
    , m_what(new QLabel(this))
    , m_state(new PillLabel(u"statePill"_s, this))
    , m_due(new PillLabel(u"duePill"_s, this))
    , m_level(new PillLabel(u"levelPill"_s, this))
    , m_risk(new PillLabel(u"riskPill"_s, this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_edit(new QPushButton(themedIcon(u"edit"_s), tr("E&dit…"), this))
    , m_more(new QPushButton(tr("&More"), this))
    , m_menu(new QMenu(this))
    , m_actions(new QHBoxLayout)
    , m_actionBar(new QWidget(this))
    , m_step(new LoopStepPanel(loop, context, this))
    , m_scroll(new QScrollArea(this))
    , m_facts(new QGridLayout)
    , m_factBox(nullptr)
    , m_timeline(new HazardTimeline)
{
    setObjectName(u"hazardView"_s);
    const auto say = [this](Tone tone, const QString& text, const QString& actionText, std::function<void()> action) {
        m_messages.showMessage(tone, text, actionText, std::move(action));
    };
    m_before = new PhotoStrip(u"before"_s, tr("Before"), LoopService::before, context, say);
    m_after = new PhotoStrip(u"after"_s, tr("After"), LoopService::after, context, say);
    for (PhotoStrip* strip : { m_before, m_after })
        connect(strip, &PhotoStrip::changed, this, &HazardView::comparePhotos);
    connect(m_step, &LoopStepPanel::photosChanged, this, [this] {
        m_after->load(loopItemType().kind().code, m_item.id.value());
        comparePhotos();
    });
    // The same picture twice proves nothing; where the loop is strict it is not taken at all.
    m_after->setJudge([this](const Attachment& picture) {
        const bool strict = m_loop.rules().value_or(LoopRules()).of(m_item) == LoopRigour::Strict;
        return strict && m_before->holds(picture) ? tr("“%1” is the picture of the state before. Take one of how it looks now.").arg(picture.originalName)
                                                  : QString();
    });
    m_step->photos().setJudge(m_after->judge());
    connect(m_step, &LoopStepPanel::done, this, &HazardView::stepDone);
    connect(m_step, &LoopStepPanel::cancelled, this, [this] {
        showActions();
        m_scroll->setFocus();
    });
    connect(m_step, &LoopStepPanel::otherStepWanted, this, &HazardView::startStep);
    connect(m_step, &LoopStepPanel::changedElsewhere, this, [this] {
        reload();
        m_messages.showMessage(Tone::Warning, tr("%1 was changed by somebody else meanwhile. It is shown as it stands now; what you "
                                                 "entered is still there. Look at it once more, then save.")
                                                  .arg(m_item.number));
    });

    m_actionBar->setObjectName(u"loopActions"_s);
    m_actionBar->setLayout(m_actions);
    m_actions->setContentsMargins(0, 0, 0, 0);
    m_actions->setSpacing(6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(buildHead());
    column->addWidget(m_what);
    column->addWidget(m_actionBar);
    m_scroll->setObjectName(u"hazardScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(buildBody());
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
}

HazardView::~HazardView() = default;

QAction* HazardView::menuAction(const QString& name, const QString& icon, const QString& text)
{
    auto* action = m_menu->addAction(themedIcon(icon), text);
    action->setObjectName(name);
    return action;
}

QLayout* HazardView::buildHead()
{
    auto* back = new QPushButton(tr("&Back"), this);
    back->setObjectName(u"hazardBackButton"_s);
    back->setToolTip(tr("To the board (Esc)"));
    connect(back, &QPushButton::clicked, this, &HazardView::backWanted);
    m_number->setObjectName(u"hazardNumber"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont strong = font();
    strong.setBold(true);
    strong.setPointSizeF(font().pointSizeF() * 1.2);
    m_number->setFont(strong);
    m_what->setObjectName(u"hazardWhat"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_what->setFont(strong);
    m_previous->setObjectName(u"hazardPreviousButton"_s);
    m_previous->setArrowType(Qt::UpArrow);
    m_previous->setAccessibleName(tr("The one above on the board (Alt+Up)"));
    m_next->setObjectName(u"hazardNextButton"_s);
    m_next->setArrowType(Qt::DownArrow);
    m_next->setAccessibleName(tr("The one below on the board (Alt+Down)"));
    m_edit->setObjectName(u"hazardEditButton"_s);
    m_more->setObjectName(u"hazardMoreButton"_s);
    m_menu->setObjectName(u"hazardMenu"_s);
    m_more->setMenu(m_menu);
    m_history = menuAction(u"hazardHistoryAction"_s, u"history"_s, tr("All &changes…"));
    m_menu->addSeparator();
    m_void = menuAction(u"hazardVoidAction"_s, u"void"_s, tr("&Void…"));
    m_restore = menuAction(u"hazardRestoreAction"_s, u"undo"_s, tr("&Restore…"));
    connect(m_history, &QAction::triggered, this, &HazardView::showHistory);
    connect(m_void, &QAction::triggered, this, &HazardView::voidItem);
    connect(m_restore, &QAction::triggered, this, &HazardView::restoreItem);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(m_item.id); });
    for (const auto& [button, by] : { std::pair(m_previous, -1), { m_next, 1 } }) {
        button->hide();
        button->setToolTip(button->accessibleName());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, by = by] {
            if (const Id<LoopItem> id = m_neighbour(m_item.id, by); !id.isNull())
                emit itemWanted(id);
        });
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(back);
    row->addWidget(m_number);
    for (PillLabel* pill : { m_state, m_due, m_level, m_risk })
        row->addWidget(pill);
    row->addStretch(1);
    for (QToolButton* button : { m_previous, m_next })
        row->addWidget(button);
    for (QPushButton* button : { m_edit, m_more }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    back->setAutoDefault(false);
    return row;
}

QWidget* HazardView::buildBody()
{
    auto* body = new QWidget;
    body->setObjectName(u"hazardBody"_s);
    m_factBox = new QWidget(body);
    m_factBox->setObjectName(u"hazardFacts"_s);
    m_factBox->setAccessibleName(tr("Facts"));
    m_factBox->setLayout(m_facts);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(6);
    m_facts->setColumnStretch(1, 1);

    const auto heading = [&](const QString& text) {
        auto* label = new QLabel(text, body);
        QFont strong = font();
        strong.setBold(true);
        label->setFont(strong);
        return label;
    };
    auto* facts = new QVBoxLayout;
    facts->setSpacing(8);
    facts->addWidget(heading(tr("Facts")));
    facts->addWidget(m_factBox);
    facts->addStretch(1);
    auto* history = new QVBoxLayout;
    history->setSpacing(8);
    history->addWidget(heading(tr("History")));
    history->addWidget(m_timeline);
    history->addStretch(1);
    auto* both = new QHBoxLayout;
    both->setSpacing(24);
    both->addLayout(facts, 5);
    both->addLayout(history, 4);
    auto* photos = new QHBoxLayout;
    photos->setSpacing(12);
    photos->addWidget(m_before, 1);
    photos->addWidget(m_after, 1);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(14);
    column->addWidget(m_step);
    column->addLayout(photos);
    column->addLayout(both);
    column->addStretch(1);
    return body;
}

void HazardView::setNeighbours(std::function<Id<LoopItem>(Id<LoopItem> id, int by)> neighbour)
{
    m_neighbour = std::move(neighbour);
}

void HazardView::addTools(const QList<QAction*>& tools)
{
    m_menu->insertActions(m_history, tools);
    if (!tools.isEmpty())
        m_menu->insertSeparator(m_history);
}

void HazardView::addFacts(std::function<QList<std::pair<QString, QString>>(const LoopItem&)> facts)
{
    m_moreFacts = std::move(facts);
}

bool HazardView::load(Id<LoopItem> id)
{
    const auto record = m_context.records.store().find(loopItemType().kind(), id.value());
    if (!record || !*record) {
        if (!record)
            m_messages.showError(record.error());
        else
            m_messages.showMessage(Tone::Warning, tr("There is no such item any more."));
        return false;
    }
    const bool another = m_item.id != id;
    if (another)
        m_step->close();
    m_item = loopItemType().fromRecord(**record);
    m_voidReason = (*record)->voidReason;
    m_text.forget();
    m_before->load(loopItemType().kind().code, id.value());
    m_after->load(loopItemType().kind().code, id.value());
    m_before->setEditable(!m_item.voided);
    m_after->setEditable(!m_item.voided);
    const auto events = m_loop.events(id);
    if (!events)
        m_messages.showError(events.error());
    m_timeline->setHistory(m_item, events ? *events : QList<LoopEvent>(), m_text);
    showHead();
    showFacts();
    if (another) {
        m_scroll->ensureVisible(0, 0);
        if (const auto waiting = m_step->waiting(id))
            startStep(*waiting);
    }
    showActions();
    emit loaded();
    return true;
}

void HazardView::reload()
{
    if (!m_item.id.isNull())
        load(m_item.id);
}

void HazardView::startStep(LoopAction action)
{
    m_messages.clear();
    m_step->open(m_item, action);
    showActions();
    m_scroll->ensureVisible(0, 0);
}

void HazardView::stepDone(const LoopReport& report)
{
    load(report.item.id);
    QStringList words{ tr("%1: %2.").arg(report.item.number, stateWord(loopStateOf(report.item)).text) };
    Tone tone = Tone::Ok;
    for (const Issue& warning : report.warnings)
        if (warning.severity == Severity::Warning) {
            words << warning.message;
            tone = Tone::Warning;
        }
    m_messages.showMessage(tone, words.join(u' '));
}

void HazardView::comparePhotos()
{
    for (const AttachmentLink& after : m_after->links())
        for (const AttachmentLink& before : m_before->links())
            if (after.attachment.sha256 == before.attachment.sha256) {
                m_messages.showMessage(Tone::Warning, tr("“%1” stands before and after: it is the same picture. Please check which one it is.")
                                                          .arg(after.attachment.originalName));
                return;
            }
}

void HazardView::showHistory()
{
    const auto record = m_context.records.store().find(loopItemType().kind(), m_item.id.value());
    if (!record || !*record)
        return;
    auto* view = new JournalView(loopItemType().kind(), **record, m_context.records.store(), this);
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->open();
}

void HazardView::voidItem()
{
    const auto reason = m_context.dialogs.askText(
        this, tr("Void"), tr("Reason for voiding %1. The number stays in the ledger and is not given again.").arg(m_item.number), tr("Void it"));
    if (!reason)
        return;
    m_step->close();
    if (const auto done = m_context.records.setVoided(loopItemType().kind(), { m_item.id.value() }, true, *reason); !done) {
        m_messages.showError(done.error());
        return;
    }
    reload();
    m_messages.showMessage(Tone::Ok, tr("%1 is void. It stays visible in the ledger.").arg(m_item.number), tr("&Undo"), [this] {
        if (const auto undone = m_context.records.setVoided(loopItemType().kind(), { m_item.id.value() }, false, tr("Undone")); !undone)
            m_messages.showError(undone.error());
        reload();
    });
}

void HazardView::restoreItem()
{
    const auto reason = m_context.dialogs.askText(this, tr("Restore"), tr("Reason for restoring %1.").arg(m_item.number), tr("Restore it"));
    if (!reason)
        return;
    if (const auto done = m_context.records.setVoided(loopItemType().kind(), { m_item.id.value() }, false, *reason); !done)
        m_messages.showError(done.error());
    reload();
}

void HazardView::keyPressEvent(QKeyEvent* event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Escape)
        emit backWanted();
    else if (alt && event->key() == Qt::Key_Up && m_previous->isEnabled())
        m_previous->click();
    else if (alt && event->key() == Qt::Key_Down && m_next->isEnabled())
        m_next->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace bihuan
