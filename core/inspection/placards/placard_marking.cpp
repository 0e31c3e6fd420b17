// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs where: marking, taking back, the round, what is to be done.
#include "core/documents/short_code.h"
#include "core/inspection/placards/placard_service.h"
#include "core/records/sheet_codes.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("placards", text);
}

Error invalid(const QString& sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

Result<QList<Placard>> versionsOf(const RecordStore& store, Id<Zone> zone, bool voidedToo = false)
{
    return store.list(placardType(), {.where = {{u"zone"_s, zone.value()}}, .voidedToo = voidedToo, .orderBy = {u"-version"_s}});
}

/// Writes `placard` with its new state into `step`. Needs an open transaction.
Result<> change(RecordStore& store, const Placard& placard, const QString& state, QDate day, PlacardStep& step)
{
    Placard changed = placard;
    changed.state = state;
    (state == u"posted"_s ? changed.postedOn : changed.removedOn) = day;
    if (state == u"posted"_s)
        changed.removedOn = {};
    BIHUAN_TRY(store.update(placardType(), changed));
    step.before << placard;
    step.revisions << placard.revision + 1;
    if (step.before.size() == 1)
        step.after = changed;
    return {};
}

/// `again`: one that came down may go up again, when that very sheet is meant.
Result<> put(RecordStore& store, const QList<Placard>& versions, QDate day, bool again, PlacardStep& step)
{
    if (versions.isEmpty() || (versions.first().state == u"removed"_s && !again))
        return invalid(tr("No placard was printed for this zone. Print it first."));
    const Placard& newest = versions.first();
    if (newest.state == u"posted"_s)
        return {};
    if (day < newest.printedOn)
        return invalid(tr("%1 was printed on %2 only.").arg(newest.zoneName, newest.printedOn.toString(Qt::ISODate)));
    BIHUAN_TRY(change(store, newest, u"posted"_s, day, step));
    for (qsizetype i = 1; i < versions.size(); ++i)
        if (versions[i].state != u"removed"_s)
            BIHUAN_TRY(change(store, versions[i], u"removed"_s, day, step));
    return {};
}

Result<> take(RecordStore& store, const QList<Placard>& versions, QDate day, PlacardStep& step)
{
    for (const Placard& one : versions) {
        if (one.state == u"removed"_s)
            continue;
        const QDate since = one.postedOn.isValid() ? one.postedOn : one.printedOn;
        if (day < since)
            return invalid(tr("%1: put up or printed on %2, so it cannot have come down on %3.")
                               .arg(one.zoneName, since.toString(Qt::ISODate), day.toString(Qt::ISODate)));
        BIHUAN_TRY(change(store, one, u"removed"_s, day, step));
    }
    return {};
}

Result<QDate> dayFor(const RecordStore& store, QDate date)
{
    const QDate today = store.database().clock().today(), day = date.isValid() ? date : today;
    if (day > today)
        return invalid(tr("%1 is in the future.").arg(day.toString(Qt::ISODate)));
    return day;
}

} // namespace

Result<QList<PlacardStep>> PlacardService::markPosted(const QList<Id<Zone>>& zones, QDate date)
{
    return markAll(zones, true, date);
}

Result<QList<PlacardStep>> PlacardService::markRemoved(const QList<Id<Zone>>& zones, QDate date)
{
    return markAll(zones, false, date);
}

Result<QList<PlacardStep>> PlacardService::markAll(const QList<Id<Zone>>& zones, bool posted, QDate date)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const QDate day, dayFor(store, date));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), posted ? tr("Placards put up") : tr("Placards taken down")));
    QList<PlacardStep> steps;
    for (const Id<Zone> zone : zones) {
        BIHUAN_TRY_ASSIGN(const auto versions, versionsOf(store, zone));
        PlacardStep step;
        BIHUAN_TRY(posted ? put(store, versions, day, false, step) : take(store, versions, day, step));
        if (!step.before.isEmpty())
            steps << step;
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(placardType().kind().code);
    return steps;
}

Result<PlacardStep> PlacardService::markCode(const QString& typed, bool posted, QDate date)
{
    const RecordStore& store = m_records.store();
    const auto code = ShortCode::parse(typed);
    if (!code)
        return Error{Error::Kind::NotFound, tr("placard with the code “%1”").arg(typed), {}};
    BIHUAN_TRY_ASSIGN(const auto owner, SheetCodes(store).find(code->text()));
    if (!owner)
        return Error{Error::Kind::NotFound, tr("placard with the code “%1”").arg(code->printed()), {}};
    if (owner->kind->code != placardType().kind().code)
        return Error{Error::Kind::Refused, tr("%1 is not the code of a placard but of another paper: %2 %3.").arg(code->printed(), owner->kind->title(), owner->name), {}};
    BIHUAN_TRY_ASSIGN(const auto found, store.find(placardType(), Id<Placard>(owner->id)));
    return mark(*found, posted, date);
}

