// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_set.h"
#include "core/documents/pdf/pdf_canvas.h"
#include "core/documents/pdf/pdf_file.h"
#include "core/documents/pdf/pdf_font.h"
#include "core/documents/pdf/pdf_images.h"
#include "core/documents/pdf/pdf_outline.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace bihuan {

/// A page of the file as bookmarks and links point at it.
struct PdfPage {
    int object = 0;  ///< 0 = none
    int topPt = -1;  ///< upper edge in its own coordinates; -1 = not known (a turned page)
};

/// One PDF 1.7 file, page after page. Pages go to `out` as they are finished, fonts and bookmarks at the end. The caller
/// commits `out`. exportPdf() in page_set.h does all this for a PageSet.
/// Pages may stand elsewhere than where they are written: a catalogue that names the numbers of the pages after it is written
/// last and stands in front, and a page that tells what follows is reserved and painted afterwards.
class PdfWriter final : private PdfSharedContent {
public:
    PdfWriter(DurableFile& out, const DocumentInfo& info);

    /// The canvas is valid until endPage().
    Canvas& beginPage(QSizeF sizeMm);
    void endPage();
    PdfPage page() const { return m_page; } ///< begun last

    /// Pages begun from now on stand in front of all others, in the order written, with a count of their own (i, ii … in the
    /// reader, then 1, 2 …).
    void setFront(bool front);
    /// Takes the next place for a page that is painted later, by beginReserved(); every one must be.
    PdfPage reserve(QSizeF sizeMm);
    Canvas& beginReserved(PdfPage page, QSizeF sizeMm);
    /// A page that is not painted here: `entries` are those of its dictionary without /Type and /Parent, and tell its size and
    /// resources.
    PdfPage addPage(const QByteArray& entries, int topPt);
    int pageCount() const { return m_count; } ///< without those in front
    int frontCount() const { return m_frontCount; }

    /// Points at the page begun last.
    void bookmark(const QString& title, int level) { bookmark(title, level, m_page); }
    void bookmark(const QString& title, int level, PdfPage page);
    /// A place to click on, on the page begun last and before its endPage().
    void link(const QRectF& rectMm, PdfPage target);
    /// The bytes of a JPEG as they are, on the page begun last; `quarterTurns` clockwise until it stands upright.
    void jpeg(const QRectF& rectMm, const JpegPicture& picture, int quarterTurns);
    /// A file inside the file.
    struct Attached {
        QString name; ///< shown; any characters
        QString description;
        QByteArray mediaType;
        QDateTime modified;
    };
    void attach(const Attached& what, QByteArrayView bytes);

    PdfFile& file() { return m_file; }

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
    int takePlace(int page); ///< node of the page tree it belongs to
    void begin(PdfPage page, int parent, QSizeF sizeMm);

    PdfFile m_file;
    PdfFontSet m_fonts;
    PdfImages m_images;
    PdfOutline m_outline, m_frontOutline;
    PdfCanvas m_canvas;
    DocumentInfo m_info;
    QHash<quint64, Shared> m_shared;

    int m_catalog, m_pagesRoot, m_fontResources, m_resources;
    QList<std::pair<int, int>> m_groups; ///< nodes of the page tree: object, pages below
    QList<int> m_group;                  ///< pages of the current node
    int m_groupObject = 0;
    qsizetype m_frontGroups = 0; ///< how many of m_groups stand in front
    int m_frontCount = 0, m_count = 0;
    bool m_front = false;
    PdfPage m_page;      ///< begun last
    int m_pageParent = 0;
    QHash<int, int> m_reserved; ///< page → its node
    QByteArray m_pageLinks;
    QByteArray m_attached; ///< names and places of files inside
    int m_attachedCount = 0;
    QSizeF m_pageSize;
    QSizeF m_firstSize;
    QList<int> m_pageShared;
    QSet<int> m_pageImages;
};

} // namespace bihuan
