// SPDX-License-Identifier: GPL-3.0-or-later
// The demo school's education: classes, a year of activities of which one is overdue, a letter with slips owed, newcomers half admitted, totals of
// two topics, and spot checks.
#include "app/demo_parts.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

/// The classes that have a classroom among the zones.
Result<QList<SchoolClass>> demoClasses(Services& services, quint32 seed)
{
    RecordStore& store = *services.store;
    BIHUAN_TRY_ASSIGN(const auto zones, store.list(zoneType()));
    BIHUAN_TRY_ASSIGN(const auto posts, store.list(postType()));
    BIHUAN_TRY_ASSIGN(const auto people, store.list(personType(), {.orderBy = {u"staff_no"_s}}));
    QList<Id<Person>> teachers;
    for (const Person& person : people)
        for (const Post& post : posts)
            if (post.code == u"homeroom_teacher"_s && person.posts.contains(post.id) && !person.leftOn.isValid())
                teachers << person.id;
    QList<SchoolClass> classes;
    for (const Zone& zone : zones)
        if (const auto found = classOfName(QString(zone.name).remove(u"教室"_s)); found && zone.name.endsWith(u"教室"_s))
            classes << SchoolClass{.name = QString(zone.name).remove(u"教室"_s), .grade = found->first, .classNo = found->second,
                                   .homeroom = teachers.value(classes.size()), .pupils = 38 + int((seed + 3 * classes.size()) % 7)};
    for (SchoolClass& one : classes) {
        BIHUAN_TRY_ASSIGN(const qint64 id, services.records->save(schoolClassType().kind(), schoolClassType().toRecord(one)));
        one.id = Id<SchoolClass>(id);
    }
    return classes;
}

Result<> demoActivities(EducationServices& education, QDate today)
{
    ActivityService& activities = education.activities;
    BIHUAN_TRY_ASSIGN(const int year, activities.schoolYearOfToday());
    BIHUAN_TRY_ASSIGN(const EducationBook book, activities.book(year));
    const auto proposals = proposedActivities(book, book.firstDay()); // those of the past, too
    if (!proposals)
        return proposals.error().kind == Error::Kind::Refused ? Result<>() : Result<>(proposals.error());
    BIHUAN_TRY_ASSIGN(const ActivityUndo placed, activities.accept(*proposals));
    for (const auto& [code, title, form, month] : {std::tuple(u"case"_s, u"交通事故案例讨论"_s, u"主题班会"_s, 10), std::tuple(u"practice"_s, u"灭火器使用体验"_s, u"实践体验"_s, 11),
                                                   std::tuple(u"family"_s, u"家长会安全专题"_s, u"家长会"_s, 11), std::tuple(u"lesson"_s, u"体育课安全要求学习"_s, u"学科渗透"_s, 9)})
        for (const LearnWay& way : book.ways)
            if (way.code == code)
                BIHUAN_TRY(activities.add({.title = title, .way = way.id, .heldOn = QDate(year, month, 18), .heldTime = u"15:20"_s, .minutes = 40, .place = u"各班教室"_s, .form = form}));
    BIHUAN_TRY_ASSIGN(const EducationBook now, activities.book(year));
    int past = 0;
    for (const EduActivity& one : now.activities)
        past += one.heldOn < today ? 1 : 0;
    const QStringList summaries{u"各班按时开展，学生积极参与，能说出要点；个别班级时间不足，下次提前安排。"_s, u"结合身边事例讨论，学生发言踊跃，课后完成了安全小报。"_s,
                                u"观看警示片后分组讨论，班主任逐条讲评，家长群同步推送。"_s, u"按计划完成，秩序良好；建议增加动手环节，让学生真正会做。"_s};
    int at = 0;
    for (const EduActivity& one : now.activities) {
        if (one.heldOn >= today || ++at == past) // the last one is owed
            continue;
        const int expected = activities.expectedFor(now, one);
        BIHUAN_TRY(activities.hold(one.id, {.day = one.heldOn, .time = {}, .minutes = one.minutes, .longMeant = false, .expected = expected, .actual = expected > 20 ? expected - 3 - at : 0, .speaker = u"班主任"_s}));
        if (at + 1 == past)
            continue; // held, nothing more yet
        BIHUAN_TRY(activities.evidence(one.id, u"照片存于班级电脑，待收集"_s));
        BIHUAN_TRY(activities.summarize(one.id, summaries[at % summaries.size()]));
        if (at + 2 < past)
            BIHUAN_TRY(activities.file({one.id}, u"安全档案柜1层“教育”盒"_s));
    }
    return {};
}

