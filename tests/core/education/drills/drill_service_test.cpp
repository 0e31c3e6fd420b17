// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/education/drills/drill_school.h"

#include "core/calendar/school_event.h"
#include "core/education/drills/drill_rules.h"
#include "core/base/photo_date.h"

#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::DrillSchool;

namespace {

/// A JPEG that says when it was taken.
QByteArray photo(const char* taken)
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    // Exif: one directory with the tag DateTime, whose text stands at 26.
    QByteArray exif("Exif\0\0" "MM\0\x2a\0\0\0\x08" "\0\x01" "\x01\x32\0\x02\0\0\0\x14\0\0\0\x1a" "\0\0\0\0", 32);
    exif += QByteArray(taken) + '\0';
    const int length = int(exif.size()) + 2;
    return jpeg.insert(2, QByteArray("\xff\xe1", 2) + char(length >> 8) + char(length & 255) + exif);
}

} // namespace

TEST_CASE("a drill goes its way from the plan to the closed file", "[drills]")
{
    DrillSchool school;
    DrillService& drills = school.services.drills;
    Drill drill = school.planned("fire", {2026, 9, 16});
    CHECK(drill.number == u"YJYL2026-01"_s);
    CHECK(drill.targetS == 120);
    CHECK(drill.script.contains(u"湿毛巾"_s));
    CHECK(school.rows(u"drill_role"_s) == 7);

    CHECK_FALSE(drills.step(drill.id, {})); // nobody commands
    REQUIRE_OK(drills.step(drill.id, {.commander = school.principal.id}));
    REQUIRE_OK(drills.step(drill.id, {.note = u"班会课"_s}));
    const auto early = drills.step(drill.id, {.teachers = 40, .pupils = 800, .actualS = 110});
    CHECK_FALSE(early); // it is still to come
    school.clock.set(QDateTime(QDate(2026, 9, 16), QTime(12, 0)));
    const qint64 journal = school.rows(u"journal"_s);
    CHECK_FALSE(drills.step(drill.id, {.actualS = 110}));                                // nobody took part
    CHECK_FALSE(drills.step(drill.id, {.teachers = 40, .pupils = 800, .actualS = 0}));     // 0 seconds
    CHECK_FALSE(drills.step(drill.id, {.teachers = 40, .pupils = 800, .actualS = 10800})); // 3 hours
    CHECK(school.rows(u"journal"_s) == journal);
    REQUIRE_OK(drills.step(drill.id, {.teachers = 40, .pupils = 800, .untimedReason = u"秒表坏了"_s})); // 0 with a reason
    CHECK_FALSE(drills.step(drill.id, {})); // no words of the review
    REQUIRE_OK(drills.step(drill.id, {.note = u"二楼东楼梯口拥挤"_s}));

    const auto finding = drills.addFinding(drill.id, u"二楼东楼梯口拥挤"_s, u"东楼梯"_s);
    REQUIRE_OK(finding);
    const auto item = school.store->find(loopItemType(), finding->item);
    CHECK((*item)->kind == u"drill"_s);
    CHECK((*item)->source == u"drill"_s);
    CHECK((*item)->number.startsWith(u"YL"_s));
    const auto open = drills.step(drill.id, {});
    REQUIRE_FALSE(open);
    CHECK(open.error().subject.contains((*item)->number));
    REQUIRE_OK(school.service->setVoided(loopItemType().kind(), {(*item)->id.value()}, true, u"重复"_s));
    REQUIRE_OK(drills.step(drill.id, {}));

    // The gate: the class times, the leaders of key teams and the summary are missing.
    const auto closed = drills.step(drill.id, {});
    REQUIRE_FALSE(closed);
    CHECK(closed.error().kind == Error::Kind::Refused);
    CHECK(closed.error().subject.contains(u"有分工"_s));
    CHECK(closed.error().subject.contains(u"有实录"_s));
    CHECK(closed.error().subject.contains(u"有档案"_s));
    CHECK_FALSE(closed.error().subject.contains(u"有讲评"_s));
    DrillEntry entry{.summary = u"演练有序。"_s};
    const auto standing = drills.file(drill.id);
    REQUIRE_OK(standing);
    for (const DrillSlotStanding& one : standing->evidence)
        if (!one.filled && one.slot.code != u"file"_s)
            entry.reasons.insert(one.slot.id, u"当天停电"_s);
    CHECK(entry.reasons.size() == 2);
    const auto done = drills.step(drill.id, entry);
    REQUIRE_OK(done);
    CHECK(done->drill.state == u"closed"_s);
    CHECK(school.rows(u"drill_evidence"_s) == 2);
    CHECK_FALSE(drills.step(drill.id, {}));
    CHECK_FALSE(drills.addFinding(drill.id, u"迟到的问题"_s));
    CHECK_FALSE(drills.setTimes(drill.id, {}, 100));
    Drill changed = done->drill;
    changed.note = u"改一改"_s;
    CHECK(school.codes(changed).contains(u"drill.frozen"_s));
    CHECK_FALSE(school.codes(done->drill).contains(u"drill.frozen"_s));
    // Closing can be taken back with its reasons.
    REQUIRE_OK(drills.takeBack(done->undo));
    CHECK((*school.store->find(drillType(), drill.id))->state == u"improved"_s);
    CHECK(school.count(drillEvidenceType().kind()) == 0);
}

