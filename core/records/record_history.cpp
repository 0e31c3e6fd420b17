// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_history.h"

#include "core/records/record_text.h"

#include <algorithm>
#include "core/storage/attachments.h"

#include <algorithm>

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
    if (entry.action == u"restore"_s)
        return tr("all data restored from a backup");
    for (const JournalEntry::Change& change : entry.changes)
        if (change.column == u"voided"_s)
            return change.after == u"1"_s ? tr("voided") : tr("restored");
    if (entry.action == u"reveal"_s)
        return tr("shown in full");
    return entry.action == u"delete"_s ? tr("deleted") : tr("changed");
}

HistoryEntry attachmentLine(const JournalEntry& entry, const HistoryEntry& beginning)
{
    HistoryEntry line = beginning;
    line.what = entry.action == u"insert"_s ? tr("file attached")
        : entry.action == u"delete"_s       ? tr("file taken off")
                                            : tr("file dated anew");
    for (const JournalEntry::Change& change : entry.changes) {
        if (change.column == u"name"_s)
            line.changes.append({tr("Attachment"), change.before, change.after});
        else if (change.column == u"event_date"_s)
            line.changes.append({tr("Date of the event"), change.before, change.after});
    }
    return line;
}

} // namespace

Result<QList<HistoryEntry>> recordHistory(const RecordStore& store, const RecordKind& kind, qint64 id)
{
    BIHUAN_TRY_ASSIGN(QList<JournalEntry> entries, journal::entries(store.database(), kind.code, id));
    BIHUAN_TRY_ASSIGN(const auto files, attachmentEntries(store.database(), kind.code, id));
    entries += files;
    std::sort(entries.begin(), entries.end(), [](const JournalEntry& a, const JournalEntry& b) { return a.seq > b.seq; });
    const RecordText text(store);
    QList<HistoryEntry> history;
    for (const JournalEntry& entry : std::as_const(entries)) {
        HistoryEntry line{entry.at, entry.actor.isEmpty() ? tr("outside this program") : entry.actor, whatHappened(entry),
                          entry.why, entry.action == u"insert"_s, {}};
        if (entry.table != kind.code) {
            history << attachmentLine(entry, line);
            continue;
        }
        QList<JournalEntry::Change> changes = entry.changes;
        std::stable_sort(changes.begin(), changes.end(), [&](const auto& a, const auto& b) { // as in the form
            return size_t(kind.indexOf(a.column)) < size_t(kind.indexOf(b.column)); // none = -1 = last
        });
        for (const JournalEntry::Change& change : std::as_const(changes)) {
            if (const Field* field = kind.field(change.column))
                line.changes.append({field->title(), shown(text, *field, change.before), shown(text, *field, change.after)});
            else if (change.column == u"void_reason"_s && change.after != entry.why) // else it is said already
                line.changes.append({tr("Reason"), change.before, change.after});
        }
        history << line;
    }
    return history;
}

} // namespace bihuan
