// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hazards/hazard_repeats.h"

#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("hazards", text);
}

constexpr qsizetype namedZones = 12; ///< more are counted only: nobody reads a hundred names

} // namespace

Result<HazardRepeat> HazardRepeats::complete(const LoopItem& item, const LoopItem& earlier) const
{
    const RecordStore& store = m_records.store();
    HazardRepeat repeat{item, earlier, {}, {}};
    BIHUAN_TRY_ASSIGN(const auto place, store.find(zoneType(), item.zone));
    if (place) {
        BIHUAN_TRY_ASSIGN(const auto zones, store.list(zoneType(), {.where = {{u"kind"_s, place->kind.value()}}}));
        const QDate today = store.database().clock().today();
        for (const Zone& zone : zones)
            if (zone.id != place->id && zone.inUse(today))
                repeat.likeZones << zone;
    }
    BIHUAN_TRY_ASSIGN(const auto tasks, store.list(loopItemType(), {.where = {{u"repeats"_s, item.id.value()}, {u"source"_s, LoopService::repeatSource}}}));
    if (!tasks.isEmpty())
        repeat.task = tasks.first();
    return repeat;
}

Result<std::optional<HazardRepeat>> HazardRepeats::of(Id<LoopItem> id) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto item, store.find(loopItemType(), id));
    if (!item)
        return Error{Error::Kind::NotFound, loopItemType().kind().title(), QString::number(id.value())};
    if (item->repeats.isNull() || item->source == LoopService::repeatSource)
        return std::optional<HazardRepeat>();
    BIHUAN_TRY_ASSIGN(const auto earlier, store.find(loopItemType(), item->repeats));
    if (!earlier)
        return std::optional<HazardRepeat>();
    BIHUAN_TRY_ASSIGN(const HazardRepeat repeat, complete(*item, *earlier));
    return std::optional(repeat);
}

Result<QList<HazardRepeat>> HazardRepeats::undecided() const
{
    QList<Id<LoopItem>> ids;
    BIHUAN_TRY(m_records.store().database().read(
        u"SELECT id FROM loop_item item WHERE repeats IS NOT NULL AND voided=0 AND source<>? AND NOT EXISTS "
        "(SELECT 1 FROM loop_item task WHERE task.repeats=item.id AND task.source=? AND task.voided=0) ORDER BY found_on DESC, id DESC"_s,
        {LoopService::repeatSource, LoopService::repeatSource}, [&ids](const Row& row) { ids << Id<LoopItem>(row.integer(0)); }));
    QList<HazardRepeat> list;
    for (const Id<LoopItem> id : std::as_const(ids)) {
        BIHUAN_TRY_ASSIGN(const auto repeat, of(id));
        if (repeat)
            list << *repeat;
    }
    return list;
}

QString HazardRepeats::description(const HazardRepeat& repeat) const
{
    QStringList names;
    for (const Zone& zone : repeat.likeZones.first(qMin(namedZones, repeat.likeZones.size())))
        names << zone.name;
    QString places = names.join(u'、');
    if (repeat.likeZones.size() > namedZones)
        places = tr("%1 and others, %2 places").arg(places).arg(repeat.likeZones.size());
    if (places.isEmpty())
        places = tr("all places of this kind");
    return tr("Look for “%1” in places of the same kind: %2 was found again where %3 had been put right (%4). To be checked: %5.")
        .arg(repeat.item.category, repeat.item.number, repeat.earlier.number, repeat.item.description.simplified().left(60), places);
}

Result<LoopReport> HazardRepeats::create(Id<LoopItem> id, const QString& text)
{
    BIHUAN_TRY_ASSIGN(const auto repeat, of(id));
    if (!repeat)
        return Error{Error::Kind::Refused, tr("This hazard repeats no earlier one."), {}};
    if (repeat->item.voided)
        return Error{Error::Kind::Refused, tr("%1 is void.").arg(repeat->item.number), u"loop.voided"_s};
    if (repeat->task)
        return Error{Error::Kind::Refused, tr("The task for it is there already: %1.").arg(repeat->task->number), u"repeat.twice"_s};
    return m_loop.add({.kind = repeat->item.kind, .foundOn = m_records.store().database().clock().today(), .source = LoopService::repeatSource,
                       .reporter = repeat->item.reporter, .spot = tr("places of the same kind"), .category = repeat->item.category,
                       .description = text.trimmed().isEmpty() ? description(*repeat) : text.trimmed(), .level = u"general"_s,
                       .department = repeat->item.department, .repeats = id});
}

Result<> HazardRepeats::dismiss(Id<LoopItem> id, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Kind::Refused, tr("Say why it is no repeat: it stays in the record's history."), {}};
    BIHUAN_TRY_ASSIGN(const auto repeat, of(id));
    if (!repeat)
        return Error{Error::Kind::Refused, tr("This hazard repeats no earlier one."), {}};
    if (repeat->task)
        return Error{Error::Kind::Refused, tr("The task for it is there already: %1.").arg(repeat->task->number), u"repeat.twice"_s};
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("No repeat: %1").arg(reason.trimmed())));
    LoopItem item = repeat->item;
    item.repeats = {};
    BIHUAN_TRY(store.update(loopItemType(), item));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(loopItemType().kind().code);
    return {};
}

} // namespace bihuan
