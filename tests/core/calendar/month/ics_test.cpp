// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics.h"
#include "tests/core/documents/pages_for_test.h"
#include "tests/support/catch.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

const QDateTime stamp(QDate(2026, 9, 5), QTime(8, 0), QTimeZone("Asia/Shanghai"));

/// Logical lines, after the rules of RFC 5545 were checked octet by octet.
QList<QByteArray> unfolded(const QByteArray& file)
{
    QList<QByteArray> lines;
    REQUIRE(file.endsWith("\r\n"));
    qsizetype from = 0;
    while (from < file.size()) {
        const qsizetype end = file.indexOf("\r\n", from);
        REQUIRE(end >= 0);
        const QByteArray physical = file.mid(from, end - from);
        CHECK(physical.size() <= 75);
        CHECK_FALSE(physical.contains('\n'));
        CHECK_FALSE(physical.contains('\r'));
        // Each line by itself is whole UTF-8.
        CHECK(QString::fromUtf8(physical).toUtf8() == physical);
        if (physical.startsWith(' '))
            lines.last() += physical.mid(1);
        else
            lines << physical;
        from = end + 2;
    }
    return lines;
}

QString unescaped(const QByteArray& value)
{
    QString out;
    const QString text = QString::fromUtf8(value);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\') {
            CHECK(text[i] != u';');
            CHECK(text[i] != u',');
            out += text[i];
        } else {
            ++i;
            out += text[i] == u'n' ? QChar(u'\n') : text[i];
        }
    }
    return out;
}

/// Properties of each VEVENT.
QList<QMap<QByteArray, QByteArray>> eventsOf(const QByteArray& file)
{
    QList<QMap<QByteArray, QByteArray>> events;
    bool inside = false;
    for (const QByteArray& line : unfolded(file)) {
        if (line == "BEGIN:VEVENT") {
            events.append(QMap<QByteArray, QByteArray>());
            inside = true;
        } else if (line == "END:VEVENT") {
            inside = false;
        } else if (inside) {
            const qsizetype colon = line.indexOf(':');
            CHECK_FALSE(events.last().contains(line.left(colon)));
            events.last().insert(line.left(colon), line.mid(colon + 1));
        }
    }
    return events;
}

} // namespace

TEST_CASE("a calendar file holds to RFC 5545 line by line", "[ics]")
{
    const QByteArray file = toIcs({{.uid = u"drill-7@bihuan"_s, .first = {2026, 9, 15}, .at = QTime(9, 40), .summary = u"疏散演练"_s, .description = u"全校，操场"_s, .category = u"演练"_s},
                                   {.uid = u"school_event-1@bihuan"_s, .first = {2026, 12, 30}, .last = {2027, 1, 3}, .summary = u"元旦活动"_s}},
                                  u"青岛第二实验小学"_s, stamp);
    const auto lines = unfolded(file);
    CHECK(lines.first() == "BEGIN:VCALENDAR");
    CHECK(lines.last() == "END:VCALENDAR");
    CHECK(lines.contains("VERSION:2.0"));
    CHECK(std::any_of(lines.cbegin(), lines.cend(), [](const QByteArray& line) { return line.startsWith("PRODID:"); }));
    CHECK(lines.contains("TZID:Asia/Shanghai"));
    CHECK(lines.contains("TZOFFSETTO:+0800"));
    const auto events = eventsOf(file);
    REQUIRE(events.size() == 2);
    CHECK(events[0].value("UID") == "drill-7@bihuan");
    CHECK(events[0].value("DTSTAMP") == "20260905T000000Z"); // eight in the morning in China
    CHECK(events[0].value("DTSTART;TZID=Asia/Shanghai") == "20260915T094000");
    CHECK_FALSE(events[0].contains("DTEND"));
    CHECK(unescaped(events[0].value("SUMMARY")) == u"疏散演练"_s);
    CHECK(unescaped(events[0].value("DESCRIPTION")) == u"全校，操场"_s);
    CHECK(events[1].value("DTSTART;VALUE=DATE") == "20261230");
    CHECK(events[1].value("DTEND;VALUE=DATE") == "20270104"); // the day after the last
    CHECK_FALSE(events[1].contains("DESCRIPTION"));
}

TEST_CASE("texts survive: separators, line breaks, long ones of Chinese and beyond, control characters", "[ics]")
{
    QStringList texts{u"a;b,c\\d"_s, u"第一行\n第二行"_s, u"回车\r\n换行"_s, u"只有\r回车"_s, u"末尾反斜杠\\"_s, u"BEGIN:VEVENT"_s, QString(200, u'安'), QString(75, u'x') + u'安', QString(300, u',')};
    texts << QString::fromUcs4(U"\U00020000\U0002B2ED𠮷").repeated(30) << u"a\u0007b\u007fc"_s;
    for (int shift = 0; shift < 4; ++shift) // every place a character can have at the fold
        texts << QString(shift, u'x') + QString(120, u'班');
    QList<IcsEvent> all;
    for (const QString& text : std::as_const(texts))
        all << IcsEvent{.uid = QString::number(all.size()) + u"@bihuan"_s, .first = {2026, 9, 1}, .summary = text, .description = text};
    const auto events = eventsOf(toIcs(all, u"名；,\\"_s, stamp));
    REQUIRE(events.size() == texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QString wanted = texts[i];
        wanted.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(0x07)).replace(QChar(0x7f), u' ');
        CAPTURE(texts[i]);
        CHECK(unescaped(events[i].value("SUMMARY")) == wanted);
        CHECK(unescaped(events[i].value("DESCRIPTION")) == wanted);
    }
}

TEST_CASE("an hour over several days becomes whole days with the hour in words; no events make an empty calendar", "[ics]")
{
    const auto events = eventsOf(toIcs({{.uid = u"a"_s, .first = {2026, 9, 1}, .last = {2026, 9, 2}, .at = QTime(8, 30), .summary = u"研学"_s},
                                        {.uid = u"b"_s, .first = {2026, 9, 1}, .last = {2026, 8, 1}, .summary = u"倒了"_s}},
                                       {}, stamp));
    REQUIRE(events.size() == 2);
    CHECK(events[0].value("DTEND;VALUE=DATE") == "20260903");
    CHECK(unescaped(events[0].value("SUMMARY")) == u"08:30 研学"_s);
    CHECK(events[1].value("DTEND;VALUE=DATE") == "20260902"); // never before it begins
    CHECK(eventsOf(toIcs({}, u"空"_s, stamp)).isEmpty());
}

TEST_CASE("another reader finds the same", "[ics]")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.ics"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(toIcs({{.uid = u"drill-7@bihuan"_s, .first = {2026, 9, 15}, .at = QTime(9, 40), .summary = u"疏散演练，全校；操场"_s + QString(80, u'安')}}, u"学校"_s, stamp));
    file.close();
    // python3-icalendar where it is installed.
    const QString script = u"import sys, icalendar\nc = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n"
                           "e = [x for x in c.walk('VEVENT')]\nprint(len(e), e[0]['UID'], e[0]['SUMMARY'], e[0]['DTSTART'].dt.isoformat())"_s;
    int status = 0;
    const auto said = test::runProgram(u"python3"_s, {u"-c"_s, script, file.fileName()}, &status);
    if (!said || status != 0)
        return;
    CHECK(QString::fromUtf8(*said).startsWith(u"1 drill-7@bihuan 疏散演练，全校；操场"_s + QString(80, u'安')));
    CHECK(said->contains("2026-09-15T09:40:00+08:00"));
}
