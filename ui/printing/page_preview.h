// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_set.h"

#include <QAbstractScrollArea>
#include <QImage>

class QTimer;

namespace bihuan {

/// One real page of a PageSet on a desk. Long sets are laid out in the background, a little at a time, until the number
/// of pages is known. Wheel and Page keys turn pages at their ends; Ctrl with the wheel zooms.
class PagePreview final : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Fit { Page, Width, Percent };

    explicit PagePreview(QWidget* parent = nullptr);

    /// `pages` must outlive the preview or be replaced first; null shows an empty desk.
    void setPages(PageSet* pages);
    PageSet* pages() const { return m_pages; }

    int currentPage() const { return m_page; } ///< 0-based, -1 when there is none
    int knownPages() const { return m_known; } ///< laid out so far
    bool countIsFinal() const { return m_final; }
    void goTo(int page);

    void setFit(Fit fit, int percent = 100);
    Fit fit() const { return m_fit; }
    int percent() const; ///< of actual size, whatever the fit

    /// The next (or previous) page a bookmark points at: the next person of a batch. -1 when there is none.
    int bookmarkFrom(int page, int direction) const;

signals:
    void pageChanged(int page);
    void countChanged(int known, bool isFinal);
    void zoomChanged(int percent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double scale() const; ///< logical pixels per mm
    QSize pagePixels() const;
    void layoutMore();
    void updateBars();
    const QImage& rendered();

    PageSet* m_pages = nullptr;
    int m_page = -1;
    int m_known = 0;
    bool m_final = true;
    Fit m_fit = Fit::Page;
    int m_percent = 100;
    int m_wheelRest = 0;
    QTimer* m_layoutTimer;
    QImage m_image;
    int m_imagePage = -1;
};

} // namespace bihuan
