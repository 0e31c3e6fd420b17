// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/zones/plan_paint.h"

#include "core/inspection/zones/outline_geometry.h"

#include <QPainter>
#include <QPainterPath>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr double pixelsPerMm = 3.4; ///< of a pattern
constexpr QSize sample(30, 16);
constexpr int rowHeight = 24;

} // namespace

void paintZone(QPainter& painter, const QPolygonF& polygon, const ZoneLook& look, QPointF anchor, bool chosen)
{
    if (look.fill.isValid()) {
        QColor fill = look.fill;
        fill.setAlphaF(0.45F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(polygon);
    }
    painter.setPen(QPen(look.line, qMax(1.0, look.hatch.widthMm * pixelsPerMm)));
    for (const double degrees : look.hatch.degrees)
        for (const QLineF& line : hatchLines(polygon.translated(-anchor), degrees, look.hatch.spacingMm * pixelsPerMm))
            painter.drawLine(line.translated(anchor));
    painter.setBrush(Qt::NoBrush);
    if (chosen) {
        painter.setPen(QPen(Qt::white, 6));
        painter.drawPolygon(polygon);
        painter.setPen(QPen(Qt::black, 3));
    } else {
        painter.setPen(QPen(look.line, 2));
    }
    painter.drawPolygon(polygon);
}

void paintZoneName(QPainter& painter, const QPolygonF& polygon, QPointF at, const QString& name, const QString& note, bool needed)
{
    const QFontMetricsF metrics(painter.font());
    const QRectF box = polygon.boundingRect();
    const double room = box.width() - 4;
    QStringList lines{ name };
    if (metrics.horizontalAdvance(name) > room && name.size() > 3)
        lines = { name.left((name.size() + 1) / 2), name.mid((name.size() + 1) / 2) };
    const auto fits = [&](const QStringList& all) {
        double widest = 0;
        for (const QString& line : all)
            widest = qMax(widest, metrics.horizontalAdvance(line));
        return widest <= room && double(all.size()) * metrics.height() <= box.height() - 2;
    };
    if (!note.isEmpty() && fits(lines + QStringList{ note }))
        lines << note;
    else if (!fits(lines) && !needed)
        return;
    double widest = 0;
    for (const QString& line : std::as_const(lines))
        widest = qMax(widest, metrics.horizontalAdvance(line));
    const QRectF area(at.x() - widest / 2 - 3, at.y() - double(lines.size()) * metrics.height() / 2, widest + 6, double(lines.size()) * metrics.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 225));
    painter.drawRoundedRect(area, 3, 3);
    painter.setPen(Qt::black); // on the white of the picture, whatever the palette
    painter.drawText(area, Qt::AlignCenter, lines.join(u'\n'));
}

PlanLegend::PlanLegend(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"planLegend"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PlanLegend::setLooks(const QList<ZoneLook>& looks, const QHash<QString, int>& counts)
{
    m_entries.clear();
    QStringList said;
    for (const ZoneLook& look : looks) {
        const int count = counts.value(look.code);
        if (count == 0 && look.code == u"closed"_s)
            continue;
        m_entries << Entry{ look, tr("%1 (%2)").arg(look.word).arg(count) };
        said << m_entries.last().words;
    }
    setAccessibleName(said.join(u'、'));
    updateGeometry();
    update();
}

int PlanLegend::place(int width, const std::function<void(const Entry&, QRect)>& each) const
{
    int x = 0, y = 0;
    for (const Entry& entry : m_entries) {
        const int wide = sample.width() + 8 + fontMetrics().horizontalAdvance(entry.words) + 18;
        if (x > 0 && x + wide - 18 > width) {
            x = 0;
            y += rowHeight;
        }
        each(entry, QRect(x, y, wide, rowHeight));
        x += wide;
    }
    return y + rowHeight;
}

QSize PlanLegend::sizeHint() const
{
    return { 400, heightForWidth(qMax(400, width())) };
}

int PlanLegend::heightForWidth(int width) const
{
    return place(width, [](const Entry&, QRect) {});
}

void PlanLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    place(width(), [&](const Entry& entry, QRect area) {
        const QRectF box(area.left() + 1, area.top() + (rowHeight - sample.height()) / 2, sample.width(), sample.height());
        painter.fillRect(box, Qt::white);
        paintZone(painter, QPolygonF(box).first(4), entry.look, box.topLeft(), false);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(area.adjusted(sample.width() + 8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, entry.words);
    });
}

} // namespace bihuan
