// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPainterPath>

namespace bihuan {

struct CffGlyph {
    QPainterPath outline; ///< 1000 units per em, y down as Qt has it; closed contours, non-zero winding
    int width = 1000;
};

/// A CID-keyed font program in Compact Font Format (Adobe technical notes 5176 and 5177), character identity = glyph index
/// = place in `glyphs`; the first is .notdef. No hints, no subroutines. `name` in ASCII.
QByteArray buildCff(const QByteArray& name, const QList<CffGlyph>& glyphs);

} // namespace bihuan
