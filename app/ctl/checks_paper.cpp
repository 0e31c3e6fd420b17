// SPDX-License-Identifier: GPL-3.0-or-later
// checks plan, print, list, stats: what is due, and its paper
#include "app/ctl/checks_select.h"
#include "app/ctl/commands.h"

#include "app/ctl/agreements.h"
#include "app/ctl/names.h"
#include "core/documents/text_shaper.h"
#include "core/records/record_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

/// --from and --to, both needed.
Result<std::pair<QDate, QDate>> span(const Arguments& arguments)
{
    BIHUAN_TRY_ASSIGN(const QDate from, dateOption(arguments, u"from"_s));
    BIHUAN_TRY_ASSIGN(const QDate to, dateOption(arguments, u"to"_s));
    if (!from.isValid() || !to.isValid())
        return Error{Error::Kind::Invalid, tr("Give the days: --from D --to D."), {}};
    return std::pair(from, to);
}

} // namespace

Result<CheckSelection> checkSelection(Session& session)
{
    const Arguments& arguments = session.arguments();
    const RecordStore& store = *session.services().store;
    CheckSelection selection;
    BIHUAN_TRY_ASSIGN(selection.from, dateOption(arguments, u"from"_s));
    BIHUAN_TRY_ASSIGN(selection.to, dateOption(arguments, u"to"_s));
    selection.buildings = arguments.values(u"building"_s);
    selection.cycle = arguments.value(u"cycle"_s);
    if (!selection.cycle.isEmpty() && !checkCycleFromCode(selection.cycle)) {
        for (const CheckCycle cycle : allCheckCycles)
            if (checkCycleName(cycle) == selection.cycle)
                selection.cycle = checkCycleCode(cycle);
        if (!checkCycleFromCode(selection.cycle))
            return Error{Error::Kind::Invalid, tr("--cycle needs day, week, month, term_start, term_end, holiday or special."), {}};
    }
    for (const QString& name : arguments.values(u"department"_s)) {
        BIHUAN_TRY_ASSIGN(const auto found, store.list(departmentType(), {.where = {{u"name"_s, name}}}));
        if (found.isEmpty())
            return Error{Error::Kind::NotFound, tr("department “%1”").arg(name), {}};
        selection.departments << found.first().id;
    }
    BIHUAN_TRY_ASSIGN(selection.inspectors, personsNamed(session.services(), arguments.values(u"inspector"_s)));
    return selection;
}

Result<QList<Inspection>> chosenChecks(Session& session, const CheckSelection& selection)
{
    const QStringList codes = session.arguments().values(u"code"_s);
    if (codes.isEmpty())
        return session.services().checks->select(selection);
    QList<Inspection> list;
    for (const QString& code : codes) {
        BIHUAN_TRY_ASSIGN(const Inspection one, session.services().checks->keying.find(code));
        list << one;
    }
    return list;
}

QJsonObject toJson(const Inspection& inspection, const RecordStore& store)
{
    return RecordText(store).json(inspectionType().kind(), inspectionType().toRecord(inspection));
}

Result<> planChecks(Session& session)
{
    BIHUAN_TRY_ASSIGN(const auto days, span(session.arguments()));
    BIHUAN_TRY(session.open());
    CheckPlanner& planner = session.services().checks->planner;
    BIHUAN_TRY_ASSIGN(const CheckPlan plan, planner.dryRun(days.first, days.second));
    const bool dryRun = session.arguments().has(u"dry-run"_s);
    if (!dryRun)
        BIHUAN_TRY(planner.carryOut(plan, session.progress()));
    if (session.wantsJson()) {
        QJsonObject cycles;
        QJsonArray sheets;
        for (auto one = plan.byCycle.cbegin(); one != plan.byCycle.cend(); ++one)
            cycles.insert(one.key(), one.value());
        for (const Inspection& one : plan.fresh)
            sheets << QJsonObject{{u"title"_s, one.title}, {u"from_day"_s, one.fromDay.toString(Qt::ISODate)}, {u"due_on"_s, one.dueOn.toString(Qt::ISODate)}};
        session.print(QJsonObject{{u"dry_run"_s, dryRun}, {u"added"_s, plan.fresh.size()}, {u"changed"_s, plan.changed.size()}, {u"kept"_s, plan.kept},
                                  {u"by_cycle"_s, cycles}, {u"sheets"_s, sheets}});
        return {};
    }
    if (dryRun)
        for (const Inspection& one : plan.fresh)
            session.line(u"%1  %2"_s.arg(one.dueOn.toString(Qt::ISODate), one.title));
    session.line((dryRun ? tr("%1 sheets would be planned, %2 changed; %3 are planned already.") : tr("%1 sheets planned, %2 changed; %3 were planned already."))
                     .arg(plan.fresh.size())
                     .arg(plan.changed.size())
                     .arg(plan.kept));
    return {};
}

