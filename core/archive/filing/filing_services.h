// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/filing/filing_papers.h"
#include "core/calendar/calendar_entry.h"
#include "core/records/attachment_text.h"
#include "core/records/registry.h"

namespace bihuan {

/// Filings with the authority above, incoming documents, and what attached files say.
struct FilingServices {
    FilingServices(RecordService& service, AttachmentStore& attached, const ShaperSource& shaper)
        : records(service), attachments(attached), filings(service, attached), incoming(service, filings), papers(filings, incoming, shaper), texts(service.store(), attached)
    {
    }
    RecordService& records;
    AttachmentStore& attachments;
    FilingService filings;
    IncomingService incoming;
    FilingPapers papers;
    AttachmentTexts texts;
};

void registerFilingKinds(Registry& registry);

/// What no rule of a single record sees: overdue, unanswered and owed filings; documents not read or not carried out.
Result<QList<RecordIssue>> filingIssues(FilingServices& services);

/// Last days of filings and of what documents ask for, in “What is due” and in the calendar. `services` outlives both.
DueService::Source filingDueRows(FilingServices& services);
CalendarEntries::Source filingEntries(FilingServices& services);

} // namespace bihuan
