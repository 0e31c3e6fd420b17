// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel makes of its entries: the step, what is wrong with it, its draft.
#include "core/base/describe.h"
#include "ui/inspection/hazards/loop_step_panel.h"
#include "ui/records/reference_line.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/tone_label.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTimer>

namespace bihuan {

using namespace Qt::StringLiterals;

LoopMove LoopStepPanel::step() const
{
    const QList<Part> parts = partsOf(m_action);
    LoopMove move;
    move.action = m_action;
    if (parts.contains(Part::Date))
        move.date = m_date->date();
    if (parts.contains(Part::Person))
        move.person = Id<Person>(m_person->id());
    if (parts.contains(Part::Note))
        move.note = m_note->toPlainText().trimmed();
    if (parts.contains(Part::Due))
        move.due = m_due->date();
    if (parts.contains(Part::Department))
        move.department = Id<Department>(m_department->id());
    if (parts.contains(Part::Owner))
        move.owner = Id<Person>(m_owner->id());
    if (parts.contains(Part::Measure))
        move.measure = m_measure->toPlainText().trimmed();
    if (parts.contains(Part::Number))
        move.number = m_number->text().trimmed();
    if (parts.contains(Part::NoPhoto))
        move.noPhotoReason = m_noPhoto->text().trimmed();
    return move;
}

Issues LoopStepPanel::issues() const
{
    Issues found;
    const QList<Part> parts = partsOf(m_action);
    QStringList unreadable;
    const auto unread = [&](const QString& key, const QString& message) {
        found << Issue{ Severity::Problem, u"input"_s, key, message };
        unreadable << key;
    };
    if (parts.contains(Part::Date) && !m_date->isAcceptable())
        unread(u"date"_s, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_date->text()));
    if (parts.contains(Part::Due) && !m_due->isAcceptable())
        unread(u"due"_s, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_due->text()));
    const std::pair<Part, const ReferenceLine*> lines[]
        = { { Part::Department, m_department }, { Part::Owner, m_owner }, { Part::Person, m_person } };
    for (const auto& [part, line] : lines)
        if (parts.contains(part) && !line->unmatched().isEmpty())
            for (const Row& row : m_rows)
                if (row.part == part)
                    unread(row.key, tr("“%1” is not in the list. Choose from what is offered, or clear the field.").arg(line->unmatched()));
    for (const Issue& issue : loopGuards(m_item, step(), m_rules, photosAfter(), m_today))
        if (!unreadable.contains(issue.field))
            found << issue;
    return found;
}

LoopStepPanel::Row* LoopStepPanel::rowOf(const QString& key)
{
    const QList<Part> parts = partsOf(m_action);
    for (Row& row : m_rows)
        if (row.key == key && parts.contains(row.part))
            return &row;
    return nullptr;
}

void LoopStepPanel::showIssues(bool all)
{
    if (!m_open)
        return;
    showDueHint();
    QHash<QString, QStringList> lines;
    QHash<QString, Severity> worst;
    QStringList general;
    m_firstAction.reset();
    for (const Issue& issue : issues()) {
        if (const Row* row = rowOf(issue.field)) {
            if (!all && !row->touched)
                continue;
            lines[row->key] << issue.message;
            worst[row->key] = qMax(worst.value(row->key, Severity::Hint), issue.severity);
            continue;
        }
        general << issue.message;
        if (issue.code == u"loop.no_containment"_s && !m_firstAction)
            m_firstAction = LoopAction::Contain;
        else if (issue.code == u"loop.no_escalation"_s && !m_firstAction)
            m_firstAction = LoopAction::Escalate;
    }
    for (Row& row : m_rows) {
        const QStringList said = lines.value(row.key);
        const bool problem = worst.value(row.key, Severity::Hint) == Severity::Problem;
        row.issue->setVisible(!said.isEmpty());
        row.issue->setTone(problem ? Tone::Error : Tone::Warning);
        row.issue->setText((problem ? u"✕ "_s : u"! "_s) + said.join(u'\n'));
        row.field->setAccessibleDescription(said.join(u' '));
    }
    m_general->setTone(Tone::Error);
    m_general->setText(general.join(u'\n'));
    m_general->setVisible(!general.isEmpty());
    m_first->setVisible(m_firstAction.has_value());
    if (m_firstAction) {
        m_first->setText(tr("First: %1").arg(loopActionName(*m_firstAction)));
        m_first->setAccessibleName(m_first->text());
    }
}

