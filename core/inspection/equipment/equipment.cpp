// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/equipment/equipment.h"

#include "core/records/record_store.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("equipment", text);
}

const QList<Choice>& kinds()
{
    static const QList<Choice> all{{u"extinguisher"_s, NOOP("Extinguisher"), {u"灭火器"_s}},
                                   {u"hydrant"_s, NOOP("Hydrant"), {u"消火栓"_s, u"消防栓"_s}},
                                   {u"alarm"_s, NOOP("Fire alarm"), {u"火灾报警"_s, u"烟感"_s}},
                                   {u"light"_s, NOOP("Emergency light"), {u"应急照明"_s, u"应急灯"_s, u"疏散指示"_s}},
                                   {u"door"_s, NOOP("Fire door"), {u"防火门"_s, u"卷帘"_s}},
                                   {u"lift"_s, NOOP("Lift"), {u"电梯"_s}},
                                   {u"boiler"_s, NOOP("Boiler or pressure vessel"), {u"锅炉"_s, u"压力容器"_s, u"蒸箱"_s}},
                                   {u"electric"_s, NOOP("Switchboard"), {u"配电箱"_s, u"配电柜"_s}},
                                   {u"gas"_s, NOOP("Gas alarm"), {u"燃气报警器"_s}},
                                   {u"camera"_s, NOOP("Camera or panic button"), {u"监控"_s, u"一键报警"_s}},
                                   {u"sport"_s, NOOP("Sports equipment"), {u"体育器材"_s, u"健身器材"_s}},
                                   {u"other"_s, NOOP("Other"), {u"其他"_s}}};
    return all;
}

} // namespace

const RecordType<Equipment>& equipmentType()
{
    static const RecordType<Equipment> type =
        RecordType<Equipment>("equipment", NOOP("Equipment"), NOOP("Equipment to be tested"))
            .text("number", NOOP("Number"), &Equipment::number, {.flags = Required | Unique | Searchable, .aliases = {u"编号"_s, u"设备编号"_s}, .maxLength = 20})
            .choice("kind", NOOP("Kind"), &Equipment::kind, kinds(), {.flags = Required, .aliases = {u"类别"_s, u"设备类别"_s}})
            .text("model", NOOP("Model"), &Equipment::model, {.flags = Searchable, .aliases = {u"型号"_s, u"规格"_s}, .maxLength = 40})
            .reference("zone", NOOP("Zone"), &Equipment::zone, "zone", {.flags = Searchable, .aliases = {u"区域"_s, u"地点"_s}})
            .text("place", NOOP("Exact place"), &Equipment::place, {.flags = Searchable, .aliases = {u"位置"_s, u"部位"_s}, .maxLength = 60})
            .date("installed_on", NOOP("Installed on"), &Equipment::installedOn, {.flags = Hidden, .aliases = {u"安装日期"_s, u"启用日期"_s, u"出厂日期"_s}})
            .integer("cycle_months", NOOP("Months between tests"), &Equipment::cycleMonths, {.flags = Hidden, .aliases = {u"周期"_s, u"检测周期"_s}})
            .date("last_test", NOOP("Last test"), &Equipment::lastTest, {.flags = Generated})
            .date("expires_on", NOOP("To be replaced by"), &Equipment::expiresOn, {.aliases = {u"有效期"_s, u"报废日期"_s, u"检验有效期"_s}})
            .date("retired_on", NOOP("Out of use since"), &Equipment::retiredOn, {.flags = Hidden, .aliases = {u"停用日期"_s}})
            .reference("company", NOOP("Maintained by"), &Equipment::company, "property_company", {.flags = Hidden, .aliases = {u"维保单位"_s}})
            .text("note", NOOP("Note"), &Equipment::note, {.flags = Hidden, .aliases = {u"备注"_s}})
            .named("number")
            .ordered({u"number"_s})
            .importedBy({{u"number"_s}})
            .checkedBy(equipmentIssues);
    return type;
}

