// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"

namespace bihuan {

/// What can be found over all record kinds (record_search.h looks it up): the name, the fields declared Searchable, names of
/// records they refer to, and pinyin initials of names. Kept by RecordStore inside its transactions. Sensitive fields are never in
/// it: the index would be a second, unmasked copy of them.
namespace recordIndex {

/// After a row was written: brings its entry in step and, when its name changed, the entries that show that name.
Result<> refresh(RecordStore& store, const RecordKind& kind, qint64 id);

/// At opening: makes the index anew when the declarations or the way of indexing changed since, or entries are missing, as
/// after another tool wrote to the tables. Opens its own transaction. Declarations: looks at those alone, in a millisecond,
/// as long as nothing is to be made anew.
enum class Extent { Declarations, EveryRecord };
Result<> ensure(RecordStore& store, Extent extent = Extent::EveryRecord);
Result<> rebuild(RecordStore& store); ///< needs an open Transaction

/// Problem search.index: the index does not hold exactly the records there are, or is damaged; ensure() makes it anew then.
Result<Issues> check(RecordStore& store);

/// An entry's id orders hits as they are shown: by kind (its place in the registry), those not voided first, then as they came.
struct Place {
    qint64 kind = 0;
    bool voided = false;
    qint64 record = 0;

    static Place of(qint64 id) { return {id >> 41, ((id >> 40) & 1) != 0, id & ((qint64(1) << 40) - 1)}; }
    qint64 id() const { return kind << 41 | qint64(voided) << 40 | record; }
};

} // namespace recordIndex
} // namespace bihuan
