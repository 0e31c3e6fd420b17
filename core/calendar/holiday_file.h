// SPDX-License-Identifier: GPL-3.0-or-later
// The announced holidays of a year from a file: our table (CSV or .xlsx) as in every import, or the shape public data sets have.
#pragma once

#include "core/exchange/import_file.h"

namespace bihuan {

/// `{"year": 2027, "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}, …]}` as a table for the usual import.
/// Errors: Format (not this shape), Invalid (an entry that cannot be, with its place; a day outside the year, but for the December
/// before: the days off at New Year may begin there).
Result<QByteArray> holidayTable(const QByteArray& json, const QString& fileName);

struct HolidayPlan {
    ImportPlan plan;
    QList<int> years;           ///< of the days in the file
    QStringList contradictions; ///< days that are entered as something else: one sentence each
};

/// Changes nothing. Errors as above and those of an import.
Result<HolidayPlan> planHolidays(RecordService& records, const QString& path, const SheetOptions& options = {});
/// All of it or nothing. Errors: Refused (wrong rows; contradictions unless `replace`), and those of an import.
Result<ImportResult> importHolidays(RecordService& records, const HolidayPlan& plan, bool replace, const QString& copyFolder);

} // namespace bihuan
