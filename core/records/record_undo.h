// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_service.h"

#include <optional>

namespace bihuan {

/// What a use case did to records, so that it can be taken back.
struct RecordUndo {
    struct Step {
        const RecordKind* kind = nullptr;
        std::optional<Record> before; ///< none = it was made
        Record after;
    };
    QList<Step> steps;
    QString what;

    bool isEmpty() const { return steps.isEmpty(); }
};

/// Inserts (id 0) or updates within a transaction of the caller's and notes what there was before; returns the id. Nothing is written
/// when nothing is new. Errors: NotFound, and those of the store.
Result<qint64> putRecord(RecordStore& store, const RecordKind& kind, Record record, RecordUndo& undo);

/// The same for several records one after the other.
class RecordWriter {
public:
    explicit RecordWriter(RecordStore& store, const QString& what) : m_store(store) { m_undo.what = what; }

    Result<qint64> put(const RecordKind& kind, Record record) { return putRecord(m_store, kind, std::move(record), m_undo); }
    Result<> setVoided(const RecordKind& kind, qint64 id, const QString& why);
    template <class T>
    Result<Id<T>> put(const RecordType<T>& type, const T& object)
    {
        BIHUAN_TRY_ASSIGN(const qint64 id, put(type.kind(), type.toRecord(object)));
        return Id<T>(id);
    }
    const RecordUndo& undo() const { return m_undo; }

private:
    RecordStore& m_store;
    RecordUndo m_undo;
};

/// Tells whoever listens about the kinds it touched.
void announce(RecordService& records, const RecordUndo& undo);

/// What forbids a step to be taken back.
using UndoGuard = std::function<Result<>(const Record& now, const RecordUndo::Step& step)>;
/// In one transaction, from the last step to the first. By contents, not by revision: changes are taken back one after another, and each
/// taking back is a change. Errors: Conflict (something is not any more as the change left it), those of the guard.
Result<> takeBack(RecordService& records, const RecordUndo& undo, const UndoGuard& guard = {});

} // namespace bihuan
