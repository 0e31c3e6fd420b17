// SPDX-License-Identifier: GPL-3.0-or-later
// What is bound into one archive file, in order. Gathered first; the pages are made when it is written.
#pragma once

#include "core/documents/page_set.h"
#include "core/records/record_papers.h"

namespace bihuan {

struct BoundRecord {
    QString kind;
    qint64 id = 0;
    bool operator==(const BoundRecord&) const = default;
    friend size_t qHash(const BoundRecord& one, size_t seed = 0) { return qHashMulti(seed, one.kind, one.id); }
};

/// One line of the catalogue: a 件, or a record where nothing is collected yet.
struct BoundItem {
    QString number;  ///< 档号, or the record's own number
    QString docNo;   ///< 文号
    QString title;
    QString author;  ///< 责任者
    QDate date;
    QString place;   ///< where the signed paper lies: box and number, or what the record says; empty = nobody knows
    QString state;   ///< how far the paper is, where `place` is empty
    QString secrecy;
    QList<RecordPaper> papers;  ///< of no record
    QList<BoundRecord> records; ///< printed form and attachments of each
    QList<BoundRecord> holders; ///< attachments only
};

/// What ought to be there and is not; the window jumps to the record or the page.
struct BoundGap {
    QString text;
    QString kind;  ///< of the record, or whose list is opened; empty = nowhere to go
    qint64 id = 0;
};

/// A class, a mechanism or an indicator: behind a separator of its own.
struct BoundGroup {
    QString title;
    QString section;  ///< groups of one section have the same tab at the page edge; empty = no tab
    QString basis;    ///< what is asked for, on the separator
    QList<BoundItem> items;
    QList<BoundGap> gaps;
};

struct BinderPlan {
    QString title;    ///< “2026年度学校安全工作档案”
    QString subtitle; ///< “排查维稳”, the period; may be empty
    QString school;
    QDate madeOn;
    DocumentInfo info;
    QList<BoundGroup> groups;
    QStringList leftOut; ///< sentences: what was kept out of the file, and why
    bool sheetForEach = true; ///< false: only items of several papers get a sheet in front
    bool listsGaps = false; ///< a page with what is missing, even when nothing is

    int itemCount() const;
    int recordCount() const; ///< each once
    QList<BoundRecord> records() const; ///< each once, in order
};

} // namespace bihuan
