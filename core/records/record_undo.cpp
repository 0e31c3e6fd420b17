// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_undo.h"

#include "core/storage/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

} // namespace

Result<qint64> putRecord(RecordStore& store, const RecordKind& kind, Record record, RecordUndo& undo)
{
    std::optional<Record> before;
    if (record.id == 0) {
        BIHUAN_TRY_ASSIGN(record.id, store.insert(kind, record));
    } else {
        BIHUAN_TRY_ASSIGN(before, store.find(kind, record.id));
        if (!before)
            return Error{Error::Kind::NotFound, kind.title(), {}};
        if (before->values == record.values)
            return record.id;
        BIHUAN_TRY(store.update(kind, record));
    }
    BIHUAN_TRY_ASSIGN(const auto after, store.find(kind, record.id));
    undo.steps << RecordUndo::Step{&kind, before, *after};
    return record.id;
}

Result<> RecordWriter::setVoided(const RecordKind& kind, qint64 id, const QString& why)
{
    BIHUAN_TRY_ASSIGN(const auto before, m_store.find(kind, id));
    if (!before)
        return Error{Error::Kind::NotFound, kind.title(), {}};
    BIHUAN_TRY(m_store.setVoided(kind, id, true, why));
    BIHUAN_TRY_ASSIGN(const auto after, m_store.find(kind, id));
    m_undo.steps << RecordUndo::Step{&kind, before, *after};
    return {};
}

void announce(RecordService& records, const RecordUndo& undo)
{
    QStringList told;
    for (const RecordUndo::Step& step : undo.steps)
        if (!told.contains(step.kind->code)) {
            told << step.kind->code;
            records.announce(step.kind->code);
        }
}

Result<> takeBack(RecordService& records, const RecordUndo& undo, const UndoGuard& guard)
{
    RecordStore& store = records.store();
    const QString why = tr("Taken back: %1").arg(undo.what);
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), why));
    for (auto step = undo.steps.crbegin(); step != undo.steps.crend(); ++step) {
        const RecordKind& kind = *step->kind;
        BIHUAN_TRY_ASSIGN(auto now, store.find(kind, step->after.id));
        if (now && guard)
            BIHUAN_TRY(guard(*now, *step));
        if (!now || now->voided != step->after.voided || now->values != step->after.values)
            return Error{Error::Kind::Conflict, now ? kind.nameOf(*now) : kind.title(), {}};
        if (!step->before) {
            BIHUAN_TRY(store.setVoided(kind, now->id, true, why));
            continue;
        }
        if (now->voided != step->before->voided) {
            BIHUAN_TRY(store.setVoided(kind, now->id, step->before->voided, step->before->voided ? why : QString()));
            BIHUAN_TRY_ASSIGN(now, store.find(kind, now->id));
        }
        if (now->values == step->before->values)
            continue;
        Record before = *step->before;
        before.revision = now->revision;
        BIHUAN_TRY(store.update(kind, before));
    }
    BIHUAN_TRY(transaction.commit());
    announce(records, undo);
    return {};
}

} // namespace bihuan
