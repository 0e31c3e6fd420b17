// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

struct Schema : test::MemorySchool {
    Schema()
    {
        const Person person = addPerson(u"王伟"_s, addCategory(u"teacher"_s, u"教师"_s), addDepartment(u"教导处"_s));
        run(u"INSERT INTO agreement_template (category, name, profile) VALUES (1, '教师', 'official')"_s);
        run(u"INSERT INTO agreement_template_version (template, number, profile, body, created_at, actor) "
            "VALUES (1, 1, 'official', '# 责任书', '2026-09-01T08:00:00', '测试员')"_s);
        run(insertSql(u"ZR-2026-0001"_s, 1, u"AAAA"_s, person.id.value()));
    }
    static QString insertSql(const QString& number, int serial, const QString& code, qint64 person)
    {
        return u"INSERT INTO agreement (number, year, serial, person, person_name, department, posts, category, "
               u"template_version, "
               "short_code, merge_data, frozen_text, sha256, valid_from, valid_to, issued_on, state) VALUES ('%1', 2026, "
               "%2, %3, '王伟', "
               "'教导处', '教师', '教师', 1, '%4', '{}', 'x', '%5', '2026-09-01', '2027-08-31', '2026-09-01', 'issued')"_s
                   .arg(number)
                   .arg(serial)
                   .arg(person)
                   .arg(code, QString(64, u'0'));
    }
    void run(const QString& sql) { REQUIRE_OK(database->run(sql)); }
    bool fails(const QString& sql) { return !database->run(sql).has_value(); }
};

} // namespace

TEST_CASE("the database itself keeps what was issued", "[agreements]")
{
    Schema school;
    for (const QString& column :
         {u"number"_s, u"short_code"_s, u"merge_data"_s, u"frozen_text"_s, u"sha256"_s, u"person_name"_s, u"department"_s,
          u"posts"_s, u"category"_s, u"valid_from"_s, u"issued_on"_s}) {
        CAPTURE(column);
        CHECK(school.fails(u"UPDATE agreement SET %1 = '[]'"_s.arg(column)));
    }
    for (const QString& column : {u"person"_s, u"template_version"_s, u"serial"_s, u"year"_s, u"late"_s, u"seal_box"_s})
        CHECK(school.fails(u"UPDATE agreement SET %1 = %1 + 1"_s.arg(column)));
    CHECK(school.fails(u"DELETE FROM agreement"_s));
    CHECK(school.fails(u"INSERT OR REPLACE INTO agreement SELECT * FROM agreement"_s));
    CHECK(school.fails(u"UPDATE agreement SET state = 'signed'"_s));
    school.run(u"UPDATE agreement SET state = 'printed', location = '柜1', revision = revision + 1"_s);
    CHECK(school.database->scalar(u"SELECT frozen_text FROM agreement"_s)->toString() == u"x"_s);

    CHECK(school.fails(u"UPDATE agreement_template_version SET body = 'y'"_s));
    CHECK(school.fails(u"DELETE FROM agreement_template_version"_s));
    CHECK(school.fails(u"INSERT OR REPLACE INTO agreement_template_version SELECT * FROM agreement_template_version"_s));
}

TEST_CASE("one living agreement per person and year, and no number twice", "[agreements]")
{
    Schema school;
    CHECK(school.fails(Schema::insertSql(u"ZR-2026-0002"_s, 2, u"BBBB"_s, 1)));
    school.run(u"UPDATE agreement SET state = 'lost'"_s);
    CHECK(school.fails(Schema::insertSql(u"ZR-2026-0001"_s, 2, u"BBBB"_s, 1)));
    CHECK(school.fails(Schema::insertSql(u"ZR-2026-0002"_s, 1, u"BBBB"_s, 1)));
    CHECK(school.fails(Schema::insertSql(u"ZR-2026-0002"_s, 2, u"AAAA"_s, 1)));
    school.run(Schema::insertSql(u"ZR-2026-0002"_s, 2, u"BBBB"_s, 1));
    CHECK(school.rows(u"agreement"_s) == 2);
}

TEST_CASE("print history is append-only", "[agreements]")
{
    Schema school;
    school.run(u"INSERT INTO agreement_print (printed_at, actor, output, agreements, copies, pages) "
               "VALUES ('2026-09-01T08:00:00', '测试员', 'pdf', 1, 2, 4)"_s);
    school.run(u"INSERT INTO agreement_print_item (print, agreement) VALUES (1, 1)"_s);
    CHECK(school.fails(u"UPDATE agreement_print SET pages = 5"_s));
    CHECK(school.fails(u"DELETE FROM agreement_print_item"_s));
    CHECK(school.fails(u"DELETE FROM agreement_print"_s));
}
