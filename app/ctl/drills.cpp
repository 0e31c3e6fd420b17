// SPDX-License-Identifier: GPL-3.0-or-later
// drill plan, list, key, step, close, report, print
#include "app/ctl/commands.h"

#include "app/ctl/names.h"
#include "app/ctl/outputs.h"
#include "core/base/text.h"
#include "core/calendar/usual_terms.h"
#include "core/education/drills/drill_classes.h"
#include "core/exchange/sheet_reader.h"
#include "core/people/defaults.h"

#include <QCoreApplication>

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

Result<Drill> drillOption(Session& session)
{
    const QString number = session.arguments().value(u"drill"_s);
    if (number.isEmpty())
        return invalid(tr("--%1 is missing.").arg(u"drill"_s));
    return session.services().drills->drills.find(number);
}

Result<int> yearOption(Session& session)
{
    return session.arguments().number(u"year"_s, usualTerms::yearOf(session.clock().today()), 2000);
}

QJsonObject toJson(const Drill& drill, const QHash<qint64, QString>& kinds)
{
    return {{u"number"_s, drill.number}, {u"plan"_s, kinds.value(drill.kind.value())}, {u"day"_s, drill.heldOn.toString(Qt::ISODate)}, {u"time"_s, drill.heldAt},
            {u"mode"_s, drill.mode}, {u"state"_s, drill.state}, {u"pupils"_s, drill.pupils}, {u"seconds"_s, drill.actualS}, {u"target"_s, drill.targetS}};
}

Result<> planYear(Session& session)
{
    BIHUAN_TRY(session.open());
    DrillServices& drills = *session.services().drills;
    BIHUAN_TRY_ASSIGN(const int year, yearOption(session));
    BIHUAN_TRY_ASSIGN(const DrillYearPlan plan, drills.yearPlan(year));
    BIHUAN_TRY_ASSIGN(const auto kinds, session.services().store->names(drillKindType().kind()));
    QJsonArray rows;
    for (const DrillProposal& one : plan.proposals) {
        rows << QJsonObject{{u"day"_s, one.day.toString(Qt::ISODate)}, {u"plan"_s, kinds.value(one.kind.value())}, {u"wished"_s, one.wished.toString(Qt::ISODate)},
                            {u"clashes"_s, QJsonArray::fromStringList(one.clashes)}};
        if (!session.wantsJson())
            session.line(u"%1\t%2\t%3"_s.arg(one.day.toString(Qt::ISODate), kinds.value(one.kind.value()), one.clashes.join(u'；')));
    }
    const bool dry = session.arguments().has(u"dry-run"_s);
    if (!dry && !plan.proposals.isEmpty())
        BIHUAN_TRY(drills.drills.add(drillsOf(plan.proposals), tr("Drills of the school year planned")));
    for (const QString& note : plan.notes)
        session.note(tr("Note: %1").arg(note));
    if (session.wantsJson())
        session.print(QJsonObject{{u"school_year"_s, year}, {u"kept"_s, plan.kept}, {u"planned"_s, dry ? 0 : int(plan.proposals.size())}, {u"proposals"_s, rows},
                                  {u"notes"_s, QJsonArray::fromStringList(plan.notes)}});
    else
        session.note(dry ? tr("%1 drills would be planned, %2 stand already.").arg(plan.proposals.size()).arg(plan.kept)
                         : tr("%1 drills planned, %2 stood already.").arg(plan.proposals.size()).arg(plan.kept));
    return {};
}

Result<> listDrills(Session& session)
{
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const int year, yearOption(session));
    const RecordStore& store = *session.services().store;
    BIHUAN_TRY_ASSIGN(const auto drills, store.list(drillType(), {.where = {{u"school_year"_s, year}}, .orderBy = {u"held_on"_s}}));
    BIHUAN_TRY_ASSIGN(const auto kinds, store.names(drillKindType().kind()));
    if (session.arguments().has(u"out"_s)) {
        BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
        BIHUAN_TRY_ASSIGN(const TableContent content, session.services().drills->papers.yearPlan(year));
        BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
        return writeTable(session, content, school.name, path);
    }
    QJsonArray rows;
    for (const Drill& drill : drills) {
        rows << toJson(drill, kinds);
        if (!session.wantsJson())
            session.line(u"%1\t%2\t%3\t%4\t%5"_s.arg(drill.number, drill.heldOn.toString(Qt::ISODate), kinds.value(drill.kind.value()),
                                                     drillStateName(drillStateFromCode(drill.state).value_or(DrillState::Planned)), drillTimeText(drill.actualS)));
    }
    if (session.wantsJson())
        session.print(rows);
    return {};
}

