// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/text_shaper.h"
#include "core/inspection/property/property_papers.h"
#include "core/records/issue_list.h"
#include "core/records/registry.h"

namespace bihuan {

/// Everything about the services of a school, built once over its records.
struct PropertyServices {
    PropertyServices(RecordService& service, LoopService& loop, const ShaperSource& shaper)
        : records(service), companies(service), pads(service, shaper), reports(service, loop, pads), checks(service, loop, companies),
          papers(service, companies, checks, reports, shaper)
    {
    }
    RecordService& records;
    PropertyCompanies companies;
    SlipPads pads;
    SpotReports reports;
    PropertyChecks checks;
    PropertyPapers papers;
};

void registerPropertyKinds(Registry& registry);

/// What no rule of a single record sees: property_check.missing (last month was not checked, from the 5th on),
/// property_company.unknown (a staff list's company that is none of ours, once there are some).
Result<QList<RecordIssue>> propertyIssues(PropertyServices& services);

/// What goes on in the demo school: two companies, their duties, a pad in use, reports, last month's check.
Result<> fillDemoProperty(PropertyServices& services, quint32 seed, QDate today);

} // namespace bihuan
