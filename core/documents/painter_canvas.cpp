// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/painter_canvas.h"

#include "core/documents/ink.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPen>

#include <cmath>

namespace bihuan {

const QRawFont& PainterFonts::at(const QRawFont& font, double pixelSize)
{
    constexpr int limit = 100; // zooming back and forth must not pile up caches
    const std::pair key(font, qint64(std::llround(pixelSize * 64)));
    if (const auto known = m_fonts.constFind(key); known != m_fonts.constEnd())
        return *known;
    if (m_fonts.size() >= limit)
        m_fonts.clear();
    QRawFont sized = font;
    sized.setPixelSize(pixelSize);
    return *m_fonts.insert(key, sized);
}

PainterCanvas::PainterCanvas(QPainter& painter, double dotsPerMm, PainterFonts* fonts)
    : m_painter(painter), m_fonts(fonts ? *fonts : m_ownFonts)
{
    m_painter.save();
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const double zoom = std::sqrt(std::abs(m_painter.deviceTransform().determinant()));
    m_dotsPerMm = dotsPerMm * (zoom > 0 ? zoom : 1);
    if (zoom > 0)
        m_painter.scale(1 / zoom, 1 / zoom);
}

QRectF PainterCanvas::dots(const QRectF& mm) const
{
    return {mm.x() * m_dotsPerMm, mm.y() * m_dotsPerMm, mm.width() * m_dotsPerMm, mm.height() * m_dotsPerMm};
}

QPen PainterCanvas::pen(const Stroke& stroke) const
{
    if (stroke.widthMm <= 0)
        return QPen(Qt::NoPen);
    QPen pen(opaqueInk(stroke.color), stroke.widthMm * m_dotsPerMm, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setMiterLimit(miterLimit / 2); // Qt measures from the middle of the line
    if (!stroke.dashMm.isEmpty()) {
        QList<double> pattern; // in line widths
        for (const double dash : stroke.dashMm)
            pattern.append(dash / stroke.widthMm);
        if (pattern.size() % 2 != 0) // as in files: an odd pattern goes on the other way round
            pattern += QList<double>(pattern);
        pen.setDashPattern(pattern);
    }
    return pen;
}

PainterCanvas::~PainterCanvas()
{
    for (; m_saved > 0; --m_saved)
        m_painter.restore();
    m_painter.restore();
}

void PainterCanvas::text(const GlyphLine& line, QPointF origin)
{
    m_painter.setPen(opaqueInk(line.color));
    for (const GlyphRun& run : line.runs) {
        if (run.glyphs.isEmpty())
            continue;
        m_positions.resize(run.glyphs.size());
        for (qsizetype i = 0; i < run.glyphs.size(); ++i)
            m_positions[i] = dots(QPointF(origin.x() + run.x[i], origin.y()));
        QGlyphRun glyphs;
        glyphs.setRawFont(m_fonts.at(run.font, run.sizePt * mmPerPt * m_dotsPerMm));
        glyphs.setRawData(run.glyphs.constData(), m_positions.constData(), int(run.glyphs.size()));
        m_painter.drawGlyphRun(QPointF(), glyphs);
    }
    if (line.underlined && line.widthMm > 0)
        m_painter.fillRect(dots(underlineRect(line, origin)), opaqueInk(line.color));
}

void PainterCanvas::applyInk(const Stroke& stroke, const QColor& fill)
{
    m_painter.setPen(pen(stroke));
    m_painter.setBrush(fill.isValid() ? QBrush(opaqueInk(fill)) : QBrush(Qt::NoBrush));
}

void PainterCanvas::line(QPointF from, QPointF to, const Stroke& stroke)
{
    if (stroke.widthMm <= 0)
        return;
    m_painter.setPen(pen(stroke));
    m_painter.drawLine(dots(from), dots(to));
}

void PainterCanvas::rect(const QRectF& rect, const Stroke& stroke, const QColor& fill)
{
    if (stroke.widthMm <= 0 && !fill.isValid())
        return;
    applyInk(stroke, fill);
    m_painter.drawRect(dots(rect.normalized()));
}

void PainterCanvas::path(const QPainterPath& path, const Stroke& stroke, const QColor& fill)
{
    if (path.isEmpty() || (stroke.widthMm <= 0 && !fill.isValid()))
        return;
    applyInk(stroke, fill);
    m_painter.drawPath(QTransform::fromScale(m_dotsPerMm, m_dotsPerMm).map(path));
}

void PainterCanvas::image(const QRectF& rect, const QImage& image)
{
    if (image.isNull() || rect.isEmpty())
        return;
    if (image.hasAlphaChannel())
        m_painter.fillRect(dots(rect), Qt::white);
    m_painter.drawImage(dots(rect), image);
}

void PainterCanvas::modules(const QRectF& rect, const QImage& bits)
{
    if (bits.isNull() || rect.isEmpty())
        return;
    // Runs of dark modules as boxes on whole device dots: edges stay sharp, on a printer too.
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    const QRectF place = dots(rect);
    const double width = place.width() / bits.width(), height = place.height() / bits.height();
    QList<QRectF> boxes;
    for (int y = 0; y < bits.height(); ++y)
        for (int x = 0; x < bits.width(); ++x) {
            if (!isDarkModule(bits, x, y))
                continue;
            const int first = x;
            while (x + 1 < bits.width() && isDarkModule(bits, x + 1, y))
                ++x;
            boxes.append({place.x() + first * width, place.y() + y * height, (x + 1 - first) * width, height});
        }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(Qt::black);
    m_painter.drawRects(boxes);
    m_painter.restore();
}

void PainterCanvas::save()
{
    m_painter.save();
    ++m_saved;
}

void PainterCanvas::restore()
{
    if (m_saved == 0)
        return;
    m_painter.restore();
    --m_saved;
}

void PainterCanvas::translate(QPointF byMm) { m_painter.translate(dots(byMm)); }

void PainterCanvas::rotate(double degreesClockwise) { m_painter.rotate(degreesClockwise); }

void PainterCanvas::clip(const QRectF& rect) { m_painter.setClipRect(dots(rect.normalized()), Qt::IntersectClip); }

bool PainterCanvas::beginShared(quint64 key)
{
    Q_UNUSED(key);
    return true;
}

} // namespace bihuan
