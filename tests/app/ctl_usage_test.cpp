// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl_support.h"

#include "core/storage/data_folder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;

TEST_CASE("what is not understood ends with status 2, two lines at most, and changes nothing", "[ctl]")
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    const QList<QStringList> cases{
        {},
        {u"nonsense"_s},
        {u"list"_s},
        {u"list"_s, u"person"_s, u"post"_s},
        {u"list"_s, u"person"_s, u"--colour"_s},
        {u"list"_s, u"person"_s, u"-x"_s},
        {u"list"_s, u"person"_s, u"--where"_s},
        {u"list"_s, u"person"_s, u"--voided=yes"_s},
        {u"list"_s, u"person"_s, u"--voided"_s, u"--voided"_s},
        {u"init"_s, u"here"_s},
        {u"init"_s, u"--name"_s},
        {u"init"_s, u"--name"_s, u"a"_s, u"--name"_s, u"b"_s},
        {u"check"_s, u"--data"_s, u"elsewhere"_s},
        {u"list"_s, u"person"_s, u"--actor"_s},
    };
    for (const QStringList& words : cases) {
        CAPTURE(words);
        const auto answer = Ctl::raw(QStringList{u"--data"_s, data} + words);
        CHECK(answer.status == 2);
        CHECK(answer.out.isEmpty());
        CHECK_FALSE(answer.err.isEmpty());
        if (!words.isEmpty()) // without any command the whole help is shown
            CHECK(answer.errLines().size() <= 2);
        CHECK_FALSE(QDir(data).exists());
    }
}

TEST_CASE("help has a section for every command, in Chinese and English, with every option", "[ctl]")
{
    const auto all = Ctl::raw({u"help"_s});
    CHECK(all.status == 0);
    CHECK(all.err.isEmpty());
    static const QRegularExpression command(u"^  ([a-z]+(?: [a-z]+)?)  "_s, QRegularExpression::MultilineOption);
    static const QRegularExpression chinese(u"\\p{Han}"_s), english(u"[a-z]{4} [a-z]+"_s), option(u"--[a-z-]+"_s);
    int commands = 0;
    for (auto each = command.globalMatch(all.out); each.hasNext();) {
        const QString name = each.next().captured(1);
        CAPTURE(name);
        if (name == u"help"_s)
            continue;
        ++commands;
        const auto one = Ctl::raw(QStringList{u"help"_s} + name.split(u' '));
        CHECK(one.status == 0);
        CHECK(one.out.contains(chinese));
        CHECK(one.out.contains(english));
        CHECK(Ctl::raw(name.split(u' ') + QStringList{u"--help"_s}).out == one.out);
        // The options that the usage line names are explained twice, and the program knows them.
        const QString usage = one.out.section(u'\n', 0, 0), rest = one.out.section(u'\n', 1);
        for (auto found = option.globalMatch(usage); found.hasNext();) {
            const QString text = found.next().captured();
            CAPTURE(text);
            CHECK(rest.count(u"\n  "_s + text) >= 2);
            const auto answer = Ctl::raw(name.split(u' ') + QStringList{text, u"--not-there"_s});
            CHECK_FALSE(answer.err.contains(u"Unknown option: "_s + text + u'.'));
        }
    }
    CHECK(commands >= 7);
}

TEST_CASE("a school is set up once", "[ctl]")
{
    const Ctl ctl(false);
    CHECK(ctl.count(u"person"_s) == 0);
    CHECK(ctl.count(u"department"_s) > 0);
    const auto school = ctl({u"--json"_s, u"list"_s, u"school_profile"_s}).array();
    REQUIRE(school.size() == 1);
    CHECK(school[0][u"name"_s].toString() == u"实验小学"_s);
    const auto again = ctl({u"init"_s, u"--demo"_s});
    CHECK(again.status == 1);
    CHECK(again.errLines().size() == 1);
    CHECK(ctl.count(u"person"_s) == 0);
}

TEST_CASE("a set-up that fails leaves no school behind", "[ctl]")
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    const auto failed = Ctl::raw({u"--data"_s, data, u"init"_s, u"--name"_s, QString(80, u'校')});
    CHECK(failed.status == 1);
    CHECK_FALSE(QFile::exists(DataFolder::databaseFile(data)));
    CHECK(Ctl::raw({u"--data"_s, data, u"init"_s, u"--name"_s, u"一小"_s}).status == 0);
}

TEST_CASE("the same seed gives the same demo school", "[ctl]")
{
    const auto people = [](const QString& seed) {
        const QTemporaryDir folder;
        REQUIRE(Ctl::raw({u"init"_s, u"--demo"_s, u"--seed"_s, seed, u"--data"_s, folder.path()}).status == 0);
        return Ctl::raw({u"list"_s, u"person"_s, u"--json"_s, u"--data"_s, folder.path()}).out;
    };
    const QString first = people(u"7"_s);
    CHECK(first == people(u"7"_s));
    CHECK_FALSE(first == people(u"8"_s));
}

TEST_CASE("a folder without school is said to be one, and stays empty", "[ctl]")
{
    const QTemporaryDir folder;
    const auto answer = Ctl::raw({u"--data"_s, folder.path(), u"list"_s, u"person"_s});
    CHECK(answer.status == 1);
    CHECK(answer.errLines().size() == 1);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a data folder that is open elsewhere is left alone", "[ctl]")
{
    const Ctl ctl(false);
    SystemClock clock;
    const auto open = DataFolder::open(ctl.data(), clock);
    REQUIRE_OK(open);
    const auto answer = ctl({u"list"_s, u"department"_s});
    CHECK(answer.status == 1);
    CHECK(answer.out.isEmpty());
    CHECK(answer.err.contains(u"already open"_s));
    CHECK(answer.errLines().size() == 1);
}

TEST_CASE("a write that cannot be finished is not reported as done", "[ctl]")
{
    if (!QFile::exists(u"/dev/full"_s))
        return;
    const Ctl ctl;
    const auto process = Ctl::start({});
    process->kill();
    process->waitForFinished();
    process->setStandardOutputFile(u"/dev/full"_s);
    process->start(QStringLiteral(BIHUANCTL), {u"--data"_s, ctl.data(), u"list"_s, u"person"_s});
    REQUIRE(process->waitForFinished());
    CHECK(process->exitCode() == 1);
}
