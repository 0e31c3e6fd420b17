// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/archive/items/archive_school.h"

#include "core/education/classes/class_records.h"
#include "core/education/drills/drill.h"
#include "core/education/education.h"
#include "core/education/letters/parent_letter.h"
#include "core/inspection/checks/inspection.h"
#include "core/loop/loop_item.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::ArchiveSchool;
using test::rowsOf;

namespace {

struct FiledSchool : ArchiveSchool {
    void activity(const QString& title, const QString& state, QDate day)
    {
        const auto ways = store->list(learnWayType());
        EduActivity one{.title = title, .way = ways->first().id, .heldOn = day};
        one.state = state;
        if (state == u"cancelled"_s)
            one.reason = u"停电"_s;
        REQUIRE_OK(insert(eduActivityType(), one));
    }
    Id<LoopItem> hazard(int serial, const QString& level, const QString& state, int year = 2025)
    {
        const auto id = insert(loopItemType(), LoopItem{.number = u"YH-%1-%2"_s.arg(year).arg(serial, 4, 10, QLatin1Char('0')), .kind = u"hazard"_s, .year = year, .serial = serial, .state = state,
                                                        .foundOn = QDate(year, 3, serial), .source = u"inspection"_s, .description = u"插座松动"_s, .level = level, .closedOn = QDate(year, 4, serial)});
        REQUIRE_OK(id);
        return *id;
    }
    void inspection(const QString& cycle, const QString& state, QDate due)
    {
        Inspection one{.title = u"%1 %2"_s.arg(cycle, due.toString(Qt::ISODate)), .cycle = cycle, .state = state, .fromDay = due, .dueOn = due};
        one.shortCode = one.planKey = u"T%1"_s.arg(++m_code);
        if (isDoneCheck(checkStateOf(one)))
            one.doneOn = due;
        if (state == u"missed"_s)
            one.missedOn = due, one.missedReason = u"检查人病假"_s;
        REQUIRE_OK(insert(inspectionType(), one));
    }
    int m_code = 0;
    /// Past the rules of the subject, which are not what is tested.
    template <class T>
    Result<Id<T>> insert(const RecordType<T>& type, const T& object)
    {
        auto transaction = Transaction::begin(*database, u"test"_s);
        auto id = store->insert(type, object);
        if (id)
            REQUIRE_OK(transaction->commit());
        return id;
    }
    CollectPlan plan(int year = 2025, const QStringList& rules = {})
    {
        const auto made = archive.collector.plan(year, rules);
        REQUIRE_OK(made);
        return *made;
    }
    static CollectPlan::Part part(const CollectPlan& plan, const QString& rule)
    {
        for (const CollectPlan::Part& one : plan.parts)
            if (one.rule.code == rule)
                return one;
        FAIL("no part " << rule.toStdString());
        return {};
    }
    QStringList titles(int year = 2025)
    {
        QStringList found;
        for (const ArchiveRow& row : rowsOf(archiveRows(*store, {.year = year})))
            found << row.item.title;
        return found;
    }
};

} // namespace

