// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl_support.h"

#include "app/composition.h"
#include "core/exchange/sheet_reader.h"
#include "core/people/people.h"
#include "core/records/record_export.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;

TEST_CASE("list with --json gives one array keyed by the declaration's columns, for every kind", "[ctl]")
{
    const Ctl ctl;
    Registry registry;
    registerKinds(registry);
    for (const RecordKind* kind : registry.kinds()) {
        CAPTURE(kind->code);
        const auto answer = ctl({u"--json"_s, u"list"_s, kind->code});
        REQUIRE(answer.status == 0);
        CHECK(answer.err.isEmpty());
        QStringList expected{u"id"_s, u"voided"_s};
        for (const Field& field : kind->fields)
            expected << field.column;
        expected.sort();
        for (const QJsonValue& each : answer.array())
            REQUIRE(each.toObject().keys() == expected);
    }
}

TEST_CASE("sensitive values are masked unless a reason is given, and the reason is kept", "[ctl]")
{
    const Ctl ctl;
    static const QRegularExpression phone(u"\\b1\\d{10}\\b"_s), idNumber(u"\\d{17}[0-9X]"_s);
    const auto masked = ctl({u"--json"_s, u"list"_s, u"person"_s});
    CHECK_FALSE(masked.out.contains(phone));
    CHECK_FALSE(masked.out.contains(idNumber));
    const auto refused = ctl({u"--json"_s, u"list"_s, u"person"_s, u"--plain"_s});
    CHECK(refused.status == 1);
    CHECK(refused.out.isEmpty());
    const auto plain = ctl({u"--json"_s, u"--actor"_s, u"李安"_s, u"list"_s, u"person"_s, u"--plain"_s, u"--why"_s, u"核对名册"_s});
    CHECK(plain.status == 0);
    CHECK(plain.out.contains(phone));
    CHECK(plain.out.contains(idNumber));

    SystemClock clock;
    const auto services = Services::open(ctl.data(), clock);
    REQUIRE_OK(services);
    const auto entries = journal::entries((*services)->folder->database(), u"person"_s, 0, 1);
    REQUIRE_OK(entries);
    CHECK(entries->first().action == u"reveal"_s);
    CHECK(entries->first().actor == u"李安"_s);
    CHECK(entries->first().why == u"核对名册"_s);
    CHECK(journal::brokenSeals((*services)->folder->database())->isEmpty());
}

TEST_CASE("conditions choose records by columns, labels, names and dates", "[ctl]")
{
    const Ctl ctl;
    const auto where = [&](const QStringList& conditions) {
        QStringList words{u"--json"_s, u"list"_s, u"person"_s};
        for (const QString& condition : conditions)
            words << u"--where"_s << condition;
        const auto answer = ctl(words);
        INFO(answer.err.toStdString());
        REQUIRE(answer.status == 0);
        return answer.array();
    };
    const auto all = where({});
    const QJsonObject sample = all[5].toObject();
    const QString department = sample[u"department"_s].toString(), post = sample[u"posts"_s][0].toString();
    int inDepartment = 0, withPost = 0, before2020 = 0, men = 0;
    for (const QJsonValue& person : all) {
        inDepartment += person[u"department"_s].toString() == department;
        withPost += person[u"posts"_s].toArray().contains(post);
        before2020 += person[u"joined_on"_s].toString() < u"2020-01-01"_s;
        men += person[u"gender"_s].toString() == u"m"_s;
    }
    REQUIRE((inDepartment > 0 && withPost > 0 && before2020 > 0 && men > 0));
    CHECK(where({u"department="_s + department}).size() == inDepartment);
    CHECK(where({u"部门="_s + department}).size() == inDepartment);
    CHECK(where({u"department!="_s + department}).size() == all.size() - inDepartment);
    CHECK(where({u"posts="_s + post}).size() == withPost);
    CHECK(where({u"posts!="_s + post}).size() == all.size() - withPost);
    CHECK(where({u"joined_on<2020年1月1日"_s}).size() == before2020);
    CHECK(where({u"gender=m"_s}).size() == men);
    CHECK(where({u"name="_s + sample[u"name"_s].toString(), u"staff_no="_s + sample[u"staff_no"_s].toString()}).size() == 1);
    CHECK(where({u"name~"_s + sample[u"name"_s].toString().left(1)}).size() >= 1);
    for (const QString& bad : {u"shoe=1"_s, u"gender=x"_s, u"department=没有的"_s, u"joined_on=昨天"_s, u"name"_s, u"posts~a"_s}) {
        CAPTURE(bad);
        const auto answer = ctl({u"list"_s, u"person"_s, u"--where"_s, bad});
        CHECK(answer.status == 1);
        CHECK(answer.out.isEmpty());
        CHECK(answer.errLines().size() == 1);
    }
    CHECK(ctl({u"list"_s, u"shoe"_s}).err.contains(u"department"_s)); // the kinds there are
}

