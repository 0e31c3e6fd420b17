// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/canvas.h"
#include "core/documents/fitted_text.h"
#include "core/documents/page_set.h"

namespace bihuan {

/// What stands on one painted page, or in one cell of it, with the texts that did not fit.
struct WatchSheet {
    QList<FittedText> texts;
    QList<QRectF> areasMm; ///< of `texts`, in the same order
    QList<std::pair<QRectF, QColor>> fills;
    QList<std::pair<QLineF, Stroke>> rules;
    QString code;          ///< what the QR code holds; empty = none
    QRectF qrMm;
    double smallestPt = 0;
    Issues issues;         ///< watch.too_long (names the part and whose), letter.missing_glyph

    /// `part`: what it is, for the sentence when it does not fit.
    void text(const QString& words, const TextFit& fit, TextShaper& shaper, const QString& part);
    void paragraphs(const QStringList& lines, const TextFit& fit, TextShaper& shaper, const QString& part);
    void frame(const QRectF& rect, const Stroke& stroke);
    void paint(Canvas& canvas) const;

private:
    void add(FittedText fitted, const TextFit& fit, const QString& part);
};

/// Pages laid out by a class that only says how many and what stands on them.
class WatchPages : public PageSet {
public:
    explicit WatchPages(QSizeF sizeMm, DocumentInfo info) : m_size(sizeMm), m_info(std::move(info)) {}

    bool hasPage(int page) override { return page >= 0 && page < int(m_sheets.size()); }
    int count() override { return int(m_sheets.size()); }
    int expectedCount() const override { return int(m_sheets.size()); }
    QSizeF sizeMm(int) override { return m_size; }
    void paint(int page, Canvas& canvas) override { m_sheets[page].paint(canvas); }
    QList<Bookmark> bookmarks(int page) override;
    DocumentInfo info() const override { return m_info; }

    const WatchSheet& sheet(int page) const { return m_sheets[page]; }
    Issues issues() const;
    double smallestPt() const;

protected:
    QSizeF m_size;
    DocumentInfo m_info;
    QList<WatchSheet> m_sheets;
    QList<Bookmark> m_bookmarks;
};

/// Names for a cell of this width: as many on a line as go there, no name torn.
QStringList packedNames(const QStringList& names, double widthMm, double sizePt);

/// “A4”, “A3” or “A5” of these; nothing for anything else.
std::optional<QSizeF> watchPaper(const QString& text);

inline const QColor watchBlue(28, 100, 180), watchSoft(232, 240, 250), watchGrey(90, 98, 110), watchPale(243, 244, 246),
    watchAmber(255, 243, 214), watchRed(180, 24, 24);

} // namespace bihuan