TEST_CASE("a year is collected in one step, nothing twice, and a second run adds what is new", "[archive]")
{
    FiledSchool school;
    school.activity(u"开学第一课"_s, u"filed"_s, {2025, 9, 2});
    school.activity(u"消防主题班会"_s, u"planned"_s, {2025, 11, 9});
    school.activity(u"取消的讲座"_s, u"cancelled"_s, {2025, 10, 9});
    school.activity(u"今年的活动"_s, u"filed"_s, {2026, 3, 2});
    school.hazard(1, u"general"_s, u"closed"_s);
    school.hazard(2, u"general"_s, u"assigned"_s);
    const auto major = school.hazard(3, u"major"_s, u"closed"_s);

    const CollectPlan before = school.plan();
    CHECK(before.fresh() == 3);
    CHECK(before.collected() == 0);
    CHECK(before.unfinished() == 2);
    CHECK(before.proposals.size() == 3);
    const auto activities = FiledSchool::part(before, u"edu_activity"_s);
    REQUIRE(activities.unfinished.size() == 1);
    CHECK(activities.unfinished.first().name == u"消防主题班会"_s);
    CHECK_FALSE(activities.unfinished.first().why.isEmpty());
    CHECK(school.rows(u"archive_item"_s) == 0); // a plan changes nothing
    // Cancelled in the middle of it: nothing happened.
    int told = 0;
    const auto cancelled = school.archive.collector.collect(before, [&told](int done, int all) {
        CHECK(all == 3);
        return ++told < 2 && done < all;
    });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == Error::Kind::Cancelled);
    CHECK(school.rows(u"archive_item"_s) == 0);
    const auto undo = school.archive.collector.collect(before);
    REQUIRE_OK(undo);
    CHECK(school.rows(u"archive_item"_s) == 3);
    CHECK(school.rows(u"archive_member"_s) == 3);
    CHECK(school.titles().contains(u"[青岛示例小学开学第一课活动记录]"_s));
    CHECK(school.titles().contains(u"[青岛示例小学2025年安全隐患排查治理台账]"_s));
    CHECK(school.titles().contains(u"[青岛示例小学重大隐患YH-2025-0003整改销号材料]"_s));
    // A major hazard is kept for ever, and a record knows where it is filed.
    const auto filed = archiveRowOf(*school.store, u"loop_item"_s, major.value());
    REQUIRE_OK(filed);
    REQUIRE(*filed);
    CHECK((*filed)->item.retention == u"Y"_s);
    CHECK((*filed)->item.classCode == u"PC"_s);
    CHECK((*filed)->className == u"排查"_s);

    // The same plan again: nothing is collected twice.
    const auto twice = school.archive.collector.collect(before);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().kind == Error::Kind::Conflict);
    CHECK(school.rows(u"archive_member"_s) == 3);
    const CollectPlan after = school.plan();
    CHECK(after.fresh() == 0);
    CHECK(after.collected() == 3);
    CHECK(school.refused(school.archive.collector.collect(after), u"nothing new"_s));
    // Not past the service either.
    CHECK_FALSE(school.insert(archiveMemberType(), ArchiveMember{.item = (*filed)->item.id, .kind = u"loop_item"_s, .record = int(major.value())}));

    // What is finished later goes into the item that is still open.
    school.hazard(4, u"general"_s, u"closed"_s);
    const CollectPlan second = school.plan();
    REQUIRE(second.proposals.size() == 1);
    CHECK_FALSE(second.proposals.first().item.id.isNull());
    REQUIRE_OK(school.archive.collector.collect(second));
    CHECK(school.rows(u"archive_item"_s) == 3);
    CHECK(school.rows(u"archive_member"_s) == 4);

    // Once it is numbered, it makes a supplement.
    for (const Id<ArchiveItem> id : school.all())
        REQUIRE_OK(school.archive.items.describe({id}, {.pages = 3}, true));
    school.number();
    school.hazard(5, u"general"_s, u"closed"_s);
    REQUIRE_OK(school.archive.collector.collect(school.plan()));
    CHECK(school.rows(u"archive_item"_s) == 4);
    CHECK(school.titles().contains(u"[青岛示例小学2025年安全隐患排查治理台账 (supplement)]"_s));
}

TEST_CASE("collecting is taken back, and what was voided is collected again", "[archive]")
{
    FiledSchool school;
    school.activity(u"开学第一课"_s, u"filed"_s, {2025, 9, 2});
    const auto undo = school.archive.collector.collect(school.plan());
    REQUIRE_OK(undo);
    REQUIRE_OK(takeBackInArchive(*school.service, *undo));
    CHECK(school.plan().fresh() == 1);
    REQUIRE_OK(school.archive.collector.collect(school.plan()));
    CHECK(school.plan().collected() == 1);
    REQUIRE_OK(school.service->setVoided(archiveItemType().kind(), {school.all().first().value()}, true, u"重复"_s));
    CHECK(school.plan().fresh() == 1);
    // Restored, it goes on having its records; but not when another item got them meanwhile.
    const auto voided = school.store->list(archiveItemType(), {.voidedToo = true, .orderBy = {u"id"_s}});
    const qint64 second = voided->last().id.value();
    REQUIRE_OK(school.service->setVoided(archiveItemType().kind(), {second}, false, u"误作废"_s));
    CHECK(school.plan().collected() == 1);
    REQUIRE_OK(school.service->setVoided(archiveItemType().kind(), {second}, true, u"重复"_s));
    REQUIRE_OK(school.archive.collector.collect(school.plan()));
    CHECK(school.refused(school.service->setVoided(archiveItemType().kind(), {second}, false, u"误作废"_s), u"twice"_s));
}

TEST_CASE("inspections make one item for each term and cycle", "[archive]")
{
    FiledSchool school;
    for (const int day : {3, 10, 17})
        school.inspection(u"week"_s, u"filed"_s, {2025, 3, day});
    school.inspection(u"month"_s, u"reviewed"_s, {2025, 3, 20});
    school.inspection(u"week"_s, u"missed"_s, {2025, 3, 24});
    school.inspection(u"week"_s, u"issued"_s, {2025, 3, 31});
    const CollectPlan plan = school.plan(2025, {u"inspection"_s});
    CHECK(plan.parts.size() == 1);
    CHECK(plan.fresh() == 4);
    CHECK(plan.unfinished() == 1);
    REQUIRE(plan.proposals.size() == 2);
    CHECK(plan.proposals.first().entries.size() == 3);
    CHECK(plan.proposals.first().item.docDate == QDate(2025, 3, 17)); // the last one
    CHECK(school.refused(school.archive.collector.plan(2027), u"2027"_s));
    CHECK(school.refused(school.archive.collector.plan(2025, {u"nonsense"_s}), u"nonsense"_s));
}

