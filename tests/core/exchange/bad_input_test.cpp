// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of bad input that staff lists are known for: cleaned and reported, or refused with the row and what to do.
#include "core/exchange/sheet_reader.h"
#include "tests/core/exchange/import_school.h"
#include "tests/core/exchange/workbook_maker.h"

#include <QStringEncoder>
#include <QTemporaryDir>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

const QStringList headings{
    u"工号"_s, u"姓名"_s, u"性别"_s, u"人员类别"_s, u"部门"_s, u"岗位"_s, u"电话"_s, u"身份证号"_s, u"到岗日期"_s};

/// A good row in which one column is exchanged.
QStringList rowWith(const QString& heading, const QString& text)
{
    QStringList row{u"T001"_s, u"张伟"_s, u"男"_s, u"教师"_s, u"教导处"_s, u"班主任"_s, u"13800000001"_s,
        u"11010519491231002X"_s, u"2025-09-01"_s};
    if (const qsizetype column = headings.indexOf(heading); column >= 0)
        row[column] = text;
    return row;
}

} // namespace

TEST_CASE("bad input that can be understood is cleaned, and the report says so")
{
    struct Case {
        QString heading;
        QString text;
        QString column;
        QVariant value;
        QString code;
    };
    ImportSchool school;
    const QVariant joined = QDate(2025, 9, 1);
    const QVariant posts = QVariant::fromValue(QList<qint64>{school.classTeacher.id.value()});
    for (const Case& given : {
             Case{u"电话"_s, u"１３８００００１２３４"_s, u"phone"_s, u"13800001234"_s, u"import.cleaned"_s},
             Case{u"电话"_s, u"0532-8888 6666"_s, u"phone"_s, u"053288886666"_s, u"import.cleaned"_s},
             Case{u"身份证号"_s, u"11010519491231002ｘ"_s, u"id_number"_s, u"11010519491231002X"_s, u"import.cleaned"_s},
             Case{u"身份证号"_s, u" 110105 19491231 002x "_s, u"id_number"_s, u"11010519491231002X"_s,
                 u"import.cleaned"_s},
             Case{u"姓名"_s, u"张\u3000伟\u3000"_s, u"name"_s, u"张伟"_s, u"import.cleaned"_s},
             Case{u"姓名"_s, u"张\n伟"_s, u"name"_s, u"张伟"_s, u"import.line_break"_s},
             Case{u"姓名"_s, u"㛃𫖯𬭎"_s, u"name"_s, u"㛃𫖯𬭎"_s, {}},
             Case{u"工号"_s, u"Ｔ－００１ "_s, u"staff_no"_s, u"T-001"_s, u"import.cleaned"_s},
             Case{u"到岗日期"_s, u"2025.9.1"_s, u"joined_on"_s, joined, u"import.cleaned"_s},
             Case{u"到岗日期"_s, u"2025年9月1日"_s, u"joined_on"_s, joined, u"import.cleaned"_s},
             Case{u"到岗日期"_s, u"45901"_s, u"joined_on"_s, joined, u"import.cleaned"_s},
             Case{u"到岗日期"_s, u"2025-09-01"_s, u"joined_on"_s, joined, {}},
             Case{u"到岗日期"_s, u"略"_s, u"joined_on"_s, QDate(), u"import.placeholder"_s},
             Case{u"身份证号"_s, u"无"_s, u"id_number"_s, QString(), u"import.placeholder"_s},
             Case{u"部门"_s, u"教务处"_s, u"department"_s, school.teaching.id.value(), {}},
             Case{u"部门"_s, u" 总 务 处（后勤）"_s, u"department"_s, school.affairs.id.value(), {}},
             Case{u"人员类别"_s, u"专任教师"_s, u"category"_s, school.teacher.id.value(), {}},
             Case{u"岗位"_s, u"班主任、班主任"_s, u"posts"_s, posts, {}},
             Case{u"性别"_s, u"女"_s, u"gender"_s, u"f"_s, {}},
         }) {
        CAPTURE(given.heading, given.text);
        const ImportPlan plan = school.plan({headings, rowWith(given.heading, given.text)});
        REQUIRE(plan.rows.size() == 1);
        const PlannedRow& row = plan.rows.first();
        CAPTURE(codesOf(row.issues));
        CHECK(row.outcome == RowOutcome::Added);
        CHECK(personType().kind().value(row.record, given.column) == given.value);
        CHECK(
            codesOf(row.issues).filter(u"import."_s) == (given.code.isEmpty() ? QStringList() : QStringList{given.code}));
    }
}

