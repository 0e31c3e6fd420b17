// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/obligation/due_service.h"

#include "core/calendar/obligation/record_filter.h"
#include "core/calendar/usual_terms.h"
#include "core/storage/setting.h"
#include "core/storage/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int completionReach = 800; ///< days before the first occurrence asked for in which records may still count

QString tr(const char* text)
{
    return QCoreApplication::translate("due", text);
}

bool hangsOnPeriod(const Obligation& rule)
{
    return rule.needs == u"all"_s || rule.filter.contains(u'{');
}

QString filterFor(const Obligation& rule, QDate due)
{
    QString filter = rule.filter;
    return filter.replace(u"{year}"_s, QString::number(usualTerms::yearOf(due))).replace(u"{month}"_s, due.toString(u"yyyy-MM"_s));
}

/// A date, or a text that begins with one.
QDate dayOf(const QVariant& value)
{
    if (value.typeId() == QMetaType::QDate)
        return value.toDate();
    return QDate::fromString(value.toString().left(10), Qt::ISODate);
}

/// Only what is looked at: a school has 90,000 agreements after nine years, each with its text.
ListQuery queryFor(const RecordKind& kind, const RecordFilter& filter, const QString& dateField)
{
    ListQuery query{.where = filter.conditions(), .columns = filter.columns() + QStringList{dateField, kind.nameColumn}};
    query.columns.removeDuplicates();
    return query;
}

bool isOpen(const DueItem& item)
{
    return item.state == DueState::Due || item.state == DueState::Overdue;
}

} // namespace

DueSpan spanOf(const DueItem& item, QDate today)
{
    const QDate due = item.occurrence.due;
    if (!isOpen(item))
        return DueSpan::Over;
    if (item.state == DueState::Overdue)
        return DueSpan::Overdue;
    if (due <= today.addDays(7 - today.dayOfWeek()))
        return DueSpan::ThisWeek;
    return due.year() == today.year() && due.month() == today.month() ? DueSpan::ThisMonth : DueSpan::Later;
}

QString spanName(DueSpan span)
{
    switch (span) {
    case DueSpan::Overdue: return tr("Overdue");
    case DueSpan::ThisWeek: return tr("This week");
    case DueSpan::ThisMonth: return tr("This month");
    case DueSpan::Later: return tr("Later");
    case DueSpan::Over: return tr("Done or not applicable");
    }
    return {};
}

QString stateName(const DueItem& item)
{
    switch (item.state) {
    case DueState::Due: return item.soon ? tr("Due soon") : tr("To come");
    case DueState::Overdue: return tr("Overdue");
    case DueState::Met: return tr("Done");
    case DueState::MetLate: return tr("Done late");
    case DueState::Skipped: return tr("Not applicable");
    }
    return {};
}

QString DueNames::departmentsOf(const Obligation& rule) const
{
    QStringList names;
    for (const Id<Department> id : rule.departments)
        names << departments.value(id.value());
    return names.join(u'、');
}

Result<QDate> DueService::countsFrom() const
{
    Database& database = m_records.store().database();
    BIHUAN_TRY_ASSIGN(const auto settings, setting::ofGroup(database, u"due"_s));
    const QDate set = QDate::fromString(settings.value(u"counts_from"_s), Qt::ISODate);
    if (set.isValid())
        return set;
    BIHUAN_TRY_ASSIGN(const QVariant first, database.scalar(u"SELECT min(at) FROM journal WHERE record_table='obligation'"_s));
    const QDate seeded = dayOf(first);
    return seeded.isValid() ? seeded : today();
}

Result<> DueService::setCountsFrom(QDate day)
{
    if (!day.isValid())
        return Error{Error::Kind::Invalid, tr("That is no day of the calendar."), {}};
    Database& database = m_records.store().database();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Recurring work counts from %1").arg(day.toString(Qt::ISODate))));
    BIHUAN_TRY(setting::set(database, u"due"_s, u"counts_from"_s, day.toString(Qt::ISODate)));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(obligationType().kind().code);
    return {};
}

