// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/block_layouter.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Letter", text); }

const TextStyle& styleOf(const TextProfile& profile, BlockKind kind)
{
    switch (kind) {
    case BlockKind::Title: return profile.title;
    case BlockKind::Heading1: return profile.heading1;
    case BlockKind::Heading2: return profile.heading2;
    default: return profile.body;
    }
}

/// Width of a signature block's left column: half, unless one side needs more and the other can spare it.
double leftColumnPt(const Block& block, const TextStyle& style, TextShaper& shaper, double total)
{
    double needed[2] = {0, 0};
    for (const QList<Runs>& cells : block.rows)
        for (qsizetype c = 0; c < 2 && cells.size() == 2; ++c)
            needed[c] = qMax(needed[c], naturalWidth(lineCells(cells[c], style, shaper, total)) + 0.1);
    if (needed[0] > total / 2 && needed[0] + needed[1] <= total)
        return needed[0];
    if (needed[1] > total / 2 && needed[0] + needed[1] <= total)
        return total - needed[1];
    return total / 2;
}

} // namespace

BlockLayouter::BlockLayouter(const TextProfile& profile, TextShaper& shaper, const Pictures& pictures)
    : m_profile(profile)
    , m_shaper(shaper)
    , m_pictures(pictures)
{
}

LaidBlock BlockLayouter::lay(const Block& block, int number, bool seal) const
{
    LaidBlock laid;
    laid.kind = block.kind;
    switch (block.kind) {
    case BlockKind::Table: layTable(block, laid); break;
    case BlockKind::Signature: laySignature(block, seal, laid); break;
    case BlockKind::Picture: layPicture(block, laid); break;
    case BlockKind::PageBreak:
    case BlockKind::Comment:
    case BlockKind::Blank: break;
    default: layText(block, number, laid); break;
    }
    return laid;
}

void BlockLayouter::layText(const Block& block, int number, LaidBlock& laid) const
{
    const TextStyle& style = styleOf(m_profile, block.kind);
    const double measure = m_profile.typeAreaMm.width() / mmPerPt;
    const bool centred = block.kind == BlockKind::Title || block.kind == BlockKind::Centred;
    const bool indented = !centred && block.kind != BlockKind::Unindented;
    laid.spaceBeforePt = style.spaceBeforePt;
    laid.spaceAfterPt = style.spaceAfterPt;

    std::vector<LineCell> cells;
    if (block.kind == BlockKind::Clause) {
        Runs runs = block.runs;
        runs.prepend(Run{Run::Kind::Text, QString::number(number) + u"．"_s, false, false});
        cells = lineCells(runs, style, m_shaper, measure);
    } else {
        cells = lineCells(block.runs, style, m_shaper, measure);
    }
    appendMissingGlyphs(cells, laid.issues);
    const double indent = indented ? 2 * (style.cellPt > 0 ? style.cellPt : style.sizePt) : 0;
    const std::vector<BrokenLine> lines = centred ? breakBalanced(cells, measure)
                                                  : breakLines(cells, {measure, indent, 0, true});
    laid.rows.reserve(qsizetype(lines.size()));
    for (const BrokenLine& line : lines) {
        LaidRow row;
        row.heightPt = style.pitchPt;
        const double shift = centred ? qMax(0.0, measure - line.width) / 2 : 0;
        appendLine(line, cells, style.sizePt, m_shaper,
                   {shift * mmPerPt, baselinePt(style.pitchPt, style.sizePt) * mmPerPt}, row.texts);
        laid.rows.append(std::move(row));
    }
}

void BlockLayouter::laySignature(const Block& block, bool seal, LaidBlock& laid) const
{
    const TextStyle& style = m_profile.signature;
    const double measure = m_profile.typeAreaMm.width() / mmPerPt;
    const double gutter = style.sizePt;
    const double column = leftColumnPt(block, style, m_shaper, measure - gutter);
    laid.spaceBeforePt = style.spaceBeforePt;
    double height = 0;
    for (const QList<Runs>& cells : block.rows) {
        LaidRow row;
        int lines = 1;
        const bool whole = cells.size() < 2;
        for (qsizetype c = 0; c < cells.size(); ++c) {
            const double width = whole ? measure : c == 0 ? column : measure - gutter - column;
            const CellBox box{c == 0 ? 0 : column + gutter, width, CellAlign::Left};
            const double top = (m_profile.signatureRowPt - style.pitchPt) / 2;
            lines = qMax(lines, appendCell(cells[c], style, m_shaper, box, top, row.texts, laid.issues));
        }
        row.heightPt = m_profile.signatureRowPt + (lines - 1) * style.pitchPt;
        height += row.heightPt;
        laid.rows.append(std::move(row));
    }
    if (!seal)
        return;
    // The seal stands over the middle of the left column; the block is made tall enough to hold it.
    const double size = m_profile.sealSizeMm;
    if (height * mmPerPt < size) {
        LaidRow space;
        space.heightPt = size / mmPerPt - height;
        height += space.heightPt;
        laid.rows.append(space);
    }
    laid.sealMm = {column * mmPerPt / 2 - size / 2 + style.sizePt * mmPerPt, (height * mmPerPt - size) / 2, size, size};
    // The hint stands between two rows, so that it does not cover what is written there.
    double hintPt = height / 2 + 0.36 * size / mmPerPt, below = 0;
    for (const LaidRow& row : laid.rows) {
        below += row.heightPt;
        if (qAbs(below - height / 2) < 0.4 * size / mmPerPt)
            hintPt = below;
    }
    TextStyle hint = m_profile.table;
    hint.sizePt = 9;
    hint.pitchPt = 9;
    QList<PlacedLine> texts;
    const CellBox box{laid.sealMm.left() / mmPerPt, size / mmPerPt, CellAlign::Centre};
    appendCell({Run{Run::Kind::Text, tr("seal here"), false, false}}, hint, m_shaper, box,
               hintPt - hint.pitchPt / 2, texts, laid.issues);
    if (!texts.isEmpty()) {
        laid.sealHint = texts.first();
        laid.sealHint.line.color = QColor(150, 150, 150);
    }
}

void BlockLayouter::layPicture(const Block& block, LaidBlock& laid) const
{
    const QString name = block.runs.isEmpty() ? QString() : block.runs.first().text;
    laid.picture = m_pictures.value(name);
    if (laid.picture.isNull()) {
        laid.issues.append({Severity::Problem, u"letter.missing_picture"_s, name,
                            tr("The picture “%1” is missing. Add it, or take it out of the template.").arg(name)});
    }
    const QSizeF area = m_profile.typeAreaMm.size();
    QSizeF size = block.sizeMm;
    if (size.width() > area.width() || size.height() > area.height())
        size.scale(area, Qt::KeepAspectRatio);
    // Whole lines, so that the text below stays on the grid.
    const double pitch = m_profile.pitchPt();
    const double lines = std::ceil(size.height() / mmPerPt / pitch - 1e-6);
    LaidRow row;
    row.heightPt = lines * pitch;
    row.pictureMm = {(area.width() - size.width()) / 2, (row.heightPt * mmPerPt - size.height()) / 2, size.width(), size.height()};
    laid.rows.append(row);
}

} // namespace bihuan
