// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl_support.h"

#include "app/composition.h"
#include "core/exchange/sheet_reader.h"
#include "core/organization/agreements/agreement.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;

namespace {

QStringList pdfPages(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    REQUIRE(reader.waitForFinished(60'000));
    REQUIRE(reader.exitCode() == 0);
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // after the last page's form feed
    return pages;
}

QJsonObject statusOf(const Ctl& ctl)
{
    const auto answer = ctl({u"--json"_s, u"agreements"_s, u"status"_s, u"--year"_s, u"2026"_s});
    INFO(answer.err.toStdString());
    REQUIRE(answer.status == 0);
    return answer.object();
}

QJsonArray agreementsOf(const Ctl& ctl)
{
    return ctl({u"--json"_s, u"list"_s, u"agreement"_s}).array();
}

} // namespace

TEST_CASE("the year's campaign from the command line: dry run, issue, print, hand back", "[ctl][agreements]")
{
    const Ctl ctl;
    const QStringList issue{u"--json"_s, u"agreements"_s, u"issue"_s, u"--year"_s, u"2026"_s};
    const auto dry = ctl(issue + QStringList{u"--dry-run"_s}).object();
    const int issuable = dry[u"issuable"_s].toInt();
    REQUIRE(issuable > 60);
    CHECK(ctl.count(u"agreement"_s) == 0);

    const auto issued = ctl(issue);
    INFO(issued.err.toStdString());
    CHECK(issued.status == 0);
    CHECK(issued.object()[u"issued"_s].toInt() == issuable);
    const QJsonArray agreements = agreementsOf(ctl);
    REQUIRE(agreements.size() == issuable);
    QSet<QString> numbers, codes;
    for (const QJsonValue& agreement : agreements) {
        numbers << agreement[u"number"_s].toString();
        codes << agreement[u"short_code"_s].toString();
    }
    CHECK(numbers.size() == issuable);
    CHECK(codes.size() == issuable);
    CHECK(ctl(issue).status == 1); // everybody has one: nothing was done
    CHECK(ctl.count(u"agreement"_s) == issuable);

    SECTION("one file for all holds every name as often as there are copies")
    {
        const QString path = ctl.file(u"责任书.pdf"_s);
        const QStringList print{u"--json"_s, u"agreements"_s, u"print"_s, u"--year"_s, u"2026"_s, u"--copies"_s, u"1"_s};
        const auto counted = ctl(print + QStringList{u"--dry-run"_s});
        CHECK(counted.status == 0);
        CHECK(statusOf(ctl)[u"total"_s][u"printed"_s].toInt() == 0);
        const auto printed = ctl(print + QStringList{u"--out"_s, path});
        INFO(printed.err.toStdString());
        REQUIRE(printed.status == 0);
        CHECK(printed.object()[u"printed"_s].toInt() == issuable);
        const QStringList pages = pdfPages(path);
        CHECK(pages.size() == printed.object()[u"pages"_s].toInt());
        CHECK(pages.size() == counted.object()[u"pages"_s].toInt());
        const QString text = pages.join(QString()).remove(u' ');
        for (const QJsonValue& agreement : agreements) {
            CAPTURE(agreement[u"person_name"_s].toString());
            CHECK(text.contains(agreement[u"person_name"_s].toString()));
            CHECK(text.contains(agreement[u"number"_s].toString()));
        }
        CHECK(statusOf(ctl)[u"total"_s][u"printed"_s].toInt() == issuable);
        const auto again = ctl(print + QStringList{u"--only"_s, u"unprinted"_s, u"--out"_s, ctl.file(u"b.pdf"_s)});
        CHECK(again.status == 1);
        CHECK_FALSE(QFile::exists(ctl.file(u"b.pdf"_s)));
    }
    SECTION("one file per person, named by the pattern")
    {
        const QString department = agreements[0][u"department"_s].toString(), folder = ctl.file(u"每人"_s);
        int expected = 0;
        for (const QJsonValue& agreement : agreements)
            expected += agreement[u"department"_s].toString() == department;
        const auto printed = ctl({u"agreements"_s, u"print"_s, u"--year"_s, u"2026"_s, u"--each"_s, folder, u"--pattern"_s, u"{姓名}_{编号}"_s,
                                  u"--department"_s, department});
        INFO(printed.err.toStdString());
        CHECK(printed.status == 0);
        const QStringList files = QDir(folder).entryList(QDir::Files);
        CHECK(files.size() == expected);
        CHECK(files.contains(agreements[0][u"person_name"_s].toString() + u'_' + agreements[0][u"number"_s].toString() + u".pdf"_s));
        CHECK(ctl({u"agreements"_s, u"print"_s, u"--year"_s, u"2026"_s, u"--each"_s, folder, u"--pattern"_s, u"{鞋码}"_s}).status == 1);
        CHECK(QDir(folder).entryList(QDir::Files).size() == expected);
    }
    SECTION("marking moves the state of all or of none")
    {
        const QString first = agreements[0][u"short_code"_s].toString(), second = agreements[1][u"number"_s].toString();
        const auto mark = [&](const QStringList& words) { return ctl(QStringList{u"agreements"_s, u"mark"_s} + words); };
        CHECK(mark({u"--code"_s, first, u"--code"_s, u"ZZZZZZ"_s, u"--state"_s, u"returned"_s}).status == 1);
        CHECK(statusOf(ctl)[u"total"_s][u"returned"_s].toInt() == 0);
        CHECK(mark({u"--code"_s, first, u"--state"_s, u"eaten"_s}).status == 1);
        CHECK(mark({u"--state"_s, u"returned"_s}).status == 1);
        CHECK(mark({u"--code"_s, first, u"--state"_s, u"returned"_s, u"--date"_s, u"昨天"_s}).status == 1);
        CHECK(mark({u"--code"_s, first, u"--state"_s, u"returned"_s}).status == 1); // not printed yet
        REQUIRE(ctl({u"agreements"_s, u"print"_s, u"--year"_s, u"2026"_s, u"--code"_s, first, u"--code"_s, second, u"--out"_s, ctl.file(u"two.pdf"_s)}).status == 0);
        const auto done = mark({u"--code"_s, first, u"--code"_s, second, u"--state"_s, u"returned"_s, u"--location"_s, u"3号盒"_s});
        INFO(done.err.toStdString());
        CHECK(done.status == 0);
        const QJsonObject total = statusOf(ctl)[u"total"_s].toObject();
        CHECK(total[u"returned"_s].toInt() == 2);
        CHECK(total[u"owed"_s].toInt() == total[u"due"_s].toInt() - 2 - total[u"left_unsigned"_s].toInt());
        const auto kept = ctl({u"--json"_s, u"list"_s, u"agreement"_s, u"--where"_s, u"number="_s + second}).array();
        REQUIRE(kept.size() == 1);
        CHECK(kept[0][u"location"_s].toString() == u"3号盒"_s);
        CHECK(kept[0][u"state"_s].toString() == u"returned"_s);
    }
    SECTION("the signing register comes as workbook and as PDF")
    {
        const QString xlsx = ctl.file(u"签订.xlsx"_s), pdf = ctl.file(u"签订.pdf"_s);
        CHECK(ctl({u"agreements"_s, u"status"_s, u"--year"_s, u"2026"_s, u"--out"_s, xlsx}).status == 0);
        CHECK(ctl({u"agreements"_s, u"status"_s, u"--year"_s, u"2026"_s, u"--owing"_s, u"--out"_s, pdf}).status == 0);
        const auto sheet = readSheetFile(xlsx);
        REQUIRE_OK(sheet);
        CHECK(sheet->sheet.rows.size() == statusOf(ctl)[u"people"_s].toArray().size() + 2);
        const QString text = pdfPages(pdf).join(QString()).remove(u' ');
        CHECK(text.contains(agreements[0][u"number"_s].toString()));
        CHECK(ctl({u"agreements"_s, u"status"_s, u"--out"_s, ctl.file(u"a.doc"_s)}).status == 1);
    }
    SECTION("the list of late signing follows the last day of signing")
    {
        const auto late = [&] { return ctl({u"--json"_s, u"agreements"_s, u"status"_s, u"--year"_s, u"2026"_s, u"--late"_s}).object()[u"people"_s].toArray(); };
        // The last day is that of the first issue: nobody is late on it, whatever day it is today.
        CHECK(late().isEmpty());
        const QString person = agreements[0][u"person_name"_s].toString();
        const auto again = ctl({u"agreements"_s, u"issue"_s, u"--year"_s, u"2026"_s, u"--person"_s, person, u"--replace"_s, u"--why"_s, u"换发"_s,
                                u"--until"_s, u"2026-09-10"_s});
        INFO(again.err.toStdString());
        CHECK(again.status == 0);
        CHECK(late().size() == statusOf(ctl)[u"total"_s][u"owed"_s].toInt()); // all owe since the tenth
        CHECK(ctl({u"agreements"_s, u"issue"_s, u"--year"_s, u"2026"_s, u"--until"_s, u"昨天"_s}).status == 1);
    }
    SECTION("check finds a text that is not the one that was issued")
    {
        CHECK(ctl({u"check"_s}).status == 0);
        {
            SystemClock clock;
            const auto services = Services::open(ctl.data(), clock);
            REQUIRE_OK(services);
            Database& database = (*services)->folder->database();
            // What the database forbids can still be done by somebody who removes the guard first.
            QStringList guards;
            REQUIRE_OK(database.read(u"SELECT name FROM sqlite_master WHERE type='trigger' AND tbl_name='agreement' AND name NOT LIKE 'journal%'"_s,
                                     {}, [&](const Row& row) { guards << row.text(0); }));
            for (const QString& guard : guards)
                REQUIRE_OK(database.run(u"DROP TRIGGER "_s + guard));
            REQUIRE_OK(database.run(u"UPDATE agreement SET frozen_text = frozen_text || '。' WHERE id = 1"_s));
        }
        const auto found = ctl({u"--json"_s, u"check"_s});
        CHECK(found.status == 1);
        QStringList wrong;
        for (const QJsonValue& one : found.object()[u"issues"_s].toArray())
            wrong << one[u"code"_s].toString();
        CHECK(wrong.contains(u"agreement.frozen_text"_s));
        CHECK(ctl({u"agreements"_s, u"print"_s, u"--year"_s, u"2026"_s, u"--out"_s, ctl.file(u"c.pdf"_s)}).status == 1);
        CHECK_FALSE(QFile::exists(ctl.file(u"c.pdf"_s)));
    }
}

TEST_CASE("wrong words about agreements change nothing", "[ctl][agreements]")
{
    const Ctl ctl;
    const QList<QStringList> cases{
        {u"issue"_s, u"--year"_s, u"abc"_s},
        {u"issue"_s, u"--department"_s, u"没有的部门"_s},
        {u"issue"_s, u"--category"_s, u"没有的类别"_s},
        {u"issue"_s, u"--person"_s, u"没有的人"_s},
        {u"issue"_s, u"--date"_s, u"2026-02-30"_s},
        {u"issue"_s, u"--replace"_s},
        {u"print"_s},
        {u"print"_s, u"--out"_s, u"a.pdf"_s, u"--each"_s, u"b"_s},
        {u"print"_s, u"--out"_s, u"/a/b/c.pdf"_s},
        {u"print"_s, u"--out"_s, ctl.file(u"a.pdf"_s)}, // nothing was issued
        {u"print"_s, u"--dry-run"_s, u"--only"_s, u"red"_s},
        {u"print"_s, u"--dry-run"_s, u"--copies"_s, u"0"_s},
        {u"print"_s, u"--dry-run"_s, u"--pattern"_s, u"x"_s},
    };
    for (const QStringList& words : cases) {
        CAPTURE(words);
        const auto answer = ctl(QStringList{u"agreements"_s} + words);
        CHECK(answer.status == 1);
        CHECK(answer.errLines().size() == 1);
    }
    CHECK(ctl.count(u"agreement"_s) == 0);
    CHECK_FALSE(QFile::exists(ctl.file(u"a.pdf"_s)));
}
