// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"

namespace bihuan {

struct SearchHit {
    QString kind; ///< RecordKind::code
    qint64 id = 0;
    QString title;
    QString excerpt; ///< the part of the text around the first hit
    bool voided = false;
};

/// What can be found over all record kinds: names, numbers, short codes, pinyin initials, texts. Chinese from one character.
namespace recordIndex {

/// Called by RecordStore inside its transaction.
Result<> update(RecordStore& store, const RecordKind& kind, const Record& record);

/// Every word (split at blanks) must occur in title, text or initials. Titles first, voided last.
/// A scan: right below some 20,000 rows (performance.md §5).
Result<QList<SearchHit>> search(const RecordStore& store, const QString& words, int limit = 200);

} // namespace recordIndex
} // namespace bihuan
