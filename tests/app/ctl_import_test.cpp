// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl_support.h"

#include "core/exchange/sheet_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;

namespace {

/// As offices send them: a title, headings in their own words, spaces in names, ditto marks, a total at the end.
QString messyWorkbook(const Ctl& ctl, const QList<QStringList>& more = {})
{
    XlsxSheet sheet;
    sheet.name = u"名册"_s;
    sheet.title = u"实验小学2026年教职工花名册"_s;
    for (const QString& heading : {u"序号"_s, u"职工号"_s, u"教师姓名"_s, u"所在部门"_s, u"人员类型"_s, u"联系电话"_s, u"入职时间"_s})
        sheet.columns << XlsxColumn{heading};
    sheet.rows = {{u"1"_s, u"T01"_s, u"王　伟"_s, u"教导处"_s, u"教师"_s, u"138 0000 0001"_s, u"2015.9.1"_s},
                  {u"2"_s, u"T02"_s, u"李㛃"_s, u"同上"_s, u"专任教师"_s, u"１３８００００００２"_s, u"20160901"_s},
                  {u"3"_s, u"T03"_s, u"𬭎月"_s, u"总务处"_s, u"工勤"_s, u"13800000003"_s, u"2017年9月1日"_s}};
    sheet.rows += more;
    sheet.rows << QStringList{u"合计"_s, {}, u"%1人"_s.arg(sheet.rows.size())};
    const QString path = ctl.file(u"名册.xlsx"_s);
    REQUIRE_OK(writeXlsx(path, {sheet}));
    return path;
}

QJsonObject personNamed(const Ctl& ctl, const QString& name)
{
    const auto found = ctl({u"--json"_s, u"list"_s, u"person"_s, u"--where"_s, u"name="_s + name}).array();
    REQUIRE(found.size() == 1);
    return found[0].toObject();
}

QString journalOf(const Ctl& ctl)
{
    return ctl({u"--json"_s, u"list"_s, u"person"_s}).out + ctl({u"--json"_s, u"journal"_s, u"person"_s, u"1"_s}).out;
}

} // namespace

TEST_CASE("a messy workbook is looked at, imported and taken back", "[ctl][import]")
{
    const Ctl ctl(false);
    const QString path = messyWorkbook(ctl);
    const QStringList import{u"--json"_s, u"import"_s, u"people"_s, path};
    const auto dry = ctl(import + QStringList{u"--dry-run"_s});
    INFO(dry.err.toStdString() << dry.out.toStdString());
    REQUIRE(dry.status == 0);
    CHECK(dry.object()[u"added"_s].toInt() == 3);
    CHECK(dry.object()[u"wrong"_s].toInt() == 0);
    CHECK_FALSE(dry.object()[u"imported"_s].toBool());
    CHECK(dry.object()[u"columns"_s][u"教师姓名"_s].toString() == u"name"_s);
    CHECK(ctl.count(u"person"_s) == 0);

    const auto done = ctl(import);
    INFO(done.err.toStdString());
    REQUIRE(done.status == 0);
    CHECK(done.object()[u"imported"_s].toBool());
    CHECK(ctl.count(u"person"_s) == 3);
    const QJsonObject second = personNamed(ctl, u"李㛃"_s);
    CHECK(second[u"department"_s].toString() == u"教导处"_s);
    CHECK(second[u"category"_s].toString() == u"教师"_s);
    CHECK(second[u"joined_on"_s].toString() == u"2016-09-01"_s);
    CHECK(personNamed(ctl, u"王伟"_s)[u"phone"_s].toString() == u"138****0001"_s);

    CHECK(ctl(import).status == 0); // the same list again changes nobody
    CHECK(ctl.count(u"person"_s) == 3);
}

TEST_CASE("an import is taken back", "[ctl][import]")
{
    const Ctl ctl(false);
    CHECK(ctl({u"import"_s, u"undo"_s}).status == 1);
    REQUIRE(ctl({u"import"_s, u"people"_s, messyWorkbook(ctl)}).status == 0);
    const auto undone = ctl({u"--json"_s, u"import"_s, u"undo"_s});
    INFO(undone.err.toStdString());
    CHECK(undone.status == 0);
    CHECK(ctl.count(u"person"_s) == 0);
    CHECK(ctl({u"import"_s, u"undo"_s}).status == 1);
}

TEST_CASE("a list in GB18030 arrives with all its characters", "[ctl][import]")
{
    const Ctl ctl(false);
    QStringEncoder encoder("GB18030");
    REQUIRE(encoder.isValid());
    const QByteArray bytes = encoder.encode(u"工号,姓名,部门,类别,手机\r\nG1,㛃玥,教导处,教师,13800000011\r\nG2,𫖯之,总务处,工勤,13800000012\r\n"_s);
    const QString path = ctl.write(u"名册.csv"_s, bytes);
    CHECK(ctl({u"import"_s, u"people"_s, path, u"--encoding"_s, u"UTF-8"_s}).status == 1);
    CHECK(ctl({u"import"_s, u"people"_s, path, u"--encoding"_s, u"latin"_s}).status == 1);
    CHECK(ctl.count(u"person"_s) == 0);
    const auto done = ctl({u"import"_s, u"people"_s, path});
    INFO(done.err.toStdString());
    CHECK(done.status == 0);
    CHECK(personNamed(ctl, u"㛃玥"_s)[u"staff_no"_s].toString() == u"G1"_s);
    CHECK(personNamed(ctl, u"𫖯之"_s)[u"department"_s].toString() == u"总务处"_s);
}

