// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/decode_text.h"

#include <QStringDecoder>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// Every function here answers nothing when a single byte does not fit.
std::optional<QString> decodeWith(QStringDecoder decoder, const QByteArray& bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// The national standard is no encoding of QStringConverter itself: Qt asks ICU, which Windows builds usually lack.
std::optional<QString> decodeGb18030(const QByteArray& bytes)
{
#ifdef Q_OS_WIN
    constexpr UINT codePage = 54936;
    if (bytes.isEmpty())
        return QString();
    const int size = int(bytes.size());
    const int length = MultiByteToWideChar(codePage, MB_ERR_INVALID_CHARS, bytes.constData(), size, nullptr, 0);
    if (length <= 0)
        return std::nullopt;
    QString text(length, Qt::Uninitialized);
    MultiByteToWideChar(
        codePage, MB_ERR_INVALID_CHARS, bytes.constData(), size, reinterpret_cast<wchar_t*>(text.data()), length);
    return text;
#else
    return decodeWith(QStringDecoder("GB18030", QStringConverter::Flag::Stateless), bytes);
#endif
}

std::optional<QString> decodeAs(TextEncoding encoding, const QByteArray& bytes)
{
    using Flag = QStringConverter::Flag;
    switch (encoding) {
    case TextEncoding::Gb18030: return decodeGb18030(bytes);
    case TextEncoding::Utf16LittleEndian:
        return decodeWith(QStringDecoder(QStringDecoder::Utf16LE, Flag::Stateless), bytes);
    case TextEncoding::Utf16BigEndian: return decodeWith(QStringDecoder(QStringDecoder::Utf16BE, Flag::Stateless), bytes);
    case TextEncoding::Utf8:
    case TextEncoding::Guess: break;
    }
    return decodeWith(QStringDecoder(QStringDecoder::Utf8, Flag::Stateless), bytes);
}

bool isUtf16(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian;
}

/// No encoding here uses the byte of a line feed inside another character, UTF-16 apart.
UndecodableText firstBadLine(const QByteArray& bytes, TextEncoding encoding)
{
    if (isUtf16(encoding))
        return {0, encoding};
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype feed = bytes.indexOf('\n', start);
        const qsizetype end = feed < 0 ? bytes.size() : feed + 1;
        if (!decodeAs(encoding, bytes.mid(start, end - start)))
            return {start, encoding};
        start = end;
    }
    return {0, encoding};
}

TextEncoding byteOrderMark(const QByteArray& bytes, qsizetype* length)
{
    *length = 0;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return *length = 3, TextEncoding::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return *length = 2, TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xFE\xFF"))
        return *length = 2, TextEncoding::Utf16BigEndian;
    return TextEncoding::Guess;
}

} // namespace

std::variant<DecodedText, UndecodableText> decodeText(const QByteArray& bytes, TextEncoding encoding)
{
    qsizetype markLength = 0;
    const TextEncoding marked = byteOrderMark(bytes, &markLength);
    if (encoding == TextEncoding::Guess)
        encoding = marked;
    if (marked != encoding)
        markLength = 0;
    const QByteArray body = markLength == 0 ? bytes : bytes.mid(markLength);

    if (encoding != TextEncoding::Guess) {
        if (auto text = decodeAs(encoding, body))
            return DecodedText{std::move(*text), encoding};
        UndecodableText bad = firstBadLine(body, encoding);
        bad.lineStart += markLength;
        return bad;
    }
    for (const TextEncoding guess : {TextEncoding::Utf8, TextEncoding::Gb18030})
        if (auto text = decodeAs(guess, body))
            return DecodedText{std::move(*text), guess};
    // The reading that gets further is the likelier one.
    const UndecodableText asUtf8 = firstBadLine(body, TextEncoding::Utf8);
    const UndecodableText asGb18030 = firstBadLine(body, TextEncoding::Gb18030);
    return asUtf8.lineStart > asGb18030.lineStart ? asUtf8 : asGb18030;
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return u"UTF-8"_s;
    case TextEncoding::Gb18030: return u"GB18030"_s;
    case TextEncoding::Utf16LittleEndian: return u"UTF-16LE"_s;
    case TextEncoding::Utf16BigEndian: return u"UTF-16BE"_s;
    case TextEncoding::Guess: break;
    }
    return {};
}

} // namespace bihuan
