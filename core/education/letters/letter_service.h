// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/table_pages.h"
#include "core/documents/text_shaper.h"
#include "core/education/letters/parent_letter.h"
#include "core/records/issue_list.h"

namespace bihuan {

/// What is typed for one class when slips are counted.
struct SlipCount {
    Id<SchoolClass> schoolClass;
    int sent = 0;
    int returned = 0;
    int lateReturned = 0;
    int exempt = 0;
    QString missingSeats;
    QString missingReason;
};

/// One class of a letter as the tally shows it; `slip.id` is null while nothing was counted.
struct SlipRow {
    SchoolClass schoolClass;
    LetterSlip slip;
};

struct LetterStanding {
    ParentLetter letter;
    QList<SlipRow> rows; ///< in the order of the classes, never by numbers
    int sent = 0, returned = 0, lateReturned = 0, exempt = 0;

    int missing() const { return sent - returned - lateReturned - exempt; }
    int counted() const; ///< classes with a count
    bool isOverdue(QDate today) const { return !letter.filedOn.isValid() && letter.dueOn.isValid() && letter.dueOn < today && missing() > 0; }
};

struct SlipUndo {
    std::optional<LetterSlip> before;
    LetterSlip after;
};

enum class LetterLayout {
    TwoUp,  ///< letter and slip in A5 each, two classes' copies or two alike on an A4 sheet to be cut
    OnePage ///< A4 with the slip under a cut line
};

/// Letters to parents from the text to the filed slips: each use case one transaction.
class LetterService {
public:
    LetterService(RecordService& records, ShaperSource shaper) : m_records(records), m_shaper(std::move(shaper)) {}

    QDate today() const { return m_records.store().database().clock().today(); }
    /// The next free number of the year: “安告〔2026〕3号”.
    Result<QString> nextNumber() const;
    /// A letter of a text: next number, today, slips back in a week, all classes. Not saved.
    Result<ParentLetter> draft(Id<LetterText> text) const;
    /// Saves it and makes a row for each of its classes with as many sent as it has pupils. Errors: Invalid.
    Result<Id<ParentLetter>> issue(const ParentLetter& letter);

    Result<LetterStanding> standing(Id<ParentLetter> letter) const;
    Result<QList<LetterStanding>> all() const; ///< newest first
    /// Errors: Invalid, naming the class; Refused when the slips are filed.
    Result<SlipUndo> count(Id<ParentLetter> letter, const SlipCount& typed);
    Result<> takeBack(const SlipUndo& undo);
    /// All slips of a letter as one item. Refused while slips are missing without a reason.
    Result<> file(Id<ParentLetter> letter, const QString& location);
    Result<> reopen(Id<ParentLetter> letter, const QString& why); ///< filed by mistake

    /// One for each letter whose slips are overdue without a reason, naming the classes.
    Result<QList<RecordIssue>> issues() const;

    // Papers (letter_papers.cpp)
    /// The letter with its slip, once for each class, with its name on it; `perClass` copies of each are for the printer to make.
    Result<std::shared_ptr<PageSet>> pages(Id<ParentLetter> letter, LetterLayout layout, Issues& issues) const;
    /// 告家长书回执回收统计表
    Result<TableContent> tally(Id<ParentLetter> letter) const;
    /// 未回回执催收单: classes with missing slips, by class. Of all letters not filed when `letter` is null.
    Result<TableContent> chaseList(Id<ParentLetter> letter) const;

    RecordService& records() const { return m_records; }
    const ShaperSource& shaper() const { return m_shaper; }

private:
    Result<ParentLetter> find(Id<ParentLetter> letter) const;

    RecordService& m_records;
    ShaperSource m_shaper;
};

/// The text with its fields filled in; fields it does not know stay visible. “全体” when no class is meant.
QString letterText(const QString& text, const ParentLetter& letter, const QString& school, const QString& phone, const QString& schoolClass);

} // namespace bihuan
