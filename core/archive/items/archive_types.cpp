// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/items/archive_rules.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

const QList<Choice>& retentionChoices()
{
    static const QList<Choice> all{{u"Y"_s, NOOP("Permanent"), {u"永久"_s}}, {u"D30"_s, NOOP("30 years"), {u"30年"_s, u"长期"_s}}, {u"D10"_s, NOOP("10 years"), {u"10年"_s, u"短期"_s}}};
    return all;
}

const QList<Choice>& secrecyChoices()
{
    // From the least to the most; codes as those of incoming documents.
    static const QList<Choice> all{{u"internal"_s, NOOP("Internal"), {u"内部"_s, u"内部资料"_s}},
                                   {u"secret"_s, NOOP("Secret"), {u"秘密"_s}},
                                   {u"confidential"_s, NOOP("Highly secret"), {u"机密"_s}},
                                   {u"top"_s, NOOP("Top secret"), {u"绝密"_s}}};
    return all;
}

const RecordType<ArchiveClass>& archiveClassType()
{
    static const RecordType<ArchiveClass> type =
        RecordType<ArchiveClass>("archive_class", NOOP("Archive class"), NOOP("Archive classes"))
            .text("code", NOOP("Class code"), &ArchiveClass::code, {.flags = Required | Unique | Searchable, .aliases = {u"代码"_s, u"分类代码"_s}, .maxLength = 4})
            .text("name", NOOP("Name"), &ArchiveClass::name, {.flags = Required | Searchable, .aliases = {u"名称"_s, u"机构问题"_s}, .maxLength = 20})
            .text("note", NOOP("Note"), &ArchiveClass::note, {.aliases = {u"备注"_s}})
            .integer("position", NOOP("Order"), &ArchiveClass::position, {.flags = Hidden})
            .text("source", NOOP("Source"), &ArchiveClass::source, {.flags = Generated | Hidden, .maxLength = 10})
            .named("name")
            .ordered({u"position"_s, u"code"_s})
            .importedBy({{u"code"_s}})
            .checkedBy(archiveRules::classIssues);
    return type;
}

const RecordType<ArchiveRule>& archiveRuleType()
{
    static const RecordType<ArchiveRule> type =
        RecordType<ArchiveRule>("archive_rule", NOOP("Rule of filing"), NOOP("Rules of filing"))
            .text("code", NOOP("Code"), &ArchiveRule::code, {.flags = Generated | Hidden, .maxLength = 40})
            .text("name", NOOP("What is filed"), &ArchiveRule::name, {.flags = Required | Unique | Searchable, .aliases = {u"材料"_s, u"名称"_s}, .maxLength = 40})
            .text("class_code", NOOP("Archive class"), &ArchiveRule::classCode, {.flags = Required, .aliases = {u"分类"_s, u"机构问题"_s}, .maxLength = 4})
            .choice("retention", NOOP("Retention"), &ArchiveRule::retention, retentionChoices(), {.flags = Required, .aliases = {u"保管期限"_s}})
            .choice("grouping", NOOP("One item is"), &ArchiveRule::grouping, {{u"each"_s, NOOP("Each record by itself"), {u"一份一件"_s}}, {u"all"_s, NOOP("The records of a year together"), {u"全年一件"_s}}},
                    {.flags = Required, .aliases = {u"组件"_s}})
            .text("title", NOOP("Title to be given"), &ArchiveRule::title, {.flags = Required, .aliases = {u"题名"_s}, .maxLength = 120})
            .boolean("disabled", NOOP("Switched off"), &ArchiveRule::disabled, {.aliases = {u"停用"_s}})
            .integer("position", NOOP("Order"), &ArchiveRule::position, {.flags = Hidden})
            .text("source", NOOP("Source"), &ArchiveRule::source, {.flags = Generated, .maxLength = 10})
            .text("basis", NOOP("Basis"), &ArchiveRule::basis, {.flags = Hidden, .maxLength = 120})
            .named("name")
            .ordered({u"position"_s, u"name"_s})
            .importedBy({{u"name"_s}})
            .checkedBy(archiveRules::ruleIssues);
    return type;
}

