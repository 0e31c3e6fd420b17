// SPDX-License-Identifier: GPL-3.0-or-later
// The year plan, and what was made of it so far: most held and closed, one to be reviewed, one with an open finding, one cancelled.
#include "app/demo_parts.h"

#include "core/calendar/usual_terms.h"
#include "core/education/drills/drill_classes.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int earlierSeconds = 147; ///< of the fire drill last spring: over the target

class Demo {
public:
    Demo(Services& services, quint32 seed, QDate today) : m_services(services), m_drills(services.drills->drills), m_random(seed + 59), m_today(today) {}

    Result<> fill()
    {
        RecordStore& store = *m_services.store;
        BIHUAN_TRY_ASSIGN(m_classes, drillClasses(store));
        BIHUAN_TRY_ASSIGN(const auto people, store.list(personType(), {.orderBy = {u"staff_no"_s}}));
        BIHUAN_TRY_ASSIGN(const auto posts, store.list(postType()));
        for (const Post& post : posts)
            for (const Person& person : people)
                if (post.code == u"principal"_s && m_commander.isNull() && person.posts.contains(post.id) && person.isStaffBetween(m_today, m_today))
                    m_commander = person.id;
        if (m_commander.isNull() && !people.isEmpty())
            m_commander = people.first().id;
        if (m_commander.isNull())
            return {};
        BIHUAN_TRY_ASSIGN(const auto kinds, store.list(drillKindType()));
        const int year = usualTerms::yearOf(m_today);
        for (const DrillKind& kind : kinds)
            if (kind.code == u"fire"_s)
                BIHUAN_TRY(holdEarlier(kind, {year, 4, 15}));
        BIHUAN_TRY_ASSIGN(const auto calendar, SchoolCalendar::read(store));
        const DrillYearPlan plan = proposeDrills(year, kinds, {}, calendar, {year, 9, 1});
        if (plan.proposals.isEmpty())
            return {};
        BIHUAN_TRY_ASSIGN(const DrillUndo made, m_drills.add(drillsOf(plan.proposals), u"学年演练计划"_s));
        QList<Drill> past, coming;
        for (const DrillUndo::Step& step : made.steps)
            if (step.kind == &drillType().kind()) {
                const Drill drill = drillType().fromRecord(step.after);
                (drill.heldOn < m_today ? past : coming) << drill;
            }
        for (qsizetype i = 0; i < past.size(); ++i) {
            const qsizetype fromEnd = past.size() - i;
            if (fromEnd == 4)
                BIHUAN_TRY(m_drills.cancel(past[i].id, u"连续大雨，操场积水"_s));
            else
                BIHUAN_TRY(hold(past[i], fromEnd));
        }
        if (!coming.isEmpty()) {
            BIHUAN_TRY(m_drills.step(coming.first().id, {.commander = m_commander}));
        }
        return {};
    }

private:
    int people() const
    {
        int all = 0;
        for (const DrillClass& one : m_classes)
            all += one.pupils;
        return all > 0 ? all : 900;
    }

    Result<> times(const Drill& drill, int last)
    {
        QList<DrillClassTime> times;
        const qsizetype count = m_classes.size();
        for (qsizetype i = 0; i < count; ++i) {
            const DrillClass& one = m_classes[i];
            const int missing = one.pupils > 2 && m_random.bounded(4) == 0 ? 1 + m_random.bounded(2) : 0;
            const int at = i + 1 == count ? last : int(45 + double(last - 52) * double(i) / double(count)) + m_random.bounded(7);
            times << DrillClassTime{.className = one.name, .expected = one.pupils, .present = one.pupils - missing, .arrivedS = at,
                                    .absentNote = missing > 0 ? u"病假"_s : QString(), .keyedFrom = u"desk"_s};
        }
        if (!times.isEmpty())
            BIHUAN_TRY(m_drills.setTimes(drill.id, times, 0));
        return {};
    }

