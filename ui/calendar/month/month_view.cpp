// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/month/month_view.h"

#include "core/documents/painter_canvas.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace bihuan {

using namespace Qt::StringLiterals;

MonthView::MonthView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"monthView"_s);
    setAccessibleName(tr("Days of the month"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MonthView::showPage(const MonthSheet& sheet, QSizeF pageMm, QDate firstOfMonth, QDate today)
{
    m_sheet = sheet;
    m_page = pageMm;
    m_today = today;
    m_image = {};
    dropDrag();
    if (firstOfMonth != m_month) {
        const int day = m_selected.isValid() ? m_selected.day() : 1;
        m_month = firstOfMonth;
        setSelected(QDate(m_month.year(), m_month.month(), qMin(day, m_month.daysInMonth())));
    }
    setFixedSize(sizeHint());
    update();
}

void MonthView::setSelected(QDate day)
{
    if (day == m_selected || day.year() != m_month.year() || day.month() != m_month.month())
        return;
    m_selected = day;
    setAccessibleDescription(day.toString(Qt::ISODate) + u' ' + weekdayLong(day.dayOfWeek()));
    update();
}

void MonthView::setScale(double scale)
{
    if (qAbs(scale - m_scale) < 1e-3)
        return;
    m_scale = scale;
    m_image = {};
    setFixedSize(sizeHint());
    update();
}

QRectF MonthView::pixels(const QRectF& mm) const
{
    return { mm.topLeft() * m_scale, mm.size() * m_scale };
}

QRectF MonthView::dayRect(QDate day) const
{
    const MonthSheet::Cell* cell = m_sheet.cellOf(day);
    return cell ? pixels(cell->areaMm) : QRectF();
}

QRectF MonthView::entryRect(const QString& kind, qint64 id) const
{
    for (const MonthSheet::Hit& hit : m_sheet.hits)
        if (hit.item.kind == DayItem::Kind::Entry && hit.item.entry.kind == kind && hit.item.entry.id == id)
            return pixels(hit.areaMm);
    return {};
}

const MonthSheet::Cell* MonthView::cellAt(QPointF pixel) const
{
    for (const MonthSheet::Cell& cell : m_sheet.cells)
        if (pixels(cell.areaMm).contains(pixel))
            return &cell;
    return nullptr;
}

QDate MonthView::dayAt(QPointF pixel) const
{
    const MonthSheet::Cell* cell = cellAt(pixel);
    return cell ? cell->day : QDate();
}

const MonthSheet::Hit* MonthView::hitAt(QPointF pixel) const
{
    for (const MonthSheet::Hit& hit : m_sheet.hits)
        if (pixels(hit.areaMm).contains(pixel))
            return &hit;
    return nullptr;
}

void MonthView::paintEvent(QPaintEvent*)
{
    const qreal dots = devicePixelRatioF();
    if (m_image.isNull()) {
        // Once for each month and size: choosing a day or dragging only draws on top.
        m_image = QImage(size() * dots, QImage::Format_RGB32);
        m_image.setDevicePixelRatio(dots);
        m_image.fill(Qt::white);
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::Antialiasing);
        PainterCanvas canvas(painter, m_scale);
        m_sheet.paint(canvas);
    }
    QPainter painter(this);
    painter.drawImage(0, 0, m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent(28, 100, 180);
    if (const QRectF today = dayRect(m_today); !today.isNull())
        painter.fillRect(QRectF(today.left() + 1, today.bottom() - 4, today.width() - 2, 3), accent);
    if (const QRectF chosen = dayRect(m_selected); !chosen.isNull()) {
        painter.setPen(QPen(accent, hasFocus() ? 2.5 : 1.5, hasFocus() ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(chosen.adjusted(1, 1, -1, -1), 3, 3);
    }
    if (m_drag && m_drag->moving) {
        if (const MonthSheet::Cell* cell = cellAt(m_drag->now)) {
            const QRectF target = pixels(cell->areaMm);
            QColor light = accent;
            light.setAlpha(40);
            painter.fillRect(target, light);
            painter.setPen(QPen(accent, 2));
            painter.drawRect(target.adjusted(1, 1, -1, -1));
        }
        const QString words = painter.fontMetrics().elidedText(m_drag->entry.text, Qt::ElideRight, 220);
        const QRectF label(QPointF(m_drag->now) + QPointF(12, 8), QSizeF(painter.fontMetrics().horizontalAdvance(words) + 16, painter.fontMetrics().height() + 8));
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawRoundedRect(label, 4, 4);
        painter.setPen(Qt::white);
        painter.drawText(label, Qt::AlignCenter, words);
    }
}

void MonthView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return;
    const MonthSheet::Hit* hit = hitAt(event->position());
    const QDate day = hit ? hit->item.day : dayAt(event->position());
    if (!day.isValid())
        return;
    emit dayChosen(day);
    if (!hit || hit->item.kind != DayItem::Kind::Entry)
        return;
    emit entryChosen(hit->item.entry);
    if (event->button() == Qt::LeftButton)
        m_drag = Drag{ hit->item.entry, hit->item.day, event->pos(), event->pos() };
}

void MonthView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_drag || !(event->buttons() & Qt::LeftButton)) {
        const MonthSheet::Hit* hit = hitAt(event->position());
        setCursor(hit && hit->item.kind == DayItem::Kind::Entry ? (hit->item.entry.movable ? Qt::OpenHandCursor : Qt::PointingHandCursor) : Qt::ArrowCursor);
        return;
    }
    m_drag->now = event->pos();
    if ((m_drag->now - m_drag->pressed).manhattanLength() >= QApplication::startDragDistance())
        m_drag->moving = true;
    if (m_drag->moving) {
        setCursor(m_drag->entry.movable ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
        update();
    }
}

void MonthView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_drag || event->button() != Qt::LeftButton)
        return;
    const Drag drag = *m_drag;
    dropDrag();
    const QDate day = dayAt(event->position());
    if (drag.moving && day.isValid() && day != drag.from)
        emit entryDropped(drag.entry, drag.from, day);
}

