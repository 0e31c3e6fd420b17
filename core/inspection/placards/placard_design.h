// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/fitted_text.h"
#include "core/inspection/placards/placard.h"

#include <QImage>

namespace bihuan {

class Canvas;

enum class PlacardColors { Colour, BlackAndWhite };

/// A plate laid out for one size. All measures follow from the size, so that A5 and A3 look alike; nothing overlaps, and
/// text goes down to its smallest size before it is said not to fit. All ink keeps 5 mm (of A5) from the edge, which most
/// printers cannot reach and scissors may miss.
class PlacardDesign {
public:
    PlacardDesign(QSizeF sizeMm, PlacardColors colors, QImage logo, std::shared_ptr<TextShaper> shaper);

    /// A filled or framed area behind the texts.
    struct Patch {
        QRectF rectMm;
        QColor fill;       ///< invalid = none
        double edgeMm = 0; ///< 0 = no frame
        double radiusMm = 0;
    };
    struct Laid {
        QList<FittedText> texts;
        QList<QRectF> areasMm; ///< of `texts`, in the same order; none overlaps another
        QList<Patch> patches;  ///< from back to front
        QRectF logoMm, qrMm;
        QString code;        ///< what the QR code holds
        double smallestPt = 0;
        Issues issues;       ///< placard.too_long (names the part), letter.missing_glyph
    };
    /// `shortCode` as ShortCode::text().
    Laid lay(const PlacardContent& content, const QString& shortCode) const;
    void paint(const Laid& laid, Canvas& canvas) const;

    /// Where the QR code with its quiet zone stands: at the lower right, at every size.
    QRectF qrRect() const { return m_grid.qr; }
    QSizeF sizeMm() const { return m_size; }

private:
    /// Where things stand. A long list of duties gets room from the name and the people; frame, head, foot and code stay.
    struct Grid {
        double unit = 1; ///< mm; 1 on A5
        bool wide = true;
        QRectF frame, head, name, place, people, duties, foot, qr, code;
    };
    struct Sheet;
    struct DutyList;
    static Grid gridOf(QSizeF sizeMm, bool manyDuties);
    DutyList dutiesIn(const QRectF& area, const QStringList& lines, int columns) const;
    void layHead(const PlacardContent& content, Sheet& sheet) const;
    void layPlace(const PlacardContent& content, const Grid& grid, Sheet& sheet) const;
    void layPeople(const PlacardContent& content, const QRectF& area, Sheet& sheet) const;
    void layPerson(const PlacardContent::Person& person, const QRectF& box, double largestPt, Sheet& sheet) const;
    void layFoot(const PlacardContent& content, const QString& shortCode, Sheet& sheet) const;
    bool isColour() const { return m_colors == PlacardColors::Colour; }

    QSizeF m_size;
    PlacardColors m_colors;
    QImage m_logo;
    std::shared_ptr<TextShaper> m_shaper;
    Grid m_grid, m_dense; ///< for few duties, for many
};

} // namespace bihuan
