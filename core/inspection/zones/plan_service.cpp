// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/zones/plan_service.h"

#include "core/inspection/zones/outline_geometry.h"
#include "core/inspection/zones/plan_picture.h"
#include "core/storage/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("zones", text);
}

std::optional<OutlineShape> shapeOf(const ZoneOutline& outline)
{
    const auto points = parseOutline(outline.points);
    if (!points || points->size() < 3)
        return std::nullopt; // the list of issues names it
    return OutlineShape{*points, parsePoint(outline.label)};
}

/// Issues of the shape alone, before anything is read or written.
Result<> checkShape(const OutlineShape& shape)
{
    const OutlineFault fault = outlineFault(shape.points);
    return fault == OutlineFault::None ? Result<>() : Result<>(Error{Error::Kind::Invalid, outlineFaultText(fault), {}});
}

} // namespace

QList<PlanZone> PlanContent::drawn() const
{
    QList<PlanZone> found;
    std::copy_if(zones.cbegin(), zones.cend(), std::back_inserter(found), [](const PlanZone& one) { return one.isDrawn(); });
    return found;
}

const PlanZone* PlanContent::find(Id<Zone> zone) const
{
    const auto found = std::find_if(zones.cbegin(), zones.cend(), [&](const PlanZone& one) { return one.zone().id == zone; });
    return found == zones.cend() ? nullptr : &*found;
}

Result<QList<CampusPlan>> CampusPlanService::plans() const
{
    return records().store().list(campusPlanType());
}

Result<CampusPlan> CampusPlanService::find(const QString& name) const
{
    BIHUAN_TRY_ASSIGN(const auto all, plans());
    QStringList names;
    for (const CampusPlan& plan : all) {
        if (plan.name == name)
            return plan;
        names << plan.name;
    }
    return Error{Error::Kind::NotFound, names.isEmpty() ? tr("plan “%1”; there is no plan yet").arg(name) : tr("plan “%1”; there are: %2").arg(name, names.join(u'、')), {}};
}

Result<> CampusPlanService::attach(Id<CampusPlan> plan, const QByteArray& bytes, const QString& fileName)
{
    const QString table = campusPlanType().kind().code;
    BIHUAN_TRY_ASSIGN(const auto before, m_attachments.of(table, plan.value(), picturePurpose));
    BIHUAN_TRY_ASSIGN(const Attachment added, m_attachments.add(bytes, fileName));
    for (const Attachment& old : before) {
        BIHUAN_TRY(m_attachments.unlink(old.id, table, plan.value(), picturePurpose));
        if (old.id != added.id)
            BIHUAN_TRY(m_attachments.link(old, table, plan.value()));
    }
    return m_attachments.link(added, table, plan.value(), picturePurpose);
}

Result<Id<CampusPlan>> CampusPlanService::add(const CampusPlan& plan, const QByteArray& bytes, const QString& fileName)
{
    BIHUAN_TRY(readPlanPicture(bytes, fileName, 64));
    BIHUAN_TRY_ASSIGN(const qint64 id, records().save(campusPlanType().kind(), campusPlanType().toRecord(plan), tr("Campus plan"), [&](qint64 saved) {
                          return attach(Id<CampusPlan>(saved), bytes, fileName);
                      }));
    return Id<CampusPlan>(id);
}

Result<> CampusPlanService::setPicture(Id<CampusPlan> plan, const QByteArray& bytes, const QString& fileName)
{
    BIHUAN_TRY(readPlanPicture(bytes, fileName, 64));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(records().store().database(), tr("Picture of the campus plan")));
    BIHUAN_TRY(attach(plan, bytes, fileName));
    BIHUAN_TRY(transaction.commit());
    records().announce(campusPlanType().kind().code);
    return {};
}

Result<std::optional<Attachment>> CampusPlanService::picture(Id<CampusPlan> plan) const
{
    BIHUAN_TRY_ASSIGN(const auto links, m_attachments.linksOf(campusPlanType().kind().code, plan.value()));
    std::optional<Attachment> found;
    for (const AttachmentLink& link : links) {
        if (link.purpose == picturePurpose)
            return std::optional(link.attachment);
        if (!found && link.attachment.mediaType.startsWith(u"image/"_s))
            found = link.attachment;
    }
    return found;
}

Result<QByteArray> CampusPlanService::pictureBytes(Id<CampusPlan> plan) const
{
    BIHUAN_TRY_ASSIGN(const auto attachment, picture(plan));
    if (!attachment)
        return Error{Error::Kind::NotFound, tr("a picture of this plan"), {}};
    return m_attachments.read(*attachment);
}

Result<QHash<Id<Zone>, ZoneHazards>> CampusPlanService::hazards(QDate today) const
{
    BIHUAN_TRY_ASSIGN(const auto items, records().store().list(loopItemType(), {.where = {{u"kind"_s, u"hazard"_s},
                                                                                          {u"state"_s, u"closed"_s, Condition::Op::NotEqual}}}));
    QHash<Id<Zone>, ZoneHazards> byZone;
    const auto isOverdue = [today](const LoopItem& item) { return item.dueOn.isValid() && item.dueOn < today; };
    for (const LoopItem& item : items) {
        if (item.zone.isNull())
            continue;
        ZoneHazards& hazards = byZone[item.zone];
        hazards.open << item;
        hazards.overdue += isOverdue(item) ? 1 : 0;
        hazards.major += item.level == u"major"_s ? 1 : 0;
    }
    for (ZoneHazards& hazards : byZone)
        std::stable_sort(hazards.open.begin(), hazards.open.end(), [&](const LoopItem& a, const LoopItem& b) {
            const auto rank = [&](const LoopItem& item) { return (item.level == u"major"_s ? 2 : 0) + (isOverdue(item) ? 1 : 0); };
            return rank(a) > rank(b);
        });
    return byZone;
}

