// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/equipment/equipment_service.h"

#include "core/base/text.h"
#include "core/people/defaults.h"
#include "core/people/zone.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("equipment", text);
}

Error invalid(const QString& sentence, const QString& code)
{
    return {Error::Kind::Invalid, sentence, code};
}

/// The lists of a table or of tags: equipment by kind, then by number.
void sortByKind(QList<Equipment>& all)
{
    std::stable_sort(all.begin(), all.end(), [](const Equipment& a, const Equipment& b) { return a.kind < b.kind; });
}

} // namespace

QString EquipmentService::placeOf(const Equipment& one, const Zone& zone)
{
    QStringList parts;
    if (!zone.id.isNull())
        parts << zonePath(zone);
    if (!one.place.isEmpty())
        parts << one.place;
    return parts.join(u' ');
}

Result<Equipment> EquipmentService::find(const QString& number) const
{
    BIHUAN_TRY_ASSIGN(const auto found, m_records.store().list(equipmentType(), {.where = {{u"number"_s, cleanLine(number)}}}));
    if (found.isEmpty())
        return Error{Error::Kind::NotFound, tr("equipment “%1”").arg(number), {}};
    return found.first();
}

Result<TestReport> EquipmentService::enter(const QList<Id<Equipment>>& equipment, const TestEntry& entry)
{
    RecordStore& store = m_records.store();
    Database& database = store.database();
    const QDate today = database.clock().today(), day = entry.testedOn.isValid() ? entry.testedOn : today;
    const QString tester = cleanLine(entry.tester), finding = cleanLine(entry.finding);
    if (tester.isEmpty())
        return invalid(tr("Say who tested."), u"equipment_test.no_tester"_s);
    if (day > today)
        return invalid(tr("%1 is in the future.").arg(day.toString(Qt::ISODate)), u"equipment_test.future"_s);
    if (entry.result != u"ok"_s && finding.isEmpty())
        return invalid(tr("Say what is wrong."), u"equipment_test.no_finding"_s);
    TestReport report;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Test of equipment")));
    for (const Id<Equipment> id : equipment) {
        BIHUAN_TRY_ASSIGN(const auto found, store.find(equipmentType(), id));
        if (!found)
            return Error{Error::Kind::NotFound, equipmentType().kind().title(), QString::number(id.value())};
        Equipment one = *found;
        if (!one.inUse(day))
            return Error{Error::Kind::Refused, tr("%1 is out of use.").arg(one.number), {}};
        if (one.lastTest.isValid() && day < one.lastTest)
            return invalid(tr("%1 was tested on %2 already, after %3.").arg(one.number, one.lastTest.toString(Qt::ISODate), day.toString(Qt::ISODate)), u"equipment_test.earlier"_s);
        EquipmentTest test{.equipment = id, .testedOn = day, .result = entry.result, .tester = tester, .finding = finding};
        const QString prefix = u"JC%1-"_s.arg(today.year()); // 检测
        BIHUAN_TRY_ASSIGN(const QVariant count, database.scalar(u"SELECT count(*) FROM equipment_test WHERE number LIKE ?"_s, {QString(prefix + u'%')}));
        test.number = prefix + u"%1"_s.arg(count.toInt() + 1, 4, 10, QLatin1Char('0'));
        if (entry.result == u"fault"_s) {
            LoopItem item{.kind = u"hazard"_s, .foundOn = day, .source = u"inspection"_s, .zone = one.zone,
                          .spot = QStringList{one.number, one.place}.join(u' ').trimmed(), .category = equipmentKindName(one.kind), .description = finding, .level = u"general"_s};
            item.note = tr("Test %1 of %2").arg(test.number, one.number);
            BIHUAN_TRY_ASSIGN(item.dueOn, m_loop.usualDue(item));
            item.dueOn = std::max(item.dueOn, today);
            BIHUAN_TRY_ASSIGN(const LoopReport added, m_loop.addWithin(item));
            test.item = added.item.id;
            report.items << added.item;
        }
        BIHUAN_TRY_ASSIGN(test.id, store.insert(equipmentTestType(), test));
        one.lastTest = day;
        BIHUAN_TRY(store.update(equipmentType(), one));
        report.tests << test;
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(equipmentTestType().kind().code);
    m_records.announce(equipmentType().kind().code);
    if (!report.items.isEmpty())
        m_records.announce(loopItemType().kind().code);
    return report;
}

Result<QList<Equipment>> EquipmentService::due(QDate day) const
{
    const RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    BIHUAN_TRY_ASSIGN(const auto all, store.list(equipmentType()));
    QList<Equipment> due;
    for (const Equipment& one : all)
        if (const QDate on = equipmentDue(one); one.inUse(today) && (!on.isValid() || on <= day || (one.expiresOn.isValid() && one.expiresOn <= day)))
            due << one;
    std::stable_sort(due.begin(), due.end(), [](const Equipment& a, const Equipment& b) { return equipmentDue(a) < equipmentDue(b); });
    return due;
}

Result<TableContent> EquipmentService::dueList(QDate day) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(QList<Equipment> all, due(day));
    sortByKind(all);
    TableContent table;
    table.title = tr("Equipment to be tested");
    table.subtitleLeft = school.name;
    table.subtitleRight = tr("until %1").arg(day.toString(Qt::ISODate));
    table.rowNumbers = true;
    table.signatureLine = true;
    table.columns = {{tr("Number"), 1}, {tr("Place"), 3}, {tr("Model"), 1}, {tr("Last test"), 1}, {tr("Due"), 1}, {tr("To be replaced by"), 1}, {tr("In order"), 0.7, 0, TableColumn::Align::Centre}, {tr("What is wrong"), 2, 30}};
    QList<TableRow> rows;
    for (const Equipment& one : std::as_const(all)) {
        BIHUAN_TRY_ASSIGN(const auto zone, store.find(zoneType(), one.zone));
        const QDate on = equipmentDue(one);
        rows << TableRow{{one.number, placeOf(one, zone.value_or(Zone())), one.model, one.lastTest.toString(Qt::ISODate), on.isValid() ? on.toString(Qt::ISODate) : tr("never tested"),
                          one.expiresOn.toString(Qt::ISODate), u"□"_s, {}},
                         equipmentKindName(one.kind)};
    }
    table.setRows(rows);
    return table;
}

