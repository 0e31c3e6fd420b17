// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"
#include "tests/core/inspection/property_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

using School = test::ServedSchool;

QStringList codesOf(const Issues& issues)
{
    QStringList codes;
    for (const Issue& issue : issues)
        codes << issue.code;
    return codes;
}

} // namespace

TEST_CASE("companies come from the staff list, with the services their people are for", "[property]")
{
    School school;
    CHECK(school.store->list(propertyCompanyType())->size() == 3);
    const auto tradesOf = [&](const PropertyCompany& company) {
        QStringList names;
        for (const auto trade : company.trades)
            names << school.store->names(propertyTradeType().kind())->value(trade.value());
        return names;
    };
    CHECK(tradesOf(school.guards) == QStringList{u"保安"_s});
    CHECK(tradesOf(school.cleaners) == QStringList{u"保洁"_s});
    CHECK(school.property.companies.takeFromStaff()->isEmpty()); // once
    CHECK(school.property.companies.people(school.guards, school.clock.today())->size() == 6);
    CHECK(school.property.companies.find(u"保安服务"_s)->id == school.guards.id);
    CHECK(school.property.companies.find(u"公司"_s).error().kind == Error::Kind::Invalid);
    CHECK(school.property.companies.find(u"没有"_s).error().kind == Error::Kind::NotFound);
    // Another name in a staff list is the same company.
    school.guards.aliases = u"示例保安、保安公司"_s;
    school.changed(school.guards);
    Person person = school.property.companies.people(school.guards, school.clock.today())->first();
    person.company = u"示例保安"_s;
    REQUIRE_OK(school.service->save(personType().kind(), personType().toRecord(person)));
    CHECK(school.property.companies.people(school.guards, school.clock.today())->size() == 6);
    CHECK((*school.property.companies.ofText(u"保安公司"_s))->id == school.guards.id);
}

TEST_CASE("contracts that end, end before they begin, or ended while people are here", "[property]")
{
    School school;
    const auto codes = [&](QDate from, QDate to) {
        PropertyCompany company = school.guards;
        company.contractFrom = from;
        company.contractTo = to;
        return codesOf(propertyCompanyIssues(company, *school.store, school.clock.today()));
    };
    CHECK(codes(QDate(2026, 8, 1), QDate(2026, 7, 1)) == QStringList{u"property_company.contract"_s});
    CHECK(codes(QDate(2026, 1, 1), QDate(2026, 11, 19)) == QStringList{u"property_company.ended"_s});
    CHECK(codes(QDate(2026, 1, 1), school.clock.today().addDays(60)) == QStringList{u"property_company.ending"_s});
    CHECK(codes(QDate(2026, 1, 1), school.clock.today().addDays(61)).isEmpty());
    CHECK(codes({}, {}).isEmpty());
    PropertyCompany bare{.name = u"新公司"_s};
    CHECK(codesOf(propertyCompanyIssues(bare, *school.store, school.clock.today()))
          == QStringList{u"property_company.no_trade"_s, u"property_company.no_department"_s});
}

TEST_CASE("duties follow the services of a company, its own and those switched off", "[property]")
{
    School school;
    const qsizetype usual = school.property.companies.duties(school.cleaners)->size();
    CHECK(usual >= 12);
    PropertyDuty own = school.property.companies.duties(school.cleaners)->first();
    own.id = {};
    own.revision = 0;
    own.code.clear();
    own.company = school.cleaners.id;
    own.clause = u"每周擦拭宣传橱窗时先检查玻璃是否松动。"_s;
    own.card.clear();
    own = school.add(propertyDutyType(), own);
    CHECK(school.property.companies.duties(school.cleaners)->size() == usual + 1);
    own.disabled = true;
    REQUIRE_OK(school.service->save(propertyDutyType().kind(), propertyDutyType().toRecord(own)));
    CHECK(school.property.companies.duties(school.cleaners)->size() == usual);
    // A default that was voided comes back as it was; one that was changed stays changed.
    const PropertyDuty first = school.property.companies.duties(school.cleaners)->first();
    REQUIRE_OK(school.service->setVoided(propertyDutyType().kind(), {first.id.value()}, true, u"不用"_s));
    CHECK(school.property.companies.duties(school.cleaners)->size() == usual - 1);
    CHECK(*restoreDefaults(*school.store, propertyDutyType().kind()) == 1);
    CHECK(school.property.companies.duties(school.cleaners)->size() == usual);
    own.card = QString(longestCardLine + 1, u'长');
    CHECK(codesOf(propertyDutyIssues(own, *school.store, {})).contains(u"property_duty.card"_s));
    own.card.clear();
    own.points = 101;
    CHECK(codesOf(propertyDutyIssues(own, *school.store, {})).contains(u"property_duty.points"_s));
}

TEST_CASE("the default duties: a hundred points for each service, plain cards, a basis where law is claimed", "[property]")
{
    School school;
    const auto trades = school.store->list(propertyTradeType());
    const auto duties = school.store->list(propertyDutyType());
    REQUIRE(trades->size() >= 7);
    for (const PropertyTrade& trade : *trades) {
        CAPTURE(trade.name.toStdString());
        int points = 0;
        QSet<QString> categories;
        for (const PropertyDuty& duty : *duties) {
            if (duty.trade != trade.id)
                continue;
            CAPTURE(duty.code.toStdString());
            points += duty.points;
            categories << duty.category;
            CHECK(codesOf(propertyDutyIssues(duty, *school.store, {})).isEmpty());
            CHECK(duty.clause.endsWith(u'。'));
            CHECK(QStringList{u"种"_s, u"法"_s, u"惯"_s, u"拟"_s}.contains(duty.source));
            CHECK((duty.source == u"法"_s) == !duty.basis.isEmpty());
        }
        CHECK(points == 100);
        CHECK(categories.size() >= 2);
    }
}

TEST_CASE("rows of the version before survive the migration to property services", "[property][migration]")
{
    SystemClock clock;
    auto database = Database::open(u":memory:"_s, clock);
    REQUIRE_OK(database);
    const auto all = bundledMigrations();
    REQUIRE_OK(all);
    REQUIRE_OK(migrate(**database, all->first(14), {}));
    REQUIRE_OK((*database)->run(u"INSERT INTO staff_category (code, name) VALUES ('cleaner', '保洁')"_s));
    REQUIRE_OK((*database)->run(u"INSERT INTO person (name, category, company) VALUES ('王芳', 1, '示例物业服务公司')"_s));
    REQUIRE_OK((*database)->run(u"INSERT INTO loop_item (kind, state, description, level) VALUES ('property', 'discovered', '药剂柜未上锁', 'general')"_s));
    REQUIRE_OK(migrate(**database, *all, {}));
    CHECK((*database)->scalar(u"SELECT company FROM person"_s)->toString() == u"示例物业服务公司"_s);
    CHECK((*database)->scalar(u"SELECT count(*) FROM loop_item"_s)->toInt() == 1);
    REQUIRE_OK((*database)->run(u"INSERT INTO property_company (name) VALUES ('示例物业服务公司')"_s));
    CHECK((*database)->scalar(u"SELECT count(*) FROM property_company"_s)->toInt() == 1);
}
