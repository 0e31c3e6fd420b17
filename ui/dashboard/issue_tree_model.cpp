// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/issue_tree_model.h"

#include "core/base/text.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFont>

namespace bihuan {

IssueTreeModel::IssueTreeModel(const Registry& registry, QObject* parent)
    : QAbstractItemModel(parent)
    , m_registry(registry)
{
}

void IssueTreeModel::setIssues(QList<RecordIssue> issues)
{
    m_issues = std::move(issues);
    m_keys.clear();
    for (const RecordIssue& one : std::as_const(m_issues))
        m_keys << (one.name + u'\n' + one.issue.message + u'\n' + pinyinInitials(one.name, true)).toLower();
    regroup();
}

void IssueTreeModel::setFilter(const QString& words, std::optional<Severity> severity)
{
    m_words = toHalfWidth(words).toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    m_severity = severity;
    regroup();
}

void IssueTreeModel::regroup()
{
    beginResetModel();
    m_groups.clear();
    for (qsizetype i = 0; i < m_issues.size(); ++i) {
        const RecordIssue& one = m_issues[i];
        if (m_severity && one.issue.severity != *m_severity)
            continue;
        if (!std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString& word) { return m_keys[i].contains(word); }))
            continue;
        // The list comes ordered by kind and severity.
        if (m_groups.isEmpty() || m_groups.last().kind != one.kind || m_groups.last().severity != one.issue.severity)
            m_groups << Group{ one.kind, one.issue.severity, {} };
        m_groups.last().rows << int(i);
    }
    endResetModel();
}

int IssueTreeModel::shown() const
{
    qsizetype rows = 0;
    for (const Group& group : m_groups)
        rows += group.rows.size();
    return int(rows);
}

const RecordIssue* IssueTreeModel::issue(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_issues[m_groups[int(index.internalId()) - 1].rows[index.row()]];
}

QModelIndex IssueTreeModel::find(const RecordIssue& wanted) const
{
    for (int group = 0; group < int(m_groups.size()); ++group)
        for (int row = 0; row < int(m_groups[group].rows.size()); ++row) {
            const RecordIssue& one = m_issues[m_groups[group].rows[row]];
            if (one.kind == wanted.kind && one.id == wanted.id && one.issue.code == wanted.issue.code)
                return createIndex(row, 0, quintptr(group + 1));
        }
    return {};
}

/// The internal id of a group is 0, that of an issue the number of its group from 1.
QModelIndex IssueTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex IssueTreeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int IssueTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_groups[parent.row()].rows.size()) : 0;
}

int IssueTreeModel::columnCount(const QModelIndex&) const
{
    return columns;
}

QVariant IssueTreeModel::data(const QModelIndex& index, int role) const
{
    if (const RecordIssue* one = issue(index)) {
        if (role == Qt::DisplayRole)
            return index.column() == RecordColumn ? one->name : one->issue.message;
        if (role == Qt::ToolTipRole)
            return one->issue.message;
        return {};
    }
    const Group& group = m_groups[index.row()];
    const bool problem = group.severity == Severity::Problem;
    if (role == Qt::DisplayRole && index.column() == RecordColumn) {
        const RecordKind* kind = m_registry.find(group.kind);
        return (problem ? tr("%1: to put right (%2)") : tr("%1: to look at (%2)"))
            .arg(kind ? kind->title() : group.kind)
            .arg(group.rows.size());
    }
    if (role == Qt::ForegroundRole)
        return toneColors(problem ? Tone::Error : Tone::Warning, QApplication::palette()).text;
    if (role == Qt::FontRole) {
        QFont font = QApplication::font();
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant IssueTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == RecordColumn ? tr("Record") : tr("What is to be done");
}

Qt::ItemFlags IssueTreeModel::flags(const QModelIndex& index) const
{
    return issue(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace bihuan
