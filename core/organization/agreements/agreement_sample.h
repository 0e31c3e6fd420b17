// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_campaign.h"

namespace bihuan {

/// Data to look at a text with, before anything is issued. Nothing is written.
class AgreementSamples {
public:
    AgreementSamples(RecordService& records, const AgreementCampaign& campaign) : m_records(records), m_campaign(campaign) {}

    /// As this person's agreement of the present school year would be filled in; what is not known stands in 〔 〕.
    Result<MergeData> ofPerson(Id<Person> person) const;
    /// A made-up member of the category, for schools without staff.
    Result<MergeData> invented(Id<StaffCategory> category) const;
    /// Lines to write on instead of everything that differs from person to person.
    Result<MergeData> toFillByHand(Id<StaffCategory> category) const;

    /// Somebody of the category who is on the staff, to begin with.
    Result<std::optional<Person>> somebody(Id<StaffCategory> category) const;

private:
    Result<MergeData> ofSchool(Id<StaffCategory> category) const;

    RecordService& m_records;
    const AgreementCampaign& m_campaign;
};

} // namespace bihuan
