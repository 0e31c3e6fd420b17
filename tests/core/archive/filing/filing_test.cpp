// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/short_code.h"
#include "core/records/sheet_codes.h"
#include "core/storage/transaction.h"
#include "tests/core/archive/filing/filing_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

using School = test::FilingSchool;

QStringList codes(const Issues& issues)
{
    QStringList found;
    for (const Issue& issue : issues)
        found << issue.code;
    return found;
}

} // namespace

TEST_CASE("the last day is counted in calendar, working and school days, forwards and backwards", "[filing]")
{
    DayTable days;
    days.setDay(QDate(2026, 10, 1), u"holiday"_s);
    for (int day = 1; day <= 7; ++day)
        days.setDay(QDate(2026, 10, day), u"holiday"_s);
    days.setDay(QDate(2026, 10, 10), u"workday"_s); // 调休
    FilingRule rule;
    rule.days = 3;
    rule.unit = u"calendar"_s;
    CHECK(filingDue(rule, QDate(2026, 9, 29), days) == QDate(2026, 10, 2));
    rule.unit = u"working"_s;
    CHECK(filingDue(rule, QDate(2026, 9, 29), days) == QDate(2026, 10, 9)); // 30, 8, 9
    CHECK(filingDue(rule, QDate(2026, 10, 8), days) == QDate(2026, 10, 12)); // 9, Saturday 10, Monday
    rule.direction = u"before"_s;
    CHECK(filingDue(rule, QDate(2026, 10, 1), days) == QDate(2026, 9, 28));
    rule.days = 15;
    CHECK(filingDue(rule, QDate(2026, 10, 20), days) == QDate(2026, 9, 23)); // over the holiday and the Saturday made up for it
    rule.days = 0;
    CHECK(filingDue(rule, QDate(2026, 10, 3), days) == QDate(2026, 10, 3)); // at once, whatever day it is
    CHECK_FALSE(filingDue(rule, {}, days).isValid());
}

TEST_CASE("each state knows its steps, and no other is taken", "[filing]")
{
    using enum FilingState;
    using enum FilingAction;
    QList<std::pair<FilingState, FilingAction>> open;
    for (const FilingState state : {Drafted, FilingState::Approved, Sent, Acknowledged, Returned, Archived})
        for (const FilingAction action : allFilingActions)
            if (filingTarget(state, action))
                open.append({state, action});
    CHECK(open == QList<std::pair<FilingState, FilingAction>>{{Drafted, Approve}, {FilingState::Approved, Send}, {FilingState::Approved, Reopen}, {Sent, Acknowledge}, {Sent, Return},
                                                              {Acknowledged, Archive}, {Returned, Send}, {Returned, Reopen}});
    for (const FilingState state : {Drafted, FilingState::Approved, Sent, Acknowledged, Returned, Archived})
        CHECK(filingStateFromCode(filingStateCode(state)) == state);
}

TEST_CASE("a filing goes from the draft to the paper put away, with a number of its year and every step in its history", "[filing]")
{
    School school;
    FilingService& filings = school.filing.filings;
    const Filing draft = school.drafted();
    CHECK(draft.dueOn == QDate(2026, 9, 22)); // 15 days from today
    CHECK(draft.docNo.isEmpty());             // drafts have none, so that one thrown away leaves no gap
    CHECK(draft.matter == u"work_plan"_s);

    CHECK(filings.move(draft.id, school.step(FilingAction::Send)).error().detail == u"filing.not_now"_s);
    FilingMove nobody = school.step(FilingAction::Approve);
    nobody.person = {};
    CHECK(filings.move(draft.id, nobody).error().detail == u"filing.no_approver"_s);
    CHECK(filings.move(draft.id, school.step(FilingAction::Approve, {}, QDate(2026, 9, 8))).error().detail == u"filing.date.future"_s);
    CHECK(school.rows(u"filing_event"_s) == 1);

    const auto approved = filings.move(draft.id, school.step(FilingAction::Approve));
    REQUIRE_OK(approved);
    CHECK(approved->after.docNo == u"安报〔2026〕1号"_s);
    CHECK(filings.move(draft.id, school.step(FilingAction::Send, {}, QDate(2026, 9, 1))).error().detail == u"filing.date.order"_s); // before it was approved
    REQUIRE_OK(filings.move(draft.id, school.step(FilingAction::Send)));
    CHECK(filings.find(u"安报[2026] 1号"_s)->id == draft.id); // as people type it
    CHECK(filings.find(ShortCode::parse(draft.shortCode)->printed())->id == draft.id);

    // Sent back: with the reason, put right, sent again.
    CHECK(filings.move(draft.id, school.step(FilingAction::Return)).error().detail == u"filing.no_reason"_s);
    REQUIRE_OK(filings.move(draft.id, school.step(FilingAction::Return, u"缺少附件"_s)));
    CHECK(filings.issues()->first().issue.code == u"filing.returned"_s);
    school.clock.advanceDays(1);
    const auto again = filings.move(draft.id, school.step(FilingAction::Send));
    REQUIRE_OK(again);
    CHECK(again->after.times == 2);
    CHECK(again->after.docNo == u"安报〔2026〕1号"_s); // the number stays
    REQUIRE_OK(filings.move(draft.id, school.step(FilingAction::Acknowledge)));
    CHECK(filings.move(draft.id, school.step(FilingAction::Archive)).error().detail == u"filing.no_location"_s);
    REQUIRE_OK(filings.move(draft.id, school.step(FilingAction::Archive, u"档案柜2层"_s)));

    QStringList way;
    const auto events = filings.events(draft.id);
    REQUIRE_OK(events);
    for (const FilingEvent& event : *events)
        way << event.action;
    CHECK(way == QStringList{u"draft"_s, u"approve"_s, u"send"_s, u"return"_s, u"send"_s, u"acknowledge"_s, u"archive"_s});
    CHECK(events->at(3).note == u"缺少附件"_s);
    CHECK(filings.issues()->isEmpty());
}

