// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/binder/binder_gather.h"

#include "core/archive/items/archive_item.h"
#include "core/people/defaults.h"
#include "core/records/record_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("binder", text);
}

const Field* fieldOf(const RecordKind& kind, const QStringList& columns)
{
    for (const QString& column : columns)
        if (const Field* field = kind.field(column))
            return field;
    return nullptr;
}

/// “Open” and “internal” are said of papers, too, and keep nothing back.
bool isSecret(const QString& secrecy)
{
    static const QStringList open{QString(), u"none"_s, u"internal"_s, u"公开"_s, u"无"_s, u"内部"_s};
    return !open.contains(secrecy.trimmed());
}

/// The words for it; empty when it keeps nothing back.
QString secrecyText(const RecordStore& store, const RecordKind& kind, const QString& secrecy)
{
    const Field* field = kind.field(u"secrecy"_s);
    return !field || !isSecret(secrecy) ? QString() : RecordText(store).text(*field, secrecy);
}

/// Permanent first, as on the shelf.
int retentionOrder(const QString& code)
{
    return code == u"Y"_s ? 0 : code == u"D30"_s ? 1 : code == u"D10"_s ? 2 : 3;
}

/// Boxes and classes belong to the archive's own records; they are known by their declarations where the school has them.
struct Shelves {
    QHash<QString, QString> locations; ///< by year and box
    QHash<QString, std::pair<int, QString>> classes; ///< order and name by code

    static Result<Shelves> read(const RecordStore& store)
    {
        Shelves shelves;
        if (const RecordKind* box = store.registry().find(u"archive_box"_s); box && box->field(u"box_no"_s) && box->field(u"location"_s)) {
            BIHUAN_TRY_ASSIGN(const auto boxes, store.list(*box));
            for (const Record& one : boxes)
                shelves.locations.insert(box->value(one, u"year"_s).toString() + u'/' + box->value(one, u"box_no"_s).toString(), box->value(one, u"location"_s).toString());
        }
        if (const RecordKind* kind = store.registry().find(u"archive_class"_s); kind && kind->field(u"code"_s)) {
            BIHUAN_TRY_ASSIGN(const auto classes, store.list(*kind));
            int order = 0;
            for (const Record& one : classes)
                shelves.classes.insert(kind->value(one, u"code"_s).toString(), {order++, kind->nameOf(one)});
        }
        return shelves;
    }

    QString placeOf(const ArchiveItem& item) const
    {
        if (item.boxNo.isEmpty())
            return {};
        const QString location = locations.value(QString::number(item.year) + u'/' + item.boxNo);
        const QString box = item.itemNo > 0 ? tr("Box %1, No. %2").arg(item.boxNo).arg(item.itemNo) : tr("Box %1").arg(item.boxNo);
        return location.isEmpty() ? box : u"%1（%2）"_s.arg(box, location);
    }
};

QString stateName(const RecordStore& store, const ArchiveItem& item)
{
    const RecordKind& kind = archiveItemType().kind();
    const Field* field = kind.field(u"state"_s);
    return field ? RecordText(store).text(*field, item.state) : item.state;
}

Result<QHash<qint64, QList<BoundRecord>>> membersOf(const RecordStore& store)
{
    BIHUAN_TRY_ASSIGN(auto members, store.list(archiveMemberType()));
    std::stable_sort(members.begin(), members.end(), [](const ArchiveMember& a, const ArchiveMember& b) { return a.position < b.position; });
    QHash<qint64, QList<BoundRecord>> byItem;
    for (const ArchiveMember& one : members)
        byItem[one.item.value()] << BoundRecord{one.kind, one.record};
    return byItem;
}

BoundItem boundItem(const RecordStore& store, const Shelves& shelves, const ArchiveItem& item, const QList<BoundRecord>& members)
{
    return {.number = item.archivalCode, .docNo = item.docNo, .title = item.title, .author = item.authorOrg, .date = item.docDate, .place = shelves.placeOf(item),
            .state = stateName(store, item), .secrecy = secrecyText(store, archiveItemType().kind(), item.secrecy), .papers = {}, .records = members, .holders = {{archiveItemType().kind().code, item.id.value()}}};
}

