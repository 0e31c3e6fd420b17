// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/page_preview.h"

#include "ui/printing/page_painter.h"
#include "ui/widgets/theme.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int deskMargin = 20;
constexpr double screenDotsPerMm = 96 / 25.4; ///< 100 % = the size of 96 dpi, as in word processors
constexpr int layoutSliceMs = 12;
} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_layoutTimer(new QTimer(this))
{
    setObjectName(u"pagePreview"_s);
    setAccessibleName(tr("Page preview"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    m_layoutTimer->setInterval(0);
    connect(m_layoutTimer, &QTimer::timeout, this, &PagePreview::layoutMore);
}

void PagePreview::setPages(PageSet* pages)
{
    m_pages = pages;
    m_imagePage = -1;
    m_known = 0;
    m_final = !pages;
    m_page = -1;
    if (pages) {
        if (pages->hasPage(0)) {
            m_known = 1;
            m_page = 0;
            m_layoutTimer->start();
        } else {
            m_final = true;
        }
    }
    updateBars();
    emit countChanged(m_known, m_final);
    emit pageChanged(m_page);
    emit zoomChanged(percent());
    viewport()->update();
}

void PagePreview::layoutMore()
{
    QElapsedTimer slice;
    slice.start();
    while (!m_final && slice.elapsed() < layoutSliceMs) {
        if (m_pages->hasPage(m_known))
            ++m_known;
        else
            m_final = true;
    }
    if (m_final)
        m_layoutTimer->stop();
    emit countChanged(m_known, m_final);
}

void PagePreview::goTo(int page)
{
    if (!m_pages || page < 0)
        return;
    while (!m_final && m_known <= page) {
        if (m_pages->hasPage(m_known))
            ++m_known;
        else
            m_final = true;
    }
    page = qMin(page, m_known - 1);
    if (page == m_page || page < 0)
        return;
    m_page = page;
    updateBars();
    emit pageChanged(m_page);
    viewport()->update();
}

void PagePreview::setFit(Fit fit, int percent)
{
    m_fit = fit;
    m_percent = qBound(25, percent, 400);
    updateBars();
    emit zoomChanged(this->percent());
    viewport()->update();
}

int PagePreview::percent() const
{
    return qRound(scale() / screenDotsPerMm * 100);
}

int PagePreview::bookmarkFrom(int page, int direction) const
{
    if (!m_pages)
        return -1;
    for (int at = page + direction; at >= 0 && at < m_known; at += direction)
        if (!m_pages->bookmarks(at).isEmpty())
            return at;
    return -1;
}

double PagePreview::scale() const
{
    if (m_page < 0)
        return screenDotsPerMm;
    if (m_fit == Fit::Percent)
        return screenDotsPerMm * m_percent / 100;
    const QSizeF paper = m_pages->sizeMm(m_page);
    const QSize room = maximumViewportSize() - QSize(2 * deskMargin, 2 * deskMargin);
    const double byWidth
        = qMax(40, room.width() - (m_fit == Fit::Width ? verticalScrollBar()->sizeHint().width() : 0)) / paper.width();
    const double byHeight = qMax(40, room.height()) / paper.height();
    return m_fit == Fit::Width ? byWidth : qMin(byWidth, byHeight);
}

QSize PagePreview::pagePixels() const
{
    return m_page < 0 ? QSize() : (m_pages->sizeMm(m_page) * scale()).toSize();
}

void PagePreview::updateBars()
{
    const QSize whole = pagePixels() + QSize(2 * deskMargin, 2 * deskMargin);
    const QSize shown = maximumViewportSize();
    verticalScrollBar()->setRange(0, qMax(0, whole.height() - shown.height()));
    verticalScrollBar()->setPageStep(shown.height());
    verticalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setRange(0, qMax(0, whole.width() - shown.width()));
    horizontalScrollBar()->setPageStep(shown.width());
    horizontalScrollBar()->setSingleStep(24);
}

const QImage& PagePreview::rendered()
{
    const qreal ratio = devicePixelRatioF();
    const QSize pixels = pagePixels() * ratio;
    if (m_imagePage == m_page && m_image.size() == pixels)
        return m_image;
    m_image = QImage(pixels, QImage::Format_RGB32);
    m_image.fill(Qt::white); // paper stays white in the dark look
    QPainter painter(&m_image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    paintPage(*m_pages, m_page, painter, scale() * ratio);
    painter.end();
    m_image.setDevicePixelRatio(ratio);
    m_imagePage = m_page;
    return m_image;
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const bool dark = isDark(palette());
    painter.fillRect(viewport()->rect(), dark ? QColor(0x15171b) : QColor(0xdde2e9));
    if (m_page < 0)
        return;
    const QSize page = pagePixels();
    const int left = qMax(deskMargin, (viewport()->width() - page.width()) / 2) - horizontalScrollBar()->value();
    const int top = qMax(deskMargin, (viewport()->height() - page.height()) / 2) - verticalScrollBar()->value();
    const QRect sheet(QPoint(left, top), page);
    for (int step = 4; step > 0; --step) // a soft shadow under the sheet
        painter.fillRect(sheet.adjusted(-step, -step + 2, step, step + 2), QColor(0, 0, 0, dark ? 40 : 10));
    painter.drawImage(sheet.topLeft(), rendered());
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
    emit zoomChanged(percent());
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    const int delta = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setFit(Fit::Percent, qRound(percent() * (delta > 0 ? 1.15 : 1 / 1.15)));
        return;
    }
    QScrollBar* bar = verticalScrollBar();
    const bool atEnd = delta < 0 ? bar->value() == bar->maximum() : bar->value() == bar->minimum();
    if (!atEnd) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wheelRest += delta; // touch pads send many small steps
    if (qAbs(m_wheelRest) < 120)
        return;
    const int before = m_page;
    goTo(m_page + (m_wheelRest < 0 ? 1 : -1));
    if (m_page != before)
        bar->setValue(m_wheelRest < 0 ? bar->minimum() : bar->maximum());
    m_wheelRest = 0;
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        goTo(m_page + 1);
        return;
    case Qt::Key_PageUp:
        goTo(m_page - 1);
        return;
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        goTo(m_pages ? m_pages->count() - 1 : -1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setFit(Fit::Percent, qRound(percent() * 1.15));
        return;
    case Qt::Key_Minus:
        setFit(Fit::Percent, qRound(percent() / 1.15));
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace bihuan
