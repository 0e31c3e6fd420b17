// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/checks/check_plan.h"

#include "core/records/sheet_codes.h"
#include "core/storage/transaction.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("checks", text);
}

/// A round: who walks where with which lists.
struct Round {
    QString key;  ///< “b/知行楼”, “d/6”, “l/12”
    QString name; ///< for the title
    QString building;
    Id<Department> department;
    QList<const Checklist*> lists;
    QList<const Zone*> zones;
};

QList<Id<Zone>> idsOf(const QList<const Zone*>& zones)
{
    QList<Id<Zone>> ids;
    for (const Zone* zone : zones)
        ids << zone->id;
    return ids;
}

void append(QList<const Zone*>& zones, const Zone* zone)
{
    if (!zones.contains(zone))
        zones << zone;
}

} // namespace

/// Everything a plan is made of, read once.
struct CheckPlanner::Source {
    CheckCalendar calendar;
    QList<Checklist> lists;
    QList<Zone> zones;
    QHash<Id<Person>, Person> people;
    QHash<Id<Department>, QString> departments;
    QSet<Id<Checklist>> withItems;

    static Result<Source> read(const RecordStore& store)
    {
        BIHUAN_TRY_ASSIGN(Source source, fromCalendar(store));
        BIHUAN_TRY_ASSIGN(source.lists, store.list(checklistType()));
        BIHUAN_TRY_ASSIGN(source.zones, store.list(zoneType()));
        BIHUAN_TRY_ASSIGN(const auto people, store.list(personType()));
        for (const Person& person : people)
            source.people.insert(person.id, person);
        BIHUAN_TRY_ASSIGN(const auto departments, store.list(departmentType()));
        for (const Department& department : departments)
            source.departments.insert(department.id, department.name);
        BIHUAN_TRY_ASSIGN(const auto items, store.list(checkItemType()));
        for (const CheckItem& item : items)
            if (!item.disabled)
                source.withItems << item.checklist;
        return source;
    }
    static Result<Source> fromCalendar(const RecordStore& store)
    {
        BIHUAN_TRY_ASSIGN(CheckCalendar calendar, CheckCalendar::read(store));
        return Source{std::move(calendar), {}, {}, {}, {}, {}};
    }

    bool isHere(Id<Person> id, QDate day) const
    {
        const auto found = people.constFind(id);
        return found != people.cend() && found->isStaffBetween(day, day);
    }

    /// Those of the lists; else who supervises most of the zones, or answers for most of them.
    QList<Id<Person>> inspectorsOf(const Round& round, QDate day) const
    {
        QList<Id<Person>> named;
        for (const Checklist* list : round.lists)
            for (const Id<Person> id : list->inspectors)
                if (isHere(id, day) && !named.contains(id))
                    named << id;
        if (!named.isEmpty())
            return named;
        for (const auto member : {&Zone::leader, &Zone::owner}) {
            QHash<Id<Person>, int> counts;
            Id<Person> best;
            for (const Zone& zone : zones) {
                const bool within = round.zones.isEmpty() ? zone.department == round.department && !round.department.isNull()
                                                          : round.zones.contains(&zone);
                if (!within || !zone.inUse(day) || !isHere(zone.*member, day))
                    continue;
                if (const int count = ++counts[zone.*member]; best.isNull() || count > counts.value(best))
                    best = zone.*member;
            }
            if (!best.isNull())
                return {best};
        }
        return {};
    }

    QList<Round> rounds(CheckCycle cycle, const CheckPeriod& period) const
    {
        QList<Round> rounds;
        QHash<QString, qsizetype> at;
        const auto round = [&](const Round& one) -> Round& {
            if (const auto found = at.constFind(one.key); found != at.cend())
                return rounds[*found];
            at.insert(one.key, rounds.size());
            rounds << one;
            return rounds.last();
        };
        QList<const Checklist*> joining; // whole ones, which go along with every round there is
        for (const Checklist& list : lists) {
            if (list.disabled || list.cycle != checkCycleCode(cycle) || !list.isIn(period.due.month()) || !withItems.contains(list.id))
                continue;
            if (list.round != u"alone"_s && list.isWhole()) {
                joining << &list;
                continue;
            }
            if (list.round == u"alone"_s && list.isWhole()) {
                round({u"l/%1"_s.arg(list.id.value()), list.name, {}, list.department, {&list}, {}});
                continue;
            }
            for (const Zone& zone : zones) {
                if (!zone.inUse(period.due) || !list.covers(zone))
                    continue;
                Round& one = round(roundOf(list, zone));
                if (!one.lists.contains(&list))
                    one.lists << &list;
                append(one.zones, &zone);
            }
        }
        for (Round& one : rounds)
            for (const Checklist* list : joining)
                if ((list->round == u"building"_s) == one.key.startsWith(u"b/"_s) && !one.key.startsWith(u"l/"_s))
                    one.lists << list;
        return rounds;
    }

    Round roundOf(const Checklist& list, const Zone& zone) const
    {
        if (list.round == u"building"_s) {
            QStringList place{zone.campus, zone.building};
            place.removeAll(QString());
            return {u"b/%1/%2"_s.arg(zone.campus, zone.building), place.isEmpty() ? tr("Outdoors") : place.join(u' '), zone.building, {}, {}, {}};
        }
        if (list.round == u"department"_s) {
            const Id<Department> department = zone.department.isNull() ? list.department : zone.department;
            return {u"d/%1"_s.arg(department.value()), departments.value(department, tr("Without department")), {}, department, {}, {}};
        }
        return {u"l/%1"_s.arg(list.id.value()), list.name, {}, list.department, {}, {}};
    }