const RecordType<ArchiveBox>& archiveBoxType()
{
    static const RecordType<ArchiveBox> type =
        RecordType<ArchiveBox>("archive_box", NOOP("Archive box"), NOOP("Archive boxes"))
            .text("box_no", NOOP("Box number"), &ArchiveBox::boxNo, {.flags = Required | Unique | Searchable | Generated, .maxLength = 20})
            .integer("year", NOOP("Year"), &ArchiveBox::year, {.flags = Required | Generated})
            .choice("retention", NOOP("Retention"), &ArchiveBox::retention, retentionChoices(), {.flags = Required | Generated})
            .text("class_code", NOOP("Archive class"), &ArchiveBox::classCode, {.flags = Generated, .maxLength = 4})
            .integer("item_from", NOOP("From item"), &ArchiveBox::itemFrom, {.flags = Generated})
            .integer("item_to", NOOP("To item"), &ArchiveBox::itemTo, {.flags = Generated})
            .integer("thickness_mm", NOOP("Thickness in mm"), &ArchiveBox::thicknessMm, {.flags = Required, .aliases = {u"厚度"_s}})
            .text("location", NOOP("Where it stands"), &ArchiveBox::location, {.flags = Searchable, .aliases = {u"位置"_s, u"存放位置"_s}, .maxLength = 80})
            .text("note", NOOP("Note"), &ArchiveBox::note, {.flags = Hidden, .aliases = {u"备注"_s}})
            .named("box_no")
            .ordered({u"-year"_s, u"box_no"_s})
            .checkedBy(archiveRules::boxIssues);
    return type;
}

const RecordType<ArchiveItem>& archiveItemType()
{
    static const RecordType<ArchiveItem> type =
        RecordType<ArchiveItem>("archive_item", NOOP("Archive item"), NOOP("Archive items"))
            .text("archival_code", NOOP("Archival code"), &ArchiveItem::archivalCode, {.flags = Generated | Searchable | Unique, .aliases = {u"档号"_s}, .maxLength = 60})
            .text("title", NOOP("Title of the item"), &ArchiveItem::title, {.flags = Required | Searchable, .aliases = {u"题名"_s}, .maxLength = 200})
            .text("fonds_no", NOOP("Fonds number"), &ArchiveItem::fondsNo, {.flags = Generated | Hidden, .aliases = {u"全宗号"_s}, .maxLength = 12})
            .text("category_code", NOOP("Category code"), &ArchiveItem::categoryCode, {.flags = Generated | Hidden, .aliases = {u"门类"_s}, .maxLength = 12})
            .integer("year", NOOP("Archive year"), &ArchiveItem::year, {.flags = Required, .aliases = {u"年度"_s}})
            .choice("retention", NOOP("Retention"), &ArchiveItem::retention, retentionChoices(), {.aliases = {u"保管期限"_s}})
            .text("class_code", NOOP("Archive class"), &ArchiveItem::classCode, {.aliases = {u"问题"_s, u"分类"_s}, .maxLength = 4})
            .integer("item_no", NOOP("Item number"), &ArchiveItem::itemNo, {.flags = Generated | Hidden, .aliases = {u"件号"_s}})
            .text("doc_no", NOOP("Document number"), &ArchiveItem::docNo, {.flags = Searchable, .aliases = {u"文号"_s}, .maxLength = 60})
            .text("author_org", NOOP("Responsible author"), &ArchiveItem::authorOrg, {.flags = Hidden, .aliases = {u"责任者"_s}, .maxLength = 100})
            .date("doc_date", NOOP("Document date"), &ArchiveItem::docDate, {.aliases = {u"日期"_s}})
            .choice("secrecy", NOOP("Secrecy"), &ArchiveItem::secrecy, secrecyChoices(), {.flags = Hidden, .aliases = {u"密级"_s}})
            .integer("pages", NOOP("Pages"), &ArchiveItem::pages, {.aliases = {u"页数"_s}})
            .integer("scan_pages", NOOP("Pages in its files"), &ArchiveItem::scanPages, {.flags = Generated | Hidden})
            .text("box_no", NOOP("Box number"), &ArchiveItem::boxNo, {.flags = Generated | Searchable, .aliases = {u"盒号"_s}, .maxLength = 20})
            .reference("box", NOOP("Archive box"), &ArchiveItem::box, "archive_box", {.flags = Generated | Hidden})
            .choice("state", NOOP("Archive state"), &ArchiveItem::state,
                    {{u"collected"_s, NOOP("Collected")}, {u"described"_s, NOOP("Described")}, {u"sorted"_s, NOOP("Sorted")}, {u"numbered"_s, NOOP("Numbered")}, {u"boxed"_s, NOOP("Boxed")},
                     {u"handed_over"_s, NOOP("Handed to the archives")}, {u"destruction_approved"_s, NOOP("Destruction approved")}, {u"destroyed"_s, NOOP("Destroyed")}},
                    {.flags = Required | Generated | Hidden})
            .text("note", NOOP("Note"), &ArchiveItem::note, {.flags = Hidden, .aliases = {u"备注"_s}})
            .text("rule", NOOP("Collected by the rule"), &ArchiveItem::rule, {.flags = Generated | Hidden, .maxLength = 40})
            .text("source_ref", NOOP("Collected from"), &ArchiveItem::sourceRef, {.flags = Generated | Hidden, .maxLength = 120})
            .integer("position", NOOP("Position"), &ArchiveItem::position, {.flags = Generated | Hidden})
            .date("collected_on", NOOP("Collected on"), &ArchiveItem::collectedOn, {.flags = Generated | Hidden})
            .date("numbered_on", NOOP("Numbered on"), &ArchiveItem::numberedOn, {.flags = Generated | Hidden})
            .date("stamped_on", NOOP("Stamp printed on"), &ArchiveItem::stampedOn, {.flags = Generated | Hidden})
            .date("ended_on", NOOP("Handed over or destroyed on"), &ArchiveItem::endedOn, {.flags = Generated | Hidden})
            .named("title")
            .ordered({u"-year"_s, u"class_code"_s, u"retention"_s, u"item_no"_s, u"position"_s})
            .checkedBy(archiveRules::itemIssues);
    return type;
}

