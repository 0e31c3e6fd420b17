// SPDX-License-Identifier: GPL-3.0-or-later
// The first witness of the Chinese calendar: new moons and the sun's longitude by the series of J. Meeus, Astronomical Algorithms (2nd ed.,
// chapters 25 and 49, the sun from VSOP87), good to about half a minute. Nothing of the program's own table is used here.
#pragma once

#include <QDate>

namespace bihuan::test::sky {

/// Days (Beijing time) of the new moons, from the one before `from` to the one after `to`.
QList<QDate> newMoons(QDate from, QDate to);
/// Day (Beijing time) on which the sun's apparent longitude reaches `degrees` in the year.
QDate sunReaches(double degrees, int year);

} // namespace bihuan::test::sky
