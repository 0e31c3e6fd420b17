// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRawFont>
#include <QRectF>
#include <QString>

namespace bihuan {

inline constexpr double mmPerPt = 25.4 / 72.0;

/// Glyphs of one font in one line, as QTextLayout shaped them.
struct GlyphRun {
    QRawFont font;             ///< the face really used, after fallback; its pixelSize is without meaning here
    double sizePt = 0;         ///< type size in points
    QList<quint32> glyphs;     ///< glyph indexes in `font`
    QList<double> x;           ///< pen position of each glyph in mm from the line's origin, same length as `glyphs`
    QString text;              ///< the characters shown, exactly as typed (工 stays 工 where the font shares its glyph with ⼯)
    /// Where in `text` the characters of glyph i begin; they end where those of i + 1 begin (“——” may be one glyph; none
    /// at all = part of the glyph before). Empty when every glyph stands for one UTF-16 unit, which is the usual case.
    QList<int> textStart;

    QStringView textOf(qsizetype glyph) const
    {
        if (textStart.isEmpty())
            return QStringView(text).mid(glyph, 1);
        const qsizetype from = textStart[glyph];
        const qsizetype to = glyph + 1 < textStart.size() ? textStart[glyph + 1] : text.size();
        return QStringView(text).mid(from, to - from);
    }
};

/// One laid-out line of text. Immutable once made; shared between pages by pointer or copied cheaply (implicit sharing).
struct GlyphLine {
    QList<GlyphRun> runs;
    double widthMm = 0;
    double ascentMm = 0;
    double descentMm = 0;
    QColor color = Qt::black;
    bool underlined = false;   ///< a rule under the whole line, for fields to be filled in by hand
};

struct Stroke {
    double widthMm = 0;        ///< 0 = no stroke
    QColor color = Qt::black;
    QList<double> dashMm;      ///< empty = solid
};

/// What a page paints on. Unit mm, origin at the top left corner of the paper, y down. Back ends: PainterCanvas (QPainter:
/// preview, printers) and PdfWriter's page (files). A page that paints on one looks the same on the other.
class Canvas {
public:
    virtual ~Canvas() = default;

    /// Baseline of the line's left end at `origin`.
    virtual void text(const GlyphLine& line, QPointF origin) = 0;
    virtual void line(QPointF from, QPointF to, const Stroke& stroke) = 0;
    /// An invalid fill colour means "not filled".
    virtual void rect(const QRectF& rect, const Stroke& stroke, const QColor& fill = QColor()) = 0;
    virtual void path(const QPainterPath& path, const Stroke& stroke, const QColor& fill = QColor()) = 0;
    /// A photo or logo, scaled into `rect`. Opaque parts only in files: transparency is flattened onto white.
    virtual void image(const QRectF& rect, const QImage& image) = 0;
    /// Black modules of a code, one pixel each (Format_Mono or any; dark = set), without smoothing.
    virtual void modules(const QRectF& rect, const QImage& bits) = 0;

    /// Nested graphics state: translate and rotate are undone by the matching restore().
    virtual void save() = 0;
    virtual void restore() = 0;
    virtual void translate(QPointF byMm) = 0;
    virtual void rotate(double degreesClockwise) = 0;
    virtual void clip(const QRectF& rect) = 0;

    /// Everything painted until endShared() looks the same on every page that uses this key (a hash of contents and
    /// places). Returns false when the back end already has it: then paint nothing, and call no endShared(). Not nested,
    /// and always the first thing on a page. Lets a file hold the fixed text of 1,000 letters once.
    virtual bool beginShared(quint64 key) = 0;
    virtual void endShared() = 0;
};

} // namespace bihuan
