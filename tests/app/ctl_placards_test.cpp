// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl_support.h"
#include "tests/core/documents/pages_for_test.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;

namespace {

QJsonObject counts(const Ctl& ctl)
{
    return ctl({u"placards"_s, u"status"_s, u"--json"_s}).object()[u"counts"_s].toObject();
}

int pagesOf(const QString& pdf)
{
    const auto info = test::runProgram(u"pdfinfo"_s, {pdf});
    return info ? QRegularExpression(u"Pages:\\s+(\\d+)"_s).match(QString::fromUtf8(*info)).captured(1).toInt() : -1;
}

} // namespace

TEST_CASE("the demo school has walls in every state, the same for the same seed", "[ctl]")
{
    const Ctl ctl;
    const QJsonObject now = counts(ctl);
    int all = 0;
    for (const QString& need : {u"ok"_s, u"stale"_s, u"missing"_s, u"to_post"_s, u"remove"_s}) {
        CAPTURE(need);
        CHECK(now[need].toInt() > 0);
        all += now[need].toInt();
    }
    CHECK(all == 160);
    CHECK(now[u"ok"_s].toInt() > 120); // most hang and are right
    const QString other = ctl.file(u"other"_s); // as other tests take copies of one
    REQUIRE(Ctl::raw({u"init"_s, u"--demo"_s, u"--data"_s, other}).status == 0);
    CHECK(Ctl::raw({u"placards"_s, u"status"_s, u"--json"_s, u"--data"_s, other}).object()[u"counts"_s].toObject() == now);
}

TEST_CASE("placards that are to be replaced are printed, marked by code, and then right", "[ctl]")
{
    const Ctl ctl;
    const QJsonObject before = counts(ctl);
    const int wanted = before[u"stale"_s].toInt() + before[u"missing"_s].toInt();
    const QString pdf = ctl.file(u"placards.pdf"_s);
    const auto printed = ctl({u"placards"_s, u"--out"_s, pdf, u"--size"_s, u"A4"_s, u"--only"_s, u"stale"_s, u"--crop"_s, u"--json"_s}).object();
    CHECK(printed[u"placards"_s].toInt() == wanted);
    CHECK(printed[u"pages"_s].toInt() == wanted);
    CHECK(printed[u"smallest_pt"_s].toDouble() >= 8);
    if (const int pages = pagesOf(pdf); pages >= 0)
        CHECK(pages == wanted);
    const QJsonObject after = counts(ctl);
    CHECK_FALSE(after.contains(u"stale"_s));
    CHECK(after[u"to_post"_s].toInt() == before[u"to_post"_s].toInt() + wanted);
    // Nothing is left to be printed: said, and no file.
    const auto none = ctl({u"placards"_s, u"--out"_s, ctl.file(u"none.pdf"_s), u"--only"_s, u"stale"_s});
    CHECK(none.status == 1);
    CHECK_FALSE(QFile::exists(ctl.file(u"none.pdf"_s)));

    QStringList codes, mark{u"placards"_s, u"mark"_s, u"--json"_s};
    const auto walls = ctl({u"placards"_s, u"status"_s, u"--json"_s}).object()[u"walls"_s].toArray();
    QString zone, down;
    for (const QJsonValue& wall : walls) {
        if (wall[u"need"_s].toString() == u"missing"_s)
            FAIL("all were printed");
        if (wall[u"need"_s].toString() == u"to_post"_s && zone.isEmpty())
            zone = wall[u"zone"_s].toString();
        if (wall[u"need"_s].toString() == u"remove"_s)
            down = wall[u"short_code"_s].toString();
    }
    CHECK(ctl({u"placards"_s, u"mark"_s, u"--removed"_s, u"--code"_s, down.toLower(), u"--json"_s}).object()[u"changed"_s].toInt() == 1);
    CHECK(ctl({u"placards"_s, u"mark"_s, u"--zone"_s, zone, u"--json"_s}).object()[u"changed"_s].toInt() == 1);
    CHECK(ctl(mark).object()[u"changed"_s].toInt() == after[u"to_post"_s].toInt() - 1);
    const QJsonObject last = counts(ctl);
    CHECK(last == QJsonObject{{u"ok"_s, 159}});
}

TEST_CASE("codes that are wrong mark nothing at all", "[ctl]")
{
    const Ctl ctl;
    const QJsonObject before = counts(ctl);
    QString waiting;
    const auto walls = ctl({u"placards"_s, u"status"_s, u"--json"_s}).object()[u"walls"_s].toArray();
    for (const QJsonValue& wall : walls)
        if (wall[u"need"_s].toString() == u"ok"_s)
            waiting = wall[u"short_code"_s].toString();
    const auto refused = ctl({u"placards"_s, u"mark"_s, u"--removed"_s, u"--code"_s, waiting, u"--code"_s, u"XXXX"_s});
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"XXXX"_s));
    CHECK(counts(ctl) == before);
    CHECK(ctl({u"placards"_s, u"mark"_s, u"--code"_s, waiting, u"--zone"_s, u"ZX101"_s}).status == 1);
}

TEST_CASE("the round is printed for the walls with something to do, or for all", "[ctl]")
{
    const Ctl ctl;
    const QJsonObject now = counts(ctl);
    const QString pdf = ctl.file(u"round.pdf"_s);
    CHECK(ctl({u"placards"_s, u"--round"_s, pdf, u"--json"_s}).object()[u"rows"_s].toInt() == 160 - now[u"ok"_s].toInt());
    if (const auto text = test::runProgram(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}))
        CHECK(QString::fromUtf8(*text).contains(u"→"_s)); // who followed whom
    CHECK(ctl({u"placards"_s, u"print"_s, u"--round"_s, pdf, u"--all"_s, u"--json"_s}).object()[u"rows"_s].toInt() == 160);
    CHECK(ctl({u"placards"_s, u"--round"_s, pdf, u"--out"_s, pdf}).status == 1);
}

TEST_CASE("sizes and sheets of placards are read, and impossible ones are refused with nothing on record", "[ctl]")
{
    const Ctl ctl;
    const QString pdf = ctl.file(u"sheet.pdf"_s);
    const auto sheet = ctl({u"placards"_s, u"--out"_s, pdf, u"--size"_s, u"a5 portrait"_s, u"--sheet"_s, u"A4"_s, u"--start"_s, u"2"_s, u"--copies"_s,
                            u"2"_s, u"--zone"_s, u"ZX101"_s, u"--bw"_s, u"--json"_s}).object();
    CHECK(sheet[u"pages"_s].toInt() == 2);
    if (const auto info = test::runProgram(u"pdfinfo"_s, {pdf}))
        CHECK(QString::fromUtf8(*info).contains(QRegularExpression(u"Page size:\\s+841\\.\\d+ x 595\\.\\d+"_s))); // lying: two go on it
    for (const QStringList& wrong : {QStringList{u"--size"_s, u"huge"_s}, QStringList{u"--size"_s, u"50x40"_s}, QStringList{u"--size"_s, u"A3"_s, u"--sheet"_s, u"A4"_s},
                                     QStringList{u"--sheet"_s, u"A4"_s, u"--start"_s, u"9"_s}}) {
        CAPTURE(wrong);
        CHECK(ctl(QStringList{u"placards"_s, u"--out"_s, ctl.file(u"wrong.pdf"_s)} + wrong).status != 0);
        CHECK_FALSE(QFile::exists(ctl.file(u"wrong.pdf"_s)));
    }
}
