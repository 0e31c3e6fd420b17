// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace bihuan {

using namespace Qt::StringLiterals;

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

bool looksDamagedByExcel(const QString& text)
{
    static const QRegularExpression scientific(u"^[+-]?\\d(?:\\.\\d+)?[eE]\\+?\\d{2,3}$"_s);
    static const QRegularExpression zeroed(u"^\\d{15}000$"_s);
    const QString line = text.trimmed();
    return scientific.match(line).hasMatch() || (zeroed.match(line).hasMatch() && !isValidIdNumber(line));
}

} // namespace bihuan
