// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/index_words.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace bihuan::recordIndex {

namespace {

constexpr qsizetype gramLength = 4;

/// Whatever is not clearly a mark counts: ideographs newer than Qt's tables must be found as well.
bool isWordCharacter(char32_t c)
{
    const bool variantMark = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    return !(variantMark || QChar::isSpace(c) || QChar::isPunct(c) || QChar::isSymbol(c) || QChar::category(c) == QChar::Other_Control);
}

QList<uint> wordCharacters(const QString& text)
{
    QList<uint> characters = toHalfWidth(text.normalized(QString::NormalizationForm_KC)).toLower().toUcs4();
    characters.removeIf([](uint c) { return !isWordCharacter(c); });
    return characters;
}

QString gram(Mark mark, const QList<uint>& characters, qsizetype at)
{
    QString word = QChar(char16_t(mark));
    for (qsizetype i = at; i < qMin(at + gramLength, characters.size()); ++i)
        word += QStringView(QChar::fromUcs4(characters[i]));
    return word;
}

QString phrase(Mark mark, const QList<uint>& characters)
{
    if (characters.size() < gramLength)
        return u'"' + gram(mark, characters, 0) + u"\" *"_s; // the beginning of a word
    QStringList grams;
    for (qsizetype i = 0; i + gramLength <= characters.size(); ++i)
        grams << gram(mark, characters, i);
    return u'"' + grams.join(u' ') + u'"';
}

} // namespace

QString indexedWords(const QStringList& lines)
{
    QStringList words{everyEntry};
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QList<uint> characters = wordCharacters(lines[line]);
        if (line == 0 && !characters.isEmpty())
            words << gram(Mark::TitleStart, characters, 0);
        for (qsizetype i = 0; line == 0 && i < characters.size(); ++i)
            words << gram(Mark::Title, characters, i);
        for (qsizetype i = 0; i < characters.size(); ++i)
            words << gram(Mark::Anywhere, characters, i);
    }
    return words.join(u' ');
}

TypedWords::TypedWords(const QString& typed)
{
    constexpr qsizetype longest = 100;
    for (const QString& word : cleanLine(typed).left(longest).split(u' ', Qt::SkipEmptyParts))
        if (const QList<uint> characters = wordCharacters(word); !characters.isEmpty())
            m_words << characters;
}

QString TypedWords::query(Mark first) const
{
    QStringList phrases;
    for (const QList<uint>& word : m_words)
        phrases << phrase(phrases.isEmpty() && first != Mark::TitleStart ? first : Mark::Anywhere, word);
    // A title's start is one word long; what is typed beyond has to be somewhere in the entry.
    if (first == Mark::TitleStart)
        phrases.prepend(phrase(first, m_words.first().first(qMin(gramLength, m_words.first().size()))));
    return phrases.join(u" AND "_s);
}

} // namespace bihuan::recordIndex
