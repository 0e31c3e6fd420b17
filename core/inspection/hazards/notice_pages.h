// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/fitted_text.h"
#include "core/documents/page_set.h"
#include "core/inspection/hazards/rectify_notice.h"

#include <QHash>
#include <QImage>

namespace bihuan {

/// 三联单: stub, notice and receipt on one A4, the number across both cut lines, so that the halves prove each other. Hazards
/// and photographs stand on the notice itself up to `inlineItems`; more go onto annex pages, named on the notice.
class NoticePages final : public PageSet {
public:
    static constexpr qsizetype inlineItems = 3;
    static constexpr double firstCutMm = 76, secondCutMm = 214; ///< from the top of the sheet

    /// `photos` by the items' SHA-256.
    NoticePages(NoticeSheet sheet, QHash<QString, QImage> photos, std::shared_ptr<TextShaper> shaper);

    bool hasPage(int page) override { return page >= 0 && page < count(); }
    int count() override;
    QSizeF sizeMm(int) override { return paperA4; }
    void paint(int page, Canvas& canvas) override;
    DocumentInfo info() const override;

    /// letter.missing_glyph (problem); notice.too_long (warning: a text is cut, with the number of its hazard).
    Issues issues();

private:
    struct Painter;
    void paintStub(Painter& on) const;
    void paintNotice(Painter& on) const;
    void paintReceipt(Painter& on) const;
    void paintCut(double y, Painter& on) const;
    void paintAnnex(qsizetype first, Painter& on) const;
    bool hasAnnex() const { return m_sheet.items.size() > inlineItems; }
    QString word(const QString& key) const { return m_sheet.words.value(key); }
    QString numbers() const;

    NoticeSheet m_sheet;
    QHash<QString, QImage> m_photos;
    std::shared_ptr<TextShaper> m_shaper;
};

} // namespace bihuan
