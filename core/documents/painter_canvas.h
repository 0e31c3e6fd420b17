// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/canvas.h"

#include <QHash>

class QPainter;
class QPen;

namespace bihuan {

/// Faces at the sizes a device needs, with their rasterised characters. Keep one for as long as pages are shown (a preview
/// widget, a print job): a second page then costs a fraction of the first.
class PainterFonts {
public:
    const QRawFont& at(const QRawFont& font, double pixelSize);

private:
    QHash<std::pair<QRawFont, qint64>, QRawFont> m_fonts;
};

/// A page on a QPainter: previews (QImage, widgets) and printers. The painter's current transformation stays in force, so
/// a preview may have moved or zoomed it; the top left corner of the paper is the painter's (0, 0).
class PainterCanvas final : public Canvas {
public:
    /// `dotsPerMm`: painter units in a millimetre, e.g. 96 / 25.4 on screen, printer.resolution() / 25.4. The painter
    /// must outlive the canvas; its state is restored when the canvas goes. Without `fonts` the canvas has its own.
    PainterCanvas(QPainter& painter, double dotsPerMm, PainterFonts* fonts = nullptr);
    ~PainterCanvas() override;
    PainterCanvas(const PainterCanvas&) = delete;
    PainterCanvas& operator=(const PainterCanvas&) = delete;

    void text(const GlyphLine& line, QPointF origin) override;
    void line(QPointF from, QPointF to, const Stroke& stroke) override;
    void rect(const QRectF& rect, const Stroke& stroke, const QColor& fill) override;
    void path(const QPainterPath& path, const Stroke& stroke, const QColor& fill) override;
    void image(const QRectF& rect, const QImage& image) override;
    void modules(const QRectF& rect, const QImage& bits) override;
    void save() override;
    void restore() override;
    void translate(QPointF byMm) override;
    void rotate(double degreesClockwise) override;
    void clip(const QRectF& rect) override;
    bool beginShared(quint64 key) override; ///< always true: every page is painted whole
    void endShared() override {}

private:
    QPointF dots(QPointF mm) const { return mm * m_dotsPerMm; }
    QRectF dots(const QRectF& mm) const;
    QPen pen(const Stroke& stroke) const;
    void applyInk(const Stroke& stroke, const QColor& fill);

    QPainter& m_painter;
    PainterFonts m_ownFonts;
    PainterFonts& m_fonts;
    double m_dotsPerMm; ///< device dots: the painter is set to them, so that characters are rasterised at their true size
    int m_saved = 0;
    QList<QPointF> m_positions; ///< scratch
};

} // namespace bihuan
