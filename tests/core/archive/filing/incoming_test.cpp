// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/records/sheet_codes.h"
#include "core/storage/transaction.h"
#include "tests/core/archive/filing/filing_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

struct School : test::FilingSchool {
    IncomingService& incoming = filing.incoming;
    IncomingDoc entered(const QString& title = u"关于做好秋季开学安全工作的通知"_s, const QString& docNo = u"青教办〔2026〕31号"_s)
    {
        const auto id = incoming.add(received(title, docNo));
        REQUIRE_OK(id);
        return *incoming.find(*id);
    }
    QList<Id<Person>> all() const
    {
        QList<Id<Person>> ids;
        for (const Person& one : people)
            ids << one.id;
        return ids;
    }
    QStringList codes(const IncomingDoc& doc) const
    {
        QStringList found;
        for (const Issue& issue : service->check(incomingDocType().kind(), incomingDocType().toRecord(doc)))
            found << issue.code;
        return found;
    }
};

} // namespace

TEST_CASE("what comes in gets the next number of the register, and the same paper is not entered twice", "[incoming]")
{
    School school;
    const IncomingDoc first = school.entered();
    CHECK(first.number == u"安收〔2026〕1号"_s);
    const qint64 journal = school.rows(u"journal"_s);
    const auto twice = school.incoming.add(school.received(u"又一次"_s, u"青教办 [2026] 31 号"_s)); // typed in another way
    REQUIRE_FALSE(twice);
    CHECK(twice.error().detail == u"incoming.twice"_s);
    CHECK(twice.error().subject.contains(first.number));
    CHECK(school.rows(u"journal"_s) == journal);
    CHECK(school.incoming.add(school.received(u"同号不同单位"_s, u"青教办〔2026〕31号"_s, u"区应急管理局"_s))); // another sender may have the number
    CHECK(school.incoming.find(u"青教办(2026)31号"_s).error().kind == Error::Kind::Invalid);                 // two of them: which one?
    CHECK(school.incoming.find(u"安收〔2026〕1号"_s)->id == first.id);
    // Without a number the same title within a month is a hint, not a refusal.
    REQUIRE_OK(school.incoming.add(school.received(u"电话通知：暴雨预警"_s, {})));
    CHECK(school.codes(school.received(u"电话通知：暴雨预警"_s, {})) == QStringList{u"incoming.twice_title"_s});
}

TEST_CASE("days that cannot be are refused and nothing is entered", "[incoming]")
{
    School school;
    CHECK_FALSE(parseDate(u"20251301"_s)); // no thirteenth month
    CHECK(parseDate(u"20250910"_s) == QDate(2025, 9, 10));
    IncomingDoc doc = school.received(u"通知"_s, u"甲1号"_s);
    doc.receivedOn = QDate(2026, 9, 8);
    CHECK(school.incoming.add(doc).error().detail == u"incoming.date.future"_s);
    doc.receivedOn = {};
    CHECK_FALSE(school.incoming.add(doc));
    doc = school.received(u"通知"_s, u"甲1号"_s);
    doc.docDate = QDate(2026, 9, 10);
    CHECK(school.incoming.add(doc).error().detail == u"incoming.date.order"_s);
    doc = school.received(u"通知"_s, u"甲1号"_s);
    doc.dueOn = QDate(2026, 9, 1);
    CHECK(school.incoming.add(doc).error().detail == u"incoming.due"_s);
    doc = school.received({}, u"甲1号"_s);
    CHECK_FALSE(school.incoming.add(doc)); // no title
    doc = school.received(u"通知"_s, u"甲1号"_s);
    doc.doneOn = school.clock.today();
    CHECK(school.incoming.add(doc).error().detail == u"incoming.no_follow_up"_s);
    CHECK(school.rows(u"incoming_doc"_s) == 0);
}