TEST_CASE("numbers of outgoing papers have no gaps, also when a step is taken back or the letters change", "[filing]")
{
    School school;
    FilingService& filings = school.filing.filings;
    const Filing first = school.drafted(), second = school.drafted(u"work_sum"_s), third = school.drafted(u"big_event"_s), roster = school.drafted(u"holiday_roster"_s);
    const auto steps = filings.move(QList<Id<Filing>>{first.id, second.id}, school.step(FilingAction::Approve));
    REQUIRE_OK(steps);
    CHECK((*steps)[1].after.docNo == u"安报〔2026〕2号"_s);
    REQUIRE_OK(filings.takeBack(*steps));
    CHECK(filings.find(second.id)->state == u"drafted"_s);
    CHECK(filings.find(second.id)->docNo == u"安报〔2026〕2号"_s); // kept: it may stand on paper already
    FilingSettings settings;
    settings.letters = u"鲁小安"_s;
    REQUIRE_OK(filings.saveSettings(settings));
    const auto next = filings.move(third.id, school.step(FilingAction::Approve));
    REQUIRE_OK(next);
    CHECK(next->after.docNo == u"鲁小安〔2026〕3号"_s);
    REQUIRE_OK(filings.move(second.id, school.step(FilingAction::Approve)));
    CHECK(filings.find(second.id)->docNo == u"安报〔2026〕2号"_s);
    REQUIRE_OK(filings.move(roster.id, school.step(FilingAction::Approve)));
    CHECK(filings.find(roster.id)->docNo.isEmpty()); // its rule asks for none
    // Thrown out of the database by hand: refused there, too.
    CHECK_FALSE(school.database->run(u"DELETE FROM filing WHERE id=?"_s, {first.id.value()}));
    CHECK_FALSE(school.database->run(u"UPDATE filing SET serial=9 WHERE id=?"_s, {first.id.value()}));
    settings.letters = u"  "_s;
    CHECK_FALSE(filings.saveSettings(settings));
    // The school's own number is left alone, and no second paper gets it.
    Filing own = *filings.draft(school.rule(u"incident"_s).id);
    own.docNo = u"校办 (2026) 7号"_s;
    const auto ownId = filings.add(own);
    REQUIRE_OK(ownId);
    REQUIRE_OK(filings.move(*ownId, school.step(FilingAction::Approve)));
    CHECK(filings.find(*ownId)->docNo == u"校办〔2026〕7号"_s);
    const qint64 before = school.rows(u"filing"_s);
    const auto twin = filings.add(own);
    REQUIRE_FALSE(twin);
    CHECK(twin.error().detail == u"filing.doc_no"_s);
    CHECK(school.rows(u"filing"_s) == before);
}

TEST_CASE("several filings take a step together or not at all", "[filing]")
{
    School school;
    FilingService& filings = school.filing.filings;
    const Filing first = school.drafted(), second = school.drafted(u"work_sum"_s);
    REQUIRE_OK(filings.move(first.id, school.step(FilingAction::Approve)));
    const qint64 journal = school.rows(u"journal"_s), events = school.rows(u"filing_event"_s);
    CHECK_FALSE(filings.move(QList<Id<Filing>>{second.id, first.id}, school.step(FilingAction::Approve))); // the second is approved already
    CHECK(school.rows(u"journal"_s) == journal);
    CHECK(school.rows(u"filing_event"_s) == events);
    CHECK(filings.find(second.id)->serial == 0);
}