struct Chosen {
    QList<ArchiveItem> items;
    bool byHand = false;
};

Result<Chosen> chosenItems(const RecordStore& store, const BinderScope& scope)
{
    Chosen chosen;
    BIHUAN_TRY_ASSIGN(const auto all, store.list(archiveItemType()));
    if (scope.items.isEmpty()) {
        for (const ArchiveItem& one : all)
            if (one.year == scope.year && (scope.classCode.isEmpty() || one.classCode == scope.classCode))
                chosen.items << one;
        return chosen;
    }
    chosen.byHand = true;
    for (const qint64 id : scope.items) {
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](const ArchiveItem& one) { return one.id.value() == id; });
        if (found == all.cend())
            return Error{Error::Kind::NotFound, u"%1 %2"_s.arg(archiveItemType().kind().title()).arg(id), {}};
        chosen.items << *found;
    }
    return chosen;
}

Result<> addRecords(const RecordStore& store, const RecordPapers& papers, const BinderScope& scope, BinderPlan& plan)
{
    BIHUAN_TRY_ASSIGN(const auto mechanisms, mechanismNames(store));
    const QDate from(scope.year, 1, 1), to(scope.year, 12, 31);
    BIHUAN_TRY_ASSIGN(const auto places, paperPlaces(store)); // what an item has, of this year or another, is bound with it
    for (const auto& [code, name] : mechanisms) {
        if (!scope.mechanism.isEmpty() && scope.mechanism != code)
            continue;
        BoundGroup group{.title = name, .section = {}, .basis = {}, .items = {}, .gaps = {}};
        for (const PeriodPaper& period : papers.periods()) {
            if (period.mechanism != code)
                continue;
            const auto found = period.papers(from, to);
            if (!found && found.error().kind != Error::Kind::Refused)
                return found.error();
            for (const RecordPaper& paper : found.value_or({}))
                group.items << BoundItem{.number = {}, .docNo = {}, .title = paper.title, .author = plan.school, .date = {}, .place = {}, .state = {}, .secrecy = {}, .papers = {paper}, .records = {}, .holders = {}};
        }
        for (const PaperKind& kind : papers.kinds()) {
            if (kind.mechanism != code)
                continue;
            BIHUAN_TRY_ASSIGN(const auto records, store.list(*kind.kind, {.where = {{kind.dateColumn, from, Condition::Op::GreaterOrEqual}, {kind.dateColumn, to, Condition::Op::LessOrEqual}}, .orderBy = {kind.dateColumn, u"id"_s}}));
            for (const Record& record : records) {
                const BoundRecord bound{kind.kind->code, record.id};
                if (places.contains(bound) || kind.without.contains(kind.kind->value(record, u"state"_s).toString()))
                    continue;
                BIHUAN_TRY_ASSIGN(auto item, boundRecordItem(store, papers, *kind.kind, record.id));
                if (item && !item->secrecy.isEmpty() && !scope.secretToo) {
                    plan.leftOut << tr("“%1” is left out of an export of many: its secrecy is “%2”.").arg(item->title, item->secrecy);
                    continue;
                }
                if (item)
                    group.items << *item;
            }
        }
        if (!group.items.isEmpty())
            plan.groups << group;
    }
    return {};
}

} // namespace

Result<QList<std::pair<QString, QString>>> mechanismNames(const RecordStore& store)
{
    BIHUAN_TRY_ASSIGN(const auto mechanisms, store.list(mechanismType()));
    QList<std::pair<QString, QString>> names;
    for (const Mechanism& one : mechanisms)
        names << std::pair(one.code, one.name);
    return names;
}

