// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/photo_date.h"
#include "tests/core/education/education_school.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace bihuan;
using bihuan::test::EducationSchool;

namespace {

QHash<QString, QDate> byNode(const QList<ActivityProposal>& proposals)
{
    QHash<QString, QDate> days;
    for (const ActivityProposal& each : proposals)
        days.insert(each.activity.node.section(u' ', 1), each.activity.heldOn);
    return days;
}

/// A JPEG as a telephone writes it, big-endian (“MM”) or little-endian.
QByteArray photo(const QByteArray& date, bool little)
{
    const auto pair = [](int a, int b) { return QByteArray(1, char(a)) + QByteArray(1, char(b)); };
    const auto n16 = [&](int v) { return little ? pair(v & 255, v >> 8) : pair(v >> 8, v & 255); };
    const auto n32 = [&](int v) { return little ? n16(v & 0xffff) + n16(v >> 16) : n16(v >> 16) + n16(v & 0xffff); };
    QByteArray tiff = (little ? QByteArray("II") : QByteArray("MM")) + n16(42) + n32(8);
    tiff += n16(1) + n16(0x8769) + n16(4) + n32(1) + n32(26) + n32(0);
    tiff += n16(1) + n16(0x9003) + n16(2) + n32(20) + n32(44) + n32(0);
    tiff += date + QByteArray(1, '\0');
    QByteArray segment = QByteArray("Exif\0\0", 6) + tiff;
    const int length = int(segment.size()) + 2;
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG");
    return jpeg.left(2) + QByteArray("\xff\xe1") + pair(length >> 8, length & 255) + segment + jpeg.mid(2);
}

} // namespace

TEST_CASE("a new school has the seven ways and twelve themes, each with its source", "[education]")
{
    EducationSchool school;
    QStringList ways;
    for (const LearnWay& one : school.store->list(learnWayType()).value_or({}))
        ways << one.name + one.source;
    CHECK(ways == QStringList{u"每月专题学种"_s, u"平台网络学种"_s, u"节点迎新学种"_s, u"课堂渗透学拟"_s, u"案例警示学拟"_s, u"实践体验学拟"_s, u"家校联动学拟"_s});
    const auto themes = school.store->list(monthThemeType());
    REQUIRE(themes->size() == 12);
    // The plan's own months stay, with a gentle word where the country has another one.
    QStringList told;
    for (const MonthTheme& one : *themes)
        if (const QStringList codes = school.codes(monthThemeType(), one); !codes.isEmpty())
            told << QString::number(one.month) + codes.join(u',');
    CHECK(told == QStringList{u"4month_theme.other_day"_s, u"10month_theme.other_day"_s});
    for (const int month : {0, 13, -1})
        CHECK(school.codes(monthThemeType(), {.month = month, .theme = u"主题"_s}) == QStringList{u"month_theme.month"_s});
    CHECK(school.codes(monthThemeType(), {.month = 3, .theme = u"另一个"_s}) == QStringList{u"month_theme.twice"_s});
    CHECK_FALSE(school.service->save(monthThemeType().kind(), monthThemeType().toRecord({.month = 13, .theme = u"十三月"_s})));
    CHECK(school.rows(u"month_theme"_s) == 12);
}

