// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/text_shaper.h"
#include "core/inspection/hazards/hazard_ledger.h"
#include "core/inspection/hazards/hazard_papers.h"
#include "core/inspection/hazards/hazard_repeats.h"
#include "core/inspection/hazards/notice_service.h"
#include "core/inspection/hazards/risk_grading.h"

namespace bihuan {

/// Everything about hazards beside the loop itself, over one data folder.
struct HazardServices {
    HazardServices(RecordService& records, AttachmentStore& attachments, LoopService& loop, const ShaperSource& shaperSource)
        : shaper(shaperSource), risk(records), repeats(records, loop), notices(records, attachments, shaper),
          papers(records, attachments, loop, risk, shaper), ledger(records, loop)
    {
    }
    HazardServices(const HazardServices&) = delete;
    HazardServices& operator=(const HazardServices&) = delete;

    ShaperSource shaper; ///< the program's fonts, for whoever sets text
    RiskGrading risk;
    HazardRepeats repeats;
    NoticeService notices;
    HazardPapers papers;
    HazardLedger ledger;
};

} // namespace bihuan
