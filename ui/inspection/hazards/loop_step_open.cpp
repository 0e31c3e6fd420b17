// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the panel when a step begins: the fields it needs, and what is most likely in them.
#include "ui/inspection/hazards/loop_step_panel.h"
#include "ui/inspection/hazards/photo_strip.h"
#include "ui/records/reference_line.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/tone_label.h"

#include <QPlainTextEdit>

namespace bihuan {

using namespace Qt::StringLiterals;

/// The rows of this step in its own order, for the eye and for the keyboard.
void LoopStepPanel::arrange()
{
    QWidget* before = nullptr;
    int line = 0;
    for (const Part part : partsOf(m_action))
        for (const Row& row : std::as_const(m_rows)) {
            if (row.part != part)
                continue;
            m_grid->addWidget(row.label, line, 0, Qt::AlignTop | Qt::AlignRight);
            m_grid->addWidget(row.box, line++, 1);
            QWidget* focus = row.field->focusProxy() ? row.field->focusProxy() : row.field;
            if (before)
                setTabOrder(before, focus);
            before = focus;
        }
    setTabOrder(before, m_save);
}

void LoopStepPanel::open(const LoopItem& item, LoopAction action)
{
    keepDraft();
    m_item = item;
    m_action = action;
    m_open = true;
    m_dirty = false;
    m_filling = true;
    Database& database = m_context.records.store().database();
    m_today = database.clock().today();
    m_rules = m_loop.rules().value_or(LoopRules());
    m_days = DayTable::read(m_context.records.store()).value_or(DayTable());
    m_usualDue = m_loop.usualDue(item).value_or(QDate());
    m_title->setText(loopActionName(action));
    m_save->setText(loopActionName(action));
    m_save->setAccessibleName(m_save->text());
    m_general->hide();
    m_first->hide();
    const QList<Part> parts = partsOf(action);
    for (Row& row : m_rows) {
        const bool wanted = parts.contains(row.part);
        row.touched = false;
        row.label->setVisible(wanted);
        row.box->setVisible(wanted);
        row.issue->hide();
        row.label->setText(labelOf(row.part));
        row.field->setAccessibleName(row.label->text());
        if (QWidget* focus = row.field->focusProxy())
            focus->setAccessibleName(row.label->text());
    }
    arrange();
    m_due->setAccessibleName(labelOf(Part::Due));
    for (DateEdit* date : { m_due, m_date })
        date->setToday(m_today);
    for (ReferenceLine* line : { m_department, m_owner, m_person }) {
        line->reload();
        line->setId(0);
    }
    for (QPlainTextEdit* text : { m_measure, m_note })
        text->clear();
    m_number->clear();
    m_noPhoto->clear();
    m_date->setDate(m_today);
    m_due->setDate({});
    if (parts.contains(Part::Photos))
        m_photos->load(loopItemType().kind().code, item.id.value());
    propose();
    m_foot->setText(tr("A step is not taken back: it stays in the history, and what was wrong is answered by the next one."));
    restoreDraft();
    m_filling = false;
    showDueHint();
    showIssues(false);
    show();
    for (const Row& row : std::as_const(m_rows))
        if (row.part == parts.first())
            row.field->setFocus(Qt::OtherFocusReason);
}

/// What is most likely, to be changed: the zone's own people, the usual day.
void LoopStepPanel::propose()
{
    m_measure->setPlainText(m_item.measure);
    if (m_action == LoopAction::Verify || m_action == LoopAction::Close)
        m_person->setId(m_item.verifier.value());
    if (m_action == LoopAction::Submit)
        m_person->setId(m_item.owner.value());
    if (m_action == LoopAction::Register)
        m_person->setId(m_item.reporter.value());
    if (m_action == LoopAction::Extend)
        m_due->setDate(m_days.after(m_item.dueOn.isValid() ? qMax(m_item.dueOn, m_today) : m_today, 3, DayCount::Working));
    if (m_action != LoopAction::Assign)
        return;
    m_department->setId(m_item.department.value());
    m_owner->setId(m_item.owner.value());
    const auto zone = m_context.records.store().find(zoneType(), m_item.zone);
    if (m_item.department.isNull() && m_item.owner.isNull() && zone && *zone) {
        m_department->setId((*zone)->department.value());
        m_owner->setId((*zone)->owner.value());
    }
    const LoopState state = loopStateOf(m_item);
    const bool again = m_item.dueOn.isValid() && m_item.dueOn >= m_today && state != LoopState::Reopened;
    m_due->setDate(again ? m_item.dueOn : m_usualDue);
}

void LoopStepPanel::showDueHint()
{
    const QDate due = m_due->date();
    m_usual->hide();
    m_dueHint->clear();
    if (due.isValid() && !m_days.isWorking(due)) {
        const QDate next = m_days.after(due, 0, DayCount::Working);
        m_dueHint->setTone(Tone::Warning);
        m_dueHint->setText(tr("%1 is a day off.").arg(due.toString(Qt::ISODate)));
        m_usual->setText(tr("Take %1").arg(next.toString(Qt::ISODate)));
        m_usual->setProperty("day", next);
        m_usual->setVisible(next.isValid());
    } else if (m_action == LoopAction::Assign && m_usualDue.isValid() && due != m_usualDue) {
        m_dueHint->setTone(Tone::Neutral);
        m_usual->setText(tr("Usual: %1").arg(m_usualDue.toString(Qt::ISODate)));
        m_usual->setProperty("day", m_usualDue);
        m_usual->show();
    } else if (m_action == LoopAction::Assign && due.isValid()) {
        m_dueHint->setTone(Tone::Neutral);
        m_dueHint->setText(tr("the usual day"));
    }
    if (!m_usual->isHidden())
        m_usual->setAccessibleName(m_usual->text());
}

} // namespace bihuan
