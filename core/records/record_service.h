// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"

#include <QMap>
#include <QObject>

namespace bihuan {

/// The use cases every record kind has: check, save, void, restore. One call = one transaction = one line of history.
class RecordService : public QObject {
    Q_OBJECT
public:
    explicit RecordService(RecordStore& store, QObject* parent = nullptr) : QObject(parent), m_store(store) {}

    /// Generic rules and the kind's own. Problems forbid saving.
    Issues check(const RecordKind& kind, const Record& record) const;

    /// Inserts (id 0) or updates. Error::Invalid carries the first problem's sentence. Returns the id.
    /// `alongside` runs in the same transaction once the record is written: all of it or nothing.
    Result<qint64> save(const RecordKind& kind, const Record& record, const QString& why = {},
                        const std::function<Result<>(qint64 id)>& alongside = {});
    /// Never deletes: the record stays, marked, with the reason. An empty reason is refused.
    Result<> setVoided(const RecordKind& kind, const QList<qint64>& ids, bool voided, const QString& reason);

    /// Gives one field of several records a value each: all or nothing, every record checked as save() would and in turn, so
    /// that two of them cannot take one unique value. Records that have the value already are left alone. Returns the values
    /// there were before, of those changed: setField() with them takes it back.
    /// Errors: Refused (no reason; a field of the program's own), Invalid (names the record and what is wrong), NotFound.
    Result<QMap<qint64, QVariant>> setField(const RecordKind& kind, const QString& column, const QMap<qint64, QVariant>& values,
                                            const QString& reason);

    RecordStore& store() const { return m_store; }

    /// For services that changed records by themselves, after their commit.
    void announce(const QString& kindCode) { emit changed(kindCode); }

signals:
    /// After commit; listeners must not fail.
    void changed(const QString& kindCode);

private:
    RecordStore& m_store;
};

/// Required, length, unique, references that exist, phone and ID numbers, impossible dates.
Issues genericIssues(const RecordKind& kind, const Record& record, const RecordStore& store);

} // namespace bihuan
