// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/month/month_content.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("month", text);
}

constexpr int daysWritten = 5; ///< an entry of so many days stands on each of them

/// 国庆节 and 国庆, 清明节 and 清明 are one.
bool sameFeast(const QString& name, const QString& feast)
{
    return !name.isEmpty() && !feast.isEmpty() && (name.contains(feast) || feast.contains(name));
}

QString weekdayShortName(int weekday)
{
    const QString names[]{tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")};
    return names[weekday - 1];
}

QString untilText(QDate last, const MonthContent& content)
{
    return content.isInMonth(last) ? tr("until the %1th").arg(last.day()) : tr("until %1-%2").arg(last.month()).arg(last.day());
}

} // namespace

std::pair<QDate, QDate> monthSpan(int year, int month)
{
    const QDate first(year, month, 1), last = first.addMonths(1).addDays(-1);
    return {first.addDays(1 - first.dayOfWeek()), last.addDays(7 - last.dayOfWeek())};
}

QStringList MonthContent::terms() const
{
    QStringList names;
    for (const DayFacts& day : days)
        if (isInMonth(day.day) && !day.term.isEmpty() && !names.contains(day.term))
            names << day.term;
    return names;
}

QString MonthContent::teachingWeeks() const
{
    int from = 0, to = 0;
    for (const DayFacts& day : days) {
        if (!isInMonth(day.day) || day.teachingWeek == 0)
            continue;
        if (from != 0 && day.teachingWeek < from)
            return {}; // two terms in one month: their weeks stand in the column only
        from = from == 0 ? day.teachingWeek : from;
        to = day.teachingWeek;
    }
    return from == 0 ? QString() : from == to ? tr("week %1").arg(from) : tr("weeks %1 to %2").arg(from).arg(to);
}

QString MonthContent::source() const
{
    if (!announced)
        return tr("The holidays of %1 are not announced yet.").arg(year);
    for (const DayFacts& day : days)
        if (isInMonth(day.day) && (day.kind == u"holiday"_s || day.kind == u"workday"_s))
            return tr("Holidays and make-up days as announced by the State Council.");
    return {};
}

QList<DayItem> itemsOn(const MonthContent& content, QDate day)
{
    QList<DayItem> items;
    const auto at = content.days.isEmpty() ? -1 : content.days.first().day.daysTo(day);
    if (at < 0 || at >= content.days.size())
        return items;
    const DayFacts& facts = content.days[at];
    if (!facts.name.isEmpty() && !sameFeast(facts.name, facts.festival) && !sameFeast(facts.name, facts.solarTerm)) {
        const bool goesOn = at > 0 && content.days[at - 1].name == facts.name && content.days[at - 1].kind == facts.kind
            && content.isInMonth(content.days[at - 1].day);
        if (facts.follows > 0)
            items << DayItem{DayItem::Kind::Name, day, tr("%1 (lessons of %2)").arg(facts.name, weekdayShortName(facts.follows)), u"name"_s, {}};
        else if (!goesOn || day.dayOfWeek() == Qt::Monday)
            items << DayItem{DayItem::Kind::Name, day, facts.name, u"name"_s, {}};
    }
    for (const QString& fixed : facts.fixedDays)
        items << DayItem{DayItem::Kind::Fixed, day, fixed, u"fixed"_s, {}};
    for (const CalendarEntry& entry : content.entries) {
        const QDate last = entry.lastDay.isValid() ? entry.lastDay : entry.day;
        if (day < entry.day || day > last)
            continue;
        QString text = entry.text.simplified();
        if (entry.at.isValid())
            text = entry.at.toString(u"HH:mm "_s) + text;
        if (entry.day.daysTo(last) >= daysWritten) {
            if (day != std::max(entry.day, content.first()))
                continue;
            text = tr("%1 (%2)").arg(text, untilText(last, content));
        }
        items << DayItem{DayItem::Kind::Entry, day, text, entry.group, entry};
    }
    return items;
}

QString dayMark(const DayFacts& facts)
{
    if (facts.kind == u"holiday"_s)
        return tr("off");
    if (facts.kind == u"workday"_s)
        return tr("work");
    if (facts.kind == u"no_class"_s)
        return tr("none");
    return facts.kind == u"class"_s ? tr("class") : QString();
}

QString chineseDay(const DayFacts& facts, bool* special)
{
    QStringList feasts;
    for (const QString& feast : {facts.festival, facts.solarTerm})
        if (!feast.isEmpty())
            feasts << feast;
    if (special)
        *special = !feasts.isEmpty();
    return feasts.isEmpty() ? facts.lunar : feasts.join(u' ');
}

QStringList markedStretches(const MonthContent& content)
{
    QStringList all;
    for (qsizetype i = 0; i < content.days.size();) {
        const DayFacts& first = content.days[i];
        qsizetype end = i + 1;
        if (first.kind.isEmpty() || !content.isInMonth(first.day)) {
            i = end;
            continue;
        }
        while (end < content.days.size() && content.isInMonth(content.days[end].day) && content.days[end].kind == first.kind
               && content.days[end].name == first.name)
            ++end;
        const int from = first.day.day(), to = content.days[end - 1].day.day();
        const QString days = from == to ? tr("%1th").arg(from) : tr("%1th to %2th").arg(from).arg(to);
        all << (first.name.isEmpty() ? days + dayMark(first) : tr("%1 %2: %3").arg(days, dayMark(first), first.name));
        i = end;
    }
    return all;
}

} // namespace bihuan
