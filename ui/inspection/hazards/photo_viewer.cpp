// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/hazards/photo_viewer.h"

#include "ui/widgets/file_preview.h"


#include <QKeyEvent>
#include <QResizeEvent>

namespace bihuan {

using namespace Qt::StringLiterals;

PhotoViewer::PhotoViewer(QList<Photo> photos, int first, QWidget* parent)
    : QDialog(parent)
    , m_photos(std::move(photos))
    , m_at(first)
    , m_picture(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_previous(new QPushButton(tr("&Previous"), this))
    , m_next(new QPushButton(tr("&Next"), this))
{
    setObjectName(u"photoViewer"_s);
    m_picture->setObjectName(u"photoLarge"_s);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_caption->setObjectName(u"photoCaption"_s);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_previous->setObjectName(u"photoPrevious"_s);
    m_next->setObjectName(u"photoNext"_s);
    auto* close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeButton"_s);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setDefault(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_caption, 1);
    foot->addWidget(m_previous);
    foot->addWidget(m_next);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_picture, 1);
    column->addLayout(foot);
    resize(900, 640);
    if (parent)
        resize(size().boundedTo(parent->window()->size() - QSize(40, 40)).expandedTo(QSize(400, 300)));
    showPhoto();
}

void PhotoViewer::step(int by)
{
    const int next = m_at + by;
    if (next < 0 || next >= int(m_photos.size()))
        return;
    m_at = next;
    showPhoto();
}

void PhotoViewer::showPhoto()
{
    const Photo& photo = m_photos[m_at];
    const FilePreview preview = filePreview(photo.path, photo.mediaType, m_picture->size() * devicePixelRatioF());
    QPixmap picture = QPixmap::fromImage(preview.picture);
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(picture);
    if (picture.isNull())
        m_picture->setText(tr("The picture is damaged."));
    m_picture->setAccessibleName(photo.name);
    m_caption->setText(tr("%1 of %2: %3").arg(m_at + 1).arg(m_photos.size()).arg(photo.name));
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < int(m_photos.size()));
    m_previous->setVisible(m_photos.size() > 1);
    m_next->setVisible(m_photos.size() > 1);
}

void PhotoViewer::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    showPhoto();
}

void PhotoViewer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        step(event->key() == Qt::Key_Left ? -1 : 1);
    else
        QDialog::keyPressEvent(event);
}

} // namespace bihuan
