// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_board.h"
#include "core/organization/agreements/agreement_marking.h"
#include "core/organization/agreements/agreement_printing.h"

namespace bihuan {

/// Everything about agreements, over one data folder.
struct AgreementServices {
    AgreementServices(RecordService& records, const ShaperSource& shaperSource)
        : shaper(shaperSource), templates(records), campaign(records, templates, shaper)
        , printing(records, templates, shaper), marking(records), board(records, campaign)
    {
    }
    AgreementServices(const AgreementServices&) = delete;
    AgreementServices& operator=(const AgreementServices&) = delete;

    ShaperSource shaper; ///< the program's fonts, for whoever sets text
    AgreementTemplates templates;
    AgreementCampaign campaign;
    AgreementPrinting printing;
    AgreementMarking marking;
    AgreementBoard board;
};

} // namespace bihuan
