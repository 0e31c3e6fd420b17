// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/school_term.h"

#include "core/calendar/usual_terms.h"
#include "core/records/record_store.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

Issue problem(const QString& code, const QString& field, const QString& message)
{
    return {Severity::Problem, u"school_term."_s + code, field, message};
}

Issues termIssues(const SchoolTerm& one, const RecordStore& store, QDate)
{
    Issues issues;
    if (one.firstDay.isValid() && one.lastDay.isValid()) {
        if (one.firstDay >= one.lastDay)
            issues << problem(u"order"_s, u"last_day"_s, tr("The last day must come after the first day."));
        if (usualTerms::yearOf(one.firstDay) != one.schoolYear)
            issues << problem(u"year"_s, u"school_year"_s,
                              tr("The first day is not in the school year %1–%2.").arg(one.schoolYear).arg(one.schoolYear + 1));
    }
    if (one.weeksFrom.isValid() && one.weeksFrom.dayOfWeek() != Qt::Monday)
        issues << Issue{Severity::Warning, u"school_term.monday"_s, u"weeks_from"_s, tr("Teaching weeks usually begin on a Monday.")};
    const auto others = store.list(schoolTermType());
    if (!others)
        return issues; // saving will say what is wrong with the database
    for (const SchoolTerm& other : *others) {
        if (other.id == one.id)
            continue;
        if (other.schoolYear == one.schoolYear && other.term == one.term)
            issues << problem(u"twice"_s, u"term"_s, tr("This term of the school year is there already: %1.").arg(other.name));
        else if (other.firstDay <= one.lastDay && one.firstDay <= other.lastDay)
            issues << problem(u"overlap"_s, u"first_day"_s, tr("These days overlap with %1.").arg(other.name));
    }
    return issues;
}

} // namespace

int teachingWeek(const SchoolTerm& term, QDate day)
{
    const auto monday = [](QDate date) { return date.addDays(1 - date.dayOfWeek()); };
    const QDate first = monday(term.weeksFrom.isValid() ? term.weeksFrom : term.firstDay);
    const qint64 days = first.daysTo(monday(day));
    return int(days / 7) + 1;
}

const RecordType<SchoolTerm>& schoolTermType()
{
    using enum FieldFlag;
    static const RecordType<SchoolTerm> type =
        RecordType<SchoolTerm>("school_term", NOOP("School term"), NOOP("School terms"))
            .text("name", NOOP("Name"), &SchoolTerm::name, {.flags = Required | Searchable, .aliases = {u"学期名称"_s}, .maxLength = 40})
            .integer("school_year", NOOP("School year begins in"), &SchoolTerm::schoolYear, {.flags = Required, .aliases = {u"学年"_s}})
            .choice("term", NOOP("Term"), &SchoolTerm::term,
                    {{u"first"_s, NOOP("First term"), {u"第一学期"_s, u"上学期"_s, u"1"_s}},
                     {u"second"_s, NOOP("Second term"), {u"第二学期"_s, u"下学期"_s, u"2"_s}},
                     {u"short"_s, NOOP("Short term"), {u"小学期"_s, u"3"_s}}},
                    {.flags = Required, .aliases = {u"学期"_s}})
            .date("first_day", NOOP("First day of school"), &SchoolTerm::firstDay, {.flags = Required, .aliases = {u"开学日期"_s, u"开始"_s}})
            .date("last_day", NOOP("Last day of school"), &SchoolTerm::lastDay, {.flags = Required, .aliases = {u"放假日期"_s, u"结束"_s}})
            .date("weeks_from", NOOP("Teaching weeks from"), &SchoolTerm::weeksFrom, {.aliases = {u"教学周起始"_s}})
            .text("note", NOOP("Note"), &SchoolTerm::note, {.aliases = {u"备注"_s}})
            .named("name")
            .ordered({u"-first_day"_s})
            .importedBy({{u"school_year"_s, u"term"_s}})
            .checkedBy(termIssues);
    return type;
}

} // namespace bihuan
