// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl_support.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;

TEST_CASE("property services from the command line: demo, pads, reports, checks, papers", "[ctl][property]")
{
    const Ctl ctl;
    const auto done = [&](const QStringList& words) {
        const auto answer = ctl(QStringList{u"--json"_s} + words);
        CAPTURE(words, answer.err);
        CHECK(answer.status == 0);
        return answer;
    };
    // The demo school has companies, a pad in use with a missing slip, and a checked month.
    const QJsonArray companies = done({u"property"_s, u"companies"_s}).array();
    REQUIRE(companies.size() >= 2); // guards and cleaners; others as the seed will have it
    const QString cleaners = u"示例物业"_s;
    const QJsonArray pads = done({u"property"_s, u"pads"_s}).array();
    REQUIRE(pads.size() == 1);
    CHECK(pads[0][u"reported"_s].toInt() == 8);
    CHECK(pads[0][u"missing"_s].toArray().size() == 1);
    CHECK(done({u"property"_s, u"results"_s, u"--from"_s, u"2020-01"_s}).array().size() == 2);

    const QString pad = ctl.file(u"pad.pdf"_s);
    const QJsonObject printed = done({u"property"_s, u"pads"_s, u"--out"_s, pad, u"--sheets"_s, u"1"_s, u"--company"_s, cleaners}).object();
    CHECK(printed[u"first"_s].toInt() == pads[0][u"last"_s].toInt() + 1);
    CHECK(QFile::exists(pad));
    const QString slip = printed[u"first"_s].toVariant().toString();
    CHECK(ctl({u"property"_s, u"pads"_s, u"--out"_s, ctl.file(u"nowhere/pad.pdf"_s)}).status == 1);
    CHECK(done({u"property"_s, u"pads"_s}).array().size() == 2);
    CHECK(done({u"property"_s, u"pad"_s, u"2"_s, u"--hand"_s, u"王师傅"_s}).object()[u"state"_s].toString() == u"handed"_s);

    const QStringList add{u"report"_s, u"add"_s, u"--slip"_s, slip, u"--place"_s, u"后门"_s, u"--what"_s, u"插座松动冒火花"_s};
    const QJsonObject report = done(add + QStringList{u"--hazard"_s}).object();
    CHECK(report[u"item"_s].toString().startsWith(u"YH-"_s));
    const auto twice = ctl(add);
    CHECK(twice.status == 1);
    CHECK(twice.errLines().size() == 1);
    CHECK(ctl({u"report"_s, u"add"_s, u"--slip"_s, u"99999"_s, u"--place"_s, u"x"_s, u"--what"_s, u"没有印过的号"_s}).status == 1);
    CHECK(ctl(QStringList{u"report"_s, u"add"_s, u"--what"_s, u"水管漏水"_s, u"--place"_s, u"x"_s, u"--hazard"_s, u"--none"_s, u"y"_s}).status == 1);
    CHECK(done({u"report"_s, u"decide"_s, slip}).object()[u"standing"_s].toString().contains(report[u"item"_s].toString()));
    CHECK(done({u"report"_s, u"thanks"_s, u"--from"_s, u"2020-01-01"_s, u"--out"_s, ctl.file(u"thanks.pdf"_s)}).array().size() >= 4);

    const QString month = QDate::currentDate().toString(u"yyyy-MM"_s);
    const QStringList check{u"property"_s, u"check"_s, u"--company"_s, cleaners, u"--month"_s, month};
    CHECK(ctl(check + QStringList{u"--mark"_s, u"99=1:没有这一行"_s}).status == 1);
    CHECK(ctl(check + QStringList{u"--mark"_s, u"三=1"_s}).status == 1);
    const QString checker = ctl({u"--json"_s, u"list"_s, u"person"_s}).array()[0][u"staff_no"_s].toString();
    const QJsonObject closed = done(check + QStringList{u"--mark"_s, u"2=2：地面湿滑未放牌"_s, u"--checker"_s, checker, u"--date"_s, QDate::currentDate().toString(Qt::ISODate), u"--close"_s}).object();
    CHECK(closed[u"state"_s].toString() == u"closed"_s);
    CHECK(closed[u"score"_s].toInt() == 98);
    CHECK(ctl(check + QStringList{u"--mark"_s, u"2=0"_s}).status == 1); // closed
    CHECK(done(check + QStringList{u"--again"_s, u"--why"_s, u"申诉属实"_s}).object()[u"version"_s].toInt() == 2);
    CHECK(ctl({u"property"_s, u"check"_s, u"--company"_s, cleaners, u"--month"_s, u"2099-01"_s, u"--close"_s}).status == 1);

    for (const QStringList& words : {QStringList{u"annex"_s, u"--company"_s, cleaners}, QStringList{u"cards"_s}, QStringList{u"duties"_s, u"--company"_s, cleaners}}) {
        const QString file = ctl.file(words.first() + u".pdf"_s);
        done(QStringList{u"property"_s} + words + QStringList{u"--out"_s, file});
        CHECK(QFile::exists(file));
    }
    CHECK(ctl({u"property"_s, u"annex"_s, u"--company"_s, u"没有这家"_s, u"--out"_s, ctl.file(u"x.pdf"_s)}).status == 1);

    CHECK(done({u"equipment"_s, u"due"_s, u"--until"_s, u"2099-01-01"_s, u"--out"_s, ctl.file(u"due.pdf"_s)}).array().size() == 43);
    CHECK(done({u"equipment"_s, u"test"_s, u"MH-002"_s, u"MH-003"_s, u"--by"_s, u"安全员"_s}).object()[u"tests"_s].toArray().size() == 2);
    CHECK(ctl({u"equipment"_s, u"test"_s, u"MH-999"_s, u"--by"_s, u"安全员"_s}).status == 1);
    CHECK(done({u"equipment"_s, u"tags"_s, u"--out"_s, ctl.file(u"tags.pdf"_s)}).object()[u"pages"_s].toInt() == 5);
    CHECK(ctl({u"check"_s}).status == 0);
}
