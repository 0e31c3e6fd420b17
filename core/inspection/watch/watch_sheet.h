// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/painted_sheet.h"

namespace bihuan {

/// What stands on one painted page, or in one cell of it, with the texts that did not fit.
struct WatchSheet : PaintedSheet {
    QString code;          ///< what the QR code holds; empty = none
    QRectF qrMm;

    /// `part`: what it is, for the sentence when it does not fit (watch.too_long).
    void text(const QString& words, const TextFit& fit, TextShaper& shaper, const QString& part);
    void paragraphs(const QStringList& lines, const TextFit& fit, TextShaper& shaper, const QString& part);
    void paint(Canvas& canvas) const;

private:
    void add(const FittedText& fitted, const TextFit& fit, const QString& part);
};

/// Pages laid out by a class that only says how many and what stands on them.
using WatchPages = SheetPages<WatchSheet>;

/// Names for a cell of this width: as many on a line as go there, no name torn.
QStringList packedNames(const QStringList& names, double widthMm, double sizePt);

/// “A4”, “A3” or “A5” of these; nothing for anything else.
std::optional<QSizeF> watchPaper(const QString& text);

inline const QColor watchBlue(28, 100, 180), watchSoft(232, 240, 250), watchGrey(90, 98, 110), watchPale(243, 244, 246),
    watchAmber(255, 243, 214), watchRed(180, 24, 24);

} // namespace bihuan
