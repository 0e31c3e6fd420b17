// SPDX-License-Identifier: GPL-3.0-or-later
// Keying in: from what a person types to a sheet, a zone, an item.
#include "core/inspection/checks/check_keying.h"

#include "core/base/text.h"
#include "core/documents/short_code.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int listedZones = 6;

QString tr(const char* text)
{
    return QCoreApplication::translate("checks", text);
}

Error invalid(const QString& code, const QString& sentence)
{
    return {Error::Kind::Invalid, sentence, u"check."_s + code};
}

/// Ids of the candidates that fit best: the code or whole name, else the initials, else a part of the name.
template <class Candidate>
QList<Id<Zone>> zonesNamed(const QList<Candidate>& candidates, const QString& wanted)
{
    QList<Id<Zone>> exact, byInitials, within;
    for (const Candidate& one : candidates) {
        if (one.code.compare(wanted, Qt::CaseInsensitive) == 0 || one.name == wanted)
            exact << one.id;
        else if (pinyinInitials(one.name) == wanted.toLower())
            byInitials << one.id;
        else if (wanted.size() > 1 && one.name.contains(wanted))
            within << one.id;
    }
    return !exact.isEmpty() ? exact : !byInitials.isEmpty() ? byInitials : within;
}

} // namespace

Result<Inspection> CheckKeying::find(const QString& code) const
{
    const auto parsed = ShortCode::parse(code);
    ListQuery query{.where = {{u"short_code"_s, parsed ? parsed->text() : QString()}}, .voidedToo = true};
    if (!parsed)
        query.where = {{u"title"_s, cleanLine(code)}};
    BIHUAN_TRY_ASSIGN(const auto found, m_records.store().list(inspectionType(), query));
    if (found.isEmpty())
        return Error{Error::Kind::NotFound, tr("a sheet with the code “%1”").arg(cleanLine(code)), {}};
    return found.first();
}

Result<OpenedSheet> CheckKeying::open(const QString& code) const
{
    BIHUAN_TRY_ASSIGN(const Inspection one, find(code));
    return open(one.id);
}

Result<OpenedSheet> CheckKeying::open(Id<Inspection> id) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto found, store.find(inspectionType(), id));
    if (!found)
        return Error{Error::Kind::NotFound, inspectionType().kind().title(), QString::number(id.value())};
    const CheckState state = checkStateOf(*found);
    if (found->voided)
        return Error{Error::Kind::Refused, tr("“%1” was voided.").arg(found->title), u"check.voided"_s};
    if (state == CheckState::Missed)
        return Error{Error::Kind::Refused,
                     tr("“%1” was declared missed on %2 and stays missed. Plan a special check if it was done after all.")
                         .arg(found->title, found->missedOn.toString(Qt::ISODate)),
                     u"check.missed"_s};
    if (!isOpenCheck(state))
        return Error{Error::Kind::Refused,
                     tr("“%1” was entered already on %2: done on %3, %4 wrong.")
                         .arg(found->title, found->keyedOn.toString(Qt::ISODate), found->doneOn.toString(Qt::ISODate))
                         .arg(found->wrong),
                     u"check.entered"_s};
    BIHUAN_TRY_ASSIGN(const SheetContent content, sheetOf(store, *found));
    if (content.blocks.isEmpty())
        return Error{Error::Kind::Refused, tr("“%1” has no items any more: its checklists or zones are not in use.").arg(found->title), u"check.empty"_s};
    return OpenedSheet{*found, content};
}