Result<BinderPlan> emptyPlan(const RecordStore& store, const QString& title)
{
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BinderPlan plan;
    plan.title = title;
    plan.school = school.name;
    const QDateTime now = store.database().clock().now();
    plan.madeOn = now.date();
    plan.info = {u"%1%2"_s.arg(school.name, title), school.name, title, now};
    return plan;
}

Result<QHash<BoundRecord, PaperPlace>> paperPlaces(const RecordStore& store)
{
    BIHUAN_TRY_ASSIGN(const Shelves shelves, Shelves::read(store));
    BIHUAN_TRY_ASSIGN(const auto members, membersOf(store));
    BIHUAN_TRY_ASSIGN(const auto items, store.list(archiveItemType()));
    QHash<BoundRecord, PaperPlace> places;
    for (const ArchiveItem& item : items)
        for (const BoundRecord& record : members.value(item.id.value()))
            places.insert(record, {shelves.placeOf(item), stateName(store, item), item.archivalCode, secrecyText(store, archiveItemType().kind(), item.secrecy)});
    return places;
}

Result<std::optional<BoundItem>> boundRecordItem(const RecordStore& store, const RecordPapers& papers, const RecordKind& kind, qint64 id)
{
    BIHUAN_TRY_ASSIGN(const auto record, store.find(kind, id));
    if (!record)
        return std::optional<BoundItem>();
    const RecordText texts(store);
    const auto text = [&](const Field* field) { return field ? texts.text(*field, kind.value(*record, field->column)) : QString(); };
    BoundItem item;
    const Field* number = fieldOf(kind, {u"number"_s, u"doc_no"_s, u"filing_no"_s});
    item.number = text(number);
    const QString name = kind.nameOf(*record);
    // What stands for a record may be its number; then something that says what it is about is put behind it.
    const Field* about = fieldOf(kind, {u"title"_s, u"subject"_s, u"topic"_s, u"description"_s, u"person_name"_s, u"name"_s, u"person"_s, u"equipment"_s, u"kind"_s});
    const QString topic = about ? text(about).section(u'\n', 0, 0).left(60) : QString();
    const PaperKind* paper = papers.find(kind.code);
    item.title = u"%1：%2"_s.arg(paper ? paper->words.value(0, kind.title()) : kind.title(), name == item.number && !topic.isEmpty() ? topic : name);
    // Many are called by what they are about, not by whom.
    if (const QString person = text(kind.field(u"person"_s)); !person.isEmpty() && !item.title.contains(person))
        item.title += u"（%1）"_s.arg(person);
    if (paper && kind.field(paper->dateColumn))
        item.date = kind.value(*record, paper->dateColumn).toDate();
    item.place = text(fieldOf(kind, {u"location"_s}));
    item.state = text(fieldOf(kind, {u"state"_s, u"status"_s}));
    item.secrecy = secrecyText(store, kind, kind.value(*record, u"secrecy"_s).toString());
    item.records = {{kind.code, id}};
    return std::optional(item);
}

