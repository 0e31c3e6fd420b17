// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/zones/plan_labels.h"

#include "core/inspection/zones/outline_geometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bihuan {

namespace {

constexpr double room = 0.5;      ///< mm of white around the words
constexpr double tagHeight = 4.4; ///< mm, of a number
constexpr double tagPt = 8;

/// The text as one block of this size: how large it is, and laid out around the origin.
struct Block {
    FittedText text;
    QSizeF size;
};

Block blockOf(const QStringList& lines, double pt, bool bold, TextShaper& shaper)
{
    const double pitch = 1.22, width = 400, height = double(lines.size()) * pt * mmPerPt * pitch + 2;
    const FittedText text = fitParagraphs(lines, {.boxMm = {-width / 2, -height / 2, width, height}, .largestPt = pt, .smallestPt = pt,
                                                  .maxLines = int(lines.size()), .spacing = pitch, .bold = bold, .across = CellAlign::Centre}, shaper);
    return {text, text.inkMm.size() + QSizeF(2 * room, 2 * room)};
}

FittedText movedBy(FittedText text, QPointF by)
{
    for (PlacedLine& line : text.lines)
        line.at += by;
    text.inkMm.translate(by);
    return text;
}

PlacedLabel placedAt(const Block& block, QPointF centre)
{
    PlacedLabel label;
    label.rect = QRectF(centre.x() - block.size.width() / 2, centre.y() - block.size.height() / 2, block.size.width(), block.size.height());
    label.text = movedBy(block.text, centre - block.text.inkMm.center());
    return label;
}

/// The name cut in two about its middle.
QStringList halved(const QString& name)
{
    return {name.left((name.size() + 1) / 2), name.mid((name.size() + 1) / 2)};
}

class Placer {
public:
    Placer(const QList<LabelWish>& wishes, const LabelRules& rules, TextShaper& shaper) : m_wishes(wishes), m_rules(rules), m_shaper(shaper) {}

    QList<PlacedLabel> place()
    {
        QList<PlacedLabel> labels(m_wishes.size());
        QList<qsizetype> without;
        for (qsizetype i = 0; i < m_wishes.size(); ++i) {
            if (const auto label = named(m_wishes[i]))
                labels[i] = taken(*label);
            else
                without << i;
        }
        int number = 0;
        for (const qsizetype i : std::as_const(without))
            labels[i] = taken(numbered(m_wishes[i], ++number));
        return labels;
    }

private:
    bool isFree(const QRectF& rect) const
    {
        return m_rules.area.contains(rect)
            && std::none_of(m_taken.cbegin(), m_taken.cend(), [&](const QRectF& other) { return other.intersects(rect); });
    }
    PlacedLabel taken(const PlacedLabel& label)
    {
        m_taken << label.rect;
        return label;
    }

    std::optional<PlacedLabel> named(const LabelWish& wish) const
    {
        QList<QStringList> ways{{wish.name}};
        if (wish.name.size() > 3)
            ways << halved(wish.name);
        // With the note while that goes at all; of the ways the one with the largest type.
        if (!wish.note.isEmpty()) {
            QList<QStringList> noted = ways;
            for (QStringList& lines : noted)
                lines << wish.note;
            if (const auto label = largest(wish, noted))
                return label;
        }
        return largest(wish, ways);
    }

    std::optional<PlacedLabel> largest(const LabelWish& wish, const QList<QStringList>& ways) const
    {
        for (double pt = m_rules.largestPt; pt >= m_rules.smallestPt - 1e-6; pt -= 0.5)
            for (const QStringList& lines : ways) {
                const PlacedLabel label = placedAt(blockOf(lines, pt, false, m_shaper), wish.at);
                if ((wish.chosen || holdsRect(wish.polygon, label.rect)) && isFree(label.rect))
                    return led(label, wish);
            }
        return std::nullopt;
    }

    /// Somebody put it beside its zone: a line says which it is.
    static PlacedLabel led(PlacedLabel label, const LabelWish& wish)
    {
        if (!wish.polygon.containsPoint(label.rect.center(), Qt::OddEvenFill))
            label.leader = QLineF(label.rect.center(), innermostPoint(wish.polygon));
        return label;
    }

    PlacedLabel numbered(const LabelWish& wish, int number) const
    {
        Block block = blockOf({QString::number(number)}, tagPt, true, m_shaper);
        block.size = {std::max(tagHeight, block.size.width() + 1), tagHeight};
        // Rings around the place until one is free.
        const double farthest = std::hypot(m_rules.area.width(), m_rules.area.height());
        for (double radius = 0; radius < farthest; radius += tagHeight / 2) {
            const int steps = radius == 0 ? 1 : std::max(8, int(2 * std::numbers::pi * radius / tagHeight));
            for (int step = 0; step < steps; ++step) {
                const double angle = 2 * std::numbers::pi * step / steps;
                PlacedLabel label = placedAt(block, wish.at + radius * QPointF(std::cos(angle), std::sin(angle)));
                if (!isFree(label.rect))
                    continue;
                label.number = number;
                if (!wish.polygon.containsPoint(label.rect.center(), Qt::OddEvenFill))
                    label.leader = QLineF(label.rect.center(), innermostPoint(wish.polygon));
                return label;
            }
        }
        PlacedLabel label = placedAt(block, wish.at); // thousands of zones on one sheet
        label.number = number;
        return label;
    }

    const QList<LabelWish>& m_wishes;
    const LabelRules& m_rules;
    TextShaper& m_shaper;
    QList<QRectF> m_taken;
};

} // namespace

QList<PlacedLabel> placeLabels(const QList<LabelWish>& wishes, const LabelRules& rules, TextShaper& shaper)
{
    return Placer(wishes, rules, shaper).place();
}

} // namespace bihuan
