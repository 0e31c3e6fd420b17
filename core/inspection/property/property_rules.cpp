// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/property/property_check.h"
#include "core/inspection/property/spot_report.h"

#include "core/records/record_store.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("property", text);
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

Issues propertyCompanyIssues(const PropertyCompany& company, const RecordStore& store, QDate today)
{
    Issues issues;
    if (company.contractFrom.isValid() && company.contractTo.isValid() && company.contractTo < company.contractFrom)
        issues << Issue{Severity::Problem, u"property_company.contract"_s, u"contract_to"_s,
                        tr("The contract ends on %1, before it begins on %2.").arg(iso(company.contractTo), iso(company.contractFrom))};
    else if (company.contractTo.isValid() && company.contractTo < today) {
        const auto people = store.list(personType(), {.where = {{u"company"_s, company.name}}});
        const bool stillHere = people && std::any_of(people->cbegin(), people->cend(), [today](const Person& one) { return one.isStaffBetween(today, today); });
        if (stillHere)
            issues << Issue{Severity::Warning, u"property_company.ended"_s, u"contract_to"_s,
                            tr("The contract ended on %1, but people of %2 are still on the staff list.").arg(iso(company.contractTo), company.name)};
    } else if (company.contractTo.isValid() && company.contractTo <= today.addDays(contractNoticeDays))
        issues << Issue{Severity::Warning, u"property_company.ending"_s, u"contract_to"_s,
                        tr("The contract ends on %1, in %2 days.").arg(iso(company.contractTo)).arg(today.daysTo(company.contractTo))};
    if (company.trades.isEmpty())
        issues << Issue{Severity::Warning, u"property_company.no_trade"_s, u"trades"_s,
                        tr("Choose the services: they decide which duties %1 has.").arg(company.name)};
    if (company.department.isNull())
        issues << Issue{Severity::Warning, u"property_company.no_department"_s, u"department"_s,
                        tr("Name the department in charge: what is wrong is put right through it.")};
    return issues;
}

Issues propertyDutyIssues(const PropertyDuty& duty, const RecordStore&, QDate)
{
    Issues issues;
    if (duty.points < 0 || duty.points > 100)
        issues << Issue{Severity::Problem, u"property_duty.points"_s, u"points"_s, tr("Points are between 0 and 100.")};
    else if (duty.points == 0 && !duty.veto && !duty.disabled)
        issues << Issue{Severity::Hint, u"property_duty.no_points"_s, u"points"_s, tr("Without points nothing is taken off when it is not met.")};
    if (duty.card.size() > longestCardLine)
        issues << Issue{Severity::Problem, u"property_duty.card"_s, u"card"_s,
                        tr("A line on the card has room for %1 characters; this one has %2.").arg(longestCardLine).arg(duty.card.size())};
    return issues;
}

Issues propertyAnnexIssues(const PropertyAnnex& annex, const RecordStore&, QDate today)
{
    Issues issues;
    if (annex.signedOn.isValid() && annex.signedOn > today)
        issues << Issue{Severity::Problem, u"property_annex.future"_s, u"signed_on"_s, tr("%1 is in the future.").arg(iso(annex.signedOn))};
    else if (annex.signedOn.isValid() && annex.signedOn < annex.printedOn)
        issues << Issue{Severity::Problem, u"property_annex.signed_early"_s, u"signed_on"_s,
                        tr("%1 was printed on %2 only.").arg(annex.number, iso(annex.printedOn))};
    else if (!annex.signedOn.isValid() && !annex.voided && annex.printedOn.isValid() && annex.printedOn.addDays(30) < today)
        issues << Issue{Severity::Warning, u"property_annex.unsigned"_s, u"signed_on"_s,
                        tr("%1 was printed on %2 and has not come back signed.").arg(annex.number, iso(annex.printedOn))};
    return issues;
}