TEST_CASE("bad input that cannot be understood is refused with its row, column and what to do")
{
    struct Case {
        QString heading;
        QString text;
        QString code;
        bool warning = false;
    };
    ImportSchool school;
    for (const Case& given : {
             Case{u"到岗日期"_s, u"20250231"_s, u"import.date"_s},
             Case{u"到岗日期"_s, u"2025年9月"_s, u"import.date"_s},
             Case{u"到岗日期"_s, u"1.1"_s, u"import.date"_s},
             Case{u"身份证号"_s, u"3.70203E+17"_s, u"import.damaged_number"_s},
             Case{u"身份证号"_s, u"370203198501010000"_s, u"import.damaged_number"_s},
             Case{u"身份证号"_s, u"11010519491231002"_s, u"person.id_number.checksum"_s},
             Case{u"身份证号"_s, u"110105194912310021"_s, u"person.id_number.checksum"_s},
             Case{u"电话"_s, u"1.38E+10"_s, u"import.damaged_number"_s},
             Case{u"电话"_s, u"13800000001转8001分机"_s, u"import.phone_words"_s},
             Case{u"电话"_s, u"13800000001/13900000002"_s, u"phone.form"_s},
             Case{u"电话"_s, u"110"_s, u"phone.form"_s},
             Case{u"姓名"_s, u"张伟😀"_s, u"import.pictograph"_s},
             Case{u"姓名"_s, u""_s, u"field.required"_s},
             Case{u"姓名"_s, u"略"_s, u"field.required"_s},
             Case{u"姓名"_s, QString(40, u'长'), u"field.too_long"_s},
             Case{u"姓名"_s, u"张\uE78D"_s, u"import.private_use"_s, true},
             Case{u"姓名"_s, u"张伟2"_s, u"import.name_digits"_s, true},
             Case{u"工号"_s, u"1月1日"_s, u"import.date_in_text"_s, true},
             Case{u"部门"_s, u"保卫科"_s, u"import.reference_unknown"_s},
             Case{u"人员类别"_s, u"领导"_s, u"import.reference_unknown"_s},
             Case{u"人员类别"_s, u""_s, u"field.required"_s},
             Case{u"岗位"_s, u"班主任、校医"_s, u"import.reference_unknown"_s},
             Case{u"性别"_s, u"未知数"_s, u"import.choice"_s},
         }) {
        CAPTURE(given.heading, given.text);
        QStringList other = rowWith(u"身份证号"_s, u""_s);
        other.replace(0, u"T002"_s);
        other.replace(6, u"13800000009"_s);
        const ImportPlan plan = school.plan({headings, other, rowWith(given.heading, given.text)});
        CHECK(plan.rows.first().outcome == RowOutcome::Added);
        const PlannedRow& row = plan.rows.last();
        CAPTURE(codesOf(row.issues));
        CHECK(row.outcome == (given.warning ? RowOutcome::Added : RowOutcome::Wrong));
        const auto found = std::find_if(row.issues.cbegin(), row.issues.cend(),
            [&](const RowIssue& issue) { return issue.issue.code == given.code; });
        REQUIRE(found != row.issues.cend());
        CHECK(found->row == 3);
        CHECK(found->heading == given.heading);
        CHECK(found->issue.severity == (given.warning ? Severity::Warning : Severity::Problem));
        CHECK(found->sentence().contains(u"3"_s));
        CHECK(found->issue.message.size() > 10);
    }
}

TEST_CASE("what Excel made of a cell is known from the workbook")
{
    ImportSchool school;
    const auto planOf = [&](const QByteArray& cell) {
        const QByteArray bytes = workbook_maker::workbook({
            .rows
            = "<row r=\"1\"><c t=\"inlineStr\"><is><t>姓名</t></is></c><c t=\"inlineStr\"><is><t>人员类别</t></is></c>"
              "<c t=\"inlineStr\"><is><t>工号</t></is></c><c t=\"inlineStr\"><is><t>电话</t></is></c><c "
              "t=\"inlineStr\"><is><t>身份证号</t></is></c></row>"
              "<row r=\"2\"><c t=\"inlineStr\"><is><t>张伟</t></is></c><c t=\"inlineStr\"><is><t>教师</t></is></c>"
                + cell + "</row>",
            .cellFormats = R"(<xf numFmtId="0"/><xf numFmtId="14"/>)",
        });
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"名单.xlsx"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto read = readImportFile(file.fileName(), personType().kind());
        REQUIRE_OK(read);
        CHECK(read->source.sha256.size() == 64);
        return school.plan(read->table).rows.first();
    };
    // A class or number typed “1.1” that became the first of January.
    CHECK(hasCode(planOf(R"(<c r="C2" s="1"><v>45658</v></c>)").issues, u"import.date_in_text"_s));
    CHECK(planOf(R"(<c r="C2" s="1"><v>45658</v></c>)").outcome == RowOutcome::Wrong);
    CHECK(planOf(R"(<c r="D2"><v>13800000001</v></c>)").outcome == RowOutcome::Added);
    CHECK(hasCode(planOf(R"(<c r="E2"><v>3.7020319850101E+17</v></c>)").issues, u"import.damaged_number"_s));
    CHECK(hasCode(planOf(R"(<c r="C2" t="e"><v>#REF!</v></c>)").issues, u"import.formula_error"_s));
    CHECK(hasCode(planOf(R"(<c r="C2"><f>B1</f></c>)").issues, u"import.no_result"_s));
    CHECK(
        hasCode(planOf("<c r=\"C2\" t=\"inlineStr\"><is><t>A\xEF\xBF\xBD</t></is></c>").issues, u"import.unreadable"_s));
}

