// SPDX-License-Identifier: GPL-3.0-or-later
// Making, stepping, moving, taking back; what belongs to a drill is in drill_service_parts.cpp.
#include "core/education/drills/drill_service.h"

#include "core/base/text.h"
#include "core/calendar/usual_terms.h"
#include "core/education/drills/drill_rules.h"
#include "core/storage/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("drills", text);
}

Error invalid(const QString& sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

Error refused(const QString& sentence)
{
    return {Error::Kind::Refused, sentence, {}};
}

} // namespace

int DrillFile::gotPoints() const
{
    int sum = 0;
    for (const DrillMark& mark : marks)
        sum += mark.got;
    return sum;
}

int DrillFile::allPoints() const
{
    int sum = 0;
    for (const DrillMark& mark : marks)
        sum += mark.points;
    return sum;
}

QStringList DrillFile::openItems() const
{
    QStringList open;
    for (const LoopItem& item : items)
        if (!item.voided && loopStateOf(item) != LoopState::Closed)
            open << item.number;
    return open;
}

Result<Drill> DrillService::load(Id<Drill> id) const
{
    BIHUAN_TRY_ASSIGN(const auto found, m_records.store().find(drillType(), id));
    if (!found || found->voided)
        return Error{Error::Kind::NotFound, drillType().kind().title(), QString::number(id.value())};
    return *found;
}

Result<Drill> DrillService::find(const QString& number) const
{
    const QString wanted = toHalfWidth(number).remove(u' ').toUpper();
    BIHUAN_TRY_ASSIGN(const auto found, m_records.store().list(drillType(), {.where = {{u"number"_s, wanted}}}));
    if (found.isEmpty())
        return Error{Error::Kind::NotFound, u"%1 %2"_s.arg(drillType().kind().title(), wanted), {}};
    return found.first();
}

Result<> DrillService::checked(const RecordKind& kind, const Record& record) const
{
    for (const Issue& issue : m_records.check(kind, record))
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Invalid, issue.message, issue.code};
    return {};
}

Result<> DrillService::put(const RecordKind& kind, Record record, DrillUndo& undo)
{
    BIHUAN_TRY(putRecord(m_records.store(), kind, std::move(record), undo));
    return {};
}

Result<> DrillService::voidRow(const RecordKind& kind, const Record& record, DrillUndo& undo, const QString& why)
{
    BIHUAN_TRY(m_records.store().setVoided(kind, record.id, true, why));
    BIHUAN_TRY_ASSIGN(const auto after, m_records.store().find(kind, record.id));
    undo.steps << DrillUndo::Step{&kind, record, *after};
    return {};
}

void DrillService::announce(const DrillUndo& undo)
{
    bihuan::announce(m_records, undo);
}

