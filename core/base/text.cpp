// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// Outside the identifiers' punctuation, full-width forms such as “（，：；！？～” are ordinary Chinese punctuation.
bool isIdentifierPunctuation(char16_t halfWidth)
{
    return u"#&*+-./=@\\_"_s.contains(QChar(halfWidth));
}

bool isZeroWidth(char16_t c)
{
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069)
        || c == 0xFEFF;
}

bool isBlank(char16_t c)
{
    return c == 0x3000 || c == 0x00A0 || c == 0x202F || (c >= 0x2000 && c <= 0x200A) || c == 0x205F;
}

bool isHan(char32_t c)
{
    return c == 0x3007 || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

/// True when every character of the word is an ideograph; `length` counts characters, not UTF-16 units.
bool isHanWord(const QString& word, int* length)
{
    const auto points = word.toUcs4();
    *length = int(points.size());
    for (const uint point : points)
        if (!isHan(char32_t(point)))
            return false;
    return !points.isEmpty();
}

const QSet<QString>& dittoMarks()
{
    static const QSet<QString> marks{u"同上"_s, u"同上行"_s, u"同前"_s, u"〃"_s, u"″"_s, u"\""_s, u"''"_s, u"”"_s, u"〞"_s, u"ditto"_s};
    return marks;
}

const QSet<QString>& emptyMarks()
{
    static const QSet<QString> marks{u"略"_s, u"无"_s, u"没有"_s, u"暂无"_s, u"空"_s, u"不详"_s, u"未填"_s, u"待补"_s, u"-"_s, u"--"_s,
        u"---"_s, u"—"_s, u"——"_s, u"–"_s, u"/"_s, u"//"_s, u"\\"_s, u"."_s, u"。"_s, u"、"_s, u"*"_s, u"…"_s, u"……"_s, u"n/a"_s,
        u"na"_s, u"#n/a"_s, u"none"_s, u"null"_s, u"nil"_s};
    return marks;
}

/// The bare word of a mark: “（略）”, “ 同 上 ” and “无。” mean the same as “略”, “同上” and “无”.
QString bareMark(const QString& text)
{
    QString bare = cleanName(text).toLower();
    if (bare.size() > 2 && u"(（[【"_s.contains(bare.front()) && u")）]】"_s.contains(bare.back()))
        bare = bare.mid(1, bare.size() - 2).trimmed();
    if (bare.size() > 1 && bare.endsWith(u'。') && !bare.startsWith(u'。'))
        bare.chop(1);
    return bare;
}

std::optional<QDate> validDate(const QString& year, const QString& month, const QString& day)
{
    const QDate date(year.toInt(), month.toInt(), day.toInt());
    if (!date.isValid() || date.year() < 1900 || date.year() > 2199)
        return std::nullopt;
    return date;
}

} // namespace

QString toHalfWidth(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        if (c >= 0xFF01 && c <= 0xFF5E) {
            const auto half = char16_t(c - 0xFEE0);
            const bool alphanumeric = (half >= u'0' && half <= u'9') || (half >= u'A' && half <= u'Z') || (half >= u'a' && half <= u'z');
            out += alphanumeric || isIdentifierPunctuation(half) ? QChar(half) : character;
        } else if (isBlank(c)) {
            out += u' ';
        } else if (c == u'\n' || c == u'\t' || c == u'\r') {
            out += character;
        } else if (!(c < 0x20 || (c >= 0x7F && c < 0xA0) || isZeroWidth(c))) {
            out += character;
        }
    }
    return out;
}

QString cleanLine(const QString& text) { return toHalfWidth(text).simplified(); }

QString cleanName(const QString& text)
{
    const QStringList words = cleanLine(text).split(u' ', Qt::SkipEmptyParts);
    QString out;
    int lengthBefore = 0;
    bool hanBefore = false;
    for (const QString& word : words) {
        int length = 0;
        const bool han = isHanWord(word, &length);
        // Blanks pad short names to the width of long ones. “王伟 李娜” are two people and stay apart.
        const bool padding = han && hanBefore && (length == 1 || lengthBefore == 1);
        if (!out.isEmpty() && !padding)
            out += u' ';
        out += word;
        lengthBefore = padding ? lengthBefore + length : length;
        hanBefore = han;
    }
    // One kind of dot inside the names of many nationalities, as on the identity card.
    static const QRegularExpression dots(u"(?<=\\p{Han}) ?[.•・‧∙⋅·] ?(?=\\p{Han})"_s);
    return out.replace(dots, u"·"_s);
}

bool isDittoMark(const QString& text) { return dittoMarks().contains(bareMark(text)); }

bool isPlaceholderMark(const QString& text)
{
    const QString bare = bareMark(text);
    return dittoMarks().contains(bare) || emptyMarks().contains(bare);
}

std::optional<QDate> parseDate(const QString& text)
{
    static const QRegularExpression separated(
        u"^(\\d{4}) ?([-./年]) ?(\\d{1,2}) ?([-./月]) ?(\\d{1,2}) ?([日号]?)"
        u"(?: ?[（(]?(?:星期|周)[一二三四五六日天][)）]?)?(?:[ T]?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?$"_s);
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression serial(u"^(\\d{5})(?:\\.\\d+)?$"_s);

    const QString line = cleanLine(text);
    if (const auto match = separated.match(line); match.hasMatch()) {
        // “2025年9-1” is a slip of the pen: both separators have to belong together.
        const bool chinese = match.captured(2) == u"年"_s;
        const QString second = match.captured(4);
        if (chinese ? second != u"月"_s : second != match.captured(2) || !match.captured(6).isEmpty())
            return std::nullopt;
        return validDate(match.captured(1), match.captured(3), match.captured(5));
    }
    if (const auto match = compact.match(line); match.hasMatch())
        return validDate(match.captured(1), match.captured(2), match.captured(3));
    if (const auto match = serial.match(line); match.hasMatch()) {
        const int days = match.captured(1).toInt();
        if (days >= 20000 && days <= 80000)
            return QDate(1899, 12, 30).addDays(days);
    }
    return std::nullopt;
}

QString cleanPhone(const QString& text)
{
    static const QRegularExpression emptyFraction(u"\\.0+$"_s);
    const QString line = cleanLine(text).remove(emptyFraction);
    QString out;
    for (const QChar c : line)
        if ((c >= u'0' && c <= u'9') || (c == u'+' && out.isEmpty()))
            out += c;
    return out == u"+"_s ? QString() : out;
}

QString maskPhone(const QString& phone)
{
    const auto length = phone.size();
    if (length < 7)
        return QString(length, u'*');
    // Three and four are too many of the eight digits of a landline.
    const auto head = length >= 11 ? 3 : 2;
    const auto tail = length >= 11 ? 4 : 2;
    return phone.left(head) + QString(length - head - tail, u'*') + phone.right(tail);
}

QString maskIdNumber(const QString& number)
{
    const auto length = number.size();
    return length < 8 ? QString(length, u'*') : QString(length - 4, u'*') + number.right(4);
}

bool isValidIdNumber(const QString& number)
{
    static constexpr int weights[17] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    if (number.size() != 18)
        return false;
    int sum = 0;
    for (int i = 0; i < 17; ++i) {
        const char16_t c = number.at(i).unicode();
        if (c < u'0' || c > u'9')
            return false;
        sum += (c - u'0') * weights[i];
    }
    const QChar check = u"10X98765432"_s.at(sum % 11);
    return number.at(17).toUpper() == check && validDate(number.mid(6, 4), number.mid(10, 2), number.mid(12, 2)).has_value();
}

} // namespace bihuan
