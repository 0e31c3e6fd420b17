// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_entry.h"
#include "core/calendar/school_event.h"
#include "tests/support/memory_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("entries of all sources come by day and hour, and are moved by the source they came from", "[calendar]")
{
    const QDate day(2026, 11, 9);
    CalendarEntries entries;
    QList<std::pair<qint64, QDate>> moved;
    entries.addSource({u"drill"_s,
                       [day](QDate, QDate) -> Result<QList<CalendarEntry>> {
                           return QList<CalendarEntry>{{.day = day, .at = QTime(10, 0), .text = u"消防演练"_s, .group = u"drill"_s, .kind = u"drill"_s, .id = 7, .movable = true},
                                                       {.day = day.addDays(-1), .text = u"桌面推演"_s, .group = u"drill"_s, .kind = u"drill"_s, .id = 8}};
                       },
                       [&moved](qint64 id, QDate to) -> Result<> {
                           moved << std::pair(id, to);
                           return {};
                       }});
    entries.addSource({u"edu_activity"_s,
                       [day](QDate, QDate) -> Result<QList<CalendarEntry>> {
                           return QList<CalendarEntry>{{.day = day, .text = u"119主题班会"_s, .group = u"activity"_s, .kind = u"edu_activity"_s, .id = 3, .movable = true}};
                       },
                       {}});
    const auto all = entries.between(day.addDays(-3), day);
    REQUIRE_OK(all);
    REQUIRE(all->size() == 3);
    CHECK(all->at(0).text == u"桌面推演"_s);
    CHECK(all->at(1).text == u"119主题班会"_s); // no hour: before ten o'clock
    CHECK(all->at(2).text == u"消防演练"_s);

    REQUIRE_OK(entries.move(all->at(2), day.addDays(1)));
    CHECK(moved == QList<std::pair<qint64, QDate>>{{7, day.addDays(1)}});
    CHECK(entries.move(all->at(0), day).error().kind == Error::Kind::Refused); // held: not movable
    CHECK(entries.move(all->at(1), day).error().kind == Error::Kind::Refused); // its source cannot move it
    CHECK(moved.size() == 1);
}

TEST_CASE("a source that fails makes the whole calendar fail", "[calendar]")
{
    CalendarEntries entries;
    entries.addSource({u"drill"_s, [](QDate, QDate) -> Result<QList<CalendarEntry>> { return Error{Error::Kind::Storage, {}, {}}; }, {}});
    CHECK_FALSE(entries.between(QDate(2026, 9, 1), QDate(2026, 9, 30)));
}

TEST_CASE("an event of the school ends after it begins, and not a year later", "[calendar]")
{
    test::MemorySchool school;
    SchoolEvent exam{.name = u"期末考试"_s, .kind = u"exam"_s, .firstDay = QDate(2027, 1, 18), .lastDay = QDate(2027, 1, 20)};
    exam = school.add(schoolEventType(), exam);
    CHECK(exam.covers(QDate(2027, 1, 20)));
    CHECK_FALSE(exam.covers(QDate(2027, 1, 21)));
    SchoolEvent wrong = exam;
    wrong.lastDay = QDate(2027, 1, 17);
    CHECK_FALSE(school.service->save(schoolEventType().kind(), schoolEventType().toRecord(wrong)));
    wrong.lastDay = QDate(2028, 1, 20);
    const auto issues = school.service->check(schoolEventType().kind(), schoolEventType().toRecord(wrong));
    REQUIRE(issues.size() == 1);
    CHECK(issues.first().code == u"school_event.long"_s);
}
