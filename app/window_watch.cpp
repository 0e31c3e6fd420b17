// SPDX-License-Identifier: GPL-3.0-or-later
// Watch posts at key times: the roster and its lists.
#include "app/window_composition.h"

#include "ui/inspection/watch/watch_page.h"
#include "ui/records/import_flow.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

std::optional<RowStatus> leaveStatus(const Record& record, QDate today)
{
    const WatchLeave leave = watchLeaveType().fromRecord(record);
    if (leave.voided)
        return RowStatus{ WindowComposition::tr("Voided"), Tone::Neutral };
    if (leave.covers(today))
        return RowStatus{ WindowComposition::tr("On leave"), Tone::Warning };
    return leave.fromDay > today ? RowStatus{ WindowComposition::tr("To come"), Tone::Info }
                                 : RowStatus{ WindowComposition::tr("Over"), Tone::Neutral };
}

} // namespace

void WindowComposition::addWatchPages()
{
    const QString place = u"inspection"_s;
    const Clock& clock = m_services.folder->database().clock();
    m_window->addPage(place, WatchPage::info(), [this] {
        auto* page = new WatchPage(*m_services.watch, m_context);
        connect(page, &WatchPage::pageWanted, m_window.get(), [this](const QString& code) { m_window->openPage(code); });
        return page;
    });
    opens<WatchPage>(watchPostType().kind(), [](WatchPage& page, qint64 id) { page.showPost(Id<WatchPost>(id)); });
    const auto import = [this](const RecordKind& kind) { return [this, &kind](QWidget*) { m_imports->open(kind); }; };
    addSeldomList(place, watchPointType().kind(),
            { u"zone"_s, tr("Where somebody stands at key times: at the gate, on the stairs, in the yard. Begin with the usual points on the roster's page."),
              {}, import(watchPointType().kind()) });
    addSeldomList(place, watchSlotType().kind(), { u"calendar"_s, tr("When somebody stands there, by your school's bells."), {}, import(watchSlotType().kind()) });
    addSeldomList(place, watchRoleType().kind(), { u"post"_s, tr("Each role has the words of its guidance card."), {}, import(watchRoleType().kind()) });
    addList(place, watchLeaveType().kind(),
            { u"calendar"_s, tr("Who is ill or away on which days: the roster then asks for somebody to stand in."),
              [&clock](const Record& record) { return leaveStatus(record, clock.today()); }, import(watchLeaveType().kind()) });
    addSeldomList(place, watchShiftType().kind(),
            { u"history"_s, tr("What differed from the roster, and who was noted as present, is listed here."), {}, {}, false });
}

} // namespace bihuan