const RecordType<ArchiveMember>& archiveMemberType()
{
    static const RecordType<ArchiveMember> type =
        RecordType<ArchiveMember>("archive_member", NOOP("Record of an archive item"), NOOP("Records of archive items"))
            .reference("item", NOOP("Archive item"), &ArchiveMember::item, "archive_item", {.flags = Required | Generated})
            .text("kind", NOOP("Record kind"), &ArchiveMember::kind, {.flags = Required | Generated | Hidden, .maxLength = 60})
            .integer("record", NOOP("Record"), &ArchiveMember::record, {.flags = Required | Generated | Hidden})
            .integer("position", NOOP("Position"), &ArchiveMember::position, {.flags = Generated | Hidden})
            .text("name", NOOP("Name"), &ArchiveMember::name, {.flags = Generated, .maxLength = 200})
            .named("name")
            .ordered({u"item"_s, u"position"_s});
    return type;
}

const RecordType<ArchiveCorrection>& archiveCorrectionType()
{
    static const RecordType<ArchiveCorrection> type =
        RecordType<ArchiveCorrection>("archive_correction", NOOP("Correction of an archive item"), NOOP("Corrections of archive items"))
            .reference("item", NOOP("Archive item"), &ArchiveCorrection::item, "archive_item", {.flags = Required | Generated | Searchable})
            .reference("box", NOOP("Archive box"), &ArchiveCorrection::box, "archive_box", {.flags = Generated})
            .text("what", NOOP("What is corrected"), &ArchiveCorrection::what, {.flags = Required | Generated, .maxLength = 40})
            .text("before", NOOP("It said"), &ArchiveCorrection::before, {.flags = Generated | Searchable})
            .text("after", NOOP("It is right as"), &ArchiveCorrection::after, {.flags = Generated | Searchable})
            .text("reason", NOOP("Reason"), &ArchiveCorrection::reason, {.flags = Required | Generated | Searchable})
            .date("corrected_on", NOOP("Corrected on"), &ArchiveCorrection::correctedOn, {.flags = Required | Generated})
            .text("corrected_by", NOOP("Corrected by"), &ArchiveCorrection::correctedBy, {.flags = Generated, .maxLength = 60})
            .named("what")
            .ordered({u"-corrected_on"_s});
    return type;
}