TEST_CASE("the calendar places term starts, new pupils, days after holidays and a theme in each month", "[education]")
{
    EducationSchool school;
    school.clock.set(QDateTime(QDate(2026, 8, 20), QTime(8, 0)));
    const qint64 before = school.rows(u"edu_activity"_s);
    const auto proposed = school.education.activities.propose(2026);
    REQUIRE_OK(proposed);
    CHECK(school.rows(u"edu_activity"_s) == before); // a dry run
    const QHash<QString, QDate> days = byNode(*proposed);
    CHECK(days.value(u"start first"_s) == QDate(2026, 9, 1));
    CHECK(days.value(u"newcomers"_s) == QDate(2026, 9, 2));
    CHECK(days.value(u"after_national"_s) == QDate(2026, 10, 8));
    CHECK(days.value(u"start second"_s) == QDate(2027, 2, 22));
    CHECK_FALSE(days.contains(u"after_labour"_s)); // the holidays of 2027 are not announced
    CHECK(days.value(u"theme 9"_s) == QDate(2026, 9, 7));   // the first Monday with lessons
    CHECK(days.value(u"theme 10"_s) == QDate(2026, 10, 12));
    CHECK(days.value(u"theme 2"_s) == QDate(2027, 2, 22));
    CHECK(days.value(u"theme 8"_s) == QDate(2027, 8, 2));   // in the holidays: online
    int themes = 0;
    for (auto each = days.cbegin(); each != days.cend(); ++each)
        themes += each.key().startsWith(u"theme"_s) ? 1 : 0;
    CHECK(themes == 12);
    for (const ActivityProposal& each : *proposed) {
        CHECK_FALSE(each.activity.title.contains(u'{'));
        CHECK_FALSE(each.activity.title.isEmpty());
    }

    const auto done = school.education.activities.accept(*proposed);
    REQUIRE_OK(done);
    CHECK(school.rows(u"edu_activity"_s) == proposed->size());
    CHECK(school.education.activities.propose(2026)->isEmpty()); // once

    SECTION("it is taken back as one")
    {
        REQUIRE_OK(school.education.activities.takeBack(*done));
        CHECK(school.store->count(eduActivityType().kind()).value_or(-1) == 0);
        CHECK(school.education.activities.propose(2026)->size() == proposed->size());
    }
    SECTION("a moved term takes along what nobody has touched, and nothing else")
    {
        const auto find = [&](const QString& node) {
            for (const EduActivity& one : school.store->list(eduActivityType()).value_or({}))
                if (one.node == u"2026 "_s + node)
                    return one;
            return EduActivity();
        };
        REQUIRE_OK(school.education.activities.prepare({find(u"newcomers"_s).id}));
        school.first.firstDay = {2026, 9, 3};
        REQUIRE_OK(school.service->save(schoolTermType().kind(), schoolTermType().toRecord(school.first)));
        const auto moves = school.education.activities.propose(2026);
        REQUIRE_OK(moves);
        REQUIRE(moves->size() == 1);
        CHECK(moves->first().from == QDate(2026, 9, 1));
        CHECK(moves->first().activity.heldOn == QDate(2026, 9, 3));
        const auto undo = school.education.activities.accept(*moves);
        REQUIRE_OK(undo);
        CHECK(find(u"start first"_s).heldOn == QDate(2026, 9, 3));
        REQUIRE_OK(school.education.activities.takeBack(*undo));
        CHECK(find(u"start first"_s).heldOn == QDate(2026, 9, 1));
    }
    SECTION("what was called off or voided is not proposed again")
    {
        const auto all = school.store->list(eduActivityType());
        REQUIRE_OK(school.education.activities.cancel({all->at(0).id}, u"台风停课"_s));
        REQUIRE_OK(school.service->setVoided(eduActivityType().kind(), {all->at(1).id.value()}, true, u"不需要"_s));
        CHECK(school.education.activities.propose(2026)->isEmpty());
    }
}

TEST_CASE("without terms the calendar has nothing to place", "[education]")
{
    EducationSchool school;
    CHECK(school.education.activities.propose(2030).error().kind == Error::Kind::Refused);
}