TEST_CASE("one wrong row and nothing is imported, unless the wrong rows are to be kept apart", "[ctl][import]")
{
    const Ctl ctl;
    const QString before = journalOf(ctl);
    const int people = ctl.count(u"person"_s);
    const QString path = messyWorkbook(ctl, {{u"4"_s, u"T04"_s, {}, u"总务处"_s, u"工勤"_s, u"13800000004"_s},
                                             {u"5"_s, u"T05"_s, u"赵六"_s, u"没有的处"_s, u"工勤"_s, u"13800000005"_s}});
    CHECK(ctl({u"import"_s, u"people"_s, path, u"--dry-run"_s}).status == 1);
    const auto refused = ctl({u"--json"_s, u"import"_s, u"people"_s, path});
    CHECK(refused.status == 1);
    CHECK(refused.errLines().size() == 1);
    CHECK(refused.object()[u"wrong"_s].toInt() == 2);
    CHECK_FALSE(refused.object()[u"imported"_s].toBool());
    QSet<int> rows;
    for (const QJsonValue& issue : refused.object()[u"issues"_s].toArray())
        if (issue[u"severity"_s].toString() == u"problem"_s)
            rows << issue[u"row"_s].toInt();
    CHECK(rows == QSet<int>{6, 7}); // as Excel numbers them: title, headings, three good rows before
    CHECK(ctl.count(u"person"_s) == people);
    CHECK(journalOf(ctl) == before);

    const QString errors = ctl.file(u"错误.xlsx"_s);
    CHECK(ctl({u"import"_s, u"people"_s, path, u"--errors"_s, ctl.file(u"none/e.xlsx"_s)}).status == 1);
    CHECK(ctl.count(u"person"_s) == people);
    const auto parted = ctl({u"--json"_s, u"import"_s, u"people"_s, path, u"--errors"_s, errors});
    INFO(parted.err.toStdString());
    CHECK(parted.status == 0);
    CHECK(ctl.count(u"person"_s) == people + 3);
    const auto kept = readSheetFile(errors);
    REQUIRE_OK(kept);
    QString text;
    for (const QStringList& row : kept->sheet.rows)
        text += row.join(u'|') + u'\n';
    CHECK(text.contains(u"T04"_s));
    CHECK(text.contains(u"赵六"_s));
    CHECK_FALSE(text.contains(u"T01"_s));
}

TEST_CASE("columns, categories and new departments can be told", "[ctl][import]")
{
    const Ctl ctl(false);
    const QString path = ctl.write(u"a.csv"_s, u"名单甲\n代号,谁,哪里\nA1,孙七,气象站\n"_s.toUtf8());
    const QStringList import{u"import"_s, u"people"_s, path, u"--header-row"_s, u"2"_s, u"--map"_s, u"代号=staff_no"_s,
                             u"--map"_s, u"B=name"_s, u"--map"_s, u"哪里=部门"_s};
    CHECK(ctl({u"import"_s, u"people"_s, path}).status == 1);
    CHECK(ctl(import + QStringList{u"--category"_s, u"教师"_s}).status == 1); // the department is unknown
    CHECK(ctl(import + QStringList{u"--category"_s, u"没有"_s}).status == 1);
    CHECK(ctl(import + QStringList{u"--map"_s, u"哪里=shoe"_s}).status == 1);
    CHECK(ctl(import + QStringList{u"--map"_s, u"鞋=name"_s}).status == 1);
    CHECK(ctl.count(u"person"_s) == 0);
    const auto done = ctl(QStringList{u"--json"_s} + import + QStringList{u"--category"_s, u"教师"_s, u"--create-departments"_s});
    INFO(done.err.toStdString() << done.out.toStdString());
    CHECK(done.status == 0);
    CHECK(done.object()[u"created"_s].toArray().size() == 1);
    CHECK(personNamed(ctl, u"孙七"_s)[u"department"_s].toString() == u"气象站"_s);
    CHECK(ctl({u"import"_s, u"people"_s, ctl.file(u"not-there.xlsx"_s)}).status == 1);
    CHECK(ctl({u"import"_s, u"people"_s, ctl.write(u"b.xlsx"_s, "PK\x03\x04 not really")}).status == 1);
}

TEST_CASE("a template is written for a kind that can be imported, and what is filled into it goes in", "[ctl][import]")
{
    const Ctl ctl(false);
    const QString path = ctl.file(u"模板.xlsx"_s);
    CHECK(ctl({u"--json"_s, u"import"_s, u"template"_s, u"person"_s, u"--out"_s, path}).object()[u"file"_s] == path);
    CHECK(readSheetFile(path)->sheetNames.size() == 2);
    const auto dryRun = ctl({u"--json"_s, u"import"_s, u"people"_s, path, u"--dry-run"_s});
    CHECK(dryRun.status == 0);
    CHECK(dryRun.object()[u"columns"_s].toObject().size() > 10);
    const auto refused = ctl({u"import"_s, u"template"_s, u"mechanism"_s, u"--out"_s, ctl.file(u"m.xlsx"_s)});
    CHECK(refused.status == 1);
    CHECK_FALSE(QFile::exists(ctl.file(u"m.xlsx"_s)));
    CHECK(ctl({u"import"_s, u"template"_s, u"person"_s}).status == 1); // where to?
}
