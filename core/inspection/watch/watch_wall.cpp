// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the wall sheet; how it is laid out is in watch_wall_pages.cpp.
#include "core/inspection/watch/watch_wall.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("watch", text);
}

WatchWallContent::Cell cellOf(const WatchBook& book, const QList<WatchDuty>& duties, bool watched)
{
    WatchWallContent::Cell cell{.watched = watched};
    int there = 0;
    for (const WatchDuty& duty : duties) {
        there += duty.actual.isNull() ? 0 : 1;
        const QString name = book.personName(duty.actual), by = book.personName(duty.planned);
        if (!duty.isChanged())
            cell.names << name;
        else if (duty.planned.isNull())
            cell.changed << tr("%1 (in addition)").arg(name);
        else if (duty.actual.isNull())
            cell.changed << tr("%1 absent").arg(by);
        else
            cell.changed << (duty.exchanged ? tr("%1 (exchanged with %2)") : tr("%1 (for %2)")).arg(name, by);
    }
    cell.gap = watched && there == 0;
    return cell;
}

/// Those who lead, whatever the time, each once a day, in one row per point.
WatchWallContent::Leader leaderOf(const WatchBook& book, const QList<WatchDay>& days, const WatchPoint& point, bool phones)
{
    WatchWallContent::Leader row{.point = point.name};
    for (const WatchDay& day : days) {
        QList<WatchDuty> duties;
        bool watched = false;
        QSet<std::pair<qint64, qint64>> told;
        for (const WatchSlot& slot : book.times) {
            watched = watched || (day.school && isWatched(book, slot, point, day.weekday));
            for (const WatchDuty& duty : day.at(slot.id, point.id)) {
                const std::pair key(duty.actual.value(), duty.planned.value());
                if (!told.contains(key))
                    duties << duty;
                told << key;
            }
        }
        row.cells << cellOf(book, duties, watched);
        QStringList numbers;
        for (const WatchDuty& duty : duties)
            if (const QString phone = book.people.value(duty.actual).phone; phones && !phone.isEmpty() && !numbers.contains(phone))
                numbers << phone;
        row.phones << numbers;
    }
    return row;
}

} // namespace

WatchWallContent watchWall(const WatchBook& book, const SchoolProfile& school, QDate date, QDate printedOn, bool phones)
{
    WatchWallContent wall{.school = school.name, .title = tr("Watch posts of the week"), .hotline = school.phone};
    QList<WatchDay> days;
    int week = 0;
    for (const QDate day : weekDaysOf(book, date)) {
        days << watchDay(book, day);
        week = std::max(week, days.last().week);
        QString note = days.last().school ? QString() : days.last().name.isEmpty() ? tr("no lessons") : days.last().name;
        if (days.last().school && days.last().weekday != day.dayOfWeek())
            note = tr("as on %1").arg(weekdayName(days.last().weekday));
        wall.columns << WatchWallContent::Column{weekdayName(day.dayOfWeek()), u"%1/%2"_s.arg(day.month()).arg(day.day()), note, !days.last().school};
    }
    const QString range = tr("%1 to %2").arg(days.first().day.toString(u"yyyy-MM-dd"_s), days.last().day.toString(u"MM-dd"_s));
    const bool alternates = std::any_of(book.posts.cbegin(), book.posts.cend(), [](const WatchPost& post) { return post.week != u"every"_s; });
    const QString parity = !alternates ? QString() : isOddWeek(book, days.first().day) ? tr("odd weeks") : tr("even weeks");
    wall.week = week <= 0 ? range
        : parity.isEmpty() ? tr("Teaching week %1  %2").arg(week).arg(range)
                           : tr("Teaching week %1 (%2)  %3").arg(week).arg(parity, range);
    wall.printedOn = printedOn.toString(Qt::ISODate);
    for (const WatchPoint& point : book.points) {
        const WatchRole* role = book.role(point.role);
        if (role && role->leads)
            wall.leaders << leaderOf(book, days, point, phones);
    }
    for (const WatchSlot& slot : book.times)
        for (const WatchPoint& point : book.points) {
            const WatchRole* role = book.role(point.role);
            if (!point.isWatchedAt(slot.id) || (role && role->leads))
                continue;
            WatchWallContent::Row row{slot.name, hoursText(parseHours(slot.hours).value_or(DayHours())), point.name, role ? role->name : QString(), {}};
            for (const WatchDay& day : std::as_const(days))
                row.cells << cellOf(book, day.at(slot.id, point.id), day.school && isWatched(book, slot, point, day.weekday));
            wall.rows << row;
        }
    return wall;
}

} // namespace bihuan
