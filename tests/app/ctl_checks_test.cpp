// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl_support.h"

#include "core/inspection/checks/check_service.h"
#include "app/composition.h"
#include "tests/support/catch.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;

TEST_CASE("inspections from the command line: plan, print, key in, review, file", "[ctl][checks]")
{
    const Ctl ctl;
    const QDate today = QDate::currentDate();
    // A check of today, whatever day the test runs on.
    QString code, zone;
    {
        SystemClock clock;
        const auto services = Services::open(ctl.data(), clock);
        REQUIRE_OK(services);
        const auto lists = (*services)->store->list(checklistType(), {.where = {{u"code"_s, u"pe_month"_s}}});
        REQUIRE_OK(lists);
        const auto one = (*services)->checks->planner.add({.checklist = lists->first().id, .from = today, .due = today});
        REQUIRE_OK(one);
        code = one->shortCode;
        zone = (*services)->store->find(zoneType(), one->zones.first()).value()->name;
    }
    const auto listed = ctl({u"--json"_s, u"checks"_s, u"list"_s, u"--from"_s, today.toString(Qt::ISODate), u"--to"_s, today.toString(Qt::ISODate), u"--state"_s, u"planned"_s});
    REQUIRE(listed.status == 0);
    bool found = false;
    for (const QJsonValue& one : listed.array())
        found = found || one[u"short_code"_s].toString() == code;
    CHECK(found);

    const auto printed = ctl({u"--json"_s, u"checks"_s, u"print"_s, u"--code"_s, code, u"--out"_s, ctl.file(u"sheet.pdf"_s)});
    REQUIRE(printed.status == 0);
    CHECK(printed.object()[u"sheets"_s].toInt() == 1);
    CHECK(QFileInfo(ctl.file(u"sheet.pdf"_s)).size() > 5000);

    const int hazards = ctl.count(u"loop_item"_s), lines = ctl.count(u"inspection_line"_s);
    // Bad input changes nothing and says what is wrong.
    for (const QStringList& wrong : {QStringList{u"checks"_s, u"key"_s, code, u"--wrong"_s, u"后山:1:树倒了"_s}, QStringList{u"checks"_s, u"key"_s, code, u"--wrong"_s, u"1:99:x"_s},
                                     QStringList{u"checks"_s, u"key"_s, code, u"--wrong"_s, u"1:1:"_s}, QStringList{u"checks"_s, u"key"_s, code, u"--wrong"_s, u"1-1"_s},
                                     QStringList{u"checks"_s, u"key"_s, code, u"--done"_s, today.addDays(1).toString(Qt::ISODate)},
                                     QStringList{u"checks"_s, u"key"_s, code, u"--done"_s, today.addDays(-1).toString(Qt::ISODate)},
                                     QStringList{u"checks"_s, u"key"_s, code, u"--inspector"_s, u"无此人"_s}, QStringList{u"checks"_s, u"key"_s, u"22222222"_s},
                                     QStringList{u"checks"_s, u"miss"_s, code, u"--why"_s, u"忘了"_s}, QStringList{u"checks"_s, u"file"_s, code}}) {
        CAPTURE(wrong);
        const auto answer = ctl(wrong);
        CHECK(answer.status == 1);
        CHECK(answer.errLines().size() >= 1);
    }
    CHECK(ctl.count(u"loop_item"_s) == hazards);
    const auto keyed = ctl({u"--json"_s, u"checks"_s, u"key"_s, code, u"--wrong"_s, zone + u":1:螺栓缺两个"_s, u"--wrong"_s, u"1:6:/"_s, u"--new-hazards"_s});
    REQUIRE(keyed.status == 0);
    CHECK(keyed.object()[u"inspection"_s][u"wrong"_s].toInt() == 1);
    CHECK(keyed.object()[u"lines"_s].toArray().size() == 2);
    CHECK(keyed.object()[u"lines"_s][0][u"hazard"_s].toString().startsWith(u"YH-"_s));
    CHECK(ctl.count(u"loop_item"_s) == hazards + 1);
    CHECK(ctl.count(u"inspection_line"_s) == lines + 2);
    CHECK(ctl({u"checks"_s, u"key"_s, code}).status == 1); // twice

    const QString inspector = keyed.object()[u"inspection"_s][u"inspectors"_s][0].toString();
    const auto people = ctl({u"--json"_s, u"list"_s, u"person"_s}).array();
    QString reviewer, himself;
    for (const QJsonValue& one : people) {
        if (one[u"left_on"_s].toString().isEmpty() && one[u"name"_s].toString() != inspector && QDate::fromString(one[u"joined_on"_s].toString(), Qt::ISODate) < today)
            reviewer = one[u"staff_no"_s].toString();
        if (one[u"name"_s].toString() == inspector)
            himself = one[u"staff_no"_s].toString();
    }
    CHECK(ctl({u"checks"_s, u"review"_s, code, u"--reviewer"_s, himself, u"--note"_s, u"好"_s}).status == 1);
    CHECK(ctl({u"checks"_s, u"review"_s, code, u"--reviewer"_s, reviewer, u"--note"_s, u"螺栓当天补齐"_s}).status == 0);
    CHECK(ctl({u"checks"_s, u"file"_s, code, u"--location"_s, u"盒3"_s}).status == 0);
    CHECK(ctl({u"checks"_s, u"print"_s, u"--code"_s, code, u"--filled"_s, u"--out"_s, ctl.file(u"record.pdf"_s)}).status == 0);
    CHECK(QFileInfo(ctl.file(u"record.pdf"_s)).size() > 5000);

    const QString from = today.addDays(-60).toString(Qt::ISODate), to = today.toString(Qt::ISODate);
    const auto stats = ctl({u"--json"_s, u"checks"_s, u"stats"_s, u"--from"_s, from, u"--to"_s, to, u"--out"_s, ctl.file(u"stats.pdf"_s)});
    REQUIRE(stats.status == 0);
    CHECK_FALSE(stats.object()[u"rows"_s].toArray().isEmpty());
    CHECK(ctl({u"register"_s, u"inspection"_s, u"--where"_s, u"state=filed"_s, u"--out"_s, ctl.file(u"register.pdf"_s)}).status == 0);
    CHECK(QFileInfo(ctl.file(u"register.pdf"_s)).size() > 3000);
    CHECK(ctl({u"export"_s, u"inspection_line"_s, u"--out"_s, ctl.file(u"lines.xlsx"_s)}).status == 0);
}

