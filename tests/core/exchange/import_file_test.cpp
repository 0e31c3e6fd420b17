// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_file.h"

#include "core/exchange/import_history.h"
#include "core/exchange/import_preview.h"
#include "core/exchange/import_template.h"
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "core/exchange/zip_parts.h"
#include "tests/core/exchange/import_school.h"
#include "tests/core/exchange/workbook_maker.h"

#include <QFile>
#include <QTemporaryDir>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

QByteArray workbookOf(const QList<XlsxSheet>& sheets)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    REQUIRE_OK(writeXlsx(path, sheets));
    const auto bytes = readTableBytes(path);
    REQUIRE_OK(bytes);
    return *bytes;
}

XlsxSheet sheetOf(const QString& name, const QStringList& headings, const QList<QStringList>& rows)
{
    XlsxSheet sheet{name};
    for (const QString& heading : headings)
        sheet.columns << XlsxColumn{heading};
    sheet.rows = rows;
    return sheet;
}

const RecordKind& people() { return personType().kind(); }

SheetTable tableOf(const QByteArray& csv)
{
    const auto sheet = readImportSheet(csv, u"a.csv"_s, people());
    REQUIRE_OK(sheet);
    const auto file = findImportTable(*sheet, people());
    REQUIRE_OK(file);
    return file->table;
}

/// The workbook with one more row in its first sheet, as a person would type it: texts as inline strings.
QByteArray withRow(const QByteArray& workbook, const QStringList& cells)
{
    auto parts = ZipParts::open(workbook, u"t.xlsx"_s);
    REQUIRE_OK(parts);
    workbook_maker::Parts written;
    for (const QString& name : {u"[Content_Types].xml"_s, u"_rels/.rels"_s, u"xl/workbook.xml"_s, u"xl/_rels/workbook.xml.rels"_s,
             u"xl/styles.xml"_s, u"xl/sharedStrings.xml"_s, u"xl/worksheets/sheet1.xml"_s, u"xl/worksheets/sheet2.xml"_s,
             u"xl/worksheets/sheet3.xml"_s}) {
        if (!parts->has(name))
            continue;
        const auto part = parts->read(name);
        REQUIRE_OK(part);
        QByteArray contents = *part;
        if (name == u"xl/worksheets/sheet1.xml"_s) {
            QByteArray row = "<row r=\"2\">";
            for (int column = 0; column < cells.size(); ++column)
                row += "<c r=\"" + columnLetters(column).toUtf8() + "2\" t=\"inlineStr\"><is><t>" + cells[column].toUtf8()
                    + "</t></is></c>";
            REQUIRE(contents.contains("</sheetData>"));
            contents.replace("</sheetData>", row + "</row></sheetData>");
        }
        written << qMakePair(name.toUtf8(), contents);
    }
    return workbook_maker::zipped(written);
}

} // namespace

TEST_CASE("of several sheets the one with this list is taken; two such lists are a question", "[import]")
{
    const QStringList headings{u"姓名"_s, u"类别"_s, u"电话"_s};
    const XlsxSheet cover = sheetOf(u"封面"_s, {u"说明"_s}, {{u"内部资料"_s}});
    const XlsxSheet staff = sheetOf(u"教师"_s, headings, {{u"张伟"_s, u"教师"_s, u"1"_s}});
    const XlsxSheet guards = sheetOf(u"保安"_s, headings, {{u"王强"_s, u"保安"_s, u"2"_s}});
    const auto one = readImportSheet(workbookOf({cover, staff}), u"a.xlsx"_s, people());
    REQUIRE_OK(one);
    CHECK(one->file.sheet.name == u"教师"_s);
    CHECK(one->certain);
    const QByteArray both = workbookOf({cover, staff, guards});
    const auto two = readImportSheet(both, u"a.xlsx"_s, people());
    REQUIRE_OK(two);
    CHECK(two->file.sheet.name == u"教师"_s);
    CHECK_FALSE(two->certain);
    const auto chosen = readImportSheet(both, u"a.xlsx"_s, people(), {.sheetName = u"保安"_s, .csv = {}});
    REQUIRE_OK(chosen);
    CHECK(chosen->file.sheet.name == u"保安"_s);
    CHECK(chosen->certain);
    CHECK_FALSE(readImportSheet(both, u"a.xlsx"_s, people(), {.sheetName = u"没有"_s, .csv = {}}));
}

