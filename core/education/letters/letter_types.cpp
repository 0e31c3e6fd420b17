// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/letters/parent_letter.h"

#include "core/base/text.h"
#include "core/records/record_store.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

Issues letterIssues(const ParentLetter& one, const RecordStore&, QDate today)
{
    Issues issues;
    if (one.dueOn.isValid() && one.dueOn < one.sentOn)
        issues << Issue{Severity::Problem, u"parent_letter.due"_s, u"due_on"_s, tr("The slips cannot be due before the letter is sent.")};
    if (one.filedOn.isValid() && one.location.trimmed().isEmpty())
        issues << Issue{Severity::Problem, u"parent_letter.location"_s, u"location"_s, tr("Say where the slips are kept.")};
    if (one.filedOn.isValid() && one.filedOn > today)
        issues << Issue{Severity::Problem, u"parent_letter.future"_s, u"filed_on"_s, tr("The day of filing is still to come.")};
    if (one.classes.isEmpty())
        issues << Issue{Severity::Warning, u"parent_letter.classes"_s, u"classes"_s, tr("Choose the classes it goes to.")};
    return issues;
}

Issues slipIssues(const LetterSlip& one, const RecordStore& store, QDate)
{
    static const QRegularExpression seats(u"^[0-9、,，；; 　\\n]*$"_s), number(u"\\d+"_s);
    Issues issues;
    if (one.sent < 0 || one.returned < 0 || one.lateReturned < 0 || one.exempt < 0)
        issues << Issue{Severity::Problem, u"letter_slip.negative"_s, u"returned"_s, tr("A number of slips is not negative.")};
    else if (one.missing() < 0)
        issues << Issue{Severity::Problem, u"letter_slip.too_many"_s, u"returned"_s,
                        tr("%1 are accounted for, but only %2 were sent.").arg(one.returned + one.lateReturned + one.exempt).arg(one.sent)};
    if (const auto found = store.find(schoolClassType(), one.schoolClass); found && *found) {
        const SchoolClass& group = **found;
        if (one.sent > 0 && group.pupils == 0)
            issues << Issue{Severity::Problem, u"letter_slip.no_pupils"_s, u"sent"_s,
                            tr("%1 has no pupils entered, so no slips can be counted. Enter its number of pupils first.").arg(group.name)};
        else if (one.sent > group.pupils)
            issues << Issue{Severity::Warning, u"letter_slip.sent"_s, u"sent"_s, tr("%1 has %2 pupils, but %3 were sent.").arg(group.name).arg(group.pupils).arg(one.sent)};
    }
    const QString typed = toHalfWidth(one.missingSeats);
    if (!seats.match(typed).hasMatch()) {
        issues << Issue{Severity::Problem, u"letter_slip.names"_s, u"missing_seats"_s, tr("Only seat numbers stand here, such as “3、17”: no names of pupils are kept.")};
    } else {
        qsizetype count = 0;
        for (auto each = number.globalMatch(typed); each.hasNext(); each.next())
            ++count;
        if (count > std::max(0, one.missing()))
            issues << Issue{Severity::Hint, u"letter_slip.seats"_s, u"missing_seats"_s, tr("%1 seats are named, but %2 slips are missing.").arg(count).arg(std::max(0, one.missing()))};
    }
    return issues;
}

} // namespace

const RecordType<LetterText>& letterTextType()
{
    static const RecordType<LetterText> type =
        RecordType<LetterText>("letter_text", NOOP("Text for letters"), NOOP("Texts for letters"))
            .text("code", NOOP("Code"), &LetterText::code, {.flags = Hidden | Generated, .maxLength = 40})
            .text("name", NOOP("Name"), &LetterText::name, {.flags = Required | Searchable | Unique, .aliases = {u"名称"_s}, .maxLength = 30})
            .longText("body", NOOP("Text"), &LetterText::body, {.flags = Required, .maxLength = 6000})
            .longText("slip", NOOP("What parents confirm"), &LetterText::slip, {.maxLength = 600})
            .integer("position", NOOP("Order"), &LetterText::position, {.flags = Hidden})
            .text("source", NOOP("Source"), &LetterText::source, {.flags = Generated, .maxLength = 10})
            .named("name")
            .ordered({u"position"_s, u"name"_s})
            .importedBy({{u"name"_s}});
    return type;
}