Issues propertyPadIssues(const PropertyPad& pad, const RecordStore&, QDate today)
{
    Issues issues;
    const QString range = u"%1–%2"_s.arg(slipText(pad.firstSlip), slipText(pad.lastSlip));
    if (pad.voided)
        return issues;
    if (pad.state == u"registered"_s && pad.registeredOn < today)
        issues << Issue{Severity::Warning, u"property_pad.not_printed"_s, u"state"_s,
                        tr("%1 (%2) is registered, but not printed. Print it; its numbers are kept for it.").arg(pad.number, range)};
    if (pad.state == u"handed"_s && pad.handedOn.isValid() && pad.handedOn.addYears(1) < today)
        issues << Issue{Severity::Warning, u"property_pad.long_out"_s, u"handed_on"_s,
                        tr("%1 (%2) has been out since %3. Ask for it: used up, or lost?").arg(pad.number, range, iso(pad.handedOn))};
    return issues;
}

Issues spotReportIssues(const SpotReport& report, const RecordStore&, QDate today)
{
    Issues issues;
    if (report.seenOn.isValid() && report.seenOn > today)
        issues << Issue{Severity::Problem, u"spot_report.future"_s, u"seen_on"_s, tr("%1 is in the future.").arg(iso(report.seenOn))};
    static const QRegularExpression clock(u"^([01]?\\d|2[0-3])[:：.]?([0-5]\\d)$|^$"_s);
    if (!clock.match(report.seenTime).hasMatch())
        issues << Issue{Severity::Problem, u"spot_report.time"_s, u"seen_time"_s, tr("“%1” is no time of day. Write it as 10:20.").arg(report.seenTime)};
    if (report.zone.isNull() && report.place.trimmed().isEmpty())
        issues << Issue{Severity::Problem, u"spot_report.no_place"_s, u"place"_s, tr("Say where it is: choose the zone, or write the place.")};
    if (report.reporter.isNull() && report.reporterName.isEmpty() && report.handling != u"none"_s)
        issues << Issue{Severity::Warning, u"spot_report.no_reporter"_s, u"reporter"_s, tr("Nobody can be thanked: enter who reported it.")};
    if (report.symptom.trimmed().size() < 4)
        issues << Issue{Severity::Warning, u"spot_report.vague"_s, u"symptom"_s, tr("Say what is wrong, so that somebody else can find it.")};
    const QDate since = report.enteredOn.isValid() ? report.enteredOn : report.seenOn;
    if (report.isOpen() && since.isValid() && since.addDays(reportDecisionDays) < today)
        issues << Issue{Severity::Warning, u"spot_report.waiting"_s, u"handling"_s,
                        tr("%1 has been waiting since %2. Decide: a hazard, done on the spot, or none.").arg(report.number, iso(since))};
    return issues;
}

Issues propertyCheckIssues(const PropertyCheck& check, const RecordStore& store, QDate today)
{
    Issues issues;
    if (const QDate first = firstOfMonth(check.month); !first.isValid() || first > today)
        issues << Issue{Severity::Problem, u"property_check.future"_s, u"month"_s, tr("“%1” is no month that has begun.").arg(check.month)};
    if (check.id.isNull())
        return issues;
    const auto stored = store.find(propertyCheckType(), check.id);
    if (stored && *stored && !(*stored)->isDraft()) {
        PropertyCheck now = **stored, then = check;
        now.revision = then.revision = 0;
        now.voided = then.voided = false;
        now.state = then.state = QString();
        if (propertyCheckType().toRecord(now).values != propertyCheckType().toRecord(then).values)
            issues << Issue{Severity::Problem, u"property_check.frozen"_s, {},
                            tr("%1 is closed and stays as it is. Make a new version with the reason.").arg(check.number)};
    }
    if (check.isDraft() && !check.voided && firstOfMonth(check.month).addMonths(1) < firstOfMonth(monthText(today)))
        issues << Issue{Severity::Warning, u"property_check.not_closed"_s, u"state"_s, tr("%1 is not closed yet.").arg(check.number)};
    return issues;
}

Issues propertyCheckLineIssues(const PropertyCheckLine& line, const RecordStore&, QDate)
{
    if (line.deducted >= 0 && line.deducted <= line.points)
        return {};
    return {Issue{Severity::Problem, u"property_check_line.points"_s, u"deducted"_s,
                  tr("“%1” has %2 points; %3 cannot be taken off.").arg(line.clause).arg(line.points).arg(line.deducted)}};
}

} // namespace bihuan
