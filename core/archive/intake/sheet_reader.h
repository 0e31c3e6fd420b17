// SPDX-License-Identifier: GPL-3.0-or-later
// What a scanned page says by itself: its codes, how it lies, whether anything is on it. No database; any thread.
#pragma once

#include "core/documents/short_code.h"

#include <QImage>
#include <QList>

namespace bihuan {

/// A QR code as it stands on the page.
struct SheetCode {
    QString text;       ///< as read
    SheetMark mark;     ///< when it is one of ours; `mark.code` empty otherwise
    int turn = 0;       ///< degrees clockwise (0, 90, 180, 270) by which the page is to be turned so that the code stands upright
};

/// All QR codes of a page in grey (Format_Grayscale8), however it lies and up to some degrees askew.
///
/// The decoder is zxing-cpp. On 452 pages of agreements (code of 14 mm, 29 modules with its margin), grey, turned by up to 3°, noise, JPEG quality 50:
///   zxing-cpp 1.4, try harder: 444 of 452 at 150 dpi in 6 ms a page, 60 of 60 at 200 dpi in 10 ms; with the page smoothed to double
///   size 452 of 452 in 95 ms. zbar 0.23: 0 at 150 dpi, 2 of 60 at 200 dpi, 20 of 20 at 300 dpi, 33 to 240 ms.
/// So the page is read as it is first, and its strips doubled only when nothing was found.
QList<SheetCode> readSheetCodes(const QImage& grey);

/// Nothing but paper, dust, the scanner's edge and what shines through from the other side.
bool isBlankPage(const QImage& grey);

} // namespace bihuan
