// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/line_breaker.h"

#include <algorithm>

namespace bihuan {

namespace {

constexpr double epsilonPt = 0.01;
/// A line short by less than this (in cells) is stretched before anything is squeezed.
constexpr double acceptedSlack = 0.55;
/// Gaps wider than this (in em) would look torn: such a line stays ragged.
constexpr double widestGap = 0.6;

bool mayBreakBetween(const LineCell& before, const LineCell& after)
{
    if (before.kind == CellClass::Opening)
        return false;
    if (before.blank && after.blank) // a blank to write on
        return false;
    if (after.kind == CellClass::Closing || after.kind == CellClass::NoStart || after.kind == CellClass::Space)
        return false;
    return true;
}

/// White taken away where two marks meet, in any line: “），”, “》《”, “（《”.
struct PairTrim {
    double right = 0; ///< from the first
    double left = 0;  ///< from the second
};

PairTrim pairTrim(const LineCell& first, const LineCell& second)
{
    const bool marks = second.kind == CellClass::Opening || second.kind == CellClass::Closing;
    if (first.kind == CellClass::Closing && second.kind == CellClass::Closing)
        return {first.giveRight, 0};
    if ((first.kind == CellClass::Opening || first.kind == CellClass::Closing) && marks && second.kind == CellClass::Opening)
        return {0, second.giveLeft};
    return {};
}

/// Places of one line while it is being decided.
struct Candidate {
    size_t end = 0;      ///< one behind the last cell that is shown
    size_t next = 0;     ///< where the next line begins
    double width = 0;    ///< natural, pair trims applied
    double give = 0;     ///< squeezable on top of that
};

class Breaker {
public:
    Breaker(const std::vector<LineCell>& cells, const BreakOptions& options)
        : m_cells(cells)
        , m_options(options)
    {
    }

    std::vector<BrokenLine> run();

private:
    BrokenLine line(size_t first, double indent, size_t& next) const;
    BrokenLine place(size_t first, const Candidate& chosen, double indent, bool lastLine, bool hang) const;
    static void squeeze(const std::vector<LineCell>& cells, size_t first, size_t end, double amount,
                        std::vector<double>& left, std::vector<double>& right);

