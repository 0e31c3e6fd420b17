// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/obligation/due_rules.h"

#include "core/calendar/usual_terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

/// An occurrence takes no notice of neighbours farther away: what was done earlier or later never counts for it.
constexpr int reachDays = 400;
/// So far around the span asked for occurrences are looked for, as the neighbours decide what counts for which.
constexpr int aroundDays = 2 * reachDays + 100;

bool hasSchoolDay(const SchoolCalendar& calendar, QDate first, QDate last)
{
    for (QDate day = first; day <= last; day = day.addDays(1))
        if (calendar.days().isSchoolDay(day))
            return true;
    return false;
}

QDate shifted(const Obligation& rule, const DayTable& days, QDate day)
{
    constexpr int farthest = 60;
    const int step = rule.shift == u"before"_s ? -1 : rule.shift == u"after"_s ? 1 : 0;
    for (int i = 0; step != 0 && i < farthest && !days.isWorking(day); ++i)
        day = day.addDays(step);
    return day;
}

/// Collects nominal days; the shifting comes later.
struct Collector {
    const Obligation& rule;
    const SchoolCalendar& calendar;
    QDate from, to;
    QList<Occurrence> found = {};

    void add(const QString& key, QDate nominal, const QString& about = {}, bool tentative = false)
    {
        if (nominal.isValid() && from <= nominal && nominal <= to)
            found << Occurrence{.key = key, .nominal = nominal, .due = nominal, .tentative = tentative, .about = about};
    }

