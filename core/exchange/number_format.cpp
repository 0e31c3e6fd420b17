// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_format.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// What is left of a format code when colours, literals, padding and fillers are gone, lower case, first section only.
QString bareCode(const QString& code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u';')
            break;
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (inside == u"h"_s || inside == u"hh"_s || inside == u"m"_s || inside == u"mm"_s || inside == u"s"_s
                || inside == u"ss"_s)
                bare += inside;
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

NumberFormat formatOfCode(const QString& code)
{
    using Kind = NumberFormat::Kind;
    QString bare = bareCode(code);
    if (bare.contains(u"general"_s) || bare.contains(u"通用"_s))
        return {};
    const bool zeros = bare.size() > 1 && bare.count(u'0') == bare.size();
    if (zeros)
        return {Kind::Zeros, int(qMin(bare.size(), qsizetype(32)))};
    bare.remove(u"am/pm"_s).remove(u"a/p"_s).remove(u"e+"_s).remove(u"e-"_s);
    const bool date = bare.contains(u'y') || bare.contains(u'd') || bare.contains(u'e');
    const bool time = bare.contains(u'h') || bare.contains(u's');
    if (date)
        return {time ? Kind::DateTime : Kind::Date, 0};
    if (time)
        return {Kind::Time, 0};
    return {bare.contains(u'm') ? Kind::Date : Kind::Plain, 0};
}

struct Decimal {
    bool negative = false;
    QString digits; ///< without zeros at either end
    int point = 0; ///< digits before the decimal point; may be negative or beyond the digits
};

std::optional<Decimal> parseDecimal(const QString& raw)
{
    bool valid = false;
    raw.toDouble(&valid);
    if (!valid)
        return std::nullopt;
    Decimal decimal;
    int exponent = 0;
    bool fraction = false;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw.at(i);
        if (c == u'-')
            decimal.negative = true;
        else if (c == u'.')
            fraction = true;
        else if (c == u'e' || c == u'E') {
            exponent = raw.mid(i + 1).toInt(&valid);
            break;
        } else if (c >= u'0' && c <= u'9') {
            decimal.digits += c;
            decimal.point += fraction ? 0 : 1;
        } else if (c != u'+') {
            return std::nullopt; // “inf”, “nan”
        }
    }
    decimal.point += exponent;
    while (decimal.digits.startsWith(u'0')) {
        decimal.digits.remove(0, 1);
        --decimal.point;
    }
    while (decimal.digits.endsWith(u'0'))
        decimal.digits.chop(1);
    return valid ? std::optional(decimal) : std::nullopt;
}

CellText plainNumber(const QString& raw, bool rounded = false)
{
    constexpr int exactDigits = 15; // all that a spreadsheet keeps of a number
    const auto decimal = parseDecimal(raw);
    if (!decimal)
        return {raw, std::nullopt};
    if (decimal->digits.isEmpty())
        return {u"0"_s, std::nullopt};
    const QString sign = decimal->negative ? u"-"_s : QString();
    const auto length = int(decimal->digits.size());
    if (decimal->point >= length) {
        const bool damaged = decimal->point > exactDigits;
        if (decimal->point > 40)
            return {raw, CellNote::DamagedNumber};
        return {sign + decimal->digits + QString(decimal->point - length, u'0'),
            damaged ? std::optional(CellNote::DamagedNumber) : std::nullopt};
    }
    // 0.30000000000000004 is 0.3 to everybody but the processor.
    if (length > exactDigits && !rounded)
        return plainNumber(QString::number(raw.toDouble(), 'g', exactDigits), true);
    if (decimal->point < -20)
        return {u"0"_s, std::nullopt};
    if (decimal->point <= 0)
        return {sign + u"0."_s + QString(-decimal->point, u'0') + decimal->digits, std::nullopt};
    return {sign + decimal->digits.left(decimal->point) + u'.' + decimal->digits.mid(decimal->point), std::nullopt};
}

CellText dateText(double serial, NumberFormat::Kind kind, bool since1904)
{
    constexpr int secondsADay = 86400;
    auto days = qint64(std::floor(serial));
    auto seconds = int(std::lround((serial - double(days)) * secondsADay));
    if (seconds == secondsADay) {
        ++days;
        seconds = 0;
    }
    const QTime time = QTime(0, 0).addSecs(seconds);
    const QString clock = time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    constexpr int firstDateByTime = 20000; // below it, whole days under a time format are hours that went by
    if (kind == NumberFormat::Kind::Time && days > 0 && days < firstDateByTime)
        return {QString::number(days * 24 + time.hour()) + clock.mid(2), std::nullopt};
    if (days == 0 && (kind == NumberFormat::Kind::Time || !since1904))
        return {clock, std::nullopt};
    // The 1900 calendar of Excel has a 29 February that never was, serial 60.
    const QDate date
        = since1904 ? QDate(1904, 1, 1).addDays(days) : QDate(1899, 12, 30).addDays(days < 60 ? days + 1 : days);
    const bool withTime = kind != NumberFormat::Kind::Date && seconds != 0;
    return {date.toString(Qt::ISODate) + (withTime ? u' ' + clock : QString()), CellNote::Date};
}

} // namespace

NumberFormat numberFormatOf(int id, const QString& code)
{
    using Kind = NumberFormat::Kind;
    if (!code.isEmpty())
        return formatOfCode(code);
    // The ids without a code: the common ones, and 27–36 and 50–58, which East Asian versions use for dates.
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58)
        return {Kind::Date, 0};
    if (id == 22)
        return {Kind::DateTime, 0};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56)
        return {Kind::Time, 0};
    return {};
}

CellText numberText(const QString& raw, const NumberFormat& format, bool since1904)
{
    constexpr double lastSerial = 2958466; // after 9999-12-31
    CellText plain = plainNumber(raw.trimmed());
    if (format.kind == NumberFormat::Kind::Plain)
        return plain;
    if (format.kind == NumberFormat::Kind::Zeros) {
        const bool natural = !plain.text.isEmpty()
            && std::all_of(plain.text.cbegin(), plain.text.cend(), [](QChar c) { return c.isDigit(); });
        return natural ? CellText{plain.text.rightJustified(format.width, u'0'), plain.note} : plain;
    }
    bool valid = false;
    const double serial = raw.toDouble(&valid);
    if (!valid || !(serial >= 0 && serial < lastSerial))
        return plain;
    return dateText(serial, format.kind, since1904);
}

} // namespace bihuan
