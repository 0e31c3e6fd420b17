// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holiday_file.h"
#include "core/calendar/school_calendar.h"
#include "core/people/defaults.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

struct Files {
    QTemporaryDir folder;
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
};

const QByteArray year2027 = R"({"$schema": "x", "year": 2027, "papers": [], "days": [
  {"name": "元旦", "date": "2026-12-31", "isOffDay": true},
  {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
  {"name": "春节", "date": "2027-02-07", "isOffDay": true},
  {"name": "国庆节", "date": "2027-10-01", "isOffDay": true},
  {"name": "国庆节", "date": "2027-10-09", "isOffDay": false}]})";

} // namespace

TEST_CASE("a year of public holidays is imported from the usual JSON, and again without change", "[calendar][holidays]")
{
    test::MemorySchool school;
    REQUIRE_OK(seedDefaults(*school.store));
    const Files files;
    const QString path = files.write(u"2027.json"_s, year2027);
    CHECK_FALSE(SchoolCalendar::read(*school.store)->isAnnounced(2027));
    const auto plan = planHolidays(*school.service, path);
    REQUIRE_OK(plan);
    CHECK(plan->years == QList<int>{2026, 2027});
    CHECK(plan->contradictions.isEmpty());
    CHECK(plan->plan.count(RowOutcome::Added) == 5);
    REQUIRE_OK(importHolidays(*school.service, *plan, false, {}));
    const auto calendar = SchoolCalendar::read(*school.store);
    CHECK(calendar->isAnnounced(2027));
    CHECK_FALSE(calendar->days().isWorking(QDate(2026, 12, 31)));
    CHECK(calendar->days().isWorking(QDate(2027, 10, 9))); // a Saturday
    const DayFacts made = calendar->facts(QDate(2027, 10, 9));
    CHECK(made.kind == u"workday"_s);
    CHECK(made.name == u"国庆节调休上班"_s);
    CHECK(calendar->specialDays()[QDate(2027, 10, 9)].source == u"法"_s);
    const auto again = planHolidays(*school.service, path);
    REQUIRE_OK(again);
    CHECK(again->plan.count(RowOutcome::Unchanged) == 5);
}

TEST_CASE("tables come as CSV, also in GBK as an office program writes it", "[calendar][holidays]")
{
    test::MemorySchool school;
    const Files files;
    // 日期,类别,名称 / 2027-10-01,放假,国庆节 / 2027.10.9,调休上班,国庆节
    const QByteArray gbk = QByteArray::fromHex("c8d5c6da2cc0e0b1f02cc3fbb3c60d0a323032372d31302d30312cb7c5bcd92cb9fac7ecbdda0d0a323032372e31302e392cb5f7d0ddc9cfb0e02cb9fac7ecbdda0d0a");
    const auto plan = planHolidays(*school.service, files.write(u"节假日.csv"_s, gbk));
    REQUIRE_OK(plan);
    CHECK(plan->plan.count(RowOutcome::Added) == 2);
    REQUIRE_OK(importHolidays(*school.service, *plan, false, {}));
    CHECK(SchoolCalendar::read(*school.store)->specialDays()[QDate(2027, 10, 9)].kind == u"workday"_s);
}

TEST_CASE("a file that contradicts what is entered changes nothing unless it is to win", "[calendar][holidays]")
{
    test::MemorySchool school;
    REQUIRE_OK(seedDefaults(*school.store));
    const Files files;
    const QString path = files.write(u"2026.json"_s, R"({"year": 2026, "days": [
      {"name": "国庆节", "date": "2026-10-10", "isOffDay": true}, {"name": "国庆节", "date": "2026-10-08", "isOffDay": true}]})");
    const auto plan = planHolidays(*school.service, path);
    REQUIRE_OK(plan);
    REQUIRE(plan->contradictions.size() == 1);
    CHECK(plan->contradictions.first().contains(u"2026-10-10"_s));
    const qint64 before = school.rows(u"calendar_day"_s);
    const auto refused = importHolidays(*school.service, *plan, false, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(school.rows(u"calendar_day"_s) == before);
    CHECK(DayTable::read(*school.store)->isWorking(QDate(2026, 10, 10)));
    REQUIRE_OK(importHolidays(*school.service, *plan, true, {}));
    CHECK_FALSE(DayTable::read(*school.store)->isWorking(QDate(2026, 10, 10)));
    CHECK_FALSE(DayTable::read(*school.store)->isWorking(QDate(2026, 10, 8)));
}

TEST_CASE("holiday files that cannot be are refused with the place, and nothing is changed", "[calendar][holidays]")
{
    test::MemorySchool school;
    const Files files;
    struct Case {
        const char* why;
        QByteArray bytes;
        Error::Kind kind;
        QString word; ///< in the sentence
    };
    const Case cases[] = {
        {"no JSON after all", "{\"year\": 2027, ", Error::Kind::Format, {}},
        {"a list instead of a year", "[{\"date\": \"2027-01-01\"}]", Error::Kind::Format, {}},
        {"no year", R"({"days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}]})", Error::Kind::Format, {}},
        {"not announced yet", R"({"year": 2028, "days": []})", Error::Kind::Invalid, u"2028"_s},
        {"20250231", R"({"year": 2025, "days": [{"name": "春节", "date": "20250231", "isOffDay": true}]})", Error::Kind::Invalid, u"20250231"_s},
        {"a day there is not", R"({"year": 2025, "days": [{"name": "春节", "date": "2025-02-31", "isOffDay": true}]})", Error::Kind::Invalid, u"2025-02-31"_s},
        {"a day of another year", R"({"year": 2027, "days": [{"name": "春节", "date": "2028-01-26", "isOffDay": true}]})", Error::Kind::Invalid, u"2028-01-26"_s},
        {"a November of the year before", R"({"year": 2027, "days": [{"name": "元旦", "date": "2026-11-30", "isOffDay": true}]})", Error::Kind::Invalid, u"2026-11-30"_s},
        {"neither off nor on", R"({"year": 2027, "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": "yes"}]})", Error::Kind::Invalid, u"isOffDay"_s},
    };
    for (const Case& one : cases) {
        CAPTURE(one.why);
        const auto plan = planHolidays(*school.service, files.write(u"节假日.json"_s, one.bytes));
        REQUIRE_FALSE(plan);
        CHECK(plan.error().kind == one.kind);
        CHECK(plan.error().subject.contains(one.word));
    }
    CHECK_FALSE(planHolidays(*school.service, files.folder.filePath(u"没有.json"_s)));

    // Wrong rows and days given twice are told by the import, and nothing goes in.
    for (const QByteArray& csv : {QByteArray("日期,类别,名称\n20250231,放假,春节\n2025-01-01,放假,元旦\n"), QByteArray("日期,类别,名称\n2025-01-01,放假,元旦\n2025-01-01,调休上班,元旦\n"),
                                  QByteArray("日期,类别,名称\n2025-01-01,庙会,元旦\n")}) {
        CAPTURE(csv.toStdString());
        const auto plan = planHolidays(*school.service, files.write(u"节假日.csv"_s, csv));
        REQUIRE_OK(plan);
        CHECK(plan->plan.count(RowOutcome::Wrong) > 0);
        CHECK(importHolidays(*school.service, *plan, true, {}).error().kind == Error::Kind::Refused);
    }
    CHECK(school.rows(u"calendar_day"_s) == 0);
}