    void dates()
    {
        const auto days = parseYearDays(rule.dates);
        for (int year = from.year(); days && year <= to.year(); ++year)
            for (const auto& [month, day] : *days) {
                const int last = QDate(year, month, 1).daysInMonth(); // 29 February is the 28th in other years
                add(u"%1/%2-%3"_s.arg(year).arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0')), QDate(year, month, std::min(day, last)));
            }
    }

    void weeks()
    {
        if (rule.every < 1 || !rule.beginsOn.isValid())
            return;
        const qint64 step = 7 * qint64(rule.every);
        const qint64 ahead = rule.beginsOn.daysTo(from);
        // The last one before `from`, rounding downwards also for days before the first.
        QDate day = rule.beginsOn.addDays((ahead >= 0 ? ahead / step : -((-ahead + step - 1) / step)) * step);
        for (; day <= to; day = day.addDays(step)) {
            const QDate monday = day.addDays(1 - day.dayOfWeek());
            if (!rule.inTerm || hasSchoolDay(calendar, monday, monday.addDays(6)))
                add(day.toString(Qt::ISODate), day);
        }
    }

    bool monthCounts(const QList<int>& only, QDate first) const
    {
        return (only.isEmpty() || only.contains(first.month()))
            && (!rule.inTerm || hasSchoolDay(calendar, first, first.addDays(first.daysInMonth() - 1)));
    }

    void months()
    {
        const auto only = parseMonths(rule.months);
        if (!only || rule.every < 1 || !rule.beginsOn.isValid())
            return;
        const int ahead = 12 * (from.year() - rule.beginsOn.year()) + from.month() - rule.beginsOn.month();
        for (int k = ahead / rule.every - 2;; ++k) {
            const QDate day = rule.beginsOn.addMonths(k * rule.every); // from the first one each time: a 31st comes back after a 30th
            if (day > to)
                return;
            if (monthCounts(*only, QDate(day.year(), day.month(), 1)))
                add(day.toString(u"yyyy-MM"_s), day);
        }
    }

    void weekday()
    {
        const auto only = parseMonths(rule.months);
        for (QDate first(from.year(), from.month(), 1); only && first <= to; first = first.addMonths(1))
            if (monthCounts(*only, first))
                add(first.toString(u"yyyy-MM"_s),
                    weekdayOfMonth(first.year(), first.month(), rule.nth == u"last"_s ? -1 : rule.nth.toInt(), rule.weekday.toInt()));
    }

    /// School days are not looked for far from all terms: there are none, and it would take long.
    bool isNearTerms(QDate day) const
    {
        constexpr int near = 60;
        const auto& terms = calendar.terms();
        return terms.isEmpty() || (terms.first().firstDay.addDays(-near) <= day && day <= terms.last().lastDay.addDays(near));
    }

    QDate beside(QDate anchor) const
    {
        if (rule.unit == dayCountCode(DayCount::School) && !isNearTerms(anchor))
            return {};
        return calendar.days().after(anchor, rule.days, dayCountFromCode(rule.unit).value_or(DayCount::Calendar));
    }

    void anchors()
    {
        if (rule.anchor == u"term_start"_s || rule.anchor == u"term_end"_s) {
            for (const SchoolTerm& term : calendar.terms())
                if (rule.anchorName.isEmpty() || rule.anchorName == term.term)
                    add(u"%1/%2"_s.arg(term.term).arg(term.schoolYear), beside(rule.anchor == u"term_start"_s ? term.firstDay : term.lastDay), term.name);
        } else if (rule.anchor == u"event"_s) {
            for (const SchoolEvent& event : calendar.events())
                if (rule.anchorName.isEmpty() || rule.anchorName == event.kind)
                    add(u"event/%1"_s.arg(event.id.value()), beside(event.firstDay), event.name);
        } else if (rule.anchor == u"fixed_day"_s) {
            for (const FixedDay& fixed : calendar.fixedDays())
                if (rule.anchorName == fixed.name || (!fixed.code.isEmpty() && rule.anchorName == fixed.code))
                    for (int year = from.year() - 1; year <= to.year() + 1; ++year) {
                        const auto days = daysOf(fixed, year);
                        for (qsizetype i = 0; i < days.size(); ++i)
                            add(u"%1/%2"_s.arg(year).arg(i), beside(days[i]), fixed.name);
                    }
        } else if (rule.anchor == u"holiday_start"_s || rule.anchor == u"holiday_end"_s) {
            holidays();
        }
    }

    void holidays()
    {
        QStringList names{rule.anchorName};
        if (rule.anchorName.isEmpty())
            names = publicHolidays();
        for (int year = from.year() - 1; year <= to.year() + 1; ++year) {
            QSet<QDate> seen; // two festivals in one run are one holiday
            for (const QString& name : std::as_const(names)) {
                const auto span = calendar.holiday(name, year);
                if (!span || seen.contains(span->first))
                    continue;
                seen << span->first;
                add(u"%1/%2"_s.arg(name).arg(year), beside(rule.anchor == u"holiday_start"_s ? span->first : span->last), name, !span->announced);
            }
        }
    }
};

/// One after the other: each is due so long after the last time it was really done.
QList<Occurrence> sinceLast(const Obligation& rule, const SchoolCalendar& calendar, const QList<Completion>& completions)
{
    if (rule.every < 1 || !rule.beginsOn.isValid())
        return {};
    const auto later = [&](QDate day) {
        const auto count = dayCountFromCode(rule.unit);
        return count ? calendar.days().after(day, rule.every, *count) : day.addMonths(rule.every);
    };
    QList<QDate> done;
    for (const Completion& completion : completions)
        if (!done.contains(completion.day))
            done << completion.day;
    std::sort(done.begin(), done.end());
    QList<Occurrence> found;
    const auto add = [&](const QString& key, QDate nominal, QDate opens, QDate closes) {
        if (nominal.isValid())
            found << Occurrence{.key = key, .nominal = nominal, .due = shifted(rule, calendar.days(), nominal), .opens = opens, .closes = closes};
    };
    QDate opens(1, 1, 1);
    QDate nominal = rule.beginsOn;
    QString key = u"first"_s;
    for (const QDate day : std::as_const(done)) {
        add(key, nominal, opens, day);
        key = u"after/%1"_s.arg(day.toString(Qt::ISODate));
        opens = day.addDays(1);
        nominal = later(day);
    }
    add(key, nominal, opens, {});
    return found;
}

} // namespace

