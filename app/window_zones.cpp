// SPDX-License-Identifier: GPL-3.0-or-later
// Zones: contracting, campus plans, and the lists behind them.
#include "app/window_composition.h"

#include "core/inspection/zones/plan_service.h"
#include "ui/inspection/zones/coverage_page.h"
#include "ui/inspection/zones/plan_page.h"
#include "ui/records/import_flow.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

/// A zone's row: covered, wanting somebody, or closed.
std::optional<RowStatus> zoneStatus(const Record& record, QDate today)
{
    const Zone zone = zoneType().fromRecord(record);
    if (zone.voided)
        return RowStatus{ WindowComposition::tr("Voided"), Tone::Neutral };
    if (!zone.inUse(today))
        return RowStatus{ WindowComposition::tr("Out of use"), Tone::Neutral };
    if (zone.owner.isNull())
        return RowStatus{ WindowComposition::tr("Nobody in charge"), Tone::Error };
    if (zone.backup.isNull())
        return RowStatus{ WindowComposition::tr("No deputy"), Tone::Warning };
    return RowStatus{ WindowComposition::tr("Covered"), Tone::Ok };
}

} // namespace

void WindowComposition::addZonePages()
{
    const QString place = u"inspection"_s;
    const Clock& clock = m_services.folder->database().clock();
    m_window->addPage(place, CoveragePage::info(), [this] {
        auto* page = new CoveragePage(*m_services.zones, m_context);
        connect(page, &CoveragePage::recordWanted, this, &WindowComposition::openRecord);
        return page;
    });
    m_window->addPage(place, PlanPage::info(), [this] {
        auto* page = new PlanPage(*m_services.plans, m_context);
        connect(page, &PlanPage::recordWanted, this, &WindowComposition::openRecord);
        return page;
    });
    opens<PlanPage>(zoneOutlineType().kind(), [this](PlanPage& page, qint64 id) {
        if (const auto outline = m_services.store->find(zoneOutlineType(), Id<ZoneOutline>(id)); outline && *outline)
            page.showZone((*outline)->plan, (*outline)->zone);
    });
    addList(place, zoneType().kind(),
            { u"zone"_s, tr("Import the list of rooms and places (Excel or CSV) with who is in charge, or enter them one by one."),
              [&clock](const Record& record) { return zoneStatus(record, clock.today()); },
              [this](QWidget*) { m_imports->open(zoneType().kind()); } });
    addSeldomList(place, zoneKindType().kind(), { u"category"_s, tr("Each kind has the duties its placards say."), {}, {} });
    RecordListOptions plans{ u"zone"_s, tr("Plans are made on the page “Campus map”, where their picture is chosen."), {}, {} };
    plans.canAdd = false;
    addSeldomList(place, campusPlanType().kind(), plans);
}

} // namespace bihuan
