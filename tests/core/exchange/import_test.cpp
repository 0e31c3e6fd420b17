// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/core/exchange/import_school.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

const QStringList headings{u"工号"_s, u"姓名"_s, u"人员类别"_s, u"部门"_s, u"电话"_s, u"备注"_s};

QStringList row(const QString& number, const QString& name, const QString& department = u"教导处"_s,
    const QString& phone = {}, const QString& note = {})
{
    return {number, name, u"教师"_s, department, phone, note};
}

} // namespace

TEST_CASE("added, updated, unchanged and missing are told apart", "[import]")
{
    ImportSchool school;
    school.imported({headings, row(u"T1"_s, u"张伟"_s), row(u"T2"_s, u"李娜"_s, u"教导处"_s, u"13800000002"_s),
        row(u"T3"_s, u"王强"_s), row(u"T4"_s, u"赵敏"_s)});
    Person left = school.person(u"赵敏"_s);
    left.leftOn = QDate(2026, 8, 31);
    REQUIRE_OK(school.service->save(personType().kind(), personType().toRecord(left)));

    const ImportPlan plan = school.plan({headings, row(u"T1"_s, u"张伟"_s),
        row(u"t2"_s, u"李娜"_s, u"总务处"_s, u"138-0000-0003"_s), row(u"T5"_s, u"孙立"_s)});
    CHECK(plan.rows.at(0).outcome == RowOutcome::Unchanged);
    const PlannedRow& updated = plan.rows.at(1);
    CHECK(updated.outcome == RowOutcome::Updated);
    REQUIRE(updated.changes.size() == 3);
    CHECK(updated.changes.at(0).column == u"staff_no"_s);
    CHECK(updated.changes.at(1).column == u"department"_s);
    CHECK(updated.changes.at(1).before == school.teaching.id.value());
    CHECK(updated.changes.at(1).after == school.affairs.id.value());
    CHECK(updated.changes.at(2).before == u"13800000002"_s);
    CHECK(updated.changes.at(2).after == u"13800000003"_s);
    CHECK(plan.rows.at(2).outcome == RowOutcome::Added);
    // 赵敏 has left and is not missed.
    REQUIRE(plan.missing.size() == 1);
    CHECK(personType().kind().nameOf(plan.missing.first()) == u"王强"_s);

    QSignalSpy changed(school.service.get(), &RecordService::changed);
    const auto result = school.importer().apply(plan);
    REQUIRE_OK(result);
    CHECK(result->added == 1);
    CHECK(result->updated == 1);
    CHECK(result->unchanged == 1);
    CHECK(changed.size() == 1);
    CHECK(school.person(u"李娜"_s).department == school.affairs.id);
    CHECK(school.person(u"王强"_s).name == u"王强"_s);
    const auto history = journal::entries(*school.database, u"person"_s, school.person(u"李娜"_s).id.value());
    REQUIRE_OK(history);
    CHECK(history->first().why.contains(u"名单.xlsx"_s));
    CHECK(history->first().actor == u"测试员"_s);

    // The same file once more changes nothing, not even the list of imports.
    const QString before = school.everything();
    const ImportResult again = school.imported({headings, row(u"T1"_s, u"张伟"_s),
        row(u"t2"_s, u"李娜"_s, u"总务处"_s, u"13800000003"_s), row(u"T5"_s, u"孙立"_s)});
    CHECK(again.unchanged == 3);
    CHECK(school.everything() == before);
}

TEST_CASE("an empty cell leaves the stored value alone unless it is to clear it", "[import]")
{
    ImportSchool school;
    school.imported({headings, row(u"T1"_s, u"张伟"_s, u"教导处"_s, u"13800000001"_s, u"组长"_s)});
    const QList<QStringList> sparse{{u"工号"_s, u"姓名"_s, u"备注"_s}, {u"T1"_s, u"张伟"_s, u""_s}};
    CHECK(school.plan(sparse).rows.first().outcome == RowOutcome::Unchanged);
    const ImportPlan clearing = school.plan(sparse, {.emptyClears = true});
    CHECK(clearing.rows.first().outcome == RowOutcome::Updated);
    REQUIRE_OK(school.importer().apply(clearing));
    CHECK(school.person(u"张伟"_s).note.isEmpty());
    CHECK(school.person(u"张伟"_s).phone == u"13800000001"_s);
}

