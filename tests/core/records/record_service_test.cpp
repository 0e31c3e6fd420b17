// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_text.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

QStringList codesOf(const Issues& issues)
{
    QStringList codes;
    for (const Issue& issue : issues)
        codes << issue.code;
    return codes;
}

} // namespace

TEST_CASE("the generic and the person's rules find what is wrong", "[records][people]")
{
    test::MemorySchool school;
    const auto category = school.addCategory(u"teacher"_s, u"教师"_s);
    const auto outsourced = school.addCategory(u"guard"_s, u"保安"_s, true);
    const Person good{.staffNo = u"T1"_s, .name = u"王伟"_s, .category = category.id, .phone = u"13800000001"_s,
                      .idNumber = u"11010519491231002X"_s, .joinedOn = QDate(2020, 9, 1)};
    school.add(personType(), good);

    struct Case {
        QString what;
        std::function<void(Person&)> spoil;
        QString code;
    };
    const Case cases[] = {
        {u"no name"_s, [](Person& p) { p.name.clear(); }, u"field.required"_s},
        {u"no category"_s, [](Person& p) { p.category = {}; }, u"field.required"_s},
        {u"category unknown"_s, [](Person& p) { p.category = Id<StaffCategory>(999); }, u"field.unknown_reference"_s},
        {u"staff number taken"_s, [](Person& p) { p.staffNo = u"T1"_s; }, u"field.not_unique"_s},
        {u"phone with letters"_s, [](Person& p) { p.phone = u"1380000000l"_s; }, u"phone.form"_s},
        {u"phone of no network"_s, [](Person& p) { p.phone = u"12012345678"_s; }, u"phone.odd"_s},
        {u"ID checksum"_s, [](Person& p) { p.idNumber = u"110105194912310021"_s; }, u"person.id_number.checksum"_s},
        {u"ID turned into a float"_s, [](Person& p) { p.idNumber = u"3.7E+17"_s; }, u"person.id_number.checksum"_s},
        {u"ID of somebody else"_s, [](Person& p) { p.idNumber = u"11010519491231002X"_s; }, u"person.id_number.twice"_s},
        {u"left before joined"_s, [](Person& p) { p.leftOn = QDate(2019, 1, 1); }, u"person.left_before_joined"_s},
        {u"joined 1905"_s, [](Person& p) { p.joinedOn = QDate(1905, 7, 4); }, u"field.date_range"_s},
        {u"line break"_s, [](Person& p) { p.name = u"王\n伟"_s; }, u"field.line_break"_s},
        {u"name too long"_s, [](Person& p) { p.name = QString(31, u'王'); }, u"field.too_long"_s},
        {u"no company"_s, [&](Person& p) { p.category = outsourced.id; }, u"person.company"_s},
        {u"namesake"_s, [](Person& p) { p.staffNo.clear(); p.phone.clear(); p.name = u"王伟"_s; }, u"person.namesake"_s},
        {u"gender code"_s, [](Person& p) { p.gender = u"男"_s; }, u"field.unknown_choice"_s},
    };
    for (const Case& each : cases) {
        CAPTURE(each.what);
        Person person = good;
        person.staffNo = u"T2"_s;
        person.name = u"王玮"_s;
        person.idNumber.clear();
        CHECK_FALSE(hasProblem(school.service->check(personType().kind(), personType().toRecord(person))));
        each.spoil(person);
        CHECK(codesOf(school.service->check(personType().kind(), personType().toRecord(person))).contains(each.code));
    }
}

TEST_CASE("a passport holder is accepted without the resident checksum", "[records][people]")
{
    test::MemorySchool school;
    const auto category = school.addCategory(u"teacher"_s, u"教师"_s);
    const Person guest{.name = u"Anna Schmidt"_s, .category = category.id, .idKind = u"passport"_s, .idNumber = u"C01X00T47"_s};
    CHECK_FALSE(hasProblem(school.service->check(personType().kind(), personType().toRecord(guest))));
}

TEST_CASE("what has problems is not saved, and nothing is announced", "[records]")
{
    test::MemorySchool school;
    QSignalSpy changed(school.service.get(), &RecordService::changed);
    const qint64 journal = school.rows(u"journal"_s);
    const auto saved = school.service->save(departmentType().kind(), departmentType().toRecord(Department{}));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == Error::Kind::Invalid);
    CHECK(saved.error().detail == u"field.required"_s);
    CHECK(changed.isEmpty());
    CHECK(school.rows(u"journal"_s) == journal);
    school.addDepartment(u"总务处"_s);
    CHECK(changed.size() == 1);
}

TEST_CASE("voiding needs a reason, keeps the record and can be taken back unless its name was given away", "[records]")
{
    test::MemorySchool school;
    const RecordKind& kind = departmentType().kind();
    const auto office = school.addDepartment(u"总务处"_s);
    CHECK(school.service->setVoided(kind, {office.id.value()}, true, u"  "_s).error().kind == Error::Kind::Refused);
    REQUIRE_OK(school.service->setVoided(kind, {office.id.value()}, true, u"合并到后勤"_s));
    CHECK((*school.store->find(kind, office.id.value()))->voidReason == u"合并到后勤"_s);
    const auto again = school.addDepartment(u"总务处"_s);
    CHECK(school.service->setVoided(kind, {office.id.value()}, false, u"恢复"_s).error().kind == Error::Kind::Refused);
    REQUIRE_OK(school.service->setVoided(kind, {again.id.value()}, true, u"误建"_s));
    REQUIRE_OK(school.service->setVoided(kind, {office.id.value()}, false, u"恢复"_s));
}