/// Columns of a table of class times, found by their headings; -1 = there is none.
struct TimeColumns {
    qsizetype name = -1, expected = -1, present = -1, arrived = -1, note = -1;
};

Result<QList<DrillClassTime>> readTimes(const QString& path)
{
    BIHUAN_TRY_ASSIGN(const SheetFile file, readSheetFile(path));
    const QList<QStringList>& rows = file.sheet.rows;
    TimeColumns at;
    qsizetype first = 0;
    for (; first < rows.size() && at.name < 0; ++first)
        for (qsizetype i = 0; i < rows[first].size(); ++i) {
            const QString word = cleanLine(rows[first][i]);
            const auto is = [&word](const QStringList& words) { return words.contains(word, Qt::CaseInsensitive); };
            if (is({u"班级"_s, u"class"_s}))
                at.name = i;
            else if (is({u"应到"_s, u"expected"_s}))
                at.expected = i;
            else if (is({u"实到"_s, u"counted"_s}))
                at.present = i;
            else if (is({u"到达"_s, u"到达时间"_s, u"用时"_s, u"arrived"_s}))
                at.arrived = i;
            else if (is({u"缺员"_s, u"缺员说明"_s, u"缺员原因"_s, u"note"_s}))
                at.note = i;
        }
    if (at.name < 0 || at.arrived < 0)
        return invalid(tr("%1 has no columns “班级” and “到达”: class and time of arrival.").arg(path));
    QList<DrillClassTime> times;
    for (qsizetype row = first; row < rows.size(); ++row) {
        const auto cell = [&](qsizetype column) { return column < 0 ? QString() : cleanLine(rows[row].value(column)); };
        if (cell(at.name).isEmpty())
            continue;
        bool expectedRight = true, presentRight = true;
        DrillClassTime time{.className = cell(at.name), .expected = cell(at.expected).isEmpty() ? 0 : cell(at.expected).toInt(&expectedRight), .absentNote = cell(at.note), .keyedFrom = u"sheet"_s};
        time.present = cell(at.present).isEmpty() ? time.expected : cell(at.present).toInt(&presentRight);
        const auto seconds = cell(at.arrived).isEmpty() ? std::optional(0) : parseDrillTime(toHalfWidth(cell(at.arrived)));
        if (!expectedRight || !presentRight || !seconds)
            return invalid(tr("Row %1 (%2): a number or a time cannot be read; nothing was changed.").arg(file.sheet.rowNumbers.value(row)).arg(time.className));
        time.arrivedS = *seconds;
        times << time;
    }
    if (times.isEmpty())
        return invalid(tr("There is no class in %1.").arg(path));
    return times;
}

/// --class 一年级1班=1:05 or 一年级1班=1:05=40: of a class that is there already, or of one of the school's.
Result<> keyClass(const QString& given, const QList<DrillClass>& classes, QList<DrillClassTime>& times)
{
    const QStringList parts = given.split(u'=');
    const auto seconds = parseDrillTime(toHalfWidth(parts.value(1)));
    bool right = parts.size() == 2 || parts.size() == 3;
    const int present = parts.size() == 3 ? parts[2].trimmed().toInt(&right) : -1;
    if (!right || !seconds)
        return invalid(tr("“%1”: write --class CLASS=TIME or CLASS=TIME=PUPILS, such as “一年级1班=1:05=40”.").arg(given));
    const QString name = parts[0].trimmed();
    auto time = std::find_if(times.begin(), times.end(), [&](const DrillClassTime& one) { return one.className == name; });
    if (time == times.end()) {
        const auto listed = std::find_if(classes.cbegin(), classes.cend(), [&](const DrillClass& one) { return one.name == name; });
        if (listed == classes.cend())
            return Error{Error::Kind::NotFound, name, {}};
        times << DrillClassTime{.className = name, .expected = listed->pupils, .present = listed->pupils, .keyedFrom = u"sheet"_s};
        time = std::prev(times.end());
    }
    time->arrivedS = *seconds;
    if (present >= 0)
        time->present = present;
    return {};
}

