// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

namespace bihuan {

/// Roles shared by all tables of the program.
enum ItemRole {
    IdRole = Qt::UserRole + 1, ///< qint64
    SortRole, ///< what the column sorts by, differs from what it shows
    ToneRole, ///< int(Tone) of a state
};

/// Paints a rounded, tinted label with a word: returns nothing, keeps the painter's state.
void paintPill(QPainter* painter, const QRect& cell, const QString& text, Tone tone, const QPalette& palette,
               bool selected);

/// A cell with ToneRole is shown as a pill; other cells as usual.
class StatusPillDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace bihuan
