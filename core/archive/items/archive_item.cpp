// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/items/archive_item.h"

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

using namespace Qt::StringLiterals;

namespace bihuan {

using enum FieldFlag;

const RecordType<ArchiveItem>& archiveItemType()
{
    static const RecordType<ArchiveItem> type =
        RecordType<ArchiveItem>("archive_item", NOOP("Archive item"), NOOP("Archive items"))
            .text("archival_code", NOOP("Archival code"), &ArchiveItem::archivalCode, {.flags = Generated | Searchable, .aliases = {u"档号"_s}, .maxLength = 60})
            .text("title", NOOP("Title of the item"), &ArchiveItem::title, {.flags = Required | Searchable, .aliases = {u"题名"_s}, .maxLength = 200})
            .text("fonds_no", NOOP("Fonds number"), &ArchiveItem::fondsNo, {.flags = Hidden, .aliases = {u"全宗号"_s}, .maxLength = 10})
            .text("category_code", NOOP("Category code"), &ArchiveItem::categoryCode, {.flags = Hidden, .aliases = {u"门类"_s}, .maxLength = 10})
            .integer("year", NOOP("Archive year"), &ArchiveItem::year, {.flags = Required, .aliases = {u"年度"_s}})
            .choice("retention", NOOP("Retention"), &ArchiveItem::retention,
                    {{u"Y"_s, NOOP("Permanent")}, {u"D30"_s, NOOP("30 years")}, {u"D10"_s, NOOP("10 years")}}, {.aliases = {u"保管期限"_s}})
            .text("class_code", NOOP("Archive class"), &ArchiveItem::classCode, {.aliases = {u"问题"_s, u"分类"_s}, .maxLength = 10})
            .integer("item_no", NOOP("Item number"), &ArchiveItem::itemNo, {.flags = Generated, .aliases = {u"件号"_s}})
            .text("doc_no", NOOP("Document number"), &ArchiveItem::docNo, {.flags = Searchable, .aliases = {u"文号"_s}, .maxLength = 60})
            .text("author_org", NOOP("Responsible author"), &ArchiveItem::authorOrg, {.flags = Hidden, .aliases = {u"责任者"_s}, .maxLength = 100})
            .date("doc_date", NOOP("Document date"), &ArchiveItem::docDate, {.aliases = {u"日期"_s}})
            .text("secrecy", NOOP("Secrecy"), &ArchiveItem::secrecy, {.flags = Hidden, .aliases = {u"密级"_s}, .maxLength = 20})
            .integer("pages", NOOP("Pages"), &ArchiveItem::pages, {.aliases = {u"页数"_s}})
            .text("box_no", NOOP("Box number"), &ArchiveItem::boxNo, {.flags = Generated, .aliases = {u"盒号"_s}, .maxLength = 20})
            .choice("state", NOOP("Archive state"), &ArchiveItem::state,
                    {{u"collected"_s, NOOP("Collected")}, {u"described"_s, NOOP("Described")}, {u"sorted"_s, NOOP("Sorted")}, {u"numbered"_s, NOOP("Numbered")},
                     {u"boxed"_s, NOOP("Boxed")}, {u"handed_over"_s, NOOP("Handed to the archives")}, {u"destruction_approved"_s, NOOP("Destruction approved")},
                     {u"destroyed"_s, NOOP("Destroyed")}},
                    {.flags = Required | Generated})
            .text("note", NOOP("Note"), &ArchiveItem::note, {.flags = Hidden, .aliases = {u"备注"_s}})
            .named("title")
            .ordered({u"year"_s, u"class_code"_s, u"item_no"_s});
    return type;
}

const RecordType<ArchiveMember>& archiveMemberType()
{
    static const RecordType<ArchiveMember> type =
        RecordType<ArchiveMember>("archive_member", NOOP("Record of an archive item"), NOOP("Records of archive items"))
            .reference("item", NOOP("Archive item"), &ArchiveMember::item, "archive_item", {.flags = Required})
            .text("kind", NOOP("Record kind"), &ArchiveMember::kind, {.flags = Required | Generated, .maxLength = 60})
            .integer("record", NOOP("Record"), &ArchiveMember::record, {.flags = Required | Generated})
            .integer("position", NOOP("Position"), &ArchiveMember::position, {.flags = Generated})
            .named("kind")
            .ordered({u"item"_s, u"position"_s});
    return type;
}

} // namespace bihuan