TEST_CASE("it is handed on to several at once, read one by one, and chased after three working days", "[incoming]")
{
    School school;
    const IncomingDoc doc = school.entered();
    CHECK(school.incoming.standing(doc.id)->stage == IncomingStage::Registered);
    const auto handed = school.incoming.handOn(doc.id, school.all());
    REQUIRE_OK(handed);
    CHECK(handed->readers.size() == 4);
    CHECK(school.incoming.handOn(doc.id, school.all())->isEmpty()); // they have it already
    CHECK(school.rows(u"incoming_reader"_s) == 4);
    const auto read = school.incoming.markRead(doc.id, {school.people[0].id, school.people[2].id}, {}, u"已阅，请落实"_s);
    REQUIRE_OK(read);
    IncomingStanding now = *school.incoming.standing(doc.id);
    CHECK(now.stage == IncomingStage::Reading);
    CHECK(now.read == 2);
    CHECK(now.slow.isEmpty());
    CHECK(now.readers[0].opinion == u"已阅，请落实"_s);
    // In the future or before it came: nobody is marked.
    CHECK_FALSE(school.incoming.markRead(doc.id, {school.people[1].id, school.people[3].id}, QDate(2026, 9, 8)));
    CHECK_FALSE(school.incoming.markRead(doc.id, {school.people[1].id}, QDate(2026, 9, 1)));
    CHECK(school.incoming.standing(doc.id)->read == 2);
    school.clock.set(QDateTime(QDate(2026, 9, 10), QTime(8, 0)));
    CHECK(school.incoming.standing(doc.id)->slow.isEmpty()); // Thursday: the third working day
    school.clock.set(QDateTime(QDate(2026, 9, 11), QTime(8, 0)));
    now = *school.incoming.standing(doc.id);
    CHECK(now.slow == QList<Id<Person>>{school.people[1].id, school.people[3].id});
    const auto issues = filingIssues(school.filing);
    REQUIRE(issues->size() == 1);
    CHECK(issues->first().issue.code == u"incoming.unread"_s);
    CHECK(issues->first().issue.message.contains(u"李安全"_s));
    const auto chase = school.filing.papers.chaseList();
    REQUIRE_OK(chase);
    CHECK(chase->rowCount == 2);

    // Who has read stays in the list; who has not may be taken off; and the step may be taken back.
    CHECK(school.incoming.takeOff(doc.id, school.people[0].id).error().kind == Error::Kind::Refused);
    const auto off = school.incoming.takeOff(doc.id, school.people[3].id);
    REQUIRE_OK(off);
    CHECK(school.incoming.standing(doc.id)->readers.size() == 3);
    REQUIRE_OK(school.incoming.takeBack(*off));
    CHECK(school.incoming.standing(doc.id)->readers.size() == 4);
    REQUIRE_OK(school.incoming.takeBack(*read));
    CHECK(school.incoming.standing(doc.id)->read == 0);
    REQUIRE_OK(school.incoming.takeBack(*handed));
    CHECK(school.incoming.standing(doc.id)->readers.isEmpty());
    CHECK(school.filing.papers.chaseList().error().kind == Error::Kind::Refused);
    REQUIRE_OK(school.incoming.handOn(doc.id, {school.people[3].id})); // handed on anew after it was taken off
}

TEST_CASE("what it asks for is due, is carried out with a word, and only then put away", "[incoming]")
{
    School school;
    const IncomingDoc doc = school.entered();
    REQUIRE_OK(school.incoming.handOn(doc.id, {school.people[0].id}));
    const auto proposed = school.incoming.change({doc.id}, [&](IncomingDoc& one) {
        one.proposal = u"请总务处落实"_s;
        one.instruction = u"同意"_s;
        one.department = school.office.id;
        one.dueOn = QDate(2026, 9, 9);
    }, u"test"_s);
    REQUIRE_OK(proposed);
    CHECK(school.incoming.file({doc.id}, u"柜1"_s).error().detail == u"incoming.unread"_s);
    REQUIRE_OK(school.incoming.markRead(doc.id, {school.people[0].id}));
    CHECK(school.incoming.standing(doc.id)->stage == IncomingStage::Acting);
    CHECK(school.incoming.file({doc.id}, u"柜1"_s).error().detail == u"incoming.open"_s);
    school.clock.set(QDateTime(QDate(2026, 9, 12), QTime(8, 0)));
    CHECK(school.incoming.standing(doc.id)->overdue);
    CHECK(filingIssues(school.filing)->first().issue.code == u"incoming.overdue"_s);
    const auto rows = school.incoming.dueRows(QDate(2026, 9, 1), QDate(2026, 9, 30));
    REQUIRE(rows->size() == 1);
    CHECK(rows->first().item.state == DueState::Overdue);
    CHECK(rows->first().rule.departments == QList<Id<Department>>{school.office.id});
    const auto done = school.incoming.change({doc.id}, [&](IncomingDoc& one) {
        one.followUp = u"已完成排查"_s;
        one.doneOn = school.clock.today();
    }, u"test"_s);
    REQUIRE_OK(done);
    CHECK(school.incoming.standing(doc.id)->stage == IncomingStage::Done);
    CHECK_FALSE(school.incoming.file({doc.id}, u"  "_s)); // where?
    const auto filed = school.incoming.file({doc.id}, u"档案柜1层"_s);
    REQUIRE_OK(filed);
    CHECK(school.incoming.standing(doc.id)->stage == IncomingStage::Filed);
    CHECK(school.incoming.handOn(doc.id, school.all()).error().kind == Error::Kind::Refused);
    CHECK(school.incoming.takeBack(*done).error().kind == Error::Kind::Conflict); // something came after it
    REQUIRE_OK(school.incoming.takeBack(*filed));
    CHECK(school.incoming.standing(doc.id)->stage == IncomingStage::Done);
}

