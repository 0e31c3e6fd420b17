// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"

#include <QDateTime>

namespace bihuan {

/// One step in a record's life as a person reads it: fields by their labels, references by name, choices by label.
struct HistoryEntry {
    struct Change {
        QString title;
        QString before;
        QString after;
    };
    QDateTime at;
    QString actor; ///< “outside this program” when another tool did it
    QString what;  ///< created, changed, voided, restored, or shown in full (what is masked elsewhere)
    QString why;
    bool first = false; ///< the record began with it: nothing was there before
    QList<Change> changes;
};

/// Newest first.
Result<QList<HistoryEntry>> recordHistory(const RecordStore& store, const RecordKind& kind, qint64 id);

} // namespace bihuan
