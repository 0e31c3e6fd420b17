// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/canvas.h"

class QTextLayout;
class QTextLine;

namespace bihuan {

/// Takes a line out of a layout made with FontBook::font() (lengths in layout units, see fonts.h): glyphs, places in mm and
/// the exact characters. The line's origin is QTextLine::position().x(), so indents made by the caller through that stay
/// outside and alignment within the line's width stays inside. `widthMm` is the natural width, without trailing blanks.
/// Left-to-right text; marks placed above or below their letter by the font alone stay on the baseline.
GlyphLine glyphLine(const QTextLayout& layout, const QTextLine& line);

} // namespace bihuan
