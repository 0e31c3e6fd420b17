// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/archive/items/archive_school.h"

#include "core/archive/items/archive_rules.h"
#include "core/records/record_search.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::ArchiveSchool;
using test::rowsOf;

TEST_CASE("a new school has eight classes and rules of filing that hold", "[archive]")
{
    ArchiveSchool school;
    CHECK(school.rows(u"archive_class"_s) == 8);
    const auto rules = school.store->list(archiveRuleType());
    REQUIRE(rules->size() >= 18);
    for (const ArchiveRule& rule : rowsOf(rules)) {
        CAPTURE(rule.code.toStdString());
        CHECK_FALSE(rule.source.isEmpty());
        for (const Issue& issue : school.service->check(archiveRuleType().kind(), archiveRuleType().toRecord(rule)))
            FAIL(issue.message.toStdString());
        CHECK(std::any_of(collectSources().cbegin(), collectSources().cend(), [&](const CollectSource& one) { return one.rule == rule.code; }));
    }
    // A field of a title that the program does not know is told.
    ArchiveRule odd = rules->first();
    odd.title = u"{{学生}}名单"_s;
    CHECK(school.service->check(archiveRuleType().kind(), archiveRuleType().toRecord(odd)).first().code == u"archive_rule.title"_s);
    odd.title = u"好"_s;
    odd.classCode = u"XX"_s;
    CHECK(school.service->check(archiveRuleType().kind(), archiveRuleType().toRecord(odd)).first().code == u"archive_rule.class"_s);
}

TEST_CASE("items go from collected to their number, gap-free in each series", "[archive]")
{
    ArchiveSchool school;
    school.paper(u"安全工作领导小组通知"_s, 2025, u"ZZ"_s, u"D30"_s, {2025, 5, 1});
    school.paper(u"校园安全工作计划"_s, 2025, u"ZZ"_s, u"D30"_s, {2025, 2, 1});
    school.paper(u"[包干责任表]"_s, 2025, u"ZZ"_s, u"D10"_s);
    school.paper(u"消防应急预案"_s, 2025, u"YA"_s, u"Y"_s);
    // Not described, so not sorted; not sorted, so not numbered.
    CHECK(school.refused(school.archive.items.sort(school.all()), u"not described"_s));
    const auto early = school.archive.items.numberPlan(2025);
    REQUIRE_OK(early);
    CHECK(early->lines.isEmpty());
    CHECK(early->blocked.size() == 4);
    CHECK(school.refused(school.archive.items.number(*early), u"not sorted"_s));
    CHECK(school.refused(school.archive.items.number(school.all()), u"not sorted"_s));
    school.number();
    // No fonds yet: 待编. Within a series by date.
    CHECK(school.codes() == QStringList{u"待编-WS·2025-D30-ZZ-0001"_s, u"待编-WS·2025-D30-ZZ-0002"_s, u"待编-WS·2025-D10-ZZ-0001"_s, u"待编-WS·2025-Y-YA-0001"_s});
    CHECK(school.now(school.all().first()).title == u"校园安全工作计划"_s);
    CHECK(school.sourceCodes().contains(u"archive_item.fonds"_s));
    // Later ones go on behind, without touching what has its number.
    const ArchiveItem late = school.paper(u"补充的安全工作通知"_s, 2025, u"ZZ"_s, u"D30"_s, {2025, 1, 5});
    school.number();
    CHECK(school.now(late.id).archivalCode == u"待编-WS·2025-D30-ZZ-0003"_s);
    // The fonds comes: filled in everywhere, also on what is stamped.
    REQUIRE_OK(school.archive.items.markStamped({late.id}));
    ArchiveSettings settings = *readArchiveSettings(*school.store);
    settings.fondsNo = u"Ｇ１２3"_s;
    REQUIRE_OK(saveArchiveSettings(*school.service, settings));
    CHECK(school.now(late.id).archivalCode == u"G123-WS·2025-D30-ZZ-0003"_s);
    CHECK_FALSE(school.sourceCodes().contains(u"archive_item.fonds"_s));
    CHECK(school.archive.items.find(u"g123-ws·2025-d30-zz-0003"_s)->id == late.id);
    settings.fondsNo = u"G/1"_s;
    CHECK(school.refused(saveArchiveSettings(*school.service, settings)));
    // Found by its code and its title.
    const auto byCode = searchRecords(*school.store, u"G123-WS·2025-D30-ZZ-0003"_s);
    REQUIRE_OK(byCode);
    REQUIRE(byCode->size() == 1);
    CHECK(byCode->first().hits.first().id == late.id.value());
    CHECK_FALSE(searchRecords(*school.store, u"领导小组通知"_s)->isEmpty());
}

