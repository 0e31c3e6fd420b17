// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl_support.h"

#include "tests/support/catch.h"

#include <QDate>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;

TEST_CASE("files are attached to a record, all or none", "[ctl][filing]")
{
    const Ctl ctl;
    const QString id = QString::number(ctl({u"--json"_s, u"list"_s, u"person"_s}).array().first()[u"id"_s].toInteger());
    const QString first = ctl.write(u"培训记录.txt"_s, "one"), second = ctl.write(u"坏的.pdf"_s, "%PDF-1.4 nonsense");
    auto answer = ctl({u"--json"_s, u"attach"_s, u"person"_s, id, first, second, u"--date"_s, u"20250910"_s});
    REQUIRE(answer.status == 0);
    QJsonArray attached = answer.object()[u"attached"_s].toArray();
    REQUIRE(attached.size() == 2);
    CHECK(attached[0][u"date"_s].toString() == u"2025-09-10"_s);
    CHECK(attached[1][u"reading"_s].toString() == u"damaged"_s); // stored all the same
    CHECK(ctl({u"--json"_s, u"attach"_s, u"person"_s, id, first}).object()[u"known"_s].toInt() == 1);
    CHECK(ctl({u"search"_s, u"培训记录"_s}).out.contains(u"培训记录.txt"_s));
    // One that is not there: none is attached.
    const QString third = ctl.write(u"第三.txt"_s, "three");
    CHECK(ctl({u"attach"_s, u"person"_s, id, third, ctl.file(u"没有.txt"_s)}).status == 1);
    CHECK(ctl({u"--json"_s, u"attach"_s, u"person"_s, id, third}).object()[u"attached"_s].toArray().size() == 1);
    CHECK(ctl({u"attach"_s, u"person"_s, u"999999"_s, first}).status == 1);
    CHECK(ctl({u"attach"_s, u"nothing"_s, id, first}).status == 1);
    CHECK(ctl({u"attach"_s, u"person"_s, id, first, u"--date"_s, u"20251301"_s}).status == 1);
    CHECK(ctl({u"attach"_s, u"person"_s, id}).status == 2);
}

TEST_CASE("a filing is drafted, approved, sent and printed", "[ctl][filing]")
{
    const Ctl ctl;
    const QString person = ctl({u"--json"_s, u"list"_s, u"person"_s}).array().first()[u"staff_no"_s].toString();
    auto answer = ctl({u"--json"_s, u"filing"_s, u"add"_s, u"--rule"_s, u"work_plan"_s, u"--from"_s, u"2026-09-01"_s});
    REQUIRE(answer.status == 0);
    CHECK(answer.object()[u"due"_s].toString() == u"2026-09-16"_s);
    const QString id = QString::number(answer.object()[u"id"_s].toInteger());
    CHECK(ctl({u"filing"_s, u"move"_s, id, u"--step"_s, u"send"_s, u"--channel"_s, u"paper"_s}).status == 1); // not approved
    answer = ctl({u"--json"_s, u"filing"_s, u"move"_s, id, u"--step"_s, u"approve"_s, u"--person"_s, person});
    REQUIRE(answer.status == 0);
    const QString number = answer.array().first()[u"number"_s].toString();
    CHECK(number.contains(u"安报〔"_s));
    CHECK(ctl({u"filing"_s, u"move"_s, number, u"--step"_s, u"send"_s, u"--channel"_s, u"pigeon"_s}).status == 1);
    CHECK(ctl({u"filing"_s, u"move"_s, number, u"--step"_s, u"send"_s, u"--channel"_s, u"paper"_s}).status == 0);
    const QString form = ctl.file(u"form.pdf"_s), ledger = ctl.file(u"ledger.pdf"_s);
    CHECK(ctl({u"filing"_s, u"print"_s, number, u"--out"_s, form}).status == 0);
    CHECK(ctl({u"filing"_s, u"ledger"_s, u"--out"_s, ledger}).status == 0);
    CHECK(QFile::exists(form));
    CHECK(QFile::exists(ledger));
    CHECK(ctl({u"filing"_s, u"add"_s, u"--rule"_s, u"nonsense"_s}).status == 1);
    bool listed = false;
    for (const QJsonValue& row : ctl({u"--json"_s, u"filing"_s, u"list"_s, u"--state"_s, u"sent"_s}).array())
        listed = listed || row[u"number"_s] == number;
    CHECK(listed);
}

TEST_CASE("an incoming document is registered once, handed on and read", "[ctl][filing]")
{
    const Ctl ctl;
    const QJsonArray people = ctl({u"--json"_s, u"list"_s, u"person"_s}).array();
    const QString one = people[0][u"staff_no"_s].toString(), two = people[1][u"staff_no"_s].toString();
    const QStringList add{u"--json"_s, u"incoming"_s, u"add"_s, u"--from"_s, u"区教体局"_s, u"--title"_s, u"关于测试的通知"_s, u"--doc-no"_s, u"测 [2026] 9号"_s};
    auto answer = ctl(add);
    REQUIRE(answer.status == 0);
    const QString number = answer.object()[u"number"_s].toString();
    CHECK(answer.object()[u"doc_no"_s].toString() == u"测〔2026〕9号"_s);
    CHECK(ctl(add).status == 1); // twice
    answer = ctl({u"--json"_s, u"incoming"_s, u"hand"_s, number, u"--person"_s, one, u"--person"_s, two});
    REQUIRE(answer.status == 0);
    CHECK(answer.object()[u"unread"_s].toInt() == 2);
    answer = ctl({u"--json"_s, u"incoming"_s, u"read"_s, number, u"--person"_s, one, u"--opinion"_s, u"已阅"_s});
    CHECK(answer.object()[u"unread"_s].toInt() == 1);
    CHECK(ctl({u"incoming"_s, u"print"_s, number, u"--out"_s, ctl.file(u"sheet.pdf"_s)}).status == 0);
    CHECK(ctl({u"incoming"_s, u"register"_s, u"--out"_s, ctl.file(u"register.pdf"_s)}).status == 0);
    CHECK(ctl({u"incoming"_s, u"register"_s, u"--unread"_s, u"--out"_s, ctl.file(u"unread.pdf"_s)}).status == 0);
    CHECK(ctl({u"incoming"_s, u"add"_s, u"--from"_s, u"甲"_s, u"--title"_s, u"乙"_s, u"--date"_s, u"20251301"_s}).status == 1);
    CHECK(ctl({u"incoming"_s, u"add"_s, u"--from"_s, u"甲"_s}).status == 1); // no title
}
