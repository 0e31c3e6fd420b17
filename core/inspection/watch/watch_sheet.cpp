// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/watch/watch_sheet.h"

#include "core/base/text.h"
#include "core/documents/short_code.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("watch", text);
}

} // namespace

void WatchSheet::text(const QString& words, const TextFit& fit, TextShaper& shaper, const QString& part)
{
    add(fitText(words, fit, shaper), fit, part);
}

void WatchSheet::paragraphs(const QStringList& lines, const TextFit& fit, TextShaper& shaper, const QString& part)
{
    add(fitParagraphs(lines, fit, shaper), fit, part);
}

void WatchSheet::add(const FittedText& fitted, const TextFit& fit, const QString& part)
{
    if (!fitted.lines.isEmpty() && !fitted.fits)
        issues << Issue{Severity::Warning, u"watch.too_long"_s, part, tr("%1 does not fit on the paper; shorten it or take larger paper.").arg(part)};
    put(fitted, fit.boxMm);
}

void WatchSheet::paint(Canvas& canvas) const
{
    PaintedSheet::paint(canvas);
    if (!code.isEmpty())
        paintCode(canvas, qrMm.topLeft(), qrMm.width(), code);
}

QStringList packedNames(const QStringList& names, double widthMm, double sizePt)
{
    const int room = std::max(4, int(widthMm / (sizePt * mmPerPt))); // ideographs
    QStringList lines;
    for (const QString& name : names) {
        const qsizetype length = lines.isEmpty() ? 0 : lines.last().size();
        if (length > 0 && length + 1 + name.size() <= room)
            lines.last() += u'\u3000' + name;
        else
            lines << name;
    }
    return lines;
}

std::optional<QSizeF> watchPaper(const QString& text)
{
    static const QHash<QString, QSizeF> known{{u"A5"_s, paperA5}, {u"A4"_s, paperA4}, {u"A3"_s, paperA3}};
    const auto found = known.constFind(toHalfWidth(text).trimmed().toUpper());
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

} // namespace bihuan