TEST_CASE("numbers run by the school's scheme", "[archive]")
{
    ArchiveSchool school;
    ArchiveSettings settings = *readArchiveSettings(*school.store);
    settings.series = u"year"_s;
    REQUIRE_OK(saveArchiveSettings(*school.service, settings));
    school.paper(u"安全工作领导小组通知"_s, 2025, u"ZZ"_s, u"D30"_s);
    school.paper(u"消防应急预案"_s, 2025, u"YA"_s, u"Y"_s);
    school.number();
    CHECK(school.codes() == QStringList{u"待编-WS·2025-D30-ZZ-0001"_s, u"待编-WS·2025-Y-YA-0002"_s});
    CHECK_FALSE(school.sourceCodes().contains(u"archive_item.number_gap"_s));
}

TEST_CASE("a number is taken back until its stamp is printed; then only a correction helps", "[archive]")
{
    ArchiveSchool school;
    const ArchiveItem one = school.paper(u"安全工作领导小组通知"_s, 2025, u"ZZ"_s, u"D10"_s, {2025, 1, 1});
    const ArchiveItem two = school.paper(u"安全工作例会纪要"_s, 2025, u"ZZ"_s, u"D10"_s, {2025, 2, 1});
    school.number();
    // The first one alone would leave a gap.
    CHECK(school.refused(school.archive.items.unnumber({one.id}), u"gap"_s));
    REQUIRE_OK(school.archive.items.unnumber({one.id, two.id}));
    CHECK(school.now(one.id).archivalCode.isEmpty());
    REQUIRE_OK(school.archive.items.sort({two.id, one.id}));
    REQUIRE_OK(school.archive.items.number(*school.archive.items.numberPlan(2025)));
    CHECK(school.now(two.id).itemNo == 1);
    REQUIRE_OK(school.archive.items.markStamped({one.id, two.id}));

    const qint64 journal = school.rows(u"journal"_s);
    CHECK(school.refused(school.archive.items.unnumber({one.id, two.id}), u"correction"_s));
    CHECK(school.refused(school.archive.items.sort({one.id}), u"correction"_s));
    CHECK(school.refused(school.archive.items.number({one.id}), u"correction"_s));
    CHECK(school.refused(school.archive.items.describe({one.id}, {.pages = 9}, false), u"correction"_s));
    CHECK(school.refused(school.archive.items.describe({one.id}, {.retention = u"Y"_s}, false), u"correction"_s));
    ArchiveItem typed = school.now(one.id);
    typed.pages = 9;
    CHECK(school.issueCodes(typed).contains(u"archive_item.stamped"_s));
    typed = school.now(one.id);
    typed.classCode = u"YA"_s;
    CHECK(school.issueCodes(typed).contains(u"archive_item.frozen"_s));
    // Not even past the rules: the database refuses.
    CHECK_FALSE(school.database->run(u"UPDATE archive_item SET item_no = 77 WHERE id = ?"_s, {one.id.value()}));
    CHECK_FALSE(school.database->run(u"UPDATE archive_item SET item_no = 0, archival_code = '' WHERE id = ?"_s, {one.id.value()}));
    CHECK_FALSE(school.database->run(u"UPDATE archive_item SET stamped_on = NULL WHERE id = ?"_s, {one.id.value()}));
    CHECK_FALSE(school.database->run(u"DELETE FROM archive_item WHERE id = ?"_s, {one.id.value()}));
    CHECK(school.rows(u"journal"_s) == journal);

    CHECK(school.refused(school.archive.items.correct(one.id, {.pages = 9}, u" "_s, u"李"_s), u"why"_s));
    CHECK(school.refused(school.archive.items.correct(one.id, {}, u"多了一页"_s, u"李"_s), u"Nothing is different"_s));
    REQUIRE_OK(school.archive.items.correct(one.id, {.pages = 9}, u"漏数附件"_s, u"李"_s));
    CHECK(school.now(one.id).pages == 9);
    const auto corrections = school.store->list(archiveCorrectionType());
    REQUIRE(corrections->size() == 1);
    CHECK(corrections->first().before == u"4"_s);
    CHECK(corrections->first().after == u"9"_s);
    // Another time of keeping: the old number stays visible, voided; the item goes on under the next of its new series.
    REQUIRE_OK(school.archive.items.correct(one.id, {.retention = u"D30"_s}, u"保管期限划错"_s, u"李"_s));
    CHECK(school.now(one.id).voided);
    CHECK(school.now(one.id).archivalCode == u"待编-WS·2025-D10-ZZ-0002"_s);
    CHECK(school.codes() == QStringList{u"待编-WS·2025-D30-ZZ-0001"_s, u"待编-WS·2025-D10-ZZ-0001"_s});
    // Its number is not given again, and no gap is told.
    const ArchiveItem next = school.paper(u"再来一份安全通知"_s, 2025, u"ZZ"_s, u"D10"_s);
    school.number();
    CHECK(school.now(next.id).itemNo == 3);
    CHECK_FALSE(school.sourceCodes().contains(u"archive_item.number_gap"_s));
    // What has no stamp is changed directly.
    CHECK(school.refused(school.archive.items.correct(next.id, {.pages = 5}, u"数错"_s, {}), u"directly"_s));
}

