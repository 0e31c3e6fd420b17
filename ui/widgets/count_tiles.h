// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace bihuan {

/// How far one part is: “知行楼 41/43” with a bar.
struct TileCount {
    QString key;  ///< what choosing it gives
    QString text; ///< on the tile
    QString said; ///< the whole in words: tool tip and accessible name
    int done = 0, all = 0;
    bool settled = false; ///< nothing is left to do there, whatever the figures
};

/// Tiles in as many columns as there is room for. Pressing one chooses its part, pressing it again all.
class CountTiles final : public QWidget {
    Q_OBJECT
public:
    /// Tiles are called “<name>1Tile”, “<name>2Tile” …
    explicit CountTiles(const QString& name, QWidget* parent = nullptr);

    void setCounts(const QList<TileCount>& counts); ///< what was chosen stays so while it is there
    QString chosen() const { return m_chosen; }     ///< empty = all
    void choose(const QString& key);

signals:
    void chosenChanged(const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QString m_name;
    QGridLayout* m_grid;
    QList<QWidget*> m_tiles;
    QString m_chosen;
};

} // namespace bihuan
