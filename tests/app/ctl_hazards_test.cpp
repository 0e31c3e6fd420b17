// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl_support.h"

#include "core/documents/short_code.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;

namespace {

/// Runs a command that must succeed and gives its JSON object.
QJsonObject done(const Ctl& ctl, const QStringList& words)
{
    const auto answer = ctl(QStringList{u"--json"_s} + words);
    INFO(answer.err.toStdString());
    REQUIRE(answer.status == 0);
    return answer.object();
}

QString pdfWords(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    if (!reader.waitForFinished(60'000))
        return {};
    return QString::fromUtf8(reader.readAllStandardOutput()).remove(QRegularExpression(u"\\s"_s));
}

QString picture(const Ctl& ctl, const QString& name, QColor color)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(color);
    REQUIRE(image.save(ctl.file(name)));
    return ctl.file(name);
}

} // namespace

TEST_CASE("a major hazard from the phone call to the ledger, by commands only", "[ctl][hazards]")
{
    const Ctl ctl;
    const QJsonObject added = done(ctl, {u"hazard"_s, u"add"_s, u"--zone"_s, u"ＺＸ203"_s, u"--spot"_s, u"后墙插座"_s, u"--category"_s, u"用电"_s, u"--what"_s,
                                         u"插座面板脱落，露出带电铜片"_s, u"--risk"_s, u"L=4 S=5"_s, u"--source"_s, u"随手报"_s});
    const QString number = added[u"number"_s].toString();
    REQUIRE(number.startsWith(u"YH-"_s));
    CHECK(added[u"level"_s].toString() == u"major"_s); // graded so, as nothing else was said
    CHECK(added[u"risk_value"_s].toInt() == 20);
    const auto move = [&](const QString& action, const QStringList& more) {
        return ctl(QStringList{u"--json"_s, u"hazard"_s, u"move"_s, number, u"--action"_s, action} + more);
    };
    CHECK(move(u"close"_s, {}).status == 1);
    CHECK(move(u"contain"_s, {u"--note"_s, u"断电上锁，警戒带隔离"_s}).status == 0);
    CHECK(move(u"assign"_s, {u"--owner"_s, u"JS001"_s, u"--department"_s, u"没有这个部门"_s}).status == 1);
    CHECK(move(u"assign"_s, {u"--owner"_s, u"JS001"_s, u"--department"_s, u"总务处"_s, u"--measure"_s, u"更换插座并检查回路"_s}).status == 0);
    CHECK(move(u"start"_s, {}).status == 0);
    CHECK(move(u"submit"_s, {}).status == 0);
    const auto own = move(u"verify"_s, {u"--person"_s, u"JS001"_s});
    CHECK(own.status == 1);
    CHECK_FALSE(own.err.isEmpty());
    CHECK(move(u"verify"_s, {u"--person"_s, u"JS002"_s, u"--note"_s, u"合格"_s}).status == 0);
    const QString before = picture(ctl, u"前.png"_s, Qt::red), after = picture(ctl, u"后.png"_s, Qt::green);
    CHECK(ctl({u"hazard"_s, u"photo"_s, number, before, u"--before"_s}).status == 0);
    CHECK(ctl({u"hazard"_s, u"photo"_s, number, before, u"--after"_s}).status == 1); // the same one
    CHECK(ctl({u"hazard"_s, u"photo"_s, number, after}).status == 1);
    CHECK(ctl({u"hazard"_s, u"photo"_s, number, after, u"--after"_s}).status == 0);
    CHECK(move(u"close"_s, {}).status == 1); // not reported above
    CHECK(move(u"escalate"_s, {u"--number"_s, u"校安报〔2026〕9号"_s}).status == 0);
    CHECK(move(u"close"_s, {}).status == 0);

    const QJsonObject shown = done(ctl, {u"hazard"_s, u"show"_s, number});
    CHECK(shown[u"state"_s].toString() == u"closed"_s);
    CHECK(shown[u"events"_s].toArray().size() == 8);
    CHECK(shown[u"pictures"_s].toArray().size() == 2);
    CHECK(shown[u"next"_s].toArray() == QJsonArray{u"reopen"_s});
    for (const QString& paper : {u"review"_s, u"report"_s}) {
        const QString path = ctl.file(paper + u".pdf"_s);
        CHECK(done(ctl, {u"hazard"_s, paper, number, u"--out"_s, path})[u"pages"_s].toInt() >= 1);
        CHECK(pdfWords(path).contains(number));
    }
    CHECK(ctl({u"hazard"_s, u"sign"_s, number, u"--out"_s, ctl.file(u"sign.pdf"_s)}).status == 1); // closed
    const QJsonObject ledger = done(ctl, {u"hazard"_s, u"ledger"_s, u"--out"_s, ctl.file(u"台账.pdf"_s), u"--size"_s, u"A3"_s});
    CHECK(ledger[u"registered"_s].toInt() >= 1);
    CHECK(pdfWords(ctl.file(u"台账.pdf"_s)).contains(number));
    CHECK(done(ctl, {u"hazard"_s, u"ledger"_s, u"--out"_s, ctl.file(u"台账.xlsx"_s)})[u"registered"_s] == ledger[u"registered"_s]);
    CHECK(done(ctl, {u"hazard"_s, u"rules"_s, u"--out"_s, ctl.file(u"制度.pdf"_s)})[u"pages"_s].toInt() >= 1);
}

TEST_CASE("a notice by command: checked, issued, printed again, its receipt taken back", "[ctl][hazards]")
{
    const Ctl ctl;
    const auto add = [&](const QString& zone) {
        return done(ctl, {u"hazard"_s, u"add"_s, u"--zone"_s, zone, u"--what"_s, u"窗户限位器缺失"_s, u"--category"_s, u"限位器"_s})[u"number"_s].toString();
    };
    const QString first = add(u"ZX201"_s), second = add(u"ZX202"_s);
    const QString both = first + u'，' + second;
    CHECK(ctl({u"notice"_s, u"--hazard"_s, both, u"--dry-run"_s}).status == 1); // nobody answers for them yet
    for (const QString& number : {first, second})
        CHECK(ctl({u"hazard"_s, u"move"_s, number, u"--action"_s, u"assign"_s, u"--department"_s, u"总务处"_s}).status == 0);
    CHECK(ctl({u"notice"_s, u"--hazard"_s, both, u"--dry-run"_s}).status == 0);
    const int before = ctl.count(u"rectify_notice"_s);
    const QString path = ctl.file(u"通知.pdf"_s), again = ctl.file(u"重印.pdf"_s);
    const QJsonObject notice = done(ctl, {u"notice"_s, u"--hazard"_s, both, u"--issuer"_s, u"JS002"_s, u"--out"_s, path});
    CHECK(ctl.count(u"rectify_notice"_s) == before + 1);
    const QString code = notice[u"short_code"_s].toString();
    REQUIRE(ShortCode::parse(code));
    const QString words = pdfWords(path);
    if (!words.isEmpty()) {
        CHECK(words.contains(first));
        CHECK(words.contains(second));
    }
    CHECK(ctl({u"notice"_s, u"print"_s, code, u"--out"_s, again}).status == 0);
    QFile one(path), two(again);
    REQUIRE((one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly)));
    CHECK(one.readAll() == two.readAll());
    CHECK(done(ctl, {u"notice"_s, u"received"_s, ShortCode::parse(code)->printed().toLower()})[u"state"_s].toString() == u"returned"_s);
    CHECK(ctl({u"notice"_s, u"received"_s, u"2222-2222-X"_s}).status == 1);
    CHECK(ctl({u"notice"_s, u"--hazard"_s, u"YH-1999-0001"_s, u"--out"_s, path}).status == 1);
}

