// SPDX-License-Identifier: GPL-3.0-or-later
// Archive items (件) by DA/T 22-2015 and domain.md §5.6, and what belongs to them.
#pragma once

#include "core/people/people.h"

namespace bihuan {

/// 机构（问题）: its two letters go into the archival code.
struct ArchiveClass {
    Id<ArchiveClass> id;
    qint64 revision = 0;
    bool voided = false;
    QString code; ///< “ZZ”
    QString name;
    QString note;
    int position = 0;
    QString source;
};

/// How one subject is filed. `code` names the source it is collected from (collect_sources.cpp); rows without one are for people.
struct ArchiveRule {
    Id<ArchiveRule> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    QString name;
    QString classCode;
    QString retention; ///< "Y", "D30" or "D10"
    QString grouping = QStringLiteral("each"); ///< "each" record an item, or "all" of a year together
    QString title;     ///< with fields “{{…}}”: 学校, 年度, 名称, 编号, 分组; in [ ] when it is invented
    bool disabled = false;
    int position = 0;
    QString source;
    QString basis;
};

struct ArchiveBox {
    Id<ArchiveBox> id;
    qint64 revision = 0;
    bool voided = false;
    QString boxNo;
    int year = 0;
    QString retention;
    QString classCode;
    int itemFrom = 0, itemTo = 0;
    int thicknessMm = 30; ///< 20, 30, 40 or 50
    QString location;
    QString note;
};

/// One 件. From the number on what makes up the archival code is frozen by the database.
struct ArchiveItem {
    Id<ArchiveItem> id;
    qint64 revision = 0;
    bool voided = false;
    QString fondsNo;      ///< 全宗号; empty = 待编
    QString categoryCode = QStringLiteral("WS"); ///< 门类
    int year = 0;         ///< 年度
    QString retention;    ///< "Y", "D30", "D10"; empty = to be said
    QString classCode;    ///< of an ArchiveClass
    int itemNo = 0;       ///< 件号 within its series; 0 = not numbered. Voided ones keep theirs.
    QString archivalCode; ///< 档号, “G123-WS·2026-D10-ZZ-0001”
    QString docNo;        ///< 文号
    QString authorOrg;    ///< 责任者
    QString title;        ///< 题名; [ ] = invented
    QDate docDate;
    QString secrecy;      ///< empty, "internal", "secret" (秘密), "confidential" (机密) or "top"
    int pages = 0;        ///< 页数, as entered
    int scanPages = 0;    ///< as counted in its files when last looked; 0 = not counted
    QString note;
    QString state = QStringLiteral("collected"); ///< archiveStateCode()
    QString rule;         ///< code of the ArchiveRule it was collected by
    QString sourceRef;    ///< what makes collecting again find it; empty = entered by hand
    int position = 0;     ///< among the items of its year, class and retention
    Id<ArchiveBox> box;
    QString boxNo;        ///< 盒号 of `box`
    QDate collectedOn, numberedOn;
    QDate stampedOn;      ///< its stamp was printed: from then on nothing on the stamp changes
    QDate endedOn;        ///< handed over or destroyed
};

/// One record that belongs to an item. Its scans are the record's attachments.
struct ArchiveMember {
    Id<ArchiveMember> id;
    qint64 revision = 0;
    bool voided = false;
    Id<ArchiveItem> item;
    QString kind; ///< RecordKind::code
    int record = 0;
    int position = 0;
    QString name; ///< of the record when it was collected
};

/// 更正说明
struct ArchiveCorrection {
    Id<ArchiveCorrection> id;
    qint64 revision = 0;
    bool voided = false;
    Id<ArchiveItem> item;
    Id<ArchiveBox> box;
    QString what; ///< title of the field, or the archival code
    QString before, after;
    QString reason;
    QDate correctedOn;
    QString correctedBy;
};

struct ArchiveLoan {
    Id<ArchiveLoan> id;
    qint64 revision = 0;
    bool voided = false;
    Id<ArchiveItem> item;
    QString borrower;
    QString reason;
    Id<Person> approver;
    QDate lentOn, dueOn, returnedOn;
    QString note;

    bool isOut() const { return !voided && !returnedOn.isValid(); }
};

/// 移交清单, 销毁清单: what is handed over or destroyed, and who said so.
struct ArchiveList {
    Id<ArchiveList> id;
    qint64 revision = 0;
    bool voided = false;
    QString number; ///< “XH-2026-01”
    QString kind;   ///< "transfer" or "destruction"
    QString state;  ///< "proposed", "seconded" (first approval), "approved", "done"
    QList<Id<ArchiveItem>> items;
    QString toOrg;
    QString reason;
    QDate madeOn;
    Id<Person> approver1, approver2; ///< two different people
    QDate approved1On, approved2On, doneOn;
    QString note;

    bool isDestruction() const { return kind == QLatin1String("destruction"); }
};

/// archive_class.code (problem: not one to four capital letters)
const RecordType<ArchiveClass>& archiveClassType();
const RecordType<ArchiveRule>& archiveRuleType();
/// archive_box.year (problem)
const RecordType<ArchiveBox>& archiveBoxType();
/// Problems: archive_item.year, .class, .pages (negative), .future, .frozen, .stamped, .ended, .collected_again (restored); once it is described also .title (says nothing),
/// .retention, .date, .no_pages, .author. Warnings: the same before that, .other_year, .page_count (other than in its files).
const RecordType<ArchiveItem>& archiveItemType();
const RecordType<ArchiveMember>& archiveMemberType();
const RecordType<ArchiveCorrection>& archiveCorrectionType();
/// Problems: archive_loan.item (not numbered, on loan, gone), .due, .returned, .future, .approver. Warning: .overdue.
const RecordType<ArchiveLoan>& archiveLoanType();
const RecordType<ArchiveList>& archiveListType();

/// Secrecy from the least to the most; retention “Y”, “D30”, “D10”.
const QList<Choice>& secrecyChoices();
const QList<Choice>& retentionChoices();

} // namespace bihuan