    Result<> holdEarlier(const DrillKind& kind, QDate day)
    {
        BIHUAN_TRY_ASSIGN(const DrillUndo made, m_drills.add({Drill{.kind = kind.id, .heldOn = day, .heldAt = u"09:40"_s, .place = u"操场"_s}}, u"学年演练计划"_s));
        const Drill drill = drillType().fromRecord(made.steps.first().after);
        BIHUAN_TRY(m_drills.step(drill.id, {.on = day, .commander = m_commander}));
        BIHUAN_TRY(m_drills.step(drill.id, {.on = day.addDays(-1), .note = u"班会课"_s}));
        BIHUAN_TRY(times(drill, earlierSeconds));
        BIHUAN_TRY(m_drills.step(drill.id, {.on = day, .teachers = 52, .pupils = people(), .actualS = earlierSeconds}));
        BIHUAN_TRY(m_drills.step(drill.id, {.on = day, .note = u"超出目标时间，高年级下楼时两股人流在二楼汇合。"_s}));
        return close(drill, u"调整了二楼东西两侧的疏散路线，下次演练检验。"_s);
    }

    Result<> hold(const Drill& drill, qsizetype fromEnd)
    {
        BIHUAN_TRY_ASSIGN(const DrillFile file, m_drills.file(drill.id));
        const int seconds = file.isEvacuation() ? 96 + m_random.bounded(20) : 0;
        BIHUAN_TRY(m_drills.step(drill.id, {.on = drill.heldOn.addDays(-3), .commander = m_commander}));
        BIHUAN_TRY(m_drills.step(drill.id, {.on = drill.heldOn.addDays(-1), .note = u"演练前一天班会课"_s}));
        if (file.isEvacuation())
            BIHUAN_TRY(times(drill, seconds));
        BIHUAN_TRY(m_drills.step(drill.id, {.on = drill.heldOn, .teachers = 48 + m_random.bounded(6), .pupils = file.isEvacuation() ? 0 : people(), .actualS = seconds}));
        if (fromEnd == 1)
            return {}; // to be reviewed
        BIHUAN_TRY_ASSIGN(QList<DrillMark> marks, m_drills.markSheet(drill.id));
        for (DrillMark& mark : marks)
            if (mark.points > 5 && m_random.bounded(3) == 0) {
                mark.got -= 1 + m_random.bounded(3);
                mark.note = u"个别班级还要再练"_s;
            }
        BIHUAN_TRY(m_drills.setMarks(drill.id, marks));
        BIHUAN_TRY(m_drills.step(drill.id, {.on = drill.heldOn, .note = u"组织有序，信号清楚；低年级动作要领还要再练，楼梯口值守教师要提前到位。"_s}));
        if (fromEnd == 2) {
            BIHUAN_TRY(m_drills.addFinding(drill.id, u"西侧楼梯二楼平台堆放纸箱，疏散时被挤到中间"_s, u"西侧楼梯二楼平台"_s));
            return {}; // not put right yet
        }
        return close(drill, u"演练达到预期目的，已将照片和记录归档。"_s);
    }

    Result<> close(const Drill& drill, const QString& summary)
    {
        BIHUAN_TRY(m_drills.step(drill.id, {}));
        BIHUAN_TRY_ASSIGN(const DrillFile file, m_drills.file(drill.id));
        DrillEntry entry{.summary = summary};
        for (const DrillSlotStanding& one : file.evidence)
            if (!one.filled)
                entry.reasons.insert(one.slot.id, u"当时没有留存，已要求补上"_s);
        BIHUAN_TRY(m_drills.step(drill.id, entry));
        return {};
    }

    Services& m_services;
    DrillService& m_drills;
    QRandomGenerator m_random;
    QDate m_today;
    QList<DrillClass> m_classes;
    Id<Person> m_commander;
};

} // namespace

Result<> fillDemoDrills(Services& services, quint32 seed, QDate today)
{
    return Demo(services, seed, today).fill();
}

} // namespace bihuan
