// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/intake/scan_picture.h"

#include "core/base/describe.h"
#include "core/documents/foreign/page_file.h"

#include <QLabel>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownDpi = 150;

/// Keeps the file open that it showed last: pages of one document are looked at in turn.
class Worker final : public QObject {
public:
    Result<QImage> page(const ScanPicture& picture)
    {
        if (!m_file || m_path != picture.path) {
            m_file.reset();
            BIHUAN_TRY_ASSIGN(m_file, PageFile::open(picture.path));
            m_path = picture.path;
        }
        BIHUAN_TRY_ASSIGN(const QImage image, m_file->render(picture.page, shownDpi));
        return picture.turn == 0 ? image : image.transformed(QTransform().rotate(picture.turn));
    }

private:
    QString m_path;
    std::unique_ptr<PageFile> m_file;
};

} // namespace

ScanPictureLoader::ScanPictureLoader(QObject* parent)
    : QObject(parent)
    , m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(u"sheet pictures"_s);
    m_thread.start();
}

ScanPictureLoader::~ScanPictureLoader()
{
    ++*m_asked; // what still waits is not wanted any more
    m_thread.quit();
    m_thread.wait();
}

void ScanPictureLoader::ask(const ScanPicture& picture)
{
    const int number = ++*m_asked;
    auto* worker = static_cast<Worker*>(m_worker);
    QMetaObject::invokeMethod(worker, [this, worker, picture, number, asked = m_asked] {
        if (*asked != number)
            return;
        const Result<QImage> image = worker->page(picture);
        if (*asked == number)
            QMetaObject::invokeMethod(this, [this, image, number, asked] {
                if (*asked == number)
                    emit loaded(image ? *image : QImage(), image ? QString() : describe(image.error()));
            });
    });
}

ScanPictureView::ScanPictureView(QWidget* parent)
    : QScrollArea(parent)
    , m_label(new QLabel(this))
{
    setObjectName(u"scanPicture"_s);
    setAccessibleName(tr("The scanned page"));
    m_label->setObjectName(u"scanPictureLabel"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    m_label->setMargin(4);
    setWidget(m_label);
    setWidgetResizable(true);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setBackgroundRole(QPalette::Mid);
    setMinimumWidth(280);
    connect(&m_loader, &ScanPictureLoader::loaded, this, &ScanPictureView::take);
}

void ScanPictureView::showSheet(const ScanPicture& picture)
{
    if (picture.path.isEmpty()) {
        showNothing(tr("There is no picture of this page: look at the paper, or scan it again."));
        emit shown();
        return;
    }
    m_loader.ask(picture);
}

void ScanPictureView::showNothing(const QString& words)
{
    m_image = {};
    m_label->setPixmap({});
    m_label->setText(words);
}

void ScanPictureView::take(const QImage& image, const QString& trouble)
{
    m_image = image;
    m_fitted = true;
    if (image.isNull())
        showNothing(trouble);
    else
        redraw();
    verticalScrollBar()->setValue(0);
    emit shown();
}

void ScanPictureView::redraw()
{
    if (m_image.isNull())
        return;
    const double dots = devicePixelRatioF();
    if (m_fitted)
        m_scale = std::max(0.05, double(viewport()->width() - 10) * dots / m_image.width());
    QPixmap pixmap = QPixmap::fromImage(m_image.scaledToWidth(std::max(20, int(std::lround(m_image.width() * m_scale))), Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(dots);
    m_label->setText({});
    m_label->setPixmap(pixmap);
}

void ScanPictureView::zoom(double factor)
{
    if (m_image.isNull())
        return;
    const QScrollBar* const bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    m_fitted = false;
    m_scale = std::clamp(m_scale * factor, 0.1, 3.0);
    redraw();
    verticalScrollBar()->setValue(int(place * verticalScrollBar()->maximum()));
}

void ScanPictureView::fit()
{
    m_fitted = true;
    redraw();
}

void ScanPictureView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (m_fitted)
        redraw();
}

void ScanPictureView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(event->angleDelta().y() > 0 ? 1.2 : 1 / 1.2);
        event->accept();
        return;
    }
    QScrollArea::wheelEvent(event);
}

void ScanPictureView::mousePressEvent(QMouseEvent* event)
{
    m_grip = event->pos();
}

void ScanPictureView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPoint by = event->pos() - m_grip;
    m_grip = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

} // namespace bihuan
