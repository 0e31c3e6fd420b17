// SPDX-License-Identifier: GPL-3.0-or-later
// Findings of years, a screenful at a time: the list of all of them never holds them all.
#pragma once

#include "core/base/result.h"
#include "core/inspection/checks/inspection.h"

namespace bihuan {

class Database;

struct CheckLineFilter {
    QStringList words; ///< each must occur in place, item, finding or category; case does not matter
    QString result;    ///< "wrong", "na" or empty = both
    QString category;  ///< empty = all
    QDate from, to;    ///< invalid = any
    bool operator==(const CheckLineFilter&) const = default;
};

/// Those the database has an index for; by everything else a hundred thousand lines cannot be sorted at once.
enum class CheckLineOrder { Day, Place, Category };

struct CheckLineRow {
    qint64 id = 0;
    qint64 inspection = 0;
    qint64 hazard = 0;
    bool voided = false;
    QDate doneOn;
    QString result, place, content, finding, category, title, hazardNumber;
};

struct CheckLineQuery {
    CheckLineFilter filter;
    CheckLineOrder order = CheckLineOrder::Day;
    bool descending = true;
    bool operator==(const CheckLineQuery&) const = default;
};

Result<int> countCheckLines(Database& database, const CheckLineFilter& filter);
Result<QList<CheckLineRow>> checkLines(Database& database, const CheckLineQuery& query, int offset, int limit);
/// The first `most` in the order of the query: one pass over everything, for filters that no index answers.
Result<QList<qint64>> checkLineIds(Database& database, const CheckLineQuery& query, int most);
Result<QList<CheckLineRow>> checkLinesOf(Database& database, const QList<qint64>& ids); ///< in the order of `ids`
Result<QStringList> checkLineCategories(Database& database);

} // namespace bihuan
