// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl_support.h"

#include "tests/support/catch.h"

#include <QDate>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;

TEST_CASE("education by command: plan, steps, papers", "[ctl]")
{
    const Ctl ctl;
    CHECK(ctl.count(u"school_class"_s) >= 12);
    const auto activities = ctl({u"--json"_s, u"education"_s, u"activities"_s});
    CHECK(activities.status == 0);
    const auto proposals = ctl({u"--json"_s, u"education"_s, u"plan"_s, u"--propose"_s});
    CHECK(proposals.array().isEmpty()); // the demo school has taken them all
    for (const QStringList& words : {QStringList{u"education"_s, u"plan"_s}, QStringList{u"education"_s, u"booklet"_s, u"--class"_s, u"一年级1班"_s}, QStringList{u"education"_s, u"booklet"_s, u"--sample-list"_s},
                                     QStringList{u"letters"_s, u"chase"_s}}) {
        CAPTURE(words);
        const QString path = ctl.file(words.join(QString()).remove(u'-') + u".pdf"_s);
        CHECK(ctl(QStringList{u"--json"_s} + words + QStringList{u"--out"_s, path}).status == 0);
        CHECK(QFile(path).size() > 2000);
    }
    QString id;
    for (const QJsonValue& one : activities.array())
        if (one[u"state"_s].toString() == u"planned"_s && QDate::fromString(one[u"date"_s].toString(), Qt::ISODate) > QDate::currentDate())
            id = QString::number(one[u"id"_s].toInteger());
    if (id.isEmpty())
        return; // at the very end of a school year nothing is ahead
    CHECK(ctl({u"education"_s, u"mark"_s, id, u"--state"_s, u"filed"_s, u"--text"_s, u"A柜"_s}).status == 1);
    CHECK(ctl({u"education"_s, u"mark"_s, id, u"--state"_s, u"held"_s, u"--expected"_s, u"40"_s, u"--actual"_s, u"41"_s}).status == 1);
    CHECK(ctl({u"education"_s, u"mark"_s, id, u"--state"_s, u"held"_s, u"--minutes"_s, u"2700"_s, u"--long"_s}).status == 1);
    CHECK(ctl({u"--json"_s, u"education"_s, u"mark"_s, id, u"--state"_s, u"held"_s, u"--expected"_s, u"40"_s, u"--actual"_s, u"40"_s}).object()[u"state"_s].toString() == u"held"_s);
    CHECK(ctl({u"education"_s, u"mark"_s, u"x"_s, u"--state"_s, u"held"_s}).status == 1);
    CHECK(ctl({u"education"_s, u"sheet"_s, id, u"--out"_s, ctl.file(u"sheet.pdf"_s)}).status == 0);
}

TEST_CASE("letters, induction and platform totals by command", "[ctl]")
{
    const Ctl ctl;
    const auto issued = ctl({u"--json"_s, u"letters"_s, u"issue"_s, u"--text"_s, u"寒假安全"_s, u"--class"_s, u"一年级1班"_s});
    REQUIRE(issued.status == 0);
    const QString number = issued.object()[u"number"_s].toString();
    CHECK(ctl({u"letters"_s, u"issue"_s, u"--text"_s, u"寒假安全"_s, u"--number"_s, number}).status == 1); // taken
    CHECK(ctl({u"letters"_s, u"print"_s, u"--letter"_s, number, u"--out"_s, ctl.file(u"letter.pdf"_s)}).status == 0);
    const int sent = ctl({u"--json"_s, u"letters"_s, u"tally"_s, u"--letter"_s, number}).object()[u"sent"_s].toInt();
    CHECK(sent > 30);
    CHECK(ctl({u"letters"_s, u"tally"_s, u"--letter"_s, number, u"--class"_s, u"一年级1班"_s, u"--returned"_s, QString::number(sent + 1)}).status == 1);
    CHECK(ctl({u"letters"_s, u"file"_s, u"--letter"_s, number, u"--location"_s, u"A柜"_s}).status == 1); // nothing is back
    CHECK(ctl({u"--json"_s, u"letters"_s, u"tally"_s, u"--letter"_s, number, u"--class"_s, u"一年级1班"_s, u"--returned"_s, QString::number(sent)}).object()[u"missing"_s].toInt() == 0);
    CHECK(ctl({u"letters"_s, u"file"_s, u"--letter"_s, number, u"--location"_s, u"A柜"_s}).status == 0);

    CHECK(ctl({u"--json"_s, u"induction"_s, u"list"_s, u"--since"_s, u"2000-01-01"_s}).array().size() > 0);
    CHECK(ctl({u"induction"_s, u"admit"_s, u"--person"_s, u"没有的人"_s}).status == 1);

    const QString table = ctl.write(u"平台.csv"_s, u"班级,姓名,完成情况\n一年级1班,张三,已完成\n一年级1班,李四,未完成\n"_s.toUtf8());
    const int before = ctl.count(u"platform_stat"_s);
    CHECK(ctl({u"platform"_s, u"import"_s, table, u"--topic"_s, u"冬季安全"_s}).status == 1);
    CHECK(ctl.count(u"platform_stat"_s) == before);
    CHECK(ctl({u"platform"_s, u"import"_s, table, u"--topic"_s, u"冬季安全"_s, u"--drop-personal"_s, u"--dry-run"_s}).status == 0);
    CHECK(ctl.count(u"platform_stat"_s) == before);
    CHECK(ctl({u"platform"_s, u"import"_s, table, u"--topic"_s, u"冬季安全"_s, u"--drop-personal"_s}).status == 0);
    CHECK(ctl.count(u"platform_stat"_s) == before + 1);

    const QString classes = ctl.write(u"班级.csv"_s, u"班级,年级,班号,班主任,学生数\n六年级9班,6,9,,41\n"_s.toUtf8());
    const int had = ctl.count(u"school_class"_s);
    CHECK(ctl({u"import"_s, u"classes"_s, classes}).status == 0);
    CHECK(ctl.count(u"school_class"_s) == had + 1);
}
