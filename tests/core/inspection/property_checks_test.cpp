// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/inspection/property_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

struct School : test::ServedSchool {
    CheckHead head() const { return {.checker = store->list(personType())->first().id, .checkedOn = QDate(2026, 10, 30), .note = u"总体较好"_s}; }
    CheckSheet begun(const QString& month = u"2026-10"_s)
    {
        const auto sheet = property.checks.begin(cleaners.id, month);
        REQUIRE_OK(sheet);
        return *sheet;
    }
    /// A line without veto that has at least so many points.
    static PropertyCheckLine lineOf(const CheckSheet& sheet, int points, int skip = 0)
    {
        for (const PropertyCheckLine& line : sheet.lines)
            if (!line.veto && line.points >= points && skip-- == 0)
                return line;
        FAIL("no such line");
        return {};
    }
};

} // namespace

TEST_CASE("a month's check: clauses, deductions, items in the ledger, frozen", "[property][checks]")
{
    School school;
    PropertyChecks& checks = school.property.checks;
    const CheckSheet sheet = school.begun();
    CHECK(sheet.lines.size() == school.property.companies.duties(school.cleaners)->size());
    CHECK(sheet.check.number == u"WYJC-202610-01"_s);
    CHECK(checks.begin(school.cleaners.id, u"2026年10月"_s)->check.id == sheet.check.id); // the same draft
    const PropertyCheckLine first = School::lineOf(sheet, 5), second = School::lineOf(sheet, 8, 2);
    CHECK(checks.close(sheet.check.id).error().detail == u"property_check.nobody"_s);
    const auto entered = checks.enter(sheet.check.id, school.head(),
                                      {{first.position, 3, u"湿拖未放 警示牌\n"_s}, {second.position, 0, u"药剂柜未上锁"_s}});
    REQUIRE_OK(entered);
    CHECK(entered->check.deducted == 3);
    CHECK(entered->check.score == 97);
    const auto closing = checks.close(sheet.check.id);
    REQUIRE_OK(closing);
    REQUIRE(closing->items.size() == 2);
    const LoopItem& item = closing->items.first();
    CHECK(item.kind == u"property"_s);
    CHECK(item.number == u"WY-2026-0001"_s);
    CHECK(item.source == u"property"_s);
    CHECK(item.department == school.cleaners.department);
    CHECK(item.note.contains(school.cleaners.name));
    CHECK(item.dueOn >= school.clock.today());
    for (const PropertyCheckLine& line : closing->sheet.lines)
        CHECK(line.item.isNull() == line.finding.isEmpty());

    // Closed is closed: for the service, for the form, and for whoever writes into the database.
    const Id<PropertyCheck> id = sheet.check.id;
    CHECK(checks.enter(id, school.head(), {{first.position, 5, u"改"_s}}).error().kind == Error::Kind::Refused);
    CHECK(checks.close(id).error().kind == Error::Kind::Refused);
    PropertyCheck edited = closing->sheet.check;
    edited.score = 100;
    CHECK(school.service->save(propertyCheckType().kind(), propertyCheckType().toRecord(edited)).error().detail == u"property_check.frozen"_s);
    CHECK_FALSE(school.database->run(u"UPDATE property_check SET score=100 WHERE id=?"_s, {id.value()}));
    CHECK_FALSE(school.database->run(u"UPDATE property_check_line SET deducted=0 WHERE check_id=?"_s, {id.value()}));
    CHECK_FALSE(school.database->run(u"UPDATE property_check SET state='draft' WHERE id=?"_s, {id.value()}));

    const auto result = checks.result(school.cleaners.id, u"2026-10"_s);
    REQUIRE_OK(result);
    REQUIRE(*result);
    CHECK((*result)->score == 97);
    CHECK((*result)->grade == u"excellent"_s);
    CHECK((*result)->findings == QStringList{u"湿拖未放 警示牌"_s, u"药剂柜未上锁"_s});
    CHECK_FALSE(*checks.result(school.cleaners.id, u"2026-09"_s));
    CHECK(checks.results(u"2026-09"_s, u"2026-11"_s)->size() == 1);
}

