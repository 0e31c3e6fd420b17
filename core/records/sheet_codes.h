// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"

#include <functional>
#include <optional>

namespace bihuan {

/// The record whose sheet carries a code.
struct SheetOwner {
    const RecordKind* kind = nullptr;
    qint64 id = 0;
    QString name;
};

/// The short codes of everything printed: one number for one sheet of paper, whatever kind of record it belongs to, so that a
/// stack from the scanner can be told apart. A kind whose sheets carry codes has the text field `short_code` (Unique,
/// Generated); that is all, new kinds are found by it. Cheap: make one where it is needed.
class SheetCodes {
public:
    using Source = std::function<QString()>; ///< a ShortCode::text(), probably new
    explicit SheetCodes(const RecordStore& store, Source source = randomCode);

    /// A code that no record of any kind has, voided ones neither, and that is not in `taken`; it is in there afterwards, so
    /// that a batch gets different ones before it is saved. Errors: Storage.
    Result<QString> fresh(QSet<QString>& taken) const;
    Result<bool> isUsed(const QString& code) const;
    /// Whose sheet this is, by ShortCode::text(); nothing when no record has it.
    Result<std::optional<SheetOwner>> find(const QString& code) const;

    /// The same for a whole stack, a query a kind; codes that nobody has are not in the answer.
    Result<QHash<QString, SheetOwner>> findAll(const QStringList& codes) const;

    static QString randomCode();

private:
    const RecordStore* m_store;
    Source m_source;
};

} // namespace bihuan