Result<> demoLetters(EducationServices& education, QDate today)
{
    LetterService& letters = education.letters;
    BIHUAN_TRY_ASSIGN(const auto texts, education.records.store().list(letterTextType()));
    if (texts.size() < 2)
        return {};
    for (const auto& [text, days] : {std::pair(texts[0].id, 30), std::pair(texts.last().id, 10)}) {
        BIHUAN_TRY_ASSIGN(ParentLetter letter, letters.draft(text));
        letter.sentOn = today.addDays(-days);
        letter.dueOn = letter.sentOn.addDays(7);
        BIHUAN_TRY_ASSIGN(const Id<ParentLetter> id, letters.issue(letter));
        BIHUAN_TRY_ASSIGN(const LetterStanding now, letters.standing(id));
        const bool old = days == 30;
        for (int i = 0; i < int(now.rows.size()); ++i) {
            if (!old && i % 5 == 4)
                continue; // not counted yet
            const int all = now.rows[i].slip.sent, late = i % 4 == 1 ? 1 : 0, missing = i % 6 == 2 ? 2 : 0;
            BIHUAN_TRY(letters.count(id, {.schoolClass = now.rows[i].schoolClass.id, .sent = all, .returned = all - late - missing, .lateReturned = late, .exempt = 0,
                                          .missingSeats = missing > 0 ? u"8、23"_s : QString(), .missingReason = missing > 0 && old ? u"学生请假，已电话告知家长"_s : QString()}));
        }
        if (old)
            BIHUAN_TRY(letters.file(id, u"安全档案柜1层“家长书”盒"_s));
    }
    return {};
}

Result<> demoInduction(EducationServices& education, QDate today)
{
    InductionGate& gate = education.gate;
    BIHUAN_TRY(gate.setSettings({.since = today.addYears(-1)}));
    BIHUAN_TRY_ASSIGN(const auto newcomers, gate.newcomers());
    int at = 0;
    for (const Newcomer& one : newcomers) {
        if (at++ % 3 == 2 || one.person.joinedOn > today)
            continue; // not trained yet
        const bool admitted = at % 3 == 1;
        BIHUAN_TRY_ASSIGN(const qint64 id, education.records.save(inductionType().kind(), inductionType().toRecord({.person = one.person.id, .content = u"校园安全制度、岗位职责、消防器材使用、应急疏散"_s, .hours = 8,
                                                                                                                    .score = admitted ? 92 : 55, .passed = admitted, .trainer = u"安全办公室"_s, .trainedOn = one.person.joinedOn})));
        if (admitted)
            BIHUAN_TRY(gate.admit(Id<Induction>(id), one.person.joinedOn));
    }
    return {};
}

Result<> demoPlatform(EducationServices& education, const QList<SchoolClass>& classes, QDate today)
{
    PlatformPlan plan;
    for (const auto& [topic, days, back] : {std::tuple(u"秋季开学安全第一课"_s, 60, 0), std::tuple(u"119消防专题"_s, 5, 3)})
        for (int i = 0; i < int(classes.size()); ++i)
            for (const QString& edition : {u"school"_s, u"family"_s})
                plan.totals << PlatformStat{.topic = topic, .schoolClass = classes[i].id, .edition = edition, .target = classes[i].pupils,
                                            .done = std::max(0, classes[i].pupils - back - i % 3 - (edition == u"family"_s ? 4 + i % 5 : 0)), .dueOn = today.addDays(-days), .countedOn = today, .sourceFile = u"平台导出.xlsx"_s};
    if (!plan.totals.isEmpty())
        BIHUAN_TRY(applyPlatformImport(education.records, plan, false));
    return {};
}

} // namespace

Result<> fillDemoEducation(Services& services, quint32 seed, QDate today)
{
    EducationServices& education = *services.education;
    BIHUAN_TRY_ASSIGN(const auto classes, demoClasses(services, seed));
    BIHUAN_TRY(demoActivities(education, today));
    BIHUAN_TRY(demoLetters(education, today));
    BIHUAN_TRY(demoInduction(education, today));
    BIHUAN_TRY(demoPlatform(education, classes, today));
    if (classes.size() > 1)
        BIHUAN_TRY(services.records->save(edu1530Type().kind(), edu1530Type().toRecord({.schoolClass = classes[1].id, .day = today.addDays(-3), .content = u"过马路走斑马线，一看二慢三通过"_s,
                                                                                        .teacher = classes[1].homeroom, .result = u"late"_s, .note = u"补记，已提醒"_s})));
    return {};
}

} // namespace bihuan
