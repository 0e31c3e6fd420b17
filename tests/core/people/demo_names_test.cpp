// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/people/demo_names.h"
#include "tests/support/catch.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

const QDate november(2026, 11, 23);

QString describe(const DemoSchool& school)
{
    QStringList lines{school.name, school.principal, school.safetyVicePrincipal};
    for (const DemoPerson& p : school.people)
        lines += QStringList{p.staffNumber, p.name, p.gender, p.categoryCode, p.departmentCode, p.postCodes.join(u'+'), p.company,
                             p.phone, p.idNumber, p.joinedOn.toString(Qt::ISODate), p.leftOn.toString(Qt::ISODate)}
                     .join(u',');
    for (const DemoZone& z : school.zones)
        lines += QStringList{z.code, z.name, z.building, QString::number(z.floor), z.kind, z.ownerNumber, z.backupNumber}.join(u',');
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("the same seed and day give the same school, another seed another one")
{
    const QString first = describe(makeDemoSchool(7, november));
    CHECK(first == describe(makeDemoSchool(7, november)));
    CHECK(first != describe(makeDemoSchool(8, november)));
    // Fixed values: the generator must not depend on platform or library. They change with the pools.
    const DemoSchool school = makeDemoSchool(1, november);
    CHECK(school.people.at(0).name == u"林知远");
    CHECK(school.people.at(40).name == u"李晓红");
    CHECK(school.people.at(40).idNumber == u"370200198510120821");
    CHECK(school.zones.at(99).ownerNumber == u"JS014");
}

TEST_CASE("the demo school is invented and says so")
{
    const DemoSchool school = makeDemoSchool(1, november);
    CHECK(school.name == u"示例市育才路演示小学");
    CHECK(school.principal == u"林知远");
    CHECK(school.safetyVicePrincipal == u"周若宁");
    CHECK(school.schoolYear == 2026);
    CHECK(makeDemoSchool(1, QDate(2027, 8, 31)).schoolYear == 2026);
    CHECK(school.departments.size() == 12);
    CHECK(school.companies.size() == 4);
    for (const DemoPerson& person : school.people)
        CHECK(person.idNumber.startsWith(u"370200"));
}

TEST_CASE("ninety people in six categories, each with everything the program asks for")
{
    const quint32 seed = GENERATE(1u, 2u, 20260901u, 0xFFFFFFFFu);
    const DemoSchool school = makeDemoSchool(seed, november);
    QHash<QString, int> categories;
    QSet<QString> numbers, phones, ids, departments, used;
    for (const DemoDepartment& department : school.departments)
        departments.insert(department.code);
    for (const DemoPerson& person : school.people) {
        CAPTURE(person.staffNumber, person.name);
        ++categories[person.categoryCode];
        numbers.insert(person.staffNumber);
        phones.insert(person.phone);
        ids.insert(person.idNumber);
        used.insert(person.departmentCode);
        CHECK(person.name.size() >= 2);
        CHECK(departments.contains(person.departmentCode));
        CHECK_FALSE(person.postCodes.isEmpty());
        CHECK(person.phone.size() == 11);
        CHECK(isValidIdNumber(person.idNumber));
        CHECK((person.idNumber.at(16).digitValue() % 2 == 1) == (person.gender == u"m"));
        CHECK(person.joinedOn.isValid());
        CHECK(person.joinedOn <= november);
        const bool outsourced = QStringList{u"contracted"_s, u"guard"_s, u"cleaner"_s}.contains(person.categoryCode);
        CHECK(school.companies.contains(person.company) == outsourced);
    }
    CHECK(school.people.size() == 90);
    CHECK(categories == QHash<QString, int>{{u"teacher"_s, 62}, {u"worker"_s, 6}, {u"contracted"_s, 6}, {u"guard"_s, 6},
                                            {u"cleaner"_s, 5}, {u"canteen"_s, 5}});
    CHECK(numbers.size() == 90);
    CHECK(phones.size() == 90);
    CHECK(ids.size() == 90);
    CHECK(used == departments);
}

TEST_CASE("rare characters, one name twice, leavers and late hires are all there")
{
    const quint32 seed = GENERATE(1u, 2u, 3u, 99u);
    const DemoSchool school = makeDemoSchool(seed, november);
    QHash<QString, int> names;
    int leavers = 0;
    int late = 0;
    for (const DemoPerson& person : school.people) {
        ++names[person.name];
        if (person.leftOn.isValid()) {
            ++leavers;
            CHECK(person.leftOn < november);
            CHECK(person.joinedOn < person.leftOn);
        }
        late += person.joinedOn > QDate(2026, 9, 15);
    }
    CHECK(leavers == 6);
    CHECK(late == 4);
    CHECK(names.value(u"刘㛃"_s) == 1);
    CHECK(names.value(QString::fromUtf8("王𫖯")) == 1);
    CHECK(names.value(QString::fromUtf8("张𬭎")) == 1);
    CHECK(names.value(u"王静"_s) == 2);
    CHECK(names.size() == 89);
}

TEST_CASE("on the first days of a school year nobody has left it yet")
{
    const QDate today = GENERATE(QDate(2026, 9, 1), QDate(2026, 9, 2), QDate(2026, 9, 16), QDate(2027, 1, 1), QDate(2028, 2, 29));
    CAPTURE(today);
    const DemoSchool school = makeDemoSchool(5, today);
    for (const DemoPerson& person : school.people)
        if (person.leftOn.isValid())
            CHECK(person.leftOn < today);
}

TEST_CASE("a hundred and sixty zones, each with an owner and a backup who are still there")
{
    const DemoSchool school = makeDemoSchool(11, november);
    QHash<QString, const DemoPerson*> people;
    for (const DemoPerson& person : school.people)
        people.insert(person.staffNumber, &person);
    QSet<QString> codes, names, kinds;
    for (const DemoZone& zone : school.zones) {
        CAPTURE(zone.code);
        codes.insert(zone.code);
        names.insert(zone.name);
        kinds.insert(zone.kind);
        REQUIRE(people.contains(zone.ownerNumber));
        REQUIRE(people.contains(zone.backupNumber));
        CHECK(zone.ownerNumber != zone.backupNumber);
        CHECK(people[zone.ownerNumber]->name == zone.ownerName);
        CHECK(people[zone.backupNumber]->name == zone.backupName);
        CHECK_FALSE(people[zone.ownerNumber]->leftOn.isValid());
        CHECK_FALSE(people[zone.backupNumber]->leftOn.isValid());
    }
    CHECK(school.zones.size() == 160);
    CHECK(codes.size() == 160);
    CHECK(names.size() == 160);
    CHECK(kinds == QSet<QString>{u"库"_s, u"房"_s, u"室"_s, u"馆"_s, u"场"_s, u"廊"_s, u"门"_s, u"周边"_s});
}
