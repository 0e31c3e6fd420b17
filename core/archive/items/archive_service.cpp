// SPDX-License-Identifier: GPL-3.0-or-later
// Describing, sorting, numbering, correcting. Boxes are in archive_boxes.cpp, loans and lists in archive_lists.cpp.
#include "core/archive/items/archive_service.h"

#include "core/archive/filing/incoming_doc.h"
#include "core/archive/items/archive_rules.h"
#include "core/base/text.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("archive", text);
}

Error invalid(const QString& sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

Error refused(const QString& sentence)
{
    return {Error::Kind::Refused, sentence, {}};
}

void put(ArchiveItem& item, const ArchiveDescription& given)
{
    item.year = given.year.value_or(item.year);
    item.retention = given.retention.value_or(item.retention);
    item.classCode = given.classCode.value_or(item.classCode);
    item.docNo = given.docNo.value_or(item.docNo).trimmed();
    item.authorOrg = given.authorOrg.value_or(item.authorOrg).trimmed();
    item.title = given.title.value_or(item.title).simplified();
    item.secrecy = given.secrecy.value_or(item.secrecy);
    item.note = given.note.value_or(item.note).trimmed();
    item.docDate = given.docDate.value_or(item.docDate);
    item.pages = given.pages.value_or(item.pages);
}

bool sameSeries(const ArchiveItem& a, const ArchiveItem& b)
{
    return a.year == b.year && a.retention == b.retention && a.classCode == b.classCode;
}

} // namespace

Result<ArchiveItem> ArchiveService::find(Id<ArchiveItem> id) const
{
    BIHUAN_TRY_ASSIGN(const auto found, m_records.store().find(archiveItemType(), id));
    if (!found || found->voided)
        return Error{Error::Kind::NotFound, archiveItemType().kind().title(), QString::number(id.value())};
    return *found;
}

Result<ArchiveItem> ArchiveService::find(const QString& code) const
{
    const QString wanted = toHalfWidth(code).remove(u' ');
    BIHUAN_TRY_ASSIGN(const auto items, m_records.store().list(archiveItemType(), {.where = {{u"item_no"_s, 0, Condition::Op::Greater}}}));
    for (const ArchiveItem& item : items)
        if (toHalfWidth(item.archivalCode).remove(u' ').compare(wanted, Qt::CaseInsensitive) == 0)
            return item;
    return Error{Error::Kind::NotFound, u"%1 %2"_s.arg(archiveItemType().kind().title(), code), {}};
}

Result<ArchiveUndo> ArchiveService::change(const QList<Id<ArchiveItem>>& items, const QString& why, const std::function<Result<>(ArchiveItem&)>& apply)
{
    if (items.isEmpty())
        return refused(tr("Choose the items first."));
    RecordStore& store = m_records.store();
    ArchiveWriter writer(store, why);
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), why));
    for (const Id<ArchiveItem> id : items) {
        BIHUAN_TRY_ASSIGN(ArchiveItem item, find(id));
        BIHUAN_TRY(apply(item));
        BIHUAN_TRY(writer.put(archiveItemType(), item));
    }
    BIHUAN_TRY(transaction.commit());
    announce(m_records, writer.undo());
    return writer.undo();
}

Result<ArchiveUndo> ArchiveService::add(ArchiveItem draft)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const ArchiveSettings settings, readArchiveSettings(store));
    draft.id = {};
    draft.fondsNo = settings.fondsNo;
    draft.categoryCode = settings.categoryCode;
    draft.itemNo = 0;
    draft.archivalCode.clear();
    draft.state = archiveStateCode(ArchiveState::Collected);
    draft.collectedOn = today();
    draft.title = draft.title.simplified();
    for (const Issue& issue : m_records.check(archiveItemType().kind(), archiveItemType().toRecord(draft)))
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Invalid, issue.message, issue.code};
    ArchiveWriter writer(store, tr("Archive item entered"));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), writer.undo().what));
    BIHUAN_TRY(writer.put(archiveItemType(), draft));
    BIHUAN_TRY(transaction.commit());
    announce(m_records, writer.undo());
    return writer.undo();
}