TEST_CASE("an activity goes from planned to filed, each step with its guard", "[education]")
{
    EducationSchool school;
    ActivityService& activities = school.education.activities;
    const EduActivity one = school.planned({2026, 9, 4});
    CHECK(activities.file({one.id}, u"A柜"_s).error().kind == Error::Kind::Refused);
    REQUIRE_OK(activities.prepare({one.id}));

    HeldFacts facts{.day = {2026, 9, 4}, .time = u"14:30"_s, .minutes = 45, .longMeant = false, .expected = 480, .actual = 476, .speaker = u"王主任"_s};
    const qint64 journal = school.rows(u"journal"_s);
    const auto refused = [&](HeldFacts wrong) {
        const auto outcome = activities.hold(one.id, wrong);
        CHECK_FALSE(outcome);
        CHECK(school.now(one.id).state == u"prepared"_s);
        CHECK(school.rows(u"journal"_s) == journal);
        return outcome ? QString() : outcome.error().detail;
    };
    HeldFacts wrong = facts;
    wrong.actual = 481;
    CHECK(refused(wrong) == u"edu_activity.actual"_s);
    wrong = facts;
    wrong.day = {2026, 9, 6};
    CHECK(refused(wrong) == u"edu_activity.future"_s);
    wrong = facts;
    wrong.minutes = 45 * 60; // 45 hours for 45 minutes
    wrong.longMeant = true;
    CHECK(refused(wrong) == u"edu_activity.minutes"_s);
    wrong = facts;
    wrong.minutes = 150;
    refused(wrong); // asks
    wrong.longMeant = true;
    wrong.time = u"25:70"_s;
    CHECK(refused(wrong) == u"edu_activity.time"_s);

    REQUIRE_OK(activities.hold(one.id, facts));
    CHECK(activities.evidence(one.id).error().kind == Error::Kind::Refused); // nothing attached, no reason
    REQUIRE_OK(activities.evidence(one.id, u"当日照片遗失"_s));
    CHECK_FALSE(activities.summarize(one.id, u"  "_s));
    REQUIRE_OK(activities.summarize(one.id, u"全校各班开展主题班会，学习避震要领，秩序良好。"_s));
    CHECK_FALSE(activities.file({one.id}, QString()));
    const auto filed = activities.file({one.id}, u"安全档案柜2层"_s);
    REQUIRE_OK(filed);
    CHECK(school.now(one.id).state == u"filed"_s);
    CHECK(activities.cancel({one.id}, u"不办了"_s).error().kind == Error::Kind::Refused);
    REQUIRE_OK(activities.takeBack(*filed));
    CHECK(school.now(one.id).state == u"summarized"_s);
    CHECK(activities.takeBack(*filed).error().kind == Error::Kind::Conflict); // not twice
}

TEST_CASE("nobody expected is counted: any number may come", "[education]")
{
    EducationSchool school;
    const EduActivity one = school.planned({2026, 9, 4});
    REQUIRE_OK(school.education.activities.hold(one.id, {.day = {2026, 9, 4}, .time = {}, .minutes = 30, .longMeant = false, .expected = 0, .actual = 500, .speaker = {}}));
    CHECK(school.now(one.id).actual == 500);
}

TEST_CASE("a moved activity keeps its reasons and may still be held", "[education]")
{
    EducationSchool school;
    const EduActivity one = school.planned({2026, 9, 10});
    CHECK_FALSE(school.education.activities.move(one.id, {2026, 9, 17}, QString()));
    REQUIRE_OK(school.education.activities.move(one.id, {2026, 9, 17}, u"台风停课"_s));
    REQUIRE_OK(school.education.activities.move(one.id, {2026, 9, 18}, u"场地冲突"_s));
    CHECK(school.now(one.id).state == u"moved"_s);
    CHECK(school.now(one.id).reason.contains(u"台风停课"_s));
    CHECK(school.now(one.id).reason.contains(u"场地冲突"_s));
    school.clock.set(QDateTime(QDate(2026, 9, 18), QTime(16, 0)));
    CHECK(school.education.activities.hold(one.id, {.day = {2026, 9, 18}, .time = {}, .minutes = 40, .longMeant = false, .expected = 0, .actual = 0, .speaker = {}}));
}

