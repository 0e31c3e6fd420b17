// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_set.h"

#include <memory>

namespace bihuan {

/// Sets of pages one after the other, as one document.
class JoinedPages final : public PageSet {
public:
    struct Part {
        std::shared_ptr<PageSet> pages;
        QString bookmark; ///< of its first page, above those of the part itself; empty = none
    };
    JoinedPages(QList<Part> parts, DocumentInfo info) : m_parts(std::move(parts)), m_info(std::move(info)) {}

    bool hasPage(int page) override { return page >= 0 && page < count(); }
    int count() override;
    QSizeF sizeMm(int page) override;
    void paint(int page, Canvas& canvas) override;
    QList<Bookmark> bookmarks(int page) override;
    DocumentInfo info() const override { return m_info; }

private:
    /// Which part the page lies in, and the first page of that part.
    std::pair<qsizetype, int> placeOf(int page);

    QList<Part> m_parts;
    DocumentInfo m_info;
    QList<int> m_firsts; ///< first page of each part, and the number of all; counted once
};

} // namespace bihuan
