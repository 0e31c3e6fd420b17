// SPDX-License-Identifier: GPL-3.0-or-later
// What is owed to the authority above: records without their filing, filings without their receipt.
#include "core/archive/filing/filing_service.h"
#include "core/base/text.h"
#include "core/calendar/obligation/record_filter.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int reachBackDays = 400; ///< of what happened longer ago nobody asks for a report any more

QString tr(const char* text)
{
    return QCoreApplication::translate("filing", text);
}

DueItem dueItem(const QString& key, QDate due, QDate done, qint64 record, const QString& name, QDate today)
{
    DueItem item{.occurrence = {.key = key, .nominal = due, .due = due, .opens = {}, .closes = {}, .about = {}}, .recordName = name};
    constexpr int lead = 7;
    item.record = record;
    item.doneOn = done;
    item.state = done.isValid() ? (done <= due ? DueState::Met : DueState::MetLate) : due < today ? DueState::Overdue : DueState::Due;
    item.soon = item.state == DueState::Due && due <= today.addDays(lead);
    return item;
}

} // namespace

Result<QList<OwedFiling>> FilingService::owedBy(const FilingRule& rule, QDate from, const DayTable& days) const
{
    const RecordStore& store = m_records.store();
    QList<OwedFiling> owed;
    const RecordKind* kind = store.registry().find(rule.recordKind);
    const auto filter = RecordFilter::parse(rule.filter);
    if (rule.recordKind.isEmpty() || !kind || !filter || !kind->field(rule.dateField) || kind->field(rule.dateField)->kind != FieldKind::Date || !filter->unknownColumns(*kind).isEmpty())
        return owed; // the rule's own check says so
    ListQuery query{.where = filter->conditions(), .columns = filter->columns() + QStringList{rule.dateField, kind->nameColumn}};
    query.columns.removeDuplicates();
    query.where << Condition{rule.dateField, from.toString(Qt::ISODate), Condition::Op::GreaterOrEqual};
    BIHUAN_TRY_ASSIGN(const QList<Record> records, store.list(*kind, query));
    if (records.isEmpty())
        return owed;
    QSet<qint64> filed;
    BIHUAN_TRY(store.database().read(u"SELECT about_id FROM filing WHERE about_kind=? AND voided=0"_s, {kind->code}, [&](const Row& row) { filed << row.integer(0); }));
    for (const Record& record : records) {
        if (filed.contains(record.id) || !filter->lets(*kind, record))
            continue;
        const QDate day = kind->value(record, rule.dateField).toDate();
        const QDate due = filingDue(rule, day, days);
        if (due.isValid())
            owed << OwedFiling{rule, kind->code, record.id, kind->nameOf(record), day, due};
    }
    return owed;
}

Result<QList<OwedFiling>> FilingService::owed() const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const QDate counts, DueService(m_records).countsFrom());
    const QDate from = std::max(counts, today().addDays(-reachBackDays));
    BIHUAN_TRY_ASSIGN(const auto days, store.kept(&DayTable::read));
    BIHUAN_TRY_ASSIGN(const auto rules, store.list(filingRuleType(), {.where = {{u"active"_s, true}}}));
    QList<OwedFiling> owed;
    for (const FilingRule& rule : rules) {
        BIHUAN_TRY_ASSIGN(const auto some, owedBy(rule, from, *days));
        owed += some;
    }
    std::stable_sort(owed.begin(), owed.end(), [](const OwedFiling& a, const OwedFiling& b) { return a.due < b.due; });
    return owed;
}

Result<QList<RecordIssue>> FilingService::issues() const
{
    const RecordStore& store = m_records.store();
    QList<RecordIssue> found;
    BIHUAN_TRY_ASSIGN(const FilingSettings rules, settings());
    BIHUAN_TRY_ASSIGN(const auto days, store.kept(&DayTable::read));
    BIHUAN_TRY_ASSIGN(const auto filings, store.list(filingType()));
    const auto add = [&](const Filing& one, const char* code, const char* field, const QString& message) {
        found << RecordIssue{filingType().kind().code, one.id.value(), one.subject, {Severity::Warning, QString::fromLatin1(code), QString::fromLatin1(field), message}};
    };
    for (const Filing& one : filings) {
        const FilingStanding now = filingStanding(one, rules, *days, today());
        if (now.overdue)
            add(one, "filing.overdue", "due_on", tr("Was to be with %1 by %2: send it, or say on paper why not.").arg(one.toOrg, one.dueOn.toString(Qt::ISODate)));
        else if (now.unanswered)
            add(one, "filing.unanswered", "sent_on", tr("Sent on %1, and no receipt yet: ask %2.").arg(one.sentOn.toString(Qt::ISODate), one.toOrg));
        else if (now.state == FilingState::Returned)
            add(one, "filing.returned", "returned_on", tr("Sent back on %1 (%2): put it right and send it again.").arg(one.returnedOn.toString(Qt::ISODate), one.returnReason));
    }
    BIHUAN_TRY_ASSIGN(const auto missing, owed());
    for (const OwedFiling& one : missing)
        if (one.due < today())
            found << RecordIssue{one.kind, one.id, one.name,
                                 {Severity::Warning, u"filing.owed"_s, {}, tr("To be filed with %1 (%2) by %3, and there is no filing.").arg(one.rule.toOrg, one.rule.name, one.due.toString(Qt::ISODate))}};
    return found;
}

Result<QList<DueRow>> FilingService::dueRows(QDate from, QDate until) const
{
    const RecordStore& store = m_records.store();
    QList<DueRow> rows;
    BIHUAN_TRY_ASSIGN(const auto mechanisms, store.list(mechanismType(), {.where = {{u"code"_s, u"archive"_s}}, .limit = 1}));
    const Id<Mechanism> mechanism = mechanisms.isEmpty() ? Id<Mechanism>() : mechanisms.first().id;
    const auto row = [&](const QString& name, const QString& kind, const QString& note, const DueItem& item) {
        DueRow made{.rule = {}, .item = item};
        made.rule.name = name;
        made.rule.mechanism = mechanism;
        made.rule.fulfilledBy = kind;
        made.rule.note = note;
        return made;
    };
    BIHUAN_TRY_ASSIGN(const auto filings, store.list(filingType(), {.where = {{u"due_on"_s, until, Condition::Op::LessOrEqual}}}));
    for (const Filing& one : filings) {
        const FilingState state = filingStateOf(one);
        const bool out = state == FilingState::Sent || state == FilingState::Acknowledged || state == FilingState::Archived;
        if (one.dueOn.isValid() && (!out || one.dueOn >= from))
            rows << row(tr("File: %1").arg(one.subject), filingType().kind().code, tr("with %1").arg(one.toOrg),
                        dueItem(u"filing/%1"_s.arg(one.id.value()), one.dueOn, out ? one.sentOn : QDate(), one.id.value(), one.subject, today()));
    }
    BIHUAN_TRY_ASSIGN(const auto missing, owed());
    for (const OwedFiling& one : missing)
        if (one.due <= until)
            rows << row(tr("File: %1 (%2)").arg(one.rule.name, cleanLine(one.name)), one.kind, tr("with %1, not drafted yet").arg(one.rule.toOrg),
                        dueItem(u"owed/%1/%2"_s.arg(one.rule.id.value()).arg(one.id), one.due, {}, one.id, one.name, today()));
    return rows;
}

} // namespace bihuan
