// SPDX-License-Identifier: GPL-3.0-or-later
// education plan, activities, mark, sheet, booklet; induction list, admit, print; platform import
#include "app/ctl/education.h"

#include "app/ctl/agreements.h"
#include "app/ctl/names.h"
#include "core/exchange/sheet_reader.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

Error invalid(const QString& sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// --year, else that of today. After session.open().
Result<int> yearOption(Session& session)
{
    BIHUAN_TRY_ASSIGN(const int now, session.services().education->activities.schoolYearOfToday());
    return session.arguments().number(u"year"_s, now, 2000);
}

Result<Id<EduActivity>> activityWord(Session& session)
{
    bool ok = false;
    const qint64 id = session.arguments().words.value(0).toLongLong(&ok);
    if (!ok || id < 1)
        return invalid(tr("“%1” is no number of an activity: take one from “education activities”.").arg(session.arguments().words.value(0)));
    return Id<EduActivity>(id);
}

QJsonObject activityJson(const EduActivity& one, const QString& way)
{
    return {{u"id"_s, one.id.value()}, {u"date"_s, dayText(one.heldOn)}, {u"time"_s, one.heldTime}, {u"title"_s, one.title}, {u"way"_s, way}, {u"state"_s, one.state},
            {u"expected"_s, one.expected}, {u"actual"_s, one.actual}, {u"minutes"_s, one.minutes}};
}

Result<> educationPlan(Session& session)
{
    const Arguments& arguments = session.arguments();
    QString path;
    if (arguments.has(u"out"_s)) {
        BIHUAN_TRY_ASSIGN(path, outputFile(arguments, u"out"_s, u".pdf"_s));
    }
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const int year, yearOption(session));
    EducationServices& education = *session.services().education;
    if (!arguments.has(u"propose"_s)) {
        BIHUAN_TRY_ASSIGN(const TableContent table, education.papers.yearPlan(year));
        if (path.isEmpty())
            return invalid(tr("--%1 is missing.").arg(u"out"_s));
        return writeList(session, table, path);
    }
    BIHUAN_TRY_ASSIGN(const auto proposals, education.activities.propose(year));
    if (arguments.has(u"accept"_s) && !proposals.isEmpty())
        BIHUAN_TRY(education.activities.accept(proposals));
    QJsonArray array;
    for (const ActivityProposal& each : proposals) {
        array << QJsonObject{{u"date"_s, dayText(each.activity.heldOn)}, {u"from"_s, dayText(each.from)}, {u"title"_s, each.activity.title}, {u"why"_s, each.why}};
        if (!session.wantsJson())
            session.line(QStringList{dayText(each.activity.heldOn), each.activity.title, each.from.isValid() ? tr("moved from %1").arg(dayText(each.from)) : each.why}.join(u'\t'));
    }
    if (session.wantsJson())
        session.print(array);
    else if (proposals.isEmpty())
        session.note(tr("The calendar asks for nothing that is not in the plan."));
    else
        session.note(arguments.has(u"accept"_s) ? tr("%1 activities are in the plan.").arg(proposals.size()) : tr("%1 proposed; with --accept they go into the plan.").arg(proposals.size()));
    return {};
}

Result<> educationActivities(Session& session)
{
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const int year, yearOption(session));
    BIHUAN_TRY_ASSIGN(const EducationBook book, session.services().education->activities.book(year));
    const QStringList states = session.arguments().values(u"state"_s);
    QJsonArray array;
    for (const EduActivity& one : book.activities) {
        if (!states.isEmpty() && !states.contains(one.state))
            continue;
        const LearnWay* way = book.way(one.way);
        array << activityJson(one, way ? way->name : QString());
        if (!session.wantsJson())
            session.line(QStringList{QString::number(one.id.value()), dayText(one.heldOn), activityStateName(one.state), way ? way->name : QString(), one.title}.join(u'\t'));
    }
    if (session.wantsJson())
        session.print(array);
    return {};
}

