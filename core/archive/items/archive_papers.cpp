// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/items/archive_papers.h"

#include "core/archive/items/archive_states.h"
#include "core/people/defaults.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("archive", text);
}

constexpr auto centre = TableColumn::Align::Centre;
constexpr int emptyLoans = 12; ///< lines of the register to be filled in by hand

/// Standing pages are set in smaller type and give their width to codes and titles.
QList<TableColumn> itemColumns(bool landscape)
{
    const QStringList heads = catalogueHeadings();
    const QList<double> least = landscape ? QList<double>{10, 46, 18, 24, 50, 21, 11, 11, 14} : QList<double>{8, 40, 14, 17, 44, 18, 8, 8, 11};
    const QList<double> weights{0.1, 0.4, 1, 0.6, 4, 0.1, 0.1, 0.1, 0.8};
    QList<TableColumn> columns;
    for (int i = 0; i < heads.size(); ++i)
        columns << TableColumn{heads[i], weights[i], least[i], QList<int>{2, 3, 4, 8}.contains(i) ? TableColumn::Align::Left : centre};
    return columns;
}

Result<> noProblem(const Issues& issues)
{
    for (const Issue& issue : issues)
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Refused, issue.message, issue.code};
    return {};
}

} // namespace

Result<DocumentInfo> ArchivePapers::info(const QString& title) const
{
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(m_records.store()));
    return DocumentInfo{.title = title, .author = school.name, .subject = {}, .created = m_records.store().database().clock().now()};
}

Result<TableContent> ArchivePapers::catalogue(const ArchiveScope& given, bool landscape) const
{
    const RecordStore& store = m_records.store();
    ArchiveScope scope = given;
    scope.numberedOnly = true;
    scope.voidedToo = true;
    BIHUAN_TRY_ASSIGN(const auto rows, archiveRows(store, scope));
    if (rows.isEmpty())
        return Error{Error::Kind::Refused, tr("There is no numbered item here: number the items first."), {}};
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    QStringList about;
    if (scope.year > 0)
        about << tr("year %1").arg(scope.year);
    if (!scope.retention.isEmpty())
        about << retentionName(scope.retention);
    if (!scope.classCode.isEmpty())
        about << rows.first().className;
    if (!scope.box.isNull())
        about << tr("Box %1").arg(rows.first().boxNo);
    about << tr("%1 items").arg(std::count_if(rows.cbegin(), rows.cend(), [](const ArchiveRow& row) { return !row.item.voided; }));
    TableContent content{.title = tr("Catalogue of filed papers"), .subtitleLeft = school.name, .subtitleRight = about.join(u"　"_s), .columns = itemColumns(landscape), .row = {}};
    content.landscape = landscape;
    content.portrait = !landscape;
    QList<TableRow> lines;
    for (const ArchiveRow& row : rows)
        lines << TableRow{catalogueCells(row, int(lines.size()) + 1), {}, row.item.voided};
    content.setRows(lines);
    return content;
}

Result<TableContent> ArchivePapers::list(Id<ArchiveList> id) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto found, store.find(archiveListType(), id));
    if (!found || found->voided)
        return Error{Error::Kind::NotFound, archiveListType().kind().title(), {}};
    const ArchiveList& one = *found;
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const auto people, store.names(personType().kind()));
    BIHUAN_TRY_ASSIGN(const auto all, archiveRows(store, {.numberedOnly = true}));
    const bool destruction = one.isDestruction();
    TableContent content{.title = destruction ? tr("List of papers to be destroyed") : tr("List of papers handed over"), .subtitleLeft = u"%1　%2"_s.arg(school.name, one.number),
                         .subtitleRight = destruction ? tr("Reason: %1").arg(one.reason) : tr("Handed to %1: %2").arg(one.toOrg, one.reason), .columns = itemColumns(true), .row = {}, .signatureLine = true};
    content.landscape = true;
    const auto dated = [](QDate day) { return day.isValid() ? day.toString(u"yyyy年M月d日"_s) : u"　　年　月　日"_s; };
    if (destruction)
        content.signatures = {tr("Approved by (1): %1").arg(people.value(one.approver1.value())), tr("Approved by (2): %1").arg(people.value(one.approver2.value())), tr("Watched by:"),
                              dated(one.approved1On), dated(one.approved2On), dated(one.doneOn)};
    else
        content.signatures = {tr("Handed over by (seal):"), tr("Taken over by (seal):"), dated(one.doneOn)};
    QList<TableRow> lines;
    int pages = 0;
    for (const ArchiveRow& row : all)
        if (one.items.contains(row.item.id)) {
            QStringList cells = catalogueCells(row, int(lines.size()) + 1);
            const QDate end = retentionEnd(row.item);
            cells.last() = destruction ? tr("kept until %1").arg(end.toString(Qt::ISODate)) : row.boxNo.isEmpty() ? cells.last() : tr("Box %1").arg(row.boxNo);
            pages += row.item.pages;
            lines << TableRow{cells, {}, false};
        }
    lines << TableRow{{QString(), tr("%1 items").arg(lines.size()), {}, {}, {}, {}, {}, QString::number(pages), {}}, {}, false};
    content.setRows(lines);
    return content;
}

