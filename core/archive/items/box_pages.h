// SPDX-License-Identifier: GPL-3.0-or-later
// What is stuck on a box and what lies in it: 盒脊, 盒封面, 备考表.
#pragma once

#include "core/archive/items/archive_item.h"
#include "core/documents/painted_sheet.h"
#include "core/documents/text_shaper.h"

namespace bihuan {

struct BoxContent {
    ArchiveBox box;
    QString school, fonds, className;
    int items = 0, pages = 0;
    QStringList remarks; ///< of the reference sheet: corrections, voided numbers, what is missing

    QString from() const; ///< “0001”
    QString to() const;
};

/// Spines of 20, 30, 40 or 50 mm beside each other, as many as go on an A4 sheet, with marks to cut along.
class BoxSpinePages final : public SheetPages<PaintedSheet> {
public:
    static constexpr double heightMm = 275; ///< a little shorter than the box (310 mm), so that A4 takes it
    BoxSpinePages(const QList<BoxContent>& boxes, TextShaper& shaper, DocumentInfo info);
    const QList<QRectF>& spines(int page) const { return m_spines[page]; } ///< mm on the page

private:
    QList<QList<QRectF>> m_spines;
};

/// An A4 sheet for the front of each box.
class BoxCoverPages final : public SheetPages<PaintedSheet> {
public:
    BoxCoverPages(const QList<BoxContent>& boxes, TextShaper& shaper, DocumentInfo info);
};

/// 备考表: what is in the box, what was put right or is missing, who arranged and who checked it. Goes on to a second sheet when it is long.
class BoxReferencePages final : public SheetPages<PaintedSheet> {
public:
    BoxReferencePages(const QList<BoxContent>& boxes, TextShaper& shaper, DocumentInfo info);
};

} // namespace bihuan
