// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/lunar.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bihuan::lunar {

namespace {

// How the tables were made (once, with the ephemeris of PyEphem 4.1, good to a second or two): the moments of all new moons and of the
// sun's apparent longitudes 285°, 300° … were taken in Beijing time (UTC+8), their days being what counts. By GB/T 33661-2017 the month
// with the winter solstice is the eleventh; where thirteen months lie between two of them, the first without one of the twelve middle
// terms (中气) is the leap month. The moment nearest to a midnight is 51 seconds off (winter solstice 2021), so no uncertainty of the
// earth's rotation moves a day. tests/core/calendar/lunar_test.cpp computes all of it again by other formulas, and asks ICU.

/// One word per year from 2019 on. Bits 0–5: days from 1 January to the first day of the first month; bits 6–9: the number of the leap
/// month, 0 = none; bits 10–22: whether the first, second … month of the year has 30 days, the leap month standing behind its namesake.
constexpr int firstYear = 2019;
constexpr std::array<quint32, 33> years{
    0x325423, 0x54b918, 0x15582a, 0x2ad41f, 0x56c895, 0x1b4828, 0x3a959c, 0x1c942f, 0x192c24,
    0x325d59, 0x32ac2b, 0x156821, 0x2b58d6, 0x2da429, 0x5d4ade, 0x2d4831, 0x2c9426, 0x692d9b,
    0x292c2d, 0x12ac22, 0x156d57, 0x16b42a, 0x2da81f, 0x6d4895, 0x364828, 0x7495dd, 0x34942f,
    0x295424, 0x52b559, 0x12d82c, 0x16d420, 0x36a8d6, 0x3b2429};

/// A term falls on the day of this list or, where its two bits in the year's word say 1, on the next. Two terms a month.
constexpr std::array earliest{5, 19, 3, 18, 5, 20, 4, 19, 5, 20, 5, 20, 6, 22, 7, 22, 7, 22, 7, 23, 7, 21, 6, 21};
constexpr int firstTermYear = 2020;
constexpr std::array<quint64, 31> termYears{
    0x141000400055, 0x141441444004, 0x541445545054, 0x555555555554, 0x041000400055, 0x141441444004, 0x541445445014,
    0x541555555554, 0x041000400055, 0x141441444004, 0x541445445014, 0x541555555554, 0x041000400055, 0x141441444004,
    0x541445445014, 0x541545545554, 0x041000400055, 0x141441444004, 0x541445445014, 0x541545545554, 0x041000400055,
    0x141041404004, 0x541445444014, 0x541545545554, 0x040000400055, 0x141041400004, 0x541441444014, 0x541545545554,
    0x000000000055, 0x141000400000, 0x541441444004};

struct Month {
    int number = 0;
    bool leap = false;
    int length = 0;
};

bool isInTable(int year)
{
    return year >= firstYear && year < firstYear + int(years.size());
}

/// In order; twelve or thirteen.
QList<Month> monthsOf(int year)
{
    const quint32 word = years[size_t(year - firstYear)];
    const int leap = int(word >> 6 & 0xf);
    QList<Month> months;
    const auto add = [&](int number, bool again) { months << Month{number, again, word >> (10 + months.size()) & 1 ? 30 : 29}; };
    for (int number = 1; number <= 12; ++number) {
        add(number, false);
        if (number == leap)
            add(number, true);
    }
    return months;
}

const QStringList& numerals()
{
    static const QStringList names{u"一"_s, u"二"_s, u"三"_s, u"四"_s, u"五"_s, u"六"_s, u"七"_s, u"八"_s, u"九"_s, u"十"_s};
    return names;
}

} // namespace

QDate springFestival(int year)
{
    return isInTable(year) ? QDate(year, 1, 1).addDays(years[size_t(year - firstYear)] & 0x3f) : QDate();
}

