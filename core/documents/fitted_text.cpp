// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/fitted_text.h"

#include "core/documents/canvas.h"
#include "core/documents/line_breaker.h"

#include <limits>

namespace bihuan {

namespace {

constexpr double stepPt = 0.5;
constexpr double oneLineShare = 0.7; ///< one line is worth a type this much smaller
constexpr double ownHeight = 1.15;   ///< of one line by itself, in type sizes
constexpr double referencePt = 20;

TextStyle styleOf(const TextFit& fit, double sizePt)
{
    TextStyle style;
    style.role = fit.role;
    style.sizePt = sizePt;
    style.pitchPt = sizePt * fit.spacing;
    return style;
}

Runs runsOf(const QString& text, bool bold)
{
    Run run;
    run.text = text;
    run.bold = bold;
    return {run};
}

/// Counts lines at any size after shaping once: type and measure grow alike, so 40 pt in 100 mm break as 20 pt in 50 mm.
class LineCounter {
public:
    LineCounter(const QStringList& paragraphs, const TextFit& fit, TextShaper& shaper) : m_widthPt(fit.boxMm.width() / mmPerPt)
    {
        // Words are taken apart by the measure they get, so that of the smallest size is given.
        const double widest = m_widthPt * referencePt / fit.smallestPt;
        for (const QString& paragraph : paragraphs) {
            m_cells.push_back(lineCells(runsOf(paragraph, fit.bold), styleOf(fit, referencePt), shaper, widest));
            for (const LineCell& cell : m_cells.back())
                m_longest = std::max(m_longest, cell.advance);
        }
    }

    /// A number or word that is longer than the line fits in no number of them: it would be torn.
    int at(double sizePt) const
    {
        if (m_longest > m_widthPt * referencePt / sizePt + 1e-6)
            return std::numeric_limits<int>::max();
        int count = 0;
        for (const auto& cells : m_cells)
            count += cellLineCount(cells, m_widthPt * referencePt / sizePt);
        return count;
    }

private:
    double m_widthPt;
    double m_longest = 0; ///< of the cells
    std::vector<std::vector<LineCell>> m_cells;
};

/// The most lines of this size that go into the box.
int roomFor(const TextFit& fit, double sizePt)
{
    const double height = fit.boxMm.height() / mmPerPt;
    return std::min(fit.maxLines, int((height - sizePt * ownHeight) / (sizePt * fit.spacing) + 1 + 1e-6));
}

/// The largest size of at most `lines` lines, 0 when there is none down to `least`.
double largestSize(const LineCounter& counter, const TextFit& fit, double least, int lines)
{
    for (double pt = fit.largestPt; pt >= least - 1e-6; pt -= stepPt)
        if (const int room = std::min(lines, roomFor(fit, pt)); room > 0 && counter.at(pt) <= room)
            return pt;
    return 0;
}

double topOf(const TextFit& fit, double heightMm)
{
    const double free = fit.boxMm.height() - heightMm;
    return fit.boxMm.top() + (fit.down == Qt::AlignVCenter ? free / 2 : fit.down == Qt::AlignBottom ? free : 0);
}

} // namespace

void FittedText::paint(Canvas& canvas) const
{
    for (const PlacedLine& line : lines)
        canvas.text(line.line, line.at);
}

FittedText fitText(const QString& text, const TextFit& fit, TextShaper& shaper)
{
    return fitParagraphs({text}, fit, shaper);
}

FittedText fitParagraphs(const QStringList& paragraphs, const TextFit& fit, TextShaper& shaper)
{
    FittedText fitted;
    if (paragraphs.join(QString()).isEmpty())
        return fitted;
    const LineCounter counter(paragraphs, fit, shaper);
    double size = 0;
    if (paragraphs.size() == 1)
        size = largestSize(counter, fit, fit.maxLines > 1 ? std::max(fit.smallestPt, fit.largestPt * oneLineShare) : fit.smallestPt, 1);
    if (size == 0 && fit.maxLines > 1)
        size = largestSize(counter, fit, fit.smallestPt, fit.maxLines);
    fitted.fits = size > 0;
    fitted.sizePt = fitted.fits ? size : fit.smallestPt;

    const TextStyle style = styleOf(fit, fitted.sizePt);
    const CellBox box{fit.boxMm.left() / mmPerPt, fit.boxMm.width() / mmPerPt, fit.across};
    QList<PlacedLine> set;
    int count = 0;
    for (const QString& paragraph : paragraphs)
        count += appendCell(runsOf(paragraph, fit.bold), style, shaper, box, count * style.pitchPt, set, fitted.issues);
    const int shown = fitted.fits ? count : std::clamp(roomFor(fit, fitted.sizePt), 1, count);
    // appendCell puts each line in the middle of its pitch; in the box the first one has its own height only.
    const double height = (fitted.sizePt * ownHeight + (shown - 1) * style.pitchPt) * mmPerPt;
    const double down = topOf(fit, height) - (style.pitchPt - fitted.sizePt * ownHeight) / 2 * mmPerPt;
    for (PlacedLine& line : set) {
        if (line.at.y() > shown * style.pitchPt * mmPerPt)
            continue;
        line.at.ry() += down;
        line.line.color = fit.color;
        fitted.inkMm |= QRectF(line.at.x(), line.at.y() - line.line.ascentMm, line.line.widthMm, line.line.ascentMm + line.line.descentMm);
        fitted.lines << line;
    }
    return fitted;
}

} // namespace bihuan
