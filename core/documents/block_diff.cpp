// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/block_diff.h"

#include "core/documents/template_text.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

/// Pairs of indices of one longest common subsequence, ascending. Equal ends are taken off first, so that a small change in
/// a long text costs little; beyond `mostCells` of the middle nothing there counts as common.
template <class Same>
QList<std::pair<int, int>> commonPairs(int n, int m, const Same& same)
{
    constexpr qint64 mostCells = 9'000'000;
    QList<std::pair<int, int>> pairs;
    int head = 0;
    while (head < n && head < m && same(head, head)) {
        pairs.append({head, head});
        ++head;
    }
    int tail = 0;
    while (tail < n - head && tail < m - head && same(n - 1 - tail, m - 1 - tail))
        ++tail;
    const int rows = n - head - tail, columns = m - head - tail;
    if (qint64(rows) * columns <= mostCells && rows > 0 && columns > 0) {
        std::vector<quint16> lengths(size_t(rows + 1) * (columns + 1), 0);
        const auto at = [&](int r, int c) -> quint16& { return lengths[size_t(r) * (columns + 1) + c]; };
        for (int r = rows - 1; r >= 0; --r)
            for (int c = columns - 1; c >= 0; --c)
                at(r, c) = same(head + r, head + c) ? quint16(at(r + 1, c + 1) + 1) : std::max(at(r + 1, c), at(r, c + 1));
        for (int r = 0, c = 0; r < rows && c < columns;) {
            if (same(head + r, head + c))
                pairs.append({head + r++, head + c++});
            else if (at(r + 1, c) >= at(r, c + 1))
                ++r;
            else
                ++c;
        }
    }
    for (int k = tail; k > 0; --k)
        pairs.append({n - k, m - k});
    return pairs;
}

struct Line {
    BlockKind kind = BlockKind::Paragraph;
    QString text;
    QString markup; ///< with the looks, to see whether anything differs at all
    bool operator==(const Line&) const = default;
};

QList<Line> linesOf(const Blocks& blocks)
{
    QList<Line> lines;
    for (const Block& block : blocks) {
        if (block.kind == BlockKind::Blank)
            continue;
        if (block.rows.isEmpty()) {
            QString markup = serializeRuns(block.runs);
            if (block.kind == BlockKind::Picture)
                markup += u"%1x%2"_s.arg(block.sizeMm.width()).arg(block.sizeMm.height());
            lines << Line{block.kind, plainText(block.runs), markup};
        }
        for (const QList<Runs>& row : block.rows) {
            QStringList words, markup;
            for (const Runs& cell : row) {
                words << plainText(cell);
                markup << serializeRuns(cell);
            }
            if (block.headerRow && &row == &block.rows.first())
                markup << u"header"_s;
            lines << Line{block.kind, words.join(u" ｜ "_s), markup.join(u'|')};
        }
    }
    return lines;
}

/// Latin words, numbers and fields stay whole; everything else is compared character by character.
QStringList wordsOf(const QString& text)
{
    QStringList words;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        const auto latin = [](QChar c) { return c.unicode() < 0x250 && c.isLetterOrNumber(); };
        if (text.mid(i).startsWith("{{"_L1) && text.indexOf("}}"_L1, i) > 0) {
            end = text.indexOf("}}"_L1, i) + 2;
        } else if (latin(text[i])) {
            while (end < text.size() && latin(text[end]))
                ++end;
        } else if (text[i].isHighSurrogate() && end < text.size()) {
            ++end;
        }
        words << text.mid(i, end - i);
        i = end;
    }
    return words;
}

void put(QList<DiffPiece>& pieces, DiffPiece::Kind kind, const QString& text)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.last().kind == kind)
        pieces.last().text += text;
    else
        pieces.append({kind, text});
}

QList<DiffPiece> comparePieces(const QString& before, const QString& after, int* common)
{
    const QStringList old = wordsOf(before), now = wordsOf(after);
    QList<DiffPiece> pieces;
    auto pairs = commonPairs(int(old.size()), int(now.size()), [&](int a, int b) { return old[a] == now[b]; });
    *common = int(pairs.size());
    pairs.append({int(old.size()), int(now.size())});
    int a = 0, b = 0;
    for (const auto& [toA, toB] : std::as_const(pairs)) {
        put(pieces, DiffPiece::Kind::Removed, old.mid(a, toA - a).join(QString()));
        put(pieces, DiffPiece::Kind::Added, now.mid(b, toB - b).join(QString()));
        if (toA < old.size())
            put(pieces, DiffPiece::Kind::Same, old[toA]);
        a = toA + 1;
        b = toB + 1;
    }
    return pieces;
}

DiffLine whole(const Line& line, DiffLine::Kind kind)
{
    const auto piece = kind == DiffLine::Kind::Added ? DiffPiece::Kind::Added
        : kind == DiffLine::Kind::Removed            ? DiffPiece::Kind::Removed
                                                     : DiffPiece::Kind::Same;
    return {kind, line.kind, line.kind, {{piece, line.text}}, false};
}

/// Paragraphs between two unchanged ones: those that have most words in common are one that was changed.
void compareGap(const QList<Line>& old, const QList<Line>& now, QList<DiffLine>& lines)
{
    const auto alike = [&](int a, int b) {
        if (old[a].text == now[b].text)
            return true;
        int common = 0;
        comparePieces(old[a].text, now[b].text, &common);
        return common * 2 > qMax(wordsOf(old[a].text).size(), wordsOf(now[b].text).size());
    };
    constexpr int mostPairs = 2500; // comparing everything with everything has its price
    QList<std::pair<int, int>> pairs;
    if (old.size() * now.size() <= mostPairs)
        pairs = commonPairs(int(old.size()), int(now.size()), alike);
    pairs.append({int(old.size()), int(now.size())});
    int a = 0, b = 0;
    for (const auto& [toA, toB] : std::as_const(pairs)) {
        for (; a < toA; ++a)
            lines << whole(old[a], DiffLine::Kind::Removed);
        for (; b < toB; ++b)
            lines << whole(now[b], DiffLine::Kind::Added);
        if (toA < old.size()) {
            int common = 0;
            lines << DiffLine{DiffLine::Kind::Changed, old[a].kind, now[b].kind,
                              comparePieces(old[a].text, now[b].text, &common), old[a].text == now[b].text};
            ++a;
            ++b;
        }
    }
}

} // namespace

QList<DiffLine> compareBlocks(const Blocks& before, const Blocks& after)
{
    const QList<Line> old = linesOf(before), now = linesOf(after);
    QList<DiffLine> lines;
    auto pairs = commonPairs(int(old.size()), int(now.size()), [&](int a, int b) { return old[a] == now[b]; });
    pairs.append({int(old.size()), int(now.size())});
    int a = 0, b = 0;
    for (const auto& [toA, toB] : std::as_const(pairs)) {
        compareGap(old.mid(a, toA - a), now.mid(b, toB - b), lines);
        if (toA < old.size())
            lines << whole(old[toA], DiffLine::Kind::Same);
        a = toA + 1;
        b = toB + 1;
    }
    return lines;
}

bool isUnchanged(const QList<DiffLine>& lines)
{
    return std::all_of(lines.cbegin(), lines.cend(), [](const DiffLine& line) { return line.kind == DiffLine::Kind::Same; });
}

} // namespace bihuan
