// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/import_report_model.h"

#include <QApplication>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QString issueText(const RowIssue& issue)
{
    return issue.heading.isEmpty() ? issue.issue.message
                                   : ImportReportModel::tr("%1: %2").arg(issue.heading, issue.issue.message);
}

QString orEmpty(const QString& text) { return text.isEmpty() ? ImportReportModel::tr("(empty)") : text; }

} // namespace

ImportReportModel::ImportReportModel(const ImportPlan& plan, const RecordStore& store, QObject* parent)
    : QAbstractItemModel(parent)
    , m_plan(plan)
    , m_store(store)
    , m_text(store)
{
    addRows(Group::Wrong, RowOutcome::Wrong);
    addRows(Group::Added, RowOutcome::Added);
    addRows(Group::Updated, RowOutcome::Updated);
    QList<Entry> missing;
    for (const Record& record : m_plan.missing)
        missing << Entry{ nullptr, &record, nullptr, nullptr, 0 };
    add(Group::Missing, missing);
    addRows(Group::Unchanged, RowOutcome::Unchanged);
    addCreated();
    addCleaned();
    QList<Entry> notes;
    for (const RowIssue& note : m_plan.notes)
        notes << Entry{ nullptr, nullptr, &note, nullptr, 0 };
    add(Group::Notes, notes);
}

void ImportReportModel::add(Group group, QList<Entry> entries)
{
    if (!entries.isEmpty())
        m_groups << GroupEntries{ group, std::move(entries) };
}

void ImportReportModel::addRows(Group group, RowOutcome outcome)
{
    QList<Entry> entries;
    for (const PlannedRow& row : m_plan.rows)
        if (row.outcome == outcome)
            entries << Entry{ &row, nullptr, nullptr, nullptr, 0 };
    add(group, entries);
}

/// Names that will be created, each once with the number of rows that use it; wrong rows create nothing.
void ImportReportModel::addCreated()
{
    QList<Entry> entries;
    QHash<QPair<QString, QString>, qsizetype> known;
    for (const PlannedRow& row : m_plan.rows) {
        for (const NewReference& fresh : row.creates) {
            if (row.outcome == RowOutcome::Wrong)
                continue;
            const QPair<QString, QString> key(fresh.target, fresh.name);
            if (!known.contains(key)) {
                known.insert(key, entries.size());
                entries << Entry{ nullptr, nullptr, nullptr, &fresh, 0 };
            }
            ++entries[known.value(key)].uses;
        }
    }
    add(Group::Created, entries);
}

/// Values that were cleaned, and rows to look at although they are not wrong. What is created has a group of its own.
void ImportReportModel::addCleaned()
{
    QList<Entry> entries;
    for (const PlannedRow& row : m_plan.rows)
        for (const RowIssue& issue : row.issues)
            if (issue.issue.severity != Severity::Problem && issue.issue.code != u"import.reference_created"_s)
                entries << Entry{ &row, nullptr, &issue, nullptr, 0 };
    add(Group::Cleaned, entries);
}

QString ImportReportModel::codeOf(Group group)
{
    switch (group) {
    case Group::Wrong: return u"wrong"_s;
    case Group::Added: return u"added"_s;
    case Group::Updated: return u"updated"_s;
    case Group::Missing: return u"missing"_s;
    case Group::Unchanged: return u"unchanged"_s;
    case Group::Created: return u"created"_s;
    case Group::Cleaned: return u"cleaned"_s;
    case Group::Notes: break;
    }
    return u"notes"_s;
}

QString ImportReportModel::titleOf(Group group)
{
    switch (group) {
    case Group::Wrong: return tr("Wrong");
    case Group::Added: return tr("Added");
    case Group::Updated: return tr("Changed");
    case Group::Missing: return tr("Stored, but not in the file; they stay as they are");
    case Group::Unchanged: return tr("Unchanged");
    case Group::Created: return tr("Names that will be created");
    case Group::Cleaned: return tr("Cleaned or worth a look");
    case Group::Notes: break;
    }
    return tr("Notes about the file");
}

