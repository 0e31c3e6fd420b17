// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/short_code.h"
#include "core/inspection/hazards/notice_pages.h"
#include "core/inspection/hazards/paper_words.h"
#include "core/storage/migrator.h"
#include "tests/core/inspection/hazard_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::HazardSchool;

namespace {

QStringList problems(const NoticeService& notices, const NoticeDraft& draft)
{
    QStringList codes;
    const auto issues = notices.check(draft);
    REQUIRE_OK(issues);
    for (const Issue& issue : *issues)
        if (issue.severity == Severity::Problem)
            codes << issue.code;
    return codes;
}

} // namespace

TEST_CASE("rows of the loop survive the migration that adds notices and rules", "[hazards][migration]")
{
    FixedClock clock(QDateTime(QDate(2026, 9, 5), QTime(8, 0)));
    auto database = Database::open(u":memory:"_s, clock);
    REQUIRE_OK(database);
    const auto all = bundledMigrations();
    REQUIRE(all->size() >= 12);
    REQUIRE(all->at(11).name.startsWith(u"0012"_s));
    REQUIRE_OK(migrate(**database, all->first(11), {}));
    REQUIRE_OK((*database)->run(u"INSERT INTO loop_item (number, kind, year, serial, state, found_on, category, description, level) VALUES "
                                "('YH-2026-0001', 'hazard', 2026, 1, 'registered', '2026-09-01', '用电', '插座松脱', 'major')"_s));
    REQUIRE_OK((*database)->run(u"INSERT INTO loop_event (item, at, on_day, action, from_state, to_state, actor) VALUES "
                                "(1, '2026-09-01T08:00:00', '2026-09-01', 'register', 'discovered', 'registered', '李')"_s));
    REQUIRE_OK(migrate(**database, *all, {}));
    CHECK((*database)->scalar(u"SELECT number || description || risk_factors FROM loop_item WHERE fixed_by IS NULL"_s)->toString() == u"YH-2026-0001插座松脱"_s);
    CHECK((*database)->scalar(u"SELECT count(*) FROM loop_event"_s)->toInt() == 1);
    CHECK_FALSE((*database)->run(u"DELETE FROM loop_item"_s));
}

TEST_CASE("a notice in three parts on one sheet, with the number across both cuts", "[hazards][notice]")
{
    HazardSchool school;
    const LoopItem item = school.assigned();
    school.photograph(item, LoopService::before);
    const auto notice = school.hazards.notices.issue({.hazards = {item.id}, .issuer = school.checker.id});
    REQUIRE_OK(notice);
    CHECK(notice->docNo == u"校安改〔2026〕1号"_s);
    CHECK(notice->dueOn == QDate(2026, 9, 9));
    CHECK(notice->department == school.office.id);
    CHECK(ShortCode::parse(notice->shortCode));
    const QString path = school.file(u"notice.pdf"_s);
    const auto pages = school.hazards.notices.printToPdf(notice->id, path);
    REQUIRE_OK(pages);
    CHECK(*pages == 1);
    if (const auto words = school.wordsOf(path)) {
        CHECK(words->count(u"校安改〔2026〕1号"_s) >= 5); // each part, and both cuts
        for (const QString& wanted : {u"安全隐患整改通知书(存根)"_s, u"青岛山海小学安全隐患整改通知书"_s, u"安全隐患整改回执"_s, u"后勤组："_s, item.number,
                                      u"插座面板松脱"_s, u"断电后更换插座面板"_s, u"2026年9月9日"_s, u"李伟"_s, ShortCode::parse(notice->shortCode)->printed()}) {
            CAPTURE(wanted);
            CHECK((words->contains(wanted) || QString(*words).replace(u'（', u'(').replace(u'）', u')').contains(wanted)));
        }
        CHECK_FALSE(words->contains(u"{{"_s));
    }
    // The number stands on the cut, half above and half below; the parts keep clear of it.
    if (const auto boxes = test::runProgram(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s})) {
        static const QRegularExpression word(u"yMin=\"([\\d.]+)\" xMax=\"[\\d.]+\" yMax=\"([\\d.]+)\">([^<]*)</word>"_s);
        int across = 0;
        for (const double cut : {NoticePages::firstCutMm, NoticePages::secondCutMm})
            for (auto match = word.globalMatch(QString::fromUtf8(*boxes)); match.hasNext();) {
                const auto one = match.next();
                const double top = one.captured(1).toDouble() * mmPerPt, bottom = one.captured(2).toDouble() * mmPerPt;
                if (top < cut - 1 && bottom > cut + 1)
                    ++across;
            }
        CHECK(across >= 2);
    }
    // The receipt's code can be read by a scanner's eye: the modules are there in the lower right corner.
    if (const QImage drawn = test::drawnByPoppler(path, 0, 100); !drawn.isNull()) {
        const double mm = drawn.width() / 210.0;
        const QImage corner = drawn.copy(QRect(int(166 * mm), int(249 * mm), int(24 * mm), int(24 * mm)));
        int dark = 0;
        for (int y = 0; y < corner.height(); ++y)
            for (int x = 0; x < corner.width(); ++x)
                dark += qGray(corner.pixel(x, y)) < 100;
        CHECK(dark > corner.width() * corner.height() / 6);
    }
}