TEST_CASE("a row finds its person by staff number, then name and telephone, then the name alone", "[import]")
{
    ImportSchool school;
    school.imported(
        {headings, row(u"T1"_s, u"张伟"_s), row({}, u"李娜"_s, u"教导处"_s, u"13800000002"_s), row({}, u"王强"_s)});
    const ImportPlan plan
        = school.plan({headings, row(u"T1"_s, u"张维"_s), row(u"T2"_s, u"李娜"_s, u"教导处"_s, u"13800000002"_s),
            row({}, u"王强"_s, u"教导处"_s, u"13800000003"_s), row(u"T9"_s, u"张伟"_s)});
    CHECK(plan.rows.at(0).record.id == school.person(u"张伟"_s).id.value());
    CHECK(plan.rows.at(1).record.id == school.person(u"李娜"_s).id.value());
    CHECK(plan.rows.at(1).outcome == RowOutcome::Updated);
    CHECK(plan.rows.at(2).record.id == school.person(u"王强"_s).id.value());
    CHECK(hasCode(plan.rows.at(2).issues, u"import.by_name"_s));
    CHECK(plan.rows.at(3).outcome == RowOutcome::Added);
    CHECK(hasCode(plan.rows.at(3).issues, u"import.namesake"_s));

    REQUIRE_OK(school.importer().apply(plan));
    const ImportPlan renumbered = school.plan({headings, row(u"T7"_s, u"李娜"_s, u"教导处"_s, u"13800000002"_s)});
    CHECK(renumbered.rows.first().outcome == RowOutcome::Updated);
    CHECK(hasCode(renumbered.rows.first().issues, u"import.key_changed"_s));

    // Two people stored under one name, and a row without any number.
    school.add(personType(), Person{.staffNo = u"T11"_s, .name = u"张维"_s, .category = school.teacher.id});
    const ImportPlan unclear = school.plan({headings, row({}, u"张维"_s)});
    CHECK(unclear.rows.first().outcome == RowOutcome::Wrong);
    CHECK(hasCode(unclear.rows.first().issues, u"import.ambiguous"_s));
}

TEST_CASE("one wrong row and nothing is imported, or the good rows go in and the wrong ones come back", "[import]")
{
    ImportSchool school;
    school.imported({headings, row(u"T1"_s, u"张伟"_s)});
    const QString before = school.everything();
    const ImportPlan plan = school.plan({headings, row(u"T1"_s, u"张伟"_s, u"总务处"_s),
        row(u"T2"_s, u"李娜"_s, u"保卫科"_s, u"１３８"_s, u"=1+1"_s), row(u"T3"_s, u"王强"_s)});
    const auto refused = school.importer().apply(plan);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(refused.error().subject.contains(u"1"_s));
    CHECK(school.everything() == before);

    const auto result = school.importer().apply(plan, WrongRows::LeaveOut);
    REQUIRE_OK(result);
    CHECK(result->added == 1);
    CHECK(result->updated == 1);
    CHECK(result->rejected == 1);
    CHECK(school.people().size() == 2);

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"未导入.xlsx"_s);
    REQUIRE_OK(writeRejected(plan, path));
    const auto rejected = readImportFile(path, personType().kind());
    REQUIRE_OK(rejected);
    CHECK(rejected->table.headings.mid(0, 6) == headings);
    REQUIRE(rejected->table.rows.size() == 1);
    const QStringList cells = rejected->table.rows.first().cells;
    CHECK(cells.mid(0, 6) == row(u"T2"_s, u"李娜"_s, u"保卫科"_s, u"１３８"_s, u"=1+1"_s));
    CHECK(cells.at(6) == u"3"_s);
    CHECK(cells.at(7).contains(u"保卫科"_s));
    CHECK(cells.at(7).contains(u"部门"_s));
    CHECK(cells.at(7).contains(u'\n')); // the telephone is wrong too
    CHECK(rejected->mapping.size() == 6); // the two columns of ours stay out of a second import
}

