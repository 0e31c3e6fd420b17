// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/zones/zone_service.h"

#include "core/people/defaults.h"
#include "core/storage/journal.h"
#include "core/storage/setting.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("zones", text);
}

const QString settings = u"zone"_s;
const QString mostKey = u"most_per_person"_s;
constexpr qsizetype longestDuties = 24; ///< characters in a row of the table

/// The first duties in short: “分类存放，通道畅通；灭火器材齐全有效…”
QString shortDuties(const QStringList& duties)
{
    QString text;
    for (QString duty : duties) {
        while (duty.endsWith(u'。') || duty.endsWith(u'.') || duty.endsWith(u'；'))
            duty.chop(1);
        if (!text.isEmpty() && text.size() + duty.size() > longestDuties)
            return text + u'…';
        text += (text.isEmpty() ? QString() : u"；"_s) + duty;
    }
    return text.size() > longestDuties ? text.left(longestDuties - 1) + u'…' : text;
}

/// One line of the table with the place it stands under.
struct ContractLine {
    QString building, floor;
    QStringList cells;
};

QStringList contractHeadings()
{
    return {tr("Zone"), tr("Kind"), tr("Person in charge"), tr("Telephone"), tr("Deputy"), tr("Deputy's telephone"), tr("Supervising leader"), tr("Main duties")};
}

Result<QList<ContractLine>> contractLines(const RecordStore& store, const ZoneCoverage& coverage)
{
    QHash<Id<Person>, QString> phones;
    QList<Zone> zones;
    for (const CoveredZone& one : coverage.zones)
        zones << one.zone;
    BIHUAN_TRY_ASSIGN(const auto people, peopleOfZones(store, zones));
    for (const Person& person : people)
        phones.insert(person.id, person.phone);
    QHash<Id<ZoneKind>, ZoneKind> kinds;
    BIHUAN_TRY_ASSIGN(const auto zoneKinds, store.list(zoneKindType(), {.voidedToo = true}));
    for (const ZoneKind& kind : zoneKinds)
        kinds.insert(kind.id, kind);
    QList<ContractLine> lines;
    for (const CoveredZone& one : coverage.zones) {
        const Zone& zone = one.zone;
        lines << ContractLine{one.building, zone.floor,
                              {zone.name, one.kind, one.owner, phones.value(zone.owner), one.backup, phones.value(zone.backup), one.leader,
                               shortDuties(zoneDuties(zone, kinds.value(zone.kind)))}};
    }
    return lines;
}

} // namespace

QString zoneRoleColumn(ZoneRole role)
{
    return role == ZoneRole::Owner ? u"owner"_s : role == ZoneRole::Backup ? u"backup"_s : u"leader"_s;
}

QString zoneRoleName(ZoneRole role)
{
    return zoneType().kind().field(zoneRoleColumn(role))->title();
}

Result<ZoneCoverage> ZoneService::coverage() const
{
    const RecordStore& store = m_records.store();
    CoverageSource source;
    source.today = store.database().clock().today();
    BIHUAN_TRY_ASSIGN(source.zones, store.list(zoneType()));
    BIHUAN_TRY_ASSIGN(const auto people, peopleOfZones(store, source.zones));
    source.people = people.values();
    BIHUAN_TRY_ASSIGN(const auto departments, store.names(departmentType().kind()));
    for (auto one = departments.cbegin(); one != departments.cend(); ++one)
        source.departments.insert(Id<Department>(one.key()), one.value());
    BIHUAN_TRY_ASSIGN(const auto kinds, store.names(zoneKindType().kind()));
    for (auto one = kinds.cbegin(); one != kinds.cend(); ++one)
        source.kinds.insert(Id<ZoneKind>(one.key()), one.value());
    BIHUAN_TRY_ASSIGN(source.mostZones, mostZones());
    return zoneCoverage(source);
}

Result<int> ZoneService::mostZones() const
{
    BIHUAN_TRY_ASSIGN(const auto values, setting::ofGroup(m_records.store().database(), settings));
    const int most = values.value(mostKey).toInt();
    return most > 0 ? most : usualMostZones;
}

