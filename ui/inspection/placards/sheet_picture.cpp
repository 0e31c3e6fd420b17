// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/placards/sheet_picture.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace bihuan {

using namespace Qt::StringLiterals;

SheetPicture::SheetPicture(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"sheetPicture"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Click the first place that is still free"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSheet({}, 0);
}

void SheetPicture::setSheet(const PlacardLayout& layout, int count)
{
    m_layout = layout;
    m_cells = layout.cells();
    m_count = count;
    m_start = m_cells.isEmpty() ? 0 : qBound(0, layout.startCell, int(m_cells.size()) - 1);
    setAccessibleName(tr("First place on the sheet: %1 of %2").arg(m_start + 1).arg(m_cells.size()));
    updateGeometry();
    update();
}

QSize SheetPicture::sizeHint() const
{
    return { fontMetrics().height() * 11, fontMetrics().height() * 10 };
}

QSize SheetPicture::minimumSizeHint() const
{
    return sizeHint();
}

double SheetPicture::scale() const
{
    const QSizeF page = m_layout.pageMm();
    return std::min((width() - 6) / page.width(), (height() - 6) / page.height());
}

QPointF SheetPicture::origin() const
{
    const QSizeF page = m_layout.pageMm() * scale();
    return { 3, (height() - page.height()) / 2 };
}

QRectF SheetPicture::cellRect(int cell) const
{
    const QRectF& mm = m_cells[cell];
    return { origin() + mm.topLeft() * scale(), mm.size() * scale() };
}

void SheetPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = palette().color(QPalette::Mid), accent = palette().color(QPalette::Highlight);
    painter.setPen(QPen(hasFocus() ? accent : edge, hasFocus() ? 2 : 1));
    painter.setBrush(Qt::white); // paper is white in the dark, too
    painter.drawRect(QRectF(origin(), m_layout.pageMm() * scale()));
    for (int cell = 0; cell < int(m_cells.size()); ++cell) {
        const bool used = cell >= m_start && cell < m_start + m_count;
        const QRectF rect = cellRect(cell).adjusted(1, 1, -1, -1);
        painter.setPen(QPen(used ? QColor(22, 88, 166) : QColor(170, 175, 182), 1, used ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(used ? QColor(230, 239, 250) : QColor(Qt::white));
        painter.drawRect(rect);
        painter.setPen(used ? QColor(22, 88, 166) : QColor(120, 126, 134));
        painter.drawText(rect, Qt::AlignCenter, cell < m_start ? tr("used") : QString::number(cell + 1));
    }
}

void SheetPicture::choose(int cell)
{
    if (cell < 0 || cell >= m_cells.size() || cell == m_start)
        return;
    m_start = cell;
    update();
    emit startChosen(cell);
}

void SheetPicture::mousePressEvent(QMouseEvent* event)
{
    for (int cell = 0; cell < int(m_cells.size()); ++cell)
        if (cellRect(cell).contains(event->position()))
            choose(cell);
}

void SheetPicture::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        choose(m_start - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        choose(m_start + 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace bihuan
