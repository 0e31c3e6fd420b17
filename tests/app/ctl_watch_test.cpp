// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl_support.h"

#include "tests/support/catch.h"

#include <QDate>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;

namespace {

/// A day in the term the demo school's roster is made for: the one that ends next.
QString weekOf(const Ctl& ctl)
{
    const auto terms = ctl({u"--json"_s, u"list"_s, u"school_term"_s}).array();
    QDate day, ends; // the list begins with the latest term
    for (const QJsonValue& term : terms) {
        const QDate first = QDate::fromString(term[u"first_day"_s].toString(), Qt::ISODate), last = QDate::fromString(term[u"last_day"_s].toString(), Qt::ISODate);
        if (last < QDate::currentDate() || (ends.isValid() && last > ends))
            continue;
        ends = last;
        day = std::min(std::max(QDate::currentDate(), first).addDays(14), last.addDays(-7));
    }
    return day.toString(Qt::ISODate);
}

} // namespace

TEST_CASE("the demo school's roster has a gap and a clash, and prints", "[ctl]")
{
    const Ctl ctl;
    const QString week = weekOf(ctl);
    if (week.isEmpty())
        return; // in the summer after the last term there is no roster
    const auto check = ctl({u"--json"_s, u"watch"_s, u"check"_s, u"--week"_s, week, u"--weeks"_s, u"1"_s});
    CHECK(check.status == 1);
    QStringList codes;
    for (const QJsonValue& finding : check.array())
        if (finding[u"severity"_s].toString() == u"problem"_s)
            codes << finding[u"code"_s].toString();
    CHECK(codes.count(u"watch.two_places"_s) == 1);
    CHECK(codes.count(u"watch.gap"_s) >= 1);

    for (const QStringList& words : {QStringList{u"roster"_s, u"--week"_s, week, u"--size"_s, u"A3"_s, u"--qr"_s}, QStringList{u"roster"_s, u"--week"_s, week, u"--sign-in"_s},
                                     QStringList{u"slips"_s, u"--term"_s, u"--per-sheet"_s, u"8"_s, u"--week"_s, week}, QStringList{u"cards"_s, u"--size"_s, u"A5"_s}}) {
        CAPTURE(words);
        const QString path = ctl.file(words.join(QString()).remove(u'-') + u".pdf"_s);
        const auto done = ctl(QStringList{u"--json"_s, u"watch"_s} + words + QStringList{u"--out"_s, path});
        CHECK(done.status == 0);
        CHECK(done.object()[u"pages"_s].toInt() >= 1);
        CHECK(QFile(path).size() > 2000);
    }
    CHECK(ctl({u"watch"_s, u"roster"_s, u"--out"_s, ctl.file(u"x.pdf"_s), u"--size"_s, u"A5"_s}).status == 1);
    CHECK(ctl({u"watch"_s, u"roster"_s}).status == 1);
    CHECK(ctl({u"watch"_s, u"slips"_s, u"--out"_s, ctl.file(u"x.pdf"_s), u"--per-sheet"_s, u"7"_s, u"--week"_s, week}).status == 1);
    CHECK(ctl({u"watch"_s, u"slips"_s, u"--out"_s, ctl.file(u"x.pdf"_s), u"--person"_s, u"没有的人"_s}).status == 1);
    CHECK_FALSE(QFile::exists(ctl.file(u"x.pdf"_s)));
}

TEST_CASE("a substitute by command: done, refused with the reason, kinds listed", "[ctl]")
{
    const Ctl ctl;
    const QString week = weekOf(ctl);
    if (week.isEmpty())
        return;
    // Whoever stands on the crossing on Wednesday of that week.
    const QDate wednesday = QDate::fromString(week, Qt::ISODate).addDays(3 - QDate::fromString(week, Qt::ISODate).dayOfWeek());
    QString name;
    for (const QJsonValue& post : ctl({u"--json"_s, u"list"_s, u"watch_post"_s}).array())
        if (post[u"slot"_s].toString() == u"早到校"_s && post[u"point"_s].toString() == u"校门前斑马线"_s && post[u"weekday"_s].toString() == u"3"_s)
            name = post[u"persons"_s].toArray().first().toString();
    REQUIRE_FALSE(name.isEmpty());
    const QStringList sub{u"watch"_s, u"sub"_s, u"--date"_s, wednesday.toString(Qt::ISODate), u"--slot"_s, u"早到校"_s, u"--point"_s, u"校门前斑马线"_s};
    const auto before = ctl.count(u"watch_shift"_s);
    CHECK(ctl(sub + QStringList{u"--person"_s, name}).status == 1);
    CHECK(ctl(sub + QStringList{u"--person"_s, u"没有的人"_s, u"--nobody"_s}).status == 1);
    CHECK(ctl(sub + QStringList{u"--person"_s, name, u"--sub"_s, name}).status == 1);
    CHECK(ctl.count(u"watch_shift"_s) == before);
    const auto done = ctl(sub + QStringList{u"--person"_s, name, u"--nobody"_s, u"--note"_s, u"外出"_s});
    CHECK(done.status == 0);
    CHECK(ctl.count(u"watch_shift"_s) == before + 1);
    const QString register_ = ctl.file(u"posts.pdf"_s);
    CHECK(ctl({u"register"_s, u"watch_post"_s, u"--out"_s, register_}).status == 0);
    CHECK(ctl({u"export"_s, u"watch_role"_s, u"--out"_s, ctl.file(u"roles.xlsx"_s)}).status == 0);
}

TEST_CASE("a roster is imported by command, all of it or nothing", "[ctl]")
{
    const Ctl ctl;
    const QString week = weekOf(ctl);
    if (week.isEmpty())
        return;
    const auto before = ctl.count(u"watch_post"_s);
    const QString wrong = ctl.write(u"wrong.csv"_s, u"时段,点位,周一\n早到校,校门前斑马线,林知远\n早到校,后门,林知远\n"_s.toUtf8());
    const auto refused = ctl({u"watch"_s, u"import"_s, wrong, u"--from"_s, week});
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"后门"_s));
    CHECK(ctl.count(u"watch_post"_s) == before);
    const QString good = ctl.write(u"good.csv"_s, u"时段,点位,周一\n早到校,校门前斑马线,林知远\n"_s.toUtf8());
    CHECK(ctl({u"watch"_s, u"import"_s, good, u"--from"_s, week, u"--dry-run"_s}).status == 0);
    CHECK(ctl.count(u"watch_post"_s) == before);
    CHECK(ctl({u"watch"_s, u"import"_s, good, u"--from"_s, week}).status == 0);
    CHECK(ctl.count(u"watch_post"_s) == before + 1);
}
