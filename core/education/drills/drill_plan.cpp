// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/drills/drill_plan.h"

#include "core/education/drills/drill_states.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("drills", text);
}

constexpr int apartDays = 6;    ///< between two drills where it can be had [拟]
constexpr auto usualTime = "09:40"; ///< the long break [拟]

bool counts(const Drill& drill)
{
    return !drill.voided && drillStateFromCode(drill.state) != DrillState::Cancelled;
}

QDate firstOf(int schoolYear, int month)
{
    return {month >= 9 ? schoolYear : schoolYear + 1, month, 1};
}

QList<QDate> monthsOf(int schoolYear)
{
    QList<QDate> months;
    for (int i = 0; i < 12; ++i)
        months << QDate(schoolYear, 9, 1).addMonths(i);
    return months;
}

class Planner {
public:
    Planner(int schoolYear, const QList<Drill>& drills, const SchoolCalendar& calendar, QDate from) : m_year(schoolYear), m_calendar(calendar), m_from(from)
    {
        for (const Drill& drill : drills)
            if (counts(drill) && drill.schoolYear == schoolYear)
                m_taken << drill.heldOn;
    }

    /// The first possible day from `wished` on within its month, else the last one before it; invalid when the month has none.
    QDate dayNear(QDate wished, QStringList& clashes) const
    {
        const QDate first(wished.year(), wished.month(), 1), last = first.addDays(first.daysInMonth() - 1);
        QString told;
        for (QDate day = wished; day <= last; day = day.addDays(1)) {
            const QString why = whyNot(day);
            if (why.isEmpty())
                return day;
            // The day itself always has its reason; of those after it only what is no weekend, and each reason once.
            const bool plain = day < m_from || m_taken.contains(day) || why == tr("weekend");
            if (day == wished || (!plain && told != why))
                clashes << tr("%1: %2").arg(day.toString(u"MM-dd"_s), why);
            told = why;
        }
        for (QDate day = wished.addDays(-1); day >= first; day = day.addDays(-1))
            if (whyNot(day).isEmpty())
                return day;
        return {};
    }
    /// Somewhere in the month: of its possible days the one nearest to their middle that is some days away from other drills, or just
    /// that in the middle; invalid when the month has none.
    QDate middleOf(QDate month) const
    {
        QList<QDate> possible;
        for (QDate day(month.year(), month.month(), 1); day.month() == month.month(); day = day.addDays(1))
            if (whyNot(day).isEmpty())
                possible << day;
        const QDate middle = possible.value(possible.size() / 2);
        std::stable_sort(possible.begin(), possible.end(), [middle](QDate a, QDate b) { return std::abs(middle.daysTo(a)) < std::abs(middle.daysTo(b)); });
        for (const QDate day : std::as_const(possible))
            if (!isNear(day))
                return day;
        return middle;
    }
    bool isNear(QDate day) const
    {
        return std::any_of(m_taken.cbegin(), m_taken.cend(), [day](QDate other) { return std::abs(day.daysTo(other)) < apartDays; });
    }
    void take(QDate day) { m_taken << day; }
    bool hasIn(QDate month) const
    {
        return std::any_of(m_taken.cbegin(), m_taken.cend(), [month](QDate day) { return day.year() == month.year() && day.month() == month.month(); });
    }

private:
    QString whyNot(QDate day) const
    {
        if (day < m_from)
            return tr("past");
        if (m_taken.contains(day))
            return tr("another drill");
        return drillClash(m_calendar, day);
    }

    int m_year;
    const SchoolCalendar& m_calendar;
    QDate m_from;
    QSet<QDate> m_taken;
};

} // namespace

QString drillClash(const SchoolCalendar& calendar, QDate day)
{
    const DayFacts facts = calendar.facts(day);
    if (!facts.school)
        return !facts.name.isEmpty()          ? facts.name
            : day.dayOfWeek() > Qt::Friday    ? tr("weekend")
            : calendar.termOf(day) == nullptr ? tr("school holidays")
                                              : tr("no lessons");
    if (const SchoolEvent* exam = calendar.examOn(day))
        return exam->name;
    for (const SchoolEvent& event : facts.events)
        if (event.audience.isEmpty() && event.kind != u"other"_s)
            return event.name;
    return {};
}

