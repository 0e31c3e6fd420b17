// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_reader.h"
#include "tests/core/education/education_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

const PlatformImportOptions usual{.topic = u"2026年秋季第一课"_s, .edition = u"school"_s, .dueOn = QDate(2026, 9, 30), .fileName = u"平台.csv"_s};

struct School : test::EducationSchool {
    Result<PlatformPlan> planned(const QString& csv, const PlatformImportOptions& options = usual)
    {
        const auto file = parseSheetBytes(csv.toUtf8(), u"平台.csv"_s);
        REQUIRE_OK(file);
        return planPlatformImport(classes, file->sheet, options, clock.today());
    }
    /// “一年级1班 school 37/39”
    QStringList totals(const PlatformPlan& plan) const
    {
        const auto names = store->names(schoolClassType().kind());
        QStringList lines;
        for (const PlatformStat& one : plan.totals)
            lines << u"%1 %2 %3/%4"_s.arg(names->value(one.schoolClass.value()), one.edition).arg(one.done).arg(one.target);
        return lines;
    }
    static QStringList problems(const PlatformPlan& plan)
    {
        QStringList found;
        for (const RowIssue& each : plan.issues)
            if (each.issue.severity == Severity::Problem)
                found << u"%1 %2"_s.arg(each.row).arg(each.issue.code);
        return found;
    }
    /// Everything the database holds as text, for looking whether something got in.
    QString everything() const
    {
        QString text;
        for (const QString& table : {u"platform_stat"_s, u"journal"_s}) {
            QStringList columns;
            REQUIRE_OK(database->read(u"SELECT name FROM pragma_table_info(?)"_s, {table}, [&](const Row& row) { columns << row.text(0); }));
            for (const QString& column : columns)
                REQUIRE_OK(database->read(u"SELECT %1 FROM %2"_s.arg(column, table), {}, [&](const Row& row) { text += row.text(0) + u'\n'; }));
        }
        return text;
    }
};

} // namespace

TEST_CASE("platform totals of classes are read in the order of the classes, totals left out", "[education][platform]")
{
    School school;
    const auto plan = school.planned(u"学校安全平台完成情况\n班级,应学人数,已完成人数,完成率\n二年级1班,40,38,95%\n一(1)班,39,39,100%\n合计,79,77,97%\n"_s);
    REQUIRE_OK(plan);
    CHECK(school.totals(*plan) == QStringList{u"一年级1班 school 39/39"_s, u"二年级1班 school 38/40"_s});
    CHECK_FALSE(plan->needsConsent());
    const auto done = applyPlatformImport(*school.service, *plan, false);
    REQUIRE_OK(done);
    CHECK(school.rows(u"platform_stat"_s) == 2);
    // A week later: the same rows, brought up to date.
    const auto again = school.planned(u"班级,应学,已学\n二年级1班,40,40\n"_s);
    const auto updated = applyPlatformImport(*school.service, *again, false);
    REQUIRE_OK(updated);
    CHECK(school.rows(u"platform_stat"_s) == 2);
    const auto trend = platformTrend(*school.store);
    REQUIRE(trend->size() == 1);
    CHECK(trend->first().school.done == 79);
    REQUIRE_OK(takeBack(*school.service, *updated));
    CHECK(platformTrend(*school.store)->first().school.done == 77);
    CHECK(takeBack(*school.service, *done).error().kind == Error::Kind::Conflict); // changed since, though it looks alike
    CHECK(platformTrend(*school.store)->first().school.done == 77);
    const auto fresh = school.planned(u"班级,应学,已学\n三年级1班,41,40\n"_s);
    const auto added = applyPlatformImport(*school.service, *fresh, false);
    REQUIRE_OK(added);
    REQUIRE_OK(takeBack(*school.service, *added));
    CHECK(school.store->count(platformStatType().kind()).value_or(-1) == 2);
}

TEST_CASE("both editions in one table are two totals", "[education][platform]")
{
    School school;
    const auto plan = school.planned(u"年级,班级,总人数,学校版已完成,家长版已完成\n三年级,1班,41,41,30\n三年级,2班,41,40,29\n"_s);
    REQUIRE_OK(plan);
    CHECK(school.totals(*plan) == QStringList{u"三年级1班 family 30/41"_s, u"三年级1班 school 41/41"_s, u"三年级2班 family 29/41"_s, u"三年级2班 school 40/41"_s});
}

TEST_CASE("of a table with pupils only the sums are taken, and only when that is agreed", "[education][platform]")
{
    School school;
    const QString csv = u"班级,学生姓名,身份证号,家长手机,完成情况\n一年级1班,张小明,11010519491231002X,13800000001,已完成\n一年级1班,李小红,440524188001010014,13800000002,未完成\n"
                        "一年级2班,王小刚,,13800000003,已完成\n"_s;
    const auto plan = school.planned(csv);
    REQUIRE_OK(plan);
    CHECK(plan->ofPupils);
    CHECK(plan->personalColumns == QStringList{u"学生姓名"_s, u"家长手机"_s, u"身份证号"_s});
    CHECK(school.totals(*plan) == QStringList{u"一年级1班 school 1/2"_s, u"一年级2班 school 1/1"_s});
    const qint64 journal = school.rows(u"journal"_s);
    const auto refused = applyPlatformImport(*school.service, *plan, false);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(school.rows(u"journal"_s) == journal);
    REQUIRE_OK(applyPlatformImport(*school.service, *plan, true));
    const QString kept = school.everything();
    for (const QString& word : {u"张小明"_s, u"李小红"_s, u"王小刚"_s, u"110105"_s, u"13800000001"_s})
        CHECK_FALSE(kept.contains(word));
    // A column without a telling heading gives itself away by what is in it.
    const auto hidden = school.planned(u"班级,备注,完成情况\n一年级1班,13800000001,是\n一年级2班,13800000002,否\n"_s);
    REQUIRE_OK(hidden);
    CHECK(hidden->personalColumns == QStringList{u"备注"_s});
}

