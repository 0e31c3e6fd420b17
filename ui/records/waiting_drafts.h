// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"

#include <QDateTime>

namespace bihuan {

/// A form that was not finished, as a person knows it.
struct WaitingDraft {
    QString kind;        ///< code
    qint64 recordId = 0; ///< 0 = a new record
    QString title;       ///< “Person: 王伟”, “New: Person”
    QDateTime at;
    QString actor;
};

/// Newest first; drafts of kinds this program does not know are left out.
Result<QList<WaitingDraft>> waitingDrafts(const RecordStore& store);

/// One sentence for the message bar, the newest by name. No values: they may be nobody's business.
QString draftsSentence(const QList<WaitingDraft>& drafts);

} // namespace bihuan