Result<> listChecks(Session& session)
{
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(CheckSelection selection, checkSelection(session));
    const QString state = session.arguments().value(u"state"_s);
    BIHUAN_TRY_ASSIGN(QList<Inspection> list, session.services().checks->select(selection));
    const QDate today = session.clock().today();
    if (state == u"overdue"_s) {
        list.removeIf([today](const Inspection& one) { return !isOverdue(one, today); });
    } else if (!state.isEmpty()) {
        bool known = false;
        for (const Choice& choice : inspectionType().kind().field(u"state"_s)->choices)
            known = known || choice.code == state;
        if (!known)
            return Error{Error::Kind::Invalid, tr("--state needs planned, issued, done, reviewed, filed, missed or overdue."), {}};
        list.removeIf([&state](const Inspection& one) { return one.state != state; });
    }
    const RecordStore& store = *session.services().store;
    if (session.wantsJson()) {
        QJsonArray all;
        for (const Inspection& one : std::as_const(list))
            all << toJson(one, store);
        session.print(all);
        return {};
    }
    for (const Inspection& one : std::as_const(list))
        session.line(u"%1  %2  %3  %4"_s.arg(one.shortCode, one.dueOn.toString(Qt::ISODate),
                                            isOverdue(one, today) ? tr("overdue") : checkStateName(checkStateOf(one)), one.title));
    session.line(tr("%1 inspections").arg(list.size()));
    return {};
}

Result<> printChecks(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(CheckSelection selection, checkSelection(session));
    const bool filled = session.arguments().has(u"filled"_s);
    const QString only = session.arguments().value(u"only"_s);
    if (!only.isEmpty() && only != u"unprinted"_s)
        return Error{Error::Kind::Invalid, tr("--only needs “unprinted”."), {}};
    selection.onlyUnprinted = !only.isEmpty();
    selection.onlyOpen = !filled;
    BIHUAN_TRY_ASSIGN(const auto list, chosenChecks(session, selection));
    BIHUAN_TRY_ASSIGN(const CheckPrintJob job, session.services().checks->printToPdf(list, filled, path, session.progress()));
    if (session.wantsJson()) {
        QJsonArray codes;
        for (const Inspection& one : job.inspections)
            codes << one.shortCode;
        session.print(QJsonObject{{u"file"_s, path}, {u"sheets"_s, job.inspections.size()}, {u"pages"_s, job.pages->count()}, {u"codes"_s, codes},
                                  {u"issues"_s, toJson(job.issues)}});
        return {};
    }
    for (const Issue& issue : job.issues)
        session.line(tr("Note: %1").arg(issue.message));
    session.line(tr("%1: %2 sheets, %3 pages.").arg(path).arg(job.inspections.size()).arg(job.pages->count()));
    return {};
}

Result<> printCheckRules(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
    BIHUAN_TRY(session.open());
    const CheckLibrary& library = *session.services().checkLibrary;
    BIHUAN_TRY_ASSIGN(const TableContent content, session.arguments().has(u"items"_s) ? library.contents() : library.rules());
    TablePages sheet(content, {content.title, content.subtitleLeft, {}, session.clock().now()}, std::make_shared<TextShaper>(FontBook()));
    BIHUAN_TRY_ASSIGN(const int pages, exportPdf(sheet, path, session.progress()));
    if (session.wantsJson())
        session.print(QJsonObject{{u"file"_s, path}, {u"rows"_s, content.rowCount}, {u"pages"_s, pages}});
    else
        session.line(tr("%1: %2 rows, %3 pages").arg(path).arg(content.rowCount).arg(pages));
    return {};
}

Result<> checkStatistics(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const auto days, span(arguments));
    const QString by = arguments.has(u"by"_s) ? arguments.value(u"by"_s) : u"list"_s;
    if (by != u"list"_s && by != u"zone"_s)
        return Error{Error::Kind::Invalid, tr("--by needs list or zone."), {}};
    QString path;
    if (arguments.has(u"out"_s)) {
        BIHUAN_TRY_ASSIGN(path, outputFile(arguments, u"out"_s, u".pdf"_s));
    }
    BIHUAN_TRY(session.open());
    CheckService& checks = *session.services().checks;
    BIHUAN_TRY_ASSIGN(const auto rates, by == u"zone"_s ? checks.ratesByZone(days.first, days.second) : checks.ratesByList(days.first, days.second));
    int pages = 0;
    if (!path.isEmpty()) {
        const TableContent content = checks.rateTable(rates, by == u"zone"_s ? tr("Inspections by zone") : tr("Inspections by checklist"), days.first, days.second);
        TablePages sheet(content, {content.title, content.subtitleLeft, {}, session.clock().now()}, std::make_shared<TextShaper>(FontBook()));
        BIHUAN_TRY_ASSIGN(pages, exportPdf(sheet, path, session.progress()));
    }
    if (session.wantsJson()) {
        QJsonArray rows;
        for (const CheckRate& one : rates)
            rows << QJsonObject{{u"name"_s, one.name}, {u"due"_s, one.planned}, {u"in_time"_s, one.inTime}, {u"late"_s, one.late}, {u"missed"_s, one.missed},
                                {u"open"_s, one.overdue}, {u"wrong"_s, one.wrong}};
        session.print(QJsonObject{{u"rows"_s, rows}, {u"file"_s, path}, {u"pages"_s, pages}});
        return {};
    }
    for (const CheckRate& one : rates)
        session.line(tr("%1: %2 due, %3 in time, %4 late, %5 missed, %6 open, %7 wrong")
                         .arg(one.name).arg(one.planned).arg(one.inTime).arg(one.late).arg(one.missed).arg(one.overdue).arg(one.wrong));
    if (!path.isEmpty())
        session.line(tr("%1: %2 rows, %3 pages").arg(path).arg(rates.size()).arg(pages));
    return {};
}

} // namespace bihuan::ctl
