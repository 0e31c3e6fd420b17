// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/fitted_text.h"
#include "core/inspection/placards/placard.h"

#include <QImage>

namespace bihuan {

class Canvas;

enum class PlacardColors { Colour, BlackAndWhite };

/// A plate laid out for one size. All measures follow from the size, so that A5 and A3 look alike; nothing overlaps, and
/// text goes down to smallestPt of its size before it is said not to fit.
class PlacardDesign {
public:
    PlacardDesign(QSizeF sizeMm, PlacardColors colors, QImage logo, std::shared_ptr<TextShaper> shaper);

    struct Laid {
        QList<FittedText> texts;
        QList<QRectF> areasMm; ///< of `texts`, in the same order; none overlaps another
        QList<std::pair<QRectF, QColor>> fills;
        QList<QLineF> rules;
        QRectF logoMm, qrMm;
        QString code;        ///< what the QR code holds
        double smallestPt = 0;
        Issues issues;       ///< placard.too_long (names the part), letter.missing_glyph
    };
    /// `shortCode` as ShortCode::text().
    Laid lay(const PlacardContent& content, const QString& shortCode) const;
    void paint(const Laid& laid, Canvas& canvas) const;

    /// Where the QR code with its quiet zone stands: at the lower right, at every size.
    QRectF qrRect() const;
    QSizeF sizeMm() const { return m_size; }

private:
    struct Sheet;
    void layHead(const PlacardContent& content, Sheet& sheet) const;
    void layPeople(const PlacardContent& content, const QRectF& area, Sheet& sheet) const;
    void layDuties(const PlacardContent& content, const QRectF& area, Sheet& sheet) const;
    void layFoot(const PlacardContent& content, const QString& shortCode, Sheet& sheet) const;
    double unit() const; ///< 1 on A5
    double margin() const { return 6 * unit(); }

    QSizeF m_size;
    PlacardColors m_colors;
    QImage m_logo;
    std::shared_ptr<TextShaper> m_shaper;
};

} // namespace bihuan