TEST_CASE("what went out is not changed, and what is late or unanswered is said", "[filing]")
{
    School school;
    FilingService& filings = school.filing.filings;
    const Filing draft = school.drafted();
    REQUIRE_OK(filings.move(draft.id, school.step(FilingAction::Approve)));
    school.clock.set(QDateTime(QDate(2026, 9, 24), QTime(8, 0)));
    CHECK(filings.standing(*filings.find(draft.id))->overdue);
    CHECK(filings.standing(*filings.find(draft.id))->daysLeft == -2);
    CHECK(filings.issues()->first().issue.code == u"filing.overdue"_s);
    const auto sent = filings.move(draft.id, school.step(FilingAction::Send));
    REQUIRE_OK(sent);
    CHECK(codes(sent->warnings) == QStringList{u"filing.late"_s});
    CHECK(filings.standing(*filings.find(draft.id))->sentLate);
    CHECK_FALSE(filings.standing(*filings.find(draft.id))->unanswered);
    Filing changed = *filings.find(draft.id);
    changed.content = u"别的内容"_s;
    const auto refused = school.service->save(filingType().kind(), filingType().toRecord(changed));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Invalid);
    changed = *filings.find(draft.id);
    changed.note = u"已电话告知"_s; // a note may be added
    CHECK(school.service->save(filingType().kind(), filingType().toRecord(changed)));
    school.clock.set(QDateTime(QDate(2026, 10, 20), QTime(8, 0)));
    CHECK(filings.standing(*filings.find(draft.id))->unanswered);
    CHECK(filings.issues()->first().issue.code == u"filing.unanswered"_s);
}

TEST_CASE("a record that has to be filed is owed until its filing is there, and shows in what is due", "[filing]")
{
    School school;
    FilingService& filings = school.filing.filings;
    const auto hazard = school.loop.add({.kind = u"hazard"_s, .foundOn = QDate(2026, 9, 7), .source = u"inspection"_s, .spot = u"配电室"_s, .description = u"配电箱电线裸露，随时可能触电"_s, .level = u"major"_s});
    REQUIRE_OK(hazard);
    REQUIRE_OK(school.loop.add({.kind = u"hazard"_s, .foundOn = QDate(2026, 9, 7), .source = u"inspection"_s, .spot = u"走廊"_s, .description = u"走廊灯不亮一处"_s, .level = u"general"_s}));
    const auto owed = filings.owed();
    REQUIRE_OK(owed);
    REQUIRE(owed->size() == 1);
    CHECK(owed->first().id == hazard->item.id.value());
    CHECK(owed->first().due == QDate(2026, 9, 7));

    DueService due(*school.service);
    due.addSource(filingDueRows(school.filing));
    const auto rows = due.open(QDate(2026, 9, 7));
    REQUIRE_OK(rows);
    const auto ofRecord = [](const QList<DueRow>& all) {
        QStringList kinds;
        for (const DueRow& row : all)
            if (row.isOfRecord())
                kinds << row.rule.fulfilledBy;
        return kinds;
    };
    CHECK(ofRecord(*rows) == QStringList{u"loop_item"_s});

    // A photograph of the hazard hangs on its filing, too.
    const QString picture = school.write(u"现场.txt"_s, "text of the scene");
    {
        auto transaction = Transaction::begin(*school.database, u"test"_s);
        const auto file = school.attachments.add(picture);
        REQUIRE_OK(file);
        REQUIRE_OK(school.attachments.link(*file, u"loop_item"_s, hazard->item.id.value()));
        REQUIRE_OK(transaction->commit());
    }
    const auto draft = filings.draft(owed->first().rule.id, u"loop_item"_s, hazard->item.id.value());
    REQUIRE_OK(draft);
    CHECK(draft->subject.contains(u"配电箱"_s));
    CHECK(draft->content.contains(u"配电箱电线裸露"_s));
    CHECK(draft->happenedOn == QDate(2026, 9, 7));
    const auto id = filings.add(*draft, true);
    REQUIRE_OK(id);
    CHECK(school.attachments.of(u"filing"_s, id->value())->size() == 1);
    CHECK(filings.owed()->isEmpty());
    CHECK(filings.about(u"loop_item"_s, hazard->item.id.value())->size() == 1);
    CHECK(ofRecord(*due.open(QDate(2026, 9, 7))) == QStringList{u"filing"_s});
    school.clock.advanceDays(1);
    CHECK(due.open(QDate(2026, 9, 7))->last().item.state == DueState::Overdue);
    const auto issues = due.issues();
    REQUIRE_OK(issues);
    CHECK(std::none_of(issues->cbegin(), issues->cend(), [](const RecordIssue& one) { return one.id == 0; })); // filings have issues of their own
    REQUIRE_OK(filings.move(*id, school.step(FilingAction::Approve)));
    REQUIRE_OK(filings.move(*id, school.step(FilingAction::Send)));
    CHECK(ofRecord(*due.open(QDate(2026, 9, 30))).isEmpty());
    CHECK(ofRecord(*due.rows(QDate(2026, 9, 1), QDate(2026, 9, 30))) == QStringList{u"filing"_s}); // done late
}

