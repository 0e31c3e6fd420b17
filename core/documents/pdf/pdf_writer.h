// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_set.h"
#include "core/documents/pdf/pdf_canvas.h"
#include "core/documents/pdf/pdf_file.h"
#include "core/documents/pdf/pdf_font.h"
#include "core/documents/pdf/pdf_images.h"
#include "core/documents/pdf/pdf_outline.h"

#include <QHash>
#include <QList>

namespace bihuan {

/// One PDF 1.7 file, page after page. Pages go to `out` as they are finished, fonts and bookmarks at the end. The caller
/// commits `out`. exportPdf() in page_set.h does all this for a PageSet.
class PdfWriter final : private PdfSharedContent {
public:
    PdfWriter(DurableFile& out, const DocumentInfo& info);

    /// The canvas is valid until endPage().
    Canvas& beginPage(QSizeF sizeMm);
    void endPage();
    /// Points at the page begun last.
    void bookmark(const QString& title, int level);

    /// First failure so far: writing (File) or a font that must not be embedded (Font).
    Result<> status() const;
    Result<> finish();

private:
    struct Shared {
        int object = 0;
        QSet<int> images;
    };

    bool useShared(quint64 key) override;
    void addShared(quint64 key, const PdfContent& content) override;
    void closeGroup();

    PdfFile m_file;
    PdfFontSet m_fonts;
    PdfImages m_images;
    PdfOutline m_outline;
    PdfCanvas m_canvas;
    DocumentInfo m_info;
    QHash<quint64, Shared> m_shared;

    int m_catalog, m_pagesRoot, m_fontResources, m_resources;
    QList<std::pair<int, int>> m_groups; ///< nodes of the page tree: object, pages below
    QList<int> m_group;                  ///< pages of the current node
    int m_groupObject = 0;
    int m_page = 0; ///< object of the page begun last
    QSizeF m_pageSize;
    QSizeF m_firstSize;
    QList<int> m_pageShared;
    QSet<int> m_pageImages;
};

} // namespace bihuan
