// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/page_range.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <numeric>

namespace bihuan {

using namespace Qt::StringLiterals;

std::optional<QList<int>> parsePageRange(const QString& text, int count)
{
    QString clean = toHalfWidth(text).remove(u' ');
    clean.replace(u'、', u',').replace(u'，', u',').replace(u'—', u'-').replace(u'–', u'-').replace(u'~', u'-');
    QList<int> pages;
    if (clean.isEmpty()) {
        pages.resize(count);
        std::iota(pages.begin(), pages.end(), 0);
        return pages;
    }
    static const QRegularExpression part(u"^(\\d{1,6})(?:-+(\\d{1,6})?)?$"_s);
    for (const QString& piece : clean.split(u',', Qt::SkipEmptyParts)) {
        const auto match = part.match(piece);
        if (!match.hasMatch())
            return std::nullopt;
        const int first = match.captured(1).toInt();
        int last = first;
        if (piece.contains(u'-'))
            last = match.captured(2).isEmpty() ? count : match.captured(2).toInt(); // “5-” = from 5 to the end
        for (int page = qMax(1, first); page <= qMin(last, count); ++page)
            if (!pages.contains(page - 1))
                pages << page - 1;
    }
    if (pages.isEmpty())
        return std::nullopt;
    return pages;
}

} // namespace bihuan
