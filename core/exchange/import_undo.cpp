// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange_text.h"
#include "core/exchange/import_plan.h"
#include "core/storage/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

struct StoredChange {
    QString kind;
    qint64 recordId = 0;
    bool inserted = false;
    QJsonObject before;
    qint64 revisionAfter = 0;
};

/// Takes a batch back inside the caller's transaction; stops at nothing and collects what stands in the way.
class Undoer {
public:
    Undoer(RecordStore& store, const ImportBatch& batch)
        : m_store(store)
        , m_batch(batch)
    {
    }

    Result<> undo()
    {
        BIHUAN_TRY_ASSIGN(const QList<StoredChange> changes, load());
        for (const StoredChange& change : changes)
            BIHUAN_TRY(takeBack(change));
        if (m_blockers.isEmpty())
            return {};
        constexpr qsizetype named = 10;
        const QString names = m_blockers.mid(0, named).join(u"、"_s) + (m_blockers.size() > named ? u" …"_s : QString());
        return Error{Error::Kind::Refused,
            ExchangeText::tr(
                "The import of %1 cannot be taken back: since then %2 entries were changed or are used elsewhere: %3. "
                "Nothing was changed; correct the others by hand.")
                .arg(m_batch.fileName)
                .arg(m_blockers.size())
                .arg(names),
            u"changed since"_s};
    }

    const QSet<QString>& touchedKinds() const { return m_touched; }

private:
    /// Newest first, so that the records come before the names that were created for them.
    Result<QList<StoredChange>> load() const
    {
        QList<StoredChange> changes;
        BIHUAN_TRY(m_store.database().read(
            u"SELECT record_table, record_id, action, before, revision_after FROM import_change WHERE batch=? ORDER BY id DESC"_s,
            {m_batch.id}, [&](const Row& row) {
                changes << StoredChange{row.text(0), row.integer(1), row.text(2) == u"insert"_s,
                    QJsonDocument::fromJson(row.text(3).toUtf8()).object(), row.integer(4)};
            }));
        return changes;
    }

    Result<> takeBack(const StoredChange& change)
    {
        const RecordKind* kind = m_store.registry().find(change.kind);
        if (!kind)
            return Error{Error::Kind::NotFound, change.kind, u"unknown record kind"_s};
        BIHUAN_TRY_ASSIGN(const auto record, m_store.find(*kind, change.recordId));
        const bool byTheWay = change.kind != m_batch.kind; // a department created on the way may stay
        bool free = record && !record->voided && record->revision == change.revisionAfter;
        if (free && change.inserted) {
            BIHUAN_TRY_ASSIGN(const bool used, isReferenced(change.kind, change.recordId));
            free = !used;
        }
        if (!free) {
            if (!byTheWay)
                m_blockers << (record ? kind->nameOf(*record) : QString::number(change.recordId));
            return {};
        }
        m_touched << change.kind;
        if (change.inserted)
            return m_store.setVoided(
                *kind, change.recordId, true, ExchangeText::tr("Import of %1 taken back").arg(m_batch.fileName));
        Record restored = *record;
        for (auto it = change.before.constBegin(); it != change.before.constEnd(); ++it)
            if (const Field* field = kind->field(it.key()))
                kind->setValue(restored, it.key(), fromStorage(*field, it->toVariant()));
        return m_store.update(*kind, restored);
    }

    /// Whether a record that is not voided refers to this one.
    Result<bool> isReferenced(const QString& target, qint64 id) const
    {
        for (const RecordKind* kind : m_store.registry().kinds()) {
            for (const Field& field : kind->fields) {
                if (field.target != target)
                    continue;
                const QString condition = field.kind == FieldKind::References
                    ? u"EXISTS (SELECT 1 FROM json_each(%1.%2) WHERE value=?)"_s.arg(kind->code, field.column)
                    : u"%1=?"_s.arg(field.column);
                BIHUAN_TRY_ASSIGN(const QVariant found,
                    m_store.database().scalar(
                        u"SELECT 1 FROM %1 WHERE voided=0 AND %2 LIMIT 1"_s.arg(kind->code, condition), {id}));
                if (found.isValid())
                    return true;
            }
        }
        return false;
    }

    RecordStore& m_store;
    const ImportBatch& m_batch;
    QStringList m_blockers;
    QSet<QString> m_touched;
};

} // namespace

Result<ImportBatch> Importer::undoLastImport()
{
    BIHUAN_TRY_ASSIGN(auto last, lastImport());
    if (!last || last->undone)
        return Error{Error::Kind::NotFound, ExchangeText::tr("an import that could be taken back"), {}};
    Database& database = m_service.store().database();
    BIHUAN_TRY_ASSIGN(
        auto transaction, Transaction::begin(database, ExchangeText::tr("Import of %1 taken back").arg(last->fileName)));
    Undoer undoer(m_service.store(), *last);
    BIHUAN_TRY(undoer.undo());
    BIHUAN_TRY(database.run(
        u"UPDATE import_batch SET undone_at=? WHERE id=?"_s, {database.clock().now().toString(Qt::ISODate), last->id}));
    BIHUAN_TRY(database.run(u"UPDATE import_change SET before='{}' WHERE batch=?"_s, {last->id}));
    BIHUAN_TRY(transaction.commit());
    last->undone = true;
    for (const QString& kind : undoer.touchedKinds())
        m_service.announce(kind);
    return *last;
}

} // namespace bihuan