TEST_CASE("an export holds the listed records under headings that people read", "[ctl]")
{
    const Ctl ctl;
    const QString path = ctl.file(u"名册.xlsx"_s);
    const auto answer = ctl({u"--json"_s, u"export"_s, u"person"_s, u"--out"_s, path});
    INFO(answer.err.toStdString());
    REQUIRE(answer.status == 0);
    CHECK(answer.object()[u"rows"_s].toInt() == ctl.count(u"person"_s));
    const auto read = readSheetFile(path);
    REQUIRE_OK(read);
    const Sheet& sheet = read->sheet;
    REQUIRE(sheet.rows.size() == ctl.count(u"person"_s) + 2); // title and headings
    CHECK(sheet.rows[1].size() == exportColumns(personType().kind()).size());
    CHECK(sheet.rows[1].contains(personType().kind().field(u"name"_s)->title()));

    CHECK(ctl({u"export"_s, u"person"_s, u"--out"_s, ctl.file(u"a.csv"_s)}).status == 1);
    CHECK(ctl({u"export"_s, u"person"_s, u"--out"_s, ctl.file(u"none/a.xlsx"_s)}).status == 1);
    CHECK(ctl({u"export"_s, u"person"_s}).status == 1);
    CHECK_FALSE(QFile::exists(ctl.file(u"a.csv"_s)));
}

TEST_CASE("search finds people by name and by initials; journal tells their history", "[ctl]")
{
    const Ctl ctl;
    const QJsonObject person = ctl({u"--json"_s, u"list"_s, u"person"_s}).array()[3].toObject();
    const auto hits = ctl({u"--json"_s, u"search"_s, person[u"name"_s].toString()}).array();
    REQUIRE(hits.size() >= 1);
    CHECK(hits[0][u"kind"_s].toString() == u"person"_s);
    CHECK(ctl({u"--json"_s, u"search"_s, u"绝对没有的词"_s}).array().isEmpty());
    const QString id = QString::number(person[u"id"_s].toInt());
    const auto history = ctl({u"--json"_s, u"journal"_s, u"person"_s, id}).array();
    REQUIRE(history.size() == 1);
    CHECK_FALSE(history[0][u"changes"_s].toArray().isEmpty());
    CHECK(ctl({u"journal"_s, u"person"_s, u"99999"_s}).status == 1);
    CHECK(ctl({u"journal"_s, u"person"_s, u"x"_s}).status == 1);
}

TEST_CASE("check is quiet about a good school and finds a changed journal", "[ctl]")
{
    const Ctl ctl;
    const auto good = ctl({u"--json"_s, u"check"_s});
    CHECK(good.status == 0);
    CHECK(good.object()[u"problems"_s].toInt() == 0);
    {
        SystemClock clock;
        const auto services = Services::open(ctl.data(), clock);
        REQUIRE_OK(services);
        // What a person with another tool would do.
        REQUIRE_OK((*services)->folder->database().run(u"UPDATE department SET leader='某人' WHERE id=1"_s));
    }
    const auto bad = ctl({u"--json"_s, u"check"_s});
    CHECK(bad.status == 1);
    REQUIRE(bad.object()[u"problems"_s].toInt() == 1);
    QStringList codes;
    for (const QJsonValue& issue : bad.object()[u"issues"_s].toArray())
        codes << issue[u"code"_s].toString();
    CHECK(codes.contains(u"journal.seal"_s));
    CHECK(bad.errLines().size() == 1);
}

TEST_CASE("every record of the demo school keeps the rules that people's own records must keep", "[ctl]")
{
    const Ctl ctl;
    SystemClock clock;
    const auto services = Services::open(ctl.data(), clock);
    REQUIRE_OK(services);
    for (const RecordKind* kind : (*services)->registry.kinds()) {
        const auto records = (*services)->store->list(*kind);
        REQUIRE_OK(records);
        for (const Record& record : *records) {
            CAPTURE(kind->code, kind->nameOf(record));
            for (const Issue& issue : (*services)->records->check(*kind, record)) {
                CAPTURE(issue.message);
                CHECK(issue.severity != Severity::Problem);
            }
        }
    }
}