Result<ArchiveUndo> ArchiveService::describe(const QList<Id<ArchiveItem>>& items, const ArchiveDescription& given, bool finish)
{
    if (given.title && items.size() > 1)
        return invalid(tr("Every item has a title of its own: describe it alone."));
    return change(items, tr("Archive items described"), [&](ArchiveItem& item) -> Result<> {
        const ArchiveItem before = item;
        put(item, given);
        // The order of before does not fit another class or year.
        if (!sameSeries(before, item) && archiveStateOf(item) == ArchiveState::Sorted)
            item.state = archiveStateCode(ArchiveState::Described);
        if (isNumbered(before)) {
            for (const Issue& issue : m_records.check(archiveItemType().kind(), archiveItemType().toRecord(item)))
                if (issue.severity == Severity::Problem)
                    return refused(tr("“%1”: %2").arg(before.title, issue.message));
            return {};
        }
        const Issues issues = finish ? archiveRules::descriptionIssues(item, m_records.store(), today()) : m_records.check(archiveItemType().kind(), archiveItemType().toRecord(item));
        if (const QString why = archiveGuard(item, ArchiveState::Described, issues); !why.isEmpty())
            return Error{Error::Kind::Invalid, why, issues.isEmpty() ? QString() : issues.first().code};
        if (finish && archiveStateOf(item) == ArchiveState::Collected)
            item.state = archiveStateCode(ArchiveState::Described);
        return {};
    });
}

Result<ArchiveUndo> ArchiveService::recount(const QList<Id<ArchiveItem>>& items, bool adopt)
{
    return change(items, tr("Pages counted"), [&](ArchiveItem& item) -> Result<> {
        if (hasEnded(item))
            return {};
        BIHUAN_TRY_ASSIGN(const auto members, m_records.store().list(archiveMemberType(), {.where = {{u"item"_s, item.id.value()}}}));
        BIHUAN_TRY_ASSIGN(const auto counted, m_pages.count(item.id, members));
        item.scanPages = counted.scanned ? counted.pages : 0;
        if (adopt && counted.pages > 0 && !item.stampedOn.isValid())
            item.pages = counted.pages;
        return {};
    });
}

Result<QList<ArchiveItem>> ArchiveService::sortable(int year) const
{
    BIHUAN_TRY_ASSIGN(const auto rows, archiveRows(m_records.store(), {.year = year}));
    QList<ArchiveItem> items;
    for (const ArchiveRow& row : rows)
        if (const ArchiveState state = archiveStateOf(row.item); state == ArchiveState::Described || state == ArchiveState::Sorted)
            items << row.item;
    // New ones go behind those sorted already, by their date; rows come by class and retention.
    std::stable_sort(items.begin(), items.end(), [&](const ArchiveItem& a, const ArchiveItem& b) {
        if (!sameSeries(a, b))
            return false;
        const auto key = [](const ArchiveItem& one) { return std::tuple(one.position == 0, one.position, one.docDate, one.id); };
        return key(a) < key(b);
    });
    return items;
}

Result<ArchiveUndo> ArchiveService::sort(const QList<Id<ArchiveItem>>& inOrder)
{
    QHash<QString, int> last;
    return change(inOrder, tr("Archive items sorted"), [&](ArchiveItem& item) -> Result<> {
        if (const QString why = archiveGuard(item, ArchiveState::Sorted, archiveRules::descriptionIssues(item, m_records.store(), today())); !why.isEmpty())
            return refused(why);
        item.position = ++last[archiveSeries(item, u"class"_s)];
        item.state = archiveStateCode(ArchiveState::Sorted);
        return {};
    });
}

Result<int> ArchiveService::lastNumber(const ArchiveItem& item, const QString& scheme) const
{
    // Voided items count: their numbers stay visible and are not given again.
    QString sql = u"SELECT coalesce(max(item_no), 0) FROM archive_item WHERE year = ?"_s;
    QVariantList values{item.year};
    if (scheme != u"year"_s) {
        sql += u" AND retention = ?"_s;
        values << item.retention;
    }
    if (scheme == u"class"_s) {
        sql += u" AND class_code = ?"_s;
        values << item.classCode;
    }
    BIHUAN_TRY_ASSIGN(const QVariant last, m_records.store().database().scalar(sql, values));
    return last.toInt();
}

Result<NumberPlan> ArchiveService::numberPlan(int year) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const ArchiveSettings settings, readArchiveSettings(store));
    BIHUAN_TRY_ASSIGN(const auto rows, archiveRows(store, {.year = year}));
    NumberPlan plan;
    plan.year = year;
    plan.fondsMissing = settings.fondsNo.isEmpty();
    QHash<QString, int> last;
    for (const ArchiveRow& row : rows) {
        const ArchiveItem& item = row.item;
        if (isNumbered(item))
            continue;
        if (const QString why = archiveGuard(item, ArchiveState::Numbered, archiveRules::descriptionIssues(item, store, today())); !why.isEmpty()) {
            plan.blocked << why;
            continue;
        }
        const QString series = archiveSeries(item, settings.series);
        if (!last.contains(series)) {
            BIHUAN_TRY_ASSIGN(const int number, lastNumber(item, settings.series));
            last.insert(series, number);
        }
        const int number = ++last[series];
        plan.lines << NumberPlan::Line{item, number, archivalCode(item, number)};
    }
    return plan;
}