TEST_CASE("what cannot be right in a check is refused whole", "[property][checks]")
{
    School school;
    PropertyChecks& checks = school.property.checks;
    for (const auto& [month, code] : {std::pair(u"2026-12"_s, u"property_check.future"_s), std::pair(u"十月"_s, u"property_check.month"_s),
                                      std::pair(u"2026-13"_s, u"property_check.month"_s)}) {
        CAPTURE(month.toStdString());
        CHECK(checks.begin(school.cleaners.id, month).error().detail == code);
    }
    school.guards.contractTo = QDate(2026, 9, 30);
    school.changed(school.guards);
    const auto ended = checks.begin(school.guards.id, u"2026-10"_s);
    REQUIRE_FALSE(ended);
    CHECK(ended.error().kind == Error::Kind::Refused);
    CHECK(ended.error().subject.contains(u"2026-09-30"_s));
    CHECK(checks.begin(school.guards.id, u"2026-09"_s)); // it was still there then
    school.guards.contractTo = {};
    school.guards.contractFrom = QDate(2026, 11, 1);
    school.guards = school.changed(**school.store->find(propertyCompanyType(), school.guards.id));
    PropertyCompany without = school.add(propertyCompanyType(), PropertyCompany{.name = u"无义务公司"_s});
    CHECK(checks.begin(without.id, u"2026-10"_s).error().kind == Error::Kind::Refused);

    const CheckSheet sheet = school.begun();
    const PropertyCheckLine line = School::lineOf(sheet, 5), other = School::lineOf(sheet, 5, 1);
    const qint64 journal = school.rows(u"journal"_s);
    const auto code = [&](const CheckHead& head, const QList<LineMark>& marks) {
        const auto entered = checks.enter(sheet.check.id, head, marks);
        return entered ? QString() : entered.error().detail;
    };
    CHECK(code(school.head(), {{other.position, 1, u"先记一条"_s}, {line.position, line.points + 1, u"扣太多"_s}}) == u"property_check_line.points"_s);
    CHECK(code(school.head(), {{line.position, -1, u"负数"_s}}) == u"property_check_line.points"_s);
    CHECK(code(school.head(), {{99, 1, u"没有这一条"_s}}) == u"property_check.line"_s);
    CHECK(code({.checker = {}, .checkedOn = QDate(2026, 11, 21), .note = {}}, {}) == u"property_check.date"_s);
    CHECK(code({.checker = {}, .checkedOn = QDate(2026, 9, 30), .note = {}}, {}) == u"property_check.date"_s);
    CHECK(school.rows(u"journal"_s) == journal);
    REQUIRE_OK(checks.enter(sheet.check.id, school.head(), {{line.position, 2, u" "_s}}));
    CHECK(checks.close(sheet.check.id).error().detail == u"property_check.no_finding"_s);
    CHECK(school.rows(u"loop_item"_s) == 0);
}

TEST_CASE("a month is checked once; a change is a new version with its reason", "[property][checks]")
{
    School school;
    PropertyChecks& checks = school.property.checks;
    const CheckSheet sheet = school.begun();
    const PropertyCheckLine line = School::lineOf(sheet, 5);
    REQUIRE_OK(checks.enter(sheet.check.id, school.head(), {{line.position, 5, u"未放警示牌"_s}}));
    CHECK(checks.again(sheet.check.id, u"还没关闭"_s).error().kind == Error::Kind::Refused);
    REQUIRE_OK(checks.close(sheet.check.id));
    const auto twice = checks.begin(school.cleaners.id, u"2026-10"_s);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().subject.contains(sheet.check.number));
    CHECK(checks.again(sheet.check.id, u" "_s).error().kind == Error::Kind::Refused);
    const auto draft = checks.again(sheet.check.id, u"服务单位申诉，核实后少扣3分"_s);
    REQUIRE_OK(draft);
    CHECK(draft->check.version == 2);
    CHECK(draft->check.deducted == 5);
    CHECK(checks.again(sheet.check.id, u"再来"_s).error().kind == Error::Kind::Refused);
    CHECK((*checks.result(school.cleaners.id, u"2026-10"_s))->score == 95); // until the new one is closed
    REQUIRE_OK(checks.enter(draft->check.id, school.head(), {{line.position, 2, u"未放警示牌"_s}}));
    const auto closing = checks.close(draft->check.id);
    REQUIRE_OK(closing);
    CHECK(closing->items.isEmpty()); // the item of the first version stays the only one
    CHECK((*checks.result(school.cleaners.id, u"2026-10"_s))->score == 98);
    CHECK((*checks.result(school.cleaners.id, u"2026-10"_s))->version == 2);
    CHECK(checks.sheet(sheet.check.id)->check.state == u"replaced"_s);
    CHECK(school.rows(u"loop_item"_s) == 1);
}

