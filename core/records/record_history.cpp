// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_history.h"

#include "core/records/record_text.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

/// Sensitive texts are masked in the journal already; passing them through fromStorage leaves them as they are.
QString shown(const RecordText& text, const Field& field, const QString& stored)
{
    return stored.isEmpty() ? QString() : text.text(field, fromStorage(field, stored), Masking::Plain);
}

QString whatHappened(const JournalEntry& entry)
{
    if (entry.action == u"insert"_s)
        return tr("created");
    for (const JournalEntry::Change& change : entry.changes)
        if (change.column == u"voided"_s)
            return change.after == u"1"_s ? tr("voided") : tr("restored");
    return entry.action == u"delete"_s ? tr("deleted") : tr("changed");
}

} // namespace

Result<QList<HistoryEntry>> recordHistory(const RecordStore& store, const RecordKind& kind, qint64 id)
{
    BIHUAN_TRY_ASSIGN(const auto entries, journal::entries(store.database(), kind.code, id));
    const RecordText text(store);
    QList<HistoryEntry> history;
    for (const JournalEntry& entry : entries) {
        HistoryEntry line{entry.at, entry.actor.isEmpty() ? tr("outside this program") : entry.actor, whatHappened(entry),
                          entry.why, {}};
        for (const JournalEntry::Change& change : entry.changes) {
            if (const Field* field = kind.field(change.column))
                line.changes.append({field->title(), shown(text, *field, change.before), shown(text, *field, change.after)});
            else if (change.column == u"void_reason"_s)
                line.changes.append({tr("Reason"), change.before, change.after});
        }
        history << line;
    }
    return history;
}

} // namespace bihuan
