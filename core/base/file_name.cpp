// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_name.h"

using namespace Qt::StringLiterals;

namespace bihuan {

QString safeFileName(const QString& name)
{
    // Windows is the strictest of the systems that may have to read the folder later.
    static const QString forbidden = u"/\\:*?\"<>|"_s;
    static const QRegularExpression device(u"^(CON|PRN|AUX|NUL|COM\\d|LPT\\d)(\\.|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ending(u"\\.[A-Za-z0-9]{1,8}$"_s);
    constexpr qsizetype maxBytes = 180; // of 255, with room for “ (2)” and the ending

    QString safe;
    for (const QChar character : name.normalized(QString::NormalizationForm_C)) {
        const bool invisible = character.category() == QChar::Other_Control || character.category() == QChar::Other_Format
            || character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
        safe += invisible || forbidden.contains(character) ? QChar(u'_') : character;
    }
    const QString extension = ending.match(safe).captured();
    QString stem = safe.chopped(extension.size()).trimmed();
    while (stem.toUtf8().size() > maxBytes)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    while (stem.endsWith(u'.') || stem.endsWith(u' '))
        stem.chop(1);
    if (stem.isEmpty() || stem.startsWith(u'.') || device.match(stem).hasMatch())
        stem.prepend(u'_');
    return stem + extension;
}

QString safeLastComponent(const QString& path)
{
    return safeFileName(QString(path).replace(u'\\', u'/').section(u'/', -1));
}

} // namespace bihuan
