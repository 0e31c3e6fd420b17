// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_reader.h"
#include "core/inspection/watch/watch_import.h"
#include "core/inspection/watch/watch_tables.h"
#include "tests/core/inspection/watch_school.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bihuan;
using bihuan::test::WatchSchool;

namespace {

struct ImportSchool : WatchSchool {
    WatchImportPlan plan(const QString& csv)
    {
        const auto file = parseSheetBytes(csv.toUtf8(), u"护学岗.csv"_s);
        REQUIRE_OK(file);
        const auto planned = planRosterImport(*watch.book(monday, monday), file->sheet, {2026, 9, 1});
        REQUIRE_OK(planned);
        return *planned;
    }
    /// “1 校门内侧 张伟李娜 every”
    QStringList texts(const WatchImportPlan& plan) const
    {
        QStringList lines;
        const auto book = watch.book(monday, monday);
        for (const WatchEdit& edit : plan.edits) {
            QStringList names;
            for (const Id<Person> person : edit.persons)
                names << book->personName(person);
            lines << QStringList{QString::number(edit.weekday), book->point(edit.point)->name, names.join(u'+'), edit.week}.join(u' ');
        }
        return lines;
    }
    static QStringList problems(const WatchImportPlan& plan)
    {
        QStringList lines;
        for (const RowIssue& issue : plan.issues)
            if (issue.issue.severity == Severity::Problem)
                lines << issue.sentence();
        return lines;
    }
};

} // namespace

TEST_CASE("a roster as it hangs on the wall is read: weekdays side by side", "[watch]")
{
    ImportSchool school;
    const WatchImportPlan plan = school.plan(u"青岛第二实验小学护学岗安排,,,,,,\n"
                                             "时段,点位,周一,周二,星期三,周四,周五\n"
                                             "早到校,校门内侧,张伟、李娜,王 芳,单：曾敏；双：吕静,—,张伟/吕静\n"
                                             "早到校,东楼梯口,单小芳,欧阳建国 周安,,,无\n"
                                             "合计,,2,2,1,0,2\n"_s);
    CHECK(ImportSchool::problems(plan) == QStringList());
    CHECK(plan.isPossible());
    CHECK(school.texts(plan) == QStringList{u"1 校门内侧 张伟+李娜 every"_s, u"2 校门内侧 王芳 every"_s, u"3 校门内侧 曾敏 odd"_s,
                                            u"3 校门内侧 吕静 even"_s, u"5 校门内侧 张伟+吕静 every"_s, u"1 东楼梯口 单小芳 every"_s,
                                            u"2 东楼梯口 欧阳建国+周安 every"_s});
    school.set(plan.edits);
    CHECK(school.whoAt(school.monday, u"arrival"_s, 0) == u"张伟、李娜"_s);
}

TEST_CASE("a roster with a row for each duty is read", "[watch]")
{
    ImportSchool school;
    const WatchImportPlan plan = school.plan(u"时段,点位,星期,人员\n早到校,校门内侧,周一,张伟\n早到校,校门内侧,周一,李娜\n大课间,操场,周一至周三,王芳\n"_s);
    CHECK(ImportSchool::problems(plan) == QStringList());
    CHECK(school.texts(plan) == QStringList{u"1 校门内侧 张伟+李娜 every"_s, u"1 操场 王芳 every"_s, u"2 操场 王芳 every"_s, u"3 操场 王芳 every"_s});
}

TEST_CASE("wrong cells of a roster are told with row and column, and forbid the import", "[watch]")
{
    ImportSchool school;
    school.people << school.addPerson(u"张伟"_s, school.category, school.department, u"T99"_s);
    Person gone = school.people[6];
    gone.leftOn = {2026, 8, 1};
    school.add(personType(), gone); // 王芳
    const WatchImportPlan plan = school.plan(u"时段,点位,周一,周二\n"
                                             "早到校,校门内侧,张伟,张伟（T99）\n"
                                             "早到校,后门,李娜,\n"
                                             "晚自习,操场,李娜,\n"
                                             "早到校,操场,王芳,赵大\n"
                                             "大课间,操场,李娜、李娜,\n"
                                             "大课间,东楼梯口,李娜,\n"
                                             "大课间,东楼梯口,吕静,\n"_s);
    const QStringList told = ImportSchool::problems(plan);
    CAPTURE(told);
    REQUIRE(told.size() == 7);
    CHECK_FALSE(plan.isPossible());
    const QList<QPair<QString, QString>> expected{{u"2"_s, u"T1"_s}, {u"3"_s, u"后门"_s}, {u"4"_s, u"晚自习"_s}, {u"5"_s, u"王芳"_s},
                                                  {u"5"_s, u"赵大"_s}, {u"6"_s, u"李娜"_s}, {u"8"_s, u"7"_s}};
    for (qsizetype i = 0; i < expected.size(); ++i) {
        CHECK(told[i].contains(expected[i].first));
        CHECK(told[i].contains(expected[i].second));
    }
    CHECK(school.texts(plan).contains(u"2 校门内侧 张伟 every"_s));
    const auto file = parseSheetBytes(u"姓名,电话\n张伟,138\n"_s.toUtf8(), u"名单.csv"_s);
    CHECK_FALSE(planRosterImport(*school.watch.book(school.monday, school.monday), file->sheet, school.monday));
}

TEST_CASE("the workbook that is written is read again to the same roster", "[watch]")
{
    ImportSchool school;
    school.set({school.edit(u"arrival"_s, 0, 1, {u"张伟"_s, u"李娜"_s}), school.edit(u"arrival"_s, 1, 3, {u"王芳"_s}, u"odd"_s),
                school.edit(u"arrival"_s, 1, 3, {u"吕静"_s}, u"even"_s), school.edit(u"long_break"_s, 2, 5, {u"周安"_s})});
    QTemporaryDir folder;
    const QString path = folder.filePath(u"roster.xlsx"_s);
    REQUIRE_OK(writeXlsx(path, {watchWorkbook(*school.watch.book(school.monday, school.monday.addDays(6)), school.monday)}));
    const auto file = readSheetFile(path);
    REQUIRE_OK(file);
    if (file->sheet.text(0, 0) != u"时段"_s)
        return; // English texts: the words of an import are Chinese
    const auto plan = planRosterImport(*school.watch.book(school.monday, school.monday), file->sheet, school.monday);
    REQUIRE_OK(plan);
    CHECK(ImportSchool::problems(*plan) == QStringList());
    CHECK(plan->edits.size() == 4);
    CHECK(school.set(plan->edits, school.monday).isEmpty());
}
