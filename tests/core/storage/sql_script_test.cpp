// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_script.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("a script is cut into single statements", "[storage]")
{
    struct Case {
        QString script;
        QStringList statements;
    };
    const Case cases[] = {
        {u"CREATE TABLE a (x); -- remark; with semicolon\nDROP TABLE a;"_s, {u"CREATE TABLE a (x)"_s, u"DROP TABLE a"_s}},
        {u"INSERT INTO a VALUES ('it''s; here');"_s, {u"INSERT INTO a VALUES ('it''s; here')"_s}},
        {u"/* a; b */ SELECT 1;\r\nSELECT 2"_s, {u"SELECT 1"_s, u"SELECT 2"_s}},
        {u"CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT 3; END; SELECT 4;"_s,
         {u"CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT 3; END"_s, u"SELECT 4"_s}},
        {u"SELECT \"semi;colon\" FROM b;;\n\n"_s, {u"SELECT \"semi;colon\" FROM b"_s}},
        {u"-- only a remark"_s, {}},
    };
    for (const Case& each : cases) {
        CAPTURE(each.script);
        CHECK(bihuan::splitSqlScript(each.script) == each.statements);
    }
}
