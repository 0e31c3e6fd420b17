// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/intake/sheet_reader.h"

#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

/// By how much the page has to be turned: what reads from left to right in the code lies at this angle.
int turnFor(int orientation)
{
    const int quarter = int(std::lround(orientation / 90.0)) & 3; // the code is turned clockwise by so many quarters
    return (4 - quarter) % 4 * 90;
}

void read(const QImage& grey, QList<SheetCode>& found)
{
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true).setTryRotate(false).setTryDownscale(false).setMaxNumberOfSymbols(12);
    const auto results = ZXing::ReadBarcodes({grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine())}, hints);
    for (const ZXing::Result& result : results) {
        if (!result.isValid())
            continue;
        const std::wstring text = result.text();
        SheetCode code{QString::fromStdWString(text), {}, turnFor(result.orientation())};
        if (const auto mark = SheetMark::parse(code.text))
            code.mark = *mark;
        if (std::none_of(found.cbegin(), found.cend(), [&](const SheetCode& one) { return one.text == code.text; }))
            found << code;
    }
}

} // namespace

QList<SheetCode> readSheetCodes(const QImage& grey)
{
    QList<SheetCode> found;
    if (grey.isNull() || grey.format() != QImage::Format_Grayscale8)
        return found;
    read(grey, found);
    // Small modules drown in noise: enlarging smooths them. Codes stand at the edges, so the strips there come first.
    const int width = grey.width(), height = grey.height();
    constexpr int widest = 5200; // of what is enlarged: more dots than this hold no small modules
    if (!found.isEmpty() || std::max(width, height) > widest)
        return found;
    const int strip = height * 3 / 10;
    for (const int top : {height - strip, 0, (height - strip) / 2, strip * 3 / 4, height - strip * 7 / 4}) {
        const QImage part = grey.copy(0, top, width, strip);
        read(part.scaled(part.size() * 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8), found);
        if (!found.isEmpty())
            break;
    }
    return found;
}

bool isBlankPage(const QImage& grey)
{
    if (grey.isNull())
        return false;
    // Mean grey of squares of about 1/150 of the width: noise cancels out, a stroke of a pen does not.
    const int cell = std::max(4, grey.width() / 220);
    const int columns = grey.width() / cell, rows = grey.height() / cell;
    const int marginX = columns / 25 + 1, marginY = rows / 25 + 1; // shadow of the edge, punched holes' rims
    QList<int> means;
    means.reserve(columns * rows);
    for (int row = marginY; row < rows - marginY; ++row)
        for (int column = marginX; column < columns - marginX; ++column) {
            int sum = 0;
            for (int y = row * cell; y < (row + 1) * cell; ++y) {
                const uchar* const line = grey.constScanLine(y) + column * cell;
                for (int x = 0; x < cell; ++x)
                    sum += line[x];
            }
            means << sum / (cell * cell);
        }
    if (means.isEmpty())
        return false;
    // Paper is the usual brightness of its surroundings; light fades across a page, so each is held against its own row of squares.
    const int across = columns - 2 * marginX;
    int dark = 0;
    for (qsizetype at = 0; at + across <= means.size(); at += across) {
        QList<int> row = means.mid(at, across);
        std::nth_element(row.begin(), row.begin() + across / 2, row.end());
        const int paper = row[across / 2];
        if (paper < 100)
            return false; // a photograph, or a black page: not paper
        for (qsizetype i = at; i < at + across; ++i)
            dark += means[i] < paper - 28 ? 1 : 0;
    }
    return dark < std::max<qsizetype>(6, means.size() / 6000);
}

} // namespace bihuan
