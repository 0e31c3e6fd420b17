// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl_support.h"

#include "tests/support/catch.h"

#include <QDate>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;

TEST_CASE("drills are planned, listed and taken to their report on the command line", "[ctl][drills]")
{
    const Ctl ctl;
    const QDate today = QDate::currentDate();
    const int year = today.month() >= 9 ? today.year() : today.year() - 1;
    // The demo school has planned already; a dry run adds nothing.
    const int before = ctl.count(u"drill"_s);
    REQUIRE(before > 5);
    const auto dry = ctl({u"--json"_s, u"drill"_s, u"plan"_s, u"--year"_s, QString::number(year), u"--dry-run"_s});
    CHECK(dry.status == 0);
    CHECK(dry.object()[u"kept"_s].toInt() >= 10);
    CHECK(ctl.count(u"drill"_s) == before);

    const auto list = ctl({u"--json"_s, u"drill"_s, u"list"_s, u"--year"_s, QString::number(year - 1)});
    REQUIRE(list.status == 0);
    const QJsonArray earlier = list.array();
    REQUIRE_FALSE(earlier.isEmpty()); // last spring's
    const QString number = earlier.first()[u"number"_s].toString();
    const QString file = ctl.file(u"演练总结.pdf"_s);
    CHECK(ctl({u"drill"_s, u"report"_s, u"--drill"_s, number, u"--photos"_s, u"5"_s, u"--out"_s, file}).status == 1);
    CHECK_FALSE(QFile::exists(file));
    const auto report = ctl({u"--json"_s, u"drill"_s, u"report"_s, u"--drill"_s, number.toLower(), u"--out"_s, file});
    CHECK(report.status == 0);
    CHECK(report.object()[u"pages"_s].toInt() >= 3);
    CHECK(QFile::exists(file));
    CHECK(ctl({u"drill"_s, u"report"_s, u"--drill"_s, u"YJYL1999-01"_s, u"--out"_s, ctl.file(u"无.pdf"_s)}).status == 1);

    // A closed one stays as it is.
    const QString times = ctl.write(u"到达.csv"_s, u"班级,应到,实到,到达,缺员说明\n一年级1班,41,40,1:05,病假\n一年级2班,42,,70,\n"_s.toUtf8());
    CHECK(ctl({u"drill"_s, u"key"_s, times, u"--drill"_s, number}).status == 1);
}

TEST_CASE("a new school takes a drill through its steps on the command line", "[ctl][drills]")
{
    const Ctl ctl(false);
    const QString people = ctl.write(u"名册.csv"_s, u"工号,姓名,部门,类别\nT1,王芳,教导处,教师\n"_s.toUtf8());
    REQUIRE(ctl({u"import"_s, u"people"_s, people, u"--create-departments"_s}).status == 0);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    // Without terms every working day of the year is one of school, so that a plan can be made for what is left of it.
    const auto plan = ctl({u"--json"_s, u"drill"_s, u"plan"_s, u"--year"_s, QString::number(QDate::currentDate().year() + 1)});
    REQUIRE(plan.status == 0);
    if (ctl.count(u"drill"_s) == 0)
        return; // no terms: nothing to plan for
    const QString number = ctl({u"--json"_s, u"drill"_s, u"list"_s, u"--year"_s, QString::number(QDate::currentDate().year() + 1)}).array().first()[u"number"_s].toString();
    CHECK(ctl({u"drill"_s, u"step"_s, u"--drill"_s, number}).status == 1); // nobody commands
    CHECK(ctl({u"drill"_s, u"step"_s, u"--drill"_s, number, u"--commander"_s, u"T1"_s}).status == 0);
    CHECK(ctl({u"drill"_s, u"step"_s, u"--drill"_s, number, u"--note"_s, u"班会"_s}).status == 0);
    // Held only when its day has come, with people and a time.
    CHECK(ctl({u"drill"_s, u"step"_s, u"--drill"_s, number, u"--teachers"_s, u"5"_s, u"--pupils"_s, u"80"_s, u"--time"_s, u"1:50"_s}).status == 1);
    CHECK(ctl({u"drill"_s, u"step"_s, u"--drill"_s, number, u"--on"_s, today, u"--teachers"_s, u"5"_s, u"--pupils"_s, u"80"_s, u"--time"_s, u"3:00:00"_s}).status == 1);
    CHECK(ctl({u"drill"_s, u"step"_s, u"--drill"_s, number, u"--on"_s, today, u"--teachers"_s, u"5"_s, u"--pupils"_s, u"80"_s, u"--time"_s, u"1:50"_s}).status == 0);
    const QString wrong = ctl.write(u"错.csv"_s, u"班级,应到,实到,到达\n一年级1班,41,40,1:05\n一年级2班,42,43,70\n"_s.toUtf8());
    CHECK(ctl({u"drill"_s, u"key"_s, wrong, u"--drill"_s, number}).status == 1);
    CHECK(ctl.count(u"drill_class_time"_s) == 0);
    const QString times = ctl.write(u"到达.csv"_s, u"班级,应到,实到,到达,缺员说明\n一年级1班,41,40,1:05,病假\n一年级2班,42,,70,\n"_s.toUtf8());
    const auto keyed = ctl({u"--json"_s, u"drill"_s, u"key"_s, times, u"--drill"_s, number});
    CHECK(keyed.status == 0);
    CHECK(keyed.object()[u"seconds"_s].toInt() == 70);
    CHECK(keyed.object()[u"pupils"_s].toInt() == 82);
    CHECK(ctl({u"drill"_s, u"key"_s, u"--drill"_s, number, u"--class"_s, u"一年级2班=1:15=41"_s}).status == 0);
    CHECK(ctl({u"drill"_s, u"key"_s, u"--drill"_s, number, u"--class"_s, u"九年级9班=1:15"_s}).status == 1); // no such class
    CHECK(ctl({u"drill"_s, u"key"_s, u"--drill"_s, number, u"--class"_s, u"一年级2班=很快"_s}).status == 1);
    CHECK(ctl({u"drill"_s, u"key"_s, u"--drill"_s, number}).status == 1);
    CHECK(ctl({u"--json"_s, u"drill"_s, u"list"_s, u"--year"_s, QString::number(QDate::currentDate().year() + 1)}).array().first()[u"seconds"_s].toInt() == 75);
    CHECK(ctl({u"drill"_s, u"step"_s, u"--drill"_s, number, u"--note"_s, u"有序"_s}).status == 0);
    CHECK(ctl({u"drill"_s, u"step"_s, u"--drill"_s, number}).status == 0);
    const auto open = ctl({u"drill"_s, u"close"_s, u"--drill"_s, number, u"--summary"_s, u"达到目的"_s});
    CHECK(open.status == 1); // nobody leads the teams
    CHECK(open.err.contains(u"有分工"_s));
    CHECK(ctl({u"drill"_s, u"close"_s, u"--drill"_s, number, u"--summary"_s, u"达到目的"_s, u"--reason"_s, u"有分工=学校人少，没有分组"_s}).status == 0);
}
