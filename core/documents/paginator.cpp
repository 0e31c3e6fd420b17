// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paginator.h"

#include <cmath>
#include <vector>

namespace bihuan {

namespace {

constexpr double epsilonPt = 0.01;

/// One row of one block.
struct Item {
    const LaidBlock* laid = nullptr;
    int block = 0;
    int row = 0;
    bool breakBefore = false; ///< @pagebreak
    double gapPt = 0;         ///< above it, unless it stands at the top of a page

    bool isHeading() const { return bihuan::isHeading(laid->kind) || laid->kind == BlockKind::Title; }
    bool isSignature() const { return laid->kind == BlockKind::Signature; }
    bool isBody() const { return !isHeading() && !isSignature(); }
    double height() const { return laid->rows[row].heightPt; }
};

class Paginator {
public:
    Paginator(const QList<std::shared_ptr<const LaidBlock>>& blocks, const PageMeasure& measure);
    QList<LetterPage> run();

private:
    bool mayBreakBefore(size_t i) const;
    bool tearsBlock(size_t i) const;
    bool leavesHeading(size_t i) const;
    bool leavesSignatureAlone(size_t i) const;
    size_t fill(size_t first, size_t end, LetterPage& page) const;
    size_t chooseBreak(size_t first, size_t overflow) const;

    PageMeasure m_measure;
    std::vector<Item> m_items;
};

Paginator::Paginator(const QList<std::shared_ptr<const LaidBlock>>& blocks, const PageMeasure& measure)
    : m_measure(measure)
{
    bool breakBefore = false;
    double titleSpace = 0, spaceAfter = 0;
    for (int b = 0; b < blocks.size(); ++b) {
        const LaidBlock& laid = *blocks[b];
        if (laid.kind == BlockKind::PageBreak)
            breakBefore = !m_items.empty();
        for (int r = 0; r < laid.rows.size(); ++r) {
            double gap = 0;
            if (r == 0) {
                // A line centred below the title belongs to it: the space comes after both.
                const bool subtitle = laid.kind == BlockKind::Centred && titleSpace > 0;
                gap = subtitle ? 0 : titleSpace + spaceAfter + laid.spaceBeforePt;
                titleSpace = laid.kind == BlockKind::Title ? laid.spaceAfterPt : subtitle ? titleSpace : 0;
                spaceAfter = laid.kind == BlockKind::Title ? 0 : laid.spaceAfterPt;
                if (laid.kind == BlockKind::Title && !m_items.empty() && m_items.back().laid->kind == BlockKind::Title)
                    gap = 0;
            }
            m_items.push_back({&laid, b, r, breakBefore, gap});
            breakBefore = false;
        }
    }
}

/// The break would stand inside a block where that must not be.
bool Paginator::tearsBlock(size_t i) const
{
    const Item& below = m_items[i];
    if (below.row == 0)
        return false;
    switch (below.laid->kind) {
    case BlockKind::Table: return below.row <= below.laid->headerRows;
    case BlockKind::Signature:
    case BlockKind::Title:
    case BlockKind::Heading1:
    case BlockKind::Heading2: return true;
    default: return below.row < 2 || below.laid->rows.size() - below.row < 2;
    }
}

/// A heading would stand above the break with fewer than two lines below it.
bool Paginator::leavesHeading(size_t i) const
{
    if (m_items[i - 1].isHeading())
        return true;
    return m_items[i - 1].laid->isText() && i >= 2 && m_items[i - 2].isHeading();
}

/// The page below the break would begin with a signature block and fewer than two lines of text. Only text since the last
/// forced break can be pulled over.
bool Paginator::leavesSignatureAlone(size_t i) const
{
    int lines = 0;
    for (size_t k = i; k < m_items.size(); ++k) {
        if (k > i && m_items[k].breakBefore)
            return false;
        if (m_items[k].isSignature())
            return true;
        if (m_items[k].isBody())
            lines += m_items[k].laid->isText() ? 1 : 2; // a table row or picture is as good as two lines
        if (lines >= 2)
            return false;
    }
    return false;
}

bool Paginator::mayBreakBefore(size_t i) const { return !tearsBlock(i) && !leavesHeading(i) && !leavesSignatureAlone(i); }

/// Places items from `first` on until one does not fit, or `end`; returns that one's index.
size_t Paginator::fill(size_t first, size_t end, LetterPage& page) const
{
    double y = 0;
    for (size_t i = first; i < end; ++i) {
        const Item& item = m_items[i];
        if (i > first && item.breakBefore)
            return i;
        if (i == first && item.laid->kind == BlockKind::Table && item.row >= item.laid->headerRows && item.row > 0) {
            for (int r = 0; r < item.laid->headerRows; ++r) {
                page.rows.append({item.block, r, y});
                y += item.laid->rows[r].heightPt;
            }
        } else if (i > first && item.row == 0) {
            const Item& above = m_items[i - 1];
            y += item.gapPt;
            if (item.laid->isText() && !above.laid->isText())
                y = std::ceil(y / m_measure.pitchPt - 1e-6) * m_measure.pitchPt;
        }
        if (i > first && y + item.height() > m_measure.heightPt + epsilonPt)
            return i;
        page.rows.append({item.block, item.row, y});
        y += item.height();
    }
    return end;
}

/// The last place on this page where a break is good; if there is none, where it does least harm.
size_t Paginator::chooseBreak(size_t first, size_t overflow) const
{
    for (size_t i = overflow; i > first; --i)
        if (mayBreakBefore(i))
            return i;
    for (size_t i = overflow; i > first; --i)
        if (!m_items[i].isSignature() || m_items[i].row == 0)
            return i;
    return overflow;
}

QList<LetterPage> Paginator::run()
{
    QList<LetterPage> pages;
    size_t first = 0;
    do {
        LetterPage page;
        size_t end = fill(first, m_items.size(), page);
        if (end < m_items.size() && !m_items[end].breakBefore) {
            const size_t good = chooseBreak(first, end);
            if (good != end) {
                page = {};
                fill(first, good, page);
                end = good;
            }
        }
        pages.append(page);
        first = end;
    } while (first < m_items.size());
    return pages;
}

} // namespace

QList<LetterPage> paginate(const QList<std::shared_ptr<const LaidBlock>>& blocks, const PageMeasure& measure)
{
    return Paginator(blocks, measure).run();
}

} // namespace bihuan
