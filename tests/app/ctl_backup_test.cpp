// SPDX-License-Identifier: GPL-3.0-or-later
// Backing up and going back, run as people and scripts run it, and killed as by a power cut.
#include "tests/app/ctl_support.h"

#include "tests/support/catch.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;

namespace {

void addPeople(const Ctl& ctl, int from, int count)
{
    QString list = u"工号,姓名,部门,类别\n"_s;
    for (int i = from; i < from + count; ++i)
        list += u"B%1,张%2,教导处,教师\n"_s.arg(i, 4, 10, QChar(u'0')).arg(QChar(0x4E00 + i));
    REQUIRE(ctl({u"import"_s, u"people"_s, ctl.write(u"名册.csv"_s, list.toUtf8())}).status == 0);
}

} // namespace

TEST_CASE("backup, backups and restore go back to the day of the backup", "[ctl][backup]")
{
    const Ctl ctl(false);
    addPeople(ctl, 0, 5);
    const auto made = ctl({u"--json"_s, u"backup"_s});
    REQUIRE(made.status == 0);
    const QString file = made.object()[u"file"_s].toString();
    CHECK(made.object()[u"rows"_s][u"person"_s].toInt() == 5);
    CHECK(ctl({u"--json"_s, u"backups"_s}).array().size() == 1);
    addPeople(ctl, 5, 3);
    REQUIRE(ctl.count(u"person"_s) == 8);

    const auto unsure = ctl({u"restore"_s, file});
    CHECK(unsure.status == 1);
    CHECK(unsure.err.contains(u"--yes"_s));
    CHECK(ctl.count(u"person"_s) == 8);

    const auto restored = ctl({u"--json"_s, u"restore"_s, file, u"--yes"_s});
    REQUIRE(restored.status == 0);
    CHECK(ctl.count(u"person"_s) == 5);
    CHECK(ctl({u"check"_s}).status == 0);
    CHECK(ctl({u"journal"_s, u"school_profile"_s, u"1"_s}).out.contains(QFileInfo(file).fileName()));
    REQUIRE(ctl({u"restore"_s, restored.object()[u"set_aside"_s].toString(), u"--yes"_s}).status == 0);
    CHECK(ctl.count(u"person"_s) == 8);
}

TEST_CASE("backup and backups take another folder, and a file that is no backup is named", "[ctl][backup]")
{
    const Ctl ctl(false);
    const QString place = ctl.file(u"U盘"_s);
    REQUIRE(ctl({u"backup"_s, u"--to"_s, place}).status == 0);
    CHECK(ctl({u"--json"_s, u"backups"_s, u"--to"_s, place}).array().size() == 1);
    CHECK(ctl({u"--json"_s, u"backups"_s}).array().isEmpty());
    const QString photo = ctl.write(u"照片.db"_s, "not a database, but long enough to look at");
    const auto refused = ctl({u"restore"_s, photo, u"--yes"_s});
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"照片.db"_s));
    CHECK(ctl({u"restore"_s, ctl.file(u"missing.db"_s), u"--yes"_s}).status == 1);
    CHECK(ctl({u"check"_s}).status == 0);
}

TEST_CASE("a backup that is killed is whole or is none, and the next one cleans up", "[ctl][backup][killed]")
{
    const Ctl ctl;
    const QDir backups(ctl.data() + u"/backups"_s);
    qsizetype whole = 0;
    for (const int moment : test::momentsToKill) {
        CAPTURE(moment);
        test::runAndKill(ctl, {u"backup"_s}, moment);
        const auto listed = ctl({u"--json"_s, u"backups"_s}).array();
        CHECK(listed.size() >= qMin<qsizetype>(whole, 3)); // the rotation keeps the newest three of a day
        whole = listed.size();
        for (const QJsonValue& one : listed)
            CHECK(QFile::exists(one[u"file"_s].toString()));
        CHECK(ctl({u"check"_s}).status == 0);
    }
    REQUIRE(ctl({u"backup"_s}).status == 0);
    CHECK(backups.entryList({u"*.part*"_s}, QDir::Files).isEmpty());
    const auto newest = ctl({u"--json"_s, u"backups"_s}).array().first()[u"file"_s].toString();
    CHECK(ctl({u"restore"_s, newest, u"--yes"_s}).status == 0);
}

TEST_CASE("a restore that is killed leaves the old data or the new, never less", "[ctl][backup][killed]")
{
    const Ctl ctl(false);
    addPeople(ctl, 0, 5);
    const QString old = ctl({u"--json"_s, u"backup"_s}).object()[u"file"_s].toString();
    addPeople(ctl, 5, 300);
    const QString fresh = ctl({u"--json"_s, u"backup"_s}).object()[u"file"_s].toString();
    for (const int moment : test::momentsToKill) {
        CAPTURE(moment);
        test::runAndKill(ctl, {u"restore"_s, old, u"--yes"_s}, moment);
        const int people = ctl.count(u"person"_s);
        CHECK((people == 5 || people == 305));
        CHECK(ctl({u"check"_s}).status == 0);
        if (people == 5)
            REQUIRE(ctl({u"restore"_s, fresh, u"--yes"_s}).status == 0);
    }
}
