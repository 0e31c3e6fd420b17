// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/record_type.h"

namespace bihuan {

/// One term of a school year: the frame in which teaching weeks are counted and yearly work falls due.
struct SchoolTerm {
    Id<SchoolTerm> id;
    qint64 revision = 0;
    bool voided = false;
    QString name;       ///< as it stands on paper: “2026—2027学年第一学期”
    int schoolYear = 0; ///< the year it begins in: 2026 means 1 September 2026 to 31 August 2027
    QString term;       ///< "first", "second", or "short" for a school that has a third one
    QDate firstDay;
    QDate lastDay;      ///< last day of school, included
    QDate weeksFrom;    ///< Monday of the first teaching week; invalid = the week of the first day
    QString note;
};

/// Rules: first day before the last; the days lie in the school year; no two terms overlap or are the same one of a year;
/// teaching weeks begin on a Monday (warning).
const RecordType<SchoolTerm>& schoolTermType();

/// Which teaching week of the term the day lies in, from 1; days before the first week give 0 or less.
int teachingWeek(const SchoolTerm& term, QDate day);

} // namespace bihuan
