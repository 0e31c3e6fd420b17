// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/property/property_check.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("property", text);
}

} // namespace

const RecordType<PropertyCheck>& propertyCheckType()
{
    static const RecordType<PropertyCheck> type =
        RecordType<PropertyCheck>("property_check", NOOP("Check of services"), NOOP("Checks of services"))
            .text("number", NOOP("Number"), &PropertyCheck::number, {.flags = Required | Unique | Generated | Searchable, .maxLength = 30})
            .text("short_code", NOOP("Short code"), &PropertyCheck::shortCode, {.flags = Required | Generated | Searchable | Unique | Hidden, .maxLength = 20})
            .reference("company", NOOP("Service company"), &PropertyCheck::company, "property_company", {.flags = Required | Generated | Searchable})
            .text("month", NOOP("Month"), &PropertyCheck::month, {.flags = Required | Generated | Searchable, .maxLength = 7})
            .integer("version", NOOP("Version"), &PropertyCheck::version, {.flags = Generated})
            .choice("state", NOOP("State"), &PropertyCheck::state,
                    {{u"draft"_s, NOOP("Being checked")}, {u"closed"_s, NOOP("Closed")}, {u"replaced"_s, NOOP("Replaced")}},
                    {.flags = Required | Generated})
            .integer("score", NOOP("Score"), &PropertyCheck::score, {.flags = Generated})
            .integer("deducted", NOOP("Taken off"), &PropertyCheck::deducted, {.flags = Generated})
            .boolean("vetoed", NOOP("Failed by veto"), &PropertyCheck::vetoed, {.flags = Generated})
            .reference("checker", NOOP("Checked by"), &PropertyCheck::checker, "person", {.flags = Searchable | Generated})
            .date("checked_on", NOOP("Checked on"), &PropertyCheck::checkedOn, {.flags = Generated})
            .date("closed_on", NOOP("Closed on"), &PropertyCheck::closedOn, {.flags = Generated | Hidden})
            .text("reason", NOOP("Why again"), &PropertyCheck::reason, {.flags = Generated | Hidden})
            .text("note", NOOP("Note"), &PropertyCheck::note, {.flags = Generated | Hidden, .maxLength = 400})
            .named("number")
            .ordered({u"-month"_s, u"company"_s, u"-version"_s})
            .checkedBy(propertyCheckIssues);
    return type;
}

const RecordType<PropertyCheckLine>& propertyCheckLineType()
{
    static const RecordType<PropertyCheckLine> type =
        RecordType<PropertyCheckLine>("property_check_line", NOOP("Line of a check"), NOOP("Lines of checks"))
            .reference("check_id", NOOP("Check of services"), &PropertyCheckLine::check, "property_check", {.flags = Required | Generated})
            .reference("duty", NOOP("Duty of services"), &PropertyCheckLine::duty, "property_duty", {.flags = Generated | Hidden})
            .integer("position", NOOP("Order"), &PropertyCheckLine::position, {.flags = Generated})
            .choice("category", NOOP("Category"), &PropertyCheckLine::category, propertyDutyType().kind().field(u"category"_s)->choices, {.flags = Required | Generated})
            .text("clause", NOOP("Clause"), &PropertyCheckLine::clause, {.flags = Required | Generated, .maxLength = 300})
            .integer("points", NOOP("Points"), &PropertyCheckLine::points, {.flags = Generated})
            .boolean("veto", NOOP("Fails the month"), &PropertyCheckLine::veto, {.flags = Generated})
            .integer("deducted", NOOP("Taken off"), &PropertyCheckLine::deducted, {.flags = Generated})
            .text("finding", NOOP("What is wrong"), &PropertyCheckLine::finding, {.flags = Generated, .maxLength = 300})
            .reference("item", NOOP("Item in the ledger"), &PropertyCheckLine::item, "loop_item", {.flags = Generated})
            .named("clause")
            .ordered({u"check_id"_s, u"position"_s})
            .checkedBy(propertyCheckLineIssues);
    return type;
}

QDate firstOfMonth(const QString& month)
{
    QString text = toHalfWidth(month).simplified();
    static const QRegularExpression form(u"^(\\d{4})\\s*[-./年]?\\s*(\\d{1,2})\\s*月?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt(), number = match.captured(2).toInt();
    return year >= 2000 && year <= 2200 ? QDate(year, number, 1) : QDate();
}

QString monthText(QDate day)
{
    return day.toString(u"yyyy-MM"_s);
}

QString propertyGrade(int score, bool vetoed)
{
    if (vetoed || score < 60)
        return u"failed"_s;
    return score >= 90 ? u"excellent"_s : score >= 80 ? u"good"_s : u"fair"_s;
}

QString propertyGradeName(const QString& code)
{
    return code == u"excellent"_s ? tr("Excellent") : code == u"good"_s ? tr("Passed") : code == u"fair"_s ? tr("Just passed") : tr("Failed");
}

} // namespace bihuan
