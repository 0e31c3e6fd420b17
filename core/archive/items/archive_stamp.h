// SPDX-License-Identifier: GPL-3.0-or-later
// 归档章 (DA/T 22-2015, A.1): about 45 × 16 mm, six cells, at the top of an item's first page.
#pragma once

#include "core/archive/items/archive_catalogue.h"
#include "core/archive/items/archive_settings.h"
#include "core/documents/painted_sheet.h"
#include "core/documents/text_shaper.h"

namespace bihuan {

inline constexpr QSizeF stampSizeMm{45, 16};

struct StampContent {
    QString fonds, year, itemNo; ///< upper row
    QString className, retention, pages; ///< lower row
    QString code; ///< archival code, for bookmarks and captions
    QString title;
    static StampContent of(const ArchiveRow& row); ///< a fonds to come stays blank: it is stamped in later
};

/// Frame and words of one stamp with its upper left corner at `at`, mm.
void layStamp(PaintedSheet& sheet, const StampContent& content, QPointF at, bool red, TextShaper& shaper);

/// A page for each item with nothing but its stamp, for sheets that are printed and signed already: they are fed again in this order.
class StampPages final : public SheetPages<PaintedSheet> {
public:
    StampPages(const QList<StampContent>& stamps, QPointF atMm, bool red, TextShaper& shaper, DocumentInfo info, QSizeF paperMm = paperA4);
};

/// Many stamps on a sheet, each with its archival code below, to be cut out.
class StampSheetPages final : public SheetPages<PaintedSheet> {
public:
    StampSheetPages(const QList<StampContent>& stamps, bool red, TextShaper& shaper, DocumentInfo info);
};

/// A sheet to try the place of the stamp with: the frame, and how far it stands from the edges.
class StampTestPage final : public SheetPages<PaintedSheet> {
public:
    StampTestPage(QPointF atMm, TextShaper& shaper, DocumentInfo info);
};

/// Writes a copy of the PDF with the stamp on its first page, upright as the page is shown; the original is not touched.
/// Errors: Refused (the same file; protected by a password), Format (damaged, no pages), File.
Result<> stampPdf(const QString& from, const QString& to, const StampContent& content, QPointF atMm, bool red, TextShaper& shaper);

} // namespace bihuan
