// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/waiting_drafts.h"

#include "core/storage/drafts.h"

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("WaitingDrafts", text);
}

} // namespace

Result<QList<WaitingDraft>> waitingDrafts(const RecordStore& store)
{
    BIHUAN_TRY_ASSIGN(const auto drafts, DraftStore(store.database()).all());
    QList<WaitingDraft> waiting;
    for (const Draft& draft : drafts) {
        const RecordKind* kind = store.registry().find(draft.table);
        if (!kind)
            continue;
        QString title = tr("New: %1").arg(kind->title());
        if (draft.recordId != 0) {
            BIHUAN_TRY_ASSIGN(const auto record, store.find(*kind, draft.recordId));
            if (!record)
                continue;
            title = tr("%1: %2").arg(kind->title(), kind->nameOf(*record));
        }
        waiting.append({ draft.table, draft.recordId, title, draft.at, draft.actor });
    }
    return waiting;
}

QString draftsSentence(const QList<WaitingDraft>& drafts)
{
    if (drafts.isEmpty())
        return {};
    const QString newest
        = tr("%1 (%2)").arg(drafts.first().title, drafts.first().at.toString(u"yyyy-MM-dd HH:mm"_s));
    return drafts.size() == 1
        ? tr("Something entered was not saved: %1.").arg(newest)
        : tr("%2 forms were filled in and not saved; the last: %1.").arg(newest).arg(drafts.size());
}

} // namespace bihuan
