// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/school_event.h"

#include "core/records/record_store.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

Issues eventIssues(const SchoolEvent& one, const RecordStore&, QDate)
{
    constexpr int longest = 60; // days; beyond it a year was mistyped
    Issues issues;
    if (one.lastDay.isValid() && one.lastDay < one.firstDay)
        issues << Issue{Severity::Problem, u"school_event.order"_s, u"last_day"_s, tr("The last day must not come before the first day.")};
    else if (one.firstDay.daysTo(one.until()) > longest)
        issues << Issue{Severity::Warning, u"school_event.long"_s, u"last_day"_s, tr("This is longer than %1 days: is the year right?").arg(longest)};
    return issues;
}

} // namespace

const RecordType<SchoolEvent>& schoolEventType()
{
    using enum FieldFlag;
    static const RecordType<SchoolEvent> type =
        RecordType<SchoolEvent>("school_event", NOOP("Event of the school"), NOOP("Events of the school"))
            .text("name", NOOP("Name"), &SchoolEvent::name, {.flags = Required | Searchable, .aliases = {u"事项"_s, u"名称"_s}, .maxLength = 60})
            .choice("kind", NOOP("Kind"), &SchoolEvent::kind,
                    {{u"exam"_s, NOOP("Examination"), {u"考试"_s}},
                     {u"ceremony"_s, NOOP("Ceremony"), {u"典礼"_s, u"集会"_s}},
                     {u"parents"_s, NOOP("Meeting with parents"), {u"家长会"_s}},
                     {u"sports"_s, NOOP("Sports or arts day"), {u"运动会"_s}},
                     {u"outing"_s, NOOP("Outing"), {u"研学"_s, u"外出"_s}},
                     {u"other"_s, NOOP("Other event"), {u"其他"_s}}},
                    {.flags = Required, .aliases = {u"类别"_s}})
            .date("first_day", NOOP("Begins"), &SchoolEvent::firstDay, {.flags = Required, .aliases = {u"日期"_s, u"开始"_s}})
            .date("last_day", NOOP("Ends"), &SchoolEvent::lastDay, {.aliases = {u"结束"_s}})
            .text("audience", NOOP("For whom"), &SchoolEvent::audience, {.aliases = {u"对象"_s}, .maxLength = 60})
            .text("note", NOOP("Note"), &SchoolEvent::note, {.aliases = {u"备注"_s}})
            .named("name")
            .ordered({u"-first_day"_s})
            .importedBy({{u"name"_s, u"first_day"_s}})
            .checkedBy(eventIssues);
    return type;
}

} // namespace bihuan
