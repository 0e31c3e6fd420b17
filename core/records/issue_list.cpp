// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/issue_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

bool refersTo(const RecordKind& kind, const QString& target)
{
    return std::any_of(kind.fields.cbegin(), kind.fields.cend(),
                       [&](const Field& field) { return field.target == target; });
}

/// What the program alone writes and no rule looks at has nothing to be put right, and may be very long.
bool canBePutRight(const RecordKind& kind)
{
    return kind.rules || std::any_of(kind.fields.cbegin(), kind.fields.cend(), [](const Field& field) { return !field.has(FieldFlag::Generated); });
}

} // namespace

void IssueList::markAll()
{
    m_pending.clear();
    for (const RecordKind* kind : m_records.store().registry().kinds())
        plan(*kind);
    planSources();
}

void IssueList::markChanged(const QString& changed)
{
    for (const RecordKind* kind : m_records.store().registry().kinds())
        if (kind->code == changed || refersTo(*kind, changed))
            plan(*kind);
    planSources();
}

void IssueList::plan(const RecordKind& kind)
{
    if (!canBePutRight(kind))
        return;
    m_pending.removeIf([&](const Pending& one) { return one.kind == &kind; });
    m_pending << Pending{&kind, 0, {}};
}

Result<> IssueList::step(int count)
{
    if (!m_pending.isEmpty())
        return checkRecords(count);
    return isDone() ? Result<>() : askSource();
}

Result<> IssueList::checkRecords(int count)
{
    Pending& pending = m_pending.first();
    const RecordKind& kind = *pending.kind;
    const auto records = m_records.store().list(
        kind, {.where = {{u"id"_s, pending.after, Condition::Op::Greater}}, .orderBy = {u"id"_s}, .limit = count});
    if (!records) {
        m_pending.removeFirst();
        return records.error();
    }
    for (const Record& record : *records) {
        for (const Issue& issue : m_records.check(kind, record))
            if (issue.severity != Severity::Hint)
                pending.found << RecordIssue{kind.code, record.id, kind.nameOf(record), issue};
        pending.after = record.id;
    }
    if (records->size() < count) {
        m_byKind.insert(kind.code, pending.found);
        m_pending.removeFirst();
        gather();
    }
    return {};
}

void IssueList::planSources()
{
    for (Asked& source : m_sources)
        source.pending = true;
}

QList<IssueList::Asked>::const_iterator IssueList::nextSource() const
{
    return std::find_if(m_sources.cbegin(), m_sources.cend(), [](const Asked& source) { return source.pending; });
}

Result<> IssueList::askSource()
{
    Asked& source = m_sources[nextSource() - m_sources.cbegin()];
    source.pending = false;
    BIHUAN_TRY_ASSIGN(QList<RecordIssue> found, source.ask());
    found.removeIf([](const RecordIssue& one) { return one.issue.severity == Severity::Hint; });
    source.found = std::move(found);
    gather();
    return {};
}

void IssueList::gather()
{
    m_found.clear();
    for (const RecordKind* kind : m_records.store().registry().kinds()) {
        QList<RecordIssue> own = m_byKind.value(kind->code);
        for (const Asked& source : std::as_const(m_sources))
            std::copy_if(source.found.cbegin(), source.found.cend(), std::back_inserter(own),
                         [kind](const RecordIssue& one) { return one.kind == kind->code; });
        std::stable_sort(own.begin(), own.end(), [](const RecordIssue& a, const RecordIssue& b) {
            return a.issue.severity > b.issue.severity;
        });
        m_found += own;
    }
}

qsizetype IssueList::count(Severity severity) const
{
    return std::count_if(m_found.cbegin(), m_found.cend(),
                         [severity](const RecordIssue& one) { return one.issue.severity == severity; });
}

} // namespace bihuan