TEST_CASE("numbering is taken back as a whole, but not after a stamp was printed", "[archive]")
{
    ArchiveSchool school;
    school.paper(u"安全工作领导小组通知"_s);
    school.prepare();
    const auto undo = school.archive.items.number(*school.archive.items.numberPlan(2025));
    REQUIRE_OK(undo);
    REQUIRE_OK(takeBackInArchive(*school.service, *undo));
    CHECK(school.codes() == QStringList{QString()});
    const auto again = school.archive.items.number(*school.archive.items.numberPlan(2025));
    REQUIRE_OK(again);
    CHECK(school.codes() == QStringList{u"待编-WS·2025-D10-ZZ-0001"_s});
    REQUIRE_OK(school.archive.items.markStamped(school.all()));
    CHECK(school.refused(takeBackInArchive(*school.service, *again), u"correction"_s));
}

TEST_CASE("a plan made before another number was given changes nothing", "[archive]")
{
    ArchiveSchool school;
    school.paper(u"安全工作领导小组通知"_s);
    school.paper(u"安全工作例会纪要"_s);
    school.prepare();
    const auto plan = school.archive.items.numberPlan(2025);
    REQUIRE_OK(school.archive.items.number({plan->lines[1].item.id}));
    const auto late = school.archive.items.number(*plan);
    REQUIRE_FALSE(late);
    CHECK(school.now(plan->lines[0].item.id).itemNo == 0);
}

TEST_CASE("bad input of the description is told and changes nothing", "[archive]")
{
    ArchiveSchool school;
    for (const QString& title : {u"照片1"_s, u"照片"_s, u"IMG_2031.jpg"_s, u"扫描件 3"_s, u"[图片２]"_s, u"文档（1）"_s, u"12345"_s, u"新建 Microsoft Word 文档"_s})
        CHECK(isEmptyTitle(title));
    for (const QString& title : {u"[青岛示例小学消防疏散演练照片]"_s, u"照片登记表"_s, u"资料室安全检查记录"_s, u"关于开展安全检查的通知"_s})
        CHECK_FALSE(isEmptyTitle(title));
    CHECK(*archiveDate(u"20260901"_s) == QDate(2026, 9, 1));
    CHECK(*archiveDate(u"２０２６.９.１"_s) == QDate(2026, 9, 1));
    CHECK_FALSE(archiveDate(u""_s)->isValid());
    for (const QString& date : {u"20251301"_s, u"20250230"_s, u"去年"_s})
        CHECK(school.refused(archiveDate(date), date));

    const ArchiveItem item = school.paper(u"照片1"_s);
    const auto describe = [&](const ArchiveDescription& given) { return school.archive.items.describe({item.id}, given, true); };
    const qint64 journal = school.rows(u"journal"_s);
    CHECK(school.refused(describe({}), u"says nothing"_s));
    const QString good = u"[青岛示例小学消防疏散演练照片]"_s;
    CHECK(school.refused(describe({.retention = QString(u""_s), .title = good}), u"how long"_s));
    CHECK(school.refused(describe({.classCode = u"QQ"_s, .title = good}), u"QQ"_s));
    CHECK(school.refused(describe({.title = good, .docDate = QDate(2027, 1, 1)}), u"still to come"_s));
    CHECK(school.refused(describe({.title = good, .docDate = QDate()}), u"date"_s));
    CHECK(school.refused(describe({.title = good, .pages = 0}), u"pages"_s));
    CHECK(school.refused(describe({.title = good, .pages = -3}), u"negative"_s));
    CHECK(school.refused(describe({.authorOrg = QString(u" "_s), .title = good}), u"author"_s));
    CHECK(school.refused(describe({.year = 2031, .title = good}), u"2031"_s));
    CHECK(school.rows(u"journal"_s) == journal);
    CHECK(archiveStateOf(school.now(item.id)) == ArchiveState::Collected);
    REQUIRE_OK(describe({.title = good}));
    CHECK(archiveStateOf(school.now(item.id)) == ArchiveState::Described);
    // Several at once: one that is not complete keeps all as they were.
    const ArchiveItem other = school.paper(u"安全工作例会纪要"_s), wrong = school.paper(u"扫描件"_s);
    CHECK(school.refused(school.archive.items.describe({other.id, wrong.id}, {}, true), u"扫描件"_s));
    CHECK(archiveStateOf(school.now(other.id)) == ArchiveState::Collected);
    CHECK(school.refused(school.archive.items.describe({other.id, wrong.id}, {.title = good}, false)));
    // A collected one may be incomplete: warnings, and it can be saved.
    CHECK(school.issueCodes(wrong) == QStringList{u"archive_item.title"_s});
    CHECK(school.service->check(archiveItemType().kind(), archiveItemType().toRecord(wrong)).first().severity == Severity::Warning);
}

