// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_composition.h"

#include "core/people/zone.h"
#include "ui/records/import_flow.h"

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

void WindowComposition::addInspectionPages()
{
    const QString place = u"inspection"_s;
    const Clock& clock = m_services.folder->database().clock();
    addList(place, zoneType().kind(),
            { u"zone"_s, tr("Import the list of rooms and places (Excel or CSV) with who is in charge, or enter them one by one."),
              [&clock](const Record& record) { return zoneStatus(record, clock.today()); },
              [this](QWidget*) { m_imports->open(zoneType().kind()); } });
    addList(place, zoneKindType().kind(), { u"category"_s, tr("Each kind has the duties its placards say."), {}, {} });
}

} // namespace bihuan