TEST_CASE("people of one name are told apart by numbers, or the rows are refused by name")
{
    ImportSchool school;
    const QStringList short_{u"工号"_s, u"姓名"_s, u"人员类别"_s, u"电话"_s};
    const ImportPlan apart
        = school.plan({short_, {u"T1"_s, u"张伟"_s, u"教师"_s, u""_s}, {u"T2"_s, u"张伟"_s, u"教师"_s, u""_s}});
    CHECK(apart.count(RowOutcome::Added) == 2);
    CHECK(hasCode(apart.rows.first().issues, u"import.namesakes"_s));

    const ImportPlan unclear = school.plan({short_, {u""_s, u"张伟"_s, u"教师"_s, u""_s},
        {u""_s, u"李娜"_s, u"教师"_s, u""_s}, {u""_s, u"张 伟"_s, u"教师"_s, u""_s}});
    CHECK(unclear.rows.at(0).outcome == RowOutcome::Wrong);
    CHECK(unclear.rows.at(1).outcome == RowOutcome::Added);
    CHECK(unclear.rows.at(2).outcome == RowOutcome::Wrong);
    CHECK(hasCode(unclear.rows.at(2).issues, u"import.same_name"_s));
    CHECK(unclear.rows.at(2).issues.first().sentence().contains(u"2"_s)); // the other row

    const ImportPlan twice
        = school.plan({short_, {u"T1"_s, u"张伟"_s, u"教师"_s, u""_s}, {u"t1"_s, u"李娜"_s, u"教师"_s, u""_s},
            {u""_s, u"王强"_s, u"教师"_s, u"13800000001"_s}, {u""_s, u"王强"_s, u"教师"_s, u"138-0000-0001"_s}});
    CHECK(twice.count(RowOutcome::Wrong) == 4);
    for (const PlannedRow& row : twice.rows)
        CHECK(hasCode(row.issues, u"import.same_key"_s));
}

TEST_CASE("a GB18030 list without a mark, with title, ditto marks and totals, gives the right people")
{
    ImportSchool school;
    const QString text
        = u"某某小学教职工名单,,,\r\n,,,\r\n序号,姓名,部门,人员类别,联系电话\r\n1,张　伟,教导处,教师,138-0000-0001\r\n"
          "2,𬭎镕,同上,〃,13800000002\r\n合计,2,,,\r\n填表人：王芳,,,\r\n"_s;
    QStringEncoder encoder("GB18030");
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"名单.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(encoder(text)));
    file.close();
    const auto read = readImportFile(file.fileName(), personType().kind());
    REQUIRE_OK(read);
    const auto plan = school.importer().plan(personType().kind(), read->table, read->mapping, read->source);
    REQUIRE_OK(plan);
    CHECK(plan->count(RowOutcome::Added) == 2);
    REQUIRE_OK(school.importer().apply(*plan));
    CHECK(school.person(u"张伟"_s).phone == u"13800000001"_s);
    CHECK(school.person(u"𬭎镕"_s).department == school.teaching.id);
    CHECK(school.people().size() == 2);
}

TEST_CASE("a list written by LibreOffice gives the right people")
{
    // Title and heading cells merged, numbers and dates as typed cells, ditto marks, a department merged over two rows, a
    // total.
    ImportSchool school;
    const auto read
        = readImportFile(QStringLiteral(BIHUAN_SOURCE_DIR "/tests/data/roster_small_libreoffice.xlsx"), personType().kind());
    REQUIRE_OK(read);
    CHECK(read->table.headerRow == 3);
    const auto plan = school.importer().plan(personType().kind(), read->table, read->mapping, read->source);
    REQUIRE_OK(plan);
    for (const RowIssue& issue : plan->allIssues())
        CHECK(issue.issue.severity != Severity::Problem);
    REQUIRE_OK(school.importer().apply(*plan));
    struct Expected {
        QString name;
        QString department;
        QString phone;
        QDate joined;
    };
    for (const Expected& expected : {Expected{u"张伟"_s, u"教导处"_s, u"13800000001"_s, QDate(2020, 9, 1)},
             Expected{u"李娜"_s, u"教导处"_s, u"13800000002"_s, QDate(2021, 2, 28)},
             Expected{u"𬭎镕"_s, u"教导处"_s, u"13800000003"_s, QDate(2024, 2, 29)},
             Expected{u"㛃𫖯"_s, u"总务处"_s, u"13800000004"_s, QDate(2025, 9, 1)},
             Expected{u"王强"_s, u"总务处"_s, u"13800000005"_s, QDate(2019, 8, 25)}}) {
        CAPTURE(expected.name);
        const Person person = school.person(expected.name);
        CHECK(person.department == (expected.department == u"教导处"_s ? school.teaching.id : school.affairs.id));
        CHECK(person.phone == expected.phone);
        CHECK(person.joinedOn == expected.joined);
    }
    CHECK(school.people().size() == 5);
}
