// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <variant>

namespace bihuan {

enum class TextEncoding { Guess, Utf8, Gb18030, Utf16LittleEndian, Utf16BigEndian };

struct DecodedText {
    QString text; ///< without the byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Bytes to text without ever putting U+FFFD in the place of something unreadable. Guess: byte order mark, strict UTF-8,
/// GB18030. Fails with the offset of the first line that cannot be read.
struct UndecodableText {
    qsizetype lineStart = 0; ///< bytes before the line
    TextEncoding tried = TextEncoding::Utf8;
};
std::variant<DecodedText, UndecodableText> decodeText(
    const QByteArray& bytes, TextEncoding encoding = TextEncoding::Guess);

/// “UTF-8”, “GB18030” …, for messages and lists to choose from.
QString encodingName(TextEncoding encoding);

} // namespace bihuan
