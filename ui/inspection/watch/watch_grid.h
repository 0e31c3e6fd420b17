// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace bihuan {

class WatchGridModel;

/// Paints a cell: names, below them who stands in, below that what is wrong, in words and in the colour of its weight.
class WatchCellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The roster as a grid. Keyboard: arrows, Enter or any character opens the cell, Del empties it, Ctrl+C and Ctrl+V.
class WatchGrid final : public QTableView {
    Q_OBJECT
public:
    WatchGrid(WatchGridModel* model, const QString& name, QWidget* parent = nullptr);

    /// After the model was filled anew: spans, heights, and the cell that was current.
    void settle();
    void setEditable(bool editable) { m_editable = editable; }
    QModelIndex currentCell() const; ///< invalid on the first columns

signals:
    /// `typed`: the character that opened it; empty for Enter and a double click.
    void cellOpened(const QModelIndex& cell, const QString& typed);
    void cellCleared(const QModelIndex& cell);
    void copyWanted(const QModelIndex& cell);
    void pasteWanted(const QModelIndex& cell);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    WatchGridModel* m_model;
    bool m_editable = true;
};

} // namespace bihuan
