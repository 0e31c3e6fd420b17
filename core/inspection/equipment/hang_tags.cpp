// SPDX-License-Identifier: GPL-3.0-or-later
// Tags with a cell for each month, to hang on the equipment.
#include "core/inspection/equipment/equipment_service.h"

#include "core/documents/canvas.h"
#include "core/documents/short_code.h"
#include "core/documents/text_shaper.h"
#include "core/people/defaults.h"
#include "core/people/zone.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("equipment", text);
}

constexpr double gap = 3, edge = 4, cellsTop = 45, cellWidth = 19, cellHeight = 11, qr = 17; // mm
const Stroke line{.widthMm = 0.15};

struct LaidTag {
    QList<FittedText> texts;
    QString number;
    Issues issues;
};

LaidTag lay(const HangTag& tag, TextShaper& shaper)
{
    LaidTag laid{.texts = {}, .number = tag.number, .issues = {}};
    const QSizeF size = EquipmentService::tagMm();
    const auto text = [&](const QString& words, const TextFit& fit) {
        const FittedText fitted = fitText(words, fit, shaper);
        laid.issues << fitted.issues;
        laid.texts << fitted;
    };
    const double width = size.width() - 2 * edge, left = width - qr - 2;
    text(tag.school, {.boxMm = {edge, 10, width, 5}, .largestPt = 9, .smallestPt = 5, .across = CellAlign::Centre});
    text(tag.title, {.boxMm = {edge, 15.5, width, 8}, .role = FontRole::Heading1, .largestPt = 15, .smallestPt = 8, .bold = true, .across = CellAlign::Centre});
    text(tag.number, {.boxMm = {edge, 25, left, 8}, .largestPt = 17, .smallestPt = 8, .bold = true});
    text(tag.place, {.boxMm = {edge, 33, left, 10.5}, .largestPt = 9, .smallestPt = 5, .maxLines = 3, .spacing = 1.15, .down = Qt::AlignTop});
    for (int month = 1; month <= 12; ++month)
        text(tr("Month %1").arg(month), {.boxMm = EquipmentService::monthCell(month).adjusted(0.8, 0.3, 0, -cellHeight / 2 - 0.8), .largestPt = 7.5, .smallestPt = 5});
    text(tr("%1: sign after each test; what is wrong is reported the same day.").arg(tag.year), {.boxMm = {edge, size.height() - 5.6, width, 4.6}, .largestPt = 6.5, .smallestPt = 4.5, .across = CellAlign::Centre});
    return laid;
}

void paintTag(const LaidTag& laid, Canvas& canvas)
{
    QPainterPath hole;
    hole.addEllipse(EquipmentService::holeMm());
    canvas.path(hole, {.widthMm = 0.2, .color = QColor(120, 120, 120)});
    const QPointF centre = EquipmentService::holeMm().center();
    canvas.line(centre - QPointF(1, 0), centre + QPointF(1, 0), {.widthMm = 0.1, .color = QColor(120, 120, 120)});
    canvas.line(centre - QPointF(0, 1), centre + QPointF(0, 1), {.widthMm = 0.1, .color = QColor(120, 120, 120)});
    for (int month = 1; month <= 12; ++month)
        canvas.rect(EquipmentService::monthCell(month), line);
    for (const FittedText& text : laid.texts)
        text.paint(canvas);
    paintCode(canvas, {EquipmentService::tagMm().width() - edge - qr + 1, 25}, qr, laid.number);
}

} // namespace

QRectF EquipmentService::monthCell(int month)
{
    const int index = month - 1;
    return {edge + (index % 3) * cellWidth, cellsTop + (index / 3) * cellHeight, cellWidth, cellHeight};
}

Result<std::shared_ptr<CellPages>> EquipmentService::tags(const QList<Id<Equipment>>& equipment, int year, int start) const
{
    const RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const auto all, store.list(equipmentType()));
    const QList<QRectF> cells = CellPages::grid(paperA4, tagMm(), gap);
    if (start < 0 || start >= cells.size())
        return Error{Error::Kind::Invalid, tr("The sheet has %1 places; begin with one of them.").arg(cells.size()), {}};
    const auto shaper = m_shaper();
    QList<LaidTag> laid;
    QStringList titles;
    for (const Equipment& one : all) {
        if (equipment.isEmpty() ? !one.inUse(today) : !equipment.contains(one.id))
            continue;
        BIHUAN_TRY_ASSIGN(const auto zone, store.find(zoneType(), one.zone));
        laid << lay({school.name, tr("%1, test card").arg(equipmentKindName(one.kind)), one.number, placeOf(one, zone.value_or(Zone())), year}, *shaper);
        titles << one.number;
        for (const Issue& issue : std::as_const(laid.last().issues))
            if (issue.code == u"letter.missing_glyph"_s)
                return Error{Error::Kind::Refused, u"%1: %2"_s.arg(one.number, issue.message), issue.code};
    }
    if (laid.isEmpty())
        return Error{Error::Kind::Refused, tr("There is no equipment to print tags for."), {}};
    const DocumentInfo info{.title = tr("Tags of equipment"), .author = school.name, .subject = {}, .created = store.database().clock().now()};
    return std::make_shared<CellPages>(paperA4, cells, titles, start, [laid](int item, Canvas& canvas) { paintTag(laid[item], canvas); }, info);
}

} // namespace bihuan