std::optional<Date> dateOf(QDate day)
{
    int year = day.year();
    if (const QDate begins = springFestival(year); !begins.isValid() || day < begins)
        --year; // before its Spring Festival the old year goes on; so, too, in the one year after the table
    if (!isInTable(year))
        return std::nullopt;
    qint64 left = springFestival(year).daysTo(day);
    for (const Month& month : monthsOf(year)) {
        if (left < month.length)
            return Date{year, month.number, month.leap, int(left) + 1, month.length};
        left -= month.length;
    }
    return std::nullopt;
}

QDate dayOf(int year, int month, bool leap, int day)
{
    if (!isInTable(year) || day < 1)
        return {};
    QDate first = springFestival(year);
    for (const Month& one : monthsOf(year)) {
        if (one.number == month && one.leap == leap)
            return day <= one.length ? first.addDays(day - 1) : QDate();
        first = first.addDays(one.length);
    }
    return {};
}

QString monthName(int month, bool leap)
{
    if (month < 1 || month > 12)
        return {};
    const QString name = month == 1 ? u"正"_s : month == 11 ? u"冬"_s : month == 12 ? u"腊"_s : numerals().at(month - 1);
    return (leap ? u"闰"_s : QString()) + name + u"月"_s;
}

QString dayName(int day)
{
    if (day < 1 || day > 30)
        return {};
    if (day == 20)
        return u"二十"_s;
    if (day == 30)
        return u"三十"_s;
    static const QStringList tens{u"初"_s, u"十"_s, u"廿"_s};
    return tens.at(day <= 10 ? 0 : day / 10) + numerals().at((day - 1) % 10);
}

QString shortText(QDate day)
{
    const auto date = dateOf(day);
    return !date ? QString() : date->day == 1 ? monthName(date->month, date->leap) : dayName(date->day);
}

QString longText(QDate day)
{
    const auto date = dateOf(day);
    return date ? monthName(date->month, date->leap) + dayName(date->day) : QString();
}

QString festival(QDate day)
{
    struct Named {
        int month, day;
        QString name;
    };
    static const QList<Named> named{{1, 1, u"春节"_s}, {1, 15, u"元宵节"_s}, {2, 2, u"龙抬头"_s}, {5, 5, u"端午节"_s}, {7, 7, u"七夕节"_s},
                                    {8, 15, u"中秋节"_s}, {9, 9, u"重阳节"_s}, {12, 8, u"腊八节"_s}, {12, 23, u"小年"_s}};
    const auto date = dateOf(day);
    if (!date || date->leap)
        return {};
    if (date->month == 12 && date->day == date->length)
        return u"除夕"_s;
    for (const Named& one : named)
        if (one.month == date->month && one.day == date->day)
            return one.name;
    return {};
}

const QStringList& solarTermNames()
{
    static const QStringList names{u"小寒"_s, u"大寒"_s, u"立春"_s, u"雨水"_s, u"惊蛰"_s, u"春分"_s, u"清明"_s, u"谷雨"_s,
                                   u"立夏"_s, u"小满"_s, u"芒种"_s, u"夏至"_s, u"小暑"_s, u"大暑"_s, u"立秋"_s, u"处暑"_s,
                                   u"白露"_s, u"秋分"_s, u"寒露"_s, u"霜降"_s, u"立冬"_s, u"小雪"_s, u"大雪"_s, u"冬至"_s};
    return names;
}

QDate solarTermDay(int year, int term)
{
    if (year < firstTermYear || year >= firstTermYear + int(termYears.size()) || term < 0 || term >= int(earliest.size()))
        return {};
    const quint64 later = termYears[size_t(year - firstTermYear)] >> (2 * term) & 0x3;
    return QDate(year, term / 2 + 1, earliest[size_t(term)] + int(later));
}

QString solarTerm(QDate day)
{
    for (const int term : {2 * (day.month() - 1), 2 * (day.month() - 1) + 1})
        if (day.isValid() && solarTermDay(day.year(), term) == day)
            return solarTermNames().at(term);
    return {};
}

} // namespace bihuan::lunar