const RecordType<ArchiveLoan>& archiveLoanType()
{
    static const RecordType<ArchiveLoan> type =
        RecordType<ArchiveLoan>("archive_loan", NOOP("Loan of an archive item"), NOOP("Loans of archive items"))
            .reference("item", NOOP("Archive item"), &ArchiveLoan::item, "archive_item", {.flags = Required | Searchable, .aliases = {u"题名"_s}})
            .text("borrower", NOOP("Borrower"), &ArchiveLoan::borrower, {.flags = Required | Searchable | PersonName, .aliases = {u"借阅人"_s}, .maxLength = 40})
            .text("reason", NOOP("What for"), &ArchiveLoan::reason, {.flags = Required | Searchable, .aliases = {u"事由"_s}})
            .reference("approver", NOOP("Loan approved by"), &ArchiveLoan::approver, "person", {.aliases = {u"批准人"_s}})
            .date("lent_on", NOOP("Lent on"), &ArchiveLoan::lentOn, {.flags = Required, .aliases = {u"借出日期"_s}})
            .date("due_on", NOOP("Back by"), &ArchiveLoan::dueOn, {.flags = Required, .aliases = {u"应还日期"_s}})
            .date("returned_on", NOOP("Brought back on"), &ArchiveLoan::returnedOn, {.aliases = {u"归还日期"_s}})
            .text("note", NOOP("Note"), &ArchiveLoan::note, {.flags = Hidden, .aliases = {u"备注"_s}})
            .named("borrower")
            .ordered({u"-lent_on"_s})
            .checkedBy(archiveRules::loanIssues);
    return type;
}

const RecordType<ArchiveList>& archiveListType()
{
    static const RecordType<ArchiveList> type =
        RecordType<ArchiveList>("archive_list", NOOP("List of transfer or destruction"), NOOP("Lists of transfer and destruction"))
            .text("number", NOOP("List number"), &ArchiveList::number, {.flags = Required | Unique | Generated | Searchable, .maxLength = 20})
            .choice("kind", NOOP("What is done with them"), &ArchiveList::kind, {{u"transfer"_s, NOOP("Transfer")}, {u"destruction"_s, NOOP("Destruction")}}, {.flags = Required | Generated})
            .choice("state", NOOP("Standing"), &ArchiveList::state,
                    {{u"proposed"_s, NOOP("Proposed")}, {u"seconded"_s, NOOP("Approved by one")}, {u"approved"_s, NOOP("Approved")}, {u"done"_s, NOOP("Carried out")}}, {.flags = Required | Generated | Hidden})
            .references("items", NOOP("Archive items"), &ArchiveList::items, "archive_item", {.flags = Required | Generated})
            .text("to_org", NOOP("Handed over to"), &ArchiveList::toOrg, {.flags = Searchable | Generated, .maxLength = 80})
            .text("reason", NOOP("Reason"), &ArchiveList::reason, {.flags = Required | Searchable})
            .date("made_on", NOOP("Made on"), &ArchiveList::madeOn, {.flags = Required | Generated})
            .reference("approver1", NOOP("Approved first by"), &ArchiveList::approver1, "person", {.flags = Generated})
            .date("approved1_on", NOOP("First approval on"), &ArchiveList::approved1On, {.flags = Generated | Hidden})
            .reference("approver2", NOOP("Approved second by"), &ArchiveList::approver2, "person", {.flags = Generated})
            .date("approved2_on", NOOP("Second approval on"), &ArchiveList::approved2On, {.flags = Generated | Hidden})
            .date("done_on", NOOP("Executed on"), &ArchiveList::doneOn, {.flags = Generated})
            .text("note", NOOP("Note"), &ArchiveList::note, {.flags = Hidden})
            .named("number")
            .ordered({u"-made_on"_s, u"-number"_s});
    return type;
}

} // namespace bihuan
