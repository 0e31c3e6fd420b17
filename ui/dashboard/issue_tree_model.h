// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/issue_list.h"

#include <QAbstractItemModel>

#include <optional>

namespace bihuan {

/// Issues in groups of one kind and one severity, each with its count; under them one row per issue. Filters by itself.
class IssueTreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { RecordColumn, MessageColumn, columns };

    /// `registry` gives the kinds their names; it outlives the model.
    explicit IssueTreeModel(const Registry& registry, QObject* parent = nullptr);

    void setIssues(QList<RecordIssue> issues);
    /// Every word must occur in name, sentence or the name's pinyin initials. Without `severity`: both.
    void setFilter(const QString& words, std::optional<Severity> severity);

    const RecordIssue* issue(const QModelIndex& index) const; ///< null for a group
    QModelIndex find(const RecordIssue& issue) const; ///< invalid when it is not shown
    int total() const { return int(m_issues.size()); }
    int shown() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Group {
        QString kind;
        Severity severity = Severity::Problem;
        QList<int> rows; ///< indexes into m_issues
    };
    void regroup();

    const Registry& m_registry;
    QList<RecordIssue> m_issues;
    QStringList m_keys; ///< of the filter, one per issue
    QList<Group> m_groups;
    QStringList m_words;
    std::optional<Severity> m_severity;
};

} // namespace bihuan