Result<> keyTimes(Session& session)
{
    const Arguments& arguments = session.arguments();
    if (arguments.words.isEmpty() == arguments.values(u"class"_s).isEmpty())
        return invalid(tr("Give a table, or --class for single classes."));
    QList<DrillClassTime> times;
    if (!arguments.words.isEmpty()) {
        BIHUAN_TRY_ASSIGN(times, readTimes(arguments.words[0]));
    }
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const Drill drill, drillOption(session));
    if (arguments.words.isEmpty()) {
        BIHUAN_TRY_ASSIGN(const DrillFile file, session.services().drills->drills.file(drill.id));
        BIHUAN_TRY_ASSIGN(const auto classes, drillClasses(*session.services().store));
        times = file.times;
        for (const QString& given : arguments.values(u"class"_s))
            BIHUAN_TRY(keyClass(given, classes, times));
    }
    BIHUAN_TRY(session.services().drills->drills.setTimes(drill.id, times, 0));
    BIHUAN_TRY_ASSIGN(const Drill now, session.services().drills->drills.find(drill.number));
    for (const Issue& issue : session.services().records->check(drillType().kind(), drillType().toRecord(now)))
        session.note(tr("Note: %1").arg(issue.message));
    if (session.wantsJson())
        session.print(QJsonObject{{u"number"_s, now.number}, {u"classes"_s, times.size()}, {u"pupils"_s, now.pupils}, {u"seconds"_s, now.actualS}});
    else
        session.line(tr("%1: %2 classes, %3 pupils, %4").arg(now.number).arg(times.size()).arg(now.pupils).arg(drillTimeText(now.actualS)));
    return {};
}

/// The next step: approve, teach, held, review, improve.
Result<> stepDrill(Session& session)
{
    const Arguments& arguments = session.arguments();
    DrillEntry entry;
    BIHUAN_TRY_ASSIGN(entry.teachers, arguments.number(u"teachers"_s, 0));
    BIHUAN_TRY_ASSIGN(entry.pupils, arguments.number(u"pupils"_s, 0));
    if (arguments.has(u"on"_s)) {
        const auto day = parseDate(arguments.value(u"on"_s));
        if (!day)
            return invalid(tr("“%1” is not a date. Write 2026-09-01.").arg(arguments.value(u"on"_s)));
        entry.on = *day;
    }
    if (arguments.has(u"time"_s)) {
        const auto seconds = parseDrillTime(arguments.value(u"time"_s));
        if (!seconds)
            return invalid(tr("“%1” is no time: write 1:58 or 118.").arg(arguments.value(u"time"_s)));
        entry.actualS = *seconds;
    }
    entry.untimedReason = arguments.value(u"untimed"_s);
    entry.note = arguments.value(u"note"_s);
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(entry.commander, personOption(session, u"commander"_s));
    BIHUAN_TRY_ASSIGN(const Drill drill, drillOption(session));
    if (drillStateFromCode(drill.state) == DrillState::Improved)
        return invalid(tr("%1 is closed by “drill close”.").arg(drill.number));
    BIHUAN_TRY_ASSIGN(const DrillOutcome outcome, session.services().drills->drills.step(drill.id, entry));
    for (const Issue& issue : outcome.warnings)
        session.note(tr("Note: %1").arg(issue.message));
    if (session.wantsJson())
        session.print(QJsonObject{{u"number"_s, outcome.drill.number}, {u"state"_s, outcome.drill.state}});
    else
        session.line(u"%1\t%2"_s.arg(outcome.drill.number, drillStateName(drillStateFromCode(outcome.drill.state).value_or(DrillState::Planned))));
    return {};
}

