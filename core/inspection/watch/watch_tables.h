// SPDX-License-Identifier: GPL-3.0-or-later
// The roster as tables: to sign, to count, to hand on as a workbook.
#pragma once

#include "core/documents/table_pages.h"
#include "core/exchange/xlsx_writer.h"
#include "core/inspection/watch/watch_roster.h"
#include "core/people/people.h"

namespace bihuan {

/// 签到表 of a week: a row for each person and duty, day by day, with room to sign.
TableContent watchSignIn(const WatchBook& book, const SchoolProfile& school, QDate day);
/// Duties per person in a period, by times.
TableContent watchFairness(const WatchBook& book, const SchoolProfile& school, QDate from, QDate until);
/// The roster that holds on a day as a table of times, points and weekdays, which readRosterTable() reads again.
XlsxSheet watchWorkbook(const WatchBook& book, QDate day);
/// “王芳、李伟”, “单周：王芳；双周：李伟”, or both: the words of a cell, as a person writes them.
QString cellText(const WatchBook& book, const QList<WatchPost>& posts);

} // namespace bihuan
