// SPDX-License-Identifier: GPL-3.0-or-later
// What the view says about the item: its head, the steps that can be next, its facts.
#include "ui/inspection/hazards/hazard_view.h"
#include "ui/inspection/hazards/hazard_words.h"
#include "ui/inspection/hazards/loop_step_panel.h"
#include "ui/widgets/pill_label.h"
#include "ui/widgets/tone_label.h"

#include <QToolButton>

namespace bihuan {

using namespace Qt::StringLiterals;

void HazardView::showHead()
{
    const QDate today = m_context.records.store().database().clock().today();
    const LoopState state = loopStateOf(m_item);
    m_number->setText(m_item.number.isEmpty() ? tr("(no number yet)") : m_item.number);
    m_what->setText(m_item.description);
    if (m_item.voided) {
        m_state->setWord(tr("Voided"), Tone::Neutral);
        m_due->setWord({}, Tone::Neutral);
    } else {
        const ToneWord word = stateWord(state);
        m_state->setWord(word.text, word.tone);
        const ToneWord due = dueWords(state, m_item.dueOn, m_item.doneOn, today);
        m_due->setWord(due.text, due.tone);
    }
    m_level->setWord(isMajor(m_item) ? tr("Major hazard") : QString(), Tone::Error);
    const ToneWord risk = riskWord(m_item.riskColor);
    m_risk->setWord(risk.text, risk.tone);
    m_edit->setEnabled(!m_item.voided);
    m_void->setVisible(!m_item.voided);
    m_restore->setVisible(m_item.voided);
    for (const auto& [button, by] : { std::pair(m_previous, -1), { m_next, 1 } }) {
        button->setVisible(bool(m_neighbour));
        button->setEnabled(m_neighbour && !m_neighbour(m_item.id, by).isNull());
    }
}

/// The step most items take from here; it is the main button.
std::optional<LoopAction> HazardView::nextOf(const LoopItem& item, const QList<LoopAction>& possible)
{
    static const QHash<LoopState, QList<LoopAction>> usual{
        { LoopState::Discovered, { LoopAction::Register } },
        { LoopState::Registered, { LoopAction::Assign } },
        { LoopState::Reopened, { LoopAction::Assign } },
        { LoopState::Assigned, { LoopAction::Submit, LoopAction::Start } },
        { LoopState::Rectifying, { LoopAction::Submit } },
        { LoopState::Submitted, { LoopAction::Close, LoopAction::Verify } },
        { LoopState::Returned, { LoopAction::Submit, LoopAction::Start } },
        { LoopState::Verified, { LoopAction::Close } },
    };
    const LoopState state = loopStateOf(item);
    if (isMajor(item) && item.containment.isEmpty() && isOpenLoop(state) && state != LoopState::Discovered
        && possible.contains(LoopAction::Contain))
        return LoopAction::Contain;
    for (const LoopAction action : usual.value(state))
        if (possible.contains(action))
            return action;
    return std::nullopt;
}

void HazardView::showActions()
{
    while (QLayoutItem* old = m_actions->takeAt(0)) {
        if (QWidget* widget = old->widget()) {
            widget->hide();
            widget->setObjectName({});
            widget->deleteLater(); // perhaps in the middle of its own click
        }
        delete old;
    }
    const QList<LoopAction> possible = loopActionsFor(m_item, m_loop.rules().value_or(LoopRules()));
    const auto next = nextOf(m_item, possible);
    QList<LoopAction> order = possible;
    if (next) {
        order.removeAll(*next);
        order.prepend(*next);
    }
    for (const LoopAction action : std::as_const(order)) {
        auto* button = new QPushButton(loopActionName(action), m_actionBar);
        button->setObjectName(loopActionCode(action) + u"StepButton"_s);
        button->setAutoDefault(false);
        button->setCheckable(true);
        button->setChecked(m_step->isOpen() && m_step->action() == action);
        if (action == next && !m_step->isOpen())
            makePrimary(button);
        connect(button, &QPushButton::clicked, this, [this, action] { startStep(action); });
        m_actions->addWidget(button);
        button->show();
    }
    if (m_item.voided || possible.isEmpty()) {
        auto* note = new ToneLabel(Tone::Neutral, m_actionBar);
        note->setObjectName(u"noStepNote"_s);
        note->setText(m_item.voided ? tr("Void: %1").arg(m_voidReason) : tr("No step is possible now."));
        m_actions->addWidget(note, 1);
        note->show();
    }
    m_actions->addStretch(1);
}

void HazardView::addFact(const QString& label, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* name = new ToneLabel(Tone::Neutral, m_factBox);
    name->setText(label);
    name->setWordWrap(false);
    auto* text = new QLabel(value, m_factBox);
    text->setObjectName(u"fact%1"_s.arg(m_factRow + 1));
    text->setAccessibleName(u"%1: %2"_s.arg(label, value));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addWidget(name, m_factRow, 0, Qt::AlignTop);
    m_facts->addWidget(text, m_factRow, 1, Qt::AlignTop);
    name->show();
    text->show();
    ++m_factRow;
}

void HazardView::showFacts()
{
    while (QLayoutItem* old = m_facts->takeAt(0)) {
        if (QWidget* widget = old->widget()) {
            widget->hide();
            widget->setObjectName({});
            widget->deleteLater();
        }
        delete old;
    }
    m_factRow = 0;
    const RecordKind& kind = loopItemType().kind();
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    const auto name = [this](const QString& of, qint64 id) { return id == 0 ? QString() : m_text.nameOf(of, id); };
    const auto person = [&](Id<Person> id) { return name(personType().kind().code, id.value()); };
    const auto joined = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(u"  ·  "_s);
    };
    const auto title = [&kind](const QString& column) { return kind.field(column)->title(); };
    const auto zone = m_context.records.store().find(zoneType(), m_item.zone);
    addFact(tr("Place"), placeWords(zone && *zone ? zonePath(**zone) : QString(), m_item.spot));
    addFact(title(u"found_on"_s), joined({ day(m_item.foundOn), m_text.text(*kind.field(u"source"_s), m_item.source), person(m_item.reporter) }));
    addFact(title(u"category"_s), m_item.category);
    QString risk = m_item.riskMethod;
    if (!risk.isEmpty())
        risk = joined({ tr("%1: %2").arg(m_item.riskMethod).arg(m_item.riskValue), riskWord(m_item.riskColor).text });
    addFact(title(u"level"_s), joined({ m_text.text(*kind.field(u"level"_s), m_item.level), risk }));
    addFact(tr("To be put right by"), joined({ name(departmentType().kind().code, m_item.department.value()), person(m_item.owner) }));
    addFact(title(u"due_on"_s), joined({ day(m_item.dueOn), m_item.extensions > 0 ? tr("put off %n time(s)", nullptr, m_item.extensions) : QString() }));
    addFact(title(u"containment"_s), joined({ m_item.containment, day(m_item.containedOn) }));
    addFact(title(u"escalation_no"_s), joined({ m_item.escalationNo, day(m_item.escalatedOn) }));
    addFact(title(u"measure"_s), m_item.measure);
    addFact(title(u"cost"_s), m_item.cost > 0 ? QString::number(m_item.cost) : QString());
    addFact(title(u"done_on"_s), day(m_item.doneOn));
    addFact(title(u"verifier"_s), joined({ person(m_item.verifier), day(m_item.verifiedOn), m_item.verifyNote }));
    addFact(title(u"no_photo_reason"_s), m_item.noPhotoReason);
    addFact(title(u"closed_on"_s), day(m_item.closedOn));
    addFact(title(u"note"_s), m_item.note);
    if (m_moreFacts)
        for (const auto& [label, value] : m_moreFacts(m_item))
            addFact(label, value);
    if (m_item.repeats.isNull())
        return;
    const auto earlier = m_context.records.store().find(loopItemType(), m_item.repeats);
    if (!earlier || !*earlier)
        return;
    auto* label = new ToneLabel(Tone::Warning, m_factBox);
    label->setText(title(u"repeats"_s));
    auto* link = new QPushButton(tr("%1, found on %2").arg((*earlier)->number, day((*earlier)->foundOn)), m_factBox);
    link->setObjectName(u"earlierButton"_s);
    link->setToolTip((*earlier)->description);
    link->setAutoDefault(false);
    connect(link, &QPushButton::clicked, this, [this, id = m_item.repeats] { emit itemWanted(id); });
    m_facts->addWidget(label, m_factRow, 0);
    m_facts->addWidget(link, m_factRow, 1, Qt::AlignLeft);
    label->show();
    link->show();
}

} // namespace bihuan
