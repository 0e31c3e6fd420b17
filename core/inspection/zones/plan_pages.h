// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_set.h"
#include "core/inspection/zones/plan_labels.h"
#include "core/inspection/zones/plan_looks.h"

#include <QImage>

#include <memory>

namespace bihuan {

/// What is printed: a plan as it stands today, coloured by one thing.
struct PlanSheet {
    PlanContent content;
    QImage ground;     ///< planGround()
    PlanColour colour = PlanColour::Coverage;
    QSizeF paperMm = paperA4; ///< upright; turned by the shape of the picture
    QString school;
};

/// The picture, paled, with the zones' colours laid over it: the raster part of a plan. Touches no font and no database, so
/// that it can be made in another thread. At 200 dots per inch of an A3 sheet.
QImage planGround(const QImage& picture, const QList<PlanZone>& drawn, PlanColour colour);

/// The four-colour map and its like: picture, outlines and patterns as lines, names or numbers with a key, legend. One page;
/// more when the key of a crowded plan wants them.
class PlanPages final : public PageSet {
public:
    PlanPages(PlanSheet sheet, DocumentInfo info, std::shared_ptr<TextShaper> shaper);
    ~PlanPages() override;

    bool hasPage(int page) override { return page >= 0 && page < count(); }
    int count() override;
    int expectedCount() const override;
    QSizeF sizeMm(int page) override;
    void paint(int page, Canvas& canvas) override;
    DocumentInfo info() const override;

    // Where things stand, in mm of the first page.
    QRectF pictureRect() const;
    const QList<PlacedLabel>& labels() const; ///< by zone drawn, in the order of the content
    QRectF keyRect() const;                   ///< empty when every name stands in its zone
    const Issues& issues() const;             ///< letter.missing_glyph

private:
    class Layout;
    std::unique_ptr<Layout> m_layout;
};

} // namespace bihuan
