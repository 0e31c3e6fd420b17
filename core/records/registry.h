// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_kind.h"
#include "core/storage/journal.h"

namespace bihuan {

/// All record kinds of the program, in the order they are shown. Filled once by app/composition; outlives everything.
class Registry {
public:
    void add(const RecordKind& kind) { m_kinds.append(&kind); } ///< `kind` must live as long as the program
    const RecordKind* find(const QString& code) const;
    const QList<const RecordKind*>& kinds() const { return m_kinds; }
    QList<JournaledTable> journaledTables() const;

private:
    QList<const RecordKind*> m_kinds;
};

} // namespace bihuan