TEST_CASE("wrong platform tables are refused with their rows", "[education][platform]")
{
    School school;
    const auto plan = school.planned(u"班级,应学,已学\n一年级1班,39,40\n九年级9班,40,40\n一年级2班,很多,40\n二年级1班,40,40\n"_s);
    REQUIRE_OK(plan);
    CHECK(school.problems(*plan) == QStringList{u"2 platform_import.done"_s, u"3 platform_import.class"_s, u"4 platform_import.number"_s});
    CHECK_FALSE(applyPlatformImport(*school.service, *plan, true));
    CHECK(school.rows(u"platform_stat"_s) == 0);
    CHECK_FALSE(school.planned(u"班级,教师\n一年级1班,王芳\n"_s));
    CHECK_FALSE(school.planned(u"班级,应学,已学\n一年级1班,39,39\n"_s, {.topic = {}, .edition = {}, .dueOn = {}, .fileName = {}})); // no topic
    CHECK(school.codes(platformStatType(), {.topic = u"题"_s, .schoolClass = school.classes[0].id, .target = 39, .done = 40, .countedOn = {2026, 9, 5}}) == QStringList{u"platform_stat.done"_s});
}

TEST_CASE("a booklet has every school day, the last one of each week, and the day before each holiday", "[education][1530]")
{
    School school;
    const auto calendar = SchoolCalendar::read(*school.store);
    REQUIRE_OK(calendar);
    const auto rules = school.store->list(reminderRuleType());
    const QList<BookletLine> lines = bookletLines(*calendar, school.first, *rules, u"1530"_s);
    QList<QDate> daily, weekly, holidays;
    for (const BookletLine& line : lines) {
        (line.moment == u"day"_s ? daily : line.moment == u"week"_s ? weekly : holidays) << line.day;
        CHECK(line.minutes == (line.moment == u"day"_s ? 1 : line.moment == u"week"_s ? 5 : 30));
        CHECK_FALSE(line.content.isEmpty());
        CHECK(calendar->days().isSchoolDay(line.day));
    }
    int days = 0;
    for (QDate day = school.first.firstDay; day <= school.first.lastDay; day = day.addDays(1))
        days += calendar->days().isSchoolDay(day) ? 1 : 0;
    CHECK(daily.size() == days);
    CHECK(holidays.contains(QDate(2026, 9, 24)));  // 中秋 25–27 September
    CHECK(holidays.contains(QDate(2026, 9, 30)));  // 国庆
    CHECK(holidays.contains(QDate(2027, 1, 22)));  // end of the term
    CHECK_FALSE(weekly.contains(QDate(2026, 9, 30)));
    CHECK(weekly.contains(QDate(2026, 9, 4)));
    CHECK(weekly.contains(QDate(2026, 10, 16)));
    for (const QDate day : weekly)
        CHECK_FALSE(holidays.contains(day));

    // Spot checks: as many as asked for, other days for another class, the same each time.
    QList<BookletLine> one = lines, same = lines, other = lines;
    markSamples(one, school.classes[0], school.first, 6);
    markSamples(same, school.classes[0], school.first, 6);
    markSamples(other, school.classes[1], school.first, 6);
    const auto marked = [](const QList<BookletLine>& all) {
        QList<QDate> found;
        for (const BookletLine& line : all)
            if (line.sampled)
                found << line.day;
        return found;
    };
    CHECK(marked(one).size() == 6);
    CHECK(marked(one) == marked(same));
    CHECK(marked(one) != marked(other));
}

TEST_CASE("booklets of all classes are one file, bookmarked; 12530 has its own lines", "[education][1530][papers]")
{
    School school;
    const auto pages = bookletPages(*school.store, {.term = school.first.id, .scheme = u"1530"_s, .classes = {school.classes[0].id, school.classes[5].id}}, school.education.shaperSource);
    REQUIRE_OK(pages);
    QStringList marks;
    for (int page = 0; page < (*pages)->count(); ++page)
        for (const Bookmark& mark : (*pages)->bookmarks(page))
            marks << mark.title;
    CHECK(marks == QStringList{school.classes[0].name, school.classes[5].name});
    const QString text = school.read(**pages, u"booklet.pdf"_s).join(QString());
    if (!text.isEmpty()) {
        CHECK(text.contains(u"9月30日"_s));
        CHECK(text.contains(u"※"_s));
    }
    REQUIRE_OK(bookletPages(*school.store, {.term = school.first.id, .scheme = u"12530"_s, .classes = {school.classes[0].id}}, school.education.shaperSource));
    const auto samples = sampleSheet(*school.store, {.term = school.first.id});
    REQUIRE_OK(samples);
    CHECK(samples->rowCount == 12 * usualSamples);
    school.read(*samples, u"samples.pdf"_s);
    CHECK(bookletPages(*school.store, {.term = school.first.id, .scheme = u"999"_s}, school.education.shaperSource).error().kind == Error::Kind::Refused);
    CHECK(termFor(*school.store, {2027, 2, 1})->id == school.second.id);
}
