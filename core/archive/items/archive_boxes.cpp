// SPDX-License-Identifier: GPL-3.0-or-later
// Filling boxes by the thickness of their items.
#include "core/archive/items/archive_service.h"

#include "core/archive/items/archive_states.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("archive", text);
}

constexpr std::array<int, 4> thicknesses{20, 30, 40, 50};
constexpr double slack = 1e-6;

/// A box has items of one time of keeping, and of one class as long as numbers run by class.
struct Series {
    bool byClass = true;

    QString of(int year, const QString& retention, const QString& classCode) const { return u"%1-%2-%3"_s.arg(year).arg(retention, byClass ? classCode : QString()); }
    QString of(const ArchiveItem& item) const { return of(item.year, item.retention, item.classCode); }
    QString of(const ArchiveBox& box) const { return of(box.year, box.retention, box.classCode); }
};

void include(ArchiveBox& box, int number)
{
    box.itemFrom = box.itemFrom == 0 ? number : std::min(box.itemFrom, number);
    box.itemTo = std::max(box.itemTo, number);
}

/// The thinnest box that takes it, of those not thicker than `wished`; the thickest there is for one item that needs it.
int fittingBox(double filledMm, int wished, bool single)
{
    for (const int mm : thicknesses)
        if (mm <= (single ? thicknesses.back() : wished) && ArchiveService::roomOf(mm) + slack >= filledMm)
            return mm;
    return single ? thicknesses.back() : wished;
}

} // namespace

double ArchiveService::thicknessOf(const ArchiveItem& item, const ArchiveSettings& settings)
{
    return item.pages * settings.mmPerPage + settings.mmPerItem;
}

Result<BoxPlan> ArchiveService::boxPlan(const BoxWish& wish) const
{
    const RecordStore& store = m_records.store();
    if (std::find(thicknesses.cbegin(), thicknesses.cend(), wish.thicknessMm) == thicknesses.cend())
        return Error{Error::Kind::Invalid, tr("Boxes are 20, 30, 40 or 50 mm thick."), {}};
    BIHUAN_TRY_ASSIGN(const ArchiveSettings settings, readArchiveSettings(store));
    BIHUAN_TRY_ASSIGN(const auto rows, archiveRows(store, {.year = wish.year, .numberedOnly = true}));
    BIHUAN_TRY_ASSIGN(const auto boxes, store.list(archiveBoxType(), {.voidedToo = true}));
    int last = 0;
    for (const ArchiveBox& box : boxes)
        last = std::max(last, box.boxNo.toInt());
    BoxPlan plan;
    const Series series{settings.series == u"class"_s};
    QHash<QString, qsizetype> openBox; // the one of a series that is being filled
    // What stands in boxes already; the last box of a series may have room.
    for (const ArchiveBox& box : boxes) {
        if (box.voided || box.year != wish.year)
            continue;
        BoxPlan::Box one{box, {}, 0, 0, false};
        for (const ArchiveRow& row : rows)
            if (row.item.box == box.id) {
                one.pages += row.item.pages;
                one.filledMm += thicknessOf(row.item, settings);
            }
        const auto at = openBox.constFind(series.of(box));
        if (at == openBox.cend()) {
            openBox.insert(series.of(box), plan.boxes.size());
            plan.boxes << one;
        } else if (plan.boxes[*at].box.itemTo < box.itemTo) {
            plan.boxes[*at] = one;
        }
    }
    for (const ArchiveRow& row : rows) {
        const ArchiveItem& item = row.item;
        if (!item.box.isNull() || archiveStateOf(item) != ArchiveState::Numbered)
            continue;
        const double mm = thicknessOf(item, settings);
        const QString key = series.of(item);
        auto at = openBox.constFind(key);
        const auto takes = [&](const BoxPlan::Box& box) { return box.filledMm + mm <= roomOf(box.box.id.isNull() ? wish.thicknessMm : box.box.thicknessMm) + slack; };
        if (at == openBox.cend() || !takes(plan.boxes[*at])) {
            BoxPlan::Box fresh;
            fresh.box = ArchiveBox{.boxNo = u"%1"_s.arg(++last, 3, 10, QLatin1Char('0')), .year = item.year, .retention = item.retention, .classCode = series.byClass ? item.classCode : QString(), .thicknessMm = wish.thicknessMm,
                                   .location = wish.location.trimmed()};
            openBox.insert(key, plan.boxes.size());
            plan.boxes << fresh;
            at = openBox.constFind(key);
        }
        BoxPlan::Box& box = plan.boxes[*at];
        box.items << item;
        box.pages += item.pages;
        box.filledMm += mm;
        include(box.box, item.itemNo);
    }
    plan.boxes.removeIf([](const BoxPlan::Box& box) { return box.items.isEmpty(); });
    for (BoxPlan::Box& one : plan.boxes)
        if (one.box.id.isNull()) {
            one.box.thicknessMm = fittingBox(one.filledMm, wish.thicknessMm, one.items.size() == 1);
            one.tooThick = one.filledMm > roomOf(one.box.thicknessMm) + slack;
        }
    return plan;
}

