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

TEST_CASE("how the year stands is the sum of the board, and follows every change", "[agreements]")
{
    Stages school;
    const auto same = [&school] {
        const YearBoard board = *school.agreements.board.year(0);
        const auto standing = school.agreements.board.standing();
        REQUIRE_OK(standing);
        const auto figures = [](const BoardTotals& t) {
            return QList<int>{t.due, t.issued, t.printed, t.handed, t.returned, t.scanned, t.filed, t.owed, t.lost, t.late, t.overdue, t.leftUnsigned};
        };
        CHECK(standing->year == board.year);
        CHECK(figures(standing->total) == figures(board.total));
        CHECK(standing->departments == int(board.departments.size()));
        CHECK(standing->issues.size() == board.issues.size());
        return *standing;
    };
    CHECK(same().total.lost == 1);
    school.mark({1}, State::Returned); // by the services
    CHECK(same().total.late == 1);
    school.issueAll({.year = 2026, .persons = {school.people[4].id}});
    CHECK(same().total.lost == 0);
    REQUIRE_OK(school.database->run(u"UPDATE person SET left_on='2026-11-02' WHERE name='己'"_s)); // past them
    CHECK(same().issues.size() == 3);
    CHECK(same().total.leftUnsigned == 2);
    school.clock.set(QDateTime(QDate(2027, 9, 6), QTime(8, 0))); // the day alone makes it another year
    CHECK(same().year == 2027);
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
    const auto owed = school.agreements.board.signingRegister(board, SigningList::Owing);
    REQUIRE_OK(owed);
    CHECK(owed->rowCount == 4);
    TablePages pages(*content, {}, std::make_shared<TextShaper>(FontBook()));
    CHECK(pages.count() == 1);
}

TEST_CASE("the late list names who signed after the window and who owes since", "[agreements]")
{
    Stages school; // the window ended on 2026-09-15, today is 2026-11-03
    school.mark({1}, State::Returned); // 甲 signs in November
    const YearBoard board = *school.agreements.board.year(2026);
    CHECK(board.windowEnd == QDate(2026, 9, 15));
    CHECK(board.total.late == 1);
    CHECK(board.total.overdue == 3); // 戊 lost it, 己 and 庚 owe; 乙 has left
    const auto late = school.agreements.board.signingRegister(board, SigningList::Late);
    REQUIRE_OK(late);
    QStringList names;
    for (int i = 0; i < late->rowCount; ++i)
        names << late->row(i).cells[1];
    names.sort();
    QStringList expected{u"甲"_s, u"戊"_s, u"己"_s, u"庚"_s};
    expected.sort();
    CHECK(names == expected);
}

TEST_CASE("a register of what a window shows has its rows in its order, says the filter, and a column for the department",
          "[agreements]")
{
    Stages school;
    const YearBoard board = *school.agreements.board.year(2026);
    const auto content = school.agreements.board.signingRegister(
        board, SigningList::All, {.rows = {6, 0}, .filter = u"“甲”"_s, .grouped = false});
    REQUIRE_OK(content);
    REQUIRE(content->rowCount == 2);
    CHECK(content->row(0).cells[1] == board.rows[6].name);
    CHECK(content->row(0).cells[2] == board.rows[6].department);
    CHECK(content->row(1).cells.size() == content->columns.size());
    CHECK(content->row(1).group.isEmpty());
    CHECK(content->subtitleRight.contains(u"“甲”"_s));
}

TEST_CASE("after a mark only the rows concerned are read again, with the same result", "[agreements]")
{
    Stages school;
    YearBoard board = *school.agreements.board.year(2026);
    school.mark({1}, State::Returned);
    school.mark({2}, State::Lost);
    QList<Id<Agreement>> changed;
    for (const Agreement& agreement : school.allAgreements())
        if (agreement.serial <= 2)
            changed << agreement.id;
    const auto rows = school.agreements.board.refresh(board, changed);
    REQUIRE_OK(rows);
    CHECK(rows->size() == 2);
    const YearBoard whole = *school.agreements.board.year(2026);
    CHECK(board.total.returned == whole.total.returned);
    CHECK(board.total.lost == whole.total.lost);
    CHECK(board.issues.size() == whole.issues.size());
    REQUIRE(board.rows.size() == whole.rows.size());
    for (int i = 0; i < int(board.rows.size()); ++i) {
        CHECK(board.rows[i].name == whole.rows[i].name);
        CHECK(board.rows[i].agreement.has_value() == whole.rows[i].agreement.has_value());
        if (board.rows[i].agreement)
            CHECK(agreementType().toRecord(*board.rows[i].agreement).values
                  == agreementType().toRecord(*whole.rows[i].agreement).values);
    }
}

TEST_CASE("the board read for a window has all of an agreement but its texts", "[agreements]")
{
    Stages school;
    const YearBoard board = *school.agreements.board.year(2026);
    for (const BoardRow& row : board.rows) {
        if (!row.agreement)
            continue;
        Agreement whole = school.agreement(row.agreement->id);
        CHECK(row.agreement->number == whole.number);
        CHECK(row.agreement->shortCode == whole.shortCode);
        CHECK(row.agreement->state == whole.state);
        CHECK(row.agreement->returnedOn == whole.returnedOn);
        CHECK(row.agreement->filedOn == whole.filedOn);
        CHECK(row.agreement->lostOn == whole.lostOn);
        CHECK(row.agreement->validTo == whole.validTo);
        CHECK(row.agreement->copies == whole.copies);
        CHECK(row.agreement->revision == whole.revision);
        CHECK(row.agreement->frozenText.isEmpty());
    }
}

TEST_CASE("each row is due for one step of the paper at most two", "[agreements]")
{
    Stages school;
    const YearBoard board = *school.agreements.board.year(2026);
    QMap<State, QStringList> due;
    for (const BoardRow& row : board.rows)
        for (const State step : {State::Issued, State::Printed, State::Handed, State::Returned, State::Filed})
            if (row.isDueFor(step))
                due[step] << row.name;
    CHECK(due[State::Printed] == QStringList{u"己"_s});
    CHECK(due[State::Handed] == QStringList{u"甲"_s});
    QStringList back = due[State::Returned], issue = due[State::Issued];
    back.sort();
    issue.sort();
    QStringList out{u"甲"_s, u"乙"_s}, none{u"庚"_s, u"戊"_s};
    out.sort();
    none.sort();
    CHECK(back == out);   // 乙 has left with the paper in hand
    CHECK(issue == none); // has none, and lost it
    CHECK(due[State::Filed] == QStringList{u"丙"_s});
}
