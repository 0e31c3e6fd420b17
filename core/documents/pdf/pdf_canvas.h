// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/canvas.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <cmath>
#include <vector>

namespace bihuan {

class PdfFontSet;
class PdfImages;

inline constexpr double ptPerMm = 1 / mmPerPt;
/// Coordinates are written with two decimals: 0.01 pt = 3.5 µm.
inline qint64 pdfHundredths(double pt) { return std::llround(pt * 100); }

/// Finished content of a page: what other pages may share first, then its own.
struct PdfContent {
    QByteArray operators;
    QSet<int> images; ///< object numbers, named /I<number> in resources
};

/// Where shared content is kept (PdfWriter): the file holds it once.
class PdfSharedContent {
public:
    virtual ~PdfSharedContent() = default;
    virtual bool useShared(quint64 key) = 0; ///< true when it is there; then it belongs to the page as well
    virtual void addShared(quint64 key, const PdfContent& content) = 0;
};

/// Turns one page into content operators (ISO 32000-1, chapters 8 and 9). Points, origin at the top left corner of the
/// page, y up: begin() moves the origin, so the numbers are those of the caller but for unit and sign.
class PdfCanvas final : public Canvas {
public:
    PdfCanvas(PdfFontSet& fonts, PdfImages& images, PdfSharedContent& shared);

    void beginPage(double heightPt);
    PdfContent endPage(); ///< without what is shared; empty when nothing was painted

    void text(const GlyphLine& line, QPointF origin) override;
    void line(QPointF from, QPointF to, const Stroke& stroke) override;
    void rect(const QRectF& rect, const Stroke& stroke, const QColor& fill) override;
    void path(const QPainterPath& path, const Stroke& stroke, const QColor& fill) override;
    void image(const QRectF& rect, const QImage& image) override;
    void modules(const QRectF& rect, const QImage& bits) override;
    /// An image object of the file, turned clockwise by quarters, into `rect`.
    void placeObject(const QRectF& rect, int object, int quarterTurns);
    void save() override;
    void restore() override;
    void translate(QPointF byMm) override;
    void rotate(double degreesClockwise) override;
    void clip(const QRectF& rect) override;
    bool beginShared(quint64 key) override;
    void endShared() override;

private:
    struct State { ///< what the reader's graphics state holds by now
        int font = -1;
        qint64 size = 0;      ///< 1/100 pt
        qint64 spacing = 0;   ///< 1/10000 pt
        QRgb fill = 0xFF000000;
        QRgb stroke = 0xFF000000;
        qint64 strokeWidth = 100; ///< 1/100 pt
        QList<double> dashMm;
    };

    void start();
    PdfContent take();
    void number(double mm);
    void point(QPointF mm);
    void box(const QRectF& rect);
    void setFill(const QColor& color);
    void setStroke(const Stroke& stroke);
    void colorOperator(QRgb color, const char* gray, const char* rgb);
    void enterText();
    void leaveText();
    void run(const GlyphRun& run, QPointF origin);
    /// Ends a path: strokes it, fills it, or both.
    void paintPath(const Stroke& stroke, const QColor& fill, bool evenOdd);

    PdfFontSet& m_fonts;
    PdfImages& m_images;
    PdfSharedContent& m_shared;
    PdfContent m_content;
    PdfContent m_before; ///< own content painted before the shared part, against the contract: kept all the same
    State m_state;
    std::vector<State> m_saved;
    double m_heightPt = 0;
    quint64 m_sharedKey = 0;
    bool m_inText = false;
    qint64 m_textX = 0, m_textY = 0; ///< start of the current text line, 1/100 pt
    QByteArray m_codes; ///< scratch
    std::vector<double> m_gaps; ///< scratch
};

} // namespace bihuan
