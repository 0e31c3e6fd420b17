// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspections add up to, and what of them is to be put right.
#include "core/inspection/checks/check_service.h"

#include "core/people/defaults.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int missedShownDays = 30;
constexpr int reviewDays = 7;   ///< [拟] a check is reviewed within a week
constexpr int patternDays = 60; ///< domain.md §5.3: nothing wrong for so long is odd
constexpr int patternChecks = 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("checks", text);
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

void count(CheckRate& rate, const Inspection& one, QDate today)
{
    const CheckState state = checkStateOf(one);
    if (isOpenCheck(state) && one.dueOn >= today)
        return; // not due yet
    ++rate.planned;
    if (state == CheckState::Missed)
        ++rate.missed;
    else if (isOpenCheck(state))
        ++rate.overdue;
    else
        ++(one.late ? rate.late : rate.inTime);
}

QList<Condition> between(QDate from, QDate to)
{
    return {{u"due_on"_s, isoDay(from), Condition::Op::GreaterOrEqual}, {u"due_on"_s, isoDay(to), Condition::Op::LessOrEqual}};
}

QString percent(int part, int whole)
{
    return whole > 0 ? tr("%1 %").arg((200 * part + whole) / (2 * whole)) : QString();
}

} // namespace

Result<QList<CheckRate>> CheckService::ratesByList(QDate from, QDate to) const
{
    const RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    BIHUAN_TRY_ASSIGN(const auto inspections, store.list(inspectionType(), {.where = between(from, to)}));
    BIHUAN_TRY_ASSIGN(const auto lists, store.list(checklistType(), {.voidedToo = true}));
    QHash<Id<Checklist>, CheckRate> rates;
    for (const Inspection& one : inspections)
        for (const Id<Checklist> list : one.checklists)
            count(rates[list], one, today);
    BIHUAN_TRY(store.database().read(
        u"SELECT i.checklist, count(*) FROM inspection_line l JOIN inspection s ON s.id = l.inspection JOIN check_item i ON i.id = l.item "
        "WHERE l.voided = 0 AND l.result = 'wrong' AND s.voided = 0 AND s.due_on BETWEEN ? AND ? GROUP BY i.checklist"_s,
        {isoDay(from), isoDay(to)}, [&](const Row& row) { rates[Id<Checklist>(row.integer(0))].wrong += int(row.integer(1)); }));
    QList<CheckRate> result;
    for (const Checklist& list : lists)
        if (auto found = rates.find(list.id); found != rates.end() && found->planned > 0) {
            found->name = list.name;
            result << *found;
        }
    return result;
}

Result<QList<CheckRate>> CheckService::ratesByZone(QDate from, QDate to) const
{
    const RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    BIHUAN_TRY_ASSIGN(const auto inspections, store.list(inspectionType(), {.where = between(from, to)}));
    BIHUAN_TRY_ASSIGN(const auto zones, store.list(zoneType()));
    QHash<Id<Zone>, CheckRate> rates;
    for (const Inspection& one : inspections)
        for (const Id<Zone> zone : one.zones) {
            CheckRate& rate = rates[zone];
            count(rate, one, today);
            if (isDoneCheck(checkStateOf(one)) && !one.zonesLeftOut.contains(zone))
                ++rate.checked;
        }
    BIHUAN_TRY(store.database().read(
        u"SELECT l.zone, count(*) FROM inspection_line l JOIN inspection s ON s.id = l.inspection "
        "WHERE l.voided = 0 AND l.result = 'wrong' AND l.zone IS NOT NULL AND s.voided = 0 AND s.due_on BETWEEN ? AND ? GROUP BY l.zone"_s,
        {isoDay(from), isoDay(to)}, [&](const Row& row) { rates[Id<Zone>(row.integer(0))].wrong += int(row.integer(1)); }));
    QList<CheckRate> result;
    for (const Zone& zone : zones)
        if (auto found = rates.find(zone.id); found != rates.end() && (found->planned > 0 || found->wrong > 0)) {
            found->name = zonePath(zone);
            result << *found;
        }
    return result;
}

