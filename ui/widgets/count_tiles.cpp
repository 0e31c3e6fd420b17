// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/count_tiles.h"

#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QPainter>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int tileWidth = 118;
constexpr int padding = 10;

class CountTile final : public QAbstractButton {
public:
    CountTile(const TileCount& count, QWidget* parent)
        : QAbstractButton(parent)
        , m_count(count)
    {
        setCheckable(true);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a full row must not hold the window wide
        setFocusPolicy(Qt::StrongFocus);
        setText(count.text);
        setAccessibleName(count.said);
        setToolTip(count.said);
    }
    const QString& key() const { return m_count.key; }
    QSize sizeHint() const override { return { tileWidth, fontMetrics().height() + 2 * padding + 6 }; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
        const bool lit = isChecked() || hasFocus() || underMouse(), whole = m_count.settled;
        painter.setPen(QPen(palette().color(lit ? QPalette::Highlight : QPalette::Midlight), isChecked() ? 2 : 1));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(frame, 5, 5);

        const int line = fontMetrics().height();
        const QRect first
            = rect().adjusted(padding, padding - 3, -padding, 0).intersected(QRect(0, padding - 3, width(), line));
        const QString count = u"%1/%2"_s.arg(m_count.done).arg(m_count.all);
        const int countWidth = fontMetrics().horizontalAdvance(count);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(first.adjusted(0, 0, -countWidth - 6, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, first.width() - countWidth - 6));
        painter.setPen(whole ? toneColors(Tone::Ok, palette()).text : palette().color(QPalette::PlaceholderText));
        painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter, count);

        const QRectF bar(first.left(), first.bottom() + 5, first.width(), 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColors(Tone::Neutral, palette()).background);
        painter.drawRoundedRect(bar, 2, 2);
        if (m_count.all > 0 && m_count.done > 0) {
            QRectF done = bar;
            done.setWidth(qMax(4.0, bar.width() * m_count.done / m_count.all));
            painter.setBrush(whole ? toneColors(Tone::Ok, palette()).text : palette().color(QPalette::Highlight));
            painter.drawRoundedRect(done, 2, 2);
        }
    }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

private:
    TileCount m_count;
};

} // namespace

CountTiles::CountTiles(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_grid(new QGridLayout(this))
{
    setObjectName(name + u"Tiles"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    resize(1000, height()); // until it is laid out: few rows, or it would hold the window higher than it needs
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CountTiles::setCounts(const QList<TileCount>& counts)
{
    qDeleteAll(m_tiles);
    m_tiles.clear();
    bool stillThere = false;
    int number = 0;
    for (const TileCount& count : counts) {
        auto* tile = new CountTile(count, this);
        tile->setObjectName(u"%1%2Tile"_s.arg(m_name).arg(++number));
        tile->setChecked(!m_chosen.isEmpty() && count.key == m_chosen);
        stillThere = stillThere || tile->isChecked();
        connect(tile, &QAbstractButton::clicked, this,
                [this, key = count.key] { choose(key == m_chosen ? QString() : key); });
        m_tiles << tile;
    }
    if (!stillThere)
        m_chosen.clear();
    arrange();
}

void CountTiles::choose(const QString& key)
{
    m_chosen = key;
    for (QWidget* widget : std::as_const(m_tiles)) {
        auto* tile = static_cast<CountTile*>(widget);
        tile->setChecked(!key.isEmpty() && tile->key() == key);
    }
    emit chosenChanged(key);
}

void CountTiles::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CountTiles::arrange()
{
    const int columns = qMax(2, (width() + 8) / (tileWidth + 8));
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        m_grid->addWidget(m_tiles[i], i / columns, i % columns);
        m_tiles[i]->show();
    }
    for (int column = 0; column < qMax(columns, m_grid->columnCount()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace bihuan