TEST_CASE("a summary copied from the month before is noticed, a new one is not", "[education]")
{
    EducationSchool school;
    const QString text = u"本月围绕主题开展国旗下讲话和主题班会，各班学习了安全知识，观看了警示片，学生秩序良好，达到预期效果。"_s;
    EduActivity first = school.planned({2026, 8, 28}, u"八月活动"_s);
    first.summary = text;
    REQUIRE_OK(school.service->save(eduActivityType().kind(), eduActivityType().toRecord(first)));
    EduActivity next = school.planned({2026, 9, 4}, u"九月活动"_s);
    next.summary = QString(text).replace(u"本月"_s, u"九月"_s);
    CHECK(school.codes(eduActivityType(), next).contains(u"edu_activity.copied"_s));
    CHECK(school.service->save(eduActivityType().kind(), eduActivityType().toRecord(next))); // only a hint
    next.summary = u"请消防员到校讲解灭火器的使用，六年级两个班轮流上手操作，下次要多准备两具灭火器。"_s;
    CHECK_FALSE(school.codes(eduActivityType(), next).contains(u"edu_activity.copied"_s));
    CHECK(likeness(text, text) == Approx(1.0));
    CHECK(likeness({}, {}) == 0.0);
}

TEST_CASE("a photograph of another year is told, whatever the camera's byte order", "[education]")
{
    CHECK(photoDate(photo("2025:09:04 10:00:00", true)) == QDate(2025, 9, 4));
    CHECK(photoDate(photo("2026:09:04 10:00:00", false)) == QDate(2026, 9, 4));
    CHECK_FALSE(photoDate(photo("not a date here....", true)).isValid());
    const QByteArray whole = photo("2025:09:04 10:00:00", true);
    for (qsizetype length = 0; length < 140; ++length)
        photoDate(whole.left(length)); // cut anywhere: nothing read outside
    CHECK_FALSE(photoDate(QByteArray("\xff\xd8\xff\xe1\x00\x02", 6)).isValid());

    EducationSchool school;
    EduActivity one = school.planned({2026, 9, 4});
    REQUIRE_OK(school.education.activities.hold(one.id, {.day = {2026, 9, 4}, .time = {}, .minutes = 40, .longMeant = false, .expected = 0, .actual = 0, .speaker = {}}));
    REQUIRE_OK(school.service->save(eduActivityType().kind(), eduActivityType().toRecord(school.now(one.id)), u"照片"_s, [&](qint64 id) -> Result<> {
        for (const auto& [bytes, name] : {std::pair(photo("2025:09:05 08:00:00", true), u"旧照片.jpg"_s), std::pair(photo("2026:09:04 08:00:00", true), u"新照片.jpg"_s)}) {
            BIHUAN_TRY_ASSIGN(const Attachment file, school.attachments.add(bytes, name));
            BIHUAN_TRY(school.attachments.link(file, u"edu_activity"_s, id));
        }
        return {};
    }));
    const auto issues = educationIssues(school.education);
    REQUIRE_OK(issues);
    REQUIRE(issues->size() == 1);
    CHECK(issues->first().issue.code == u"edu_activity.photo_year"_s);
    CHECK(issues->first().issue.message.contains(u"旧照片.jpg"_s));
    CHECK_FALSE(issues->first().issue.message.contains(u"新照片.jpg"_s));
    REQUIRE_OK(school.education.activities.evidence(one.id)); // with files no reason is needed
}

TEST_CASE("a calendar has the activities of its days and moves those still to come", "[education]")
{
    EducationSchool school;
    const EduActivity one = school.planned({2026, 9, 10});
    const EduActivity off = school.planned({2026, 9, 11}, u"取消的"_s);
    REQUIRE_OK(school.education.activities.cancel({off.id}, u"不办"_s));
    CalendarEntries entries;
    entries.addSource(activityEntries(school.education));
    entries.addSource(letterEntries(school.education));
    REQUIRE_OK(school.education.letters.issue({.docNo = u"安告〔2026〕1号"_s, .topic = u"国庆假期安全"_s, .body = u"正文"_s, .slip = {}, .sentOn = {2026, 9, 25}, .classes = {school.classes[0].id}}));
    const auto found = entries.between({2026, 9, 1}, {2026, 9, 30});
    REQUIRE_OK(found);
    REQUIRE(found->size() == 2);
    CHECK(found->at(0).text == u"防震减灾主题班会"_s);
    CHECK(found->at(0).movable);
    CHECK(found->at(1).kind == u"parent_letter"_s);
    REQUIRE_OK(entries.move(found->at(0), {2026, 9, 15}));
    CHECK(school.now(one.id).heldOn == QDate(2026, 9, 15));
    CHECK(school.now(one.id).state == u"moved"_s);
    CHECK_FALSE(school.now(one.id).reason.isEmpty());
    CHECK_FALSE(entries.move(found->at(1), {2026, 9, 15}));
}

