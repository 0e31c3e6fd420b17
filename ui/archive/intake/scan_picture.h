// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/intake/intake_desk.h"

#include <QImage>
#include <QScrollArea>
#include <QThread>

class QLabel;

namespace bihuan {

/// Shows pages of stored files in a thread of its own, always the newest that was asked for.
class ScanPictureLoader final : public QObject {
    Q_OBJECT
public:
    explicit ScanPictureLoader(QObject* parent = nullptr);
    ~ScanPictureLoader() override;
    void ask(const ScanPicture& picture);

signals:
    void loaded(const QImage& image, const QString& trouble);

private:
    QThread m_thread;
    QObject* m_worker; ///< lives in the thread
    std::shared_ptr<std::atomic<int>> m_asked = std::make_shared<std::atomic<int>>(0);
};

/// A page that can be read: fitted to the width, larger and smaller by keys, wheel with Ctrl, moved by the mouse.
class ScanPictureView final : public QScrollArea {
    Q_OBJECT
public:
    explicit ScanPictureView(QWidget* parent = nullptr);

    void showSheet(const ScanPicture& picture); ///< empty path: says that there is none
    void showNothing(const QString& words);
    void zoom(double factor);
    void fit();
    double scale() const { return m_scale; }
    bool hasPicture() const { return !m_image.isNull(); }

signals:
    void shown(); ///< a picture, or why there is none

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void take(const QImage& image, const QString& trouble);
    void redraw();

    ScanPictureLoader m_loader;
    QLabel* m_label;
    QImage m_image;
    bool m_fitted = true;
    double m_scale = 1; ///< screen dots to a dot of the picture
    QPoint m_grip;
};

} // namespace bihuan
