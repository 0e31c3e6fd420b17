// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/agreements/agreement_printing.h"

using namespace Qt::StringLiterals;

namespace bihuan {

QString letterFileName(const QString& name)
{
    // Windows is the strictest of the systems that may have to read the folder later.
    static const QString forbidden = u"/\\:*?\"<>|"_s;
    static const QRegularExpression reserved(u"^(CON|PRN|AUX|NUL|COM\\d|LPT\\d)(\\.|$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype maxBytes = 180;

    QString safe;
    for (const QChar character : name.normalized(QString::NormalizationForm_C)) {
        const bool invisible = character.category() == QChar::Other_Control || character.category() == QChar::Other_Format
            || character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
        safe += invisible || forbidden.contains(character) ? QChar(u'_') : character;
    }
    const QString extension = safe.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? safe.right(4) : QString();
    QString stem = safe.chopped(extension.size()).trimmed();
    while (stem.toUtf8().size() > maxBytes)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    while (stem.endsWith(u'.') || stem.endsWith(u' '))
        stem.chop(1);
    if (stem.isEmpty() || stem.startsWith(u'.') || reserved.match(stem).hasMatch())
        stem.prepend(u'_');
    return stem + extension;
}

} // namespace bihuan
