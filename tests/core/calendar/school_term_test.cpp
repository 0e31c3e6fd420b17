// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_table.h"
#include "core/calendar/school_term.h"
#include "core/calendar/usual_terms.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

QStringList codes(const test::MemorySchool& school, const SchoolTerm& term)
{
    QStringList list;
    for (const Issue& issue : school.service->check(schoolTermType().kind(), schoolTermType().toRecord(term)))
        list << issue.code;
    return list;
}

} // namespace

TEST_CASE("the usual terms of the last years are those that were held, within two days", "[calendar]")
{
    // Winter holidays of a city in the north: first day after the first term, first day of the second.
    struct Held {
        int year;
        QDate firstEnds, secondBegins;
    };
    const Held held[]{{2023, {2024, 1, 26}, {2024, 2, 26}}, {2024, {2025, 1, 17}, {2025, 2, 17}}};
    for (const Held& one : held) {
        CAPTURE(one.year);
        const auto terms = usualTerms::ofYear(one.year);
        REQUIRE(terms.size() == 2);
        CHECK(qAbs(terms[0].lastDay.daysTo(one.firstEnds)) <= 2);
        CHECK(qAbs(terms[1].firstDay.daysTo(one.secondBegins)) <= 2);
    }
}

TEST_CASE("usual terms of every year are sound, in order, and begin and end on school days", "[calendar]")
{
    for (int year = 2015; year <= 2060; ++year) { // also beyond the known Spring Festivals
        CAPTURE(year);
        test::MemorySchool school;
        QDate before(year, 8, 31);
        for (const SchoolTerm& term : usualTerms::ofYear(year)) {
            CHECK(codes(school, term) == QStringList());
            CHECK(term.firstDay > before);
            CHECK(term.firstDay.dayOfWeek() <= Qt::Friday);
            CHECK(term.lastDay.dayOfWeek() == Qt::Friday);
            CHECK(term.weeksFrom.dayOfWeek() == Qt::Monday);
            before = term.lastDay;
        }
        CHECK(before < QDate(year + 1, 8, 31));
    }
}

TEST_CASE("a school year begins on 1 September; in August one plans the coming one", "[calendar]")
{
    CHECK(usualTerms::yearOf({2026, 8, 31}) == 2025);
    CHECK(usualTerms::yearOf({2026, 9, 1}) == 2026);
    CHECK(usualTerms::yearToEnter({2026, 7, 31}) == 2025);
    CHECK(usualTerms::yearToEnter({2026, 8, 1}) == 2026);
    CHECK(usualTerms::yearToEnter({2027, 3, 1}) == 2026);
}

TEST_CASE("terms that cannot be are refused with the field", "[calendar]")
{
    test::MemorySchool school;
    const auto usual = usualTerms::ofYear(2026);
    school.add(schoolTermType(), usual[0]);
    CHECK(codes(school, usual[0]) == QStringList(u"school_term.twice"_s));
    CHECK(codes(school, usual[1]) == QStringList());

    SchoolTerm wrong = usual[1];
    wrong.lastDay = wrong.firstDay;
    CHECK(codes(school, wrong) == QStringList(u"school_term.order"_s));
    wrong = usual[1];
    wrong.firstDay = usual[0].lastDay;
    CHECK(codes(school, wrong) == QStringList(u"school_term.overlap"_s));
    wrong = usual[1];
    wrong.schoolYear = 2025;
    CHECK(codes(school, wrong).contains(u"school_term.year"_s));
    wrong = usual[1];
    wrong.weeksFrom = wrong.firstDay.addDays(1);
    CHECK(codes(school, wrong) == QStringList(u"school_term.monday"_s));
}

TEST_CASE("school days are those of the terms that were entered", "[calendar]")
{
    test::MemorySchool school;
    const QDate holidays(2027, 2, 3); // a Wednesday between the terms
    CHECK(DayTable::read(*school.store)->isSchoolDay(holidays)); // nothing entered yet
    for (const SchoolTerm& term : usualTerms::ofYear(2026))
        school.add(schoolTermType(), term);
    const auto table = DayTable::read(*school.store);
    CHECK_FALSE(table->isSchoolDay(holidays));
    CHECK(table->isWorking(holidays));
    CHECK(table->isSchoolDay(QDate(2027, 3, 3)));
}

TEST_CASE("the table of terms keeps two of one year and term apart even from other programs", "[calendar]")
{
    test::MemorySchool school;
    const SchoolTerm first = school.add(schoolTermType(), usualTerms::ofYear(2026)[0]);
    CHECK_FALSE(school.database->run(u"INSERT INTO school_term (name, school_year, term, first_day, last_day) "
                                     "VALUES ('x', 2026, 'first', '2026-09-02', '2026-09-03')"_s));
    CHECK_FALSE(school.database->run(u"UPDATE school_term SET last_day='2026-01-01' WHERE id=?"_s, {first.id.value()}));
    CHECK((**school.store->find(schoolTermType(), first.id)).lastDay == first.lastDay);
}