void LoopStepPanel::save()
{
    m_checkTimer->stop();
    const Issues found = issues();
    showIssues(true);
    for (const Issue& issue : found) {
        if (issue.severity != Severity::Problem)
            continue;
        if (Row* row = rowOf(issue.field))
            row->field->setFocus(Qt::OtherFocusReason);
        return;
    }
    // A step is judged by the item as it is seen here: seen again when somebody changed it meanwhile.
    const auto stored = m_context.records.store().find(loopItemType(), m_item.id);
    if (stored && *stored && (*stored)->revision != m_item.revision) {
        m_item = **stored;
        keepDraft();
        showIssues(true);
        emit changedElsewhere();
        return;
    }
    const auto report = m_loop.move(m_item.id, step());
    if (!report) {
        m_general->setTone(Tone::Error);
        m_general->setText(describe(report.error()));
        m_general->show();
        return;
    }
    dropDraft();
    close();
    emit done(*report);
}

void LoopStepPanel::close()
{
    keepDraft();
    m_open = false;
    m_checkTimer->stop();
    hide();
}

void LoopStepPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        save();
    } else if (enter && qobject_cast<QLineEdit*>(focusWidget())) {
        focusNextChild();
    } else if (event->key() == Qt::Key_Escape) {
        dropDraft();
        close();
        emit cancelled();
    } else {
        QFrame::keyPressEvent(event);
    }
}

std::optional<LoopAction> LoopStepPanel::waiting(Id<LoopItem> item) const
{
    const auto draft = m_drafts.find(draftKind, item.value());
    return draft && *draft ? loopActionFromCode((*draft)->entered[u"action"_s].toString()) : std::nullopt;
}

void LoopStepPanel::keepDraft()
{
    m_draftTimer->stop();
    if (!m_open || !m_dirty)
        return;
    const auto line = [](const ReferenceLine* one) {
        return QJsonObject{ { u"id"_s, one->id() }, { u"text"_s, one->text() } };
    };
    const QJsonObject entered{ { u"action"_s, loopActionCode(m_action) },
                               { u"date"_s, m_date->text() },
                               { u"due"_s, m_due->text() },
                               { u"department"_s, line(m_department) },
                               { u"owner"_s, line(m_owner) },
                               { u"person"_s, line(m_person) },
                               { u"note"_s, m_note->toPlainText() },
                               { u"measure"_s, m_measure->toPlainText() },
                               { u"number"_s, m_number->text() },
                               { u"no_photo"_s, m_noPhoto->text() } };
    const auto kept = m_drafts.keep({ draftKind, m_item.id.value(), m_item.revision, entered });
    if (!kept)
        m_draftTimer->start(); // the database is busy: tried again
}

void LoopStepPanel::restoreDraft()
{
    const auto draft = m_drafts.find(draftKind, m_item.id.value());
    if (!draft || !*draft || (*draft)->entered[u"action"_s].toString() != loopActionCode(m_action))
        return;
    const QJsonObject entered = (*draft)->entered;
    const auto line = [&](ReferenceLine* one, const QString& key) {
        const QJsonObject kept = entered[key].toObject();
        one->setId(kept[u"id"_s].toInteger());
        if (one->id() == 0)
            one->setText(kept[u"text"_s].toString());
    };
    m_date->setText(entered[u"date"_s].toString());
    m_due->setText(entered[u"due"_s].toString());
    line(m_department, u"department"_s);
    line(m_owner, u"owner"_s);
    line(m_person, u"person"_s);
    m_note->setPlainText(entered[u"note"_s].toString());
    m_measure->setPlainText(entered[u"measure"_s].toString());
    m_number->setText(entered[u"number"_s].toString());
    m_noPhoto->setText(entered[u"no_photo"_s].toString());
    m_dirty = true;
    m_foot->setText(tr("What you entered on %1 is back; nothing was saved yet.").arg((*draft)->at.toString(u"yyyy-MM-dd HH:mm"_s)));
}

void LoopStepPanel::dropDraft()
{
    m_dirty = false;
    m_draftTimer->stop();
    static_cast<void>(m_drafts.remove(draftKind, m_item.id.value()).has_value());
}

} // namespace bihuan
