// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a stack from the scanner (features.md, “Ten things” 2).
#pragma once

#include "core/records/record_type.h"

#include <QDate>

namespace bihuan {

/// One intake: undone as a whole by voiding it (IntakeService::undoBatch).
struct ScanBatch {
    Id<ScanBatch> id;
    qint64 revision = 0;
    bool voided = false;
    QString label;     ///< “2026-09-05 10:12 扫描0001.pdf 等 3 个文件”
    QDate takenOn;     ///< the day the papers came back
    QString source;    ///< names of the files, joined by “、”
    int pages = 0;     ///< of the stack, blank ones too
    int documents = 0; ///< that filed themselves
    QString note;
};

/// One page of the stack.
struct ScanSheet {
    Id<ScanSheet> id;
    qint64 revision = 0;
    bool voided = false;
    QString name;      ///< “扫描0001.pdf 第 12 页”
    Id<ScanBatch> batch;
    int position = 0;  ///< 1, 2, … in the stack
    QString code;      ///< ShortCode::text(), or what else was read; empty = nothing
    int codePage = 0, codePages = 0; ///< of the paper, as its code says; 0 = it does not
    QString state;     ///< "filed", "blank", "waiting" (at the desk), "aside" (belongs to nothing)
    QString why;       ///< of a waiting one: see scanWhyName()
    int turn = 0;      ///< degrees clockwise by which it was turned upright
    int document = 0; ///< scan_document it is part of; 0 = none
    QString hintTable; ///< the record that was guessed when it came in
    int hintId = 0;
    int picturePage = 0; ///< where its picture stands in the file that holds it, from 0
    QString content;   ///< hash of the picture, to know the same page again
    QString words;     ///< the page's text, when the file has it and it waits
    QString note;
};

const RecordType<ScanBatch>& scanBatchType();
const RecordType<ScanSheet>& scanSheetType();

/// Why a page waits, in words: "unread", "unknown_code", "several", "duplicate", "other_year", "refused", "damaged", "taken_back".
QString scanWhyName(const QString& code);
QString scanStateName(const QString& code);

} // namespace bihuan
