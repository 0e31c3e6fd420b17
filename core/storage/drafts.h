// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QDateTime>
#include <QJsonObject>

namespace bihuan {

/// What was typed into the form of a record and not saved.
struct Draft {
    QString table;           ///< code of the record kind
    qint64 recordId = 0;     ///< 0 = a record that does not exist yet; at most one such draft per kind
    qint64 baseRevision = 0; ///< of the record when its form was opened
    QJsonObject entered;     ///< the form's own shape; nothing else reads it
    QDateTime at = {};       ///< set by keep()
    QString actor = {};      ///< set by keep()
};

/// Drafts are no records: not journaled, not searched, overwritten on the disk when removed (secure_delete).
class DraftStore {
public:
    explicit DraftStore(Database& database) : m_database(database) {}

    /// Replaces an older draft of the same record. Never waits: while another program or a transaction has the database it
    /// is Refused at once, and the caller tries again later.
    Result<> keep(const Draft& draft);
    Result<std::optional<Draft>> find(const QString& table, qint64 recordId) const;
    Result<QList<Draft>> all() const; ///< newest first
    /// May stand in a Transaction, so that a record and the end of its draft are one step.
    Result<> remove(const QString& table, qint64 recordId);

private:
    Database& m_database;
};

} // namespace bihuan