Result<> educationMark(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY(needs(arguments, {u"state"_s}));
    const QString state = arguments.value(u"state"_s), text = arguments.value(u"text"_s);
    BIHUAN_TRY_ASSIGN(const QDate day, dateOption(arguments, u"date"_s));
    BIHUAN_TRY_ASSIGN(const Id<EduActivity> id, activityWord(session));
    BIHUAN_TRY_ASSIGN(const int expected, arguments.number(u"expected"_s, 0));
    BIHUAN_TRY_ASSIGN(const int actual, arguments.number(u"actual"_s, 0));
    BIHUAN_TRY_ASSIGN(const int minutes, arguments.number(u"minutes"_s, 40));
    BIHUAN_TRY(session.open());
    ActivityService& activities = session.services().education->activities;
    const auto done = [&]() -> Result<ActivityUndo> {
        if (state == u"prepared"_s)
            return activities.prepare({id});
        if (state == u"held"_s)
            return activities.hold(id, {.day = day.isValid() ? day : session.clock().today(), .time = {}, .minutes = minutes, .longMeant = arguments.has(u"long"_s), .expected = expected, .actual = actual, .speaker = {}});
        if (state == u"evidenced"_s)
            return activities.evidence(id, text);
        if (state == u"summarized"_s)
            return activities.summarize(id, text);
        if (state == u"filed"_s)
            return activities.file({id}, text);
        if (state == u"cancelled"_s)
            return activities.cancel({id}, text);
        if (state == u"moved"_s)
            return activities.move(id, day, text);
        return invalid(tr("--state needs one of: %1.").arg(u"prepared, held, evidenced, summarized, filed, moved, cancelled"_s));
    }();
    if (!done)
        return done.error();
    const EduActivity& after = done->steps.first().after;
    if (session.wantsJson())
        session.print(activityJson(after, {}));
    else
        session.line(u"%1\t%2"_s.arg(after.title, activityStateName(after.state)));
    return {};
}

Result<> educationSheet(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
    BIHUAN_TRY_ASSIGN(const Id<EduActivity> id, activityWord(session));
    BIHUAN_TRY(session.open());
    Issues issues;
    BIHUAN_TRY_ASSIGN(const auto pages, session.services().education->papers.activitySheet(id, issues));
    return writePages(session, *pages, path, issues);
}

Result<> educationBooklet(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(arguments, u"out"_s, u".pdf"_s));
    BIHUAN_TRY_ASSIGN(const QDate day, dateOption(arguments, u"term"_s));
    BookletOptions options;
    BIHUAN_TRY_ASSIGN(options.samples, arguments.number(u"samples"_s, usualSamples));
    if (arguments.has(u"scheme"_s))
        options.scheme = arguments.value(u"scheme"_s);
    BIHUAN_TRY(session.open());
    const RecordStore& store = *session.services().store;
    BIHUAN_TRY_ASSIGN(const SchoolTerm term, termFor(store, day.isValid() ? day : session.clock().today()));
    options.term = term.id;
    BIHUAN_TRY_ASSIGN(options.classes, classOption(session));
    if (arguments.has(u"sample-list"_s)) {
        BIHUAN_TRY_ASSIGN(const TableContent table, sampleSheet(store, options));
        return writeList(session, table, path);
    }
    BIHUAN_TRY_ASSIGN(const auto pages, bookletPages(store, options, session.services().education->shaperSource));
    return writePages(session, *pages, path);
}

Result<> inductionList(Session& session)
{
    BIHUAN_TRY(session.open());
    InductionGate& gate = session.services().education->gate;
    if (session.arguments().has(u"since"_s)) {
        BIHUAN_TRY_ASSIGN(InductionSettings rules, gate.settings());
        BIHUAN_TRY_ASSIGN(rules.since, dateOption(session.arguments(), u"since"_s));
        BIHUAN_TRY(gate.setSettings(rules));
    }
    BIHUAN_TRY_ASSIGN(const auto newcomers, gate.newcomers());
    QJsonArray array;
    for (const Newcomer& one : newcomers) {
        const QString reason = refusalOf(one);
        array << QJsonObject{{u"person"_s, one.person.name}, {u"joined"_s, dayText(one.person.joinedOn)}, {u"admitted"_s, one.isAdmitted() ? dayText(one.induction->admittedOn) : QString()}, {u"reason"_s, reason}};
        if (!session.wantsJson())
            session.line(QStringList{one.person.name, dayText(one.person.joinedOn), one.isAdmitted() ? u"%1 %2"_s.arg(dayText(one.induction->admittedOn), one.induction->certNo) : reason}.join(u'\t'));
    }
    if (session.wantsJson())
        session.print(array);
    else if (newcomers.isEmpty())
        session.note(tr("Nobody has joined since the gate holds, or it is not in use (--since DATE)."));
    return {};
}

Result<Induction> inductionOf(Session& session)
{
    BIHUAN_TRY_ASSIGN(const Id<Person> person, personOption(session, u"person"_s));
    BIHUAN_TRY_ASSIGN(const auto all, session.services().store->list(inductionType(), {.where = {{u"person"_s, person.value()}}, .limit = 1}));
    if (all.isEmpty())
        return Error{Error::Kind::NotFound, u"%1 “%2”"_s.arg(inductionType().kind().title(), session.arguments().value(u"person"_s)), {}};
    return all.first();
}