QList<QDate> monthsWithoutDrill(int schoolYear, const QList<Drill>& drills, const SchoolCalendar& calendar, QDate until)
{
    QList<QDate> empty;
    for (const QDate month : monthsOf(schoolYear)) {
        if (until.isValid() && month > until)
            break;
        bool school = false, drilled = false;
        for (QDate day = month; day.month() == month.month() && !school; day = day.addDays(1))
            school = calendar.termOf(day) != nullptr && calendar.days().isSchoolDay(day);
        for (const Drill& drill : drills)
            drilled = drilled || (counts(drill) && drill.heldOn.year() == month.year() && drill.heldOn.month() == month.month());
        if (school && !drilled)
            empty << month;
    }
    return empty;
}

DrillYearPlan proposeDrills(int schoolYear, const QList<DrillKind>& kinds, const QList<Drill>& drills, const SchoolCalendar& calendar, QDate from)
{
    DrillYearPlan plan;
    plan.schoolYear = schoolYear;
    Planner planner(schoolYear, drills, calendar, from);
    QHash<Id<DrillKind>, int> held;
    for (const Drill& drill : drills)
        if (counts(drill) && drill.schoolYear == schoolYear) {
            ++held[drill.kind];
            ++plan.kept;
        }
    // `day` 0: any day of the month.
    const auto put = [&](const DrillKind& kind, QDate month, int day, bool fills) {
        DrillProposal one{.kind = kind.id, .fills = fills};
        one.wished = day > 0 ? QDate(month.year(), month.month(), std::min(day, month.daysInMonth())) : planner.middleOf(month);
        one.day = day > 0 ? planner.dayNear(one.wished, one.clashes) : one.wished;
        if (!one.day.isValid())
            return false;
        planner.take(one.day);
        ++held[kind.id];
        plan.proposals << one;
        return true;
    };
    for (const DrillKind& kind : kinds) {
        if (kind.disabled)
            continue;
        QList<std::pair<int, int>> wishes = parsePreferred(kind.preferred).value_or(QList<std::pair<int, int>>{});
        // Where its own days do not suffice, any month does: those that have no drill yet first.
        for (const bool onlyEmpty : {true, false})
            for (const QDate month : monthsOf(schoolYear))
                if (!onlyEmpty || !planner.hasIn(month))
                    wishes << std::pair(month.month(), 0);
        for (const auto& [month, day] : std::as_const(wishes)) {
            if (held.value(kind.id) >= kind.perYear)
                break;
            const QDate first = firstOf(schoolYear, month);
            if (day == 0 || !planner.isNear(QDate(first.year(), month, std::min(day, first.daysInMonth())))) // that day has had its drill
                put(kind, first, day, false);
        }
        if (held.value(kind.id) < kind.perYear)
            plan.notes << tr("“%1” is to be drilled %2 times, but there are only %3 days for it.").arg(kind.name).arg(kind.perYear).arg(held.value(kind.id));
    }
    // Every month has an evacuation (教基一厅〔2014〕2号, guidance), not only something at a table.
    QList<Drill> evacuations = drills + drillsOf(plan.proposals);
    evacuations.removeIf([&](const Drill& drill) { return !std::any_of(kinds.cbegin(), kinds.cend(), [&](const DrillKind& kind) { return kind.id == drill.kind && kind.evacuation; }); });
    for (const QDate month : monthsWithoutDrill(schoolYear, evacuations, calendar)) {
        const DrillKind* least = nullptr;
        for (const DrillKind& kind : kinds)
            if (!kind.disabled && kind.evacuation && (!least || held.value(kind.id) < held.value(least->id)))
                least = &kind;
        if (month.addMonths(1) <= from)
            continue; // over; told by the list of issues
        if (!least || !put(*least, month, 0, true))
            plan.notes << tr("%1 has school, but no day for a drill: examinations or other events lie on all of them.").arg(month.toString(u"yyyy-MM"_s));
    }
    std::stable_sort(plan.proposals.begin(), plan.proposals.end(), [](const DrillProposal& a, const DrillProposal& b) { return a.day < b.day; });
    return plan;
}

QList<Drill> drillsOf(const QList<DrillProposal>& proposals)
{
    QList<Drill> drills;
    for (const DrillProposal& one : proposals)
        drills << Drill{.schoolYear = one.day.month() >= 9 ? one.day.year() : one.day.year() - 1, .kind = one.kind, .state = drillStateCode(DrillState::Planned),
                        .heldOn = one.day, .heldAt = QString::fromLatin1(usualTime)};
    return drills;
}

} // namespace bihuan
