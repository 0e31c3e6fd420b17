// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl_support.h"

#include "core/exchange/import_file.h"
#include "core/exchange/xlsx_writer.h"
#include "core/people/zone.h"
#include "tests/core/documents/pages_for_test.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;

namespace {

/// A list of places of the demo school's people; `more` rows at its end.
QString placesWorkbook(const Ctl& ctl, const QStringList& people, const QList<QStringList>& more = {})
{
    XlsxSheet sheet;
    sheet.name = u"区域"_s;
    sheet.title = u"实验小学区域安全责任包干明细表"_s;
    for (const QString& heading : {u"序号"_s, u"所在楼"_s, u"所在楼层"_s, u"功能室"_s, u"场所类别"_s, u"第一责任人"_s, u"备岗人"_s, u"包保领导"_s})
        sheet.columns << XlsxColumn{heading};
    sheet.rows = {{u"1"_s, u"新楼"_s, u"１层"_s, u"科学　实验室"_s, u"实验室"_s, people[0], people[1], people[2]},
                  {u"2"_s, u"同上"_s, u"〃"_s, u"科学仪器库房"_s, u"库房"_s, u"同上"_s, people[2], u"同上"_s},
                  {u"3"_s, u"新楼"_s, u"2层"_s, u"新楼二层走廊"_s, u""_s, people[1], people[0], u""_s}};
    sheet.rows += more;
    sheet.rows << QStringList{u"合计"_s, {}, {}, u"共%1间"_s.arg(sheet.rows.size())};
    const QString path = ctl.file(u"区域.xlsx"_s);
    REQUIRE_OK(writeXlsx(path, {sheet}));
    return path;
}

/// Three people of the demo school whose names nobody shares.
QStringList somePeople(const Ctl& ctl)
{
    QHash<QString, int> seen;
    QStringList order;
    for (const QJsonValue& person : ctl({u"--json"_s, u"list"_s, u"person"_s, u"--where"_s, u"left_on="_s}).array()) {
        const QString name = person[u"name"_s].toString();
        if (++seen[name] == 1)
            order << name;
    }
    order.removeIf([&](const QString& name) { return seen.value(name) > 1; });
    REQUIRE(order.size() > 3);
    return order.first(3);
}

} // namespace

TEST_CASE("a list of places is looked at, imported, and taken back", "[ctl][zones]")
{
    const Ctl ctl;
    const QStringList people = somePeople(ctl);
    const int before = ctl.count(u"zone"_s);
    const QStringList import{u"--json"_s, u"import"_s, u"zones"_s, placesWorkbook(ctl, people)};
    const auto dry = ctl(import + QStringList{u"--dry-run"_s});
    INFO(dry.err.toStdString() << dry.out.toStdString());
    REQUIRE(dry.status == 0);
    CHECK(dry.object()[u"added"_s].toInt() == 3);
    CHECK(dry.object()[u"wrong"_s].toInt() == 0);
    CHECK(dry.object()[u"columns"_s][u"第一责任人"_s].toString() == u"owner"_s);
    CHECK(ctl.count(u"zone"_s) == before);
    REQUIRE(ctl(import).status == 0);
    CHECK(ctl.count(u"zone"_s) == before + 3);
    const auto store = ctl({u"--json"_s, u"list"_s, u"zone"_s, u"--where"_s, u"name=科学仪器库房"_s}).array();
    REQUIRE(store.size() == 1);
    CHECK(store[0][u"kind"_s].toString() == u"库"_s);
    CHECK(store[0][u"owner"_s].toString() == people[0]);
    CHECK(store[0][u"building"_s].toString() == u"新楼"_s);
    REQUIRE(ctl({u"import"_s, u"undo"_s}).status == 0);
    CHECK(ctl.count(u"zone"_s) == before);
}

TEST_CASE("one wrong place and nothing is imported, unless the wrong ones are kept apart", "[ctl][zones]")
{
    const Ctl ctl;
    const QStringList people = somePeople(ctl);
    const int before = ctl.count(u"zone"_s);
    const QString path = placesWorkbook(ctl, people, {{u"4"_s, u"新楼"_s, u"2层"_s, u"会议室"_s, u"室"_s, u"保安队长"_s, people[1], {}},
                                                      {u"5"_s, u"新楼"_s, u"2层"_s, u"茶水间"_s, u"茶室"_s, people[0], people[1], {}}});
    const auto refused = ctl({u"import"_s, u"zones"_s, path});
    CHECK(refused.status == 1);
    CHECK(refused.out.contains(u"保安队长"_s));
    CHECK(ctl.count(u"zone"_s) == before);
    const QString wrong = ctl.file(u"错误.xlsx"_s);
    const auto done = ctl({u"import"_s, u"zones"_s, path, u"--errors"_s, wrong});
    INFO(done.err.toStdString());
    CHECK(done.status == 0);
    CHECK(ctl.count(u"zone"_s) == before + 3);
    CHECK(QFile::exists(wrong));
    CHECK(ctl({u"import"_s, u"zones"_s, path, u"--kind"_s, u"没有"_s}).status == 1);
    CHECK(ctl({u"import"_s, u"zones"_s, path, u"--category"_s, u"教师"_s}).status == 2); // an option of people
}

