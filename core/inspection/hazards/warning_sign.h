// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/fitted_text.h"
#include "core/documents/page_set.h"

namespace bihuan {

struct SignContent {
    QString title;   ///< 临时管控
    QString warning; ///< 危险　禁止入内
    QString number;  ///< of the hazard
    QString school;
    QList<std::pair<QString, QString>> rows; ///< label and words, from the top
};

/// One A4 sheet lying, for the barrier in front of a hazard.
class SignPages final : public PageSet {
public:
    SignPages(SignContent content, DocumentInfo info, std::shared_ptr<TextShaper> shaper);

    bool hasPage(int page) override { return page == 0; }
    int count() override { return 1; }
    QSizeF sizeMm(int) override { return paperA4.transposed(); }
    void paint(int page, Canvas& canvas) override;
    DocumentInfo info() const override { return m_info; }

    /// letter.missing_glyph (problem), sign.too_long (warning: a row is cut).
    const Issues& issues() const { return m_issues; }

private:
    DocumentInfo m_info;
    QList<FittedText> m_texts;
    QList<QLineF> m_rules;
    Issues m_issues;
};

} // namespace bihuan
