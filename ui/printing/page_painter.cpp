// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/page_painter.h"

#include "core/documents/page_set.h"
#include "core/documents/painter_canvas.h"

namespace bihuan {

void paintPage(PageSet& pages, int page, QPainter& painter, double dotsPerMm)
{
    PainterCanvas canvas(painter, dotsPerMm);
    pages.paint(page, canvas);
}

} // namespace bihuan
