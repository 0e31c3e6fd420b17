// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mnemonics.h"

#include "core/base/text.h"

namespace bihuan {

namespace {

bool isPlainLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

} // namespace

QString Mnemonics::apply(const QString& title)
{
    const QString upper = title.toUpper();
    bool latin = false;
    for (qsizetype i = 0; i < upper.size(); ++i) {
        latin = latin || isPlainLetter(upper[i]);
        if (!isPlainLetter(upper[i]) || m_taken.contains(upper[i]))
            continue;
        m_taken += upper[i];
        return QString(title).insert(i, u'&');
    }
    if (latin)
        return title; // all its letters are given away; a foreign one would not be remembered
    QString letters = pinyinInitials(title).toUpper();
    for (char16_t c = u'A'; c <= u'Z'; ++c)
        letters += QChar(c);
    for (const QChar letter : std::as_const(letters))
        if (isPlainLetter(letter) && !m_taken.contains(letter)) {
            m_taken += letter;
            return title + QStringLiteral("(&") + letter + u')';
        }
    return title;
}

} // namespace bihuan