TEST_CASE("the school decides what is filed and how", "[archive]")
{
    FiledSchool school;
    school.activity(u"开学第一课"_s, u"filed"_s, {2025, 9, 2});
    school.activity(u"消防主题班会"_s, u"summarized"_s, {2025, 11, 9});
    auto rules = *school.store->list(archiveRuleType());
    for (ArchiveRule& rule : rules)
        if (rule.code == u"edu_activity"_s) {
            rule.grouping = u"all"_s;
            rule.retention = u"D30"_s;
            rule.title = u"[{{学校}}{{年度}}年教育活动记录]"_s;
            REQUIRE_OK(school.service->save(archiveRuleType().kind(), archiveRuleType().toRecord(rule)));
        }
    const CollectPlan plan = school.plan();
    REQUIRE(plan.proposals.size() == 1);
    CHECK(plan.proposals.first().entries.size() == 2);
    CHECK(plan.proposals.first().item.retention == u"D30"_s);
    CHECK(plan.proposals.first().item.title == u"[青岛示例小学2025年教育活动记录]"_s);
    for (ArchiveRule& rule : rowsOf(school.store->list(archiveRuleType())))
        if (rule.code == u"edu_activity"_s) {
            rule.disabled = true;
            REQUIRE_OK(school.service->save(archiveRuleType().kind(), archiveRuleType().toRecord(rule)));
        }
    CHECK(school.plan().fresh() == 0);
}

TEST_CASE("pages of collected records are counted in their scans", "[archive]")
{
    FiledSchool school;
    school.activity(u"开学第一课"_s, u"filed"_s, {2025, 9, 2});
    const auto activities = school.store->list(eduActivityType());
    test::FunctionPages three(3, [](int, Canvas& canvas) { canvas.rect({20, 20, 50, 50}, {.widthMm = 0.5}); });
    const QString path = school.folder.filePath(u"记录.pdf"_s);
    REQUIRE_OK(exportPdf(three, path));
    auto transaction = Transaction::begin(*school.database, u"test"_s);
    REQUIRE_OK(school.attachments.link(*school.attachments.add(path), u"edu_activity"_s, activities->first().id.value()));
    REQUIRE_OK(transaction->commit());
    REQUIRE_OK(school.archive.collector.collect(school.plan()));
    const ArchiveItem item = school.now(school.all().first());
    CHECK(item.pages == 3);
    CHECK(item.scanPages == 3);
    // Without scans the printed form counts.
    school.activity(u"消防主题班会"_s, u"filed"_s, {2025, 11, 9});
    school.archive.pages.setPrinted([](const QString& kind, qint64) { return kind == u"edu_activity"_s ? 2 : 0; });
    REQUIRE_OK(school.archive.collector.collect(school.plan()));
    for (const Id<ArchiveItem> id : school.all())
        if (school.now(id).title.contains(u"消防"_s)) {
            CHECK(school.now(id).pages == 2);
            CHECK(school.now(id).scanPages == 0);
        }
}

TEST_CASE("rows that are one paper are collected as one", "[archive]")
{
    FiledSchool school;
    const SchoolClass one = school.add(schoolClassType(), SchoolClass{.name = u"三年级1班"_s, .grade = 3, .classNo = 1, .pupils = 40}), two = school.add(schoolClassType(), SchoolClass{.name = u"三年级2班"_s, .grade = 3, .classNo = 2, .pupils = 41});
    const auto total = [&](const QString& topic, const SchoolClass& group) {
        REQUIRE_OK(school.insert(platformStatType(), PlatformStat{.topic = topic, .schoolClass = group.id, .edition = u"school"_s, .target = 40, .done = 40, .countedOn = {2025, 11, 20}}));
    };
    total(u"119消防专题"_s, one);
    total(u"119消防专题"_s, two);
    total(u"防溺水专题"_s, one);
    const CollectPlan plan = school.plan(2025, {u"platform_stat"_s});
    CHECK(plan.fresh() == 2);
    CHECK(plan.proposals.size() == 2);
    REQUIRE_OK(school.archive.collector.collect(plan));
    // Another class of a topic that is filed is on the same paper.
    total(u"防溺水专题"_s, two);
    CHECK(school.plan(2025, {u"platform_stat"_s}).fresh() == 0);
}

TEST_CASE("every source of the table fits the kinds there are", "[archive]")
{
    ArchiveSchool school;
    for (const CollectSource& source : collectSources()) {
        CAPTURE(source.rule.toStdString());
        const RecordKind* kind = school.store->registry().find(source.kind);
        if (!kind) // of a subject that is not in the program
            continue;
        for (const QString& column : {source.dateColumn, source.yearColumn, source.stateColumn, source.finishedOn, source.unlessEmpty, source.nameColumn, source.numberColumn, source.authorColumn, source.splitColumn}) {
            CAPTURE(column.toStdString());
            CHECK((column.isEmpty() || kind->field(column)));
        }
        if (const Field* state = source.stateColumn.isEmpty() ? nullptr : kind->field(source.stateColumn); state && !state->choices.isEmpty())
            for (const QString& code : source.finished + source.left) {
                CAPTURE(code.toStdString());
                CHECK(std::any_of(state->choices.cbegin(), state->choices.cend(), [&](const Choice& one) { return one.code == code; }));
            }
    }
}