Result<QList<Completion>> DueService::completionsOf(const Obligation& rule, QDate from) const
{
    const RecordKind* kind = m_records.store().registry().find(rule.fulfilledBy);
    const auto filter = RecordFilter::parse(rule.filter);
    if (rule.fulfilledBy.isEmpty() || !kind || !filter || !kind->field(rule.dateField) || !filter->unknownColumns(*kind).isEmpty())
        return QList<Completion>{}; // the rule's own check says so
    ListQuery query = queryFor(*kind, *filter, rule.dateField);
    query.orderBy = QStringList{rule.dateField};
    if (from.isValid())
        query.where << Condition{rule.dateField, from, Condition::Op::GreaterOrEqual};
    BIHUAN_TRY_ASSIGN(const QList<Record> records, m_records.store().list(*kind, query));
    QList<Completion> completions;
    const QDate today = this->today();
    for (const Record& record : records) {
        const QDate day = dayOf(kind->value(record, rule.dateField));
        if (day.isValid() && day <= today && filter->lets(*kind, record)) // planned for a day to come is not done
            completions << Completion{day, record.id, kind->nameOf(record)};
    }
    return completions;
}

/// By the filter of one period: each record done, or with needs = all the last of them once none is open.
Result<QList<Completion>> DueService::completionsOfPeriod(const Obligation& rule, const QString& filterText) const
{
    const RecordKind* kind = m_records.store().registry().find(rule.fulfilledBy);
    const auto filter = RecordFilter::parse(filterText);
    if (!kind || !filter || !kind->field(rule.dateField) || !filter->unknownColumns(*kind).isEmpty())
        return QList<Completion>{};
    BIHUAN_TRY_ASSIGN(const QList<Record> records, m_records.store().list(*kind, queryFor(*kind, *filter, rule.dateField)));
    QList<Completion> found;
    bool complete = true;
    for (const Record& record : records) {
        if (!filter->lets(*kind, record))
            continue;
        const QDate day = dayOf(kind->value(record, rule.dateField));
        if (day.isValid() && day <= today())
            found << Completion{day, record.id, kind->nameOf(record)};
        else
            complete = false;
    }
    if (rule.needs != u"all"_s || found.isEmpty())
        return found;
    if (!complete)
        return QList<Completion>{};
    return QList<Completion>{*std::max_element(found.cbegin(), found.cend(), [](const Completion& a, const Completion& b) { return a.day < b.day; })};
}

Result<QList<DueItem>> DueService::itemsOf(Obligation rule, const SchoolCalendar& calendar, const QList<ObligationDone>& marks, QDate from, QDate until) const
{
    QList<DueItem> items;
    if (hangsOnPeriod(rule) && rule.rule != u"since"_s) {
        const auto all = occurrences(rule, calendar, from, until);
        for (const Occurrence& one : all) {
            BIHUAN_TRY_ASSIGN(const auto completions, completionsOfPeriod(rule, filterFor(rule, one.due)));
            const auto first = std::min_element(completions.cbegin(), completions.cend(), [](const Completion& a, const Completion& b) { return a.day < b.day; });
            items << standingOf(rule, one, markOf(one, all, marks), first != completions.cend() ? &*first : nullptr, today());
        }
        return items;
    }
    const bool chain = rule.rule == u"since"_s;
    BIHUAN_TRY_ASSIGN(auto completions, completionsOf(rule, chain ? QDate() : from.addDays(-completionReach)));
    if (!chain)
        return standing(rule, occurrences(rule, calendar, from, until), completions, marks, today());
    for (const ObligationDone& mark : marks)
        if (!mark.voided)
            completions << Completion{mark.result == u"done"_s ? mark.doneOn : mark.dueOn, 0, mark.name};
    QDate first;
    for (const Completion& one : std::as_const(completions))
        first = first.isValid() ? std::min(first, one.day) : one.day;
    const bool doneBefore = first.isValid() && first < from;
    if (!doneBefore && (!rule.beginsOn.isValid() || rule.beginsOn < from))
        rule.beginsOn = from; // nobody owes it for the time before
    else if (!rule.beginsOn.isValid())
        rule.beginsOn = first;
    items = standing(rule, occurrences(rule, calendar, QDate(1900, 1, 1), until, completions), completions, marks, today());
    items.removeIf([&](const DueItem& item) { return item.occurrence.due < from && !isOpen(item); });
    return items;
}

