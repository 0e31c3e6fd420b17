// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/organization/agreement_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("each issue of the board leads to a record: the paper where there is one, else the person", "[agreements][issues]")
{
    test::AgreementSchool school;
    Person leaver = school.teacher(u"王伟"_s, u"T1"_s);
    school.teacher(u"李娜"_s, u"T2"_s);
    school.teacher(u"王伟"_s, u"T3"_s); // of the leaver's name, and with nothing amiss
    school.issueAll();
    REQUIRE_OK(school.agreements.marking.mark({.codes = {u"ZR-2026-2"_s}, .state = AgreementState::Printed}));
    REQUIRE_OK(school.agreements.marking.mark({.codes = {u"ZR-2026-2"_s}, .state = AgreementState::Lost}));
    school.clock.set(QDateTime(QDate(2026, 11, 3), QTime(8, 0)));
    leaver.leftOn = QDate(2026, 10, 31);
    school.change(leaver);
    const Person late = school.add(personType(), Person{.staffNo = u"T9"_s, .name = u"赵晚"_s, .category = school.teachers.id,
                                                        .department = school.office.id, .joinedOn = QDate(2026, 11, 2)});
    const auto board = school.agreements.board.year(2026);
    REQUIRE_OK(board);
    REQUIRE(board->issues.size() == 3);

    const auto standing = school.agreements.board.standing();
    REQUIRE_OK(standing);
    const QList<RecordIssue> issues = standing->issues;
    REQUIRE(issues.size() == 3);
    for (qsizetype i = 0; i < issues.size(); ++i)
        CHECK(issues[i].issue == board->issues[i]); // in the order of the board's rows
    for (const RecordIssue& one : issues) {
        CAPTURE(one.issue.message);
        if (one.issue.code == u"agreement.late_hire") {
            CHECK(one.kind == u"person"_s);
            CHECK(one.id == late.id.value());
            CHECK(one.name == u"赵晚"_s);
            continue;
        }
        CHECK(one.kind == u"agreement"_s);
        const Agreement paper = school.agreement(Id<Agreement>(one.id));
        CHECK(paper.number == one.name);
        if (one.issue.code == u"agreement.leaver")
            CHECK(paper.person == leaver.id);
        else
            CHECK(paper.serial == 2);
    }
}
