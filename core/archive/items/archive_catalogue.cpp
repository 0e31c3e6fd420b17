// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/items/archive_catalogue.h"

#include "core/archive/filing/incoming_doc.h"
#include "core/archive/items/archive_states.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("archive", text);
}

int retentionRank(const QString& code)
{
    return code == u"Y"_s ? 0 : code == u"D30"_s ? 1 : code == u"D10"_s ? 2 : 3;
}

} // namespace

Result<QList<ArchiveClass>> archiveClasses(const RecordStore& store)
{
    return store.list(archiveClassType());
}

Result<QList<ArchiveRow>> archiveRows(const RecordStore& store, const ArchiveScope& scope)
{
    ListQuery query;
    query.voidedToo = scope.voidedToo;
    if (scope.year > 0)
        query.where << Condition{u"year"_s, scope.year};
    if (!scope.classCode.isEmpty())
        query.where << Condition{u"class_code"_s, scope.classCode};
    if (!scope.retention.isEmpty())
        query.where << Condition{u"retention"_s, scope.retention};
    if (!scope.box.isNull())
        query.where << Condition{u"box"_s, scope.box.value()};
    if (scope.numberedOnly)
        query.where << Condition{u"item_no"_s, 0, Condition::Op::Greater};
    BIHUAN_TRY_ASSIGN(auto items, store.list(archiveItemType(), query));
    items.removeIf([](const ArchiveItem& one) { return one.voided && one.itemNo == 0; });
    BIHUAN_TRY_ASSIGN(const auto classes, archiveClasses(store));
    QHash<QString, int> place;
    QHash<QString, QString> names;
    for (const ArchiveClass& one : classes) {
        place.insert(one.code, int(place.size()));
        names.insert(one.code, one.name);
    }
    std::stable_sort(items.begin(), items.end(), [&](const ArchiveItem& a, const ArchiveItem& b) {
        const auto key = [&](const ArchiveItem& one) {
            return std::tuple(one.year, place.value(one.classCode, 1000), retentionRank(one.retention), one.itemNo == 0, one.itemNo, one.position, one.docDate, one.id);
        };
        return key(a) < key(b);
    });
    BIHUAN_TRY_ASSIGN(const auto boxes, store.list(archiveBoxType(), {.voidedToo = true}));
    QHash<Id<ArchiveBox>, ArchiveBox> boxOf;
    for (const ArchiveBox& box : boxes)
        boxOf.insert(box.id, box);
    BIHUAN_TRY_ASSIGN(const auto members, store.list(archiveMemberType(), {.orderBy = {u"item"_s, u"position"_s, u"id"_s}}));
    QHash<Id<ArchiveItem>, QList<ArchiveMember>> membersOf;
    for (const ArchiveMember& member : members)
        membersOf[member.item] << member;
    QList<ArchiveRow> rows;
    rows.reserve(items.size());
    for (const ArchiveItem& item : std::as_const(items))
        rows << ArchiveRow{item, names.value(item.classCode, item.classCode), boxOf.value(item.box).boxNo, boxOf.value(item.box).location, membersOf.value(item.id)};
    return rows;
}

QStringList catalogueHeadings()
{
    return {tr("No."), tr("Archival code"), tr("Document no."), tr("Author"), tr("Title"), tr("Date"), tr("Secrecy"), tr("Pages"), tr("Notes")};
}

QStringList catalogueCells(const ArchiveRow& row, int serial)
{
    const ArchiveItem& item = row.item;
    QStringList notes;
    if (item.voided)
        notes << tr("voided");
    if (!item.note.isEmpty())
        notes << item.note;
    return {QString::number(serial), item.archivalCode, item.docNo, item.authorOrg, item.title, archiveDateText(item.docDate), secrecyName(item.secrecy),
            item.pages > 0 ? QString::number(item.pages) : QString(), notes.join(u'；')};
}

Result<std::optional<ArchiveRow>> archiveRowOf(const RecordStore& store, const QString& kind, qint64 record)
{
    BIHUAN_TRY_ASSIGN(const auto members, store.list(archiveMemberType(), {.where = {{u"kind"_s, kind}, {u"record"_s, record}}}));
    for (const ArchiveMember& member : members) {
        BIHUAN_TRY_ASSIGN(const auto item, store.find(archiveItemType(), member.item));
        if (!item || item->voided)
            continue;
        ArchiveRow row{*item, item->classCode, {}, {}, {member}};
        BIHUAN_TRY_ASSIGN(const auto classes, archiveClasses(store));
        for (const ArchiveClass& one : classes)
            if (one.code == item->classCode)
                row.className = one.name;
        if (!item->box.isNull()) {
            BIHUAN_TRY_ASSIGN(const auto box, store.find(archiveBoxType(), item->box));
            if (box) {
                row.boxNo = box->boxNo;
                row.location = box->location;
            }
        }
        return std::optional(row);
    }
    return std::optional<ArchiveRow>();
}

} // namespace bihuan
