// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to a drill: roles, class times, marks, findings, evidence.
#include "core/education/drills/drill_rules.h"
#include "core/education/drills/drill_service.h"
#include "core/base/photo_date.h"
#include "core/records/sheet_codes.h"
#include "core/storage/transaction.h"

#include <QFileInfo>

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

/// What fills the slot beside attachments of its own; empty when nothing does.
QString filledBy(const DrillFile& file, const QString& what)
{
    const Drill& drill = file.drill;
    const auto on = [](QDate day) { return day.isValid() ? tr("on %1").arg(day.toString(Qt::ISODate)) : QString(); };
    if (what == u"plan"_s)
        return on(drill.approvedOn);
    if (what == u"script"_s)
        return drill.script.trimmed().isEmpty() ? QString() : tr("the script");
    if (what == u"roles"_s) {
        const auto led = std::count_if(file.roles.cbegin(), file.roles.cend(), [](const DrillRole& role) { return !role.person.isNull(); });
        const bool gap = std::any_of(file.roles.cbegin(), file.roles.cend(), [](const DrillRole& role) { return role.keyRole && role.person.isNull(); });
        return led == 0 || gap ? QString() : tr("%1 teams").arg(led);
    }
    if (what == u"briefing"_s)
        return on(drill.briefedOn);
    if (what == u"record"_s) {
        if (!file.times.isEmpty())
            return tr("times of %1 classes").arg(file.times.size());
        const auto photos = std::count_if(file.files.cbegin(), file.files.cend(), [](const AttachmentLink& link) { return link.attachment.mediaType.startsWith(u"image/"_s); });
        return photos > 0 ? tr("%1 photographs").arg(photos) : QString();
    }
    if (what == u"review"_s)
        return drill.reviewNote.trimmed().isEmpty() ? QString() : file.marks.isEmpty() ? tr("the review") : tr("the review, %1 of %2 points").arg(file.gotPoints()).arg(file.allPoints());
    if (what == u"file"_s)
        return drill.summary.trimmed().isEmpty() ? QString() : tr("the summary");
    return {};
}

} // namespace

Result<DrillFile> DrillService::file(Id<Drill> id) const
{
    const RecordStore& store = m_records.store();
    DrillFile file;
    BIHUAN_TRY_ASSIGN(file.drill, load(id));
    BIHUAN_TRY_ASSIGN(const auto kind, store.find(drillKindType(), file.drill.kind));
    file.kind = kind.value_or(DrillKind{});
    const ListQuery ofDrill{.where = {{u"drill"_s, id.value()}}, .orderBy = {u"position"_s, u"id"_s}};
    BIHUAN_TRY_ASSIGN(file.roles, store.list(drillRoleType(), ofDrill));
    BIHUAN_TRY_ASSIGN(file.times, store.list(drillClassTimeType(), ofDrill));
    BIHUAN_TRY_ASSIGN(file.marks, store.list(drillMarkType(), ofDrill));
    BIHUAN_TRY_ASSIGN(file.findings, store.list(drillFindingType(), {.where = {{u"drill"_s, id.value()}}, .orderBy = {u"id"_s}}));
    for (const DrillFinding& finding : std::as_const(file.findings)) {
        BIHUAN_TRY_ASSIGN(const auto item, store.find(loopItemType(), finding.item));
        file.items << item.value_or(LoopItem{});
    }
    BIHUAN_TRY_ASSIGN(file.files, m_attachments.linksOf(drillType().kind().code, id.value()));
    BIHUAN_TRY_ASSIGN(const auto slotRows, store.list(drillEvidenceSlotType()));
    BIHUAN_TRY_ASSIGN(const auto reasons, store.list(drillEvidenceType(), {.where = {{u"drill"_s, id.value()}}}));
    for (const DrillEvidenceSlot& slot : slotRows) {
        if (slot.disabled)
            continue;
        DrillSlotStanding standing{slot, false, filledBy(file, slot.filledBy), {}};
        int own = 0;
        for (const AttachmentLink& link : std::as_const(file.files))
            own += link.purpose == slot.code ? 1 : 0;
        if (own > 0)
            standing.by += (standing.by.isEmpty() ? QString() : u"、"_s) + tr("%1 attachments").arg(own);
        standing.filled = !standing.by.isEmpty();
        for (const DrillEvidence& reason : reasons)
            if (reason.slot == slot.id)
                standing.reason = reason.reason;
        file.evidence << standing;
    }
    return file;
}