    Inspection inspectionOf(CheckCycle cycle, const CheckPeriod& period, const Round& round) const
    {
        Inspection one;
        one.title = tr("%1 %2 %3").arg(checkCycleName(cycle), round.name, period.label);
        one.cycle = checkCycleCode(cycle);
        one.state = checkStateCode(CheckState::Planned);
        one.fromDay = period.from;
        one.dueOn = period.due;
        one.weekNo = period.weekNo;
        one.building = round.building;
        one.department = round.department;
        for (const Checklist* list : round.lists)
            one.checklists << list->id;
        one.zones = idsOf(round.zones);
        one.inspectors = inspectorsOf(round, period.due);
        one.planKey = period.key + u'/' + round.key;
        return one;
    }
};

Result<CheckPlan> CheckPlanner::dryRun(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid() || to < from)
        return Error{Error::Kind::Invalid, tr("The last day must not come before the first."), {}};
    if (from.daysTo(to) >= mostDays)
        return Error{Error::Kind::Invalid, tr("Plan at most %1 days at a time.").arg(mostDays), {}};
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const Source source, Source::read(store));
    // Voided ones, too: what somebody took out of the plan does not come back.
    BIHUAN_TRY_ASSIGN(const auto existing,
                      store.list(inspectionType(), {.where = {{u"due_on"_s, from.addDays(-40).toString(Qt::ISODate), Condition::Op::GreaterOrEqual}},
                                                    .voidedToo = true}));
    QHash<QString, Inspection> byKey;
    for (const Inspection& one : existing)
        byKey.insert(one.planKey, one);
    CheckPlan plan{from, to, {}, {}, 0, {}};
    for (const CheckCycle cycle : allCheckCycles)
        for (const CheckPeriod& period : source.calendar.periods(cycle, from, to))
            for (const Round& round : source.rounds(cycle, period)) {
                const Inspection wanted = source.inspectionOf(cycle, period, round);
                const auto found = byKey.constFind(wanted.planKey);
                if (found == byKey.cend()) {
                    plan.fresh << wanted;
                    ++plan.byCycle[wanted.cycle];
                } else if (!found->voided && checkStateOf(*found) == CheckState::Planned
                           && (found->zones != wanted.zones || found->checklists != wanted.checklists)) {
                    Inspection one = *found;
                    one.zones = wanted.zones;
                    one.checklists = wanted.checklists;
                    plan.changed << one;
                } else {
                    ++plan.kept;
                }
            }
    std::stable_sort(plan.fresh.begin(), plan.fresh.end(), [](const Inspection& a, const Inspection& b) { return a.dueOn < b.dueOn; });
    return plan;
}

Result<Inspection> CheckPlanner::insert(Inspection inspection)
{
    RecordStore& store = m_records.store();
    QSet<QString> taken;
    BIHUAN_TRY_ASSIGN(inspection.shortCode, SheetCodes(store).fresh(taken));
    BIHUAN_TRY_ASSIGN(inspection.id, store.insert(inspectionType(), inspection));
    inspection.revision = 1;
    return inspection;
}

Result<> CheckPlanner::carryOut(const CheckPlan& plan, const Progress& progress)
{
    if (plan.fresh.isEmpty() && plan.changed.isEmpty())
        return {};
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Inspections planned, %1 to %2")
                                                                                 .arg(plan.from.toString(Qt::ISODate), plan.to.toString(Qt::ISODate))));
    int done = 0;
    const int all = int(plan.fresh.size() + plan.changed.size());
    for (const Inspection& one : plan.fresh) {
        BIHUAN_TRY(insert(one));
        if (progress && !progress(++done, all))
            return Error{Error::Kind::Cancelled, {}, {}};
    }
    for (const Inspection& one : plan.changed) {
        BIHUAN_TRY(store.update(inspectionType(), one));
        if (progress && !progress(++done, all))
            return Error{Error::Kind::Cancelled, {}, {}};
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(inspectionType().kind().code);
    return {};
}

Result<Inspection> CheckPlanner::add(const SpecialCheck& special)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto list, store.find(checklistType(), special.checklist));
    if (!list || list->voided)
        return Error{Error::Kind::NotFound, checklistType().kind().title(), {}};
    if (!special.from.isValid() || !special.due.isValid() || special.due < special.from)
        return Error{Error::Kind::Invalid, tr("The last day must not come before the first."), {}};
    BIHUAN_TRY_ASSIGN(const Source source, Source::read(store));
    if (!source.withItems.contains(special.checklist))
        return Error{Error::Kind::Invalid, tr("“%1” has no items in use.").arg(list->name), {}};
    Round round{{}, list->name, {}, list->department, {&*list}, {}};
    for (const Zone& zone : source.zones)
        if (zone.inUse(special.due) && (special.zones.isEmpty() ? !list->isWhole() && list->covers(zone) : special.zones.contains(zone.id)))
            round.zones << &zone;
    if (round.zones.isEmpty() && !list->isWhole())
        return Error{Error::Kind::Invalid, tr("No zone in use belongs to “%1”. Choose the zones.").arg(list->name), {}};
    const CheckPeriod period{{}, special.from, special.due, source.calendar.weekNo(special.due), special.due.toString(Qt::ISODate)};
    Inspection one = source.inspectionOf(checkCycleFromCode(list->cycle).value_or(CheckCycle::Special), period, round);
    one.planKey = u"special/%1/%2"_s.arg(special.due.toString(Qt::ISODate)).arg(QRandomGenerator::system()->generate64(), 0, 36);
    if (!special.inspectors.isEmpty())
        one.inspectors = special.inspectors;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Special inspection")));
    BIHUAN_TRY_ASSIGN(const Inspection added, insert(one));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(inspectionType().kind().code);
    return added;
}

} // namespace bihuan
