// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of places as offices keep them.
#include "core/exchange/import_file.h"
#include "core/exchange/sheet_reader.h"
#include "core/people/zone.h"
#include "tests/core/exchange/import_school.h"
#include "tests/core/exchange/workbook_maker.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

struct ZoneImport : ImportSchool {
    Person wang = addPerson(u"王芳"_s, teacher, teaching, u"JS001"_s);
    Person other = addPerson(u"王芳"_s, teacher, affairs, u"JS002"_s);
    Person li = addPerson(u"李伟"_s, teacher, teaching, u"JS003"_s);
    Person zhao = addPerson(u"赵强"_s, teacher, affairs, u"JS004"_s);
    ZoneKind room = add(zoneKindType(), ZoneKind{.code = u"room"_s, .name = u"室"_s, .aliases = u"教室、办公室"_s, .position = 1});
    ZoneKind store_ = add(zoneKindType(), ZoneKind{.code = u"store"_s, .name = u"库"_s, .aliases = u"库房、仓库"_s, .position = 2});
    ZoneKind ground = add(zoneKindType(), ZoneKind{.code = u"ground"_s, .name = u"场"_s, .aliases = u"操场、场地"_s, .position = 3});

    ImportPlan planOf(const QList<QStringList>& rows, const ImportOptions& options = {}) const
    {
        Sheet sheet;
        sheet.name = u"区域"_s;
        for (int i = 0; i < rows.size(); ++i) {
            sheet.rows << rows[i];
            sheet.rowNumbers << i + 1;
        }
        const RecordKind& kind = zoneType().kind();
        const auto table = findTable(sheet, headingWords(kind));
        REQUIRE_OK(table);
        const auto made = importer().plan(kind, *table, guessColumns(kind, table->headings), {u"区域.xlsx"_s, "01"}, options);
        REQUIRE_OK(made);
        return *made;
    }
    /// One row below the usual headings.
    PlannedRow row(const QString& name, const QString& owner, const QString& kind = u"室"_s, const QString& backup = u"李伟"_s) const
    {
        return planOf({{u"楼栋"_s, u"楼层"_s, u"场所名称"_s, u"类别"_s, u"责任人"_s, u"备岗"_s}, {u"知行楼"_s, u"1层"_s, name, kind, owner, backup}}).rows.first();
    }
    static Zone zoneOf(const PlannedRow& row) { return zoneType().fromRecord(row.record); }
    static QStringList problems(const PlannedRow& row)
    {
        QStringList codes;
        for (const RowIssue& issue : row.issues)
            if (issue.issue.severity == Severity::Problem)
                codes << issue.issue.code;
        return codes;
    }
};

QByteArray text(const QByteArray& cell, const QByteArray& value)
{
    return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}

QByteArray sheetRow(int number, const QList<QByteArray>& values)
{
    QByteArray cells;
    for (int i = 0; i < values.size(); ++i)
        if (!values[i].isEmpty())
            cells += text(QByteArray(1, char('A' + i)) + QByteArray::number(number), values[i]);
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

} // namespace