TableContent CheckService::rateTable(const QList<CheckRate>& rates, const QString& title, QDate from, QDate to) const
{
    TableContent table;
    table.title = title;
    if (const auto school = schoolProfile(m_records.store()))
        table.subtitleLeft = school->name;
    table.subtitleRight = tr("%1 to %2").arg(isoDay(from), isoDay(to));
    table.rowNumbers = true;
    table.signatureLine = true;
    const auto number = TableColumn::Align::Right;
    table.columns = {{tr("Checklist or zone"), 4}, {tr("Due"), 1, 0, number}, {tr("In time"), 1, 0, number}, {tr("Late"), 1, 0, number},
                     {tr("Missed"), 1, 0, number}, {tr("Open"), 1, 0, number}, {tr("Done in time"), 1, 0, number}, {tr("Missed, share"), 1, 0, number},
                     {tr("Wrong"), 1, 0, number}};
    QList<TableRow> rows;
    CheckRate all;
    const auto add = [&rows](const CheckRate& one) {
        rows << TableRow{{one.name, QString::number(one.planned), QString::number(one.inTime), QString::number(one.late), QString::number(one.missed),
                          QString::number(one.overdue), percent(one.inTime, one.planned), percent(one.missed, one.planned), QString::number(one.wrong)},
                         {}};
    };
    for (const CheckRate& one : rates) {
        add(one);
        all.planned += one.planned;
        all.inTime += one.inTime;
        all.late += one.late;
        all.missed += one.missed;
        all.overdue += one.overdue;
        all.wrong += one.wrong;
    }
    all.name = tr("Together");
    if (!rates.isEmpty())
        add(all);
    table.setRows(rows);
    return table;
}

Result<> CheckService::addPatterns(QDate today, QList<RecordIssue>& issues) const
{
    BIHUAN_TRY_ASSIGN(const auto done, m_records.store().list(inspectionType(),
                                                              {.where = {{u"done_on"_s, isoDay(today.addDays(-2 * patternDays)), Condition::Op::GreaterOrEqual}},
                                                               .orderBy = {u"done_on"_s, u"id"_s}}));
    struct Series {
        Inspection first, last;
        int checks = 0;
    };
    QHash<QString, Series> series; // since the last time something was wrong
    for (const Inspection& one : done) {
        // “day/2026-09-14/b/知行楼” without its period: the same round every time.
        const QString key = one.cycle + one.planKey.section(u'/', 2);
        Series& run = series[key];
        if (one.wrong > 0) {
            run = {};
            continue;
        }
        if (run.checks++ == 0)
            run.first = one;
        run.last = one;
    }
    QStringList keys = series.keys();
    keys.sort();
    for (const QString& key : std::as_const(keys)) {
        const Series& run = series[key];
        if (run.checks < patternChecks || run.first.doneOn.daysTo(run.last.doneOn) < patternDays - 1 || run.last.doneOn < today.addDays(-patternDays))
            continue;
        issues << RecordIssue{inspectionType().kind().code, run.last.id.value(), run.last.title,
                              {Severity::Warning, u"check.always_ok"_s, {},
                               tr("Nothing was wrong in %1 checks over %2 days. Look whether this round is really walked.")
                                   .arg(run.checks)
                                   .arg(run.first.doneOn.daysTo(run.last.doneOn) + 1)}};
    }
    return {};
}

Result<QList<RecordIssue>> CheckService::issues() const
{
    const RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    QList<RecordIssue> issues;
    const auto add = [&issues](const Inspection& one, const QString& code, const QString& message) {
        issues << RecordIssue{inspectionType().kind().code, one.id.value(), one.title, {Severity::Warning, u"check."_s + code, {}, message}};
    };
    for (const CheckState state : {CheckState::Planned, CheckState::Issued, CheckState::Missed, CheckState::Done}) {
        ListQuery query{.where = {{u"state"_s, checkStateCode(state)}}, .orderBy = {u"due_on"_s, u"id"_s}};
        if (isOpenCheck(state))
            query.where << Condition{u"due_on"_s, isoDay(today), Condition::Op::Less};
        else if (state == CheckState::Missed)
            query.where << Condition{u"due_on"_s, isoDay(today.addDays(-missedShownDays)), Condition::Op::GreaterOrEqual};
        BIHUAN_TRY_ASSIGN(const auto list, store.list(inspectionType(), query));
        for (const Inspection& one : list) {
            if (isOpenCheck(state))
                add(one, u"overdue"_s, tr("It was due on %1. Enter the sheet, or declare it missed.").arg(isoDay(one.dueOn)));
            else if (state == CheckState::Missed)
                add(one, u"missed"_s, tr("Missed: %1").arg(one.missedReason));
            else if (one.late)
                add(one, u"late"_s, tr("Done on %1 and due on %2: late, and not reviewed yet.").arg(isoDay(one.doneOn), isoDay(one.dueOn)));
            else if (one.doneOn.daysTo(today) > reviewDays)
                add(one, u"not_reviewed"_s, tr("Done on %1 and not reviewed yet.").arg(isoDay(one.doneOn)));
        }
    }
    BIHUAN_TRY(addPatterns(today, issues));
    return issues;
}

} // namespace bihuan
