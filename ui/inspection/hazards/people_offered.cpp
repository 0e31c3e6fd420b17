// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/hazards/people_offered.h"

#include "core/records/record_text.h"
#include "ui/records/reference_line.h"

using namespace Qt::StringLiterals;

namespace bihuan {

void offerStaff(ReferenceLine& line, const RecordStore& store, QDate day)
{
    line.setOffered([day](const Record& record) { return personType().fromRecord(record).isStaffBetween(day, day); });
    line.setBeside([text = std::make_shared<RecordText>(store)](const Record& record) {
        const Person person = personType().fromRecord(record);
        return person.department.isNull() ? QString() : text->nameOf(departmentType().kind().code, person.department.value());
    });
}

void offerZones(ReferenceLine& line, const RecordStore&, QDate day)
{
    line.setOffered([day](const Record& record) { return zoneType().fromRecord(record).inUse(day); });
    line.setBeside([](const Record& record) {
        const Zone zone = zoneType().fromRecord(record);
        QStringList parts{ zone.campus, zone.building, zone.floor, zone.code };
        parts.removeAll(QString());
        return parts.join(u' ');
    });
}

} // namespace bihuan