Result<Id<Zone>> CheckKeying::zoneOf(const SheetContent& content, const QString& typed) const
{
    const QString wanted = cleanLine(toHalfWidth(typed));
    if (wanted.isEmpty() || isPlaceholderMark(wanted) || wanted == u"全校"_s)
        return Id<Zone>();
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    QList<Id<Zone>> found = zonesNamed(content.zones, wanted);
    if (found.isEmpty() && isNumber)
        if (const SheetZone* zone = content.zoneNo(number))
            return zone->id;
    const bool anyWhole = std::any_of(content.blocks.cbegin(), content.blocks.cend(), [](const SheetBlock& block) { return block.whole; });
    if (found.isEmpty() && anyWhole) {
        BIHUAN_TRY_ASSIGN(QList<Zone> zones, m_records.store().list(zoneType()));
        const QDate today = m_records.store().database().clock().today();
        zones.removeIf([today](const Zone& zone) { return !zone.inUse(today); });
        found = zonesNamed(zones, wanted);
    }
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1)
        return invalid(u"zone_unclear"_s, tr("“%1” fits %2 zones. Type the number or the code.").arg(wanted).arg(found.size()));
    QStringList known;
    for (const SheetZone& zone : content.zones)
        if (known.size() < listedZones)
            known << u"%1 %2"_s.arg(zone.no).arg(zone.name);
    if (known.isEmpty())
        return invalid(u"zone_unknown"_s, tr("“%1” is not in the list of zones. Choose one from the list, or leave it empty.").arg(wanted));
    if (content.zones.size() > listedZones)
        known << u"…"_s;
    return invalid(u"zone_unknown"_s, tr("“%1” is no zone of this sheet. There are: %2.").arg(wanted, known.join(u"、"_s)));
}

Result<int> CheckKeying::itemOf(const SheetContent& content, const QString& typed, Id<Zone> zone) const
{
    const QString wanted = cleanLine(toHalfWidth(typed));
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    const auto fits = [&](const SheetBlock& block, int no) { return block.whole || zone.isNull() || content.belongs(no, zone); };
    if (isNumber) {
        const SheetBlock* block = content.blockOf(number);
        if (!block)
            return invalid(u"item_unknown"_s, tr("There is no item %1; this sheet has items 1 to %2.").arg(number).arg(content.itemCount()));
        if (!fits(*block, number)) {
            const SheetZone* known = content.zone(zone);
            return invalid(u"item_other_zone"_s, tr("Item %1 (%2) is not for %3.").arg(number).arg(block->title, known ? known->name : wanted));
        }
        return number;
    }
    QList<int> found;
    for (const SheetBlock& block : content.blocks)
        for (const SheetItem& item : block.items)
            if (!wanted.isEmpty() && fits(block, item.no) && (item.content.contains(wanted) || item.standard.contains(wanted)))
                found << item.no;
    if (found.size() == 1)
        return found.first();
    return invalid(u"item_unknown"_s, found.isEmpty() ? tr("No item says “%1”. Type its number.").arg(wanted)
                                                      : tr("“%1” stands in %2 items. Type the number.").arg(wanted).arg(found.size()));
}

Result<KeyedLine> CheckKeying::lineOf(const SheetContent& content, const QString& text) const
{
    static const QRegularExpression form(u"^([^:：]*)[:：]([^:：]+)[:：](.*)$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return invalid(u"line"_s, tr("“%1” is not zone:item:what, such as “3:12:插座松动”.").arg(text));
    KeyedLine line;
    BIHUAN_TRY_ASSIGN(line.zone, zoneOf(content, match.captured(1)));
    BIHUAN_TRY_ASSIGN(line.itemNo, itemOf(content, match.captured(2), line.zone));
    line.finding = cleanLine(match.captured(3));
    line.notApplicable = line.finding == u"/"_s || line.finding == u"／"_s || line.finding == u"不适用"_s;
    if (line.notApplicable)
        line.finding.clear();
    return line;
}

Result<std::optional<LoopItem>> CheckKeying::openHazard(Id<Zone> zone, const QString& category) const
{
    if (zone.isNull() || category.isEmpty())
        return std::optional<LoopItem>();
    BIHUAN_TRY_ASSIGN(const auto items, m_records.store().list(loopItemType(), {.where = {{u"zone"_s, zone.value()}, {u"category"_s, category},
                                                                                          {u"kind"_s, u"hazard"_s}},
                                                                                .orderBy = {u"-found_on"_s, u"-id"_s}}));
    for (const LoopItem& item : items)
        if (isOpenLoop(loopStateOf(item)))
            return std::optional(item);
    return std::optional<LoopItem>();
}

} // namespace bihuan