Result<BinderPlan> gatherBinder(const RecordStore& store, const RecordPapers& papers, const BinderScope& scope)
{
    const bool byHand = !scope.items.isEmpty() || !scope.records.isEmpty();
    BIHUAN_TRY_ASSIGN(BinderPlan plan, emptyPlan(store, byHand ? tr("Safety archive, selected items") : tr("School safety archive %1").arg(scope.year)));
    BIHUAN_TRY_ASSIGN(const Shelves shelves, Shelves::read(store));
    BIHUAN_TRY_ASSIGN(const auto members, membersOf(store));
    BIHUAN_TRY_ASSIGN(Chosen chosen, byHand && scope.items.isEmpty() ? Result<Chosen>(Chosen{}) : chosenItems(store, scope));
    BIHUAN_TRY_ASSIGN(const auto mechanisms, mechanismNames(store));
    QStringList subtitle;
    if (!byHand && !scope.classCode.isEmpty())
        subtitle << shelves.classes.value(scope.classCode, {0, scope.classCode}).second;
    if (!byHand && !scope.mechanism.isEmpty())
        for (const auto& [code, name] : mechanisms)
            if (code == scope.mechanism)
                subtitle << name;
    plan.subtitle = subtitle.join(u" · "_s);

    if (!byHand && !scope.mechanism.isEmpty())
        chosen.items.removeIf([&](const ArchiveItem& item) {
            for (const BoundRecord& record : members.value(item.id.value()))
                if (const PaperKind* kind = papers.find(record.kind); kind && kind->mechanism == scope.mechanism)
                    return false;
            return true;
        });
    if (scope.items.isEmpty())
        std::stable_sort(chosen.items.begin(), chosen.items.end(), [&](const ArchiveItem& a, const ArchiveItem& b) {
            const auto key = [&](const ArchiveItem& one) {
                return std::tuple(shelves.classes.value(one.classCode, {999, {}}).first, one.classCode, retentionOrder(one.retention), one.itemNo == 0, one.itemNo, one.docDate, one.id.value());
            };
            return key(a) < key(b);
        });
    for (const ArchiveItem& item : std::as_const(chosen.items)) {
        const QList<BoundRecord> records = members.value(item.id.value());
        if (isSecret(item.secrecy) && !chosen.byHand && !scope.secretToo) {
            plan.leftOut << tr("“%1” is left out of an export of many: its secrecy is “%2”.").arg(item.title, secrecyText(store, archiveItemType().kind(), item.secrecy));
            continue;
        }
        if (item.state == u"destroyed"_s) {
            plan.leftOut << tr("“%1” is left out: it was destroyed.").arg(item.title);
            continue;
        }
        const QString title = item.classCode.isEmpty() ? tr("Without class") : shelves.classes.value(item.classCode, {0, item.classCode}).second;
        auto group = std::find_if(plan.groups.begin(), plan.groups.end(), [&](const BoundGroup& one) { return one.title == title; });
        if (group == plan.groups.end())
            group = plan.groups.insert(plan.groups.end(), BoundGroup{.title = title, .section = {}, .basis = {}, .items = {}, .gaps = {}});
        group->items << boundItem(store, shelves, item, records);
    }
    if (!scope.records.isEmpty()) {
        BIHUAN_TRY_ASSIGN(const auto places, paperPlaces(store));
        for (const BoundRecord& record : scope.records) {
            const RecordKind* kind = store.registry().find(record.kind);
            if (!kind)
                return Error{Error::Kind::NotFound, record.kind, {}};
            BIHUAN_TRY_ASSIGN(auto item, boundRecordItem(store, papers, *kind, record.id));
            if (!item)
                return Error{Error::Kind::NotFound, u"%1 %2"_s.arg(kind->title()).arg(record.id), {}};
            if (const QString place = places.value(record).place; !place.isEmpty())
                item->place = place;
            if (plan.groups.isEmpty() || plan.groups.last().title != kind->pluralTitle())
                plan.groups << BoundGroup{.title = kind->pluralTitle(), .section = {}, .basis = {}, .items = {}, .gaps = {}};
            plan.groups.last().items << *item;
        }
    }
    if (byHand || !scope.classCode.isEmpty())
        return plan;
    const bool items = !chosen.items.isEmpty();
    if (!items || scope.uncollected) {
        plan.sheetForEach = false;
        BIHUAN_TRY(addRecords(store, papers, scope, plan));
        if (plan.recordCount() == 0) // ledgers and rules alone are no archive of a year in which nothing was recorded
            plan.groups.clear();
    } else {
        BinderPlan rest = plan;
        rest.groups.clear();
        BIHUAN_TRY(addRecords(store, papers, scope, rest));
        if (const int count = rest.recordCount(); count > 0)
            plan.leftOut << tr("%1 records of the year are not collected as archive items and are not in this file.").arg(count);
    }
    return plan;
}

} // namespace bihuan