TEST_CASE("a classified paper warns, and a file on it is a problem", "[incoming]")
{
    School school;
    IncomingDoc doc = school.received(u"（涉密文件）"_s, u"密1号"_s);
    doc.secrecy = u"secret"_s;
    CHECK(school.codes(doc) == QStringList{u"incoming.secret"_s});
    CHECK(isClassified(doc));
    const auto id = school.incoming.add(doc);
    REQUIRE_OK(id);
    CHECK(filingIssues(school.filing)->isEmpty());
    auto transaction = Transaction::begin(*school.database, u"test"_s);
    const auto file = school.attachments.add(school.write(u"a.txt"_s, "x"));
    REQUIRE_OK(file);
    REQUIRE_OK(school.attachments.link(*file, u"incoming_doc"_s, id->value()));
    REQUIRE_OK(transaction->commit());
    REQUIRE(filingIssues(school.filing)->size() == 1);
    CHECK(filingIssues(school.filing)->first().issue.code == u"incoming.secret_attached"_s);
}

TEST_CASE("what an import or the form brought in is numbered in the order it was received", "[incoming]")
{
    School school;
    school.entered();
    IncomingDoc later = school.received(u"乙"_s, u"乙 (2026) 2号"_s), earlier = school.received(u"甲"_s, u"甲1号"_s);
    earlier.receivedOn = QDate(2026, 9, 2);
    later = school.add(incomingDocType(), later);
    earlier = school.add(incomingDocType(), earlier);
    CHECK(*school.incoming.tidy() == 2);
    CHECK(school.incoming.find(earlier.id)->number == u"安收〔2026〕2号"_s);
    CHECK(school.incoming.find(later.id)->number == u"安收〔2026〕3号"_s);
    CHECK(school.incoming.find(later.id)->docNo == u"乙〔2026〕2号"_s);
    const qint64 journal = school.rows(u"journal"_s);
    CHECK(*school.incoming.tidy() == 0);
    CHECK(school.rows(u"journal"_s) == journal);
}

TEST_CASE("the circulation sheet has a row for each reader and its code; the register lists the year", "[incoming][papers]")
{
    School school;
    const IncomingDoc doc = school.entered();
    CHECK(school.filing.papers.incomingRegister(2025).error().kind == Error::Kind::Refused);
    REQUIRE_OK(school.incoming.handOn(doc.id, school.all()));
    REQUIRE_OK(school.incoming.change({doc.id}, [&](IncomingDoc& one) {
        one.proposal = u"拟请各部门对照通知自查，总务处汇总后报校长室。"_s;
        one.proposedBy = school.people[1].id;
    }, u"test"_s));
    Issues issues;
    auto pages = school.filing.papers.circulation({doc.id}, issues);
    REQUIRE_OK(pages);
    CHECK(issues.isEmpty());
    CHECK((*pages)->count() == 1);
    const QString code = school.incoming.find(doc.id)->shortCode;
    CHECK(SheetCodes(*school.store).find(code)->value().id == doc.id.value());
    QStringList read = school.read(**pages, u"circulation.pdf"_s);
    REQUIRE(read.size() == 1);
    for (const QString& word : {u"安收〔2026〕1号"_s, u"关于做好秋季开学安全工作的通知"_s, u"青教办〔2026〕31号"_s, u"王校长"_s, u"赵教导"_s, u"拟请各部门对照通知自查"_s, u"2026年9月7日"_s})
        CHECK(read.first().contains(word));
    // Thirty readers go on a second sheet with the same code, none is left out.
    QList<Id<Person>> many;
    for (int i = 0; i < 30; ++i)
        many << school.addPerson(u"读者%1"_s.arg(i + 1, 2, 10, QChar(u'0')), school.teachers, school.office).id;
    REQUIRE_OK(school.incoming.handOn(doc.id, many));
    pages = school.filing.papers.circulation({doc.id}, issues);
    REQUIRE_OK(pages);
    read = school.read(**pages, u"circulation_many.pdf"_s);
    CHECK(read.size() == 3);
    CHECK(read.join(QString()).count(u"读者"_s) == 30);
    CHECK(school.incoming.find(doc.id)->shortCode == code);
    const auto table = school.filing.papers.incomingRegister(2026);
    REQUIRE_OK(table);
    CHECK(school.read(*table, u"incoming_register.pdf"_s).first().contains(u"关于做好秋季开学"_s));
}
