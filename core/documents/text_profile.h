// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/fonts.h"

#include <QRectF>
#include <QString>

#include <optional>

namespace bihuan {

/// How the lines of one kind of block look.
struct TextStyle {
    FontRole role = FontRole::Body;
    double sizePt = 16;
    double pitchPt = 28.99;     ///< from baseline to baseline
    double cellPt = 0;          ///< advance of one full-width character; 0 = its own
    double spaceBeforePt = 0;   ///< not at the top of a page
    double spaceAfterPt = 0;
};

/// Measures of a text page, as data. Lengths in mm unless they end in Pt.
struct TextProfile {
    QString code;               ///< stable: "official", "compact"
    QSizeF paperMm;
    QRectF typeAreaMm;          ///< 版心
    int linesPerPage = 22;
    int charsPerLine = 28;
    TextStyle title, heading1, heading2, body, table, tableHeader, signature;
    TextStyle pageNumber;
    double pageNumberGapMm = 7; ///< lower edge of the type area to the dash of the page number
    bool facingPageNumbers = true; ///< odd right, even left, one character from the edge; else centred
    QRectF codeAreaOddMm;       ///< QR code with its lines of text beside it; opposite the page number
    QRectF codeAreaEvenMm;
    double codeSizeMm = 14;     ///< edge of the QR code with its quiet zone
    double codeTextPt = 8;
    double signatureRowPt = 0;  ///< height of one signature row
    double sealSizeMm = 42;

    double pitchPt() const { return body.pitchPt; }
};

/// GB/T 9704-2012: A4, top 37 mm, binding edge 28 mm, type area 156 × 225 mm, 22 lines × 28 characters of 3号 (16 pt).
TextProfile officialProfile();

/// 小四 (12 pt) on 20 pt: for letters that are to fit on two pages.
TextProfile compactProfile();

std::optional<TextProfile> profileByCode(const QString& code);
QStringList profileCodes();

} // namespace bihuan
