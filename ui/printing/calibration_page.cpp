// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/calibration_page.h"

#include "core/documents/canvas.h"

namespace bihuan {

namespace {
constexpr double hairMm = 0.15;
constexpr double unprintableMm = 4; ///< most printers leave this much white
} // namespace

void CalibrationPage::paint(int, Canvas& canvas)
{
    const Stroke thin{ hairMm, Qt::black, {} };
    const QRectF frame(frameMm, frameMm, paperA4.width() - 2 * frameMm, paperA4.height() - 2 * frameMm);
    canvas.rect(frame, thin, {});
    // From the frame outwards: a tick each millimetre, longer each five, at both edges in the middle.
    for (int mm = 1; mm <= int(frameMm - unprintableMm); ++mm) {
        const double length = mm % 10 == 0 ? 12 : mm % 5 == 0 ? 8 : 4;
        const double x = frameMm - mm, y = frameMm - mm;
        canvas.line({ x, frame.center().y() - length / 2 }, { x, frame.center().y() + length / 2 }, thin);
        canvas.line({ frame.center().x() - length / 2, y }, { frame.center().x() + length / 2, y }, thin);
    }
    // A hundred millimetres to see whether the printer scales.
    const double left = frame.center().x() - 50, middle = frame.center().y();
    canvas.line({ left, middle }, { left + 100, middle }, thin);
    for (int cm = 0; cm <= 10; ++cm)
        canvas.line({ left + 10 * cm, middle - 4 }, { left + 10 * cm, middle + 4 }, thin);
}

} // namespace bihuan
