// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace bihuan {

class PageSet;

/// Paints page `page` with its top left corner at the painter's origin, `dotsPerMm` device pixels of the painter's
/// coordinates to the millimetre. The same for screen and printer.
void paintPage(PageSet& pages, int page, QPainter& painter, double dotsPerMm);

} // namespace bihuan
