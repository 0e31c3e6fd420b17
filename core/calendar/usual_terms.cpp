// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/usual_terms.h"

#include "core/calendar/lunar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::usualTerms {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("calendar", text);
}

QDate onWeekday(QDate day, Qt::DayOfWeek weekday, int direction)
{
    while (day.dayOfWeek() != weekday)
        day = day.addDays(direction);
    return day;
}

QDate schoolDay(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday ? onWeekday(day, Qt::Monday, 1) : day;
}

} // namespace

int yearOf(QDate day)
{
    return day.month() >= 9 ? day.year() : day.year() - 1;
}

int yearToEnter(QDate today)
{
    return yearOf(today.addMonths(1));
}

QList<SchoolTerm> ofYear(int schoolYear)
{
    const int next = schoolYear + 1;
    QDate festival = lunar::springFestival(next);
    if (!festival.isValid())
        festival = QDate(next, 2, 5); // the middle of its range
    SchoolTerm first{.name = tr("First term of %1–%2").arg(schoolYear).arg(next), .schoolYear = schoolYear, .term = u"first"_s,
                     .firstDay = schoolDay({schoolYear, 9, 1}),
                     .lastDay = onWeekday(festival.addDays(-10), Qt::Friday, -1)};
    SchoolTerm second{.name = tr("Second term of %1–%2").arg(schoolYear).arg(next), .schoolYear = schoolYear, .term = u"second"_s,
                      .firstDay = onWeekday(festival.addDays(16), Qt::Monday, 1),
                      .lastDay = onWeekday({next, 7, 11}, Qt::Friday, -1)};
    for (SchoolTerm* term : {&first, &second})
        term->weeksFrom = onWeekday(term->firstDay, Qt::Monday, -1);
    return {first, second};
}

} // namespace bihuan::usualTerms
