// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl_support.h"

#include "tests/support/catch.h"

#include <QDate>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;

TEST_CASE("the archive of a year is collected, numbered and printed on the command line", "[ctl][archive]")
{
    const Ctl ctl;
    const int year = QDate::currentDate().year();
    const auto archive = [&](const QStringList& words) { return ctl(QStringList{u"--json"_s, u"archive"_s} + words); };
    // The past year of the demo school is finished.
    const auto past = archive({u"list"_s});
    REQUIRE(past.status == 0);
    REQUIRE(past.array().size() >= 8);
    for (const QJsonValue& item : past.array()) {
        CHECK(item[u"number"_s].toInt() > 0);
        CHECK_FALSE(item[u"box"_s].toString().isEmpty());
    }
    const QString catalogue = ctl.file(u"目录.pdf"_s);
    const auto printed = archive({u"catalogue"_s, u"--out"_s, catalogue});
    CHECK(printed.status == 0);
    CHECK(printed.object()[u"rows"_s].toInt() == past.array().size());
    CHECK(QFile::exists(catalogue));
    CHECK(archive({u"number"_s}).status == 1); // nothing waits

    // This year: a dry run changes nothing, then it is collected, and nothing twice.
    const QString thisYear = QString::number(year);
    const auto dry = archive({u"collect"_s, u"--year"_s, thisYear, u"--dry-run"_s});
    REQUIRE(dry.status == 0);
    const int before = int(archive({u"list"_s, u"--year"_s, thisYear}).array().size());
    const int fresh = dry.object()[u"new"_s].toInt();
    REQUIRE(fresh > 0);
    CHECK(dry.object()[u"collected"_s].toInt() > 0);
    const auto collected = archive({u"collect"_s, u"--year"_s, thisYear});
    CHECK(collected.object()[u"new"_s].toInt() == fresh);
    CHECK(archive({u"list"_s, u"--year"_s, thisYear}).array().size() == before + collected.object()[u"items"_s].toInt());
    const auto again = archive({u"collect"_s, u"--year"_s, thisYear});
    CHECK(again.object()[u"new"_s].toInt() == 0);
    CHECK(again.object()[u"collected"_s].toInt() == dry.object()[u"collected"_s].toInt() + fresh);

    // Numbering before sorting is refused, and says why.
    const auto early = archive({u"number"_s, u"--year"_s, thisYear});
    CHECK(early.status == 1);
    CHECK(archive({u"describe"_s, u"--year"_s, thisYear}).object()[u"described"_s].toInt() > 0);
    CHECK(archive({u"sort"_s, u"--year"_s, thisYear}).object()[u"sorted"_s].toInt() > 0);
    const auto numbered = archive({u"number"_s, u"--year"_s, thisYear});
    REQUIRE(numbered.status == 0);
    REQUIRE_FALSE(numbered.object()[u"numbered"_s].toArray().isEmpty());
    CHECK(archive({u"box"_s, u"--year"_s, thisYear, u"--thickness"_s, u"25"_s}).status == 1);
    CHECK_FALSE(archive({u"box"_s, u"--year"_s, thisYear, u"--thickness"_s, u"30"_s}).object()[u"boxes"_s].toArray().isEmpty());
    for (const QString& what : {u"spines"_s, u"covers"_s, u"reference"_s, u"stamps"_s, u"overlay"_s, u"loans"_s}) {
        const QString file = ctl.file(what + u".pdf"_s);
        CHECK(archive({u"print"_s, what, u"--year"_s, thisYear, u"--out"_s, file}).status == 0);
        CHECK(QFile::exists(file));
    }
    CHECK(archive({u"print"_s, u"nonsense"_s, u"--out"_s, ctl.file(u"x.pdf"_s)}).status == 1);

    // The fonds comes late; the stamp goes onto a copy.
    CHECK(archive({u"settings"_s, u"--fonds"_s, u"G/1"_s}).status == 1);
    CHECK(archive({u"settings"_s, u"--fonds"_s, u"G123"_s}).object()[u"fonds"_s].toString() == u"G123"_s);
    QString code;
    for (const QJsonValue& item : archive({u"list"_s, u"--year"_s, thisYear}).array())
        if (item[u"number"_s].toInt() == 1 && code.isEmpty())
            code = item[u"code"_s].toString();
    CHECK(code.startsWith(u"G123-WS·"_s));
    const QString copy = ctl.file(u"盖章.pdf"_s);
    CHECK(archive({u"stamp"_s, code, catalogue, u"--out"_s, copy}).status == 0);
    CHECK(QFile::exists(copy));
    CHECK(archive({u"stamp"_s, u"G123-WS·1900-D10-ZZ-0001"_s, catalogue, u"--out"_s, ctl.file(u"y.pdf"_s)}).status == 1);
}
