// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/checks/check_sheet.h"

#include "core/records/record_store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

Result<std::optional<SheetContent>> frozenSheet(const RecordStore& store, Id<Inspection> id)
{
    BIHUAN_TRY_ASSIGN(const QVariant kept, store.database().scalar(u"SELECT content FROM inspection_sheet WHERE inspection=?"_s, {id.value()}));
    if (!kept.isValid())
        return std::optional<SheetContent>();
    return std::optional(SheetContent::fromJson(QJsonDocument::fromJson(kept.toString().toUtf8()).object()));
}

/// By floor and then as the zones of a school are listed, so that the numbers follow the walk.
void sortForWalk(QList<Zone>& zones)
{
    std::stable_sort(zones.begin(), zones.end(), [](const Zone& a, const Zone& b) {
        const auto key = [](const Zone& zone) { return std::tuple(zone.campus, zone.building, zone.code.isEmpty() ? zone.name : zone.code); };
        return key(a) < key(b);
    });
}

} // namespace

const SheetZone* SheetContent::zone(Id<Zone> id) const
{
    const auto found = std::find_if(zones.cbegin(), zones.cend(), [id](const SheetZone& one) { return one.id == id; });
    return found == zones.cend() ? nullptr : &*found;
}

const SheetZone* SheetContent::zoneNo(int no) const
{
    return no >= 1 && no <= zones.size() ? &zones[no - 1] : nullptr;
}

const SheetItem* SheetContent::item(int no) const
{
    for (const SheetBlock& block : blocks)
        for (const SheetItem& item : block.items)
            if (item.no == no)
                return &item;
    return nullptr;
}

const SheetBlock* SheetContent::blockOf(int itemNo) const
{
    for (const SheetBlock& block : blocks)
        for (const SheetItem& item : block.items)
            if (item.no == itemNo)
                return &block;
    return nullptr;
}

bool SheetContent::belongs(int itemNo, Id<Zone> zoneId) const
{
    const SheetBlock* block = blockOf(itemNo);
    if (!block)
        return false;
    if (block->whole || zoneId.isNull())
        return block->whole; // a zone beside it only says where
    const SheetZone* known = zone(zoneId);
    return known && block->zones.contains(known->no);
}

int SheetContent::checks(const QList<Id<Zone>>& leftOut) const
{
    int count = 0;
    for (const SheetBlock& block : blocks) {
        int places = block.whole ? 1 : 0;
        for (const int no : block.zones)
            if (const SheetZone* one = zoneNo(no); one && !leftOut.contains(one->id))
                ++places;
        count += places * int(block.items.size());
    }
    return count;
}

int SheetContent::itemCount() const
{
    int count = 0;
    for (const SheetBlock& block : blocks)
        count += int(block.items.size());
    return count;
}

QJsonObject SheetContent::toJson() const
{
    QJsonArray places, lists;
    for (const SheetZone& one : zones)
        places << QJsonObject{{u"id"_s, one.id.value()}, {u"code"_s, one.code}, {u"name"_s, one.name}, {u"path"_s, one.path}};
    for (const SheetBlock& block : blocks) {
        QJsonArray items, numbers;
        for (const SheetItem& item : block.items)
            items << QJsonObject{{u"no"_s, item.no}, {u"id"_s, item.id.value()}, {u"content"_s, item.content}, {u"standard"_s, item.standard},
                                 {u"method"_s, item.method}, {u"category"_s, item.category}};
        for (const int no : block.zones)
            numbers << no;
        lists << QJsonObject{{u"list"_s, block.list.value()}, {u"title"_s, block.title}, {u"note"_s, block.note}, {u"whole"_s, block.whole},
                             {u"zones"_s, numbers}, {u"items"_s, items}};
    }
    return {{u"version"_s, 1}, {u"zones"_s, places}, {u"blocks"_s, lists}};
}

SheetContent SheetContent::fromJson(const QJsonObject& json)
{
    SheetContent content;
    for (const QJsonValue& one : json[u"zones"_s].toArray())
        content.zones << SheetZone{int(content.zones.size()) + 1, Id<Zone>(one[u"id"_s].toInteger()), one[u"code"_s].toString(),
                                   one[u"name"_s].toString(), one[u"path"_s].toString()};
    for (const QJsonValue& one : json[u"blocks"_s].toArray()) {
        SheetBlock block{Id<Checklist>(one[u"list"_s].toInteger()), one[u"title"_s].toString(), one[u"note"_s].toString(), one[u"whole"_s].toBool(), {}, {}};
        for (const QJsonValue& no : one[u"zones"_s].toArray())
            block.zones << no.toInt();
        for (const QJsonValue& item : one[u"items"_s].toArray())
            block.items << SheetItem{item[u"no"_s].toInt(), Id<CheckItem>(item[u"id"_s].toInteger()), item[u"content"_s].toString(),
                                     item[u"standard"_s].toString(), item[u"method"_s].toString(), item[u"category"_s].toString()};
        content.blocks << block;
    }
    return content;
}

Result<SheetContent> sheetOf(const RecordStore& store, const Inspection& inspection)
{
    BIHUAN_TRY_ASSIGN(const auto frozen, frozenSheet(store, inspection.id));
    if (frozen)
        return *frozen;
    SheetContent content;
    QList<Zone> zones;
    for (const Id<Zone> id : inspection.zones) {
        BIHUAN_TRY_ASSIGN(const auto zone, store.find(zoneType(), id));
        if (zone && zone->inUse(inspection.fromDay))
            zones << *zone;
    }
    sortForWalk(zones);
    for (const Zone& zone : std::as_const(zones))
        content.zones << SheetZone{int(content.zones.size()) + 1, zone.id, zone.code, zone.name, zonePath(zone)};
    int number = 0;
    for (const Id<Checklist> id : inspection.checklists) {
        BIHUAN_TRY_ASSIGN(const auto list, store.find(checklistType(), id));
        if (!list || list->voided)
            continue;
        SheetBlock block{id, list->name, list->note, list->isWhole(), {}, {}};
        // Zones somebody chose for a special check belong to it, whatever its kinds say.
        const bool single = inspection.checklists.size() == 1;
        for (qsizetype i = 0; i < zones.size() && !(list->isWhole() && !single); ++i)
            if (single || list->covers(zones[i]))
                block.zones << int(i) + 1;
        if (!block.zones.isEmpty())
            block.whole = false;
        else if (!block.whole)
            continue;
        BIHUAN_TRY_ASSIGN(const auto items, store.list(checkItemType(), {.where = {{u"checklist"_s, id.value()}, {u"disabled"_s, 0}},
                                                                         .orderBy = {u"position"_s, u"id"_s}}));
        for (const CheckItem& item : items)
            block.items << SheetItem{++number, item.id, item.content, item.standard, item.method, item.category};
        if (!block.items.isEmpty())
            content.blocks << block;
    }
    return content;
}

Result<> freezeSheet(RecordStore& store, const Inspection& inspection, const SheetContent& content)
{
    BIHUAN_TRY_ASSIGN(const auto frozen, frozenSheet(store, inspection.id));
    if (!frozen)
        BIHUAN_TRY(store.database().run(u"INSERT INTO inspection_sheet (inspection, content) VALUES (?, ?)"_s,
                                        {inspection.id.value(), QString::fromUtf8(QJsonDocument(content.toJson()).toJson(QJsonDocument::Compact))}));
    return {};
}

} // namespace bihuan
