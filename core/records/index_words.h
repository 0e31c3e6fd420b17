// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bihuan::recordIndex {

/// Words of the full-text index: from every letter, digit or ideograph on, the next four of them (fewer at the end of a line) behind
/// a mark that says where they stand. What is typed, up to four characters, is then one word or the beginning of one, so that a
/// rare number is as quick to find as a common character. Everything else is left out: “CJ9R-Z2AZ-A” and “cj9rz2aza” are the same.
/// Full-width and compatibility forms count as the usual ones, capitals as small letters.
/// The tokenizer of SQLite has nothing to do but split at blanks; those it has do not know newer ideographs of rare names.
enum class Mark : char16_t {
    Anywhere = u'a',  ///< in any line of the entry
    Title = u't',     ///< in the title
    TitleStart = u's' ///< with which the title begins
};
/// A word that every entry has once: counts them.
inline const QString everyEntry = QStringLiteral("x");

/// `lines`: title first; no match reaches from one line into the next.
QString indexedWords(const QStringList& lines);

/// What was typed, one query per word (split at blanks); words without any letter, digit or ideograph are left out. At most the
/// first 100 characters count.
class TypedWords {
public:
    explicit TypedWords(const QString& typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// All words in an entry, the first of them where `first` says.
    QString query(Mark first) const;

private:
    QList<QList<uint>> m_words;
};

} // namespace bihuan::recordIndex
