// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/attachments.h"
#include "ui/records/page_loader.h"

#include <QDialog>

class QLabel;
class QScrollArea;
class QToolButton;

namespace bihuan {

/// An attached file to look at: pictures and PDFs, with pages to turn and zoom.
class PreviewPane final : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPane(QWidget* parent = nullptr);

    void showFile(const QString& path, const Attachment& attachment);
    void clear();
    int page() const { return m_page; }
    int pages() const { return m_pages; }
    double zoom() const { return m_zoom; } ///< 1 = as large as goes into the pane

public slots:
    void turn(int by);
    void zoomBy(double factor);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void ask();
    void take(const LoadedPage& loaded);
    void updateButtons();

    PageLoader m_loader;
    QString m_path;
    Attachment m_attachment;
    int m_page = 0;
    int m_pages = 0;
    double m_zoom = 1;
    QToolButton* m_back;
    QToolButton* m_forth;
    QToolButton* m_smaller;
    QToolButton* m_fit;
    QToolButton* m_larger;
    QLabel* m_where;
    QScrollArea* m_scroll;
    QLabel* m_picture;
};

/// A window of its own for one file.
class PreviewDialog final : public QDialog {
    Q_OBJECT
public:
    PreviewDialog(const QString& path, const Attachment& attachment, QWidget* parent = nullptr);
};

} // namespace bihuan
