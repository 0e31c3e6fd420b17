// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/watch/watch_tables.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("watch", text);
}

QString hoursOf(const WatchSlot* slot)
{
    return slot ? hoursText(parseHours(slot->hours).value_or(DayHours())) : QString();
}

} // namespace

TableContent watchSignIn(const WatchBook& book, const SchoolProfile& school, QDate date)
{
    const QList<QDate> days = weekDaysOf(book, date);
    TableContent content;
    content.title = tr("Attendance at the watch posts");
    content.subtitleLeft = school.name;
    content.subtitleRight = tr("%1 to %2").arg(days.first().toString(Qt::ISODate), days.last().toString(u"MM-dd"_s));
    content.columns = {{.heading = tr("Time"), .weight = 1, .minimumMm = 22}, {.heading = tr("Hours"), .weight = 1, .minimumMm = 28},
                       {.heading = tr("Point"), .weight = 2, .minimumMm = 28}, {.heading = tr("Name"), .weight = 1, .minimumMm = 24},
                       {.heading = tr("Arrived at"), .minimumMm = 20}, {.heading = tr("Signature"), .weight = 1, .minimumMm = 26},
                       {.heading = tr("Remarks"), .weight = 2, .minimumMm = 20}};
    QList<TableRow> rows;
    for (const QDate each : days) {
        const WatchDay day = watchDay(book, each);
        const QString group = tr("%1 (%2)").arg(each.toString(Qt::ISODate), weekdayName(each.dayOfWeek()));
        for (const WatchDuty& duty : day.duties) {
            const WatchSlot* slot = book.slot(duty.slot);
            QString name = duty.actual.isNull() ? QString() : book.personName(duty.actual);
            QString remark;
            if (duty.isChanged() && !duty.planned.isNull())
                remark = duty.actual.isNull() ? tr("%1 absent").arg(book.personName(duty.planned))
                                              : tr("for %1").arg(book.personName(duty.planned));
            rows << TableRow{{slot ? slot->name : QString(), hoursOf(slot), book.point(duty.point)->name, name, {}, {}, remark}, group};
        }
    }
    content.setRows(rows);
    return content;
}

TableContent watchFairness(const WatchBook& book, const SchoolProfile& school, QDate from, QDate until)
{
    TableContent content;
    content.title = tr("Duties at the watch posts by person");
    content.subtitleLeft = school.name;
    content.subtitleRight = tr("%1 to %2").arg(from.toString(Qt::ISODate), until.toString(Qt::ISODate));
    content.rowNumbers = true;
    content.columns = {{.heading = tr("Name")}, {.heading = tr("Department")}, {.heading = tr("Duties"), .align = TableColumn::Align::Right},
                       {.heading = tr("Hours in all"), .align = TableColumn::Align::Right}};
    for (const WatchSlot& slot : book.times)
        content.columns << TableColumn{.heading = slot.name, .align = TableColumn::Align::Right};
    content.columns << TableColumn{.heading = tr("Stood in"), .align = TableColumn::Align::Right}
                    << TableColumn{.heading = tr("Absent"), .align = TableColumn::Align::Right};
    QList<TableRow> rows;
    for (const WatchLoad& load : loadsOf(book, from, until)) {
        TableRow row{{load.name, load.department, QString::number(load.duties), QString::number(load.minutes / 60.0, 'f', 1)}, {}};
        for (const WatchSlot& slot : book.times)
            row.cells << QString::number(load.bySlot.value(slot.id));
        row.cells << QString::number(load.standIns) << QString::number(load.absences);
        rows << row;
    }
    content.setRows(rows);
    return content;
}

QString cellText(const WatchBook& book, const QList<WatchPost>& posts)
{
    QStringList parts;
    for (const WatchPost& post : posts) {
        QStringList names;
        for (const Id<Person> person : post.persons)
            names << book.personName(person);
        const QString all = names.join(u'、');
        parts << (post.week == u"odd"_s ? tr("odd: %1").arg(all) : post.week == u"even"_s ? tr("even: %1").arg(all) : all);
    }
    return parts.join(u'；');
}

XlsxSheet watchWorkbook(const WatchBook& book, QDate day)
{
    XlsxSheet sheet;
    sheet.name = tr("Watch roster");
    sheet.columns = {{.heading = tr("Time")}, {.heading = tr("Hours")}, {.heading = tr("Point")}, {.heading = tr("Role")}};
    QSet<int> weekdays{1, 2, 3, 4, 5};
    for (const WatchPost& post : book.posts)
        weekdays << post.weekday.toInt();
    QList<int> days(weekdays.cbegin(), weekdays.cend());
    std::sort(days.begin(), days.end());
    for (const int weekday : std::as_const(days))
        sheet.columns << XlsxColumn{.heading = weekdayName(weekday)};
    for (const WatchSlot& slot : book.times)
        for (const WatchPoint& point : book.points) {
            if (!point.isWatchedAt(slot.id))
                continue;
            const WatchRole* role = book.role(point.role);
            QStringList row{slot.name, hoursOf(&slot), point.name, role ? role->name : QString()};
            for (const int weekday : std::as_const(days)) {
                const QDate at = day.addDays((weekday - day.dayOfWeek() + 7) % 7);
                row << cellText(book, postsOf(book, slot.id, point.id, weekday, at));
            }
            sheet.rows << row;
        }
    return sheet;
}

} // namespace bihuan
