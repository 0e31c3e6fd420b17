// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bihuan::recordIndex {

/// A text as record_words holds it: every character that is a letter, digit or ideograph as its code point in hexadecimal, split
/// by blanks; the rest is left out, so that “CJ9R-Z2AZ-A” and “cj9rz2aza” are the same. Full-width and compatibility forms count as
/// the usual ones, capitals as small letters. A line break becomes `border`, which no phrase crosses.
/// Code points, because the tokenizers of SQLite do not know newer ideographs, such as those of rare names.
QString indexedWords(const QString& text);
inline const QString border = QStringLiteral("x");

/// What was typed as phrases of those characters, one per word (split at blanks), each in quotation marks; words without any
/// such character are left out. At most the first 100 characters count.
QStringList queryPhrases(const QString& typed);

} // namespace bihuan::recordIndex
