// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/usual_terms.h"
#include "core/education/drills/drill_rules.h"
#include "core/education/drills/drill_services.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("drills", text);
}

constexpr int reviewDays = 5; ///< [拟] after it was held

RecordIssue about(const Drill& drill, const Issue& issue)
{
    return {drillType().kind().code, drill.id.value(), drill.number, issue};
}

} // namespace

Result<QList<RecordIssue>> drillIssues(DrillServices& services)
{
    const RecordStore& store = services.records.store();
    const QDate today = services.drills.today();
    QList<RecordIssue> found;
    BIHUAN_TRY_ASSIGN(const auto drills, store.list(drillType(), {.orderBy = {u"held_on"_s}}));
    if (drills.isEmpty())
        return found; // a school that does not work with drills yet is not told what it missed
    BIHUAN_TRY_ASSIGN(const DrillStanding standing, drillStanding(store, today));
    for (const QDate month : standing.monthsWithout)
        found << RecordIssue{drillType().kind().code, drills.last().id.value(), month.toString(u"yyyy-MM"_s),
                             {Severity::Warning, u"drill.month_without"_s, {},
                              tr("No drill was held in %1. Every month with school needs one: hold it later, or write down why not.").arg(month.toString(u"yyyy-MM"_s))}};
    for (const Drill& drill : drills) {
        const DrillState state = drillStateFromCode(drill.state).value_or(DrillState::Planned);
        if (state == DrillState::Cancelled || (state == DrillState::Closed && drill.schoolYear != usualTerms::yearOf(today)))
            continue;
        if (isBeforeDrill(state) && drill.heldOn < today)
            found << about(drill, {Severity::Warning, u"drill.overdue"_s, u"held_on"_s,
                                   tr("%1 was to be held on %2: enter it as held, move it or cancel it.").arg(drill.number, drill.heldOn.toString(Qt::ISODate))});
        if (state == DrillState::Executed && drill.heldOn.addDays(reviewDays) < today)
            found << about(drill, {Severity::Warning, u"drill.not_reviewed"_s, {},
                                   tr("%1 was held on %2 and not reviewed for more than %3 days.").arg(drill.number, drill.heldOn.toString(Qt::ISODate)).arg(reviewDays)});
        if (state == DrillState::Closed || state == DrillState::Planned)
            continue;
        BIHUAN_TRY_ASSIGN(const DrillFile file, services.drills.file(drill.id));
        for (const Issue& issue : photoYearIssues(file, services.attachments))
            found << about(drill, issue);
        if (isBeforeDrill(state))
            for (const Issue& issue : drillRules::rolesIssues(file.roles, store, drill.heldOn))
                if (issue.code != u"drill_role.left"_s) // the rule of the role itself tells that
                    found << about(drill, issue);
    }
    BIHUAN_TRY_ASSIGN(const auto reasons, store.list(drillEvidenceType()));
    QHash<Id<Drill>, int> empty;
    for (const DrillEvidence& reason : reasons)
        ++empty[reason.drill];
    for (const Drill& drill : drills)
        if (const int count = empty.value(drill.id); count > 0 && drillStateFromCode(drill.state) == DrillState::Closed)
            found << about(drill, {Severity::Hint, u"drill.closed_with_reasons"_s, {}, tr("%1 was closed with reasons in the place of evidence: %2.").arg(drill.number).arg(count)});
    return found;
}

} // namespace bihuan
