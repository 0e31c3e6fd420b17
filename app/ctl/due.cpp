// SPDX-License-Identifier: GPL-3.0-or-later
// due, holidays import
#include "app/ctl/commands.h"
#include "app/ctl/agreements.h"
#include "app/ctl/outputs.h"
#include "core/calendar/day_table.h"
#include "core/calendar/holiday_file.h"
#include "core/calendar/obligation/due_papers.h"
#include "core/people/defaults.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

QJsonObject toJson(const DueRow& row, const DueNames& names)
{
    const DueItem& item = row.item;
    return {{u"work"_s, row.rule.name}, {u"mechanism"_s, names.mechanism(row.rule)}, {u"departments"_s, names.departmentsOf(row.rule)},
            {u"due"_s, item.occurrence.due.toString(Qt::ISODate)}, {u"state"_s, dueStateCode(item.state)}, {u"soon"_s, item.soon},
            {u"period"_s, item.occurrence.key}, {u"about"_s, item.occurrence.about}, {u"tentative"_s, item.occurrence.tentative},
            {u"source"_s, row.rule.source}};
}

Result<> listDue(Session& session)
{
    constexpr int daysAhead = 30;
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(QDate until, dateOption(arguments, u"until"_s));
    QString path;
    if (arguments.has(u"out"_s)) {
        BIHUAN_TRY_ASSIGN(path, outputFile(arguments, u"out"_s, u".pdf"_s));
    }
    BIHUAN_TRY(session.open());
    const DueService& due = session.services().due->due;
    const QDate today = due.today();
    if (!until.isValid())
        until = today.addDays(daysAhead);
    BIHUAN_TRY_ASSIGN(const auto rows, due.open(until));
    BIHUAN_TRY_ASSIGN(const DueNames names, due.names());
    if (!path.isEmpty()) {
        BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(*session.services().store));
        return writeTable(session, dueSheet(rows, names, school.name, today, until), school.name, path);
    }
    QJsonArray all;
    int overdue = 0;
    for (const DueRow& row : rows) {
        overdue += row.item.state == DueState::Overdue ? 1 : 0;
        if (session.wantsJson())
            all << toJson(row, names);
        else
            session.line(QStringList{row.item.occurrence.due.toString(Qt::ISODate), stateName(row.item), row.rule.name, names.departmentsOf(row.rule)}.join(u'\t'));
    }
    if (session.wantsJson())
        session.print(all);
    else
        session.note(tr("%1 until %2, %3 of them overdue").arg(rows.size()).arg(until.toString(Qt::ISODate)).arg(overdue));
    return {};
}

Result<> importHolidayFile(Session& session)
{
    const Arguments& arguments = session.arguments();
    const bool dryRun = arguments.has(u"dry-run"_s);
    BIHUAN_TRY(session.open());
    Services& services = session.services();
    BIHUAN_TRY_ASSIGN(const HolidayPlan holidays, planHolidays(*services.records, arguments.words[0]));
    const ImportPlan& plan = holidays.plan;
    QJsonArray years, contradictions = QJsonArray::fromStringList(holidays.contradictions), issues;
    for (const int year : holidays.years)
        years << year;
    for (const RowIssue& issue : plan.allIssues()) {
        issues << issue.sentence();
        if (!session.wantsJson() && issue.issue.severity != Severity::Hint)
            session.note(issue.sentence());
    }
    if (!session.wantsJson())
        for (const QString& sentence : holidays.contradictions)
            session.note(sentence);
    QJsonObject answer{{u"years"_s, years}, {u"added"_s, plan.count(RowOutcome::Added)}, {u"updated"_s, plan.count(RowOutcome::Updated)},
                       {u"unchanged"_s, plan.count(RowOutcome::Unchanged)}, {u"wrong"_s, plan.count(RowOutcome::Wrong)},
                       {u"contradictions"_s, contradictions}, {u"issues"_s, issues}, {u"dry_run"_s, dryRun}};
    std::optional<Error> failure;
    if (plan.count(RowOutcome::Wrong) > 0)
        failure = Error{Error::Kind::Refused, tr("%1 rows are wrong; nothing was imported.").arg(plan.count(RowOutcome::Wrong)), {}};
    else if (!holidays.contradictions.isEmpty() && !arguments.has(u"replace"_s))
        failure = Error{Error::Kind::Refused, tr("%1 days contradict what is entered, so nothing was imported; --replace takes the file's.").arg(holidays.contradictions.size()), {}};
    const bool anything = plan.count(RowOutcome::Added) + plan.count(RowOutcome::Updated) > 0;
    if (!dryRun && !failure && anything) {
        BIHUAN_TRY(importHolidays(*services.records, holidays, true, services.folder->backupFolder()));
    }
    answer[u"imported"_s] = !dryRun && !failure && anything;
    if (session.wantsJson())
        session.print(answer);
    else
        session.line(tr("%1 new, %2 changed, %3 unchanged.").arg(plan.count(RowOutcome::Added)).arg(plan.count(RowOutcome::Updated)).arg(plan.count(RowOutcome::Unchanged))
                     + (dryRun ? u' ' + tr("Nothing was imported, as this was a dry run.") : QString()));
    return failure ? Result<>(*failure) : Result<>();
}

} // namespace

QList<Command> dueCommands()
{
    const Option out{u"out"_s, true}, until{u"until"_s, true};
    return {{u"due"_s, {0, 0, {until, out}}, listDue},
            {u"holidays import"_s, {1, 1, {Option{u"dry-run"_s}, Option{u"replace"_s}}}, importHolidayFile}};
}

} // namespace bihuan::ctl