Result<QList<DueRow>> DueService::rows(QDate from, QDate until) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto rules, store.list(obligationType(), {.where = {{u"active"_s, true}}}));
    BIHUAN_TRY_ASSIGN(const auto calendar, store.kept(&SchoolCalendar::read));
    BIHUAN_TRY_ASSIGN(const auto done, store.list(obligationDoneType()));
    QHash<qint64, QList<ObligationDone>> marks;
    for (const ObligationDone& one : done)
        marks[one.obligation.value()] << one;
    QList<DueRow> rows;
    for (const Obligation& rule : rules) {
        BIHUAN_TRY_ASSIGN(const auto items, itemsOf(rule, *calendar, marks.value(rule.id.value()), from, until));
        for (const DueItem& item : items)
            rows << DueRow{rule, item};
    }
    for (const Source& source : m_sources) {
        BIHUAN_TRY_ASSIGN(const auto others, source(from, until));
        rows += others;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const DueRow& a, const DueRow& b) { return a.item.occurrence.due < b.item.occurrence.due; });
    return rows;
}

Result<QList<DueRow>> DueService::open(QDate until) const
{
    BIHUAN_TRY_ASSIGN(const QDate from, countsFrom());
    BIHUAN_TRY_ASSIGN(auto all, rows(from, until));
    all.removeIf([](const DueRow& row) { return !isOpen(row.item); });
    return all;
}

Result<int> DueService::overdueCount() const
{
    BIHUAN_TRY_ASSIGN(const auto late, open(today().addDays(-1)));
    return int(late.size());
}

Result<DueNames> DueService::names() const
{
    DueNames names;
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto mechanisms, store.list(mechanismType()));
    for (const Mechanism& one : mechanisms)
        names.mechanisms.insert(one.id.value(), one.shortName.isEmpty() ? one.name : one.shortName);
    BIHUAN_TRY_ASSIGN(names.departments, store.names(departmentType().kind()));
    return names;
}

Result<Id<ObligationDone>> DueService::mark(ObligationDone done, const std::function<Result<>(qint64)>& alongside)
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto rule, store.find(obligationType(), done.obligation));
    if (!rule || rule->voided)
        return Error{Error::Kind::NotFound, obligationType().kind().title(), {}};
    BIHUAN_TRY_ASSIGN(const auto before, store.list(obligationDoneType(), {.where = {{u"obligation"_s, done.obligation.value()}, {u"period"_s, done.period}}}));
    if (!before.isEmpty())
        return Error{Error::Kind::Refused, tr("“%1” of %2 is ticked off already.").arg(rule->name, done.dueOn.toString(Qt::ISODate)), {}};
    done.name = rule->name;
    BIHUAN_TRY_ASSIGN(const qint64 id, m_records.save(obligationDoneType().kind(), obligationDoneType().toRecord(done), {}, alongside));
    return Id<ObligationDone>(id);
}

Result<Id<ObligationDone>> DueService::markDone(Id<Obligation> rule, const Occurrence& occurrence, QDate day, const QString& note, const std::function<Result<>(qint64)>& alongside)
{
    return mark({.obligation = rule, .period = occurrence.key, .dueOn = occurrence.due, .result = u"done"_s, .doneOn = day, .note = note.trimmed()}, alongside);
}

Result<Id<ObligationDone>> DueService::markSkipped(Id<Obligation> rule, const Occurrence& occurrence, const QString& reason)
{
    return mark({.obligation = rule, .period = occurrence.key, .dueOn = occurrence.due, .result = u"skipped"_s, .note = reason.trimmed()}, {});
}

Result<> DueService::takeBack(Id<ObligationDone> mark, const QString& reason)
{
    return m_records.setVoided(obligationDoneType().kind(), {mark.value()}, true, reason);
}

Result<QList<RecordIssue>> DueService::issues() const
{
    BIHUAN_TRY_ASSIGN(const auto late, open(today().addDays(-1)));
    QList<RecordIssue> issues;
    QHash<qint64, qsizetype> at;
    QHash<qint64, int> times;
    for (const DueRow& row : late) {
        if (row.isOfRecord())
            continue; // its subject says so
        const qint64 id = row.rule.id.value();
        const int count = ++times[id];
        const QString day = row.item.occurrence.due.toString(Qt::ISODate);
        if (count == 1) {
            at.insert(id, issues.size());
            issues << RecordIssue{obligationType().kind().code, id, row.rule.name,
                                  {Severity::Warning, u"obligation.overdue"_s, {}, tr("Was due on %1 and is not done. Tick it off under “What is due”.").arg(day)}};
        } else {
            issues[at[id]].issue.message = tr("Not done %1 times, the last of them due on %2. Tick them off under “What is due”.").arg(count).arg(day);
        }
    }
    return issues;
}

} // namespace bihuan
