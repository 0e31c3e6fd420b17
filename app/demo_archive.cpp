// SPDX-License-Identifier: GPL-3.0-or-later
// The demo school's archive: the past year collected, numbered and in boxes, this year collected in part, one item on loan and overdue, one with a
// wrong number of pages.
#include "app/demo_parts.h"

#include "core/archive/items/archive_states.h"
#include "core/people/defaults.h"
#include "core/storage/transaction.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

/// Papers of a year before the program was in use: they stand in the archive without records.
Result<> olderPapers(ArchiveServices& archive, int year)
{
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(archive.records.store()));
    const QString name = school.name.isEmpty() ? u"学校"_s : school.name;
    struct Paper {
        QString title;
        QString classCode, retention;
        int month, day, pages;
    };
    const Paper papers[]{{u"%1安全工作领导小组成员及职责的通知"_s, u"ZZ"_s, u"D30"_s, 3, 2, 4},   {u"%1突发事件应急预案（{年}版）"_s, u"YA"_s, u"D30"_s, 2, 20, 36},    {u"%1校园消防应急预案（{年}版）"_s, u"YA"_s, u"D30"_s, 2, 24, 22},
                         {u"%1安全工作例会纪要（第一季度）"_s, u"HY"_s, u"D30"_s, 3, 31, 6},      {u"%1安全工作例会纪要（第二季度）"_s, u"HY"_s, u"D30"_s, 6, 30, 7}, {u"%1关于报送校园安全隐患排查情况的报告"_s, u"BS"_s, u"D10"_s, 4, 12, 3},
                         {u"%1寒假值班安排表"_s, u"ZB"_s, u"D10"_s, 1, 18, 2},                     {u"%1年度安全工作考评结果"_s, u"KP"_s, u"D30"_s, 12, 20, 5}};
    for (const Paper& paper : papers)
        BIHUAN_TRY(archive.items.add({.year = year, .retention = paper.retention, .classCode = paper.classCode, .authorOrg = name,
                                      .title = QString(paper.title).arg(name).replace(u"{年}"_s, QString::number(year)), .docDate = QDate(year, paper.month, paper.day), .pages = paper.pages}));
    return {};
}

/// A file with fewer pages than were entered: the list says so.
Result<> miscounted(ArchiveServices& archive, int past, QDate today)
{
    RecordStore& store = archive.records.store();
    BIHUAN_TRY_ASSIGN(const auto boxes, store.list(archiveBoxType(), {.where = {{u"year"_s, past}}, .orderBy = {u"box_no"_s}}));
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    QList<Id<ArchiveBox>> ids;
    for (const ArchiveBox& box : boxes)
        ids << box.id;
    Issues issues;
    BIHUAN_TRY_ASSIGN(const auto covers, archive.papers.covers(ids, issues));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"档案盒封面底稿.pdf"_s);
    BIHUAN_TRY_ASSIGN(const int pages, exportPdf(*covers, path));
    BIHUAN_TRY_ASSIGN(const ArchiveUndo added, archive.items.add({.year = today.year(), .retention = u"D10"_s, .classCode = u"ZZ"_s, .authorOrg = school.name,
                                                                  .title = u"[%1%2年度档案盒封面底稿]"_s.arg(school.name).arg(past), .docDate = today.addDays(-8), .pages = pages + 1}));
    const Id<ArchiveItem> item(added.steps.first().after.id);
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), u"扫描件入库"_s));
    BIHUAN_TRY_ASSIGN(const Attachment file, archive.attachments.add(path));
    BIHUAN_TRY(archive.attachments.link(file, archiveItemType().kind().code, item.value()));
    BIHUAN_TRY(transaction.commit());
    BIHUAN_TRY(archive.items.recount({item}, false));
    return {};
}

/// All items of a year that are complete, from described to sorted.
Result<QList<Id<ArchiveItem>>> prepare(ArchiveServices& archive, int year, int pagesWithout)
{
    const RecordStore& store = archive.records.store();
    BIHUAN_TRY_ASSIGN(const auto rows, archiveRows(store, {.year = year}));
    QList<Id<ArchiveItem>> ids;
    for (const ArchiveRow& row : rows) {
        if (isNumbered(row.item))
            continue;
        ArchiveDescription given;
        if (row.item.pages == 0) // counted by hand, as nothing was scanned
            given.pages = std::max(1, int(row.members.size()) * pagesWithout);
        BIHUAN_TRY(archive.items.describe({row.item.id}, given, true));
        ids << row.item.id;
    }
    BIHUAN_TRY_ASSIGN(const auto sortable, archive.items.sortable(year));
    QList<Id<ArchiveItem>> order;
    for (const ArchiveItem& item : sortable)
        order << item.id;
    if (!order.isEmpty())
        BIHUAN_TRY(archive.items.sort(order));
    return order;
}

} // namespace

Result<> fillDemoArchive(Services& services, quint32, QDate today)
{
    ArchiveServices& archive = *services.archive;
    RecordStore& store = *services.store;
    const int past = today.year() - 1;
    BIHUAN_TRY(olderPapers(archive, past));
    BIHUAN_TRY_ASSIGN(const CollectPlan before, archive.collector.plan(past));
    if (!before.proposals.isEmpty())
        BIHUAN_TRY(archive.collector.collect(before));
    BIHUAN_TRY(prepare(archive, past, 2));
    BIHUAN_TRY_ASSIGN(const NumberPlan numbers, archive.items.numberPlan(past));
    BIHUAN_TRY(archive.items.number(numbers));
    BIHUAN_TRY_ASSIGN(const BoxPlan boxes, archive.items.boxPlan({.year = past, .thicknessMm = 30, .location = u"安全档案柜2层"_s}));
    BIHUAN_TRY(archive.items.fill(boxes));
    BIHUAN_TRY_ASSIGN(const auto rows, archiveRows(store, {.year = past, .numberedOnly = true}));
    QList<Id<ArchiveItem>> stamped;
    for (const ArchiveRow& row : rows)
        stamped << row.item.id;
    BIHUAN_TRY(archive.items.markStamped(stamped));
    // One number of pages was wrong on the stamp already: it is put right by a correction.
    if (rows.size() > 1)
        BIHUAN_TRY(archive.items.correct(rows[1].item.id, {.pages = rows[1].item.pages + 1}, u"装订时发现附件漏计一页"_s, u"档案员"_s));
    BIHUAN_TRY_ASSIGN(const auto people, store.list(personType(), {.orderBy = {u"staff_no"_s}}));
    if (people.size() > 1 && !rows.isEmpty())
        BIHUAN_TRY(archive.items.lend({.item = rows.first().item.id, .borrower = people[1].name, .reason = u"上级检查查阅"_s, .approver = people[0].id, .lentOn = today.addDays(-20), .dueOn = today.addDays(-6)}));
    // This year: education and drills are collected, the rest is still to come.
    BIHUAN_TRY_ASSIGN(const CollectPlan now, archive.collector.plan(today.year(), {u"drill"_s, u"edu_activity"_s, u"parent_letter"_s, u"hazard_ledger"_s}));
    if (!now.proposals.isEmpty())
        BIHUAN_TRY(archive.collector.collect(now));
    BIHUAN_TRY_ASSIGN(const auto fresh, archiveRows(store, {.year = today.year()}));
    int at = 0;
    for (const ArchiveRow& row : fresh)
        if (++at % 3 != 0 && row.item.pages > 0)
            BIHUAN_TRY(archive.items.describe({row.item.id}, {}, true));
    BIHUAN_TRY(miscounted(archive, past, today));
    return {};
}

} // namespace bihuan