Result<QString> DrillService::usualScript(const DrillKind& kind) const
{
    BIHUAN_TRY_ASSIGN(auto steps, m_records.store().list(drillStepType()));
    const bool own = std::any_of(steps.cbegin(), steps.cend(), [&](const DrillStep& step) { return step.kind == kind.id; });
    steps.removeIf([&](const DrillStep& step) { return own ? step.kind != kind.id : !(step.kind.isNull() && kind.evacuation); });
    std::stable_sort(steps.begin(), steps.end(), [](const DrillStep& a, const DrillStep& b) { return a.position < b.position; });
    QStringList lines;
    for (const DrillStep& step : std::as_const(steps))
        lines << u"%1｜%2｜%3"_s.arg(step.at, step.what, step.who);
    return lines.join(u'\n');
}

Result<QList<DrillRole>> DrillService::usualRoles(const DrillKind& kind, QDate day) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto teams, store.list(drillTeamType()));
    BIHUAN_TRY_ASSIGN(const auto posts, store.list(postType()));
    BIHUAN_TRY_ASSIGN(const auto people, store.list(personType(), {.orderBy = {u"staff_no"_s, u"id"_s}}));
    QHash<QString, Id<Post>> byCode;
    for (const Post& post : posts)
        byCode.insert(post.code, post.id);
    QSet<Id<Person>> taken;
    QList<DrillRole> roles;
    for (const DrillTeam& team : teams) {
        if (team.evacuationOnly && !kind.evacuation)
            continue;
        DrillRole role{.position = int(roles.size()) + 1, .team = team.team, .action = team.action, .keyRole = team.keyRole};
        const Id<Post> post = byCode.value(team.post);
        for (const Person& person : people)
            if (role.person.isNull() && !post.isNull() && person.posts.contains(post) && !taken.contains(person.id) && person.isStaffBetween(day, day)) {
                role.person = person.id;
                taken << person.id;
            }
        roles << role;
    }
    return roles;
}

Result<DrillUndo> DrillService::setRoles(Id<Drill> id, const QList<DrillRole>& roles)
{
    BIHUAN_TRY_ASSIGN(const DrillFile before, file(id));
    if (before.state() == DrillState::Closed || before.state() == DrillState::Cancelled)
        return refused(tr("%1 is %2 and cannot be changed.").arg(before.drill.number, drillStateName(before.state())));
    DrillUndo undo;
    undo.what = tr("Roles of %1").arg(before.drill.number);
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_records.store().database(), undo.what));
    QSet<Id<DrillRole>> kept;
    int position = 0;
    for (DrillRole role : roles) {
        role.drill = id;
        role.position = ++position;
        kept << role.id;
        const Record record = drillRoleType().toRecord(role);
        BIHUAN_TRY(checked(drillRoleType().kind(), record));
        BIHUAN_TRY(put(drillRoleType().kind(), record, undo));
    }
    for (const DrillRole& old : before.roles)
        if (!kept.contains(old.id))
            BIHUAN_TRY(voidRow(drillRoleType().kind(), drillRoleType().toRecord(old), undo, undo.what));
    BIHUAN_TRY(transaction.commit());
    announce(undo);
    return undo;
}

Result<DrillUndo> DrillService::setTimes(Id<Drill> id, const QList<DrillClassTime>& times, int actualS)
{
    BIHUAN_TRY_ASSIGN(const Drill drill, load(id));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_records.store().database(), tr("Class times of %1").arg(drill.number)));
    BIHUAN_TRY_ASSIGN(const DrillUndo undo, setTimesWithin(id, times, actualS));
    BIHUAN_TRY(transaction.commit());
    announce(undo);
    return undo;
}