TEST_CASE("seven kinds of evidence fill themselves or by an attachment", "[drills]")
{
    DrillSchool school;
    const Drill drill = school.planned("bullying", {2026, 9, 16});
    auto file = school.services.drills.file(drill.id);
    REQUIRE_OK(file);
    REQUIRE(file->evidence.size() == 7);
    const auto filled = [&] {
        QStringList names;
        const auto now = school.services.drills.file(drill.id);
        for (const DrillSlotStanding& one : now->evidence)
            if (one.filled)
                names << one.slot.code;
        return names;
    };
    CHECK(filled() == QStringList{u"script"_s});
    QTemporaryDir folder;
    const QString path = folder.filePath(u"签到表.jpg"_s);
    QFile picture(path);
    REQUIRE(picture.open(QIODevice::WriteOnly));
    picture.write(photo("2026:09:16 10:00:00"));
    picture.close();
    CHECK(school.services.drills.attach(drill.id, path, u"file"_s)->isEmpty());
    CHECK(filled().contains(u"file"_s));
    CHECK(filled().contains(u"record"_s)); // a picture of the drill
    CHECK_FALSE(school.services.drills.attach(drill.id, path, u"eighth"_s));
}

TEST_CASE("bad input of drills is told", "[drills]")
{
    DrillSchool school;
    Drill drill = school.held("fire", {2026, 9, 16}, 110);
    CHECK(school.codes(drill) == QStringList{});
    const auto with = [&](auto change) {
        Drill changed = drill;
        change(changed);
        return school.codes(changed);
    };
    CHECK(with([](Drill& d) { d.actualS = 0; }) == QStringList{u"drill.untimed"_s});
    CHECK(with([](Drill& d) { d.actualS = 3 * 3600; }) == QStringList{u"drill.actual"_s});
    CHECK(with([](Drill& d) { d.actualS = 900; }) == QStringList{u"drill.slow"_s});
    CHECK(with([](Drill& d) { d.actualS = -5; }).contains(u"drill.negative"_s));
    CHECK(with([](Drill& d) { d.heldOn = {2026, 9, 13}; }) == QStringList{u"drill.rest_day"_s}); // a Sunday
    CHECK(with([](Drill& d) { d.heldOn = {2026, 9, 30}; }).contains(u"drill.future"_s));
    CHECK(with([](Drill& d) { d.heldAt = u"25:99"_s; }) == QStringList{u"drill.time"_s});
    school.add(schoolEventType(), SchoolEvent{.name = u"质量检测"_s, .kind = u"exam"_s, .firstDay = {2026, 9, 15}});
    CHECK(with([](Drill& d) { d.heldOn = {2026, 9, 15}; }) == QStringList{u"drill.exam"_s});

    QList<DrillClassTime> times;
    for (int i = 1; i <= 4; ++i)
        times << DrillClassTime{.className = u"三年级%1班"_s.arg(i), .expected = 40, .present = 39, .arrivedS = 90, .keyedFrom = u"sheet"_s};
    REQUIRE_OK(school.services.drills.setTimes(drill.id, times, 0));
    drill = **school.store->find(drillType(), drill.id);
    CHECK(drill.actualS == 90);
    CHECK(drill.pupils == 4 * 39);
    CHECK(school.codes(drill) == QStringList{u"drill.same_second"_s});
    times[2].arrivedS = 95;
    REQUIRE_OK(school.services.drills.setTimes(drill.id, times, 0));
    drill = **school.store->find(drillType(), drill.id);
    CHECK(school.codes(drill) == QStringList{});
    CHECK(school.count(drillClassTimeType().kind()) == 4);

    const qint64 rows = school.rows(u"drill_class_time"_s), journal = school.rows(u"journal"_s);
    times[0].present = 41; // more than the class has
    CHECK_FALSE(school.services.drills.setTimes(drill.id, times, 0));
    CHECK(school.rows(u"drill_class_time"_s) == rows);
    CHECK(school.rows(u"journal"_s) == journal);
    const DrillClassTime none{.drill = drill.id, .className = u"四年级1班"_s, .expected = 0, .keyedFrom = u"sheet"_s};
    CHECK(school.codes(drillClassTimeType().kind(), drillClassTimeType().toRecord(none)) == QStringList{u"drill_class_time.empty"_s});
    CHECK(with([](Drill& d) { d.pupils = 20; }) == QStringList{u"drill.too_many_present"_s});
}

