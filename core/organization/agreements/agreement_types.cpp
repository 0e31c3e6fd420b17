// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/agreements/agreement_rules.h"
#include "core/organization/agreements/agreement_states.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

const RecordType<AgreementTemplate>& agreementTemplateType()
{
    static const RecordType<AgreementTemplate> type
        = RecordType<AgreementTemplate>("agreement_template", NOOP("Agreement text"), NOOP("Agreement texts"))
              .reference("category", NOOP("Category"), &AgreementTemplate::category, "staff_category",
                         {.flags = Required | Unique})
              .text("name", NOOP("Name"), &AgreementTemplate::name, {.flags = Required | Searchable, .maxLength = 60})
              .text("profile", NOOP("Page layout"), &AgreementTemplate::profile,
                    {.flags = Generated | Hidden, .maxLength = 20})
              .named("name")
              .ordered({u"category"_s})
              .checkedBy(agreementTemplateIssues);
    return type;
}

const RecordType<Agreement>& agreementType()
{
    static const RecordType<Agreement> type
        = RecordType<Agreement>("agreement", NOOP("Agreement"), NOOP("Agreements"))
              .text("number", NOOP("Number"), &Agreement::number,
                    {.flags = Required | Generated | Searchable | Unique, .maxLength = 40})
              .integer("year", NOOP("School year"), &Agreement::year, {.flags = Generated})
              .integer("serial", NOOP("Serial"), &Agreement::serial, {.flags = Generated | Hidden})
              .reference("person", NOOP("Person"), &Agreement::person, "person", {.flags = Required | Generated | Hidden})
              .text("person_name", NOOP("Name"), &Agreement::personName,
                    {.flags = Generated | Searchable | PersonName, .maxLength = 30})
              .text("department", NOOP("Department"), &Agreement::department,
                    {.flags = Generated | Searchable, .maxLength = 40})
              .text("posts", NOOP("Posts"), &Agreement::posts, {.flags = Generated | Searchable, .maxLength = 400})
              .text("category", NOOP("Category"), &Agreement::category,
                    {.flags = Generated | Searchable, .maxLength = 20})
              .text("company", NOOP("Service company"), &Agreement::company,
                    {.flags = Generated | Hidden, .maxLength = 60})
              .integer("template_version", NOOP("Text version"), &Agreement::templateVersion,
                       {.flags = Generated | Hidden})
              .text("short_code", NOOP("Short code"), &Agreement::shortCode,
                    {.flags = Required | Generated | Searchable | Unique, .maxLength = 20})
              .longText("merge_data", NOOP("Data"), &Agreement::mergeData,
                        {.flags = Generated | Hidden, .maxLength = 200000})
              .longText("frozen_text", NOOP("Text as issued"), &Agreement::frozenText,
                        {.flags = Generated | Hidden, .maxLength = 200000})
              .text("sha256", NOOP("Check sum"), &Agreement::sha256, {.flags = Generated | Hidden})
              .boolean("seal_box", NOOP("Box for the seal"), &Agreement::sealBox, {.flags = Generated | Hidden})
              .date("valid_from", NOOP("Valid from"), &Agreement::validFrom, {.flags = Generated | Hidden})
              .date("valid_to", NOOP("Valid until"), &Agreement::validTo, {.flags = Generated | Hidden})
              .date("issued_on", NOOP("Issued on"), &Agreement::issuedOn, {.flags = Generated})
              .boolean("late", NOOP("Signed late"), &Agreement::late, {.flags = Generated})
              .choice("state", NOOP("State"), &Agreement::state,
                      {{u"issued"_s, NOOP("Issued")},
                       {u"printed"_s, NOOP("Printed")},
                       {u"handed"_s, NOOP("Handed out")},
                       {u"returned"_s, NOOP("Returned signed")},
                       {u"scanned"_s, NOOP("Scanned")},
                       {u"filed"_s, NOOP("Filed")},
                       {u"lost"_s, NOOP("Lost")},
                       {u"superseded"_s, NOOP("Replaced")}},
                      {.flags = Generated})
              .date("printed_on", NOOP("Printed on"), &Agreement::printedOn, {.flags = Generated | Hidden})
              .date("handed_on", NOOP("Handed out on"), &Agreement::handedOn, {.flags = Generated | Hidden})
              .date("signed_on", NOOP("Signed on"), &Agreement::signedOn, {.flags = Generated | Hidden})
              .date("returned_on", NOOP("Returned on"), &Agreement::returnedOn, {.flags = Generated})
              .date("scanned_on", NOOP("Scanned on"), &Agreement::scannedOn, {.flags = Generated | Hidden})
              .date("filed_on", NOOP("Filed on"), &Agreement::filedOn, {.flags = Generated | Hidden})
              .date("lost_on", NOOP("Lost on"), &Agreement::lostOn, {.flags = Generated | Hidden})
              .integer("copies", NOOP("Copies"), &Agreement::copies, {.flags = Generated | Hidden})
              .text("location", NOOP("Place of the original"), &Agreement::location, {.flags = Searchable})
              .reference("superseded_by", NOOP("Replaced by"), &Agreement::supersededBy, "agreement",
                         {.flags = Generated | Hidden})
              .text("note", NOOP("Note"), &Agreement::note, {.flags = Hidden})
              .named("number")
              .ordered({u"-year"_s, u"serial"_s})
              .checkedBy(agreementIssues);
    return type;
}

} // namespace bihuan