QModelIndex ImportReportModel::group(Group group) const
{
    for (int i = 0; i < m_groups.size(); ++i)
        if (m_groups[i].group == group)
            return index(i, 0);
    return {};
}

const ImportReportModel::Entry* ImportReportModel::entryAt(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() > 0 ? &m_groups[qsizetype(index.internalId()) - 1].entries[index.row()]
                                                     : nullptr;
}

const PlannedRow* ImportReportModel::rowAt(const QModelIndex& index) const
{
    const Entry* entry = entryAt(index);
    return entry ? entry->row : nullptr;
}

const Record* ImportReportModel::recordAt(const QModelIndex& index) const
{
    const Entry* entry = entryAt(index);
    return entry ? entry->record : nullptr;
}

QModelIndex ImportReportModel::index(int row, int column, const QModelIndex& parent) const
{
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex ImportReportModel::parent(const QModelIndex& index) const
{
    return index.internalId() == 0 ? QModelIndex() : createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int ImportReportModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_groups[parent.row()].entries.size()) : 0;
}

int ImportReportModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant ImportReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    return section == RowColumn ? tr("Row") : section == NameColumn ? tr("Name") : tr("What");
}

QVariant ImportReportModel::data(const QModelIndex& index, int role) const
{
    const Entry* entry = entryAt(index);
    if (!entry) {
        const GroupEntries& group = m_groups[index.row()];
        if (role == GroupRole)
            return codeOf(group.group);
        if (role == Qt::DisplayRole && index.column() == RowColumn)
            return tr("%1 (%2)").arg(titleOf(group.group)).arg(group.entries.size());
        if (role == Qt::FontRole) {
            QFont bold = QApplication::font();
            bold.setBold(true);
            return bold;
        }
        return {};
    }
    if (role == Qt::ToolTipRole && index.column() == WhatColumn)
        return whatOf(*entry);
    if (role != Qt::DisplayRole)
        return {};
    const int number = entry->row ? entry->row->number : entry->issue ? entry->issue->row : 0;
    switch (index.column()) {
    case RowColumn: return number > 0 ? QString::number(number) : QString();
    case NameColumn:
        if (entry->row)
            return m_plan.kind->nameOf(entry->row->record);
        if (entry->record)
            return m_plan.kind->nameOf(*entry->record);
        return entry->created ? entry->created->name : entry->issue->heading;
    default: return whatOf(*entry);
    }
}

QString ImportReportModel::whatOf(const Entry& entry) const
{
    if (entry.created) {
        const RecordKind* kind = m_store.registry().find(entry.created->target);
        return tr("%1; named in %n row(s)", nullptr, entry.uses).arg(kind ? kind->pluralTitle() : QString());
    }
    if (entry.issue)
        return entry.row ? issueText(*entry.issue) : entry.issue->issue.message;
    if (!entry.row)
        return {};
    QStringList parts; // whole sentences, and what changes before them
    if (entry.row->outcome == RowOutcome::Wrong) {
        for (const RowIssue& issue : entry.row->issues)
            if (issue.issue.severity == Severity::Problem)
                parts << issueText(issue);
    } else {
        if (entry.row->outcome == RowOutcome::Updated)
            parts << changesOf(*entry.row);
        for (const RowIssue& issue : entry.row->issues)
            if (issue.issue.severity == Severity::Warning)
                parts << issueText(issue);
    }
    return parts.join(u' ');
}

QString ImportReportModel::changesOf(const PlannedRow& row) const
{
    QStringList parts;
    for (const FieldChange& change : row.changes) {
        const Field* field = m_plan.kind->field(change.column);
        if (!field)
            continue;
        QString after = change.after.isValid() ? m_text.text(*field, change.after) : QString();
        for (const NewReference& fresh : row.creates)
            if (fresh.column == change.column)
                after = tr("%1 (new)").arg(fresh.name);
        parts << tr("%1: %2 → %3").arg(field->title(), orEmpty(m_text.text(*field, change.before)), orEmpty(after));
    }
    return parts.join(u" · "_s);
}

} // namespace bihuan
