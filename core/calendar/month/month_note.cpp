// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/month/month_note.h"

#include "core/base/text.h"
#include "core/records/record_store.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

} // namespace

const RecordType<MonthNote>& monthNoteType()
{
    using enum FieldFlag;
    static const RecordType<MonthNote> type =
        RecordType<MonthNote>("month_note", NOOP("Note of a month"), NOOP("Notes of the months"))
            .text("month", NOOP("Month"), &MonthNote::month, {.flags = Required | Unique | Searchable, .aliases = {u"月份"_s}, .maxLength = 7})
            .text("motto", NOOP("Motto"), &MonthNote::motto, {.flags = Searchable, .aliases = {u"标语"_s, u"口号"_s}, .maxLength = 40})
            .longText("text", NOOP("Text for the notes area"), &MonthNote::text, {.flags = Searchable, .aliases = {u"备注"_s, u"内容"_s}, .maxLength = 600})
            .named("month")
            .ordered({u"-month"_s})
            .importedBy({{u"month"_s}})
            .checkedBy([](const MonthNote& one, const RecordStore&, QDate) {
                Issues issues;
                if (!one.month.isEmpty() && (!monthFromText(one.month).isValid() || monthCode(monthFromText(one.month)) != one.month))
                    issues << Issue{Severity::Problem, u"month_note.month"_s, u"month"_s, tr("Write the month as 2026-09.")};
                return issues;
            });
    return type;
}

QDate monthFromText(const QString& text)
{
    static const QRegularExpression form(u"^(\\d{4})(?:[-/.年](\\d{1,2})月?|(\\d{2}))$"_s);
    const auto match = form.match(toHalfWidth(text).simplified());
    if (!match.hasMatch())
        return {};
    const QString month = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
    return {match.captured(1).toInt(), month.toInt(), 1};
}

QString monthCode(QDate day)
{
    return day.toString(u"yyyy-MM"_s);
}

Result<MonthNote> monthNote(const RecordStore& store, QDate month)
{
    BIHUAN_TRY_ASSIGN(const auto notes, store.list(monthNoteType()));
    for (const MonthNote& note : notes)
        if (note.month == monthCode(month))
            return note;
    return MonthNote{.month = monthCode(month)};
}

} // namespace bihuan
