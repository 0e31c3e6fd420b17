// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/checks/check_keying.h"

#include "core/base/text.h"
#include "core/documents/short_code.h"
#include "core/storage/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("checks", text);
}

Issue problem(const QString& code, const QString& field, const QString& message)
{
    return {Severity::Problem, u"check."_s + code, field, message};
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

Issues CheckKeying::check(const KeyedSheet& sheet, const OpenedSheet& opened) const
{
    const RecordStore& store = m_records.store();
    const Inspection& one = opened.inspection;
    const QDate today = store.database().clock().today(), day = sheet.doneOn;
    Issues issues;
    const QString doneOn = u"done_on"_s;
    if (!day.isValid())
        issues << problem(doneOn, doneOn, tr("Enter the day the check was done, as the paper says."));
    else if (day > today)
        issues << problem(doneOn, doneOn, tr("%1 is in the future.").arg(dayText(day)));
    else if (day < one.fromDay)
        issues << problem(doneOn, doneOn, tr("This check begins on %1 only; %2 cannot be its day.").arg(dayText(one.fromDay), dayText(day)));
    else if (one.issuedOn.isValid() && day < one.issuedOn)
        issues << problem(doneOn, doneOn, tr("The sheet was printed on %1 only; %2 cannot be its day.").arg(dayText(one.issuedOn), dayText(day)));
    else if (day > one.dueOn)
        issues << Issue{Severity::Warning, u"check.late"_s, doneOn,
                        tr("Done late: it was due on %1. It will be recorded as late with its real day.").arg(dayText(one.dueOn))};
    if (day.isValid() && day.daysTo(today) > daysToEnter) {
        if (cleanLine(sheet.lateReason).isEmpty())
            issues << problem(u"late_reason"_s, u"late_reason"_s,
                              tr("It was done %1 days ago. Say why it is entered only now.").arg(day.daysTo(today)));
        else
            issues << Issue{Severity::Warning, u"check.entered_late"_s, u"late_reason"_s, tr("Entered %1 days after it was done.").arg(day.daysTo(today))};
    }
    if (sheet.inspectors.isEmpty())
        issues << problem(u"no_inspector"_s, u"inspectors"_s, tr("Enter who did the check."));
    for (const Id<Person> id : sheet.inspectors) {
        const auto person = store.find(personType(), id);
        if (!person || !*person || (*person)->voided)
            issues << problem(u"no_inspector"_s, u"inspectors"_s, tr("One of the inspectors is not in the staff list."));
        else if (day.isValid() && !(*person)->isStaffBetween(day, day))
            issues << problem(u"inspector_left"_s, u"inspectors"_s, tr("%1 was not at the school on %2.").arg((*person)->name, dayText(day)));
    }
    for (const Id<Zone> id : closedZones(opened.content, day))
        if (!sheet.leftOut.contains(id))
            issues << Issue{Severity::Warning, u"check.zone_closed"_s, u"zones"_s,
                            tr("%1 is out of use and counts as not looked at.").arg(opened.content.zone(id)->name)};
    checkLines(sheet, opened.content, issues);
    if (opened.content.checks(sheet.leftOut + closedZones(opened.content, day)) == 0)
        issues << problem(u"nothing"_s, u"zones"_s, tr("Nothing was looked at: declare the check missed instead."));
    return issues;
}

void CheckKeying::checkLines(const KeyedSheet& sheet, const SheetContent& content, Issues& issues) const
{
    const QList<Id<Zone>> closed = closedZones(content, sheet.doneOn);
    QSet<std::pair<int, qint64>> seen;
    int number = 0;
    for (const KeyedLine& line : sheet.lines) {
        const QString field = u"lines.%1"_s.arg(++number);
        const SheetItem* item = content.item(line.itemNo);
        const SheetZone* zone = content.zone(line.zone);
        const SheetBlock* block = content.blockOf(line.itemNo);
        const QString where = zone ? zone->name : QString();
        if (!item || (!block->whole && !content.belongs(line.itemNo, line.zone))) {
            issues << problem(u"not_on_sheet"_s, field, tr("Line %1: item %2 is not on this sheet for that zone.").arg(number).arg(line.itemNo));
            continue;
        }
        if (!line.notApplicable && cleanLine(line.finding).isEmpty())
            issues << problem(u"no_finding"_s, field, tr("Line %1: say what is wrong.").arg(number));
        if (zone && sheet.leftOut.contains(zone->id))
            issues << problem(u"zone_left_out"_s, field, tr("Line %1: %2 was not looked at, so nothing can be wrong there.").arg(number).arg(where));
        else if (zone && closed.contains(zone->id))
            issues << problem(u"zone_closed"_s, field, tr("Line %1: %2 is out of use.").arg(number).arg(where));
        const auto key = std::pair(line.itemNo, line.zone.value());
        if (seen.contains(key))
            issues << problem(u"twice"_s, field, tr("Line %1: item %2 of this zone was entered already.").arg(number).arg(line.itemNo));
        seen << key;
    }
}

QList<Id<Zone>> CheckKeying::closedZones(const SheetContent& content, QDate day) const
{
    QList<Id<Zone>> closed;
    for (const SheetZone& one : content.zones) {
        const auto zone = m_records.store().find(zoneType(), one.id);
        if (zone && *zone && day.isValid() && !(*zone)->inUse(day))
            closed << one.id;
    }
    return closed;
}

Result<InspectionLine> CheckKeying::store(const KeyedLine& keyed, const Inspection& inspection, const SheetContent& content, KeyReport& report)
{
    RecordStore& store = m_records.store();
    const SheetItem& item = *content.item(keyed.itemNo);
    InspectionLine line{.doneOn = inspection.doneOn, .result = keyed.notApplicable ? u"na"_s : u"wrong"_s, .itemNo = keyed.itemNo,
                        .content = item.content, .finding = cleanLine(keyed.finding), .category = item.category,
                        .inspection = inspection.id, .zone = keyed.zone, .item = item.id, .hazard = keyed.hazard};
    if (const SheetZone* zone = content.zone(keyed.zone)) {
        line.place = zone->path;
    } else if (!keyed.zone.isNull()) {
        BIHUAN_TRY_ASSIGN(const auto found, store.find(zoneType(), keyed.zone));
        if (!found)
            return Error{Error::Kind::NotFound, zoneType().kind().title(), {}};
        line.place = zonePath(*found);
    } else {
        line.place = tr("Whole school");
    }
    if (!keyed.notApplicable && keyed.hazard.isNull()) {
        const LoopItem hazard{.kind = u"hazard"_s, .foundOn = inspection.doneOn, .source = u"inspection"_s, .reporter = inspection.inspectors.first(),
                              .zone = keyed.zone, .category = item.category, .description = line.finding,
                              .note = tr("%1, item %2: %3").arg(inspection.title).arg(item.no).arg(item.content).left(200)};
        BIHUAN_TRY_ASSIGN(const LoopReport added, m_loop.addWithin(hazard));
        line.hazard = added.item.id;
        report.newHazards << added.item.number;
        report.warnings << added.warnings;
    } else if (!keyed.hazard.isNull()) {
        BIHUAN_TRY_ASSIGN(const auto hazard, store.find(loopItemType(), keyed.hazard));
        if (!hazard || hazard->voided || !isOpenLoop(loopStateOf(*hazard)) || hazard->zone != keyed.zone)
            return Error{Error::Kind::Invalid, tr("The hazard chosen for item %1 is closed or of another zone.").arg(item.no), u"check.hazard"_s};
    }
    BIHUAN_TRY_ASSIGN(line.id, store.insert(inspectionLineType(), line));
    return line;
}

Result<KeyReport> CheckKeying::key(KeyedSheet sheet)
{
    BIHUAN_TRY_ASSIGN(const OpenedSheet opened, open(sheet.inspection));
    KeyReport report;
    report.warnings = check(sheet, opened);
    for (const Issue& issue : std::as_const(report.warnings))
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Invalid, issue.message, issue.code};
    RecordStore& records = m_records.store();
    Inspection one = opened.inspection;
    for (const Id<Zone> id : closedZones(opened.content, sheet.doneOn))
        if (!sheet.leftOut.contains(id))
            sheet.leftOut << id;
    one.doneOn = sheet.doneOn;
    one.keyedOn = records.database().clock().today();
    one.late = one.doneOn > one.dueOn;
    one.lateReason = cleanLine(sheet.lateReason);
    one.inspectors = sheet.inspectors;
    one.zonesLeftOut = sheet.leftOut;
    one.checked = opened.content.checks(sheet.leftOut);
    for (const KeyedLine& line : std::as_const(sheet.lines))
        ++(line.notApplicable ? one.notApplicable : one.wrong);
    one.state = checkStateCode(CheckState::Done);

    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(records.database(), tr("Inspection entered: %1").arg(one.title)));
    BIHUAN_TRY(freezeSheet(records, one, opened.content));
    BIHUAN_TRY(records.update(inspectionType(), one));
    for (const KeyedLine& line : std::as_const(sheet.lines)) {
        BIHUAN_TRY_ASSIGN(const InspectionLine stored, store(line, one, opened.content, report));
        report.lines << stored;
    }
    BIHUAN_TRY(transaction.commit());
    BIHUAN_TRY_ASSIGN(const auto stored, records.find(inspectionType(), one.id));
    report.inspection = *stored;
    m_records.announce(inspectionType().kind().code);
    if (!report.lines.isEmpty())
        m_records.announce(inspectionLineType().kind().code);
    if (!report.newHazards.isEmpty())
        m_records.announce(loopItemType().kind().code);
    return report;
}

} // namespace bihuan