TEST_CASE("the plan of the year and the sheets of an activity are complete", "[education][papers]")
{
    EducationSchool school;
    CHECK(school.education.papers.yearPlan(2026).error().kind == Error::Kind::Refused);
    REQUIRE_OK(school.education.activities.accept(*school.education.activities.propose(2026)));
    const auto plan = school.education.papers.yearPlan(2026);
    REQUIRE_OK(plan);
    CHECK(plan->rowCount >= 12);
    const QString text = school.read(*plan, u"year_plan.pdf"_s).join(QString());
    if (!text.isEmpty())
        for (const QString& words : {u"开学第一课"_s, u"119消防"_s, u"预防溺水"_s, u"10月12日"_s, u"国庆节后返校"_s})
            CHECK(text.contains(words));

    EduActivity one = school.planned({2026, 9, 4}, u"“开学第一课”消防安全主题教育活动"_s);
    one.form = u"主题班会、观看警示片"_s;
    one.place = u"各班教室"_s;
    one.speaker = u"班主任"_s;
    one.content = u"一、观看消防安全警示片。\n二、讨论：着火了怎么办。\n三、学习灭火器的使用方法。"_s;
    one.summary = u"各班按时开展，学生参与积极，能说出火场逃生的要领。"_s;
    one.minutes = 40;
    REQUIRE_OK(school.service->save(eduActivityType().kind(), eduActivityType().toRecord(one)));
    Issues issues;
    const auto sheet = school.education.papers.activitySheet(one.id, issues);
    REQUIRE_OK(sheet);
    CHECK(issues.isEmpty());
    CHECK((*sheet)->count() == 2);
    const QString code = school.now(one.id).shortCode;
    CHECK_FALSE(code.isEmpty());
    const QString words = school.read(**sheet, u"activity_sheet.pdf"_s).join(QString());
    if (!words.isEmpty()) {
        CHECK(words.contains(u"六年级2班"_s));
        CHECK(words.contains(u"灭火器的使用"_s));
    }
    REQUIRE_OK(school.education.papers.activitySheet(one.id, issues)); // the same paper has the same code
    CHECK(school.now(one.id).shortCode == code);
}

TEST_CASE("the database itself refuses what cannot be", "[education]")
{
    EducationSchool school;
    school.planned({2026, 9, 4});
    const auto id = school.education.letters.issue({.docNo = u"安告〔2026〕1号"_s, .topic = u"题"_s, .body = u"文"_s, .slip = u"执"_s, .sentOn = {2026, 9, 1}, .classes = {school.classes[0].id}});
    REQUIRE_OK(id);
    for (const QString& sql : {u"INSERT INTO month_theme (month, theme) VALUES (13, '十三月')"_s, u"UPDATE edu_activity SET minutes = 2700"_s, u"UPDATE edu_activity SET expected = 40, actual = 41"_s,
                               u"UPDATE edu_activity SET state = 'cancelled'"_s, u"UPDATE letter_slip SET returned = sent + 1"_s, u"UPDATE parent_letter SET due_on = '2026-08-31'"_s,
                               u"UPDATE parent_letter SET filed_on = '2026-09-05'"_s, u"INSERT INTO parent_letter (doc_no, topic, body, sent_on, channel) VALUES ('安告〔2026〕1号', '题', '文', '2026-09-02', 'paper')"_s,
                               u"UPDATE school_class SET pupils = -1"_s}) {
        CAPTURE(sql);
        CHECK_FALSE(school.database->run(sql));
    }
    CHECK(school.rows(u"month_theme"_s) == 12);
}
