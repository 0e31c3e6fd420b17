// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl_support.h"

#include "tests/core/documents/pages_for_test.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;

TEST_CASE("calendars of a month, a school year and a wall are written", "[ctl]")
{
    const Ctl ctl;
    const QList<std::pair<QStringList, int>> papers{{{u"--month"_s, u"2026-09"_s}, 1},
                                                    {{u"--month"_s, u"2027-02"_s, u"--size"_s, u"A3"_s, u"--portrait"_s}, 1},
                                                    {{u"--school-year"_s, u"2026"_s, u"--portrait"_s}, 12},
                                                    {{u"--wall"_s, u"2026"_s}, 1},
                                                    {{u"--wall"_s, u"2025"_s, u"--portrait"_s}, 1},
                                                    {{u"--pocket"_s, u"2026-09"_s}, 1}};
    int number = 0;
    for (const auto& [words, pages] : papers) {
        CAPTURE(words);
        const QString path = ctl.file(u"calendar%1.pdf"_s.arg(++number));
        const auto done = ctl(QStringList{u"--json"_s, u"calendar"_s} + words + QStringList{u"--out"_s, path});
        CHECK(done.status == 0);
        CHECK(done.object()[u"pages"_s].toInt() == pages);
        CHECK(QFile(path).size() > 5000);
    }
    const QString path = ctl.file(u"plain.pdf"_s);
    const auto plain = ctl({u"calendar"_s, u"--month"_s, u"2026-10"_s, u"--out"_s, path});
    CHECK(plain.status == 0);
    CHECK(plain.out.contains(path));
    if (const auto text = test::runProgram(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s})) {
        const QString words = QString::fromUtf8(*text).remove(QRegularExpression(u"\\s"_s));
        for (const QString& word : {u"国庆节"_s, u"国庆节调休上班"_s, u"寒露"_s}) {
            CAPTURE(word);
            CHECK(words.contains(word));
        }
    }
}

TEST_CASE("a calendar nobody can mean is refused with a sentence, and nothing is written", "[ctl]")
{
    const Ctl ctl;
    const QString path = ctl.file(u"x.pdf"_s);
    const QStringList out{u"--out"_s, path};
    const QList<QStringList> wrong{
        QStringList{u"--month"_s, u"2026-13"_s} + out,
        QStringList{u"--month"_s, u"九月"_s} + out,
        QStringList{u"--month"_s, u"2026-09"_s, u"--wall"_s, u"2026"_s} + out,
        QStringList{u"--school-year"_s, u"2026-09"_s} + out,
        QStringList{u"--school-year"_s, u"99999"_s} + out,
        QStringList{u"--wall"_s, u"2026"_s, u"--size"_s, u"A4"_s} + out,
        QStringList{u"--month"_s, u"2026-09"_s, u"--size"_s, u"A5"_s} + out,
        QStringList{u"--month"_s, u"2026-09"_s},
        QStringList{u"--month"_s, u"2026-09"_s, u"--out"_s, ctl.file(u"x.doc"_s)},
        QStringList{u"--month"_s, u"2026-09"_s, u"--out"_s, ctl.file(u"no/where/x.pdf"_s)},
        out,
    };
    for (const QStringList& words : wrong) {
        CAPTURE(words);
        const auto answer = ctl(QStringList{u"calendar"_s} + words);
        CHECK(answer.status == 1);
        CHECK(answer.errLines().size() == 1);
        CHECK(answer.out.isEmpty());
    }
    CHECK(ctl({u"calendar"_s, u"--month"_s, u"2026-13"_s, u"--out"_s, path}).err.contains(u"2026-13"_s));
    CHECK(ctl({u"calendar"_s, u"--moon"_s, u"2026-09"_s}).status == 2);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("the school year goes into a calendar file", "[ctl]")
{
    const Ctl ctl;
    const QString path = ctl.file(u"calendar.ics"_s);
    const auto done = ctl({u"--json"_s, u"calendar"_s, u"ics"_s, u"--out"_s, path, u"--school-year"_s, u"2026"_s});
    REQUIRE(done.status == 0);
    const QByteArray bytes = test::contents(path);
    CHECK(bytes.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(bytes.endsWith("END:VCALENDAR\r\n"));
    CHECK(bytes.count("BEGIN:VEVENT") == done.object()[u"events"_s].toInt());
    CHECK(ctl({u"calendar"_s, u"ics"_s, u"--out"_s, ctl.file(u"m.ics"_s), u"--month"_s, u"2026-09"_s}).status == 0);
    CHECK(ctl({u"calendar"_s, u"ics"_s}).status == 1);
    CHECK(ctl({u"calendar"_s, u"ics"_s, u"--out"_s, ctl.file(u"x.pdf"_s)}).status == 1);
    CHECK(ctl({u"calendar"_s, u"ics"_s, u"--out"_s, ctl.file(u"x.ics"_s), u"--month"_s, u"2026-00"_s}).status == 1);
    CHECK(ctl({u"calendar"_s, u"ics"_s, u"--out"_s, ctl.file(u"x.ics"_s), u"--month"_s, u"2026-09"_s, u"--school-year"_s, u"2026"_s}).status == 1);
    CHECK_FALSE(QFile::exists(ctl.file(u"x.ics"_s)));
}
