// SPDX-License-Identifier: GPL-3.0-or-later
// The way of an archive item and the rules of DA/T 22. Pure functions.
#pragma once

#include "core/archive/items/archive_item.h"
#include "core/base/issue.h"
#include "core/base/result.h"

#include <optional>

namespace bihuan {

enum class ArchiveState { Collected, Described, Sorted, Numbered, Boxed, HandedOver, DestructionApproved, Destroyed };
QString archiveStateCode(ArchiveState state); ///< stable: "collected" …
QString archiveStateName(ArchiveState state); ///< translated
ArchiveState archiveStateOf(const ArchiveItem& item); ///< Collected for an unknown code
inline bool isNumbered(const ArchiveItem& item) { return item.itemNo > 0; }
/// Handed over or destroyed: nothing changes any more.
inline bool hasEnded(const ArchiveItem& item) { return archiveStateOf(item) == ArchiveState::HandedOver || archiveStateOf(item) == ArchiveState::Destroyed; }

/// Whether the step may be taken. Empty = yes, else a sentence that says why not and what to do instead.
QString archiveGuard(const ArchiveItem& item, ArchiveState to, const Issues& issues);

/// 档号: fonds-category·year-retention-class-number of four digits; “待编” stands for a missing fonds.
QString archivalCode(const ArchiveItem& item, int itemNo);
inline const QString fondsToCome = QStringLiteral("待编");
/// What an item is numbered within: by the school's scheme ("class": year, retention and class; "retention": year and retention; "year").
QString archiveSeries(const ArchiveItem& item, const QString& scheme);

QString retentionName(const QString& code); ///< 永久, 30年, 10年
int retentionYears(const QString& code);    ///< 0 = for ever
/// The last day it has to be kept: the term begins on 1 January after its year. Invalid = for ever or not said.
QDate retentionEnd(const ArchiveItem& item);

/// “照片1”, “IMG_2031.jpg”, “扫描件”: a title that says nothing.
bool isEmptyTitle(const QString& title);
/// A date of DA/T 22, eight digits, or any other usual way. Errors: Invalid, quoting what is none (20251301).
Result<QDate> archiveDate(const QString& typed);
QString archiveDateText(QDate date); ///< “20260901”; empty for none


} // namespace bihuan