TEST_CASE("hazards by command: lists, repeats, grades, void ones, and what is not understood", "[ctl][hazards]")
{
    const Ctl ctl;
    const QStringList add{u"hazard"_s, u"add"_s, u"--zone"_s, u"ZY101"_s, u"--category"_s, u"玻璃"_s, u"--what"_s, u"窗玻璃有裂纹"_s};
    const QString first = done(ctl, add)[u"number"_s].toString();
    const QJsonObject second = done(ctl, add);
    CHECK(second[u"warnings"_s].toArray().first()[u"code"_s].toString() == u"loop.repeats"_s);
    const QString number = second[u"number"_s].toString();
    CHECK(ctl({u"hazard"_s, u"repeat"_s, first, u"--create"_s}).status == 1);
    const QString task = done(ctl, {u"hazard"_s, u"repeat"_s, number, u"--create"_s})[u"number"_s].toString();
    CHECK(ctl({u"hazard"_s, u"repeat"_s, number, u"--create"_s}).status == 1);
    CHECK(ctl({u"--json"_s, u"hazard"_s, u"repeat"_s, number}).array().first()[u"task"_s].toString() == task);

    const QJsonObject grade = done(ctl, {u"hazard"_s, u"risk"_s, u"--factors"_s, u"L=6 E=6 C=15"_s, u"--method"_s, u"LEC"_s});
    CHECK(grade[u"value"_s].toInt() == 540);
    CHECK(grade[u"color"_s].toString() == u"red"_s);
    CHECK(ctl({u"hazard"_s, u"risk"_s, u"--factors"_s, u"高"_s}).status == 1);
    CHECK(done(ctl, {u"hazard"_s, u"risk"_s, number, u"--factors"_s, u"L=2 S=2"_s})[u"risk_value"_s].toInt() == 4);

    CHECK(ctl({u"hazard"_s, u"void"_s, first}).status == 1); // no reason
    CHECK(done(ctl, {u"hazard"_s, u"void"_s, first, u"--why"_s, u"登记重复"_s})[u"voided"_s].toBool());
    const auto numbers = [&](const QStringList& more) {
        QStringList list;
        for (const QJsonValue& one : ctl(QStringList{u"--json"_s, u"hazard"_s, u"list"_s, u"--zone"_s, u"ZY101"_s} + more).array())
            list << one[u"number"_s].toString();
        return list;
    };
    CHECK(numbers({}) == QStringList{number});
    CHECK(numbers({u"--voided"_s}).size() == 2);
    CHECK(numbers({u"--state"_s, u"closed"_s}).isEmpty());
    CHECK(ctl({u"hazard"_s, u"list"_s, u"--state"_s, u"fertig"_s}).status == 1);
    CHECK(ctl({u"hazard"_s, u"add"_s, u"--zone"_s, u"没有这个教室"_s, u"--what"_s, u"灯不亮"_s}).status == 1);
    CHECK(ctl({u"hazard"_s, u"add"_s}).status == 1);
    CHECK(ctl({u"hazard"_s, u"move"_s, number, u"--action"_s, u"vernichten"_s}).status == 1);
    CHECK(ctl({u"hazard"_s, u"ledger"_s, u"--out"_s, ctl.file(u"x.docx"_s)}).status == 1);
}
