// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/watch/watch_time.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("watch", text);
}

const QString dayWords = u"一二三四五六日"_s;

/// “周三”, “3”, “三”, “周日”, “星期天” → 1…7, 0 for anything else.
int weekdayOf(QString word)
{
    word.remove(u"星期"_s).remove(u"礼拜"_s).remove(u'周');
    if (word == u"天")
        word = u"日"_s;
    if (word.size() != 1)
        return 0;
    if (const qsizetype at = dayWords.indexOf(word); at >= 0)
        return int(at) + 1;
    const int digit = word[0].digitValue();
    return digit >= 1 && digit <= 7 ? digit : 0;
}

} // namespace

std::optional<DayHours> parseHours(const QString& text)
{
    static const QRegularExpression separators(u"[、,，;；\\n]+"_s),
        form(u"^(\\d{1,2})[:.时](\\d{2})分?(?:-|–|—|~|～|至|到|－)+(\\d{1,2})[:.时](\\d{2})分?$"_s);
    DayHours hours;
    for (QString part : toHalfWidth(text).split(separators, Qt::SkipEmptyParts)) {
        part.remove(u' ').replace(u'：', u':');
        if (part.isEmpty())
            continue;
        const auto match = form.match(part);
        const QTime from(match.captured(1).toInt(), match.captured(2).toInt()), to(match.captured(3).toInt(), match.captured(4).toInt());
        if (!match.hasMatch() || !from.isValid() || !to.isValid() || from >= to || hoursOverlap(hours, {{from, to}}))
            return std::nullopt;
        hours << std::pair(from, to);
    }
    std::sort(hours.begin(), hours.end());
    return hours.isEmpty() ? std::nullopt : std::optional(hours);
}

bool hoursOverlap(const DayHours& one, const DayHours& other)
{
    for (const auto& [from, to] : one)
        for (const auto& [begins, ends] : other)
            if (from < ends && begins < to)
                return true;
    return false;
}

int minutesOf(const DayHours& hours)
{
    int minutes = 0;
    for (const auto& [from, to] : hours)
        minutes += from.secsTo(to) / 60;
    return minutes;
}

QString hoursText(const DayHours& hours)
{
    QStringList parts;
    for (const auto& [from, to] : hours)
        parts << from.toString(u"HH:mm"_s) + u'—' + to.toString(u"HH:mm"_s);
    return parts.join(u' ');
}

std::optional<QList<int>> parseWeekdays(const QString& text)
{
    QString all = toHalfWidth(text);
    all.remove(u' ');
    if (all == u"每天"_s || all == u"每日"_s)
        return QList<int>{1, 2, 3, 4, 5, 6, 7};
    if (all == u"工作日"_s || all == u"平日"_s)
        return QList<int>{1, 2, 3, 4, 5};
    static const QRegularExpression separators(u"[、,，;；/和及]+"_s), until(u"(?:-|–|—|~|～|至|到|－)+"_s);
    QList<int> days;
    for (const QString& part : all.split(separators, Qt::SkipEmptyParts)) {
        const QStringList ends = part.split(until);
        if (ends.size() == 2) {
            const int first = weekdayOf(ends[0]), last = weekdayOf(ends[1]);
            if (first == 0 || last == 0 || first > last)
                return std::nullopt;
            for (int day = first; day <= last; ++day)
                days << day;
            continue;
        }
        if (const int one = weekdayOf(part)) {
            days << one;
            continue;
        }
        QString run = part; // “一二三四五”, “周一三五”
        run.remove(u"星期"_s).remove(u'周');
        if (run.isEmpty())
            return std::nullopt;
        for (const QChar each : std::as_const(run)) {
            const int day = weekdayOf(QString(each));
            if (day == 0)
                return std::nullopt;
            days << day;
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days.isEmpty() ? std::nullopt : std::optional(days);
}

QString weekdayName(int weekday)
{
    switch (weekday) {
    case 1: return tr("Mon");
    case 2: return tr("Tue");
    case 3: return tr("Wed");
    case 4: return tr("Thu");
    case 5: return tr("Fri");
    case 6: return tr("Sat");
    case 7: return tr("Sun");
    default: return {};
    }
}

QString weekdaysText(const QList<int>& weekdays)
{
    QStringList parts;
    for (qsizetype i = 0; i < weekdays.size();) {
        qsizetype last = i;
        while (last + 1 < weekdays.size() && weekdays[last + 1] == weekdays[last] + 1)
            ++last;
        if (last - i >= 2) {
            parts << tr("%1 to %2").arg(weekdayName(weekdays[i]), weekdayName(weekdays[last]));
        } else {
            for (qsizetype each = i; each <= last; ++each)
                parts << weekdayName(weekdays[each]);
        }
        i = last + 1;
    }
    return parts.join(u"、"_s);
}

} // namespace bihuan