const RecordType<ParentLetter>& parentLetterType()
{
    static const RecordType<ParentLetter> type =
        RecordType<ParentLetter>("parent_letter", NOOP("Letter to parents"), NOOP("Letters to parents"))
            .text("doc_no", NOOP("Number of the letter"), &ParentLetter::docNo, {.flags = Required | Unique | Searchable, .aliases = {u"文号"_s, u"编号"_s}, .maxLength = 40})
            .text("topic", NOOP("Topic"), &ParentLetter::topic, {.flags = Required | Searchable, .aliases = {u"主题"_s}, .maxLength = 40})
            .longText("body", NOOP("Text"), &ParentLetter::body, {.flags = Required | Hidden, .maxLength = 6000})
            .longText("slip", NOOP("What parents confirm"), &ParentLetter::slip, {.flags = Hidden, .maxLength = 600})
            .date("sent_on", NOOP("Sent on"), &ParentLetter::sentOn, {.flags = Required, .aliases = {u"发出日"_s, u"发放日期"_s}})
            .date("due_on", NOOP("Slips back by"), &ParentLetter::dueOn, {.aliases = {u"回收截止"_s}})
            .choice("channel", NOOP("How it goes out"), &ParentLetter::channel,
                    {{u"paper"_s, NOOP("On paper"), {u"纸质"_s}}, {u"online"_s, NOOP("Online"), {u"线上"_s, u"家长群"_s}}, {u"both"_s, NOOP("Paper and online"), {u"纸质和线上"_s}}},
                    {.flags = Required, .aliases = {u"方式"_s}})
            .references("classes", NOOP("Classes"), &ParentLetter::classes, "school_class", {.aliases = {u"班级"_s}})
            .date("filed_on", NOOP("Filed on"), &ParentLetter::filedOn)
            .text("location", NOOP("Kept at"), &ParentLetter::location, {.maxLength = 60})
            .text("short_code", NOOP("Short code"), &ParentLetter::shortCode, {.flags = Generated | Hidden | Unique, .maxLength = 20})
            .text("note", NOOP("Note"), &ParentLetter::note, {.flags = Hidden})
            .named("topic")
            .ordered({u"-sent_on"_s, u"-doc_no"_s})
            .checkedBy(letterIssues);
    return type;
}

const RecordType<LetterSlip>& letterSlipType()
{
    static const RecordType<LetterSlip> type =
        RecordType<LetterSlip>("letter_slip", NOOP("Slips of a class"), NOOP("Slips of the classes"))
            .text("label", NOOP("Slips of a class"), &LetterSlip::label, {.flags = Generated | Searchable, .maxLength = 120})
            .reference("letter", NOOP("Letter to parents"), &LetterSlip::letter, "parent_letter", {.flags = Required | Generated})
            .reference("class", NOOP("Class"), &LetterSlip::schoolClass, "school_class", {.flags = Required | Generated})
            .integer("sent", NOOP("Sent"), &LetterSlip::sent)
            .integer("returned", NOOP("Returned"), &LetterSlip::returned)
            .integer("late_returned", NOOP("Returned late"), &LetterSlip::lateReturned)
            .integer("exempt", NOOP("Exempt"), &LetterSlip::exempt)
            .text("missing_seats", NOOP("Missing seats"), &LetterSlip::missingSeats, {.maxLength = 200})
            .text("missing_reason", NOOP("Why they are missing"), &LetterSlip::missingReason)
            .date("counted_on", NOOP("Counted on"), &LetterSlip::countedOn, {.flags = Generated})
            .named("label")
            .ordered({u"-letter"_s, u"class"_s})
            .checkedBy(slipIssues);
    return type;
}

} // namespace bihuan
