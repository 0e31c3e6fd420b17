// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"

#include <QHash>
#include <QSet>

namespace bihuan {

/// Finds stored records by what a table calls them: their name, code, or one of the words in their column “aliases”.
/// Blanks, width and case do not matter. Voided records are not found.
class ReferenceFinder {
public:
    /// Loads what these kinds have; loading again refreshes.
    Result<> load(const RecordStore& store, const QSet<QString>& targets);

    /// Ids that the name may mean: none, one, or several of the same name. A name counts before a code, a code before an
    /// alias.
    QList<qint64> find(const QString& target, const QString& name) const;

    const RecordKind* kind(const QString& target) const { return m_kinds.value(target); }

private:
    using Words = QHash<QString, QList<qint64>>;
    QHash<QString, QList<Words>> m_words; ///< by target: names, codes, aliases
    QHash<QString, const RecordKind*> m_kinds;
};

} // namespace bihuan
