// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets on paper: blank ones to go with, filled ones for the file.
#include "core/inspection/checks/check_service.h"

#include "core/people/defaults.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("checks", text);
}

Result<QString> personName(const RecordStore& store, Id<Person> id)
{
    if (id.isNull())
        return QString();
    BIHUAN_TRY_ASSIGN(const auto person, store.find(personType(), id));
    return person ? person->name : QString();
}

} // namespace

Result<PrintedSheet> CheckService::printed(const Inspection& one, const SheetContent& content, bool filled, const QString& school) const
{
    const RecordStore& store = m_records.store();
    PrintedSheet sheet;
    sheet.school = school;
    sheet.title = one.title;
    sheet.kind = checkCycleName(checkCycleFromCode(one.cycle).value_or(CheckCycle::Special));
    sheet.period = one.fromDay == one.dueOn ? one.dueOn.toString(Qt::ISODate)
                                            : tr("%1 to %2").arg(one.fromDay.toString(Qt::ISODate), one.dueOn.toString(Qt::ISODate));
    sheet.shortCode = one.shortCode;
    sheet.content = content;
    sheet.filled = filled;
    QStringList names;
    for (const Id<Person> id : one.inspectors) {
        BIHUAN_TRY_ASSIGN(const QString name, personName(store, id));
        names << name;
    }
    sheet.inspectors = names.join(u"、"_s);
    if (!filled)
        return sheet;
    sheet.doneOn = one.doneOn.toString(Qt::ISODate);
    QStringList words{tr("%1 looked at, %2 wrong, %3 not applicable").arg(one.checked).arg(one.wrong).arg(one.notApplicable)};
    if (one.late)
        words << tr("done late (due %1)").arg(one.dueOn.toString(Qt::ISODate));
    if (!one.lateReason.isEmpty())
        words << tr("entered on %1: %2").arg(one.keyedOn.toString(Qt::ISODate), one.lateReason);
    for (const Id<Zone> id : one.zonesLeftOut)
        if (const SheetZone* zone = content.zone(id))
            sheet.leftOut << zone->no;
    if (!sheet.leftOut.isEmpty())
        words << tr("grey: not looked at");
    sheet.state = words.join(u"；"_s);
    BIHUAN_TRY_ASSIGN(const auto lines, linesOf(one.id));
    for (const InspectionLine& line : lines) {
        const SheetZone* zone = content.zone(line.zone);
        QString hazard;
        if (!line.hazard.isNull()) {
            BIHUAN_TRY_ASSIGN(const auto item, store.find(loopItemType(), line.hazard));
            hazard = item ? item->number : QString();
        }
        sheet.marks << PrintedSheet::Mark{zone ? zone->no : 0, line.itemNo, line.result == u"na"_s, line.place, line.finding, hazard};
    }
    BIHUAN_TRY_ASSIGN(sheet.reviewer, personName(store, one.reviewer));
    sheet.reviewedOn = one.reviewedOn.toString(Qt::ISODate);
    sheet.reviewNote = one.reviewNote;
    return sheet;
}

Result<CheckPrintJob> CheckService::prepare(const QList<Inspection>& inspections, bool filled, const Progress& progress) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    CheckPrintJob job;
    job.filled = filled;
    QList<PrintedSheet> sheets;
    const auto leaveOut = [&job](const Inspection& one, const QString& why) {
        job.issues << Issue{Severity::Warning, u"check.left_out"_s, one.title, tr("%1: %2").arg(one.title, why)};
    };
    for (const Inspection& one : inspections) {
        const CheckState state = checkStateOf(one);
        if (one.voided || (filled ? !isDoneCheck(state) : !isOpenCheck(state))) {
            leaveOut(one, one.voided ? tr("voided") : filled ? tr("not done yet") : checkStateName(state));
            continue;
        }
        BIHUAN_TRY_ASSIGN(const SheetContent content, sheetOf(store, one));
        if (content.blocks.isEmpty()) {
            leaveOut(one, tr("its checklists or zones are not in use"));
            continue;
        }
        BIHUAN_TRY_ASSIGN(const PrintedSheet sheet, printed(one, content, filled, school.name));
        job.inspections << one;
        job.contents << content;
        sheets << sheet;
    }
    if (sheets.isEmpty())
        return job;
    const DocumentInfo info{.title = filled ? tr("Inspection records") : tr("Inspection sheets"), .author = school.name, .subject = {},
                            .created = store.database().clock().now()};
    const int count = int(sheets.size());
    job.pages = std::make_shared<CheckSheetPages>(std::move(sheets), m_shaper(), info);
    for (int i = 0; i < count; ++i) {
        job.pages->firstPageOf(i); // lays it out, so that what no font can show is known before anything is printed
        if (progress && !progress(i + 1, count))
            return Error{Error::Kind::Cancelled, {}, {}};
    }
    for (const Issue& issue : job.pages->issues())
        if (issue.code == u"letter.missing_glyph"_s)
            return Error{Error::Kind::Refused, issue.message, issue.code};
    return job;
}

Result<int> CheckService::recordPrinted(const CheckPrintJob& job, const QSet<int>* pages)
{
    if (job.filled || !job.pages)
        return 0;
    RecordStore& store = m_records.store();
    QSet<int> torn; // sheets a page of which did not come out
    if (pages)
        for (int page = 0; page < job.pages->count(); ++page)
            if (!pages->contains(page))
                torn << job.pages->sheetOn(page);
    const QDate today = store.database().clock().today();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Inspection sheets printed")));
    int printed = 0;
    for (qsizetype i = 0; i < job.inspections.size(); ++i) {
        if (torn.contains(int(i)))
            continue;
        ++printed;
        BIHUAN_TRY_ASSIGN(const auto found, store.find(inspectionType(), job.inspections[i].id));
        if (!found || checkStateOf(*found) != CheckState::Planned)
            continue; // another copy
        Inspection one = *found;
        one.state = checkStateCode(CheckState::Issued);
        one.issuedOn = today;
        BIHUAN_TRY(freezeSheet(store, one, job.contents[i]));
        BIHUAN_TRY(store.update(inspectionType(), one));
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(inspectionType().kind().code);
    return printed;
}

Result<CheckPrintJob> CheckService::printToPdf(const QList<Inspection>& inspections, bool filled, const QString& path, const Progress& progress)
{
    BIHUAN_TRY_ASSIGN(const CheckPrintJob job, prepare(inspections, filled));
    if (!job.pages)
        return Error{Error::Kind::Refused, job.issues.isEmpty() ? tr("There is no sheet to print.") : job.issues.first().message, u"check.none"_s};
    BIHUAN_TRY(exportPdf(*job.pages, path, progress));
    BIHUAN_TRY(recordPrinted(job));
    return job;
}

} // namespace bihuan
