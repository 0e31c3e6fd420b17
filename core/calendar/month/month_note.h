// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/records/record_type.h"

namespace bihuan {

/// What the school writes on the calendar of one month itself.
struct MonthNote {
    Id<MonthNote> id;
    qint64 revision = 0;
    bool voided = false;
    QString month; ///< 2026-09
    QString motto; ///< under the month's theme; empty = the theme's own
    QString text;  ///< lines for the notes area
};

/// Rules: the month is one there is (month_note.month), once only.
const RecordType<MonthNote>& monthNoteType();

/// The first of a month written as 2026-09 (also 2026-9, 2026/09, 2026年9月); invalid for anything else, 2026-13 among it.
QDate monthFromText(const QString& text);
QString monthCode(QDate day); ///< 2026-09

/// A blank one with the month set when there is none.
Result<MonthNote> monthNote(const RecordStore& store, QDate month);

} // namespace bihuan
