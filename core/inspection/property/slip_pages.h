// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/fitted_text.h"
#include "core/documents/page_set.h"

namespace bihuan {

/// What stands on every slip of a pad.
struct SlipText {
    QString school;
    QString title;   ///< 安全随手报
    QString hotline; ///< empty = none known
    QString pad;     ///< “第3本”
    QString company; ///< may be empty
};

/// A4 sheets with six slips each. The numbers run so that the cut piles are put on one another and the pad counts through:
/// with ten sheets the upper left pile is 1 to 10, the one right of it 11 to 20.
class SlipPages final : public PageSet {
public:
    static constexpr int perSheet = 6;

    SlipPages(SlipText text, int firstSlip, int sheets, std::shared_ptr<TextShaper> shaper, DocumentInfo info);

    bool hasPage(int page) override { return page >= 0 && page < m_sheets; }
    int count() override { return m_sheets; }
    int expectedCount() const override { return m_sheets; }
    QSizeF sizeMm(int) override { return paperA4; }
    void paint(int page, Canvas& canvas) override;
    DocumentInfo info() const override { return m_info; }

    int slipAt(int page, int cell) const { return m_first + cell * m_sheets + page; }
    static QRectF cell(int index); ///< of the sheet, in mm; they meet in the cut lines
    static QRectF qrRect(int index);
    const Issues& issues() const { return m_issues; } ///< letter.missing_glyph

private:
    void layForm();
    FittedText set(const QString& text, const TextFit& fit);

    SlipText m_text;
    int m_first;
    int m_sheets;
    std::shared_ptr<TextShaper> m_shaper;
    DocumentInfo m_info;
    QList<FittedText> m_form; ///< of the first cell; what is alike on all slips
    QList<QLineF> m_rules;
    Issues m_issues;
};

} // namespace bihuan