QList<Occurrence> occurrences(const Obligation& rule, const SchoolCalendar& calendar, QDate from, QDate to, const QList<Completion>& completions)
{
    if (!from.isValid() || !to.isValid() || from > to)
        return {};
    QList<Occurrence> all;
    if (rule.rule == u"since"_s) {
        all = sinceLast(rule, calendar, completions);
    } else {
        Collector collector{rule, calendar, from.addDays(-aroundDays), to.addDays(aroundDays)};
        if (rule.rule == u"dates"_s)
            collector.dates();
        else if (rule.rule == u"weeks"_s)
            collector.weeks();
        else if (rule.rule == u"months"_s)
            collector.months();
        else if (rule.rule == u"weekday"_s)
            collector.weekday();
        else if (rule.rule == u"anchor"_s)
            collector.anchors();
        all = std::move(collector.found);
        std::sort(all.begin(), all.end(), [](const Occurrence& a, const Occurrence& b) { return std::tie(a.nominal, a.key) < std::tie(b.nominal, b.key); });
        for (qsizetype i = 0; i < all.size(); ++i) {
            all[i].due = shifted(rule, calendar.days(), all[i].nominal);
            QDate opens = all[i].nominal.addDays(rule.window > 0 ? 1 - rule.window : -reachDays);
            if (i > 0 && rule.window == 0)
                opens = std::max(opens, all[i - 1].nominal.addDays(1));
            all[i].opens = std::min(opens, all[i].due);
        }
        for (qsizetype i = 0; i < all.size(); ++i) {
            QDate closes = all[i].nominal.addDays(reachDays);
            if (i + 1 < all.size())
                closes = std::min(closes, all[i + 1].opens.addDays(-1));
            all[i].closes = std::max(closes, all[i].due);
        }
    }
    all.removeIf([&](const Occurrence& one) {
        return one.due < from || one.due > to || (rule.activeFrom.isValid() && one.due < rule.activeFrom)
            || (rule.activeTo.isValid() && one.due > rule.activeTo);
    });
    return all;
}

QString dueStateCode(DueState state)
{
    switch (state) {
    case DueState::Due: return u"due"_s;
    case DueState::Overdue: return u"overdue"_s;
    case DueState::Met: return u"met"_s;
    case DueState::MetLate: return u"met_late"_s;
    case DueState::Skipped: return u"skipped"_s;
    }
    return {};
}

const ObligationDone* markOf(const Occurrence& one, const QList<Occurrence>& all, const QList<ObligationDone>& marks)
{
    for (const ObligationDone& mark : marks)
        if (!mark.voided && mark.period == one.key)
            return &mark;
    if (!one.closes.isValid())
        return nullptr; // of the rule "since": its time has no end
    for (const ObligationDone& mark : marks)
        if (!mark.voided && one.opens <= mark.dueOn && mark.dueOn <= one.closes
            && std::none_of(all.cbegin(), all.cend(), [&](const Occurrence& other) { return other.key == mark.period; }))
            return &mark;
    return nullptr;
}

DueItem standingOf(const Obligation& rule, const Occurrence& one, const ObligationDone* mark, const Completion* done, QDate today)
{
    DueItem item{.occurrence = one};
    const auto met = [&](QDate day) {
        item.doneOn = day;
        item.state = day <= one.due ? DueState::Met : DueState::MetLate;
    };
    if (mark) {
        item.mark = mark->id.value();
        item.note = mark->note;
        if (mark->result == u"skipped"_s)
            item.state = DueState::Skipped;
        else
            met(mark->doneOn);
    } else if (done) {
        item.record = done->id;
        item.recordName = done->name;
        met(done->day);
    } else if (one.due < today) {
        item.state = DueState::Overdue;
    } else {
        item.soon = today.daysTo(one.due) <= rule.lead;
    }
    return item;
}

QList<DueItem> standing(const Obligation& rule, const QList<Occurrence>& occurrences, const QList<Completion>& completions,
                        const QList<ObligationDone>& marks, QDate today)
{
    QList<Completion> left = completions;
    std::stable_sort(left.begin(), left.end(), [](const Completion& a, const Completion& b) { return a.day < b.day; });
    QList<DueItem> items;
    for (const Occurrence& one : occurrences) {
        const ObligationDone* mark = markOf(one, occurrences, marks);
        const auto fits = mark ? left.end() : std::find_if(left.begin(), left.end(), [&](const Completion& completion) {
            return one.opens <= completion.day && (!one.closes.isValid() || completion.day <= one.closes);
        });
        items << standingOf(rule, one, mark, fits != left.end() ? &*fits : nullptr, today);
        if (fits != left.end())
            left.erase(fits);
    }
    return items;
}

} // namespace bihuan