Result<PlanContent> CampusPlanService::read(Id<CampusPlan> id) const
{
    const RecordStore& store = records().store();
    PlanContent content;
    content.today = store.database().clock().today();
    BIHUAN_TRY_ASSIGN(const auto plan, store.find(campusPlanType(), id));
    if (!plan)
        return Error{Error::Kind::NotFound, campusPlanType().kind().title(), {}};
    content.plan = *plan;
    BIHUAN_TRY_ASSIGN(const ZoneCoverage coverage, m_zones.coverage());
    BIHUAN_TRY_ASSIGN(const auto open, hazards(content.today));
    BIHUAN_TRY_ASSIGN(const auto outlines, store.list(zoneOutlineType(), {.where = {{u"plan"_s, id.value()}}}));
    QHash<Id<Zone>, OutlineShape> shapes;
    for (const ZoneOutline& outline : outlines)
        if (const auto shape = shapeOf(outline))
            shapes.insert(outline.zone, *shape);
    for (const CoveredZone& one : coverage.zones)
        content.zones << PlanZone{one, true, open.value(one.zone.id), shapes.take(one.zone.id)};
    // What is left is drawn but closed.
    for (auto rest = shapes.cbegin(); rest != shapes.cend(); ++rest) {
        BIHUAN_TRY_ASSIGN(const auto zone, store.find(zoneType(), rest.key()));
        if (zone)
            content.zones << PlanZone{CoveredZone{*zone, zonePath(*zone), zoneBuilding(*zone), {}, {}, {}, {}, {}, {}}, false, open.value(zone->id), rest.value()};
    }
    const ZoneOrder before;
    std::stable_sort(content.zones.begin(), content.zones.end(), [&](const PlanZone& a, const PlanZone& b) {
        const bool here = content.plan.isFor(a.zone()), there = content.plan.isFor(b.zone());
        return here != there ? here : before(a.zone(), b.zone());
    });
    return content;
}

Result<> CampusPlanService::draw(Id<CampusPlan> plan, Id<Zone> id, const OutlineShape& shape)
{
    BIHUAN_TRY(checkShape(shape));
    const RecordStore& store = records().store();
    BIHUAN_TRY_ASSIGN(const auto zone, store.find(zoneType(), id));
    if (!zone)
        return Error{Error::Kind::NotFound, zoneType().kind().title(), {}};
    if (!zone->inUse(store.database().clock().today()))
        return Error{Error::Kind::Refused, tr("%1 is out of use and is not drawn.").arg(zone->name), {}};
    BIHUAN_TRY_ASSIGN(const qint64 drawn, store.count(zoneOutlineType().kind(), {.where = {{u"plan"_s, plan.value()}, {u"zone"_s, id.value()}}}));
    if (drawn > 0)
        return Error{Error::Kind::Refused, tr("%1 is drawn on this plan already. Move its corners, or delete its outline first.").arg(zone->name), {}};
    return put(plan, id, shape, tr("Zone drawn on the plan"));
}

Result<> CampusPlanService::put(Id<CampusPlan> plan, Id<Zone> zone, const std::optional<OutlineShape>& shape, const QString& why)
{
    RecordStore& store = records().store();
    const RecordKind& kind = zoneOutlineType().kind();
    BIHUAN_TRY_ASSIGN(const auto rows, store.list(zoneOutlineType(), {.where = {{u"plan"_s, plan.value()}, {u"zone"_s, zone.value()}}, .voidedToo = true}));
    ZoneOutline outline = rows.isEmpty() ? ZoneOutline{.plan = plan, .zone = zone} : rows.first();
    if (!shape) {
        if (outline.id.isNull() || outline.voided)
            return {};
        return records().setVoided(kind, {outline.id.value()}, true, why);
    }
    BIHUAN_TRY(checkShape(*shape));
    BIHUAN_TRY_ASSIGN(const auto names, store.find(zoneType(), zone));
    outline.name = names ? names->name : outline.name;
    outline.points = outlineText(shape->points);
    outline.label = shape->label ? pointText(*shape->label) : QString();
    const Record record = zoneOutlineType().toRecord(outline);
    if (!outline.voided) {
        BIHUAN_TRY(records().save(kind, record, why));
        return {};
    }
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), why));
    BIHUAN_TRY(store.setVoided(kind, record.id, false, why));
    BIHUAN_TRY_ASSIGN(const auto revived, store.find(zoneOutlineType(), outline.id));
    outline.revision = revived ? revived->revision : outline.revision;
    outline.voided = false;
    BIHUAN_TRY(store.update(zoneOutlineType(), outline));
    BIHUAN_TRY(transaction.commit());
    records().announce(kind.code);
    return {};
}

} // namespace bihuan
