// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as they come from an office scanner: askew, upside down, grey, noisy. For the demo school, the tests and the benchmark.
#pragma once

#include "core/documents/page_set.h"

#include <QImage>

namespace bihuan {

struct Wear {
    double degrees = 0;      ///< clockwise, by the feeder
    bool upsideDown = false;
    double noise = 8;        ///< grey values
    double shade = 20;       ///< how much darker the page is at its lower end
    int quality = 50;        ///< of the JPEG
    quint32 seed = 1;        ///< of the noise; the same seed gives the same page
};

/// A clean page at some resolution, on white. The fonts of `pages` belong to this thread.
QImage cleanPage(PageSet& pages, int page, int dpi);

/// The JPEG that a scanner would write of it, grey, with the resolution in it.
QByteArray wornScan(const QImage& clean, const Wear& wear, int dpi);

/// A PDF as scanners make it: a picture on each page. `dpi` of all pictures.
QByteArray scannedPdf(const QList<QByteArray>& jpegs, int dpi);

} // namespace bihuan
