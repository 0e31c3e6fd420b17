// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin_table.h"
#include "core/base/text.h"

#include <algorithm>

namespace bihuan {

namespace {

struct SurnameReading {
    char32_t first;
    char initial;
    char32_t next = 0; ///< when set, only before this character (two-character surnames)
};

// Family names whose initial differs from the usual reading of the character. Longer names stand before shorter ones.
constexpr SurnameReading surnameReadings[] = {
    { U'尉', 'y', U'迟' }, { U'单', 'c', U'于' }, { U'万', 'm', U'俟' }, { U'澹', 't', U'台' }, { U'乐', 'y', U'正' },
    { U'曾', 'z' },        { U'單', 's' },        { U'单', 's' },        { U'仇', 'q' },        { U'解', 'x' },
    { U'查', 'z' },        { U'区', 'o' },        { U'區', 'o' },        { U'翟', 'z' },        { U'种', 'c' },
    { U'重', 'c' },        { U'覃', 'q' },        { U'乐', 'y' },        { U'折', 's' },        { U'秘', 'b' },
    { U'繁', 'p' },        { U'祭', 'z' },        { U'召', 's' },        { U'佴', 'n' },        { U'晟', 'c' },
    { U'隗', 'w' },        { U'句', 'g' },        { U'适', 'k' },        { U'粘', 'n' },        { U'郇', 'x' },
    { U'藏', 'z' },
};

/// 0 when the character is no ideograph, '.' when it is one without a known reading.
char initialOf(char32_t c)
{
    const auto within = [c](char32_t first, std::string_view table) { return c >= first && c < first + table.size(); };
    if (within(pinyin::basicFirst, pinyin::basicInitials))
        return pinyin::basicInitials[c - pinyin::basicFirst];
    if (within(pinyin::extensionAFirst, pinyin::extensionAInitials))
        return pinyin::extensionAInitials[c - pinyin::extensionAFirst];
    if (c == U'〇')
        return 'l';
    if (c < 0x20000)
        return 0;
    const auto& rare = pinyin::rareIdeographs;
    const auto at = std::lower_bound(rare.begin(), rare.end(), c);
    return at != rare.end() && *at == c ? pinyin::rareInitials[size_t(at - rare.begin())] : '.';
}

char surnameInitialOf(char32_t c, char32_t next)
{
    for (const SurnameReading& reading : surnameReadings)
        if (reading.first == c && (reading.next == 0 || reading.next == next))
            return reading.initial;
    return initialOf(c);
}

/// Full-width letters and digits as typed by a Chinese input method.
char32_t halfWidth(char32_t c)
{
    return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
}

} // namespace

QString pinyinInitials(const QString& text, bool surname)
{
    const auto characters = text.toUcs4();
    QString initials;
    initials.reserve(characters.size());
    bool atSurname = surname;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = halfWidth(characters[i]);
        const char32_t next = i + 1 < characters.size() ? characters[i + 1] : 0;
        const char initial = atSurname ? surnameInitialOf(c, next) : initialOf(c);
        if (initial != 0) {
            if (initial != '.')
                initials += QLatin1Char(initial);
            atSurname = false;
        } else if (QChar::isLetterOrNumber(c)) {
            const char32_t lower = QChar::toLower(c);
            initials += QString::fromUcs4(&lower, 1);
            atSurname = false;
        }
    }
    return initials;
}

} // namespace bihuan