TEST_CASE("text for people: names of references, masked numbers", "[records]")
{
    test::MemorySchool school;
    const auto category = school.addCategory(u"teacher"_s, u"教师"_s);
    const auto post = school.addPost(u"班主任"_s), other = school.addPost(u"体育教师"_s);
    const Person person = school.add(personType(), Person{.name = u"单芳"_s, .category = category.id, .posts = {post.id, other.id},
                                                          .phone = u"13812345678"_s, .idNumber = u"11010519491231002X"_s});
    RecordText text(*school.store);
    const QJsonObject json = text.json(personType().kind(), personType().toRecord(person));
    CHECK(json[u"category"_s].toString() == u"教师"_s);
    CHECK(json[u"posts"_s].toArray().size() == 2);
    CHECK(json[u"phone"_s].toString() == u"138****5678"_s);
    CHECK(json[u"id_number"_s].toString() == u"**************002X"_s);
    const QJsonObject plain = text.json(personType().kind(), personType().toRecord(person), Masking::Plain);
    CHECK(plain[u"id_number"_s].toString() == u"11010519491231002X"_s);
    CHECK(text.text(*personType().kind().field(u"posts"_s), personType().kind().value(personType().toRecord(person), u"posts"_s)) == u"班主任、体育教师"_s);
}

TEST_CASE("one field of several records is set with one reason, and taken back", "[records]")
{
    test::MemorySchool school;
    const RecordKind& kind = personType().kind();
    const auto teacher = school.addCategory(u"teacher"_s, u"教师"_s);
    const auto office = school.addDepartment(u"教导处"_s), affairs = school.addDepartment(u"总务处"_s);
    QMap<qint64, QVariant> wanted;
    for (const QString& name : {u"张伟"_s, u"李娜"_s, u"王芳"_s})
        wanted.insert(school.addPerson(name, teacher, name == u"王芳"_s ? affairs : office, name).id.value(), affairs.id.value());
    QSignalSpy changed(school.service.get(), &RecordService::changed);
    const qint64 journal = school.rows(u"journal"_s);

    CHECK(school.service->setField(kind, u"department"_s, wanted, u" "_s).error().kind == Error::Kind::Refused);
    CHECK(school.service->setField(kind, u"shoe"_s, wanted, u"调整"_s).error().kind == Error::Kind::NotFound);
    CHECK(school.service->setField(departmentType().kind(), u"source"_s, {{office.id.value(), u"x"_s}}, u"调整"_s).error().kind
          == Error::Kind::Refused);
    CHECK(school.rows(u"journal"_s) == journal);

    const auto before = school.service->setField(kind, u"department"_s, wanted, u"部门调整"_s);
    REQUIRE_OK(before);
    CHECK(before->size() == 2); // the third was there already
    CHECK(changed.size() == 1);
    CHECK(school.rows(u"journal"_s) == journal + 2);
    CHECK(*school.store->count(kind, {.where = {{u"department"_s, affairs.id.value()}}}) == 3);
    REQUIRE_OK(school.service->setField(kind, u"department"_s, *before, u"撤回"_s));
    CHECK(*school.store->count(kind, {.where = {{u"department"_s, office.id.value()}}}) == 2);
}

TEST_CASE("setting a field is all or nothing: the record that forbids it is named", "[records]")
{
    test::MemorySchool school;
    const RecordKind& kind = personType().kind();
    const auto teacher = school.addCategory(u"teacher"_s, u"教师"_s);
    const auto office = school.addDepartment(u"教导处"_s);
    const Person first = school.addPerson(u"张伟"_s, teacher, office);
    Person late{.name = u"李娜"_s, .category = teacher.id, .joinedOn = QDate(2026, 9, 1)};
    late = school.add(personType(), late);
    QSignalSpy changed(school.service.get(), &RecordService::changed);
    const qint64 journal = school.rows(u"journal"_s);

    const QMap<qint64, QVariant> left{{first.id.value(), QDate(2026, 7, 1)}, {late.id.value(), QDate(2026, 7, 1)}};
    const auto refused = school.service->setField(kind, u"left_on"_s, left, u"离岗"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Invalid);
    CHECK(refused.error().subject.contains(u"李娜"_s));
    CHECK(refused.error().detail == u"person.left_before_joined"_s);

    // Each is checked against what the ones before it have become.
    const QMap<qint64, QVariant> number{{first.id.value(), u"T9"_s}, {late.id.value(), u"T9"_s}};
    CHECK(school.service->setField(kind, u"staff_no"_s, number, u"编号"_s).error().detail == u"field.not_unique"_s);
    CHECK(school.service->setField(kind, u"note"_s, {{first.id.value(), u"a"_s}, {4711, u"a"_s}}, u"备注"_s).error().kind
          == Error::Kind::NotFound);
    CHECK(changed.isEmpty());
    CHECK(school.rows(u"journal"_s) == journal);
    CHECK((*school.store->find(personType(), first.id))->staffNo.isEmpty());
}
