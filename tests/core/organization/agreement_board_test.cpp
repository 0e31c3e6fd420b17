// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/organization/agreement_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::issueCodes;
using State = AgreementState;

namespace {

/// Six people in two departments at every stage, one leaver, one late hire, seen on 2026-11-03.
struct Stages : test::AgreementSchool {
    Stages()
    {
        for (const QString& name : {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s})
            people << teacher(name, u"T%1"_s.arg(people.size() + 1));
        for (const QString& name : {u"戊"_s, u"己"_s}) {
            Person person{.staffNo = u"T%1"_s.arg(people.size() + 1),
                          .name = name,
                          .category = workers.id,
                          .department = logistics.id};
            people << add(personType(), person);
        }
        issueAll();
        mark({1, 2, 3, 4, 5}, State::Printed);
        clock.advanceDays(1);
        mark({2, 3, 4}, State::Handed);
        clock.advanceDays(1);
        mark({3, 4}, State::Returned);
        mark({4}, State::Scanned);
        mark({4}, State::Filed);
        mark({5}, State::Lost);
        clock.set(QDateTime(QDate(2026, 11, 3), QTime(8, 0)));
        people[1].leftOn = QDate(2026, 10, 31); // 乙 has it in hand, unsigned
        change(people[1]);
        Person late{.staffNo = u"T9"_s,
                    .name = u"庚"_s,
                    .category = teachers.id,
                    .department = office.id,
                    .joinedOn = QDate(2026, 11, 2)};
        add(personType(), late);
    }
    void mark(const QList<int>& serials, State state)
    {
        QStringList codes;
        for (const int serial : serials)
            codes << u"ZR-2026-%1"_s.arg(serial);
        REQUIRE_OK(agreements.marking.mark({.codes = codes, .state = state}));
    }
    QList<Person> people;
};

} // namespace

TEST_CASE("the board counts each department and says who owes", "[agreements]")
{
    Stages school;
    const auto board = school.agreements.board.year(0);
    REQUIRE_OK(board);
    CHECK(board->year == 2026);
    REQUIRE(board->departments.size() == 2);
    const BoardTotals& office = board->departments[0];
    CHECK(office.department == u"教导处"_s);
    CHECK(office.due == 5);
    CHECK(office.issued == 4);
    CHECK(office.printed == 4);
    CHECK(office.handed == 3);
    CHECK(office.returned == 2);
    CHECK(office.scanned == 1);
    CHECK(office.filed == 1);
    CHECK(office.owed == 2);
    CHECK(office.leftUnsigned == 1);
    const BoardTotals& logistics = board->departments[1];
    CHECK(logistics.due == 2);
    CHECK(logistics.printed == 1);
    CHECK(logistics.lost == 1);
    CHECK(logistics.owed == 2);
    CHECK(board->total.due == 7);
    CHECK(board->total.due == board->total.returned + board->total.owed + board->total.leftUnsigned);

    QStringList owing;
    for (const BoardRow& row : board->owing())
        owing << row.name;
    owing.sort();
    QStringList expected{u"甲"_s, u"庚"_s, u"戊"_s, u"己"_s};
    expected.sort();
    CHECK(owing == expected);

    QStringList codes = issueCodes(board->issues);
    codes.sort();
    CHECK(codes == QStringList{u"agreement.late_hire"_s, u"agreement.leaver"_s, u"agreement.lost"_s});
    CHECK(*school.agreements.board.years() == QList<int>{2026});
}

TEST_CASE("a replaced agreement counts once, by the new one", "[agreements]")
{
    Stages school;
    school.issueAll({.year = 2026, .persons = {school.people[4].id}}); // the lost one again
    const auto board = school.agreements.board.year(2026);
    REQUIRE_OK(board);
    CHECK(board->total.lost == 0);
    CHECK(board->departments[1].issued == 2);
    CHECK(board->departments[1].late == 1);
    CHECK(board->total.due == 7);
}

TEST_CASE("the signing register has one row for everybody, grouped by department", "[agreements]")
{
    Stages school;
    const YearBoard board = *school.agreements.board.year(2026);
    const auto content = school.agreements.board.signingRegister(board);
    REQUIRE_OK(content);
    CHECK(content->rowCount == 7);
    CHECK(content->subtitleLeft == u"海滨市实验小学"_s);
    QStringList groups;
    for (int i = 0; i < content->rowCount; ++i) {
        const TableRow row = content->row(i);
        CHECK(row.cells.size() == content->columns.size());
        if (!groups.contains(row.group))
            groups << row.group;
        if (row.cells[1] == u"丁"_s) {
            CHECK(row.cells[0] == u"ZR-2026-0004"_s);
            CHECK(row.cells[5] == stateName(State::Filed));
            CHECK(row.cells[6] == u"2026-09-07"_s);
        }
    }
    CHECK(groups == QStringList{u"教导处"_s, u"总务处"_s});
    const auto owed = school.agreements.board.signingRegister(board, true);
    REQUIRE_OK(owed);
    CHECK(owed->rowCount == 4);
    TablePages pages(*content, {}, std::make_shared<TextShaper>(FontBook()));
    CHECK(pages.count() == 1);
}