TEST_CASE("an import that fails on the way changes nothing", "[import]")
{
    ImportSchool school;
    school.imported({headings, row(u"T1"_s, u"张伟"_s)});
    const ImportPlan plan
        = school.plan({headings, row(u"T2"_s, u"李娜"_s, u"保卫科"_s), row(u"T1"_s, u"张伟"_s, u"总务处"_s)},
            {.createTargets = {u"department"_s}});
    // Meanwhile somebody else changes 张伟.
    Person changed = school.person(u"张伟"_s);
    changed.note = u"组长"_s;
    REQUIRE_OK(school.service->save(personType().kind(), personType().toRecord(changed)));
    const QString before = school.everything();
    const auto failed = school.importer().apply(plan);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == Error::Kind::Conflict);
    CHECK(school.everything() == before);

    // The staff number of a planned row was given away meanwhile.
    const ImportPlan late = school.plan({headings, row(u"T8"_s, u"王强"_s)});
    school.add(personType(), Person{.staffNo = u"T8"_s, .name = u"赵敏"_s, .category = school.teacher.id});
    const QString then = school.everything();
    const auto taken = school.importer().apply(late);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().kind == Error::Kind::Invalid);
    CHECK(taken.error().subject.contains(u"2"_s));
    CHECK(school.everything() == then);
}

TEST_CASE("unknown departments and posts are created when that is wanted", "[import]")
{
    ImportSchool school;
    const QList<QStringList> table{{u"姓名"_s, u"人员类别"_s, u"部门"_s, u"岗位"_s},
        {u"张伟"_s, u"教师"_s, u"保卫科"_s, u"班主任、校医"_s}, {u"李娜"_s, u"教师"_s, u"保卫科"_s, u"校医"_s}};
    CHECK(school.plan(table).count(RowOutcome::Wrong) == 2);
    const ImportOptions options{.createTargets = {u"department"_s, u"post"_s}};
    const ImportPlan plan = school.plan(table, options);
    CHECK(plan.count(RowOutcome::Added) == 2);
    CHECK(hasCode(plan.rows.first().issues, u"import.reference_created"_s));
    CHECK(school.rows(u"department"_s) == 2);
    const auto result = school.importer().apply(plan);
    REQUIRE_OK(result);
    CHECK(result->created == QStringList{u"保卫科"_s, u"校医"_s});
    CHECK(school.rows(u"department"_s) == 3);
    CHECK(school.person(u"张伟"_s).posts.size() == 2);
    CHECK(school.person(u"李娜"_s).department == school.person(u"张伟"_s).department);

    REQUIRE_OK(school.importer().undoLastImport());
    CHECK(school.people().isEmpty());
    CHECK(school.store->count(departmentType().kind()).value_or(0) == 2);
    CHECK(school.store->count(postType().kind()).value_or(0) == 1);
}

TEST_CASE("the last import is taken back whole, and only while nothing was built on it", "[import]")
{
    ImportSchool school;
    CHECK_FALSE(school.importer().undoLastImport());
    school.imported({headings, row(u"T1"_s, u"张伟"_s, u"教导处"_s, u"13800000001"_s)});
    const Person before = school.person(u"张伟"_s);
    school.imported({headings, row(u"T1"_s, u"张伟"_s, u"总务处"_s, u"13800000009"_s, u"新"_s), row(u"T2"_s, u"李娜"_s)});
    const auto last = school.importer().lastImport();
    REQUIRE_OK(last);
    REQUIRE(last->has_value());
    CHECK((*last)->added == 1);
    CHECK((*last)->fileName == u"名单.xlsx"_s);
    CHECK((*last)->actor == u"测试员"_s);
    CHECK_FALSE((*last)->undone);

    // Something was changed since: nothing is touched and the person is named.
    Person changed = school.person(u"李娜"_s);
    changed.note = u"组长"_s;
    REQUIRE_OK(school.service->save(personType().kind(), personType().toRecord(changed)));
    const QString state = school.everything();
    const auto refused = school.importer().undoLastImport();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(refused.error().subject.contains(u"李娜"_s));
    CHECK_FALSE(refused.error().subject.contains(u"张伟"_s));
    CHECK(school.everything() == state);

    school.imported({headings, row(u"T1"_s, u"张伟"_s, u"教导处"_s, u"13800000007"_s), row(u"T3"_s, u"王强"_s)});
    const auto undone = school.importer().undoLastImport();
    REQUIRE_OK(undone);
    CHECK(undone->undone);
    const Person restored = school.person(u"张伟"_s);
    CHECK(restored.department == school.affairs.id);
    CHECK(restored.phone == u"13800000009"_s);
    CHECK(restored.revision == before.revision + 3);
    CHECK(school.people().size() == 2);
    CHECK_FALSE(school.importer().undoLastImport());

    // Voided rows do not stand in the way of importing the file again.
    school.imported({headings, row(u"T3"_s, u"王强"_s)});
    CHECK(school.person(u"王强"_s).staffNo == u"T3"_s);
}

