// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/filing/filing_services.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("filing", text);
}

} // namespace

void registerFilingKinds(Registry& registry)
{
    registry.add(filingRuleType().kind());
    registry.add(filingType().kind());
    registry.add(incomingDocType().kind());
    registry.add(incomingReaderType().kind());
}

Result<QList<RecordIssue>> filingIssues(FilingServices& services)
{
    BIHUAN_TRY_ASSIGN(QList<RecordIssue> found, services.filings.issues());
    BIHUAN_TRY_ASSIGN(const auto incoming, services.incoming.issues());
    return found + incoming;
}

DueService::Source filingDueRows(FilingServices& services)
{
    return [&services](QDate from, QDate until) -> Result<QList<DueRow>> {
        BIHUAN_TRY_ASSIGN(QList<DueRow> rows, services.filings.dueRows(from, until));
        BIHUAN_TRY_ASSIGN(const auto incoming, services.incoming.dueRows(from, until));
        return rows + incoming;
    };
}

CalendarEntries::Source filingEntries(FilingServices& services)
{
    const auto read = [&services](QDate from, QDate to) -> Result<QList<CalendarEntry>> {
        const RecordStore& store = services.records.store();
        using enum Condition::Op;
        BIHUAN_TRY_ASSIGN(const auto filings, store.list(filingType(), {.where = {{u"due_on"_s, from, GreaterOrEqual}, {u"due_on"_s, to, LessOrEqual}}}));
        QList<CalendarEntry> entries;
        for (const Filing& one : filings)
            entries << CalendarEntry{.day = one.dueOn, .lastDay = {}, .at = {}, .text = tr("File: %1").arg(one.subject), .detail = tr("with %1").arg(one.toOrg), .group = u"event"_s, .kind = filingType().kind().code,
                                     .id = one.id.value(), .movable = false, .done = one.sentOn.isValid()};
        return entries;
    };
    return {filingType().kind().code, read, {}};
}

} // namespace bihuan
