// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"
#include "core/records/record_text.h"

#include <QAbstractItemModel>

namespace bihuan {

/// What an import would do, in groups with their counts. Texts are made when they are shown, so that ten thousand rows
/// cost nothing.
class ImportReportModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Group { Wrong, Added, Updated, Missing, Unchanged, Created, Cleaned, Notes };
    enum Column { RowColumn, NameColumn, WhatColumn, ColumnCount };
    /// Of a group: its stable name, such as “added”.
    static constexpr int GroupRole = Qt::UserRole;

    /// The plan must outlive the model; a new plan needs a new model.
    ImportReportModel(const ImportPlan& plan, const RecordStore& store, QObject* parent = nullptr);

    /// Invalid when the group has no entries.
    QModelIndex group(Group group) const;

    /// What stands behind an entry; at most one of them.
    const PlannedRow* rowAt(const QModelIndex& index) const;
    const Record* recordAt(const QModelIndex& index) const;

    const RecordText& text() const { return m_text; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        const PlannedRow* row = nullptr;
        const Record* record = nullptr; ///< stored, not in the file
        const RowIssue* issue = nullptr; ///< what was cleaned, or a note
        const NewReference* created = nullptr;
        int uses = 0; ///< rows that name it
    };
    struct GroupEntries {
        Group group;
        QList<Entry> entries;
    };

    void addRows(Group group, RowOutcome outcome);
    void addCreated();
    void addCleaned();
    void add(Group group, QList<Entry> entries);
    const Entry* entryAt(const QModelIndex& index) const;
    QString whatOf(const Entry& entry) const;
    QString changesOf(const PlannedRow& row) const;
    static QString titleOf(Group group);
    static QString codeOf(Group group);

    const ImportPlan& m_plan;
    const RecordStore& m_store;
    RecordText m_text;
    QList<GroupEntries> m_groups;
};

} // namespace bihuan
