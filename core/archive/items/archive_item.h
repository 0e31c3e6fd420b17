// SPDX-License-Identifier: GPL-3.0-or-later
// One 件 of the archive (DA/T 22-2015; domain.md §5.6) and the records it is made of.
#pragma once

#include "core/records/record_type.h"

namespace bihuan {

struct ArchiveItem {
    Id<ArchiveItem> id;
    qint64 revision = 0;
    bool voided = false;
    QString fondsNo; ///< 全宗号; empty = 待编
    QString categoryCode; ///< 门类, WS = documents
    int year = 0; ///< 年度, the calendar year of the document
    QString retention; ///< Y, D30 or D10; empty = not decided
    QString classCode; ///< 问题: ZZ YA PC JY HY BS ZB KP or the school's own
    int itemNo = 0; ///< 件号, 0 = not numbered
    QString archivalCode; ///< 档号, frozen with the number
    QString docNo; ///< 文号
    QString authorOrg; ///< 责任者
    QString title; ///< 题名
    QDate docDate; ///< 日期
    QString secrecy; ///< 密级; empty = none
    int pages = 0; ///< 页数, 0 = not counted
    QString note; ///< 备注
    QString boxNo; ///< 盒号; empty = not boxed
    QString state; ///< collected described sorted numbered boxed handed_over destruction_approved destroyed
};

/// One record that belongs to an item. The paper of an item is the printed form and the attachments of these.
struct ArchiveMember {
    Id<ArchiveMember> id;
    qint64 revision = 0;
    bool voided = false;
    Id<ArchiveItem> item;
    QString kind;      ///< code of a record kind
    int record = 0;    ///< its id
    int position = 0;  ///< within the item, from 1
};

const RecordType<ArchiveItem>& archiveItemType();
const RecordType<ArchiveMember>& archiveMemberType();

} // namespace bihuan
