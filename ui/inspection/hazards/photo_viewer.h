// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace bihuan {

/// Photographs one after the other, as large as the window: arrows for the others, Esc closes.
class PhotoViewer final : public QDialog {
    Q_OBJECT
public:
    struct Photo {
        QString path;
        QString name;
        QString mediaType;
    };
    PhotoViewer(QList<Photo> photos, int first, QWidget* parent = nullptr);

    int current() const { return m_at; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void step(int by);
    void showPhoto();

    QList<Photo> m_photos;
    int m_at;
    QLabel* m_picture;
    QLabel* m_caption;
    QPushButton* m_previous;
    QPushButton* m_next;
};

} // namespace bihuan
