// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a sheet: numbered zones and numbered items. Frozen when it is printed or keyed in.
#pragma once

#include "core/inspection/checks/inspection.h"

#include <QJsonObject>

namespace bihuan {

struct SheetZone {
    int no = 0; ///< 1, 2, … on the sheet
    Id<Zone> id;
    QString code;
    QString name;
    QString path;
};

struct SheetItem {
    int no = 0; ///< 1, 2, … over the whole sheet
    Id<CheckItem> id;
    QString content, standard, method, category;
};

/// The items of one list with the zones they are for.
struct SheetBlock {
    Id<Checklist> list;
    QString title;
    QString note;
    bool whole = false;   ///< no zones of its own: one column for everything
    QList<int> zones;     ///< numbers
    QList<SheetItem> items;
};

struct SheetContent {
    QList<SheetZone> zones;
    QList<SheetBlock> blocks;

    const SheetZone* zone(Id<Zone> id) const;
    const SheetZone* zoneNo(int no) const;
    const SheetItem* item(int no) const;
    const SheetBlock* blockOf(int itemNo) const;
    /// True when the item is to be looked at in the zone; a null id is “everything” of a whole list.
    bool belongs(int itemNo, Id<Zone> zone) const;
    /// Items times zones, without those left out.
    int checks(const QList<Id<Zone>>& leftOut = {}) const;
    int itemCount() const;

    QJsonObject toJson() const;
    static SheetContent fromJson(const QJsonObject& json);
};

/// The sheet as it was frozen; of one not printed yet, as it would be today: lists and zones not in use are left out.
Result<SheetContent> sheetOf(const RecordStore& store, const Inspection& inspection);
/// Keeps the sheet for good; does nothing when it is kept already. Needs an open Transaction.
Result<> freezeSheet(RecordStore& store, const Inspection& inspection, const SheetContent& content);

} // namespace bihuan
