// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/block_layouter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

/// Height and depth of the em box of Chinese type, as parts of the size.
constexpr double emAscent = 0.88;
constexpr double emDescent = 0.12;

/// Collects the glyphs of neighbouring cells of one face into runs.
class LineMaker {
public:
    LineMaker(double sizePt, TextShaper& shaper)
        : m_sizePt(sizePt)
        , m_shaper(shaper)
    {
    }

    void add(const ShapedPiece& piece, double xPt, size_t expected)
    {
        for (size_t i = 0; i < piece.glyphs.size(); ++i) {
            const ShapedPiece::Glyph& glyph = piece.glyphs[i];
            if (glyph.face != m_face || line.runs.isEmpty())
                begin(glyph.face, expected);
            GlyphRun& run = line.runs.last();
            const size_t end = i + 1 < piece.glyphs.size() ? piece.glyphs[i + 1].textStart : size_t(piece.text.size());
            const qsizetype length = qsizetype(end) - glyph.textStart;
            // A start for each glyph is only kept when one of them does not stand for exactly one unit.
            if (length != 1 && run.textStart.isEmpty())
                for (int k = 0; k < run.glyphs.size(); ++k)
                    run.textStart.append(k);
            if (length != 1 || !run.textStart.isEmpty())
                run.textStart.append(int(run.text.size()));
            run.glyphs.append(glyph.index);
            run.x.append((xPt + double(glyph.x)) * mmPerPt);
            run.text.append(QStringView(piece.text).mid(glyph.textStart, length));
        }
    }

    GlyphLine line;

private:
    void begin(int face, size_t expected)
    {
        m_face = face;
        GlyphRun run;
        run.font = m_shaper.face(face);
        run.sizePt = m_sizePt;
        run.glyphs.reserve(qsizetype(expected));
        run.x.reserve(qsizetype(expected));
        run.text.reserve(qsizetype(expected));
        line.runs.append(std::move(run));
    }

    double m_sizePt;
    TextShaper& m_shaper;
    int m_face = -1;
};

} // namespace

double baselinePt(double heightPt, double sizePt) { return (heightPt - sizePt) / 2 + emAscent * sizePt; }

void appendLine(const BrokenLine& broken, const std::vector<LineCell>& cells, double sizePt, TextShaper& shaper, QPointF at,
                QList<PlacedLine>& out)
{
    size_t i = broken.first;
    while (i < broken.last) {
        const bool underlined = cells[i].underlined;
        size_t end = i;
        while (end < broken.last && cells[end].underlined == underlined)
            ++end;
        const double start = broken.x[i - broken.first] - cells[i].inset;
        double stop = broken.width; // squeezed marks at the end are narrower than their cell
        if (end < broken.last)
            stop = broken.x[end - broken.first] - cells[end].inset;
        else if (broken.hanging)
            stop = broken.x[end - 1 - broken.first] - cells[end - 1].inset + cells[end - 1].advance;
        LineMaker maker(sizePt, shaper);
        for (; i < end; ++i)
            maker.add(*cells[i].piece, broken.x[i - broken.first] - start, end - i);
        maker.line.widthMm = (stop - start) * mmPerPt;
        maker.line.ascentMm = emAscent * sizePt * mmPerPt;
        maker.line.descentMm = emDescent * sizePt * mmPerPt;
        maker.line.underlined = underlined;
        out.append({std::move(maker.line), at + QPointF((broken.indent + start) * mmPerPt, 0)});
    }
}

void appendMissingGlyphs(const std::vector<LineCell>& cells, Issues& issues)
{
    for (const LineCell& cell : cells) {
        if (!cell.piece->missing)
            continue;
        const QString message = QCoreApplication::translate("Letter", "No installed font has “%1”. Install a font with rare "
                                                                      "characters, or write it in another way.")
                                    .arg(cell.piece->text);
        const Issue issue{Severity::Problem, u"letter.missing_glyph"_s, cell.piece->text, message};
        if (!issues.contains(issue))
            issues.append(issue);
    }
}

int appendCell(const Runs& runs, const TextStyle& style, TextShaper& shaper, const CellBox& box, double topPt,
               QList<PlacedLine>& out, Issues& issues)
{
    const std::vector<LineCell> cells = lineCells(runs, style, shaper, box.widthPt);
    appendMissingGlyphs(cells, issues);
    const std::vector<BrokenLine> lines = breakLines(cells, {box.widthPt, 0, 0, false});
    double y = topPt;
    for (const BrokenLine& line : lines) {
        const double slack = qMax(0.0, box.widthPt - line.width);
        const double shift = box.align == CellAlign::Left ? 0 : box.align == CellAlign::Right ? slack : slack / 2;
        appendLine(line, cells, style.sizePt, shaper,
                   {(box.leftPt + shift) * mmPerPt, (y + baselinePt(style.pitchPt, style.sizePt)) * mmPerPt}, out);
        y += style.pitchPt;
    }
    return int(lines.size());
}

int cellLineCount(const std::vector<LineCell>& cells, double widthPt)
{
    return int(breakLines(cells, {widthPt, 0, 0, false}).size());
}

QString textOf(const GlyphLine& line)
{
    QString text;
    for (const GlyphRun& run : line.runs)
        text += run.text;
    return text;
}

QString textOf(const LaidRow& row)
{
    QString text;
    double right = 0;
    for (const PlacedLine& part : row.texts) {
        if (!text.isEmpty() && part.at.x() > right + 1)
            text += u'\t';
        text += textOf(part.line);
        right = part.at.x() + part.line.widthMm;
    }
    return text;
}

} // namespace bihuan
