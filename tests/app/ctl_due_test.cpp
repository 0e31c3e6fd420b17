// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl_support.h"

#include "tests/support/catch.h"

#include <QDate>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;

TEST_CASE("what is due is listed, also as JSON and on paper", "[ctl][due]")
{
    const Ctl ctl;
    const QDate today = QDate::currentDate();
    const auto answer = ctl({u"--json"_s, u"due"_s, u"--until"_s, today.addDays(200).toString(Qt::ISODate)});
    REQUIRE(answer.status == 0);
    const QJsonArray rows = answer.array();
    REQUIRE_FALSE(rows.isEmpty());
    QString before;
    for (const QJsonValue& row : rows) {
        const QString due = row[u"due"_s].toString();
        CHECK(before <= due); // by day
        before = due;
        CHECK(row[u"state"_s].toString() == (due < today.toString(Qt::ISODate) ? u"overdue"_s : u"due"_s));
        CHECK_FALSE(row[u"work"_s].toString().isEmpty());
        CHECK_FALSE(row[u"mechanism"_s].toString().isEmpty());
    }
    const auto lines = ctl({u"due"_s, u"--until"_s, today.addDays(200).toString(Qt::ISODate)});
    CHECK(lines.status == 0);
    CHECK(lines.out.count(u'\n') == rows.size());

    const QString path = ctl.file(u"due.pdf"_s);
    const auto paper = ctl({u"--json"_s, u"due"_s, u"--until"_s, today.addDays(200).toString(Qt::ISODate), u"--out"_s, path});
    CHECK(paper.status == 0);
    CHECK(paper.object()[u"rows"_s].toInt() == rows.size());
    CHECK(QFile::exists(path));

    CHECK(ctl({u"due"_s, u"--until"_s, u"20250231"_s}).status == 1);
    CHECK(ctl({u"due"_s, u"--out"_s, ctl.file(u"due.docx"_s)}).status == 1);
}

TEST_CASE("holidays of a year are imported, dry first; what contradicts or cannot be changes nothing", "[ctl][holidays]")
{
    const Ctl ctl;
    const QString file = ctl.write(u"2027.json"_s, R"({"year": 2027, "days": [{"name": "国庆节", "date": "2027-10-01", "isOffDay": true}, {"name": "国庆节", "date": "2027-10-09", "isOffDay": false}]})");
    const int before = ctl.count(u"calendar_day"_s);
    auto answer = ctl({u"--json"_s, u"holidays"_s, u"import"_s, file, u"--dry-run"_s});
    CHECK(answer.status == 0);
    CHECK(answer.object()[u"added"_s].toInt() == 2);
    CHECK_FALSE(answer.object()[u"imported"_s].toBool());
    CHECK(ctl.count(u"calendar_day"_s) == before);
    answer = ctl({u"--json"_s, u"holidays"_s, u"import"_s, file});
    CHECK(answer.object()[u"imported"_s].toBool());
    CHECK(ctl.count(u"calendar_day"_s) == before + 2);
    answer = ctl({u"--json"_s, u"holidays"_s, u"import"_s, file});
    CHECK(answer.status == 0);
    CHECK(answer.object()[u"unchanged"_s].toInt() == 2);

    const QString other = ctl.write(u"other.csv"_s, "日期,类别,名称\n2027-10-09,放假,国庆节\n2027-10-02,放假,国庆节\n");
    answer = ctl({u"--json"_s, u"holidays"_s, u"import"_s, other});
    CHECK(answer.status == 1);
    CHECK(answer.object()[u"contradictions"_s].toArray().size() == 1);
    CHECK(ctl.count(u"calendar_day"_s) == before + 2);
    CHECK(ctl({u"holidays"_s, u"import"_s, other, u"--replace"_s}).status == 0);
    CHECK(ctl.count(u"calendar_day"_s) == before + 3);

    for (const QByteArray& bytes : {QByteArray(R"({"year": 2027, "days": [{"name": "元旦", "date": "20250231", "isOffDay": true}]})"), QByteArray(R"({"year": 2029, "days": []})"), QByteArray("{")}) {
        const auto wrong = ctl({u"holidays"_s, u"import"_s, ctl.write(u"wrong.json"_s, bytes)});
        CHECK(wrong.status == 1);
        CHECK_FALSE(wrong.err.isEmpty());
    }
    CHECK(ctl({u"holidays"_s, u"import"_s, ctl.write(u"wrong.csv"_s, "日期,类别\n20250231,放假\n2028-01-01,放假\n")}).status == 1);
    CHECK(ctl.count(u"calendar_day"_s) == before + 3);
}
