// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar/sky.h"

#include <array>
#include <cmath>
#include <numbers>

namespace bihuan::test::sky {

namespace {

constexpr double j2000 = 2451545.0;
/// Seconds by which the uniform time of the series is ahead of civil time, 2020 to 2050 within a few seconds.
constexpr double deltaT = 71.0;

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180.0;
}

QDate beijingDay(double julianDay)
{
    return QDate::fromJulianDay(qint64(std::floor(julianDay - deltaT / 86400.0 + 8.0 / 24.0 + 0.5)));
}

/// Chapter 49: the kth new moon after that of January 2000.
double newMoon(double k)
{
    const double t = k / 1236.85;
    const double e = 1 - 0.002516 * t - 0.0000074 * t * t;
    const double m = radians(2.5534 + 29.10535670 * k - 0.0000014 * t * t);
    const double p = radians(201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t * t * t);
    const double f = radians(160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t * t * t);
    const double o = radians(124.7746 - 1.56375588 * k + 0.0020672 * t * t);
    using std::sin;
    double day = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t;
    day += -0.40720 * sin(p) + 0.17241 * e * sin(m) + 0.01608 * sin(2 * p) + 0.01039 * sin(2 * f) + 0.00739 * e * sin(p - m)
        - 0.00514 * e * sin(p + m) + 0.00208 * e * e * sin(2 * m) - 0.00111 * sin(p - 2 * f) - 0.00057 * sin(p + 2 * f)
        + 0.00056 * e * sin(2 * p + m) - 0.00042 * sin(3 * p) + 0.00042 * e * sin(m + 2 * f) + 0.00038 * e * sin(m - 2 * f)
        - 0.00024 * e * sin(2 * p - m) - 0.00017 * sin(o) - 0.00007 * sin(p + 2 * m) + 0.00004 * sin(2 * p - 2 * f)
        + 0.00004 * sin(3 * m) + 0.00003 * sin(p + m - 2 * f) + 0.00003 * sin(2 * p + 2 * f) - 0.00003 * sin(p + m + 2 * f)
        + 0.00003 * sin(p - m + 2 * f) - 0.00002 * sin(p - m - 2 * f) - 0.00002 * sin(3 * p + m) + 0.00002 * sin(4 * p);
    struct Planet {
        double amount, at, each;
    };
    constexpr std::array planets{Planet{325, 299.77, 0.107408}, Planet{165, 251.88, 0.016321}, Planet{164, 251.83, 26.651886},
                                 Planet{126, 349.42, 36.412478}, Planet{110, 84.66, 18.206239}, Planet{62, 141.74, 53.303771},
                                 Planet{60, 207.14, 2.453732}, Planet{56, 154.84, 7.306860}, Planet{47, 34.52, 27.261239},
                                 Planet{42, 207.19, 0.121824}, Planet{40, 291.34, 1.844379}, Planet{37, 161.72, 24.198154},
                                 Planet{35, 239.56, 25.513099}, Planet{23, 331.55, 3.592518}};
    for (const Planet& planet : planets)
        day += planet.amount * 1e-6 * sin(radians(planet.at + planet.each * k));
    return day;
}

/// Chapter 25 with the earth's longitude of VSOP87 (its larger terms): apparent, of the date, in degrees.
double sunLongitude(double julianDay)
{
    struct Term {
        double a, b, c;
    };
    constexpr std::array l0{
        Term{175347046, 0, 0}, Term{3341656, 4.6692568, 6283.0758500}, Term{34894, 4.62610, 12566.15170}, Term{3497, 2.7441, 5753.3849},
        Term{3418, 2.8289, 3.5231}, Term{3136, 3.6277, 77713.7715}, Term{2676, 4.4181, 7860.4194}, Term{2343, 6.1352, 3930.2097},
        Term{1324, 0.7425, 11506.7698}, Term{1273, 2.0371, 529.6910}, Term{1199, 1.1096, 1577.3435}, Term{990, 5.233, 5884.927},
        Term{902, 2.045, 26.298}, Term{857, 3.508, 398.149}, Term{780, 1.179, 5223.694}, Term{753, 2.533, 5507.553},
        Term{505, 4.583, 18849.228}, Term{492, 4.205, 775.523}, Term{357, 2.920, 0.067}, Term{317, 5.849, 11790.629},
        Term{284, 1.899, 796.298}, Term{271, 0.315, 10977.079}, Term{243, 0.345, 5486.778}, Term{206, 4.806, 2544.314},
        Term{205, 1.869, 5573.143}, Term{202, 2.458, 6069.777}, Term{156, 0.833, 213.299}, Term{132, 3.411, 2942.463},
        Term{126, 1.083, 20.775}, Term{115, 0.645, 0.980}, Term{103, 0.636, 4694.003}, Term{102, 0.976, 15720.839},
        Term{102, 4.267, 7.114}, Term{99, 6.21, 2146.17}, Term{98, 0.68, 155.42}, Term{86, 5.98, 161000.69},
        Term{85, 1.30, 6275.96}, Term{85, 3.67, 71430.70}, Term{80, 1.81, 17260.15}, Term{79, 3.04, 12036.46}};
    constexpr std::array l1{
        Term{628331966747, 0, 0}, Term{206059, 2.678235, 6283.075850}, Term{4303, 2.6351, 12566.1517}, Term{425, 1.590, 3.523},
        Term{119, 5.796, 26.298}, Term{109, 2.966, 1577.344}, Term{93, 2.59, 18849.23}, Term{72, 1.14, 529.69}};
    const double t = (julianDay - j2000) / 365250.0;
    double longitude = 52919 * t * t + 8720 * t * t * std::cos(1.0721 + 6283.0758 * t);
    for (const Term& term : l0)
        longitude += term.a * std::cos(term.b + term.c * t);
    for (const Term& term : l1)
        longitude += t * term.a * std::cos(term.b + term.c * t);
    const double century = t * 10;
    const double node = radians(125.04452 - 1934.136261 * century);
    const double sun = radians(280.4665 + 36000.7698 * century);
    const double moon = radians(218.3165 + 481267.8813 * century);
    const double anomaly = radians(357.52911 + 35999.05029 * century);
    const double nutation = -17.20 * std::sin(node) - 1.32 * std::sin(2 * sun) - 0.23 * std::sin(2 * moon) + 0.21 * std::sin(2 * node);
    const double aberration = -20.4898 * (1 + 0.016708 * std::cos(anomaly));
    const double degrees = longitude * 1e-8 * 180.0 / std::numbers::pi + 180.0 + (nutation + aberration - 0.09033) / 3600.0;
    return degrees - 360.0 * std::floor(degrees / 360.0);
}

} // namespace

QList<QDate> newMoons(QDate from, QDate to)
{
    QList<QDate> days;
    for (double k = std::floor((from.year() - 2000) * 12.3685) - 2;; ++k) {
        const QDate day = beijingDay(newMoon(k));
        if (day <= from)
            days.clear();
        days << day;
        if (day > to)
            return days;
    }
}

QDate sunReaches(double degrees, int year)
{
    // 280° stand about on 1 January.
    double low = double(QDate(year, 1, 1).toJulianDay()) - 8 + std::fmod(degrees - 280.0 + 360.0, 360.0) * 365.2422 / 360.0;
    double high = low + 16;
    while (high - low > 1e-6) {
        const double middle = (low + high) / 2;
        (std::remainder(sunLongitude(middle) - degrees, 360.0) < 0 ? low : high) = middle;
    }
    return beijingDay(high);
}

} // namespace bihuan::test::sky