Result<ArchiveUndo> ArchiveService::fill(const BoxPlan& plan)
{
    if (plan.boxes.isEmpty())
        return Error{Error::Kind::Refused, tr("No numbered item waits for a box."), {}};
    RecordStore& store = m_records.store();
    ArchiveWriter writer(store, tr("Archive boxes filled"));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), writer.undo().what));
    for (const BoxPlan::Box& one : plan.boxes) {
        ArchiveBox box = one.box;
        if (!box.id.isNull()) {
            BIHUAN_TRY_ASSIGN(const auto now, store.find(archiveBoxType(), box.id));
            if (!now || now->voided)
                return Error{Error::Kind::Conflict, box.boxNo, {}};
            box.revision = now->revision;
        }
        for (const Issue& issue : m_records.check(archiveBoxType().kind(), archiveBoxType().toRecord(box)))
            if (issue.severity == Severity::Problem)
                return Error{Error::Kind::Invalid, issue.message, issue.code};
        BIHUAN_TRY_ASSIGN(const Id<ArchiveBox> id, writer.put(archiveBoxType(), box));
        for (const ArchiveItem& planned : one.items) {
            BIHUAN_TRY_ASSIGN(ArchiveItem item, find(planned.id));
            if (const QString why = archiveGuard(item, ArchiveState::Boxed, {}); !why.isEmpty())
                return Error{Error::Kind::Refused, why, {}};
            if (!item.box.isNull())
                return Error{Error::Kind::Conflict, item.title, u"in a box already"_s};
            item.box = id;
            item.boxNo = box.boxNo;
            item.state = archiveStateCode(ArchiveState::Boxed);
            BIHUAN_TRY(writer.put(archiveItemType(), item));
        }
    }
    BIHUAN_TRY(transaction.commit());
    announce(m_records, writer.undo());
    return writer.undo();
}

/// From–to of a box after items were taken out; an empty one is voided.
Result<> ArchiveService::fitBox(Id<ArchiveBox> id, ArchiveWriter& writer)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(auto box, store.find(archiveBoxType(), id));
    BIHUAN_TRY_ASSIGN(const auto items, store.list(archiveItemType(), {.where = {{u"box"_s, id.value()}}}));
    if (!box || box->voided)
        return {};
    if (items.isEmpty())
        return writer.setVoided(archiveBoxType().kind(), id.value(), tr("Nothing is in it any more"));
    box->itemFrom = box->itemTo = 0;
    for (const ArchiveItem& item : items)
        include(*box, item.itemNo);
    const auto put = writer.put(archiveBoxType(), *box);
    return put ? Result<>() : Result<>(put.error());
}

Result<ArchiveUndo> ArchiveService::unbox(const QList<Id<ArchiveItem>>& items)
{
    RecordStore& store = m_records.store();
    ArchiveWriter writer(store, tr("Taken out of the box"));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), writer.undo().what));
    QSet<Id<ArchiveBox>> touched;
    for (const Id<ArchiveItem> id : items) {
        BIHUAN_TRY_ASSIGN(ArchiveItem item, find(id));
        if (archiveStateOf(item) != ArchiveState::Boxed)
            return Error{Error::Kind::Refused, tr("“%1” is %2: it is in no box it could be taken out of.").arg(item.title, archiveStateName(archiveStateOf(item))), {}};
        touched << item.box;
        item.box = {};
        item.boxNo.clear();
        item.state = archiveStateCode(ArchiveState::Numbered);
        BIHUAN_TRY(writer.put(archiveItemType(), item));
    }
    for (const Id<ArchiveBox> box : std::as_const(touched))
        BIHUAN_TRY(fitBox(box, writer));
    BIHUAN_TRY(transaction.commit());
    announce(m_records, writer.undo());
    return writer.undo();
}

} // namespace bihuan