Result<> inductionAdmit(Session& session)
{
    BIHUAN_TRY(needs(session.arguments(), {u"person"_s}));
    BIHUAN_TRY_ASSIGN(const QDate day, dateOption(session.arguments(), u"date"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const Induction one, inductionOf(session));
    BIHUAN_TRY_ASSIGN(const Induction admitted, session.services().education->gate.admit(one.id, day.isValid() ? day : session.clock().today()));
    if (session.wantsJson())
        session.print(QJsonObject{{u"certificate"_s, admitted.certNo}, {u"admitted"_s, dayText(admitted.admittedOn)}});
    else
        session.line(u"%1\t%2"_s.arg(admitted.certNo, dayText(admitted.admittedOn)));
    return {};
}

Result<> inductionPrint(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(arguments, u"out"_s, u".pdf"_s));
    BIHUAN_TRY(session.open());
    InductionGate& gate = session.services().education->gate;
    if (arguments.has(u"list"_s)) {
        BIHUAN_TRY_ASSIGN(const TableContent table, gate.sheet());
        return writeList(session, table, path);
    }
    QList<Id<Induction>> ids;
    if (arguments.has(u"person"_s)) {
        BIHUAN_TRY_ASSIGN(const Induction one, inductionOf(session));
        ids << one.id;
    } else {
        BIHUAN_TRY_ASSIGN(const auto newcomers, gate.newcomers());
        for (const Newcomer& one : newcomers)
            if (one.isAdmitted())
                ids << one.induction->id;
    }
    BIHUAN_TRY_ASSIGN(const auto pages, gate.certificates(ids));
    return writePages(session, *pages, path);
}

Result<> platformImport(Session& session)
{
    const Arguments& arguments = session.arguments();
    const QString path = arguments.words[0];
    PlatformImportOptions options{.topic = arguments.value(u"topic"_s), .edition = arguments.value(u"edition"_s), .dueOn = {}, .fileName = QFileInfo(path).fileName()};
    BIHUAN_TRY_ASSIGN(options.dueOn, dateOption(arguments, u"due"_s));
    if (!options.edition.isEmpty() && options.edition != u"school"_s && options.edition != u"family"_s)
        return invalid(tr("--edition needs one of: %1.").arg(u"school, family"_s));
    BIHUAN_TRY_ASSIGN(const SheetFile file, readSheetFile(path));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const auto classes, session.services().store->list(schoolClassType()));
    BIHUAN_TRY_ASSIGN(const PlatformPlan plan, planPlatformImport(classes, file.sheet, options, session.clock().today()));
    if (!session.wantsJson()) {
        for (const RowIssue& issue : plan.issues)
            session.note(issue.sentence());
        if (plan.needsConsent())
            session.note(tr("Columns about single people, left out: %1").arg(plan.personalColumns.join(u'、')));
    }
    if (!arguments.has(u"dry-run"_s))
        BIHUAN_TRY(applyPlatformImport(*session.services().records, plan, arguments.has(u"drop-personal"_s)));
    if (session.wantsJson())
        session.print(QJsonObject{{u"rows"_s, plan.rows}, {u"totals"_s, plan.totals.size()}, {u"personal"_s, QJsonArray::fromStringList(plan.personalColumns)}});
    else
        session.line(tr("%1 rows, %2 totals of classes.").arg(plan.rows).arg(plan.totals.size()));
    return {};
}

} // namespace

QList<Command> educationCommands()
{
    const auto value = [](const QString& name) { return Option{name, true, false}; };
    const auto list = [](const QString& name) { return Option{name, true, true}; };
    const auto flag = [](const QString& name) { return Option{name, false, false}; };
    const Option out = value(u"out"_s), year = value(u"year"_s), date = value(u"date"_s), classes = list(u"class"_s);
    return QList<Command>{
        {u"education plan"_s, {0, 0, {year, out, flag(u"propose"_s), flag(u"accept"_s)}}, educationPlan},
        {u"education activities"_s, {0, 0, {year, list(u"state"_s)}}, educationActivities},
        {u"education mark"_s, {1, 1, {value(u"state"_s), date, value(u"text"_s), value(u"expected"_s), value(u"actual"_s), value(u"minutes"_s), flag(u"long"_s)}}, educationMark},
        {u"education sheet"_s, {1, 1, {out}}, educationSheet},
        {u"education booklet"_s, {0, 0, {classes, value(u"term"_s), value(u"scheme"_s), value(u"samples"_s), flag(u"sample-list"_s), out}}, educationBooklet},
        {u"import classes"_s,
         {1, 1, {flag(u"dry-run"_s), value(u"errors"_s), value(u"encoding"_s), value(u"sheet"_s), value(u"header-row"_s), list(u"map"_s), flag(u"empty-clears"_s)}}, importClasses},
        {u"induction list"_s, {0, 0, {value(u"since"_s)}}, inductionList},
        {u"induction admit"_s, {0, 0, {value(u"person"_s), date}}, inductionAdmit},
        {u"induction print"_s, {0, 0, {value(u"person"_s), flag(u"list"_s), out}}, inductionPrint},
        {u"platform import"_s, {1, 1, {value(u"topic"_s), value(u"edition"_s), value(u"due"_s), flag(u"drop-personal"_s), flag(u"dry-run"_s)}}, platformImport},
    } + letterCommands();
}

} // namespace bihuan::ctl