Result<DrillUndo> DrillService::add(QList<Drill> drafts, const QString& why)
{
    RecordStore& store = m_records.store();
    std::stable_sort(drafts.begin(), drafts.end(), [](const Drill& a, const Drill& b) { return a.heldOn < b.heldOn; });
    DrillUndo undo;
    undo.what = why;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), why));
    for (Drill& drill : drafts) {
        BIHUAN_TRY_ASSIGN(const auto kind, store.find(drillKindType(), drill.kind));
        if (!kind)
            return invalid(tr("Choose the emergency plan that is drilled."));
        if (!drill.heldOn.isValid())
            return invalid(tr("Choose the day of the drill."));
        drill.schoolYear = usualTerms::yearOf(drill.heldOn);
        // Voided and cancelled ones keep their numbers, so the count of all rows is the last number given.
        const QString prefix = u"YJYL%1-"_s.arg(drill.schoolYear);
        BIHUAN_TRY_ASSIGN(const QVariant count, store.database().scalar(u"SELECT count(*) FROM drill WHERE number LIKE ?"_s, {QString(prefix + u'%')}));
        drill.number = prefix + u"%1"_s.arg(count.toInt() + 1, 2, 10, QLatin1Char('0'));
        drill.state = drillStateCode(DrillState::Planned);
        if (drill.mode.isEmpty())
            drill.mode = kind->mode;
        if (drill.signal.isEmpty())
            drill.signal = kind->signal;
        if (drill.targetS == 0 && !drill.isTabletop())
            drill.targetS = kind->targetS;
        if (drill.script.isEmpty()) {
            BIHUAN_TRY_ASSIGN(drill.script, usualScript(*kind));
        }
        BIHUAN_TRY_ASSIGN(const auto roles, usualRoles(*kind, drill.heldOn));
        if (drill.commander.isNull() && !roles.isEmpty()) // the first team is the one that commands
            drill.commander = roles.first().person;
        const Record record = drillType().toRecord(drill);
        BIHUAN_TRY(checked(drillType().kind(), record));
        BIHUAN_TRY(put(drillType().kind(), record, undo));
        const Id<Drill> id(undo.steps.last().after.id);
        for (DrillRole role : roles) {
            role.drill = id;
            BIHUAN_TRY(put(drillRoleType().kind(), drillRoleType().toRecord(role), undo));
        }
    }
    BIHUAN_TRY(transaction.commit());
    announce(undo);
    return undo;
}

Result<DrillOutcome> DrillService::store(const Drill& before, Drill after, const QString& why, const std::function<Result<>(DrillUndo&)>& alongside)
{
    const RecordKind& kind = drillType().kind();
    DrillOutcome outcome;
    outcome.undo.what = why;
    BIHUAN_TRY(checked(kind, drillType().toRecord(after)));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_records.store().database(), why));
    after.revision = before.revision;
    BIHUAN_TRY(put(kind, drillType().toRecord(after), outcome.undo));
    if (alongside)
        BIHUAN_TRY(alongside(outcome.undo));
    BIHUAN_TRY(transaction.commit());
    announce(outcome.undo);
    BIHUAN_TRY_ASSIGN(outcome.drill, load(before.id));
    for (const Issue& issue : m_records.check(kind, drillType().toRecord(outcome.drill)))
        if (issue.severity == Severity::Warning)
            outcome.warnings << issue;
    return outcome;
}