TEST_CASE("old values of earlier imports do not stay", "[import]")
{
    ImportSchool school;
    school.imported({headings, row(u"T1"_s, u"张伟"_s, u"教导处"_s, u"13800000001"_s)});
    school.imported({headings, row(u"T1"_s, u"张伟"_s, u"教导处"_s, u"13800000002"_s)});
    CHECK(
        school.database->scalar(u"SELECT count(*) FROM import_change WHERE before LIKE '%13800000001%'"_s)->toInt() == 1);
    school.imported({headings, row(u"T2"_s, u"李娜"_s)});
    CHECK(school.database->scalar(u"SELECT count(*) FROM import_change WHERE before<>'{}'"_s)->toInt() == 0);
}

TEST_CASE("columns can be chosen, and a table without names is refused", "[import]")
{
    ImportSchool school;
    const SheetTable table = tableFrom({{u"甲"_s, u"姓名"_s, u"电话"_s}, {u"T1"_s, u"张伟"_s, u"13800000001"_s}});
    const ImportOptions options{.defaults = {{u"category"_s, school.teacher.id.value()}}};
    const auto plan = school.importer().plan(
        personType().kind(), table, {{0, u"staff_no"_s}, {1, u"name"_s}}, {u"a.csv"_s, {}}, options);
    REQUIRE_OK(plan);
    CHECK(plan->count(RowOutcome::Added) == 1);
    CHECK(hasCode(plan->notes, u"import.unmapped"_s));
    CHECK(plan->notes.last().issue.message.contains(u"电话"_s));
    const auto nameless
        = school.importer().plan(personType().kind(), table, {{2, u"phone"_s}}, {u"a.csv"_s, {}}, options);
    REQUIRE_FALSE(nameless);
    CHECK(nameless.error().kind == Error::Kind::Invalid);
    const auto empty = school.importer().apply(school.plan(tableFrom({{u"姓名"_s, u"电话"_s}, {u"合计"_s, u"0"_s}})));
    REQUIRE_FALSE(empty);
    CHECK(empty.error().kind == Error::Kind::Refused);
}

TEST_CASE("any kind of record can be imported", "[import]")
{
    ImportSchool school;
    const RecordKind& kind = departmentType().kind();
    Sheet sheet;
    sheet.rows = {{u"部门名称"_s, u"负责人"_s, u"排序"_s}, {u"教导处"_s, u"张 伟"_s, u"1"_s},
        {u"保卫科"_s, u"李娜"_s, u"２"_s}, {u"校医室"_s, u""_s, u"三"_s}};
    sheet.rowNumbers = {1, 2, 3, 4};
    const auto table = findTable(sheet, headingWords(kind));
    REQUIRE_OK(table);
    const auto plan = school.importer().plan(kind, *table, guessColumns(kind, table->headings), {u"部门.csv"_s, {}});
    REQUIRE_OK(plan);
    CHECK(plan->rows.at(0).outcome == RowOutcome::Updated);
    CHECK(plan->rows.at(1).outcome == RowOutcome::Added);
    CHECK(plan->rows.at(2).outcome == RowOutcome::Wrong);
    CHECK(hasCode(plan->rows.at(2).issues, u"import.integer"_s));
    CHECK(plan->missing.size() == 1);
}

