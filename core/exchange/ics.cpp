// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr qsizetype lineOctets = 75; ///< without CRLF

/// RFC 5545, 3.3.11; control characters may not stand in a text at all.
QString escaped(const QString& text)
{
    QString out;
    out.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\' || c == u';' || c == u',')
            out += u'\\' + QString(c);
        else if (c == u'\n' || (c == u'\r' && text.mid(i + 1, 1) != QString(u'\n')))
            out += u"\\n"_s;
        else if (c == u'\t' || c.unicode() >= 0x20)
            out += c == QChar(0x7f) ? QChar(u' ') : c;
    }
    return out;
}

/// Continued lines begin with a blank, which counts; a character of several octets is never torn (3.1 allows it, readers do not).
void appendLine(QByteArray& out, const QByteArray& line)
{
    qsizetype from = 0, room = lineOctets;
    while (line.size() - from > room) {
        qsizetype to = from + room;
        while (to > from && (uchar(line[to]) & 0xC0) == 0x80)
            --to;
        out += line.mid(from, to - from) + "\r\n ";
        from = to;
        room = lineOctets - 1;
    }
    out += line.mid(from) + "\r\n";
}

QByteArray day(QDate date)
{
    return date.toString(u"yyyyMMdd"_s).toLatin1();
}

} // namespace

QByteArray toIcs(const QList<IcsEvent>& events, const QString& name, const QDateTime& stamp)
{
    QByteArray out;
    const auto line = [&out](const QByteArray& words) { appendLine(out, words); };
    const QByteArray stamped = stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    for (const QByteArray& words : {QByteArray("BEGIN:VCALENDAR"), QByteArray("VERSION:2.0"), QByteArray("PRODID:-//Bihuan//School calendar//ZH"),
                                    QByteArray("CALSCALE:GREGORIAN"), QByteArray("METHOD:PUBLISH"), "X-WR-CALNAME:" + escaped(name).toUtf8(),
                                    QByteArray("X-WR-TIMEZONE:Asia/Shanghai")})
        line(words);
    // China has had one time and no summer time since 1992.
    for (const char* words : {"BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19920101T000000", "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800",
                              "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE"})
        line(words);
    for (const IcsEvent& event : events) {
        const QDate last = event.last.isValid() && event.last > event.first ? event.last : event.first;
        const bool wholeDays = !event.at.isValid() || last > event.first;
        line("BEGIN:VEVENT");
        line("UID:" + event.uid.toUtf8());
        line("DTSTAMP:" + stamped);
        if (wholeDays) {
            line("DTSTART;VALUE=DATE:" + day(event.first));
            line("DTEND;VALUE=DATE:" + day(last.addDays(1)));
        } else {
            line("DTSTART;TZID=Asia/Shanghai:" + day(event.first) + event.at.toString(u"'T'HHmmss"_s).toLatin1());
        }
        line("SUMMARY:" + escaped(wholeDays && event.at.isValid() ? event.at.toString(u"HH:mm "_s) + event.summary : event.summary).toUtf8());
        if (!event.description.isEmpty())
            line("DESCRIPTION:" + escaped(event.description).toUtf8());
        if (!event.category.isEmpty())
            line("CATEGORIES:" + escaped(event.category).toUtf8());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    return out;
}

} // namespace bihuan