Result<> fillDemoEquipment(EquipmentService& service, RecordService& records, QDate today)
{
    RecordStore& store = records.store();
    BIHUAN_TRY_ASSIGN(const auto zones, store.list(zoneType()));
    if (zones.size() < 20)
        return {};
    struct Made {
        const char16_t* prefix;
        const char16_t* kind;
        const char16_t* model;
        int count, every;
    };
    constexpr Made sets[] = {{u"MH", u"extinguisher", u"MFZ/ABC4", 24, 4}, {u"XHS", u"hydrant", u"SN65", 8, 12}, {u"YJ", u"light", u"", 6, 15}, {u"DT", u"lift", u"", 1, 1}, {u"PD", u"electric", u"", 4, 20}};
    QList<Id<Equipment>> tested;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Demo school")));
    for (const Made& set : sets)
        for (int i = 0; i < set.count; ++i) {
            Equipment one{.number = u"%1-%2"_s.arg(QString::fromUtf16(set.prefix)).arg(i + 1, 3, 10, QLatin1Char('0')), .kind = QString::fromUtf16(set.kind), .model = QString::fromUtf16(set.model),
                          .zone = zones[(i * set.every) % zones.size()].id, .place = i % 2 == 0 ? u"门口东侧"_s : u"走廊西端"_s, .installedOn = today.addMonths(-20)};
            if (one.kind == u"extinguisher"_s)
                one.expiresOn = one.installedOn.addYears(5);
            BIHUAN_TRY_ASSIGN(one.id, store.insert(equipmentType(), one));
            if (i % 6 != 5)
                tested << one.id;
        }
    BIHUAN_TRY(transaction.commit());
    BIHUAN_TRY(service.enter(tested, {.testedOn = today.addDays(-12), .result = u"ok"_s, .tester = u"消防维保单位"_s, .finding = {}}));
    BIHUAN_TRY(service.enter({tested.first()}, {.testedOn = today.addDays(-3), .result = u"fault"_s, .tester = u"安全办公室"_s, .finding = u"压力表指针在红区，需要更换"_s}));
    return {};
}

} // namespace bihuan
