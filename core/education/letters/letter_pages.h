// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_template.h"
#include "core/documents/paginator.h"
#include "core/education/letters/letter_service.h"
#include "core/inspection/watch/watch_sheet.h"

namespace bihuan {

/// What stands on one class's copy.
struct LetterCopy {
    QString schoolClass;
    QString text;        ///< markup of the letter, fields filled in
    QStringList slip;    ///< paragraphs parents confirm; empty = no slip
    QString cutHint;     ///< beside the cut line
    QString docNo;
    QString shortCode;
    int copies = 0;      ///< pupils of the class
};

/// A letter to parents for several classes: two alike on an A4 sheet to be cut (A5 each), or one on A4. The slip stands at the foot under a
/// cut line. The type is made smaller until letter and slip go on one side; what does not go even then is an issue.
class ParentLetterPages final : public PageSet {
public:
    ParentLetterPages(QList<LetterCopy> copies, LetterLayout layout, std::shared_ptr<TextShaper> shaper, DocumentInfo info);

    bool hasPage(int page) override { return page >= 0 && page < count(); }
    int count() override { return int(m_copies.size()); }
    int expectedCount() const override { return int(m_copies.size()); }
    QSizeF sizeMm(int) override;
    void paint(int page, Canvas& canvas) override;
    QList<Bookmark> bookmarks(int page) override;
    DocumentInfo info() const override { return m_info; }

    const Issues& issues() const { return m_issues; } ///< parent_letter.too_long, of the template and of glyphs
    double bodyPt() const { return m_bodyPt; }        ///< the type that was found to fit
    QRectF slipMm() const;                            ///< of one letter, within it; null without slips
    /// How many sheets of paper a class needs for all its pupils.
    int sheetsFor(int page) const;

private:
    QSizeF letterMm() const;
    LetterPages lay(const QString& text, double sizePt) const;
    void paintOne(int index, Canvas& canvas);
    WatchSheet slipSheet(const LetterCopy& copy, Issues& issues) const;

    QList<LetterCopy> m_copies;
    LetterLayout m_layout;
    std::shared_ptr<TextShaper> m_shaper;
    DocumentInfo m_info;
    bool m_slip;
    double m_bodyPt = 0;
    QList<LetterPages> m_bodies; ///< one for each copy
    QList<WatchSheet> m_slips;
    Issues m_issues;
};

} // namespace bihuan
