// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars for telephones and mail programs: RFC 5545.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace bihuan {

struct IcsEvent {
    QString uid;     ///< the same for the same thing for ever: a second import changes, it does not double
    QDate first;
    QDate last;      ///< included; invalid = one day
    QTime at;        ///< invalid = the whole day. Time at the school (Asia/Shanghai)
    QString summary;
    QString description;
    QString category;
};

/// A whole VCALENDAR: CRLF, lines folded at 75 octets between characters, texts escaped. `stamp` becomes DTSTAMP, in UTC. Whole
/// days end with the day after the last one, as the standard has it; what has an hour has no end, as nobody has said one, unless it
/// lasts several days: then it is taken as whole days, and the hour stands before the summary.
QByteArray toIcs(const QList<IcsEvent>& events, const QString& name, const QDateTime& stamp);

} // namespace bihuan