TEST_CASE("coverage is told in lines and in JSON", "[ctl][zones]")
{
    const Ctl ctl;
    const auto coverage = ctl({u"--json"_s, u"zones"_s, u"coverage"_s}).object();
    CHECK(coverage[u"zones"_s].toInt() == 159);
    CHECK(coverage[u"covered"_s].toInt() == 159);
    CHECK(coverage[u"gaps"_s].toArray().isEmpty());
    CHECK(coverage[u"by_building"_s].toArray().size() > 3);
    const QStringList people = somePeople(ctl);
    REQUIRE(ctl({u"import"_s, u"zones"_s, placesWorkbook(ctl, people, {{u"4"_s, u"新楼"_s, u"2层"_s, u"会议室"_s, u"室"_s, {}, people[1], {}}})}).status == 0);
    const auto after = ctl({u"--json"_s, u"zones"_s, u"coverage"_s}).object();
    CHECK(after[u"covered"_s].toInt() == 162);
    REQUIRE(after[u"gaps"_s].toArray().size() == 1);
    CHECK(after[u"gaps"_s][0][u"gaps"_s][0].toString() == u"no_owner"_s);
    CHECK(ctl({u"zones"_s, u"coverage"_s}).out.contains(u"会议室"_s));
}

TEST_CASE("the table of contracting is written as PDF and as workbook, and that is in the journal", "[ctl][zones]")
{
    const Ctl ctl;
    const QString pdf = ctl.file(u"明细表.pdf"_s), sheet = ctl.file(u"明细表.xlsx"_s);
    const auto printed = ctl({u"--json"_s, u"zones"_s, u"table"_s, u"--out"_s, pdf});
    INFO(printed.err.toStdString());
    REQUIRE(printed.status == 0);
    CHECK(printed.object()[u"rows"_s].toInt() == 159);
    REQUIRE(ctl({u"zones"_s, u"table"_s, u"--out"_s, sheet}).status == 0);
    const auto read = readImportFile(sheet, zoneType().kind());
    REQUIRE_OK(read);
    CHECK(read->table.rows.size() == 159);
    CHECK(ctl({u"zones"_s, u"table"_s, u"--out"_s, ctl.file(u"x.doc"_s)}).status == 1);
    CHECK(ctl({u"zones"_s, u"table"_s}).status == 1);
    if (const auto text = test::runProgram(u"pdftotext"_s, {pdf, u"-"_s})) {
        static const QRegularExpression phone(u"\\b1\\d{10}\\b"_s); // in full: the sheet hangs on the wall
        CHECK(QString::fromUtf8(*text).contains(phone));
    }
}

TEST_CASE("the demo plan is printed; a plan, colour or size there is not is refused", "[ctl][zones]")
{
    const Ctl ctl;
    const QString pdf = ctl.file(u"平面图.pdf"_s), plan = u"知行楼1层"_s;
    for (const QString& colour : {u"coverage"_s, u"risk"_s, u"hazards"_s}) {
        const auto printed = ctl({u"--json"_s, u"zones"_s, u"plan"_s, u"--plan"_s, plan, u"--colour"_s, colour, u"--size"_s, u"A3"_s, u"--out"_s, pdf});
        INFO(printed.err.toStdString());
        REQUIRE(printed.status == 0);
        CHECK(printed.object()[u"zones"_s].toInt() == 10);
        if (const auto info = test::runProgram(u"pdfinfo"_s, {pdf}))
            CHECK(info->contains("1190.55 x 841.89"));
    }
    const auto none = ctl({u"zones"_s, u"plan"_s, u"--plan"_s, u"没有"_s, u"--out"_s, pdf});
    CHECK(none.status == 1);
    CHECK(none.err.contains(plan)); // which there are
    CHECK(ctl({u"zones"_s, u"plan"_s, u"--plan"_s, plan, u"--colour"_s, u"pink"_s, u"--out"_s, pdf}).status == 1);
    CHECK(ctl({u"zones"_s, u"plan"_s, u"--plan"_s, plan, u"--size"_s, u"A9"_s, u"--out"_s, pdf}).status == 1);
}
