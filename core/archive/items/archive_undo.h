// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_service.h"

#include <optional>

namespace bihuan {

/// What a change of the archive did, so that it can be taken back.
struct ArchiveUndo {
    struct Step {
        const RecordKind* kind = nullptr;
        std::optional<Record> before; ///< none = it was made
        Record after;
    };
    QList<Step> steps;
    QString what;

    bool isEmpty() const { return steps.isEmpty(); }
};

/// Writes records within a transaction of the caller's and keeps what there was before.
class ArchiveWriter {
public:
    explicit ArchiveWriter(RecordStore& store, const QString& what) : m_store(store) { m_undo.what = what; }

    Result<qint64> put(const RecordKind& kind, Record record);
    Result<> setVoided(const RecordKind& kind, qint64 id, const QString& why);
    template <class T>
    Result<Id<T>> put(const RecordType<T>& type, const T& object)
    {
        BIHUAN_TRY_ASSIGN(const qint64 id, put(type.kind(), type.toRecord(object)));
        return Id<T>(id);
    }
    const ArchiveUndo& undo() const { return m_undo; }

private:
    RecordStore& m_store;
    ArchiveUndo m_undo;
};

/// Tells whoever listens about the kinds it touched.
void announce(RecordService& records, const ArchiveUndo& undo);
/// Errors: Conflict (something is not any more as the change left it), Refused (a stamp was printed meanwhile).
Result<> takeBack(RecordService& records, const ArchiveUndo& undo);

} // namespace bihuan
