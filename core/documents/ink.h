// SPDX-License-Identifier: GPL-3.0-or-later
// What both canvases must do alike, so that a page looks the same on screen, on paper and in a file.
#pragma once

#include "core/documents/canvas.h"

#include <QRectF>

#include <algorithm>

namespace bihuan {

/// Transparency does not exist on paper: half-transparent colours are mixed with white.
inline QColor opaqueInk(const QColor& color)
{
    if (color.alpha() == 255)
        return color;
    const auto mixed = [&](int channel) { return (channel * color.alpha() + 255 * (255 - color.alpha()) + 127) / 255; };
    return QColor(mixed(color.red()), mixed(color.green()), mixed(color.blue()));
}

/// The rule of an underlined line (GlyphLine::underlined), clear of the feet of Chinese characters.
inline QRectF underlineRect(const GlyphLine& line, QPointF origin)
{
    double sizePt = 0;
    for (const GlyphRun& run : line.runs)
        sizePt = std::max(sizePt, run.sizePt);
    if (sizePt == 0)
        sizePt = line.ascentMm / mmPerPt;
    return {origin.x(), origin.y() + 0.16 * sizePt * mmPerPt, line.widthMm, 0.045 * sizePt * mmPerPt};
}

/// Dark pixels of a code, whatever the format of the picture.
inline bool isDarkModule(const QImage& bits, int x, int y)
{
    const QRgb pixel = bits.pixel(x, y);
    return qAlpha(pixel) > 127 && qGray(pixel) < 128;
}

/// How sharp corners are cut: the file format's own rule (miter length at most 10 line widths).
inline constexpr double miterLimit = 10.0;

} // namespace bihuan
