// SPDX-License-Identifier: GPL-3.0-or-later
// 迎检包: what an inspection asks for, indicator by indicator, with the evidence of a period and what is missing.
#pragma once

#include "core/archive/binder/binder_gather.h"
#include "core/archive/binder/inspection_indicator.h"
#include "core/records/record_service.h"
#include "core/storage/attachments.h"

namespace bihuan {

struct PackScope {
    QDate from, to;         ///< ends included
    bool secretToo = false; ///< evidence with a 密级; otherwise it is named as left out
    /// Instead of the school's own list, such as one read from a workbook for this inspection only.
    std::optional<QList<InspectionIndicator>> indicators = {};
};

/// How one indicator stands.
struct IndicatorStanding {
    InspectionIndicator indicator;
    int found = 0;      ///< pieces of evidence within the period
    int onPaper = 0;    ///< of those, how many have their signed paper or a scan on record
    QList<BoundGap> gaps;
};

struct InspectionPack {
    BinderPlan plan;
    QList<IndicatorStanding> standing; ///< in the order of the list
    int missing() const;               ///< gaps of all
};

/// Errors: Invalid (no period, no indicators), Storage.
Result<InspectionPack> gatherPack(const RecordStore& store, const RecordPapers& papers, const AttachmentStore& attachments, const PackScope& scope);

/// Indicators from a workbook or CSV with headings as the import knows them; nothing is saved. Errors: File, Format, Invalid (naming the
/// row).
Result<QList<InspectionIndicator>> readIndicators(RecordService& records, const QString& path);

} // namespace bihuan
