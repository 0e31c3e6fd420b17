// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/documents/letter_template.h"
#include "core/documents/page_set.h"

#include <functional>
#include <memory>

namespace bihuan {

struct Letter {
    std::shared_ptr<const LetterTemplate> form; ///< never null
    MergeData data;
    QString title;     ///< of the bookmark, and in issues: usually the person's name
    QString group;     ///< the bookmark above it (department); empty = none. Letters of one group stand together.
    QString shortCode; ///< printed as QR code and in letters in every page's footer; empty = no code
    QString footer;    ///< line beside the code, such as “2026年安全责任书 王伟”; cut where it gets too long
    int copies = 1;
    bool ownSheets = false; ///< printed on both sides: a copy with an odd number of pages is followed by a blank one
    bool seal = false; ///< box for the school's seal
};

struct PageRange {
    int first = 0;
    int count = 0;
    bool operator==(const PageRange&) const = default;
};

/// Letters one after the other, each copy with page numbers from 1. Lays out one letter at a time, as pages are asked for,
/// and keeps the last few; what is asked for in ascending order is laid out once.
class LetterBatch final : public PageSet {
public:
    using Provider = std::function<Letter(int index)>;

    LetterBatch(QList<Letter> letters, DocumentInfo info);
    LetterBatch(int letterCount, Provider provider, DocumentInfo info); ///< asks for a letter when it is needed, maybe again later
    ~LetterBatch() override;

    bool hasPage(int page) override;
    int count() override;
    QSizeF sizeMm(int page) override;
    void paint(int page, Canvas& canvas) override;
    QList<Bookmark> bookmarks(int page) override;
    DocumentInfo info() const override { return m_info; }

    int letterCount() const { return m_letterCount; }
    PageRange pagesOf(int letter); ///< all copies; lays out the letters up to this one
    int pagesPerCopy(int letter);  ///< with the blank one
    int letterAt(int page);        ///< -1 when there is no such page

    /// What keeps this letter from being printed (Problem) or should be looked at (Warning). Messages name the letter.
    /// Besides those of LetterTemplate::lay: template issues, letter.short_code (cannot be encoded).
    Issues issues(int letter);

private:
    struct Laid;
    const Laid& laid(int letter);
    bool reach(int page);

    int m_letterCount = 0;
    Provider m_provider;
    DocumentInfo m_info;
    QList<int> m_firstPages;  ///< of the letters laid out so far, and the end of the last one
    QList<QString> m_groups;  ///< of the same letters
    QList<std::shared_ptr<const Laid>> m_recent;
};

} // namespace bihuan
