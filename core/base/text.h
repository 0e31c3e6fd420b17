// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace bihuan {

/// Full-width digits, letters and punctuation of identifiers become half-width; ideographic and no-break spaces become
/// spaces; zero-width and control characters go, except line breaks and tabs. Chinese text and Chinese punctuation stay as
/// they are.
QString toHalfWidth(const QString& text);

/// One-line text as a person meant it: trimmed, inner runs of white space and line breaks folded to one space.
QString cleanLine(const QString& text);

/// A Chinese name: as cleanLine, blanks that only pad a short name removed (“王 伟” → “王伟”, but “王伟 李娜” stays two
/// words), and one kind of dot between the parts of a name (“艾力.买买提” → “艾力·买买提”).
QString cleanName(const QString& text);

/// True for “同上”, “〃”, “略”, “无”, “-”, “/” and the like: marks that stand for “nothing here” or “as above”.
bool isPlaceholderMark(const QString& text);

/// True for the marks that mean “as in the row above” (“同上”, “〃”, “″”).
bool isDittoMark(const QString& text);

/// yyyy-MM-dd, 2025.9.1, 2025/9/1, 20250901, 2025年9月1日 or an Excel serial (days since 1899-12-30, 20000…80000).
/// Nothing for impossible dates such as 20250231.
std::optional<QDate> parseDate(const QString& text);

/// Digits and a leading + only: “0532-8888 6666” → “053288886666”.
QString cleanPhone(const QString& text);

/// “138****0001”; shorter than 11: two characters on either side stay; under 7: hidden whole.
QString maskPhone(const QString& phone);

/// “**************123X”: only the last four characters stay, as more would leave one candidate. Under 8: hidden whole.
QString maskIdNumber(const QString& number);

/// GB 11643 check character of an 18-character resident number. False also for impossible birth dates.
bool isValidIdNumber(const QString& number);

/// First letters of the pinyin of each ideograph, lower case; other letters and digits kept, the rest dropped: “单小芳” →
/// “sxf”. `surname` applies the readings that family names have (单 shan, 曾 zeng, 仇 qiu …) to the first character.
QString pinyinInitials(const QString& text, bool surname = false);

} // namespace bihuan