TEST_CASE("printing a notice again gives the same sheet, whatever became of hazard, people and photograph", "[hazards][notice]")
{
    HazardSchool school;
    LoopItem item = school.assigned();
    school.photograph(item, LoopService::before);
    const auto notice = school.hazards.notices.issue({.hazards = {item.id}, .issuer = school.checker.id});
    REQUIRE_OK(notice);
    const QString first = school.file(u"first.pdf"_s), second = school.file(u"second.pdf"_s);
    REQUIRE_OK(school.hazards.notices.printToPdf(notice->id, first));

    item = **school.store->find(loopItemType(), item.id);
    item.description = u"描述改过了"_s;
    item.measure = u"措施也改过了"_s;
    REQUIRE_OK(school.service->save(loopItemType().kind(), loopItemType().toRecord(item)));
    Department office = school.office;
    office.name = u"综合保障组"_s;
    REQUIRE_OK(school.service->save(departmentType().kind(), departmentType().toRecord(office)));
    const auto photos = school.attachments.of(u"loop_item"_s, item.id.value(), LoopService::before);
    auto transaction = Transaction::begin(*school.database, u"照片"_s);
    REQUIRE_OK(school.attachments.unlink(photos->first().id, u"loop_item"_s, item.id.value(), LoopService::before));
    REQUIRE_OK(PaperWords::set(*school.database, u"notice.title"_s, u"整改单"_s));
    REQUIRE_OK(transaction->commit());
    school.clock.advanceDays(30);
    REQUIRE_OK(school.hazards.notices.markReceived(notice->id));

    REQUIRE_OK(school.hazards.notices.printToPdf(notice->id, second));
    CHECK(test::contents(first) == test::contents(second));
    CHECK_FALSE(school.database->run(u"UPDATE rectify_notice_text SET frozen='{}'"_s));
    CHECK_FALSE(school.database->run(u"DELETE FROM rectify_notice"_s));
    CHECK_FALSE(school.database->run(u"UPDATE rectify_notice SET doc_no='校安改〔2026〕9号'"_s));
    CHECK_FALSE(school.database->run(u"UPDATE rectify_notice SET due_on='2027-01-01'"_s));
}

