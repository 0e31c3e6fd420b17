// SPDX-License-Identifier: GPL-3.0-or-later
// 整改通知书 (domain.md §5.3, feature 31).
#pragma once

#include "core/loop/loop_item.h"

#include <QMap>

namespace bihuan {

struct RectifyNotice {
    Id<RectifyNotice> id;
    qint64 revision = 0;
    bool voided = false;
    QString docNo;          ///< “校安改〔2026〕3号”; per calendar year without gaps, voided ones keep theirs
    int year = 0;
    int serial = 0;
    QString shortCode;      ///< on the receipt, also as QR code
    QString state;          ///< "issued", "returned" (the receipt came back)
    QList<Id<LoopItem>> hazards;
    Id<Department> department;
    QDate dueOn;
    Id<Person> issuer;
    QDate issuedOn;
    QDate receiptOn;
    Id<Person> receiptBy;   ///< who handed it in
    QString receiptNote;
};

/// notice.overdue (warning): the receipt has not come back by the day set.
const RecordType<RectifyNotice>& rectifyNoticeType();

/// Everything that stands on the sheet, as it was issued. Kept as JSON, so that printing it again gives the same.
struct NoticeSheet {
    struct Item {
        QString number, place, category, level, description, measure, foundOn, due;
        QString photo; ///< SHA-256 of the photograph before; empty = none
        bool operator==(const Item&) const = default;
    };
    QString school, docNo, shortCode, department, issuer, issuedOn, due; ///< days as “2026年9月8日”
    QDateTime created;            ///< for the file's properties
    QMap<QString, QString> words; ///< by the keys of PaperWords, filled in
    QList<Item> items;

    bool operator==(const NoticeSheet&) const = default;
};
QByteArray toJson(const NoticeSheet& sheet); ///< compact, the same bytes for the same sheet
Result<NoticeSheet> noticeSheetFromJson(const QByteArray& json); ///< Errors: Format

} // namespace bihuan
