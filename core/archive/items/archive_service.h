// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/items/archive_files.h"
#include "core/archive/items/archive_settings.h"
#include "core/archive/items/archive_undo.h"
#include "core/records/issue_list.h"

namespace bihuan {

/// What is typed when an item is described. What several items have in common may be given to all of them.
struct ArchiveDescription {
    std::optional<int> year;
    std::optional<QString> retention, classCode, docNo, authorOrg, title, secrecy, note;
    std::optional<QDate> docDate;
    std::optional<int> pages;
};

/// The numbers a year's sorted items would get, in the order of the catalogue.
struct NumberPlan {
    struct Line {
        ArchiveItem item; ///< as it is
        int itemNo = 0;
        QString code;
    };
    int year = 0;
    QList<Line> lines;
    QStringList blocked; ///< sentences: items of the year that cannot be numbered yet
    bool fondsMissing = false;
};

/// One box as it would be filled, or gets more items.
struct BoxPlan {
    struct Box {
        ArchiveBox box; ///< id null = new
        QList<ArchiveItem> items; ///< put in by this plan
        int pages = 0;      ///< of all its items
        double filledMm = 0;
        bool tooThick = false; ///< one item that no box takes as a whole
    };
    QList<Box> boxes;
};

struct BoxWish {
    int year = 0;
    int thicknessMm = 30; ///< of new boxes; the last one of a series may be thinner
    QString location;
};

/// Archive items from the description to their end: one use case, one transaction.
class ArchiveService {
public:
    ArchiveService(RecordService& records, AttachmentStore& attachments, PageCounter& pages) : m_records(records), m_attachments(attachments), m_pages(pages) {}

    RecordService& records() const { return m_records; }
    QDate today() const { return m_records.store().database().clock().today(); }
    Result<ArchiveItem> find(Id<ArchiveItem> id) const; ///< Errors: NotFound
    /// By its archival code; blanks, full-width and lower case are forgiven. Errors: NotFound.
    Result<ArchiveItem> find(const QString& code) const;

    /// A paper that no record stands for. Errors: Invalid.
    Result<ArchiveUndo> add(ArchiveItem draft);
    /// Puts in what is given, and with `finish` takes the items to “described”. All or nothing. Errors: Invalid, Refused (numbered).
    Result<ArchiveUndo> describe(const QList<Id<ArchiveItem>>& items, const ArchiveDescription& given, bool finish);
    /// Counts the pages in the files again; with `adopt` they become the item's pages while it has no stamp.
    Result<ArchiveUndo> recount(const QList<Id<ArchiveItem>>& items, bool adopt);

    /// The described and sorted items of a year in the order they have or would get: class, retention, date.
    Result<QList<ArchiveItem>> sortable(int year) const;
    /// Gives the items their order within class and retention. Errors: Refused (not described, numbered).
    Result<ArchiveUndo> sort(const QList<Id<ArchiveItem>>& inOrder);

    Result<NumberPlan> numberPlan(int year) const;
    /// Freezes the numbers. Errors: Refused (nothing sorted; not sorted; numbered or stamped: what to do instead), Conflict (another number was given meanwhile).
    Result<ArchiveUndo> number(const NumberPlan& plan);
    /// Those of a plan only, without gaps: numbers one item or several that are sorted.
    Result<ArchiveUndo> number(const QList<Id<ArchiveItem>>& items);
    /// Takes the numbers of a year's last items back so that they can be sorted again. Errors: Refused (a stamp was printed, in a box,
    /// a number behind it would leave a gap).
    Result<ArchiveUndo> unnumber(const QList<Id<ArchiveItem>>& items);
    /// The stamp of these went out on paper.
    Result<> markStamped(const QList<Id<ArchiveItem>>& items);

    /// 更正说明 for what stands on paper with a stamp. A change of class, retention or year voids the number, which stays visible, and the item gets
    /// the next one of its new series. Errors: Refused (no stamp: change it directly; gone), Invalid (no reason, nothing changes, not possible).
    Result<ArchiveUndo> correct(Id<ArchiveItem> item, const ArchiveDescription& given, const QString& reason, const QString& by);

    // Boxes (archive_boxes.cpp)
    Result<BoxPlan> boxPlan(const BoxWish& wish) const;
    Result<ArchiveUndo> fill(const BoxPlan& plan);
    /// Out of the box again, to be put elsewhere. Errors: Refused (not in a box, gone).
    Result<ArchiveUndo> unbox(const QList<Id<ArchiveItem>>& items);
    static double thicknessOf(const ArchiveItem& item, const ArchiveSettings& settings); ///< mm
    static double roomOf(int boxMm) { return boxMm - 2.0; } ///< mm: walls and the sheets that lie in every box

    // Loans, transfer, destruction (archive_lists.cpp)
    Result<ArchiveUndo> lend(const ArchiveLoan& loan);
    Result<ArchiveUndo> giveBack(Id<ArchiveLoan> loan, QDate on);
    /// Numbered items whose time of keeping is over on `today` and that stand on no list yet.
    Result<QList<ArchiveItem>> expired() const;
    /// Errors: Refused, naming items that are not numbered, kept longer, lent, on a list already; Invalid (no reason, nobody to hand over to).
    Result<ArchiveUndo> propose(const QString& kind, const QList<Id<ArchiveItem>>& items, const QString& toOrg, const QString& reason);
    /// Of a destruction two different people have to say yes. Errors: Refused.
    Result<ArchiveUndo> approve(Id<ArchiveList> list, Id<Person> person);
    /// States only: nothing is deleted. Errors: Refused (not approved by two, an item is lent).
    Result<ArchiveUndo> carryOut(Id<ArchiveList> list, QDate on);

    /// Gaps and doubles in numbers, overfull boxes, items not filed in time, expired ones, missing fonds.
    Result<QList<RecordIssue>> issues() const;

private:
    Result<ArchiveUndo> change(const QList<Id<ArchiveItem>>& items, const QString& why, const std::function<Result<>(ArchiveItem&)>& apply);
    Result<ArchiveUndo> numberLines(const QList<NumberPlan::Line>& lines, int year);
    Result<int> lastNumber(const ArchiveItem& item, const QString& scheme) const;
    Result<QSet<Id<ArchiveItem>>> lent() const;
    Result<> fitBox(Id<ArchiveBox> box, ArchiveWriter& writer);

    RecordService& m_records;
    AttachmentStore& m_attachments;
    PageCounter& m_pages;
};

} // namespace bihuan
