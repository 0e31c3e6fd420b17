// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/property/spot_report.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

const RecordType<PropertyPad>& propertyPadType()
{
    static const RecordType<PropertyPad> type =
        RecordType<PropertyPad>("property_pad", NOOP("Pad of slips"), NOOP("Pads of slips"))
            .text("number", NOOP("Pad"), &PropertyPad::number, {.flags = Required | Unique | Generated | Searchable, .maxLength = 20})
            .integer("first_slip", NOOP("First slip"), &PropertyPad::firstSlip, {.flags = Generated})
            .integer("last_slip", NOOP("Last slip"), &PropertyPad::lastSlip, {.flags = Generated})
            .reference("company", NOOP("Service company"), &PropertyPad::company, "property_company", {.flags = Searchable})
            .reference("holder", NOOP("Handed to"), &PropertyPad::holder, "person", {.flags = Searchable})
            .text("holder_name", NOOP("Handed to (name)"), &PropertyPad::holderName, {.flags = Searchable | PersonName | Hidden, .maxLength = 30})
            .choice("state", NOOP("State"), &PropertyPad::state,
                    {{u"registered"_s, NOOP("To be printed")}, {u"printed"_s, NOOP("Printed")}, {u"handed"_s, NOOP("Handed out")},
                     {u"returned"_s, NOOP("Used up")}, {u"lost"_s, NOOP("Lost")}},
                    {.flags = Required | Generated | Hidden})
            .date("registered_on", NOOP("Registered on"), &PropertyPad::registeredOn, {.flags = Generated | Hidden})
            .date("printed_on", NOOP("Printed on"), &PropertyPad::printedOn, {.flags = Generated})
            .date("handed_on", NOOP("Handed out on"), &PropertyPad::handedOn, {.flags = Generated})
            .date("ended_on", NOOP("Used up or lost on"), &PropertyPad::endedOn, {.flags = Generated | Hidden})
            .reference("replaces", NOOP("In place of"), &PropertyPad::replaces, "property_pad", {.flags = Generated | Hidden})
            .text("note", NOOP("Note"), &PropertyPad::note)
            .named("number")
            .ordered({u"-first_slip"_s})
            .checkedBy(propertyPadIssues);
    return type;
}

const RecordType<SpotReport>& spotReportType()
{
    static const RecordType<SpotReport> type =
        RecordType<SpotReport>("spot_report", NOOP("Spot report"), NOOP("Spot reports"))
            .text("number", NOOP("Number"), &SpotReport::number, {.flags = Required | Unique | Generated | Searchable, .maxLength = 20})
            .integer("slip", NOOP("Slip"), &SpotReport::slip, {.flags = Generated | Hidden})
            .reference("pad", NOOP("Pad"), &SpotReport::pad, "property_pad", {.flags = Generated | Hidden})
            .date("seen_on", NOOP("Seen on"), &SpotReport::seenOn, {.flags = Required, .aliases = {u"时间"_s, u"日期"_s}})
            .text("seen_time", NOOP("Time"), &SpotReport::seenTime, {.flags = Hidden, .maxLength = 10})
            .reference("zone", NOOP("Zone"), &SpotReport::zone, "zone", {.flags = Searchable, .aliases = {u"地点"_s}})
            .text("place", NOOP("Exact place"), &SpotReport::place, {.flags = Searchable, .aliases = {u"部位"_s}, .maxLength = 60})
            .text("symptom", NOOP("What was seen"), &SpotReport::symptom, {.flags = Required | Searchable, .aliases = {u"现象"_s}, .maxLength = 300})
            .reference("reporter", NOOP("Reported by"), &SpotReport::reporter, "person", {.flags = Searchable, .aliases = {u"报告人"_s}})
            .text("reporter_name", NOOP("Reported by (name)"), &SpotReport::reporterName, {.flags = Searchable | PersonName | Hidden, .maxLength = 30})
            .reference("company", NOOP("Service company"), &SpotReport::company, "property_company", {.flags = Searchable, .aliases = {u"服务单位"_s}})
            .choice("handling", NOOP("Handling"), &SpotReport::handling,
                    {{u"open"_s, NOOP("To be decided")}, {u"hazard"_s, NOOP("Hazard")}, {u"on_spot"_s, NOOP("Done on the spot")},
                     {u"none"_s, NOOP("No hazard")}},
                    {.flags = Required | Generated | Hidden})
            .text("handling_note", NOOP("What was done, or why not"), &SpotReport::handlingNote, {.flags = Searchable | Hidden})
            .date("handled_on", NOOP("Decided on"), &SpotReport::handledOn, {.flags = Generated | Hidden})
            .date("entered_on", NOOP("Entered on"), &SpotReport::enteredOn, {.flags = Generated | Hidden})
            .reference("item", NOOP("Hazard in the ledger"), &SpotReport::item, "loop_item", {.flags = Generated})
            .named("number")
            .ordered({u"-seen_on"_s, u"-number"_s})
            .checkedBy(spotReportIssues);
    return type;
}

QString slipText(int slip)
{
    return u"SB%1"_s.arg(slip, 6, 10, QLatin1Char('0'));
}

int slipFromText(const QString& typed)
{
    QString text = toHalfWidth(typed).toUpper();
    text.remove(QRegularExpression(u"[\\s\\-—－]"_s));
    static const QRegularExpression form(u"^(?:SB|NO\\.?|№|编号[:：]?)?(\\d{1,7})$"_s);
    const auto match = form.match(text);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

} // namespace bihuan