const RecordType<EquipmentTest>& equipmentTestType()
{
    static const RecordType<EquipmentTest> type =
        RecordType<EquipmentTest>("equipment_test", NOOP("Test of equipment"), NOOP("Tests of equipment"))
            .text("number", NOOP("Number"), &EquipmentTest::number, {.flags = Required | Unique | Generated | Searchable, .maxLength = 20})
            .reference("equipment", NOOP("Equipment"), &EquipmentTest::equipment, "equipment", {.flags = Required | Generated | Searchable})
            .date("tested_on", NOOP("Tested on"), &EquipmentTest::testedOn, {.flags = Required | Generated})
            .choice("result", NOOP("Result"), &EquipmentTest::result,
                    {{u"ok"_s, NOOP("In order")}, {u"repaired"_s, NOOP("Put right at once")}, {u"fault"_s, NOOP("Not in order")}}, {.flags = Required | Generated})
            .text("tester", NOOP("Tested by"), &EquipmentTest::tester, {.flags = Required | Generated | Searchable, .maxLength = 60})
            .text("finding", NOOP("What is wrong"), &EquipmentTest::finding, {.flags = Generated | Searchable, .maxLength = 300})
            .reference("item", NOOP("Hazard in the ledger"), &EquipmentTest::item, "loop_item", {.flags = Generated})
            .named("number")
            .ordered({u"-tested_on"_s, u"-number"_s});
    return type;
}

QString equipmentKindName(const QString& code)
{
    for (const Choice& choice : kinds())
        if (choice.code == code)
            return QCoreApplication::translate("record", choice.label);
    return code;
}

int usualCycleMonths(const QString& kind)
{
    static const QHash<QString, int> months{{u"extinguisher"_s, 1}, {u"hydrant"_s, 1}, {u"alarm"_s, 3}, {u"light"_s, 1}, {u"door"_s, 1}, {u"lift"_s, 12},
                                            {u"boiler"_s, 12}, {u"electric"_s, 1}, {u"gas"_s, 1}, {u"camera"_s, 1}, {u"sport"_s, 6}};
    return months.value(kind, 12);
}

QDate equipmentDue(const Equipment& one)
{
    const int cycle = one.cycleMonths > 0 ? one.cycleMonths : usualCycleMonths(one.kind);
    const QDate since = one.lastTest.isValid() ? one.lastTest : one.installedOn;
    return since.isValid() ? since.addMonths(cycle) : QDate();
}

Issues equipmentIssues(const Equipment& one, const RecordStore&, QDate today)
{
    Issues issues;
    if (one.cycleMonths < 0 || one.cycleMonths > 120)
        issues << Issue{Severity::Problem, u"equipment.cycle"_s, u"cycle_months"_s, tr("Between two tests are 1 to 120 months; 0 means the usual of its kind.")};
    if (!one.inUse(today))
        return issues;
    if (one.zone.isNull() && one.place.isEmpty())
        issues << Issue{Severity::Warning, u"equipment.no_place"_s, u"zone"_s, tr("Say where %1 is.").arg(one.number)};
    if (one.expiresOn.isValid() && one.expiresOn < today)
        issues << Issue{Severity::Warning, u"equipment.expired"_s, u"expires_on"_s, tr("%1 was to be replaced or inspected by %2.").arg(one.number, one.expiresOn.toString(Qt::ISODate))};
    const QDate due = equipmentDue(one);
    if (!due.isValid())
        issues << Issue{Severity::Warning, u"equipment.untested"_s, u"last_test"_s, tr("%1 was never tested.").arg(one.number)};
    else if (due < today)
        issues << Issue{Severity::Warning, u"equipment.overdue"_s, u"last_test"_s, tr("%1 was to be tested on %2.").arg(one.number, due.toString(Qt::ISODate))};
    return issues;
}

} // namespace bihuan