TEST_CASE("headings are certain when no other row could be meant; the same row once more is no other", "[import]")
{
    CHECK(tableOf("名册\n工号,姓名\nT1,张伟\n").headerCertain);
    CHECK(tableOf("工号,姓名\nT1,张伟\n工号,姓名\nT2,李娜\n").headerCertain);
    CHECK_FALSE(tableOf("编号,职工姓名\n工号,姓名\nT1,张伟\n").headerCertain);
    CHECK_FALSE(tableOf("姓名\n张伟\n").headerCertain); // one word may be a value
    const SheetTable table = tableOf("名册\n工号,姓名\nT1,张伟\n");
    CHECK(table.firstHeaderRow == 2);
    CHECK(table.headerRow == 2);
}

TEST_CASE("columns are certain by their own words, without a second candidate", "[import]")
{
    const auto certain = [](const QStringList& headings) {
        return columnsAreCertain(people(), headings, guessColumns(people(), headings));
    };
    CHECK(certain({u"姓名"_s, u"人员类别"_s, u"学历"_s}));
    CHECK(certain({u"* 姓名："_s, u"基本情况/类别"_s}));
    CHECK_FALSE(certain({u"姓名"_s, u"学历"_s})); // the category is missing
    CHECK_FALSE(certain({u"本校姓名"_s, u"类别"_s})); // guessed by its ending
    CHECK_FALSE(certain({u"姓名"_s, u"类别"_s, u"手机"_s, u"联系电话"_s})); // which of the two?
    CHECK(missingColumns(people(), {{0, u"name"_s}}) == QStringList{u"category"_s});
}

TEST_CASE("the preview shows values as they will be stored, with what was done to them", "[import]")
{
    ImportSchool school;
    const SheetTable table = tableFrom({{u"姓名"_s, u"类别"_s, u"部门"_s, u"到岗日期"_s, u"电话"_s, u"学历"_s},
        {u"张 伟"_s, u"老师"_s, u"体育组"_s, u"2025年9月1日"_s, u"1.38E+10"_s, u"本科"_s}});
    const auto rows = previewRows(
        *school.store, people(), table, guessColumns(people(), table.headings), {u"department"_s}, 5);
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 1);
    const QList<PreviewCell>& cells = rows->first();
    CHECK(cells[0].text == u"张伟"_s);
    CHECK(cells[1].text == u"教师"_s); // the category's own name
    CHECK(cells[2].text.startsWith(u"体育组"_s));
    CHECK(cells[2].text != u"体育组"_s); // marked as new
    CHECK(cells[3].text == u"2025-09-01"_s);
    CHECK(cells[4].text == u"1.38E+10"_s);
    CHECK(hasProblem(cells[4].issues));
    CHECK(cells[5].text == u"本科"_s);
    CHECK(cells[5].issues.isEmpty());
}

TEST_CASE("an opened row stands side by side: file, stored, after, with the remarks of each field", "[import]")
{
    ImportSchool school;
    school.imported({{u"工号"_s, u"姓名"_s, u"类别"_s, u"电话"_s}, {u"T1"_s, u"张伟"_s, u"教师"_s, u"13800000001"_s}});
    const ImportPlan plan = school.plan({{u"工号"_s, u"姓名"_s, u"部门"_s, u"电话"_s, u"学历"_s},
        {u"T1"_s, u"张伟"_s, u"新部门"_s, u"13800000002"_s, u"本科"_s}, {u"T2"_s, u"李娜"_s, u"教导处"_s, u"1"_s, u""_s}},
        {.createTargets = {u"department"_s}});
    const RecordText text(*school.store);
    const QList<RowFact> facts = rowFacts(plan, plan.rows[0], text);
    const auto fact = [](const QList<RowFact>& all, const QString& cell) {
        for (const RowFact& each : all)
            if (each.cell == cell)
                return each;
        return RowFact{};
    };
    CHECK(fact(facts, u"新部门"_s).changed);
    CHECK(fact(facts, u"新部门"_s).before.isEmpty());
    CHECK(fact(facts, u"新部门"_s).after.contains(u"新部门"_s));
    CHECK(fact(facts, u"13800000002"_s).before == u"138****0001"_s);
    CHECK(fact(facts, u"13800000002"_s).after == u"138****0002"_s);
    CHECK_FALSE(fact(facts, u"T1"_s).changed);
    CHECK_FALSE(fact(facts, u"本科"_s).imported);

    const QList<RowFact> wrong = rowFacts(plan, plan.rows[1], text);
    CHECK(hasProblem(fact(wrong, u"1"_s).issues));
    CHECK(fact(wrong, u"1"_s).after.isEmpty());
    // The category is in no column; its absence still has a line.
    CHECK(std::any_of(wrong.begin(), wrong.end(),
        [](const RowFact& each) { return each.cell.isEmpty() && hasProblem(each.issues); }));
    const QList<RowFact> stored = recordFacts(people(), personType().toRecord(school.person(u"张伟"_s)), text);
    CHECK(fact(stored, {}).title == people().field(u"staff_no"_s)->title());
}