Result<DrillUndo> DrillService::setTimesWithin(Id<Drill> id, QList<DrillClassTime> times, int actualS)
{
    BIHUAN_TRY_ASSIGN(const DrillFile before, file(id));
    if (before.state() == DrillState::Closed || before.state() == DrillState::Cancelled)
        return refused(tr("%1 is %2 and cannot be changed.").arg(before.drill.number, drillStateName(before.state())));
    DrillUndo undo;
    undo.what = tr("Class times of %1").arg(before.drill.number);
    QHash<QString, DrillClassTime> old;
    for (const DrillClassTime& time : before.times)
        old.insert(time.className, time);
    Drill drill = before.drill;
    int present = 0, last = 0, position = 0;
    for (DrillClassTime& time : times) {
        const DrillClassTime was = old.take(time.className);
        time.id = was.id;
        time.revision = was.revision;
        time.drill = id;
        time.position = ++position;
        present += time.present;
        last = std::max(last, time.arrivedS);
        const Record record = drillClassTimeType().toRecord(time);
        BIHUAN_TRY(checked(drillClassTimeType().kind(), record));
        BIHUAN_TRY(put(drillClassTimeType().kind(), record, undo));
    }
    for (const DrillClassTime& gone : std::as_const(old))
        BIHUAN_TRY(voidRow(drillClassTimeType().kind(), drillClassTimeType().toRecord(gone), undo, undo.what));
    drill.actualS = actualS > 0 ? actualS : last > 0 ? last : drill.actualS;
    drill.pupils = present > 0 ? present : drill.pupils;
    const Record record = drillType().toRecord(drill);
    BIHUAN_TRY(checked(drillType().kind(), record));
    BIHUAN_TRY(put(drillType().kind(), record, undo));
    return undo;
}

Result<QList<DrillMark>> DrillService::markSheet(Id<Drill> id) const
{
    BIHUAN_TRY_ASSIGN(const DrillFile whole, file(id));
    if (!whole.marks.isEmpty())
        return whole.marks;
    BIHUAN_TRY_ASSIGN(const auto items, m_records.store().list(drillMarkItemType()));
    QList<DrillMark> marks;
    for (const DrillMarkItem& item : items)
        if (!item.disabled && (whole.isEvacuation() || !item.evacuationOnly))
            marks << DrillMark{.drill = id, .item = item.id, .position = int(marks.size()) + 1, .name = item.name, .points = item.points, .got = item.points};
    return marks;
}

Result<DrillUndo> DrillService::setMarks(Id<Drill> id, const QList<DrillMark>& marks)
{
    BIHUAN_TRY_ASSIGN(const DrillFile before, file(id));
    if (!isHeld(before.state()) || before.state() == DrillState::Closed)
        return refused(tr("%1 is %2: it is evaluated once it was held, until its file is closed.").arg(before.drill.number, drillStateName(before.state())));
    DrillUndo undo;
    undo.what = tr("Evaluation of %1").arg(before.drill.number);
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_records.store().database(), undo.what));
    for (DrillMark mark : marks) {
        mark.drill = id;
        const Record record = drillMarkType().toRecord(mark);
        BIHUAN_TRY(checked(drillMarkType().kind(), record));
        BIHUAN_TRY(put(drillMarkType().kind(), record, undo));
    }
    BIHUAN_TRY(transaction.commit());
    announce(undo);
    return undo;
}

