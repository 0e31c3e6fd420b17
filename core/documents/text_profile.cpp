// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/text_profile.h"

#include "core/documents/canvas.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

TextStyle style(FontRole role, double sizePt, double pitchPt, double cellPt = 0)
{
    TextStyle made;
    made.role = role;
    made.sizePt = sizePt;
    made.pitchPt = pitchPt;
    made.cellPt = cellPt;
    return made;
}

/// Code areas below the type area, opposite the page number.
void placeCodes(TextProfile& profile, double gapMm)
{
    const QRectF area = profile.typeAreaMm;
    const double width = 0.7 * area.width(), top = area.bottom() + gapMm;
    profile.codeAreaOddMm = {area.left(), top, width, profile.codeSizeMm};
    profile.codeAreaEvenMm = {area.right() - width, top, width, profile.codeSizeMm};
}

} // namespace

TextProfile officialProfile()
{
    TextProfile profile;
    profile.code = u"official"_s;
    profile.paperMm = {210, 297};
    profile.typeAreaMm = {28, 37, 156, 225};
    profile.linesPerPage = 22;
    profile.charsPerLine = 28;
    const double pitch = profile.typeAreaMm.height() / mmPerPt / profile.linesPerPage; // 28.99 pt
    const double cell = profile.typeAreaMm.width() / mmPerPt / profile.charsPerLine;   // 15.79 pt: 28 × 16 pt would be 158 mm
    profile.title = style(FontRole::Title, 22, pitch);
    profile.title.spaceAfterPt = pitch;
    profile.heading1 = style(FontRole::Heading1, 16, pitch, cell);
    profile.heading2 = style(FontRole::Heading2, 16, pitch, cell);
    profile.body = style(FontRole::Body, 16, pitch, cell);
    profile.signature = profile.body;
    profile.signature.spaceBeforePt = pitch;
    profile.table = style(FontRole::Body, 12, 18);
    profile.tableHeader = style(FontRole::Heading1, 12, 18);
    profile.pageNumber = style(FontRole::Song, 14, 14);
    profile.signatureRowPt = 1.5 * pitch;
    placeCodes(profile, 4.5);
    return profile;
}

TextProfile compactProfile()
{
    TextProfile profile;
    profile.code = u"compact"_s;
    profile.paperMm = {210, 297};
    const double pitch = 20;
    profile.linesPerPage = 36;
    profile.charsPerLine = 38;
    profile.typeAreaMm = {26, 20, 160, profile.linesPerPage * pitch * mmPerPt}; // 254 mm high
    const double cell = profile.typeAreaMm.width() / mmPerPt / profile.charsPerLine; // 11.94 pt
    profile.title = style(FontRole::Title, 18, 1.5 * pitch);
    profile.title.spaceAfterPt = pitch / 2;
    profile.heading1 = style(FontRole::Heading1, 12, pitch, cell);
    profile.heading2 = style(FontRole::Heading2, 12, pitch, cell);
    profile.body = style(FontRole::Body, 12, pitch, cell);
    profile.signature = profile.body;
    profile.signature.spaceBeforePt = pitch;
    profile.table = style(FontRole::Body, 10.5, 16);
    profile.tableHeader = style(FontRole::Heading1, 10.5, 16);
    profile.pageNumber = style(FontRole::Song, 10.5, 10.5);
    profile.signatureRowPt = 1.5 * pitch;
    profile.pageNumberGapMm = 6;
    profile.sealSizeMm = 40;
    placeCodes(profile, 2.5); // ends 6 mm above the edge of the paper: printers reach that
    return profile;
}

std::optional<TextProfile> profileByCode(const QString& code)
{
    if (code == u"official")
        return officialProfile();
    if (code == u"compact")
        return compactProfile();
    return std::nullopt;
}

QStringList profileCodes() { return {u"official"_s, u"compact"_s}; }

} // namespace bihuan
