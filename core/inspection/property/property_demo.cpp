// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/property/property_services.h"

#include "core/people/zone.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

/// What cleaners and guards of a school report, and what was done about it at once (empty = a hazard for the ledger).
struct DemoReport {
    const char16_t* place;
    const char16_t* symptom;
    const char16_t* done;
};
constexpr DemoReport demoReports[] = {
    {u"二楼东侧楼梯", u"扶手末端螺丝松动，用手一推就晃", u""},
    {u"一楼男厕所", u"洗手池下水管接口渗水，地面湿滑", u"放警示牌，拧紧接口，地面已拖干"},
    {u"后门走廊", u"纸箱堆在灭火器前面，伸手拿不到", u"当场移走纸箱"},
    {u"窗边第二个插座", u"插座面板开裂，能看到里面的铜片", u""},
    {u"门口台阶", u"防滑条翘起一截，容易绊脚", u""},
    {u"吊顶", u"一块吊顶板下垂，边上有水渍", u""},
    {u"储物间", u"两瓶消毒液没有盖盖子，没有标签", u"当场盖好，贴上标签，放回柜内上锁"},
    {u"西北角围栏", u"栏杆有一根松脱，孩子能钻过去", u""},
};

Result<PropertyCompany> completed(RecordService& records, PropertyCompany company, const QString& contact, const QString& phone, QDate from, QDate to)
{
    company.contact = contact;
    company.phone = phone;
    company.contractFrom = from;
    company.contractTo = to;
    company.contractNo = u"HT-%1-%2"_s.arg(from.year()).arg(company.id.value(), 3, 10, QLatin1Char('0'));
    BIHUAN_TRY_ASSIGN(const qint64 id, records.save(propertyCompanyType().kind(), propertyCompanyType().toRecord(company)));
    BIHUAN_TRY_ASSIGN(const auto stored, records.store().find(propertyCompanyType(), Id<PropertyCompany>(id)));
    return *stored;
}

/// A pad that the first cleaner carries, with reports out of it.
Result<> addReports(PropertyServices& services, const PropertyCompany& company, QRandomGenerator& random, QDate today)
{
    const RecordStore& store = services.records.store();
    BIHUAN_TRY_ASSIGN(const auto people, services.companies.people(company, today));
    BIHUAN_TRY_ASSIGN(const auto zones, store.list(zoneType()));
    if (people.isEmpty() || zones.isEmpty())
        return {};
    BIHUAN_TRY_ASSIGN(const PropertyPad pad, services.pads.registerPad({.sheets = 5, .company = company.id, .holder = {}, .holderName = {}, .start = 0, .replaces = {}, .note = {}}));
    BIHUAN_TRY(services.pads.markPrinted(pad.id));
    BIHUAN_TRY(services.pads.handOut(pad.id, people.first().id, {}));
    int slip = pad.firstSlip, number = 0;
    for (const DemoReport& report : demoReports) {
        SpotReport draft{.slip = slip, .seenOn = today.addDays(-2 * (int(std::size(demoReports)) - number) + 1), .seenTime = u"%1:20"_s.arg(8 + number),
                         .zone = zones[random.bounded(zones.size())].id, .place = QString::fromUtf16(report.place), .symptom = QString::fromUtf16(report.symptom),
                         .reporter = people[number % people.size()].id};
        slip += number == 3 ? 2 : 1; // one was torn off and has not come back
        ReportHandling handling;
        const QString done = QString::fromUtf16(report.done);
        if (!done.isEmpty())
            handling = {.decision = ReportDecision::OnSpot, .note = done, .category = {}, .level = {}};
        else if (number < 6)
            handling = {.decision = ReportDecision::Hazard, .note = {}, .category = u"设施"_s, .level = {}};
        ++number;
        BIHUAN_TRY(services.reports.add(draft, handling));
    }
    return {};
}

Result<> addCheck(PropertyServices& services, const PropertyCompany& company, QDate today, const QStringList& findings)
{
    const RecordStore& store = services.records.store();
    const QDate last = QDate(today.year(), today.month(), 1).addDays(-1);
    BIHUAN_TRY_ASSIGN(const auto officers, store.list(personType(), {.where = {{u"department"_s, company.department.value()}}}));
    BIHUAN_TRY_ASSIGN(const CheckSheet sheet, services.checks.begin(company.id, monthText(last)));
    CheckHead head{.checker = {}, .checkedOn = last, .note = u"总体履职较好，发现的问题请在期限内整改。"_s};
    for (const Person& person : officers)
        if (person.company.isEmpty() && head.checker.isNull())
            head.checker = person.id;
    if (head.checker.isNull()) {
        BIHUAN_TRY_ASSIGN(const auto anybody, store.list(personType(), {.limit = 1}));
        head.checker = anybody.first().id;
    }
    QList<LineMark> marks;
    for (qsizetype i = 0; i < findings.size() && 3 * i + 1 < sheet.lines.size(); ++i) {
        const PropertyCheckLine& line = sheet.lines[3 * i + 1];
        marks << LineMark{line.position, line.veto ? 0 : std::min(line.points, 3), findings[i]};
    }
    BIHUAN_TRY(services.checks.enter(sheet.check.id, head, marks));
    BIHUAN_TRY(services.checks.close(sheet.check.id));
    return {};
}

} // namespace

Result<> fillDemoProperty(PropertyServices& services, quint32 seed, QDate today)
{
    QRandomGenerator random(seed);
    BIHUAN_TRY_ASSIGN(const auto found, services.companies.takeFromStaff());
    QList<PropertyCompany> companies;
    for (const PropertyCompany& company : found)
        if (!company.trades.isEmpty())
            companies << company;
    const int year = today.month() >= 8 ? today.year() : today.year() - 1;
    for (qsizetype i = 0; i < companies.size(); ++i) {
        const bool first = i == 0;
        BIHUAN_TRY_ASSIGN(companies[i], completed(services.records, companies[i], first ? u"赵经理"_s : u"孙主管"_s, first ? u"13800001001"_s : u"13800001002"_s,
                                                  QDate(year - 1, 8, 1), first ? QDate(year + 1, 7, 31) : today.addDays(45)));
    }
    if (companies.isEmpty())
        return {};
    const PropertyCompany& cleaners = companies[std::min<qsizetype>(1, companies.size() - 1)];
    BIHUAN_TRY(addReports(services, cleaners, random, today));
    BIHUAN_TRY(addCheck(services, companies.first(), today, {u"夜班交接记录缺一人签字"_s, u"对讲机一台电池不能充电"_s}));
    if (cleaners.id != companies.first().id)
        BIHUAN_TRY(addCheck(services, cleaners, today, {u"走廊湿拖未放警示牌"_s}));
    return {};
}

} // namespace bihuan