Result<DrillFinding> DrillService::addFinding(Id<Drill> id, const QString& description, const QString& spot, Id<Person> owner, Id<Zone> zone)
{
    BIHUAN_TRY_ASSIGN(const Drill drill, load(id));
    const auto state = drillStateFromCode(drill.state);
    if (!state || !isHeld(*state) || *state == DrillState::Closed)
        return refused(tr("%1 is %2: findings are entered once it was held, until its file is closed.").arg(drill.number, drillStateName(state.value_or(DrillState::Closed))));
    if (description.trimmed().isEmpty())
        return invalid(tr("Say what went wrong."));
    RecordStore& store = m_records.store();
    LoopItem item{.kind = u"drill"_s, .foundOn = drill.heldOn, .source = u"drill"_s, .reporter = drill.commander, .zone = zone, .spot = spot.trimmed(),
                  .category = u"演练"_s, .description = description.trimmed(), .level = u"general"_s, .owner = owner};
    if (item.spot.isEmpty() && zone.isNull())
        item.spot = drill.place.isEmpty() ? drill.number : drill.place;
    item.note = drill.number;
    BIHUAN_TRY_ASSIGN(item.dueOn, m_loop.usualDue(item));
    item.dueOn = std::max(item.dueOn, today());
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Finding of %1").arg(drill.number)));
    BIHUAN_TRY_ASSIGN(const LoopReport added, m_loop.addWithin(item));
    DrillFinding finding{.drill = id, .description = description.trimmed(), .item = added.item.id};
    BIHUAN_TRY(checked(drillFindingType().kind(), drillFindingType().toRecord(finding)));
    BIHUAN_TRY_ASSIGN(finding.id, store.insert(drillFindingType(), finding));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(loopItemType().kind().code);
    m_records.announce(drillFindingType().kind().code);
    return finding;
}

Result<Issues> DrillService::attach(Id<Drill> id, const QString& path, const QString& slotCode)
{
    BIHUAN_TRY_ASSIGN(const Drill drill, load(id));
    BIHUAN_TRY_ASSIGN(const auto slotRows, m_records.store().list(drillEvidenceSlotType(), {.where = {{u"code"_s, slotCode}}}));
    if (!slotCode.isEmpty() && slotRows.isEmpty())
        return Error{Error::Kind::NotFound, u"%1 “%2”"_s.arg(drillEvidenceSlotType().kind().title(), slotCode), {}};
    Issues issues;
    const QDate taken = photoDate(path);
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_records.store().database(), tr("Evidence of %1").arg(drill.number)));
    BIHUAN_TRY_ASSIGN(const Attachment added, m_attachments.add(path));
    BIHUAN_TRY(m_attachments.link(added, drillType().kind().code, id.value(), slotCode, taken));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(drillType().kind().code);
    if (taken.isValid() && taken.year() != drill.heldOn.year())
        issues << Issue{Severity::Warning, u"drill.photo_year"_s, {},
                        tr("“%1” was taken on %2, in another year than the drill.").arg(added.originalName, taken.toString(Qt::ISODate))};
    return issues;
}

Result<QString> DrillService::shortCode(Id<Drill> id)
{
    BIHUAN_TRY_ASSIGN(Drill drill, load(id));
    if (!drill.shortCode.isEmpty())
        return drill.shortCode;
    QSet<QString> taken;
    BIHUAN_TRY_ASSIGN(drill.shortCode, SheetCodes(m_records.store()).fresh(taken));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_records.store().database(), tr("Code of the tally sheet")));
    BIHUAN_TRY(m_records.store().update(drillType(), drill));
    BIHUAN_TRY(transaction.commit());
    return drill.shortCode;
}

Issues photoYearIssues(const DrillFile& file, const AttachmentStore& attachments)
{
    Issues issues;
    for (const AttachmentLink& link : file.files) {
        const QDate taken = link.eventDate.isValid() ? link.eventDate : photoDate(attachments.fileOf(link.attachment));
        if (link.attachment.mediaType.startsWith(u"image/"_s) && taken.isValid() && taken.year() != file.drill.heldOn.year())
            issues << Issue{Severity::Warning, u"drill.photo_year"_s, {},
                            tr("“%1” was taken on %2, in another year than the drill.").arg(link.attachment.originalName, taken.toString(Qt::ISODate))};
    }
    return issues;
}

} // namespace bihuan
