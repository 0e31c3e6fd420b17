// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_history.h"

#include <QDialog>

class QTreeWidget;

namespace bihuan {

/// The history of one record as a person reads it: when, what, who and why, and below each field from what to what. Newest
/// first. Can be copied as text, for a note or a message.
class JournalView final : public QDialog {
    Q_OBJECT
public:
    JournalView(const RecordKind& kind, const Record& record, const RecordStore& store, QWidget* parent = nullptr);

    /// What the window shows, line by line.
    QString asText() const;

private:
    void add(const HistoryEntry& entry);

    QTreeWidget* m_tree;
};

} // namespace bihuan
