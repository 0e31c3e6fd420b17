// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/intake/intake_plan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

class Planner {
public:
    Planner(const ScanStack& stack, const QHash<QString, SheetStanding>& standings, const QSet<QString>& known)
        : m_stack(stack), m_standings(standings), m_known(known)
    {
    }

    IntakePlan plan()
    {
        QHash<QString, QList<int>> groups;
        QStringList order;
        for (int i = 0; i < int(m_stack.pages.size()); ++i) {
            const ScannedPage& page = m_stack.pages[i];
            const QString code = codeOf(i);
            if (!page.blank && !page.content.isEmpty() && isKnown(page)) {
                put(i, u"aside"_s, u"duplicate"_s, code);
            } else if (!page.trouble.isEmpty()) {
                put(i, u"waiting"_s, u"damaged"_s, nearest(i), page.trouble);
            } else if (page.blank) {
                put(i, u"blank"_s, {}, {});
            } else if (page.codes.isEmpty()) {
                put(i, u"waiting"_s, u"unread"_s, nearest(i));
            } else if (code.isEmpty()) {
                put(i, u"waiting"_s, isSeveral(page) ? u"several"_s : u"unknown_code"_s, isSeveral(page) ? firstKnown(page) : nearest(i));
            } else {
                if (!groups.contains(code))
                    order << code;
                groups[code] << i;
            }
        }
        for (const QString& code : std::as_const(order))
            group(code, groups[code]);
        std::sort(m_plan.others.begin(), m_plan.others.end(), [](const PlannedPage& a, const PlannedPage& b) { return a.page < b.page; });
        return std::move(m_plan);
    }

private:
    /// The one known code of a page; empty when it has none or several.
    QString codeOf(int page) const
    {
        QString found;
        for (const QString& code : m_stack.pages[page].codes) {
            if (!m_standings.contains(code))
                continue;
            if (!found.isEmpty())
                return {};
            found = code;
        }
        return found;
    }
    QString firstKnown(const ScannedPage& page) const
    {
        for (const QString& code : page.codes)
            if (m_standings.contains(code))
                return code;
        return {};
    }
    bool isSeveral(const ScannedPage& page) const { return !firstKnown(page).isEmpty(); }

    /// Whose page this could be by its place: of the paper before it, else of the one after.
    QString nearest(int page) const
    {
        for (const int step : {-1, 1})
            for (int at = page + step; at >= 0 && at < int(m_stack.pages.size()) && std::abs(at - page) <= 3; at += step)
                if (const QString code = codeOf(at); !code.isEmpty())
                    return code;
        return {};
    }

    bool isKnown(const ScannedPage& page)
    {
        if (m_known.contains(page.content) || m_seen.contains(page.content))
            return true;
        m_seen << page.content;
        return false;
    }

    void put(int page, const QString& state, const QString& why, const QString& code, const QString& note = {})
    {
        const SheetStanding owner = m_standings.value(code);
        m_plan.others << PlannedPage{page, state, why, note, owner.kind, owner.id};
    }

    void group(const QString& code, const QList<int>& found)
    {
        const SheetStanding& owner = *m_standings.constFind(code);
        const auto all = [&](const QString& why, const QString& note = {}) {
            for (const int page : found)
                put(page, u"waiting"_s, why, code, note);
        };
        if (!owner.refused.isEmpty())
            return all(u"refused"_s, owner.refused);
        if (owner.scanned && !owner.manySheets)
            return all(u"duplicate"_s);
        if (owner.otherYear)
            return all(u"other_year"_s);

        // Papers of older prints do not say which page is which: theirs stay in the order of the stack.
        PlannedDocument document{.kind = owner.kind, .title = owner.title, .id = owner.id};
        int pages = 0;
        QSet<int> there;
        for (const int page : found) {
            const ScannedPage& one = m_stack.pages[page];
            pages = std::max(pages, one.codePages);
            const bool twice = one.codePages > 0 && !owner.manySheets && there.contains(one.codePage);
            const bool had = owner.partDocument != 0 && !owner.partMissing.contains(one.codePage);
            if (twice || had) {
                put(page, u"waiting"_s, u"duplicate"_s, code);
                continue;
            }
            there << one.codePage;
            document.pages << page;
        }
        if (document.pages.isEmpty())
            return;
        if (!owner.manySheets)
            std::stable_sort(document.pages.begin(), document.pages.end(),
                             [this](int a, int b) { return m_stack.pages[a].codePage < m_stack.pages[b].codePage; });
        if (owner.partDocument != 0) {
            document.completes = owner.partDocument;
            document.partFile = owner.partFile;
            document.partPages = owner.partPages;
            for (const int number : owner.partMissing)
                if (!there.contains(number))
                    document.missing << number;
        } else if (!owner.manySheets) {
            for (int number = 1; number <= pages; ++number)
                if (!there.contains(number))
                    document.missing << number;
        }
        m_plan.documents << document;
    }

    const ScanStack& m_stack;
    const QHash<QString, SheetStanding>& m_standings;
    const QSet<QString>& m_known;
    QSet<QString> m_seen;
    IntakePlan m_plan;
};

} // namespace

IntakePlan planIntake(const ScanStack& stack, const QHash<QString, SheetStanding>& standings, const QSet<QString>& known)
{
    return Planner(stack, standings, known).plan();
}

} // namespace bihuan