TEST_CASE("a messy workbook of places: merged headings, ditto marks, full width, kinds by other words, a total", "[import][zones]")
{
    ZoneImport school;
    workbook_maker::Contents contents;
    contents.rows = sheetRow(1, {"实验小学区域安全责任包干明细表"})
        + sheetRow(2, {"序号", "位置", "", "场所名称", "场所类别", "责任人", "", "包干领导", "备注"})
        + sheetRow(3, {"", "楼栋", "楼层", "", "", "第一责任人", "备岗人", "", ""})
        + sheetRow(4, {"１", "知行楼", "１层", "一年级１班　教室", "教室", "李伟", "王芳（JS001）", "赵强", ""})
        + sheetRow(5, {"２", "", "〃", "一年级２班 教室", "同上", "同上", "王芳（总务处）", "〃", "门锁待修"})
        + sheetRow(6, {"３", "", "2层", "体育器材室", "库房", "JS002", "李伟老师", "″", ""})
        + sheetRow(7, {"４", "", "", "操场", "", "赵强", "李伟", "", ""})
        + sheetRow(8, {"合计", "", "", "共4处", "", "", "", "", ""})
        + sheetRow(9, {"填表人：王芳", "", "", "", "", "", "", "", ""});
    contents.afterRows = "<mergeCells><mergeCell ref=\"A1:I1\"/><mergeCell ref=\"B2:C2\"/><mergeCell ref=\"F2:G2\"/><mergeCell ref=\"A2:A3\"/>"
                         "<mergeCell ref=\"D2:D3\"/><mergeCell ref=\"E2:E3\"/><mergeCell ref=\"H2:H3\"/><mergeCell ref=\"B4:B6\"/></mergeCells>";
    const auto file = parseImportFile(workbook_maker::workbook(contents), u"包干.xlsx"_s, zoneType().kind());
    REQUIRE_OK(file);
    const auto plan = school.importer().plan(zoneType().kind(), file->table, file->mapping, file->source);
    REQUIRE_OK(plan);
    for (const RowIssue& issue : plan->allIssues())
        INFO(issue.sentence().toStdString());
    CHECK(plan->count(RowOutcome::Wrong) == 0);
    REQUIRE(plan->rows.size() == 4);
    REQUIRE_OK(school.importer().apply(*plan));
    const auto zones = school.store->list(zoneType(), {.orderBy = {u"id"_s}});
    REQUIRE(zones->size() == 4);
    const Zone &one = zones->at(0), &two = zones->at(1), &three = zones->at(2), &four = zones->at(3);
    CHECK(one.name == u"一年级1班 教室"_s);
    CHECK(one.floor == u"1层"_s);
    CHECK(one.building == u"知行楼"_s);
    CHECK(one.kind == school.room.id);
    CHECK(one.owner == school.li.id);
    CHECK(one.backup == school.wang.id); // told by the staff number
    CHECK(two.building == u"知行楼"_s);
    CHECK(two.floor == u"1层"_s);
    CHECK(two.kind == school.room.id);
    CHECK(two.owner == school.li.id);
    CHECK(two.backup == school.other.id); // told by the department
    CHECK(two.leader == school.zhao.id);
    CHECK(three.owner == school.other.id); // the staff number alone
    CHECK(three.backup == school.li.id);   // with a title
    CHECK(three.kind == school.store_.id); // what the list says, not what the name ends with
    CHECK(four.building.isEmpty());
    CHECK(four.kind == school.ground.id);  // from the end of its name

    const auto again = school.importer().plan(zoneType().kind(), file->table, file->mapping, file->source);
    CHECK(again->count(RowOutcome::Unchanged) == 4);
    REQUIRE_OK(school.importer().undoLastImport());
    CHECK(school.store->count(zoneType().kind()).value_or(-1) == 0);
}

TEST_CASE("a name two people have is a wrong row that says what to write", "[import][zones]")
{
    ZoneImport school;
    const PlannedRow row = school.row(u"一年级1班教室"_s, u"王芳"_s);
    CHECK(row.outcome == RowOutcome::Wrong);
    REQUIRE(ZoneImport::problems(row).contains(u"import.reference_several"_s));
    const QString sentence = row.issues.first().sentence();
    CHECK(sentence.contains(u"王芳（JS001）"_s));
    CHECK(sentence.contains(u"王芳（JS002）"_s));
    for (const QString& way : {u"王芳（JS002）"_s, u"王芳JS002"_s, u"王芳 JS002"_s, u"王芳(总务处)"_s, u"王芳 总务处"_s, u"js002"_s}) {
        CAPTURE(way);
        CHECK(ZoneImport::zoneOf(school.row(u"一年级1班教室"_s, way)).owner == school.other.id);
    }
    CHECK(school.row(u"一年级1班教室"_s, u"王芳（JS009）"_s).outcome == RowOutcome::Wrong); // of neither

    school.wang.leftOn = QDate(2026, 8, 31);
    REQUIRE_OK(school.service->save(personType().kind(), personType().toRecord(school.wang)));
    CHECK(ZoneImport::zoneOf(school.row(u"一年级1班教室"_s, u"王芳"_s)).owner == school.other.id); // only one of them is here
}

