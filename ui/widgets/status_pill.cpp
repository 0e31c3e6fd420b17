// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_pill.h"

#include <QApplication>
#include <QPainter>

namespace bihuan {

namespace {
constexpr int inset = 8; // as the text of other cells
constexpr int padding = 9; // between the word and the end of the pill
} // namespace

void paintPill(QPainter* painter, const QRect& cell, const QString& text, Tone tone, const QPalette& palette,
               bool selected)
{
    if (text.isEmpty())
        return;
    ToneColors colors = toneColors(tone, palette);
    if (selected) {
        // On the accent colour a tint would fight with it: a paler patch of the same, white word.
        colors.background = QColor(255, 255, 255, 56);
        colors.text = palette.color(QPalette::HighlightedText);
    }
    const QFontMetrics metrics(painter->font());
    const int height = metrics.height() + 4;
    const int room = cell.width() - 2 * inset - 2 * padding;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, qMax(0, room));
    const QRect pill(cell.left() + inset, cell.center().y() - height / 2 + 1,
                     metrics.horizontalAdvance(shown) + 2 * padding, height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.background);
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setPen(colors.text);
    painter->drawText(pill, Qt::AlignCenter, shown);
    painter->restore();
}

void StatusPillDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant tone = index.data(ToneRole);
    if (!tone.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    const QString text = empty.text;
    empty.text.clear();
    const QWidget* widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &empty, painter, widget);
    painter->setFont(option.font);
    paintPill(painter, option.rect, text, static_cast<Tone>(tone.toInt()), option.palette,
              option.state.testFlag(QStyle::State_Selected));
}

QSize StatusPillDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(ToneRole).isValid())
        size.rwidth() += 2 * padding;
    return size;
}

} // namespace bihuan
