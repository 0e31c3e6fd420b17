// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/joined_pages.h"

#include <algorithm>

namespace bihuan {

int JoinedPages::count()
{
    if (m_firsts.isEmpty()) {
        m_firsts << 0;
        for (const Part& part : std::as_const(m_parts))
            m_firsts << m_firsts.last() + part.pages->count();
    }
    return m_firsts.last();
}

std::pair<qsizetype, int> JoinedPages::placeOf(int page)
{
    count();
    const qsizetype part = std::upper_bound(m_firsts.cbegin(), m_firsts.cend(), page) - m_firsts.cbegin() - 1;
    return {part, m_firsts[part]};
}

QSizeF JoinedPages::sizeMm(int page)
{
    const auto [part, first] = placeOf(page);
    return m_parts[part].pages->sizeMm(page - first);
}

void JoinedPages::paint(int page, Canvas& canvas)
{
    const auto [part, first] = placeOf(page);
    m_parts[part].pages->paint(page - first, canvas);
}

QList<Bookmark> JoinedPages::bookmarks(int page)
{
    const auto [part, first] = placeOf(page);
    const bool named = !m_parts[part].bookmark.isEmpty();
    QList<Bookmark> marks = m_parts[part].pages->bookmarks(page - first);
    for (Bookmark& mark : marks) {
        mark.page += first;
        mark.level += named ? 1 : 0;
    }
    if (named && page == first)
        marks.prepend({m_parts[part].bookmark, 0, page});
    return marks;
}

} // namespace bihuan