TEST_CASE("planning by command says what it would add and adds it once", "[ctl][checks]")
{
    const Ctl ctl;
    // Far enough ahead that the demo school has not planned it, in the middle of a term.
    SystemClock clock;
    QDate from, to;
    {
        const auto services = Services::open(ctl.data(), clock);
        const auto terms = (*services)->store->list(schoolTermType(), {.orderBy = {u"-first_day"_s}});
        REQUIRE_OK(terms);
        to = terms->first().lastDay.addDays(-14);
        from = to.addDays(-6);
    }
    if (from <= clock.today().addDays(12))
        return; // the last weeks of a school year: nothing lies that far ahead
    const QStringList plan{u"--json"_s, u"checks"_s, u"plan"_s, u"--from"_s, from.toString(Qt::ISODate), u"--to"_s, to.toString(Qt::ISODate)};
    const int before = ctl.count(u"inspection"_s);
    const auto dry = ctl(plan + QStringList{u"--dry-run"_s});
    REQUIRE(dry.status == 0);
    const int added = dry.object()[u"added"_s].toInt();
    CHECK(added > 20);
    CHECK(ctl.count(u"inspection"_s) == before);
    CHECK(ctl(plan).object()[u"added"_s].toInt() == added);
    CHECK(ctl.count(u"inspection"_s) == before + added);
    const auto again = ctl(plan);
    CHECK(again.object()[u"added"_s].toInt() == 0);
    CHECK(again.object()[u"kept"_s].toInt() == added);
    CHECK(ctl({u"checks"_s, u"plan"_s, u"--from"_s, u"2026-09-10"_s, u"--to"_s, u"2026-09-01"_s}).status == 1);
    CHECK(ctl({u"checks"_s, u"plan"_s, u"--from"_s, u"2026-09-10"_s}).status == 1);
}
