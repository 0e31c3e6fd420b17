// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/zones/campus_plan.h"
#include "core/inspection/zones/zone_service.h"
#include "core/loop/loop_item.h"
#include "core/storage/attachments.h"

#include <QPolygonF>

#include <optional>

namespace bihuan {

/// How a zone lies on a plan. Relative to the picture, 0 … 1.
struct OutlineShape {
    QPolygonF points;
    std::optional<QPointF> label; ///< where somebody has put the name; none = where there is most room

    bool operator==(const OutlineShape&) const = default;
};

/// Open hazards of a zone, the most pressing first.
struct ZoneHazards {
    QList<LoopItem> open;
    int overdue = 0, major = 0;
};

struct PlanZone {
    CoveredZone covered; ///< of a closed zone: without gaps
    bool inUse = true;
    ZoneHazards hazards;
    OutlineShape shape;  ///< without points where it is not drawn

    const Zone& zone() const { return covered.zone; }
    bool isDrawn() const { return !shape.points.isEmpty(); }
};

struct PlanContent {
    CampusPlan plan;
    QList<PlanZone> zones; ///< all zones in use and those drawn, in ZoneOrder; those of the plan's place first
    QDate today;

    QList<PlanZone> drawn() const;
    const PlanZone* find(Id<Zone> zone) const;
};

/// Campus plans: their pictures, the zones on them, and how these stand today.
class CampusPlanService {
public:
    static inline const QString picturePurpose = QStringLiteral("plan_picture");

    CampusPlanService(ZoneService& zones, AttachmentStore& attachments) : m_zones(zones), m_attachments(attachments) {}

    Result<QList<CampusPlan>> plans() const;
    Result<CampusPlan> find(const QString& name) const; ///< Errors: NotFound, naming those there are

    /// A new plan with its picture in one step. The file is only read, and kept as it is. Errors: as of readPlanPicture, Invalid.
    Result<Id<CampusPlan>> add(const CampusPlan& plan, const QByteArray& bytes, const QString& fileName);
    /// A better scan: the outlines stay. The picture before stays among the record's attachments.
    Result<> setPicture(Id<CampusPlan> plan, const QByteArray& bytes, const QString& fileName);
    /// The one set by setPicture(), else the first picture among the record's attachments; none.
    Result<std::optional<Attachment>> picture(Id<CampusPlan> plan) const;
    Result<QByteArray> pictureBytes(Id<CampusPlan> plan) const; ///< Errors: NotFound (no picture yet), Format (damaged)

    Result<PlanContent> read(Id<CampusPlan> plan) const;

    /// Draws a zone that is not yet on the plan. Errors: Invalid (the shape), Refused (drawn already, out of use).
    Result<> draw(Id<CampusPlan> plan, Id<Zone> zone, const OutlineShape& shape);
    /// Makes the zone look like this on the plan, or, without a shape, takes it off. For editing, undoing and redoing.
    Result<> put(Id<CampusPlan> plan, Id<Zone> zone, const std::optional<OutlineShape>& shape, const QString& why);

    ZoneService& zones() const { return m_zones; }
    RecordService& records() const { return m_zones.records(); }
    AttachmentStore& attachments() const { return m_attachments; }

private:
    Result<> attach(Id<CampusPlan> plan, const QByteArray& bytes, const QString& fileName);
    Result<QHash<Id<Zone>, ZoneHazards>> hazards(QDate today) const;

    ZoneService& m_zones;
    AttachmentStore& m_attachments;
};

} // namespace bihuan