TEST_CASE("a sent plan meets the recurring work that asks for it", "[filing]")
{
    School school;
    QStringList kinds;
    for (const Obligation& rule : school.store->list(obligationType()).value_or({}))
        if (rule.code == u"report_plan"_s || rule.code == u"report_sum"_s) {
            CHECK(rule.fulfilledBy == u"filing"_s);
            CHECK(codes(school.service->check(obligationType().kind(), obligationType().toRecord(rule))).isEmpty());
            kinds << rule.filter;
        }
    CHECK(kinds.size() == 2);
    CHECK(kinds.first().contains(u"matter=work_plan"_s));
}

TEST_CASE("the report and its receipt stand on one side, the receipt with the code", "[filing][papers]")
{
    School school;
    FilingService& filings = school.filing.filings;
    const Filing draft = school.drafted();
    REQUIRE_OK(filings.move(draft.id, school.step(FilingAction::Approve)));
    Issues issues;
    const auto pages = school.filing.papers.forms({draft.id}, issues);
    REQUIRE_OK(pages);
    CHECK(issues.isEmpty());
    CHECK((*pages)->count() == 1);
    auto* form = dynamic_cast<FilingFormPages*>(pages->get());
    REQUIRE(form);
    CHECK(form->sheet(0).qrMm.top() > FilingFormPages::cutMm()); // on the part that comes back
    CHECK(form->sheet(0).code == draft.shortCode);
    CHECK(SheetCodes(*school.store).find(draft.shortCode)->value().id == draft.id.value());
    const QStringList read = school.read(**pages, u"filing_form.pdf"_s);
    REQUIRE(read.size() == 1);
    for (const QString& word : {u"安报〔2026〕1号"_s, u"学期安全工作计划报送"_s, u"区（市）教育主管部门"_s, u"2026年9月22日"_s, u"青岛示例小学"_s, ShortCode::parse(draft.shortCode)->printed()})
        CHECK(read.first().contains(word));

    // An attached photograph follows with its caption.
    QImage scene(400, 300, QImage::Format_RGB32);
    scene.fill(Qt::red);
    REQUIRE(scene.save(school.folder.filePath(u"现场照片.png"_s)));
    REQUIRE_OK(school.attachments.attachAll(QStringList{school.folder.filePath(u"现场照片.png"_s)}, u"filing"_s, draft.id.value(), u"test"_s, QDate(2026, 9, 3)));
    const auto annexed = school.filing.papers.forms({draft.id}, issues);
    REQUIRE_OK(annexed);
    const QStringList both = school.read(**annexed, u"filing_annex.pdf"_s);
    REQUIRE(both.size() == 2);
    CHECK(both.first().contains(u"1.现场照片.png"_s));
    CHECK(both.last().contains(u"现场照片.png,2026-09-03"_s));

    // Far too much text is said before anything is printed.
    Filing longOne = *filings.draft(school.rule(u"incident"_s).id);
    longOne.content = QString(u"情况说明内容很长很长。"_s).repeated(360);
    const auto id = filings.add(longOne);
    REQUIRE_OK(id);
    REQUIRE_OK(school.filing.papers.forms({*id}, issues));
    CHECK_FALSE(issues.isEmpty());
    CHECK(school.filing.papers.forms({}, issues).error().kind == Error::Kind::Refused);
}

TEST_CASE("the ledger shows what was sent, what came back and what is void", "[filing][papers]")
{
    School school;
    FilingService& filings = school.filing.filings;
    CHECK(school.filing.papers.ledger(2026).error().kind == Error::Kind::Refused);
    const Filing first = school.drafted(), second = school.drafted(u"work_sum"_s);
    REQUIRE_OK(filings.move(first.id, school.step(FilingAction::Approve)));
    REQUIRE_OK(filings.move(first.id, school.step(FilingAction::Send)));
    REQUIRE_OK(filings.move(first.id, school.step(FilingAction::Acknowledge)));
    REQUIRE_OK(school.service->setVoided(filingType().kind(), {second.id.value()}, true, u"重复"_s));
    const auto table = school.filing.papers.ledger(2026);
    REQUIRE_OK(table);
    REQUIRE(table->rowCount == 2);
    CHECK((table->row(0).struck || table->row(1).struck));
    const QStringList read = school.read(*table, u"filing_ledger.pdf"_s);
    CHECK(read.first().contains(u"安报〔2026〕1号"_s));
    CHECK(read.first().contains(u"回18"_s));
    CHECK(school.filing.papers.ledger(2027).error().kind == Error::Kind::Refused);
}
