// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>

namespace bihuan {

/// One changed row, as the journal keeps it for ever.
struct JournalEntry {
    struct Change {
        QString column;
        QString before;
        QString after;
    };
    qint64 seq = 0;
    QDateTime at;
    QString actor;  ///< empty: changed by another tool, outside this program
    QString why;
    QString table;
    qint64 recordId = 0;
    QString action; ///< insert, update, delete, or what note() was given
    QList<Change> changes;
};

/// A table whose changes are recorded. Masked columns enter with their last four characters only, so that the journal does
/// not become a second copy of personal data; texts over 200 characters enter with their beginning and length.
struct JournaledTable {
    QString table;
    QSet<QString> masked;
};

/// The append-only journal (reliability.md §3.4): triggers write it, so that no way of changing a row passes it by, and
/// every commit seals the new entries with a SHA-256 chain.
namespace journal {

/// Creates or refreshes the triggers of these tables; does nothing when they are as they should be. When the schema has not
/// changed since they were last found so (setting “journal_triggers”), that takes three short queries.
Result<> installTriggers(Database& database, const QList<JournaledTable>& tables);

/// Called by Transaction: who, when and why for the rows the triggers are about to write.
Result<> setContext(Database& database, const QString& why);
/// A line about something that changed no row, such as showing what is masked; needs an open Transaction, whose reason it has.
Result<> note(Database& database, const QString& table, qint64 recordId, const QString& action);
/// Called by Transaction before COMMIT.
Result<> seal(Database& database);

/// Newest first; `recordId` 0 = all records of the table, `table` empty = everything.
Result<QList<JournalEntry>> entries(Database& database, const QString& table, qint64 recordId, int limit = 500);

/// Sequence numbers whose seal does not fit or that were never sealed, and gaps; empty = whole.
Result<QList<qint64>> brokenSeals(Database& database);

} // namespace journal
} // namespace bihuan