TEST_CASE("numbers of notices have no gaps, stay with voided ones and begin anew each year", "[hazards][notice]")
{
    HazardSchool school;
    NoticeService& notices = school.hazards.notices;
    const LoopItem item = school.assigned();
    const auto first = notices.issue({.hazards = {item.id}, .issuer = school.checker.id});
    REQUIRE_OK(first);
    REQUIRE_OK(school.service->setVoided(rectifyNoticeType().kind(), {first->id.value()}, true, u"填错"_s));
    CHECK_FALSE(notices.issue({.hazards = {}, .issuer = school.checker.id})); // a refused one takes no number
    const auto second = notices.issue({.hazards = {item.id}, .issuer = school.checker.id});
    CHECK(second->docNo == u"校安改〔2026〕2号"_s);
    CHECK(first->shortCode != second->shortCode);
    CHECK(notices.of(item.id)->size() == 2);
    CHECK(notices.markReceived(first->id).error().kind == Error::Kind::Refused);
    school.clock.set(QDateTime(QDate(2027, 1, 4), QTime(8, 0)));
    const auto third = notices.issue({.hazards = {item.id}, .due = QDate(2027, 1, 8), .issuer = school.checker.id});
    CHECK(third->docNo == u"校安改〔2027〕1号"_s);
    // A prefix of the school's own.
    auto transaction = Transaction::begin(*school.database, u"文号"_s);
    REQUIRE_OK(PaperWords::set(*school.database, u"doc_prefix"_s, u"山小安"_s));
    REQUIRE_OK(transaction->commit());
    CHECK(notices.issue({.hazards = {item.id}, .due = QDate(2027, 1, 8)})->docNo == u"山小安〔2027〕2号"_s);
    CHECK(school.rows(u"rectify_notice"_s) == 4);
}