TEST_CASE("gaps and doubles that came in by another way are told", "[archive]")
{
    ArchiveSchool school;
    for (int i = 1; i <= 4; ++i)
        school.paper(u"安全工作通知第%1号"_s.arg(i), 2025, u"ZZ"_s, u"D10"_s, {2025, i, 1});
    school.number();
    REQUIRE(school.sourceCodes() == QStringList{u"archive_item.fonds"_s});
    // The same number twice: the database refuses the code.
    ArchiveItem twice = school.now(school.all()[1]);
    twice.id = {};
    CHECK_FALSE(school.store->insert(archiveItemType(), twice));
    // Another tool removed a row: the gap is named.
    REQUIRE_OK(school.database->run(u"DROP TRIGGER archive_item_no_delete"_s));
    REQUIRE_OK(school.database->run(u"DELETE FROM archive_item WHERE id = ?"_s, {school.all()[1].value()}));
    const auto issues = archiveIssues(school.archive);
    REQUIRE(std::any_of(issues->cbegin(), issues->cend(), [](const RecordIssue& one) { return one.issue.code == u"archive_item.number_gap"_s && one.issue.message.contains(u"0002"_s); }));
    twice.archivalCode = u"G9-WS·2025-D10-ZZ-0004"_s;
    twice.itemNo = 4;
    REQUIRE_OK(school.database->run(u"INSERT INTO archive_item (year, retention, class_code, item_no, archival_code, title, state) VALUES (2025, 'D10', 'ZZ', 4, ?, 'x', 'numbered')"_s, {twice.archivalCode}));
    CHECK(school.sourceCodes().contains(u"archive_item.number_twice"_s));
}

TEST_CASE("pages entered and pages in the files are held against each other", "[archive]")
{
    ArchiveSchool school;
    const ArchiveItem item = school.paper(u"关于报送安全工作总结的报告"_s, 2025, u"BS"_s, u"D10"_s, {}, 3);
    test::FunctionPages two(2, [](int, Canvas& canvas) { canvas.rect({20, 20, 50, 50}, {.widthMm = 0.5}); });
    const QString path = school.folder.filePath(u"报告.pdf"_s);
    REQUIRE_OK(exportPdf(two, path));
    {
        auto transaction = Transaction::begin(*school.database, u"test"_s);
        const auto file = school.attachments.add(path);
        REQUIRE_OK(file);
        REQUIRE_OK(school.attachments.link(*file, u"archive_item"_s, item.id.value()));
        REQUIRE_OK(transaction->commit());
    }
    CHECK_FALSE(school.issueCodes(school.now(item.id)).contains(u"archive_item.page_count"_s));
    REQUIRE_OK(school.archive.items.recount({item.id}, false));
    CHECK(school.now(item.id).scanPages == 2);
    CHECK(school.now(item.id).pages == 3);
    CHECK(school.issueCodes(school.now(item.id)).contains(u"archive_item.page_count"_s));
    REQUIRE_OK(school.archive.items.recount({item.id}, true));
    CHECK(school.now(item.id).pages == 2);
    CHECK_FALSE(school.issueCodes(school.now(item.id)).contains(u"archive_item.page_count"_s));
}