Result<PlacardStep> PlacardService::markWall(Id<Zone> zone, bool posted, QDate date)
{
    BIHUAN_TRY_ASSIGN(const auto versions, versionsOf(m_records.store(), zone));
    const auto in = [](const QString& state) { return [state](const Placard& one) { return one.state == state; }; };
    const auto hanging = std::find_if(versions.cbegin(), versions.cend(), in(u"posted"_s));
    if (versions.isEmpty())
        return invalid(tr("No placard was printed for this zone. Print it first."));
    return mark(posted || hanging == versions.cend() ? versions.first() : *hanging, posted, date);
}

Result<PlacardStep> PlacardService::mark(const Placard& placard, bool posted, QDate date)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const QDate day, dayFor(store, date));
    BIHUAN_TRY_ASSIGN(const auto versions, versionsOf(store, placard.zone));
    if (placard.voided)
        return Error{Error::Kind::Refused, tr("%1: this placard is voided.").arg(placard.zoneName), {}};
    if (posted && versions.first().id != placard.id)
        return Error{Error::Kind::Refused, tr("%1: this is version %2. Hang version %3, which was printed later.")
                                               .arg(placard.zoneName).arg(placard.version).arg(versions.first().version), {}};
    if (placard.state == (posted ? u"posted"_s : u"removed"_s))
        return Error{Error::Kind::Refused, (posted ? tr("%1 hangs already, since %2.") : tr("%1 is down already, since %2."))
                                               .arg(placard.zoneName, (posted ? placard.postedOn : placard.removedOn).toString(Qt::ISODate)), {}};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), posted ? tr("Placards put up") : tr("Placards taken down")));
    PlacardStep step;
    if (posted)
        BIHUAN_TRY(put(store, versions, day, true, step));
    else
        BIHUAN_TRY(take(store, {placard}, day, step));
    BIHUAN_TRY(transaction.commit());
    BIHUAN_TRY_ASSIGN(const auto now, walls({.zones = {placard.zone}}));
    if (posted && !now.isEmpty() && now.first().need == PlacardNeed::Stale)
        step.issues << Issue{Severity::Warning, u"placard.stale"_s, placard.zoneName, tr("It is not true any more (%1): print a new one.").arg(now.first().why)};
    m_records.announce(placardType().kind().code);
    return step;
}

Result<> PlacardService::takeBack(const QList<PlacardStep>& steps)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Marking of a placard taken back")));
    for (const PlacardStep& step : steps)
        for (qsizetype i = 0; i < step.before.size(); ++i) {
            Placard back = step.before[i];
            back.revision = step.revisions[i]; // somebody else's change since then is a conflict
            BIHUAN_TRY(store.update(placardType(), back));
        }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(placardType().kind().code);
    return {};
}

Result<QList<Placard>> PlacardService::versions(Id<Zone> zone) const
{
    return versionsOf(m_records.store(), zone, true);
}

TableContent PlacardService::walkRound(const QList<PlacardWall>& walls, bool all) const
{
    TableContent table;
    table.title = tr("Round of the placards");
    if (!walls.isEmpty())
        table.subtitleLeft = walls.first().content.school;
    table.subtitleRight = m_records.store().database().clock().today().toString(Qt::ISODate);
    table.rowNumbers = true;
    table.signatureLine = true;
    table.columns = {{tr("Floor"), 1}, {tr("Zone"), 2.6}, {tr("Person in charge"), 1.3}, {tr("To do"), 2.4}, {tr("What changed"), 2.8},
                     {tr("Done"), 0.8, 0, TableColumn::Align::Centre}, {tr("Remark"), 1.4}};
    QList<TableRow> rows;
    for (const PlacardWall& wall : walls)
        if (all || wall.need != PlacardNeed::None)
            rows << TableRow{{wall.zone.floor, wall.zone.name, wall.content.nameOf(u"owner"_s), placardTask(wall), wall.why, u"□"_s, {}}, wall.building};
    table.setRows(rows);
    return table;
}

Result<QList<RecordIssue>> PlacardService::issues() const
{
    BIHUAN_TRY_ASSIGN(const auto all, walls());
    const bool hangs = std::any_of(all.cbegin(), all.cend(), [](const PlacardWall& wall) { return wall.latest.has_value(); });
    QList<RecordIssue> list;
    for (const PlacardWall& wall : all) {
        QString code, sentence;
        switch (wall.need) {
        case PlacardNeed::Remove:
            code = u"placard.remove"_s;
            sentence = tr("The placard of %1 still hangs: take it down, the place is out of use.").arg(wall.zone.name);
            break;
        case PlacardNeed::Stale:
            code = u"placard.stale"_s;
            sentence = tr("The placard of %1 is not true any more (%2): print a new one.").arg(wall.zone.name, wall.why);
            break;
        case PlacardNeed::Missing:
            code = hangs ? u"placard.missing"_s : QString();
            sentence = tr("%1 has no placard yet: print one.").arg(wall.zone.name);
            break;
        default: // NoOwner is told by the zone; ToPost is work going on
            break;
        }
        if (!code.isEmpty())
            list << RecordIssue{wall.latest ? placardType().kind().code : zoneType().kind().code,
                                wall.latest ? wall.latest->id.value() : wall.zone.id.value(), wall.zone.name, {Severity::Warning, code, {}, sentence}};
    }
    return list;
}

} // namespace bihuan