Result<DrillOutcome> DrillService::step(Id<Drill> id, const DrillEntry& entry)
{
    BIHUAN_TRY_ASSIGN(const DrillFile whole, file(id));
    Drill drill = whole.drill;
    const auto next = nextDrillState(whole.state());
    if (!next)
        return refused(tr("%1 is %2: nothing is left to be done.").arg(drill.number, drillStateName(whole.state())));
    const QDate on = entry.on.isValid() ? entry.on : today();
    if (on > today())
        return invalid(tr("%1 is still to come.").arg(on.toString(Qt::ISODate)));
    std::function<Result<>(DrillUndo&)> alongside;
    switch (*next) {
    case DrillState::Approved:
        if (!entry.commander.isNull())
            drill.commander = entry.commander;
        if (drill.commander.isNull())
            return invalid(tr("%1 has no commander: enter one, then approve.").arg(drill.number));
        drill.approvedOn = on;
        break;
    case DrillState::Briefed:
        drill.briefedOn = on;
        if (!entry.note.trimmed().isEmpty())
            drill.briefingNote = entry.note.trimmed();
        break;
    case DrillState::Executed:
        drill.heldOn = entry.on.isValid() ? entry.on : drill.heldOn;
        drill.executedOn = today();
        drill.teachers = entry.teachers > 0 ? entry.teachers : drill.teachers;
        drill.pupils = entry.pupils > 0 ? entry.pupils : drill.pupils;
        drill.actualS = entry.actualS != 0 ? entry.actualS : drill.actualS;
        if (!entry.untimedReason.trimmed().isEmpty())
            drill.untimedReason = entry.untimedReason.trimmed();
        if (!entry.absenceNote.trimmed().isEmpty())
            drill.absenceNote = entry.absenceNote.trimmed();
        if (drill.teachers + drill.pupils <= 0)
            return invalid(tr("Enter how many took part in %1.").arg(drill.number));
        break;
    case DrillState::Reviewed:
        if (!entry.note.trimmed().isEmpty())
            drill.reviewNote = entry.note.trimmed();
        if (drill.reviewNote.isEmpty())
            return invalid(tr("Write down what was said about %1: what went well, what did not.").arg(drill.number));
        drill.reviewedOn = on;
        break;
    case DrillState::Improved:
        if (const QStringList open = whole.openItems(); !open.isEmpty())
            return refused(tr("Not everything found in %1 is put right yet: %2.").arg(drill.number, open.join(u'、')));
        drill.improvedOn = on;
        break;
    case DrillState::Closed: {
        if (!entry.summary.trimmed().isEmpty())
            drill.summary = entry.summary.trimmed();
        QStringList missing;
        QList<DrillEvidence> reasons;
        for (const DrillSlotStanding& one : whole.evidence) {
            const bool filled = one.filled || (one.slot.filledBy == u"file"_s && !drill.summary.isEmpty());
            const QString reason = entry.reasons.value(one.slot.id).trimmed();
            if (filled || !one.reason.isEmpty())
                continue;
            if (reason.isEmpty())
                missing << one.slot.name;
            else
                reasons << DrillEvidence{.drill = id, .slot = one.slot.id, .reason = reason};
        }
        if (!missing.isEmpty())
            return refused(tr("%1 cannot be closed yet. There is neither evidence nor a reason for: %2.").arg(drill.number, missing.join(u'、')));
        drill.closedOn = on;
        alongside = [this, reasons](DrillUndo& undo) -> Result<> {
            for (const DrillEvidence& reason : reasons)
                BIHUAN_TRY(put(drillEvidenceType().kind(), drillEvidenceType().toRecord(reason), undo));
            return {};
        };
        break;
    }
    case DrillState::Planned:
    case DrillState::Cancelled:
        break;
    }
    drill.state = drillStateCode(*next);
    return store(whole.drill, drill, tr("Drill %1: %2").arg(drill.number, drillStateName(*next)), alongside);
}

Result<DrillOutcome> DrillService::cancel(Id<Drill> id, const QString& reason)
{
    BIHUAN_TRY_ASSIGN(const Drill before, load(id));
    if (!isBeforeDrill(drillStateFromCode(before.state).value_or(DrillState::Closed)))
        return refused(tr("%1 cannot be cancelled: it was held, or is cancelled already.").arg(before.number));
    if (reason.trimmed().isEmpty())
        return invalid(tr("Say why it is cancelled."));
    Drill drill = before;
    drill.state = drillStateCode(DrillState::Cancelled);
    drill.cancelReason = reason.trimmed();
    return store(before, drill, reason.trimmed());
}

Result<DrillOutcome> DrillService::move(Id<Drill> id, QDate day, const QString& reason)
{
    BIHUAN_TRY_ASSIGN(const Drill before, load(id));
    const auto state = drillStateFromCode(before.state);
    if (!day.isValid() || !state || *state > DrillState::Approved)
        return refused(tr("%1 cannot be moved any more: it is %2.").arg(before.number, drillStateName(state.value_or(DrillState::Closed))));
    if (usualTerms::yearOf(day) != before.schoolYear)
        return refused(tr("%1 belongs to the school year %2: cancel it and plan another one.").arg(before.number).arg(before.schoolYear));
    Drill drill = before;
    drill.heldOn = day;
    const QString why = tr("Moved from %1 to %2").arg(before.heldOn.toString(Qt::ISODate), day.toString(Qt::ISODate));
    return store(before, drill, reason.trimmed().isEmpty() ? why : why + u'：' + reason.trimmed());
}

Result<> DrillService::takeBack(const DrillUndo& undo)
{
    return bihuan::takeBack(m_records, undo);
}

} // namespace bihuan
