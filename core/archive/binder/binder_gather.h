// SPDX-License-Identifier: GPL-3.0-or-later
// From what a person chose to what is bound, in order.
#pragma once

#include "core/archive/binder/binder_plan.h"

namespace bihuan {

struct BinderScope {
    int year = 0;          ///< calendar year, 年度
    QString classCode;     ///< 问题 of the items; empty = all
    QString mechanism;     ///< empty = all
    QList<qint64> items;   ///< archive items chosen by hand; year, class and mechanism are not asked then
    QList<BoundRecord> records; ///< records chosen by hand
    bool uncollected = false;   ///< records of the year even where items are collected
    bool secretToo = false;     ///< items with a 密级 as well, which a bulk export leaves out
};

/// Items of the year by class, retention and number, each with its records; or, as long as nothing was collected, the records
/// themselves by mechanism, kind and day, with the ledgers and plans of the year. What is left out is said.
/// Errors: Storage, NotFound (an item chosen by hand).
Result<BinderPlan> gatherBinder(const RecordStore& store, const RecordPapers& papers, const BinderScope& scope);

/// How one record stands in a catalogue: number, title, day, and where its paper is. Nothing when it is not there.
Result<std::optional<BoundItem>> boundRecordItem(const RecordStore& store, const RecordPapers& papers, const RecordKind& kind, qint64 id);

/// Title, school and day, for whoever makes a plan of another kind.
Result<BinderPlan> emptyPlan(const RecordStore& store, const QString& title);

/// Where the paper of records lies by the archive: box and number by record. Of records that no item has: not in it.
struct PaperPlace {
    QString place; ///< empty where it is not in a box yet
    QString state;
    QString archivalCode;
    QString secrecy;
};
Result<QHash<BoundRecord, PaperPlace>> paperPlaces(const RecordStore& store);

/// Names of mechanisms by code, in the school's order.
Result<QList<std::pair<QString, QString>>> mechanismNames(const RecordStore& store);

} // namespace bihuan