Result<TableContent> ArchivePapers::loanRegister(int year) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const auto people, store.names(personType().kind()));
    BIHUAN_TRY_ASSIGN(const auto loans, store.list(archiveLoanType(), {.orderBy = {u"lent_on"_s, u"id"_s}}));
    BIHUAN_TRY_ASSIGN(const auto items, store.list(archiveItemType(), {.voidedToo = true}));
    QHash<Id<ArchiveItem>, ArchiveItem> byId;
    for (const ArchiveItem& item : items)
        byId.insert(item.id, item);
    TableContent content{.title = tr("Register of loans"), .subtitleLeft = school.name, .subtitleRight = year > 0 ? tr("year %1").arg(year) : QString(),
                         .columns = {{tr("Lent on"), 0.4, 20, centre}, {tr("Archival code"), 1.4, 34, centre}, {tr("Title"), 3, 50}, {tr("Borrower"), 0.8, 18, centre}, {tr("What for"), 1.6, 28}, {tr("Approved by"), 0.8, 18, centre},
                                     {tr("Back by"), 0.4, 20, centre}, {tr("Returned on"), 0.4, 20, centre}, {tr("Signature"), 0.8, 20, centre}},
                         .row = {}, .rowNumbers = true};
    content.landscape = true;
    QList<TableRow> lines;
    for (const ArchiveLoan& loan : loans)
        if (year == 0 || loan.lentOn.year() == year)
            lines << TableRow{{loan.lentOn.toString(Qt::ISODate), byId.value(loan.item).archivalCode, byId.value(loan.item).title, loan.borrower, loan.reason, people.value(loan.approver.value()),
                               loan.dueOn.toString(Qt::ISODate), loan.returnedOn.toString(Qt::ISODate), {}}, {}, false};
    for (int i = 0; i < emptyLoans; ++i)
        lines << TableRow{};
    content.setRows(lines);
    return content;
}

Result<QList<BoxContent>> ArchivePapers::boxes(const QList<Id<ArchiveBox>>& ids) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const ArchiveSettings settings, readArchiveSettings(store));
    BIHUAN_TRY_ASSIGN(const auto classes, archiveClasses(store));
    BIHUAN_TRY_ASSIGN(const auto corrections, store.list(archiveCorrectionType(), {.orderBy = {u"corrected_on"_s, u"id"_s}}));
    QList<BoxContent> contents;
    for (const Id<ArchiveBox> id : ids) {
        BIHUAN_TRY_ASSIGN(const auto box, store.find(archiveBoxType(), id));
        if (!box || box->voided)
            continue;
        BIHUAN_TRY_ASSIGN(const auto rows, archiveRows(store, {.box = id, .voidedToo = true}));
        BoxContent content{.box = *box, .school = school.name, .fonds = settings.fondsNo, .className = box->classCode.isEmpty() ? tr("all classes") : box->classCode, .remarks = {}};
        for (const ArchiveClass& one : classes)
            if (one.code == box->classCode)
                content.className = one.name;
        QHash<Id<ArchiveItem>, QString> codes;
        for (const ArchiveRow& row : rows) {
            codes.insert(row.item.id, row.item.archivalCode);
            if (row.item.voided) {
                content.remarks << tr("%1 “%2” is voided; its number is not used again.").arg(row.item.archivalCode, row.item.title);
                continue;
            }
            ++content.items;
            content.pages += row.item.pages;
        }
        for (const ArchiveCorrection& one : corrections)
            if (one.box == id || codes.contains(one.item)) {
                QString code = codes.value(one.item);
                if (code.isEmpty()) {
                    BIHUAN_TRY_ASSIGN(const auto item, store.find(archiveItemType(), one.item));
                    code = item ? item->archivalCode : QString();
                }
                content.remarks << tr("Correction %1 of %2: %3 “%4” is right as “%5”. Reason: %6. %7")
                                       .arg(one.correctedOn.toString(Qt::ISODate), code, one.what, one.before, one.after, one.reason, one.correctedBy);
            }
        contents << content;
    }
    if (contents.isEmpty())
        return Error{Error::Kind::Refused, tr("There is no box: put the numbered items into boxes first."), {}};
    return contents;
}