TEST_CASE("a stopped plan says so, a stopped import leaves everything as it was", "[import]")
{
    ImportSchool school;
    QList<QStringList> rows{{u"姓名"_s, u"类别"_s, u"电话"_s}};
    for (int i = 1; i <= 30; ++i)
        rows << QStringList{u"教师%1"_s.arg(i), u"教师"_s, QString::number(13'800'000'000 + i)};
    QList<int> seen;
    const ImportPlan plan = school.plan(rows, {.progress = [&](int done, int expected) {
                                            CHECK(expected == 30);
                                            seen << done;
                                            return true;
                                        }});
    CHECK(seen.first() == 0);
    CHECK(seen.last() == 30);
    const auto stopped = school.importer().plan(people(), tableFrom(rows), plan.mapping, plan.source,
        {.progress = [](int done, int) { return done < 12; }});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::Cancelled);

    const QString before = school.everything();
    const auto halfway
        = school.importer().apply(plan, WrongRows::RefuseAll, {}, [](int done, int) { return done < 12; });
    REQUIRE_FALSE(halfway);
    CHECK(halfway.error().kind == Error::Kind::Cancelled);
    CHECK(school.everything() == before);
    REQUIRE_OK(school.importer().apply(plan));
    CHECK(school.people().size() == 30);
}

TEST_CASE("every import stays in the history, with what it did to each record", "[import]")
{
    ImportSchool school;
    const QStringList headings{u"工号"_s, u"姓名"_s, u"类别"_s, u"部门"_s, u"电话"_s};
    school.imported({headings, {u"T1"_s, u"张伟"_s, u"教师"_s, u"体育组"_s, u"13800000001"_s}},
        {.createTargets = {u"department"_s}});
    school.clock.advanceDays(1);
    school.imported({headings, {u"T1"_s, u"张伟"_s, u"教师"_s, u"教导处"_s, u"13800000009"_s},
        {u"T2"_s, u"李娜"_s, u"教师"_s, u"教导处"_s, u"13800000002"_s}});
    const auto batches = school.importer().history();
    REQUIRE_OK(batches);
    REQUIRE(batches->size() == 2);
    const ImportBatch& newest = batches->at(0);
    CHECK(newest.newest);
    CHECK_FALSE(batches->at(1).newest);
    CHECK(newest.added == 1);
    CHECK(newest.updated == 1);
    CHECK(newest.kind == u"person"_s);

    const auto first = importedRecords(*school.store, batches->at(1).id);
    REQUIRE_OK(first);
    REQUIRE(first->size() == 2);
    CHECK(first->at(0).kind == u"department"_s);
    CHECK(first->at(0).name == u"体育组"_s);
    const auto records = importedRecords(*school.store, newest.id);
    REQUIRE_OK(records);
    REQUIRE(records->size() == 2);
    CHECK_FALSE(records->at(0).added);
    CHECK(records->at(1).added);
    // The values come from the journal, so that they are there for older imports, too.
    const auto change = importedChange(*school.store, newest, records->at(0));
    REQUIRE_OK(change);
    REQUIRE(change->has_value());
    QStringList lines;
    for (const HistoryEntry::Change& each : (*change)->changes)
        lines << each.before + u">"_s + each.after;
    CHECK(lines.contains(u"体育组>教导处"_s));
    const auto older = importedChange(*school.store, batches->at(1), first->at(1));
    REQUIRE_OK(older);
    REQUIRE(older->has_value());
    CHECK((*older)->what != (*change)->what); // created then, changed now

    REQUIRE_OK(school.importer().undoLastImport());
    CHECK(school.importer().history()->at(0).undone);
}

TEST_CASE("a template that is filled in is recognised without a question, for every kind", "[import]")
{
    ImportSchool school;
    const QTemporaryDir folder;
    for (const RecordKind* kind : school.registry.kinds()) {
        if (kind->importKeys.isEmpty())
            continue;
        CAPTURE(kind->code.toStdString());
        const QString path = folder.filePath(kind->code + u".xlsx"_s);
        REQUIRE_OK(writeImportTemplate(*school.store, *kind, path));
        const auto bytes = readTableBytes(path);
        REQUIRE_OK(bytes);
        const auto empty = readImportSheet(*bytes, u"t.xlsx"_s, *kind);
        REQUIRE_OK(empty);
        CHECK(empty->file.sheet.name == kind->pluralTitle());
        CHECK(empty->file.sheetNames.size() == 2); // the lists to choose from are hidden
        const auto file = findImportTable(*empty, *kind);
        REQUIRE_OK(file);
        CHECK(file->table.rows.isEmpty());
        CHECK(empty->certain);
        CHECK(columnsAreCertain(*kind, file->table.headings, file->mapping));
        qsizetype importable = 0;
        for (const Field& field : kind->fields)
            importable += field.has(FieldFlag::Generated) ? 0 : 1;
        CHECK(file->mapping.size() == importable);
    }
}

TEST_CASE("a staff template filled in as its guide says goes in whole", "[import]")
{
    ImportSchool school;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.xlsx"_s);
    REQUIRE_OK(writeImportTemplate(*school.store, people(), path));
    const auto blank = readTableBytes(path);
    REQUIRE_OK(blank);
    // The examples of the second sheet, each under its heading.
    const auto guide = parseXlsx(*blank, u"t.xlsx"_s, parseXlsx(*blank, u"t.xlsx"_s)->sheetNames.last());
    REQUIRE_OK(guide);
    QHash<QString, QString> examples;
    for (const QStringList& row : guide->sheet.rows)
        examples.insert(row.value(0), row.value(4));
    const auto list = parseXlsx(*blank, u"t.xlsx"_s);
    QStringList cells;
    for (const QString& heading : list->sheet.rows.first())
        cells << examples.value(QString(heading).remove(u" *"_s));
    CHECK(cells.contains(u"张伟"_s));
    CHECK(cells.contains(u"13800000001"_s));

    const auto sheet = readImportSheet(withRow(*blank, cells), u"t.xlsx"_s, people());
    REQUIRE_OK(sheet);
    CHECK(sheet->certain);
    const auto file = findImportTable(*sheet, people());
    REQUIRE_OK(file);
    CHECK(file->table.headerCertain);
    CHECK(columnsAreCertain(people(), file->table.headings, file->mapping));
    const auto plan = school.importer().plan(people(), file->table, file->mapping, file->source);
    REQUIRE_OK(plan);
    REQUIRE(plan->rows.size() == 1);
    CHECK(codesOf(plan->rows[0].issues) == QStringList());
    CHECK(plan->count(RowOutcome::Added) == 1);
    REQUIRE_OK(school.importer().apply(*plan));
    const Person person = school.person(u"张伟"_s);
    CHECK(person.phone == u"13800000001"_s);
    CHECK(person.joinedOn == QDate(2025, 9, 1));
    CHECK(person.category == school.teacher.id);
}

TEST_CASE("columns of a template keep their format below the headings and offer their words", "[import]")
{
    ImportSchool school;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.xlsx"_s);
    REQUIRE_OK(writeImportTemplate(*school.store, people(), path));
    auto parts = ZipParts::open(*readTableBytes(path), u"t.xlsx"_s);
    REQUIRE_OK(parts);
    const QByteArray sheet = *parts->read(u"xl/worksheets/sheet1.xml"_s);
    const QByteArray styles = *parts->read(u"xl/styles.xml"_s);
    // Every column has a style of its own cells to come; “@” is text.
    CHECK(sheet.count("<col ") >= 1);
    CHECK(sheet.count(" style=\"") > 0);
    CHECK(styles.contains("formatCode=\"@\""));
    CHECK(sheet.contains("dataValidation"));
    CHECK_FALSE(sheet.contains("autoFilter"));
    CHECK(parts->read(u"xl/workbook.xml"_s)->contains("state=\"hidden\""));
}
