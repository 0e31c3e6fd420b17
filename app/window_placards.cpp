// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_composition.h"

#include "core/people/zone.h"
#include "ui/dashboard/issue_watch.h"
#include "ui/inspection/placards/placards_page.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

/// A printed placard's row in their register.
std::optional<RowStatus> placardStatus(const Record& record)
{
    static const qsizetype stateAt = placardType().kind().indexOf(u"state"_s);
    const QString state = record.values.value(stateAt).toString();
    if (record.voided)
        return RowStatus{ WindowComposition::tr("Voided"), Tone::Neutral };
    if (state == u"posted"_s)
        return RowStatus{ WindowComposition::tr("On the wall"), Tone::Ok };
    return state == u"printed"_s ? RowStatus{ WindowComposition::tr("To be put up"), Tone::Info }
                                 : RowStatus{ WindowComposition::tr("Taken down"), Tone::Neutral };
}

} // namespace

void WindowComposition::addPlacardPages()
{
    const QString place = u"inspection"_s;
    const QString page = PlacardsPage::info().code;
    m_window->addPage(place, PlacardsPage::info(), [this] {
        auto* walls = new PlacardsPage(*m_services.placards, m_context);
        connect(walls, &PlacardsPage::pageWanted, m_window.get(), [this](const QString& wanted) { m_window->openPage(wanted); });
        connect(walls, &PlacardsPage::recordWanted, this, [this](const QString& kind, qint64 id) {
            if (kind != placardType().kind().code) {
                openRecord(kind, id);
            } else if (m_window->openPage(kind)) { // its record, with photos; others ask for the wall
                if (auto* list = qobject_cast<RecordListPage*>(m_window->currentPage()))
                    list->showRecord(id);
            }
        });
        return walls;
    });
    opens<PlacardsPage>(placardType().kind(), [this](PlacardsPage& walls, qint64 id) {
        if (const auto placard = m_services.store->find(placardType(), Id<Placard>(id)); placard && *placard)
            walls.showWall((*placard)->zone);
    });
    RecordListOptions printed{ u"placard"_s, tr("Every placard that was printed stands here, with its photos."), placardStatus, {} };
    printed.canAdd = false;
    addSeldomList(place, placardType().kind(), printed);
    // The page makes its own count while it is there; before that, and while others are in front, the round of the issues does.
    connect(m_issues.get(), &IssueWatch::finished, m_window.get(), [this, page] {
        const auto walls = m_services.placards->walls();
        const auto pressing = [](const PlacardWall& wall) { return wall.isPressing(); };
        const QList<PlacardWall> all = walls.value_or({});
        const auto count = std::count_if(all.cbegin(), all.cend(), pressing);
        m_window->setBadge(page, count > 0 ? QString::number(count) : QString());
    });
}

} // namespace bihuan