TEST_CASE("a veto fails the month; what is still open is not entered twice", "[property][checks]")
{
    School school;
    PropertyChecks& checks = school.property.checks;
    CheckSheet sheet = school.begun(u"2026-09"_s);
    const auto found = std::find_if(sheet.lines.cbegin(), sheet.lines.cend(), [](const PropertyCheckLine& line) { return line.veto; });
    REQUIRE(found != sheet.lines.cend());
    const PropertyCheckLine veto = *found;
    CheckHead head = school.head();
    head.checkedOn = QDate(2026, 9, 30);
    REQUIRE_OK(checks.enter(sheet.check.id, head, {{veto.position, 1, u"站窗台擦外窗"_s}}));
    const auto closed = checks.close(sheet.check.id);
    REQUIRE_OK(closed);
    CHECK(closed->sheet.check.vetoed);
    CHECK(closed->sheet.check.score == 99);
    CHECK(propertyGrade(99, true) == u"failed"_s);
    CHECK(propertyGrade(80, false) == u"good"_s);
    CHECK(propertyGrade(59, false) == u"failed"_s);
    const Id<LoopItem> open = closed->items.first().id;
    sheet = school.begun(u"2026-10"_s);
    REQUIRE_OK(checks.enter(sheet.check.id, school.head(), {{veto.position, 2, u"又站窗台"_s}}));
    const auto next = checks.close(sheet.check.id);
    REQUIRE_OK(next);
    CHECK(next->items.isEmpty());
    CHECK(next->sheet.lines[veto.position - 1].item == open);
    const auto standing = school.property.companies.standing(u"2026-10"_s);
    REQUIRE_OK(standing);
    int openItems = 0;
    for (const CompanyStanding& one : *standing)
        openItems += one.openItems;
    CHECK(openItems == 1);
}

TEST_CASE("months are read in any usual writing", "[property][checks]")
{
    for (const char16_t* text : {u"2026-11", u"2026年11月", u"2026.11", u"202611", u"２０２６/11"})
        CHECK(firstOfMonth(QString::fromUtf16(text)) == QDate(2026, 11, 1));
    for (const char16_t* text : {u"", u"11", u"2026-00", u"2026-13", u"1926-05", u"今年"})
        CHECK_FALSE(firstOfMonth(QString::fromUtf16(text)).isValid());
}

TEST_CASE("issues name the month that was not checked and companies nobody entered", "[property][checks]")
{
    School school;
    const auto codes = [&] {
        QStringList found;
        const auto issues = propertyIssues(school.property);
        REQUIRE_OK(issues);
        for (const RecordIssue& issue : *issues)
            found << issue.issue.code + u' ' + issue.name;
        return found;
    };
    CHECK(codes().contains(u"property_check.missing %1"_s.arg(school.cleaners.name)));
    const CheckSheet sheet = school.begun();
    REQUIRE_OK(school.property.checks.enter(sheet.check.id, school.head(), {}));
    CHECK(codes().contains(u"property_check.missing %1"_s.arg(school.cleaners.name))); // a draft is no check
    REQUIRE_OK(school.property.checks.close(sheet.check.id));
    CHECK_FALSE(codes().contains(u"property_check.missing %1"_s.arg(school.cleaners.name)));
    school.clock.set(QDateTime(QDate(2026, 12, 4), QTime(9, 0)));
    CHECK_FALSE(codes().contains(u"property_check.missing %1"_s.arg(school.cleaners.name)));
    school.clock.set(QDateTime(QDate(2026, 12, 5), QTime(9, 0)));
    CHECK(codes().contains(u"property_check.missing %1"_s.arg(school.cleaners.name)));

    Person person = school.cleaner();
    person.company = u"没有登记的公司"_s;
    REQUIRE_OK(school.service->save(personType().kind(), personType().toRecord(person)));
    CHECK(codes().contains(u"property_company.unknown %1"_s.arg(person.name)));
}