TEST_CASE("two owners in one cell, people and kinds typed freely are refused in words", "[import][zones]")
{
    ZoneImport school;
    const PlannedRow two = school.row(u"一年级1班教室"_s, u"李伟、赵强"_s);
    CHECK(ZoneImport::problems(two) == QStringList{u"import.reference_one_only"_s});
    for (const QString& owner : {u"李老师"_s, u"保安"_s, u"李伟 赵强等"_s, u"张三"_s, u"李伟（转）赵强"_s}) {
        CAPTURE(owner);
        CHECK(ZoneImport::problems(school.row(u"一年级1班教室"_s, owner)) == QStringList{u"import.reference_unknown"_s});
    }
    const PlannedRow kind = school.row(u"一年级1班教室"_s, u"赵强"_s, u"多功能厅"_s);
    CHECK(ZoneImport::problems(kind) == QStringList{u"import.reference_unknown"_s});
    CHECK(kind.issues.first().issue.message.contains(u"室、库、场"_s)); // which there are
    CHECK(ZoneImport::problems(school.row(u"一年级1班教室"_s, u"赵强"_s, u"室"_s, u"赵强"_s)) == QStringList{u"zone.same_person"_s});
    CHECK(ZoneImport::problems(school.row(u"神秘所在"_s, u"赵强"_s, {})) == QStringList{u"field.required"_s}); // of no kind
    CHECK(ZoneImport::zoneOf(school.planOf({{u"场所名称"_s, u"责任人"_s}, {u"神秘所在"_s, u"赵强"_s}}, {.defaults = {{u"kind"_s, school.store_.id.value()}}})
                                 .rows.first()).kind == school.store_.id);
    CHECK(school.store->count(zoneType().kind()).value_or(-1) == 0);
}

TEST_CASE("one place twice in a list with two owners is no import", "[import][zones]")
{
    ZoneImport school;
    const QStringList headings{u"楼栋"_s, u"楼层"_s, u"场所名称"_s, u"类别"_s, u"责任人"_s};
    const ImportPlan plan = school.planOf({headings, {u"知行楼"_s, u"1层"_s, u"微机室"_s, u"室"_s, u"李伟"_s}, {u"知行楼"_s, u"1层"_s, u"微机室"_s, u"室"_s, u"赵强"_s},
                                           {u"知行楼"_s, u"2层"_s, u"微机室"_s, u"室"_s, u"赵强"_s}});
    CHECK(plan.count(RowOutcome::Wrong) == 2);
    CHECK(ZoneImport::problems(plan.rows[0]).contains(u"import.same_key"_s));
    CHECK_FALSE(school.importer().apply(plan));
    CHECK(school.store->count(zoneType().kind()).value_or(-1) == 0);

    QTemporaryDir folder;
    const QString path = folder.filePath(u"错误行.xlsx"_s);
    REQUIRE_OK(writeRejected(plan, path));
    REQUIRE_OK(school.importer().apply(plan, WrongRows::LeaveOut));
    CHECK(school.store->count(zoneType().kind()).value_or(-1) == 1);
    const auto rejected = readImportFile(path, zoneType().kind());
    REQUIRE_OK(rejected);
    CHECK(rejected->table.rows.size() == 2); // can be corrected and imported by itself
}

TEST_CASE("buildings that stand in lines of their own above their rooms", "[import][zones]")
{
    ZoneImport school;
    workbook_maker::Contents contents;
    contents.rows = sheetRow(1, {"序号", "功能室", "责任人", "备岗"}) + sheetRow(2, {"知行楼一层"}) + sheetRow(3, {"1", "美术教室", "李伟", "赵强"})
        + sheetRow(4, {"2", "器材库房", "赵强", "李伟"}) + sheetRow(5, {"笃学楼（2层）"}) + sheetRow(6, {"3", "书法教室", "李伟", "赵强"})
        + sheetRow(7, {"体育馆"}) + sheetRow(8, {"4", "更衣室办公室", "李伟", "赵强"});
    contents.afterRows = "<mergeCells><mergeCell ref=\"A2:D2\"/><mergeCell ref=\"A5:D5\"/><mergeCell ref=\"A7:D7\"/></mergeCells>";
    const auto file = parseImportFile(workbook_maker::workbook(contents), u"包干.xlsx"_s, zoneType().kind());
    REQUIRE_OK(file);
    const auto plan = school.importer().plan(zoneType().kind(), file->table, file->mapping, file->source);
    REQUIRE_OK(plan);
    CHECK(plan->count(RowOutcome::Wrong) == 0);
    QStringList places;
    for (const PlannedRow& row : plan->rows) {
        const Zone zone = ZoneImport::zoneOf(row);
        places << QStringList{zone.building, zone.floor, zone.name}.join(u'|');
    }
    CHECK(places == QStringList{u"知行楼|一层|美术教室"_s, u"知行楼|一层|器材库房"_s, u"笃学楼|2层|书法教室"_s, u"体育馆||更衣室办公室"_s});
    CHECK(hasCode(plan->allIssues(), u"import.section"_s));
    CHECK_FALSE(hasCode(plan->allIssues(), u"table.section"_s));
    REQUIRE_OK(school.importer().apply(*plan));
    CHECK(school.importer().plan(zoneType().kind(), file->table, file->mapping, file->source)->count(RowOutcome::Unchanged) == 4);
}
