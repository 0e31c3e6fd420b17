// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_school.h"

#include "core/people/zone.h"
#include "core/storage/transaction.h"
#include "tests/bench/bench_job.h"
#include "tests/bench/bench_letters.h"

using namespace Qt::StringLiterals;

namespace bihuan::bench {

namespace {

constexpr int departmentCount = 40, zoneCount = 5000, yearCount = 9;

Result<> addPeople(RecordStore& store)
{
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), u"people"_s));
    BIHUAN_TRY(store.insert(schoolProfileType(), SchoolProfile{.name = u"青禾实验小学"_s, .principal = u"林远"_s, .vicePrincipal = u"高远"_s}));
    BIHUAN_TRY_ASSIGN(const auto categories, store.list(staffCategoryType()));
    BIHUAN_TRY_ASSIGN(const auto posts, store.list(postType()));
    QList<Id<Department>> departments;
    for (int i = 0; i < departmentCount; ++i) {
        BIHUAN_TRY_ASSIGN(const auto id, store.insert(departmentType(), Department{.name = u"第%1学部教研组"_s.arg(i + 1), .position = 100 + i}));
        departments << id;
    }
    for (int i = 0; i < largeSchoolPeople; ++i) {
        const StaffCategory& category = categories[i % categories.size()];
        Person person{.staffNo = u"JS%1"_s.arg(i, 5, 10, QLatin1Char('0')), .name = personName(i), .gender = i % 2 ? u"m"_s : u"f"_s,
                      .category = category.id, .department = departments[i % departmentCount],
                      .posts = {posts[i % posts.size()].id, posts[(i / 7 + 3) % posts.size()].id},
                      .phone = u"138%1"_s.arg(10000000 + i * 13), .joinedOn = QDate(2015, 9, 1)};
        if (person.posts[0] == person.posts[1])
            person.posts.removeLast();
        if (category.outsourced)
            person.company = u"海安物业服务有限公司"_s;
        BIHUAN_TRY(store.insert(personType(), person));
    }
    return transaction.commit();
}

Result<> addZones(RecordStore& store)
{
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), u"zones"_s));
    BIHUAN_TRY_ASSIGN(const auto kinds, store.list(zoneKindType()));
    BIHUAN_TRY_ASSIGN(const auto people, store.list(personType()));
    for (int i = 0; i < zoneCount; ++i) {
        const int floor = i / 20 % 6 + 1;
        BIHUAN_TRY(store.insert(zoneType(), Zone{.code = u"ZX%1"_s.arg(i, 4, 10, QLatin1Char('0')), .name = u"%1号教室"_s.arg(i),
                                                 .kind = kinds[i % kinds.size()].id, .building = u"第%1教学楼"_s.arg(i / 120 + 1),
                                                 .floor = u"%1层"_s.arg(floor), .owner = people[i].id, .backup = people[i + 1].id}));
    }
    return transaction.commit();
}

Result<> addAgreements(Services& services)
{
    AgreementCampaign& campaign = services.agreements->campaign;
    BIHUAN_TRY_ASSIGN(const CampaignPlan plan, campaign.dryRun({.year = largeSchoolYear}));
    BIHUAN_TRY(campaign.issue(plan));
    RecordStore& store = *services.store;
    BIHUAN_TRY_ASSIGN(const auto issued, store.list(agreementType()));
    for (int year = largeSchoolYear - yearCount + 1; year < largeSchoolYear; ++year) {
        BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), u"agreements"_s));
        for (Agreement agreement : issued) {
            agreement.year = year;
            agreement.number = u"ZR-%1-%2"_s.arg(year).arg(agreement.serial, 5, 10, QLatin1Char('0'));
            agreement.shortCode += QString::number(year);
            agreement.state = u"issued"_s;
            BIHUAN_TRY(store.insert(agreementType(), agreement));
        }
        BIHUAN_TRY(transaction.commit());
    }
    return {};
}

} // namespace

const Clock& benchClock()
{
    static const FixedClock clock(QDateTime(QDate(largeSchoolYear, 9, 5), QTime(8, 0)));
    return clock;
}

Result<std::unique_ptr<Services>> openLargeSchool(const QString& folder, const Clock& clock)
{
    BIHUAN_TRY_ASSIGN(auto services, Services::open(folder, clock, Services::Mode::Create));
    BIHUAN_TRY_ASSIGN(const qint64 people, services->store->count(personType().kind()));
    if (people == 0) {
        BIHUAN_TRY(addPeople(*services->store));
        BIHUAN_TRY(addZones(*services->store));
        BIHUAN_TRY(addAgreements(*services));
    }
    return services;
}

QJsonObject schoolJob(const JobOptions& options)
{
    const auto services = openLargeSchool(options.out, benchClock());
    return services ? QJsonObject() : QJsonObject{{u"error"_s, services.error().detail}};
}

} // namespace bihuan::bench