Result<ArchiveUndo> ArchiveService::numberLines(const QList<NumberPlan::Line>& lines, int year)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const ArchiveSettings settings, readArchiveSettings(store));
    ArchiveWriter writer(store, tr("Archive items of %1 numbered").arg(year));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), writer.undo().what));
    for (const NumberPlan::Line& line : lines) {
        BIHUAN_TRY_ASSIGN(ArchiveItem item, find(line.item.id));
        if (const QString why = archiveGuard(item, ArchiveState::Numbered, archiveRules::descriptionIssues(item, store, today())); !why.isEmpty())
            return refused(why);
        BIHUAN_TRY_ASSIGN(const int last, lastNumber(item, settings.series));
        if (line.itemNo != last + 1)
            return Error{Error::Kind::Conflict, item.title, u"number %1, expected %2"_s.arg(line.itemNo).arg(last + 1)};
        item.itemNo = line.itemNo;
        item.archivalCode = archivalCode(item, item.itemNo);
        item.state = archiveStateCode(ArchiveState::Numbered);
        item.numberedOn = today();
        BIHUAN_TRY(writer.put(archiveItemType(), item));
    }
    BIHUAN_TRY(transaction.commit());
    announce(m_records, writer.undo());
    return writer.undo();
}

Result<ArchiveUndo> ArchiveService::number(const NumberPlan& plan)
{
    if (plan.lines.isEmpty())
        return refused(plan.blocked.isEmpty() ? tr("No item of %1 waits for a number.").arg(plan.year) : plan.blocked.first());
    return numberLines(plan.lines, plan.year);
}

Result<ArchiveUndo> ArchiveService::number(const QList<Id<ArchiveItem>>& items)
{
    if (items.isEmpty())
        return refused(tr("Choose the items first."));
    const RecordStore& store = m_records.store();
    int year = 0;
    for (const Id<ArchiveItem> id : items) {
        BIHUAN_TRY_ASSIGN(const ArchiveItem item, find(id));
        if (const QString why = archiveGuard(item, ArchiveState::Numbered, archiveRules::descriptionIssues(item, store, today())); !why.isEmpty())
            return refused(why);
        if (year != 0 && item.year != year)
            return refused(tr("Items of one year are numbered at a time."));
        year = item.year;
    }
    BIHUAN_TRY_ASSIGN(NumberPlan plan, numberPlan(year));
    plan.lines.removeIf([&](const NumberPlan::Line& line) { return !items.contains(line.item.id); });
    BIHUAN_TRY_ASSIGN(const ArchiveSettings settings, readArchiveSettings(store));
    QHash<QString, int> last;
    for (NumberPlan::Line& line : plan.lines) {
        const QString series = archiveSeries(line.item, settings.series);
        if (!last.contains(series)) {
            BIHUAN_TRY_ASSIGN(const int number, lastNumber(line.item, settings.series));
            last.insert(series, number);
        }
        line.itemNo = ++last[series];
    }
    return number(plan);
}

Result<ArchiveUndo> ArchiveService::unnumber(const QList<Id<ArchiveItem>>& items)
{
    BIHUAN_TRY_ASSIGN(const ArchiveSettings settings, readArchiveSettings(m_records.store()));
    BIHUAN_TRY_ASSIGN(const auto all, m_records.store().list(archiveItemType(), {.where = {{u"item_no"_s, 0, Condition::Op::Greater}}, .voidedToo = true}));
    for (const Id<ArchiveItem> id : items) {
        BIHUAN_TRY_ASSIGN(const ArchiveItem item, find(id));
        if (!isNumbered(item))
            return refused(tr("“%1” has no number.").arg(item.title));
        if (item.stampedOn.isValid())
            return refused(archiveGuard(item, ArchiveState::Numbered, {}));
        if (archiveStateOf(item) != ArchiveState::Numbered)
            return refused(tr("“%1” is %2: take it out of its box first.").arg(item.title, archiveStateName(archiveStateOf(item))));
        for (const ArchiveItem& other : all)
            if (archiveSeries(other, settings.series) == archiveSeries(item, settings.series) && other.itemNo > item.itemNo && !items.contains(other.id))
                return refused(tr("%1 follows: without it there would be a gap. Take the numbers back from the last one on.").arg(other.archivalCode));
    }
    return change(items, tr("Numbers of archive items taken back"), [&](ArchiveItem& item) -> Result<> {
        item.itemNo = 0;
        item.archivalCode.clear();
        item.numberedOn = {};
        item.state = archiveStateCode(ArchiveState::Sorted);
        return {};
    });
}

