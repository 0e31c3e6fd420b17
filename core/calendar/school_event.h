// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/record_type.h"

namespace bihuan {

/// What the school itself puts on its calendar (校历事项): examinations, ceremonies, meetings with parents, sports days, outings.
struct SchoolEvent {
    Id<SchoolEvent> id;
    qint64 revision = 0;
    bool voided = false;
    QString name;     ///< 期末考试
    QString kind;     ///< "exam", "ceremony", "parents", "sports", "outing" or "other"
    QDate firstDay;
    QDate lastDay;    ///< invalid = one day
    QString audience; ///< 一至六年级; empty = the whole school
    QString note;

    QDate until() const { return lastDay.isValid() ? lastDay : firstDay; }
    bool covers(QDate day) const { return firstDay <= day && day <= until(); }
};

/// Rules: last day not before the first; longer than 60 days (warning).
const RecordType<SchoolEvent>& schoolEventType();

} // namespace bihuan