void MonthView::dropDrag()
{
    m_drag.reset();
    unsetCursor();
    update();
}

void MonthView::mouseDoubleClickEvent(QMouseEvent* event)
{
    dropDrag();
    if (event->button() != Qt::LeftButton)
        return;
    if (const MonthSheet::Hit* hit = hitAt(event->position()); hit && hit->item.kind == DayItem::Kind::Entry)
        emit entryActivated(hit->item.entry);
    else if (const QDate day = dayAt(event->position()); day.isValid())
        emit dayActivated(day);
}

void MonthView::step(int days, int months)
{
    if (m_selected.isValid())
        emit dayChosen(months != 0 ? m_selected.addMonths(months) : m_selected.addDays(days));
}

void MonthView::keyPressEvent(QKeyEvent* event)
{
    static const QHash<int, int> arrows{ { Qt::Key_Left, -1 }, { Qt::Key_Right, 1 }, { Qt::Key_Up, -7 }, { Qt::Key_Down, 7 } };
    const int key = event->key();
    if (const auto found = arrows.constFind(key); found != arrows.cend()) {
        if (event->modifiers() & Qt::ControlModifier)
            emit nudged(*found);
        else
            step(*found, 0);
        return;
    }
    switch (key) {
    case Qt::Key_PageUp: step(0, -1); return;
    case Qt::Key_PageDown: step(0, 1); return;
    case Qt::Key_Home: emit dayChosen(m_month); return;
    case Qt::Key_End: emit dayChosen(m_month.addMonths(1).addDays(-1)); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit dayActivated(m_selected); return;
    case Qt::Key_Escape:
        if (m_drag) {
            dropDrag();
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void MonthView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    emit zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void MonthView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuWanted(byKey ? mapToGlobal(dayRect(m_selected).center().toPoint()) : event->globalPos());
}

bool MonthView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QStringList lines;
        if (const MonthSheet::Hit* hit = hitAt(help->pos())) {
            lines << hit->item.text;
            if (!hit->item.entry.detail.isEmpty())
                lines << hit->item.entry.detail;
        }
        if (lines.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace bihuan
