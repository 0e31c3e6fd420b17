// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a floor plan or an aerial photograph as it is to be looked at.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QStringList>

namespace bihuan {

struct PlanPicture {
    QImage image;   ///< upright (EXIF), without transparency, at most as large as asked for
    QSize fullSize; ///< upright, of the file; of a drawing (SVG) that of `image`
};

/// Longer side in pixels that a window needs: more than any screen shows of a plan, little enough for the memory.
inline constexpr int planPictureSide = 6000;

/// Decodes PNG, JPEG, TIFF, WebP, BMP, GIF or SVG; may take a second: not in the window's thread. `name` is for the messages.
/// Errors: Format (no picture, damaged, or of a kind that has to be exported first; with advice), Refused (over 400 megapixels, or
/// one of those that cannot be read in part and over 60).
Result<PlanPicture> readPlanPicture(QByteArray bytes, const QString& name, int longestSide = planPictureSide);

/// The picture and its halves, quarters … down to 512 pixels: whatever the zoom, a view draws one that is at most twice as
/// fine as the screen.
QList<QImage> pictureLevels(const QImage& image);
/// Index of the level to draw when one pixel of the largest takes `scale` pixels of the screen.
int levelFor(qsizetype levels, double scale);

QString planPictureFilter(); ///< for a file dialog, translated

} // namespace bihuan