Result<> closeDrill(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const Drill drill, drillOption(session));
    DrillService& drills = session.services().drills->drills;
    BIHUAN_TRY_ASSIGN(const DrillFile file, drills.file(drill.id));
    if (file.state() != DrillState::Improved)
        return Error{Error::Kind::Refused, tr("%1 is %2: it is closed after its improvements.").arg(drill.number, drillStateName(file.state())), {}};
    DrillEntry entry{.summary = arguments.value(u"summary"_s)};
    for (const QString& given : arguments.values(u"reason"_s)) {
        const QString name = given.section(u'=', 0, 0).trimmed();
        const auto slot = std::find_if(file.evidence.cbegin(), file.evidence.cend(), [&](const DrillSlotStanding& one) { return one.slot.name == name || one.slot.code == name; });
        if (slot == file.evidence.cend() || !given.contains(u'='))
            return invalid(tr("“%1”: write --reason NAME=REASON, such as “有实录=…”.").arg(given));
        entry.reasons.insert(slot->slot.id, given.section(u'=', 1));
    }
    BIHUAN_TRY_ASSIGN(const DrillOutcome outcome, drills.step(drill.id, entry));
    if (session.wantsJson())
        session.print(QJsonObject{{u"number"_s, outcome.drill.number}, {u"state"_s, outcome.drill.state}});
    else
        session.line(tr("%1 is closed.").arg(outcome.drill.number));
    return {};
}

Result<> writePaper(Session& session, const DrillPaper& paper, const QString& path)
{
    BIHUAN_TRY_ASSIGN(const int pages, exportPdf(*paper.pages, path, session.progress()));
    for (const Issue& issue : paper.issues)
        session.note(tr("Note: %1").arg(issue.message));
    if (session.wantsJson())
        session.print(QJsonObject{{u"file"_s, path}, {u"pages"_s, pages}, {u"issues"_s, ctl::toJson(paper.issues)}});
    else
        session.line(tr("%1: %2 pages").arg(path).arg(pages));
    return {};
}

Result<> reportDrill(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(arguments, u"out"_s, u".pdf"_s));
    DrillReportOptions options;
    BIHUAN_TRY_ASSIGN(options.photosPerPage, arguments.number(u"photos"_s, 4, 1));
    if (options.photosPerPage != 4 && options.photosPerPage != 6)
        return invalid(tr("--photos is 4 or 6: photographs on a page."));
    options.signIn = !arguments.has(u"no-sign-in"_s);
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const Drill drill, drillOption(session));
    BIHUAN_TRY_ASSIGN(const DrillPaper paper, session.services().drills->papers.report(drill.id, options));
    return writePaper(session, paper, path);
}

Result<> printDrill(Session& session)
{
    const QString what = session.arguments().words[0];
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const Drill drill, drillOption(session));
    DrillPapers& papers = session.services().drills->papers;
    if (what == u"sign-in"_s) {
        BIHUAN_TRY_ASSIGN(const TableContent content, papers.signIn(drill.id));
        BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(*session.services().store));
        return writeTable(session, content, school.name, path);
    }
    if (what != u"script"_s && what != u"tally"_s && what != u"evaluation"_s)
        return invalid(tr("“%1” is none of: script, tally, evaluation, sign-in.").arg(what));
    BIHUAN_TRY_ASSIGN(const DrillPaper paper, what == u"script"_s ? papers.script(drill.id) : what == u"tally"_s ? papers.tally(drill.id) : papers.evaluation(drill.id));
    return writePaper(session, paper, path);
}

} // namespace

QList<Command> drillCommands()
{
    const Option drill{u"drill"_s, true}, out{u"out"_s, true}, year{u"year"_s, true};
    return {
        {u"drill plan"_s, {0, 0, {year, {u"dry-run"_s}}}, planYear},
        {u"drill list"_s, {0, 0, {year, out}}, listDrills},
        {u"drill step"_s,
         {0, 0, {drill, {u"on"_s, true}, {u"commander"_s, true}, {u"teachers"_s, true}, {u"pupils"_s, true}, {u"time"_s, true}, {u"untimed"_s, true}, {u"note"_s, true}}},
         stepDrill},
        {u"drill key"_s, {0, 1, {drill, {u"class"_s, true, true}}}, keyTimes},
        {u"drill close"_s, {0, 0, {drill, {u"summary"_s, true}, {u"reason"_s, true, true}}}, closeDrill},
        {u"drill print"_s, {1, 1, {drill, out}}, printDrill},
        {u"drill report"_s, {0, 0, {drill, out, {u"photos"_s, true}, {u"no-sign-in"_s}}}, reportDrill},
    };
}

} // namespace bihuan::ctl