TEST_CASE("a photograph of another year is told", "[drills]")
{
    CHECK(photoDate(photo("2025:06:01 10:00:00")) == QDate(2025, 6, 1));
    CHECK_FALSE(photoDate(photo("0000:00:00 00:00:00")).isValid());
    CHECK_FALSE(photoDate(QByteArray("\xff\xd8\xff\xe1\xff\xff" "Exif", 10)).isValid());
    CHECK_FALSE(photoDate(QByteArray("GIF89a")).isValid());
    QByteArray broken = photo("2025:06:01 10:00:00");
    for (qsizetype cut = 0; cut < 48; ++cut) // whatever is left of it, nothing is read beyond
        CHECK_FALSE(photoDate(broken.left(cut)).isValid());

    DrillSchool school;
    const Drill drill = school.held("fire", {2026, 9, 16}, 110);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"旧照片.jpg"_s);
    QFile picture(path);
    REQUIRE(picture.open(QIODevice::WriteOnly));
    picture.write(photo("2025:09:16 10:00:00"));
    picture.close();
    const auto warned = school.services.drills.attach(drill.id, path);
    REQUIRE_OK(warned);
    REQUIRE(warned->size() == 1);
    CHECK(warned->first().code == u"drill.photo_year"_s);
    const auto issues = drillIssues(school.services);
    REQUIRE_OK(issues);
    CHECK(std::any_of(issues->cbegin(), issues->cend(), [](const RecordIssue& one) { return one.issue.code == u"drill.photo_year"_s; }));
}

TEST_CASE("roles: one person twice, somebody who leaves, a key team without a leader", "[drills]")
{
    DrillSchool school;
    Person leaver = school.addPerson(u"赵强"_s, school.category, school.department, u"T9"_s);
    leaver.leftOn = {2026, 9, 10};
    leaver.joinedOn = {2020, 9, 1};
    REQUIRE_OK(school.service->save(personType().kind(), personType().toRecord(leaver)));
    const Drill drill = school.planned("fire", {2026, 9, 16});
    const QList<DrillRole> roles{{.team = u"总指挥组"_s, .person = school.principal.id, .keyRole = true}, {.team = u"疏散引导组"_s, .person = school.principal.id, .keyRole = true},
                                 {.team = u"医疗救护组"_s, .person = leaver.id, .keyRole = true}, {.team = u"清点计时组"_s, .keyRole = true}};
    REQUIRE_OK(school.services.drills.setRoles(drill.id, roles));
    CHECK(school.count(drillRoleType().kind()) == 4);
    QStringList codes;
    const auto now = school.services.drills.file(drill.id);
    for (const Issue& issue : drillRules::rolesIssues(now->roles, *school.store, drill.heldOn))
        codes << issue.code;
    CHECK(codes == QStringList{u"drill_role.twice"_s, u"drill_role.left"_s, u"drill_role.nobody"_s});
    QList<DrillRole> wrong = roles;
    wrong[0].backup = wrong[0].person;
    const qint64 journal = school.rows(u"journal"_s);
    CHECK_FALSE(school.services.drills.setRoles(drill.id, wrong));
    CHECK(school.rows(u"journal"_s) == journal);
}

TEST_CASE("months over without a drill, drills overdue and not reviewed are in the list of issues", "[drills]")
{
    DrillSchool school;
    CHECK(drillIssues(school.services)->isEmpty()); // nothing was begun
    const Drill late = school.held("fire", {2026, 9, 16}, 100);
    school.planned("quake", {2026, 10, 14});
    school.clock.set(QDateTime(QDate(2026, 11, 20), QTime(8, 0)));
    const auto issues = drillIssues(school.services);
    REQUIRE_OK(issues);
    QStringList codes;
    for (const RecordIssue& one : *issues)
        codes << one.issue.code + u' ' + one.name;
    CHECK(codes.contains(u"drill.month_without 2026-10"_s));
    CHECK_FALSE(codes.contains(u"drill.month_without 2026-09"_s));
    CHECK(codes.contains(u"drill.overdue YJYL2026-02"_s));
    CHECK(codes.contains(u"drill.not_reviewed "_s + late.number));
    const auto standing = drillStanding(*school.store, {2026, 11, 20});
    CHECK(standing->planned == 2);
    CHECK(standing->held == 1);
    CHECK(standing->monthsWithout == QList<QDate>{{2026, 10, 1}});
}

TEST_CASE("a drill is cancelled with a reason before it is held", "[drills]")
{
    DrillSchool school;
    const Drill drill = school.planned("fire", {2026, 9, 16});
    CHECK_FALSE(school.services.drills.cancel(drill.id, u"  "_s));
    REQUIRE_OK(school.services.drills.cancel(drill.id, u"台风停课"_s));
    CHECK_FALSE(school.services.drills.cancel(drill.id, u"再取消"_s));
    CHECK_FALSE(school.services.drills.step(drill.id, {.commander = school.principal.id}));
    const Drill held = school.held("quake", {2026, 9, 17}, 90);
    CHECK_FALSE(school.services.drills.cancel(held.id, u"不算"_s));
    CHECK(school.services.drills.find(u"ｙｊｙｌ2026－01"_s)->id == drill.id);
}