TEST_CASE("what keeps a notice from being issued changes nothing", "[hazards][notice]")
{
    HazardSchool school;
    NoticeService& notices = school.hazards.notices;
    const LoopItem item = school.assigned(), elsewhere = school.assigned(u"general"_s, school.addDepartment(u"教务组"_s).id);
    const LoopItem unassigned = school.add(school.draft()), slip = school.add(school.draft(), false);
    LoopItem done = school.step(school.assigned(), {.action = LoopAction::Submit, .measure = u"已换"_s});
    LoopItem voided = school.assigned();
    REQUIRE_OK(school.service->setVoided(loopItemType().kind(), {voided.id.value()}, true, u"重复"_s));
    CHECK(problems(notices, {}) == QStringList{u"notice.none"_s, u"notice.no_due"_s});
    CHECK(problems(notices, {.hazards = {item.id, elsewhere.id}}) == QStringList{u"notice.departments"_s});
    CHECK(problems(notices, {.hazards = {unassigned.id}}) == QStringList{u"notice.no_department"_s, u"notice.no_due"_s});
    CHECK(problems(notices, {.hazards = {slip.id}, .due = QDate(2026, 9, 9)}) == QStringList{u"notice.unregistered"_s, u"notice.no_department"_s});
    CHECK(problems(notices, {.hazards = {done.id}}) == QStringList{u"notice.closed"_s});
    CHECK(problems(notices, {.hazards = {voided.id}}) == QStringList{u"notice.voided"_s});
    CHECK(problems(notices, {.hazards = {item.id}, .due = QDate(2026, 9, 4)}) == QStringList{u"notice.due_before_issue"_s});
    CHECK(problems(notices, {.hazards = {item.id}, .issuedOn = QDate(2026, 9, 6)}) == QStringList{u"notice.date.future"_s});
    CHECK(problems(notices, {.hazards = {item.id}, .issuedOn = QDate(2026, 9, 3)}) == QStringList{u"notice.date.before_found"_s});
    CHECK(notices.issue({.hazards = {Id<LoopItem>(4711)}}).error().kind == Error::Kind::NotFound);
    CHECK(school.rows(u"rectify_notice"_s) == 0);

    // A character no font has is refused before the number is given.
    LoopItem strange = school.draft();
    strange.description = u"插座旁贴有"_s + QString::fromUcs4(U"\U0010FFFD", 1) + u"字样"_s;
    strange = school.step(school.add(strange), {.action = LoopAction::Assign, .due = QDate(2026, 9, 9), .department = school.office.id});
    const auto refused = notices.issue({.hazards = {strange.id}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"letter.missing_glyph"_s);
    CHECK(school.rows(u"rectify_notice"_s) == 0);
    CHECK(school.rows(u"rectify_notice_item"_s) == 0);

    // Named twice while the receipt is out: a warning only, as a second reminder may be meant.
    REQUIRE_OK(notices.issue({.hazards = {item.id}}));
    const auto twice = notices.check({.hazards = {item.id}});
    CHECK(std::any_of(twice->cbegin(), twice->cend(), [](const Issue& one) { return one.code == u"notice.twice"_s && one.severity == Severity::Warning; }));
}

TEST_CASE("the receipt is found by its code however it is typed, and marked once", "[hazards][notice]")
{
    HazardSchool school;
    NoticeService& notices = school.hazards.notices;
    const LoopItem item = school.assigned();
    const auto notice = notices.issue({.hazards = {item.id}, .issuer = school.checker.id});
    const QString printed = ShortCode::parse(notice->shortCode)->printed();
    CHECK(notices.find(printed)->id == notice->id);
    CHECK(notices.find(printed.toLower().replace(u'-', u' '))->id == notice->id);
    CHECK(notices.find(u"校安改[2026]1号"_s)->id == notice->id);
    CHECK(notices.find(u" 校安改（２０２６）1号 "_s)->id == notice->id);
    CHECK(notices.find(u"校安改〔2026〕7号"_s).error().kind == Error::Kind::NotFound);
    CHECK(notices.find({}).error().kind == Error::Kind::NotFound);

    school.clock.advanceDays(6);
    const auto overdue = rectifyNoticeType().kind().rules(rectifyNoticeType().toRecord(*notice), *school.store, school.clock.today());
    REQUIRE(overdue.size() == 1);
    CHECK(overdue.first().code == u"notice.overdue"_s);
    CHECK(notices.markReceived(notice->id, QDate(2026, 9, 4)).error().kind == Error::Kind::Invalid);
    CHECK(notices.markReceived(notice->id, QDate(2026, 9, 30)).error().kind == Error::Kind::Invalid);
    const auto back = notices.markReceived(notice->id, QDate(2026, 9, 10), school.fixer.id, u"已更换，附照片"_s);
    REQUIRE_OK(back);
    CHECK(back->state == u"returned"_s);
    CHECK(back->receiptOn == QDate(2026, 9, 10));
    CHECK(back->receiptBy == school.fixer.id);
    CHECK((**school.store->find(loopItemType(), item.id)).state == u"assigned"_s); // the hazard moves by its own steps
    CHECK_FALSE(notices.unmarkReceived(notice->id, {}));
    CHECK(notices.unmarkReceived(notice->id, u"点错"_s)->state == u"issued"_s);
}

TEST_CASE("many hazards go onto annex pages, each once, and one text too long is said", "[hazards][notice]")
{
    HazardSchool school;
    NoticeDraft draft{.issuer = school.checker.id};
    QStringList numbers;
    for (int i = 0; i < 9; ++i) {
        const LoopItem item = school.assigned();
        draft.hazards << item.id;
        numbers << item.number;
    }
    draft.hazards << draft.hazards.first(); // chosen twice
    const auto notice = school.hazards.notices.issue(draft);
    REQUIRE_OK(notice);
    CHECK(notice->hazards.size() == 9);
    const QString path = school.file(u"many.pdf"_s);
    CHECK(*school.hazards.notices.printToPdf(notice->id, path) == 4);
    if (const auto first = school.wordsOf(path, 1)) {
        CHECK(first->contains(u"详见附页"_s));
        for (const QString& number : numbers)
            CHECK(first->contains(number));
    }
    for (int page = 2; page <= 4; ++page)
        if (const auto words = school.wordsOf(path, page))
            for (int i = 0; i < 9; ++i)
                CHECK(words->count(numbers[i]) == (i / 4 == page - 2 ? 1 : 0));

    NoticeSheet sheet = *school.hazards.notices.sheet(notice->id);
    CHECK(*noticeSheetFromJson(toJson(sheet)) == sheet);
    CHECK_FALSE(noticeSheetFromJson("{}"));
    sheet.items = {sheet.items.first()};
    CHECK(NoticePages(sheet, {}, std::make_shared<TextShaper>(FontBook())).issues().isEmpty());
    sheet.items.first().description = u"很长的描述"_s.repeated(300);
    const Issues cut = NoticePages(sheet, {}, std::make_shared<TextShaper>(FontBook())).issues();
    REQUIRE_FALSE(cut.isEmpty());
    CHECK(cut.last().code == u"notice.too_long"_s);
}
