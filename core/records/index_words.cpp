// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/index_words.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace bihuan::recordIndex {

namespace {

/// Whatever is not clearly a mark counts: ideographs newer than Qt's tables must be found as well.
bool isWordCharacter(char32_t c)
{
    const bool variantMark = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    return !(variantMark || QChar::isSpace(c) || QChar::isPunct(c) || QChar::isSymbol(c) || QChar::category(c) == QChar::Other_Control);
}

QString folded(const QString& text)
{
    return toHalfWidth(text.normalized(QString::NormalizationForm_KC)).toLower();
}

} // namespace

QString indexedWords(const QString& text)
{
    const auto characters = folded(text).toUcs4();
    QString words;
    words.reserve(characters.size() * 5);
    for (const char32_t c : characters) {
        if (c != U'\n' && !isWordCharacter(c))
            continue;
        if (!words.isEmpty())
            words += u' ';
        words += c == U'\n' ? border : QString::number(uint(c), 16);
    }
    return words;
}

QStringList queryPhrases(const QString& typed)
{
    constexpr qsizetype longest = 100;
    QStringList phrases;
    for (const QString& word : cleanLine(typed).left(longest).split(u' ', Qt::SkipEmptyParts))
        if (const QString words = indexedWords(word); !words.isEmpty())
            phrases << u'"' + words + u'"';
    return phrases;
}

} // namespace bihuan::recordIndex
