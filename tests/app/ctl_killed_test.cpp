// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed at some moment of its work, as by a power cut: whatever the moment, all or nothing was done.
#include "tests/app/ctl_support.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;
using test::momentsToKill;
using test::runAndKill;

TEST_CASE("an import that is killed brings in everybody or nobody", "[ctl][killed]")
{
    constexpr int rows = 400;
    const Ctl ctl(false);
    QString list = u"工号,姓名,部门,类别,手机\n"_s;
    for (int i = 0; i < rows; ++i)
        list += u"K%1,张%2,教导处,教师,1380000%3\n"_s.arg(i, 4, 10, QChar(u'0')).arg(QChar(0x4E00 + i)).arg(i, 4, 10, QChar(u'0'));
    const QString path = ctl.write(u"名册.csv"_s, list.toUtf8());
    for (const int moment : momentsToKill) {
        CAPTURE(moment);
        runAndKill(ctl, {u"import"_s, u"people"_s, path}, moment);
        const int people = ctl.count(u"person"_s);
        CHECK((people == 0 || people == rows));
        CHECK(ctl({u"check"_s}).status == 0);
    }
    CHECK(ctl({u"import"_s, u"people"_s, path}).status == 0);
    CHECK(ctl.count(u"person"_s) == rows);
}

TEST_CASE("issuing and printing that are killed are done for all or for none", "[ctl][killed]")
{
    const Ctl ctl;
    const int issuable = ctl({u"--json"_s, u"agreements"_s, u"issue"_s, u"--dry-run"_s}).object()[u"issuable"_s].toInt();
    REQUIRE(issuable > 0);
    for (const int moment : momentsToKill) {
        CAPTURE(moment);
        runAndKill(ctl, {u"agreements"_s, u"issue"_s}, moment);
        const int issued = ctl.count(u"agreement"_s);
        CHECK((issued == 0 || issued == issuable));
        CHECK(ctl({u"check"_s}).status == 0);
    }
    static_cast<void>(ctl({u"agreements"_s, u"issue"_s}));
    REQUIRE(ctl.count(u"agreement"_s) == issuable);

    const QString file = ctl.file(u"责任书.pdf"_s);
    for (const int moment : momentsToKill) {
        CAPTURE(moment);
        runAndKill(ctl, {u"agreements"_s, u"print"_s, u"--out"_s, file}, moment);
        const int printed = ctl({u"--json"_s, u"agreements"_s, u"status"_s}).object()[u"total"_s][u"printed"_s].toInt();
        CHECK((printed == 0 || printed == issuable));
        if (printed > 0) // noted only when the file is there
            CHECK(QFile::exists(file));
        if (QFile::exists(file)) {
            QProcess qpdf;
            qpdf.start(u"qpdf"_s, {u"--check"_s, file});
            REQUIRE(qpdf.waitForFinished());
            CHECK(qpdf.exitCode() == 0);
        }
    }
}