Result<> ZoneService::setMostZones(int most)
{
    if (most < 1)
        return Error{Error::Kind::Invalid, tr("At least one zone for each person in charge."), {}};
    Database& database = m_records.store().database();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Most zones for one person")));
    BIHUAN_TRY(setting::set(database, settings, mostKey, QString::number(most)));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(zoneType().kind().code);
    return {};
}

Result<ZoneAssignment> ZoneService::assign(const QList<Id<Zone>>& zones, ZoneRole role, Id<Person> person, const QString& reason)
{
    const RecordStore& store = m_records.store();
    if (!person.isNull()) {
        BIHUAN_TRY_ASSIGN(const auto found, store.find(personType(), person));
        if (found && found->leftOn.isValid() && found->leftOn < store.database().clock().today())
            return Error{Error::Kind::Refused, tr("%1 left on %2. Choose somebody who is here.").arg(found->name, found->leftOn.toString(Qt::ISODate)), {}};
    }
    QMap<qint64, QVariant> values;
    for (const Id<Zone> zone : zones)
        values.insert(zone.value(), person.value());
    BIHUAN_TRY_ASSIGN(const auto before, m_records.setField(zoneType().kind(), zoneRoleColumn(role), values, reason));
    return ZoneAssignment{role, before};
}

Result<> ZoneService::takeBack(const ZoneAssignment& assignment)
{
    BIHUAN_TRY(m_records.setField(zoneType().kind(), zoneRoleColumn(assignment.role), assignment.before, tr("Undone")));
    return {};
}

Result<QList<RecordIssue>> ZoneService::issues() const
{
    BIHUAN_TRY_ASSIGN(const ZoneCoverage now, coverage());
    QList<RecordIssue> found;
    for (const ZoneLoad& load : now.loads)
        if (load.tooMany && !load.gone)
            found << RecordIssue{personType().kind().code, load.person.value(), load.name,
                                 {Severity::Warning, u"zone.too_many"_s, {},
                                  tr("%1 is in charge of %2 zones, more than %3. Give some to somebody else.")
                                      .arg(load.name).arg(load.owner).arg(now.mostZones)}};
    return found;
}

Result<TableContent> ZoneService::contractTable() const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const ZoneCoverage now, coverage());
    BIHUAN_TRY_ASSIGN(const auto lines, contractLines(store, now));
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    TableContent table;
    table.title = tr("Safety contracting by zone");
    table.subtitleLeft = school.name;
    table.subtitleRight = tr("%1 zones, %2 not covered   %3").arg(now.total.zones).arg(now.total.open()).arg(store.database().clock().today().toString(Qt::ISODate));
    table.rowNumbers = true;
    table.signatureLine = true;
    const QStringList headings = contractHeadings();
    static constexpr double weights[] = {2.2, 0, 0.3, 0, 0.3, 0, 0.3, 4};
    for (qsizetype i = 0; i < headings.size(); ++i)
        table.columns << TableColumn{headings[i], weights[i]};
    QList<TableRow> rows;
    for (const ContractLine& line : lines)
        rows << TableRow{line.cells, line.floor.isEmpty() ? line.building : line.building + u"  "_s + line.floor};
    table.setRows(rows);
    return table;
}

Result<XlsxSheet> ZoneService::contractSheet() const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const ZoneCoverage now, coverage());
    BIHUAN_TRY_ASSIGN(const auto lines, contractLines(store, now));
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    XlsxSheet sheet;
    sheet.name = tr("Zones");
    sheet.title = QStringList{school.name, tr("Safety contracting by zone"), store.database().clock().today().toString(Qt::ISODate)}.join(u"  "_s);
    for (const QString& heading : QStringList{tr("Code"), tr("Building"), tr("Floor")} + contractHeadings())
        sheet.columns << XlsxColumn{heading};
    for (qsizetype i = 0; i < lines.size(); ++i)
        sheet.rows << QStringList{now.zones[i].zone.code, now.zones[i].zone.building, lines[i].floor} + lines[i].cells;
    return sheet;
}

Result<> ZoneService::notePhonesShown()
{
    Database& database = m_records.store().database();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Table of contracting with telephones")));
    BIHUAN_TRY(journal::note(database, personType().kind().code, 0, u"reveal"_s));
    return transaction.commit();
}

} // namespace bihuan