Result<> ArchiveService::markStamped(const QList<Id<ArchiveItem>>& items)
{
    const auto done = change(items, tr("Stamps printed"), [&](ArchiveItem& item) -> Result<> {
        if (!isNumbered(item))
            return refused(tr("“%1” has no number yet: number it before its stamp is printed.").arg(item.title));
        if (!item.stampedOn.isValid())
            item.stampedOn = today();
        return {};
    });
    return done ? Result<>() : Result<>(done.error());
}

Result<ArchiveUndo> ArchiveService::correct(Id<ArchiveItem> id, const ArchiveDescription& given, const QString& reason, const QString& by)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const ArchiveItem before, find(id));
    if (reason.trimmed().isEmpty())
        return invalid(tr("Say why it is corrected: it stands on the reference sheet of the box."));
    if (hasEnded(before))
        return refused(tr("“%1” is %2: nothing is changed any more.").arg(before.title, archiveStateName(archiveStateOf(before))));
    if (!before.stampedOn.isValid())
        return refused(tr("The stamp of “%1” was not printed yet: change it directly, without a correction.").arg(before.title));
    ArchiveItem after = before;
    put(after, given);
    const RecordKind& kind = archiveItemType().kind();
    const Record old = archiveItemType().toRecord(before), fresh = archiveItemType().toRecord(after);
    if (old.values == fresh.values)
        return invalid(tr("Nothing is different: enter what is right."));
    for (const Issue& issue : archiveRules::descriptionIssues(after, store, today()))
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Invalid, issue.message, issue.code};
    const bool otherSeries = !sameSeries(before, after);
    if (otherSeries && !before.box.isNull() && archiveStateOf(before) == ArchiveState::DestructionApproved)
        return refused(tr("“%1” is %2: nothing is changed any more.").arg(before.title, archiveStateName(archiveStateOf(before))));
    ArchiveWriter writer(store, tr("Correction of %1: %2").arg(before.archivalCode, reason.trimmed()));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), writer.undo().what));
    const auto note = [&](const QString& what, const QString& was, const QString& is) {
        return writer.put(archiveCorrectionType(), ArchiveCorrection{.item = id, .box = before.box, .what = what, .before = was.left(200), .after = is.left(200), .reason = reason.trimmed().left(200),
                                                                     .correctedOn = today(), .correctedBy = by.trimmed().left(60)});
    };
    const auto text = [](const Field& field, const QVariant& value) {
        if (field.column == u"doc_date"_s)
            return archiveDateText(value.toDate());
        if (field.column == u"retention"_s)
            return retentionName(value.toString());
        return field.column == u"secrecy"_s ? secrecyName(value.toString()) : value.toString();
    };
    for (const Field& field : kind.fields)
        if (kind.value(old, field.column) != kind.value(fresh, field.column))
            BIHUAN_TRY(note(field.title(), text(field, kind.value(old, field.column)), text(field, kind.value(fresh, field.column))));
    if (otherSeries) {
        // The old number stays where it was printed, voided; the item goes on under the next one of its new series.
        BIHUAN_TRY_ASSIGN(const ArchiveSettings settings, readArchiveSettings(store));
        BIHUAN_TRY(writer.setVoided(kind, id.value(), tr("Corrected: %1").arg(reason.trimmed())));
        BIHUAN_TRY_ASSIGN(const int last, lastNumber(after, settings.series));
        after.id = {};
        after.revision = 0;
        after.itemNo = last + 1;
        after.archivalCode = archivalCode(after, after.itemNo);
        after.state = archiveStateCode(ArchiveState::Numbered);
        after.numberedOn = today();
        after.stampedOn = {};
        after.box = {};
        after.boxNo.clear();
        BIHUAN_TRY_ASSIGN(const Id<ArchiveItem> made, writer.put(archiveItemType(), after));
        BIHUAN_TRY(note(archiveItemType().kind().field(u"archival_code"_s)->title(), before.archivalCode, after.archivalCode));
        BIHUAN_TRY_ASSIGN(const auto members, store.list(archiveMemberType(), {.where = {{u"item"_s, id.value()}}}));
        for (ArchiveMember member : members) {
            member.item = made;
            BIHUAN_TRY(writer.put(archiveMemberType(), member));
        }
        BIHUAN_TRY_ASSIGN(const auto files, m_attachments.linksOf(kind.code, id.value()));
        for (const AttachmentLink& file : files)
            BIHUAN_TRY(m_attachments.link(file.attachment, kind.code, made.value(), file.purpose, file.eventDate));
    } else {
        BIHUAN_TRY(writer.put(archiveItemType(), after));
    }
    BIHUAN_TRY(transaction.commit());
    announce(m_records, writer.undo());
    return writer.undo();
}

} // namespace bihuan