TEST_CASE("a roster of a thousand people from a workbook comes in whole", "[import]")
{
    ImportSchool school;
    XlsxSheet sheet{u"名单"_s, u"教职工名单"_s,
        {{u"序号"_s, XlsxColumn::Kind::Number}, {u"工号"_s}, {u"姓名"_s}, {u"人员类别"_s}, {u"部门"_s},
            {u"联系电话"_s, XlsxColumn::Kind::Number}, {u"到岗日期"_s, XlsxColumn::Kind::Date}},
        {}};
    const QString surnames = u"赵钱孙李周吴郑王冯陈"_s;
    for (int i = 0; i < 1000; ++i)
        sheet.rows << QStringList{QString::number(i + 1), u"T%1"_s.arg(i, 4, 10, QLatin1Char('0')),
            QString(surnames.mid(i % 10, 1) + u"小"_s + QChar(0x4E00 + i)), i % 5 ? u"教师"_s : u"保安"_s,
            i % 3 ? u"教导处"_s : u"总务处"_s, QString::number(13800000000ll + i),
            QDate(2020, 1, 1).addDays(i).toString(Qt::ISODate)};
    sheet.rows << QStringList{u"合计"_s, u""_s, u"1000"_s};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"名单.xlsx"_s);
    REQUIRE_OK(writeXlsx(path, {sheet}));

    const auto file = readImportFile(path, personType().kind());
    REQUIRE_OK(file);
    CHECK(file->table.headerRow == 2);
    CHECK(hasCode(file->table.cleaned, u"table.total"_s));
    const auto plan = school.importer().plan(personType().kind(), file->table, file->mapping, file->source);
    REQUIRE_OK(plan);
    CHECK(plan->count(RowOutcome::Added) == 1000);
    const auto result = school.importer().apply(*plan, WrongRows::RefuseAll, folder.path());
    REQUIRE_OK(result);
    CHECK(result->added == 1000);
    const QList<Person> people = school.people();
    REQUIRE(people.size() == 1000);
    for (const Person& person : people) {
        const int i = person.staffNo.mid(1).toInt();
        REQUIRE(person.name == QString(surnames.mid(i % 10, 1) + u"小"_s + QChar(0x4E00 + i)));
        REQUIRE(person.phone == QString::number(13800000000ll + i));
        REQUIRE(person.joinedOn == QDate(2020, 1, 1).addDays(i));
        REQUIRE(person.department == (i % 3 ? school.teaching.id : school.affairs.id));
        REQUIRE(person.category == (i % 5 ? school.teacher.id : school.guard.id));
    }
    const auto again = school.importer().plan(personType().kind(), file->table, file->mapping, file->source);
    REQUIRE_OK(again);
    CHECK(again->count(RowOutcome::Unchanged) == 1000);
    CHECK(again->missing.isEmpty());
}

TEST_CASE("a roster of a thousand people written by LibreOffice comes in whole", "[import]")
{
    ImportSchool school;
    for (const QString& name : {u"工勤"_s, u"外聘"_s, u"保洁"_s, u"食堂"_s})
        school.addCategory(name, name);
    const auto file = readImportFile(
        QStringLiteral(BIHUAN_SOURCE_DIR "/tests/data/roster_1000_libreoffice.xlsx"), personType().kind());
    REQUIRE_OK(file);
    CHECK(file->table.headerRow == 3);
    CHECK(codesOf(file->table.cleaned) == QStringList{u"table.total"_s, u"table.footnote"_s});
    CHECK(file->mapping.size() == 8); // all but the serial number
    const auto plan = school.importer().plan(
        personType().kind(), file->table, file->mapping, file->source, {.createTargets = {u"department"_s}});
    REQUIRE_OK(plan);
    CHECK(plan->count(RowOutcome::Added) == 1000);
    REQUIRE_OK(school.importer().apply(*plan));
    const QList<Person> people = school.people();
    REQUIRE(people.size() == 1000);
    for (const Person& person : people) {
        const int i = person.staffNo.mid(1).toInt();
        REQUIRE(person.phone == QString::number(13800000000ll + i));
        REQUIRE(person.idNumber.size() == 18);
        REQUIRE(person.joinedOn == QDate(2000 + i % 25, 9, 1));
        REQUIRE(person.gender == (i % 2 ? u"m"_s : u"f"_s));
    }
    const auto listed = readSheetFile(QStringLiteral(BIHUAN_SOURCE_DIR "/tests/data/roster_1000_libreoffice.xlsx"));
    REQUIRE_OK(listed);
    QHash<QString, QString> names;
    for (const QStringList& cells : listed->sheet.rows)
        names.insert(cells.value(1), cells.value(2));
    for (const Person& person : people)
        REQUIRE(names.value(person.staffNo) == person.name);
}