    const std::vector<LineCell>& m_cells;
    BreakOptions m_options;
};

std::vector<BrokenLine> Breaker::run()
{
    std::vector<BrokenLine> lines;
    size_t next = 0;
    do {
        lines.push_back(line(next, lines.empty() ? m_options.firstIndent : m_options.restIndent, next));
    } while (next < m_cells.size());
    return lines;
}

BrokenLine Breaker::line(size_t first, double indent, size_t& next) const
{
    const double measure = m_options.measure - indent;
    Candidate best, over;
    double pen = 0, shown = 0, give = 0;
    size_t shownEnd = first;
    for (size_t i = first; i < m_cells.size(); ++i) {
        const LineCell& cell = m_cells[i];
        if (i > first) {
            const PairTrim trim = pairTrim(m_cells[i - 1], cell);
            pen -= trim.right + trim.left;
            give -= trim.right + trim.left;
        }
        pen += cell.advance;
        give += cell.giveRight + (i > first ? cell.giveLeft : 0);
        if (cell.kind != CellClass::Space || cell.underlined) {
            shown = pen;
            shownEnd = i + 1;
        }
        const bool atEnd = i + 1 == m_cells.size();
        if (!atEnd && !mayBreakBetween(cell, m_cells[i + 1])) {
            // Nowhere to break in more than a whole line: keep looking only as long as that can still succeed.
            if (shown <= 2 * measure + indent || best.next == 0)
                continue;
        }
        const Candidate here{shownEnd, i + 1, shown, give};
        if (shown <= measure + epsilonPt) {
            best = here;
            continue;
        }
        over = here;
        break;
    }
    // The rest of the paragraph fits as it is.
    if (over.next == 0) {
        next = m_cells.size();
        return place(first, best, indent, true, false);
    }
    const double em = m_cells[over.end - 1].piece->fullWidth ? m_cells[over.end - 1].advance : m_cells[first].advance;
    const LineCell& lastOver = m_cells[over.end - 1];
    const double excess = over.width - measure;
    const bool short_ = best.next == 0 || measure - best.width > acceptedSlack * em;
    if (short_ && excess <= over.give + epsilonPt) {
        next = over.next;
        return place(first, over, indent, next == m_cells.size(), false);
    }
    if (m_options.justify && short_ && lastOver.hangs && excess <= lastOver.advance + epsilonPt && excess >= 0.5 * lastOver.advance) {
        next = over.next;
        return place(first, over, indent, next == m_cells.size(), true);
    }
    if (best.next == 0) { // one unbreakable thing longer than the line: cell by cell, at least one
        double width = 0;
        size_t i = first;
        while (i < m_cells.size() && (i == first || width + m_cells[i].advance <= measure + epsilonPt))
            width += m_cells[i++].advance;
        best = {i, i, width, 0};
    }
    next = best.next;
    return place(first, best, indent, false, false);
}

/// Takes `amount` of white from the marks of a line: first behind the last one, where nobody misses it, then from all alike.
void Breaker::squeeze(const std::vector<LineCell>& cells, size_t first, size_t end, double amount, std::vector<double>& left,
                      std::vector<double>& right)
{
    const size_t last = end - 1 - first;
    const double atEnd = qMin(amount, cells[end - 1].giveRight - right[last]);
    if (atEnd > 0) {
        right[last] += atEnd;
        amount -= atEnd;
    }
    double total = 0;
    for (size_t i = first; i < end; ++i)
        total += cells[i].giveRight - right[i - first] + (i > first ? cells[i].giveLeft - left[i - first] : 0);
    if (total <= 0 || amount <= 0)
        return;
    const double share = qMin(1.0, amount / total);
    for (size_t i = first; i < end; ++i) {
        right[i - first] += share * (cells[i].giveRight - right[i - first]);
        if (i > first)
            left[i - first] += share * (cells[i].giveLeft - left[i - first]);
    }
}

BrokenLine Breaker::place(size_t first, const Candidate& chosen, double indent, bool lastLine, bool hang) const
{
    BrokenLine line;
    line.first = first;
    line.last = qMax(first, chosen.end);
    line.indent = indent;
    line.hanging = hang;
    const size_t count = line.last - first;
    if (count == 0)
        return line;
    const double measure = m_options.measure - indent;
    std::vector<double> left(count, 0.0), right(count, 0.0);
    double width = m_cells[first].advance;
    for (size_t i = 1; i < count; ++i) {
        const PairTrim trim = pairTrim(m_cells[first + i - 1], m_cells[first + i]);
        right[i - 1] += trim.right;
        left[i] += trim.left;
        width += m_cells[first + i].advance - trim.left - trim.right;
    }
    if (hang) {
        // The mark leaves the measure; what stands before it must fill the line exactly.
        width -= m_cells[line.last - 1].advance;
    }
    const size_t filled = hang ? count - 1 : count;
    double gap = 0, totalWeight = 0;
    const auto weight = [&](size_t i) { // of the gap behind cell i
        const bool blank = m_cells[first + i].kind == CellClass::Space || m_cells[first + i + 1].kind == CellClass::Space;
        return blank ? 3.0 : 1.0;
    };
    if (width > measure + epsilonPt) {
        squeeze(m_cells, first, first + filled, width - measure, left, right);
    } else if (m_options.justify && !lastLine) {
        for (size_t i = 0; i + 1 < filled; ++i)
            totalWeight += weight(i);
        if (totalWeight > 0)
            gap = (measure - width) / totalWeight;
        if (gap > widestGap * m_cells[first].piece->advance && gap > 6)
            gap = 0;
    }
    line.x.resize(count);
    double pen = 0;
    for (size_t i = 0; i < count; ++i) {
        const LineCell& cell = m_cells[first + i];
        line.x[i] = pen - left[i] + cell.inset;
        pen += cell.advance - left[i] - right[i];
        if (i + 1 == filled)
            line.width = pen;
        if (i + 1 < filled)
            pen += gap * (gap > 0 ? weight(i) : 0);
    }
    if (filled == 0)
        line.width = 0;
    return line;
}

} // namespace

std::vector<BrokenLine> breakLines(const std::vector<LineCell>& cells, const BreakOptions& options)
{
    return Breaker(cells, options).run();
}

std::vector<BrokenLine> breakBalanced(const std::vector<LineCell>& cells, double measure)
{
    BreakOptions options{measure, 0, 0, false};
    std::vector<BrokenLine> lines = breakLines(cells, options);
    if (lines.size() < 2)
        return lines;
    // Narrow the measure as far as the number of lines stays: all of them come out about equal.
    const size_t count = lines.size();
    double low = measure / double(count) * 0.9, high = measure;
    for (int step = 0; step < 12; ++step) {
        options.measure = (low + high) / 2;
        std::vector<BrokenLine> narrower = breakLines(cells, options);
        if (narrower.size() > count) {
            low = options.measure;
        } else {
            high = options.measure;
            lines = std::move(narrower);
        }
    }
    return lines;
}

double naturalWidth(const std::vector<LineCell>& cells)
{
    double width = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            const PairTrim trim = pairTrim(cells[i - 1], cells[i]);
            width -= trim.left + trim.right;
        }
        width += cells[i].advance;
    }
    return width;
}

} // namespace bihuan
