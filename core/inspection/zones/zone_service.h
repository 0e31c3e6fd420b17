// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/table_pages.h"
#include "core/exchange/xlsx_writer.h"
#include "core/inspection/zones/zone_coverage.h"
#include "core/records/issue_list.h"

namespace bihuan {

/// Whom a zone names.
enum class ZoneRole { Owner, Backup, Leader };
QString zoneRoleColumn(ZoneRole role); ///< of the record zone
QString zoneRoleName(ZoneRole role);   ///< translated

/// Who is to take over several zones, and what was there before, to take it back.
struct ZoneAssignment {
    ZoneRole role = ZoneRole::Owner;
    QMap<qint64, QVariant> before; ///< of the zones changed
};

/// Contracting of zones: coverage, assigning, and the table that hangs in the office.
class ZoneService {
public:
    static constexpr int usualMostZones = 10; ///< [拟]

    explicit ZoneService(RecordService& records) : m_records(records) {}

    Result<ZoneCoverage> coverage() const;

    /// How many zones one person may be in charge of before it is too many.
    Result<int> mostZones() const;
    Result<> setMostZones(int most); ///< Errors: Invalid (less than 1)

    /// All or nothing; a null person takes somebody out. Errors: as RecordService::setField; Refused when the person has left.
    Result<ZoneAssignment> assign(const QList<Id<Zone>>& zones, ZoneRole role, Id<Person> person, const QString& reason);
    Result<> takeBack(const ZoneAssignment& assignment);

    /// What no rule of a single zone sees: zone.too_many, a warning at the person. For the list of issues.
    Result<QList<RecordIssue>> issues() const;

    /// 安全责任包干明细表: all zones in use by building and floor. It hangs on the wall, so telephones stand in full, as on the
    /// placards; whoever writes it says so with notePhonesShown().
    Result<TableContent> contractTable() const;
    Result<XlsxSheet> contractSheet() const;
    Result<> notePhonesShown(); ///< leaves a line in the journal

    RecordService& records() const { return m_records; }

private:
    RecordService& m_records;
};

} // namespace bihuan
