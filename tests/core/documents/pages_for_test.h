// SPDX-License-Identifier: GPL-3.0-or-later
// Helpers of this folder's tests: pages from functions, lines of text, other programs that read and draw PDF files.
#pragma once

#include "core/documents/canvas.h"
#include "core/documents/fonts.h"
#include "core/documents/glyph_line.h"
#include "core/documents/page_set.h"

#include <QFile>
#include <QImage>
#include <QTextLayout>

#include <functional>
#include <optional>

namespace bihuan::test {

inline QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline GlyphLine lineOf(const QString& text, const QFont& font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    return glyphLine(layout, line);
}

class FunctionPages final : public PageSet {
public:
    using Painter = std::function<void(int page, Canvas& canvas)>;
    FunctionPages(int count, Painter painter) : m_count(count), m_painter(std::move(painter)) {}

    bool hasPage(int page) override { return page < m_count; }
    int count() override { return m_count; }
    QSizeF sizeMm(int page) override { return m_sizes.value(page, paperA4); }
    void paint(int page, Canvas& canvas) override { m_painter(page, canvas); }
    QList<Bookmark> bookmarks(int page) override { return m_bookmarks.value(page); }
    DocumentInfo info() const override { return m_info; }

    QHash<int, QSizeF> m_sizes;
    QHash<int, QList<Bookmark>> m_bookmarks;
    DocumentInfo m_info;

private:
    int m_count;
    Painter m_painter;
};

/// Words whose first characters Noto fonts draw with the glyphs of radicals, rare characters of names (two of them beyond
/// U+FFFF), and a dash that is one glyph for two characters.
const QStringList& testWords();
/// The words below each other from (30, 40) mm on, 12 mm apart.
void paintWords(const FontBook& book, Canvas& canvas, FontRole role = FontRole::Body, double size = 16);
/// A page with something of everything that a Canvas can do; text as shared contents.
void paintEverything(const FontBook& book, int page, Canvas& canvas);

/// Standard output of a program, or nothing when it is not installed. `exitCode` may be null.
std::optional<QByteArray> runProgram(const QString& program, const QStringList& arguments, int* exitCode = nullptr);

QImage drawnByPoppler(const QString& pdf, int page, int dpi);      ///< page from 0; null when pdftoppm is missing
QImage drawnByGhostscript(const QString& pdf, int page, int dpi);
QImage drawnByPainter(PageSet& pages, int page, int dpi);

/// How unlike two pictures are: mean difference of grey values (0…255) of pictures reduced to `cells` squares across,
/// largest of all squares. Smoothing of edges differs between programs and cancels out; a shifted or missing character
/// does not.
double largestDifference(const QImage& a, const QImage& b, int cells = 40);

/// A copy of DejaVu Sans under the name “Schoolbook1” whose licence field forbids embedding; empty when that font is not
/// installed.
QByteArray restrictedFont();

/// Box of all pixels darker than mid-grey, in mm.
QRectF inkBoxMm(const QImage& image, int dpi);

} // namespace bihuan::test
