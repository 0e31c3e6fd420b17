// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/drills/drill_step_dialog.h"

#include "core/education/drills/drill_classes.h"
#include "ui/records/field_editor.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace bihuan {

using namespace Qt::StringLiterals;

DrillStepDialog::DrillStepDialog(DrillService& drills, const DrillFile& file, QWidget* parent)
    : ActionDialog(u"drillStepDialog"_s, tr("%1: %2").arg(file.drill.number, drillStepName(file.state())), drillStepName(file.state()), parent)
    , m_drills(drills)
    , m_file(file)
    , m_next(nextDrillState(file.state()).value_or(DrillState::Closed))
    , m_on(new DateEdit(this))
{
    resize(620, m_next == DrillState::Closed || m_next == DrillState::Executed ? 520 : 380);
    const Drill& drill = file.drill;
    addNote(u"drillStepWhat"_s, tr("%1, planned for %2").arg(file.kind.name, drill.heldOn.toString(Qt::ISODate)));
    auto* form = makeForm();
    contents()->addLayout(form, 1);
    m_on->lineEdit()->setObjectName(u"drillStepDate"_s);
    m_on->lineEdit()->setAccessibleName(tr("Day"));
    const QDate today = drills.today();
    m_on->setToday(today);
    m_on->setDate(m_next == DrillState::Executed ? std::min(drill.heldOn, today) : today);
    addRow(form, m_next == DrillState::Executed ? tr("Held &on") : tr("&Day"), m_on, m_on->lineEdit());
    switch (m_next) {
    case DrillState::Approved:
        m_commander = FieldEditor::make(*drillType().kind().field(u"commander"_s), drills.records().store(), this);
        m_commander->setValue(drill.commander.value());
        addRow(form, tr("&Commander"), m_commander, m_commander);
        break;
    case DrillState::Briefed:
        m_note = addText(form, u"drillStepNote"_s, tr("&How"), tr("Class meeting, broadcast, lesson …"), drill.briefingNote);
        break;
    case DrillState::Executed:
        buildHeld(form);
        break;
    case DrillState::Reviewed:
        m_note = addText(form, u"drillStepNote"_s, tr("&Review"), tr("What went well, what did not, who sees to it"), drill.reviewNote);
        break;
    case DrillState::Improved:
        addNote(u"drillStepOpen"_s, file.items.isEmpty()        ? tr("Nothing was found that has to be put right.")
                                        : file.openItems().isEmpty() ? tr("Everything that was found is put right: %n item(s).", nullptr, int(file.items.size()))
                                                                     : tr("Still open: %1. Close them in the ledger first.").arg(file.openItems().join(u'、')));
        break;
    case DrillState::Closed:
        buildClosing(form);
        break;
    case DrillState::Planned:
    case DrillState::Cancelled:
        break;
    }
}

void DrillStepDialog::buildHeld(QFormLayout* form)
{
    const Drill& drill = m_file.drill;
    const auto number = [](int value) { return value > 0 ? QString::number(value) : QString(); };
    m_teachers = addLine(form, u"drillTeachers"_s, tr("&Staff taking part"), number(drill.teachers));
    m_pupils = addLine(form, u"drillPupils"_s, tr("&Pupils taking part"),
                       number(drill.pupils > 0 || !m_file.isEvacuation() ? drill.pupils : pupilsOfSchool(m_drills.records().store())));
    if (m_file.isEvacuation()) {
        m_time = addLine(form, u"drillTime"_s, tr("&Time needed"), drill.actualS > 0 ? u"%1:%2"_s.arg(drill.actualS / 60).arg(drill.actualS % 60, 2, 10, QLatin1Char('0')) : QString());
        m_time->setPlaceholderText(tr("1:58 or 118: minutes and seconds from the signal to the last class"));
        m_untimed = addLine(form, u"drillUntimed"_s, tr("&Not timed because"), drill.untimedReason);
    }
    m_absence = addText(form, u"drillAbsence"_s, tr("&Who was missing"), tr("Who was missing and why: class totals and reasons, no names of pupils"), drill.absenceNote);
}

void DrillStepDialog::buildClosing(QFormLayout* form)
{
    m_summary = addText(form, u"drillSummary"_s, tr("&Summary"), tr("What the drill showed, what was improved"), m_file.drill.summary);
    for (const DrillSlotStanding& one : m_file.evidence) {
        if (one.filled) {
            auto* by = new QLabel(tr("✓ %1").arg(one.by), this);
            by->setTextFormat(Qt::PlainText);
            form->addRow(one.slot.name, by);
            continue;
        }
        QLineEdit* reason = addLine(form, u"drillReason_"_s + one.slot.code, tr("%1 is missing").arg(one.slot.name), one.reason);
        reason->setPlaceholderText(one.slot.filledBy == u"file"_s ? tr("the summary above fills it; or a reason") : tr("why: %1").arg(one.slot.what));
        m_reasons << std::pair(one.slot.id, reason);
    }
}

void DrillStepDialog::carryOut()
{
    DrillEntry entry;
    if (!m_on->isAcceptable() || !m_on->date().isValid()) {
        messages().showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_on->text()));
        return;
    }
    entry.on = m_on->date();
    const auto number = [this](QLineEdit* edit, int& value) {
        bool right = true;
        if (edit && !edit->text().trimmed().isEmpty())
            value = edit->text().trimmed().toInt(&right);
        if (!right || value < 0)
            messages().showMessage(Tone::Error, tr("“%1” is no number of people.").arg(edit->text()));
        return right && value >= 0;
    };
    if (!number(m_teachers, entry.teachers) || !number(m_pupils, entry.pupils))
        return;
    if (m_time && !m_time->text().trimmed().isEmpty()) {
        const auto seconds = parseDrillTime(m_time->text());
        if (!seconds) {
            messages().showMessage(Tone::Error, tr("“%1” is no time: write 1:58 or 118.").arg(m_time->text()));
            return;
        }
        entry.actualS = *seconds;
    }
    if (m_commander)
        entry.commander = Id<Person>(m_commander->value().toLongLong());
    if (m_note)
        entry.note = m_note->toPlainText();
    if (m_untimed)
        entry.untimedReason = m_untimed->text();
    if (m_absence)
        entry.absenceNote = m_absence->toPlainText();
    if (m_summary)
        entry.summary = m_summary->toPlainText();
    for (const auto& [slot, edit] : std::as_const(m_reasons))
        entry.reasons.insert(slot, edit->text());
    const auto outcome = m_drills.step(m_file.drill.id, entry);
    if (!outcome) {
        messages().showError(outcome.error());
        return;
    }
    emit stepped(*outcome);
    accept();
}

} // namespace bihuan
