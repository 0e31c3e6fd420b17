// SPDX-License-Identifier: GPL-3.0-or-later
// How this school numbers and boxes; kept with its data (setting group “archive”).
#pragma once

#include "core/records/record_service.h"

#include <QPointF>

namespace bihuan {

struct ArchiveSettings {
    QString fondsNo;                        ///< empty = 待编
    QString categoryCode = QStringLiteral("WS");
    QString series = QStringLiteral("class"); ///< numbers run within "class" (year, retention, class), "retention" or "year"
    double mmPerPage = 0.1;                 ///< thickness of a page with writing, as a share of its sheet [拟]
    double mmPerItem = 0.5;                 ///< cover or staple of an item [拟]
    QPointF stampMm{145, 12};               ///< upper left corner of the stamp on the first page
    bool redStamp = true;

    bool operator==(const ArchiveSettings&) const = default;
};

Result<ArchiveSettings> readArchiveSettings(const RecordStore& store);
/// A fonds number that comes later is filled into all items that have none; what is printed without it stays readable (its cell is blank).
/// Errors: Invalid (fonds or category with other signs than letters and digits, measures that cannot be).
Result<> saveArchiveSettings(RecordService& records, const ArchiveSettings& settings);

} // namespace bihuan