Result<std::shared_ptr<PageSet>> ArchivePapers::spines(const QList<Id<ArchiveBox>>& ids, Issues& issues) const
{
    BIHUAN_TRY_ASSIGN(const auto contents, boxes(ids));
    BIHUAN_TRY_ASSIGN(const DocumentInfo about, info(tr("Box spines")));
    auto pages = std::make_shared<BoxSpinePages>(contents, *m_shaper(), about);
    issues = pages->issues();
    BIHUAN_TRY(noProblem(issues));
    return std::shared_ptr<PageSet>(pages);
}

Result<std::shared_ptr<PageSet>> ArchivePapers::covers(const QList<Id<ArchiveBox>>& ids, Issues& issues) const
{
    BIHUAN_TRY_ASSIGN(const auto contents, boxes(ids));
    BIHUAN_TRY_ASSIGN(const DocumentInfo about, info(tr("Box covers")));
    auto pages = std::make_shared<BoxCoverPages>(contents, *m_shaper(), about);
    issues = pages->issues();
    BIHUAN_TRY(noProblem(issues));
    return std::shared_ptr<PageSet>(pages);
}

Result<std::shared_ptr<PageSet>> ArchivePapers::referenceSheets(const QList<Id<ArchiveBox>>& ids, Issues& issues) const
{
    BIHUAN_TRY_ASSIGN(const auto contents, boxes(ids));
    BIHUAN_TRY_ASSIGN(const DocumentInfo about, info(tr("Reference sheet")));
    auto pages = std::make_shared<BoxReferencePages>(contents, *m_shaper(), about);
    issues = pages->issues();
    BIHUAN_TRY(noProblem(issues));
    return std::shared_ptr<PageSet>(pages);
}

Result<ArchiveRow> ArchivePapers::row(Id<ArchiveItem> id) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto item, store.find(archiveItemType(), id));
    if (!item || item->voided)
        return Error{Error::Kind::NotFound, archiveItemType().kind().title(), {}};
    if (!isNumbered(*item))
        return Error{Error::Kind::Refused, tr("“%1” has no number yet: number it before its stamp is printed.").arg(item->title), {}};
    ArchiveRow row{*item, item->classCode, {}, {}, {}};
    BIHUAN_TRY_ASSIGN(const auto classes, archiveClasses(store));
    for (const ArchiveClass& one : classes)
        if (one.code == item->classCode)
            row.className = one.name;
    return row;
}

Result<QList<StampContent>> ArchivePapers::contents(const QList<Id<ArchiveItem>>& items) const
{
    if (items.isEmpty())
        return Error{Error::Kind::Refused, tr("Choose the items first."), {}};
    QList<StampContent> contents;
    for (const Id<ArchiveItem> id : items) {
        BIHUAN_TRY_ASSIGN(const ArchiveRow one, row(id));
        contents << StampContent::of(one);
    }
    return contents;
}

Result<std::shared_ptr<PageSet>> ArchivePapers::stamps(const QList<Id<ArchiveItem>>& items, StampLayout layout, QPointF atMm, bool red, Issues& issues) const
{
    BIHUAN_TRY_ASSIGN(const auto stamps, contents(items));
    BIHUAN_TRY_ASSIGN(const DocumentInfo about, info(tr("Archive stamps")));
    if (layout == StampLayout::Sheet) {
        auto pages = std::make_shared<StampSheetPages>(stamps, red, *m_shaper(), about);
        issues = pages->issues();
        BIHUAN_TRY(noProblem(issues));
        return std::shared_ptr<PageSet>(pages);
    }
    auto pages = std::make_shared<StampPages>(stamps, atMm, red, *m_shaper(), about);
    issues = pages->issues();
    BIHUAN_TRY(noProblem(issues));
    return std::shared_ptr<PageSet>(pages);
}

std::shared_ptr<PageSet> ArchivePapers::stampTest(QPointF atMm) const
{
    return std::make_shared<StampTestPage>(atMm, *m_shaper(), DocumentInfo{.title = tr("Test sheet of the stamp"), .author = {}, .subject = {}, .created = m_records.store().database().clock().now()});
}

Result<> ArchivePapers::stampPdf(Id<ArchiveItem> item, const QString& from, const QString& to) const
{
    BIHUAN_TRY_ASSIGN(const ArchiveRow one, row(item));
    BIHUAN_TRY_ASSIGN(const ArchiveSettings settings, readArchiveSettings(m_records.store()));
    return bihuan::stampPdf(from, to, StampContent::of(one), settings.stampMm, settings.redStamp, *m_shaper());
}

} // namespace bihuan
