// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/painted_sheet.h"

namespace bihuan {

void PaintedSheet::put(const FittedText& fitted, const QRectF& box)
{
    if (fitted.lines.isEmpty())
        return;
    issues << fitted.issues;
    smallestPt = smallestPt == 0 ? fitted.sizePt : std::min(smallestPt, fitted.sizePt);
    texts << fitted;
    areasMm << box;
}

void PaintedSheet::frame(const QRectF& rect, const Stroke& stroke)
{
    rules << std::pair(QLineF(rect.topLeft(), rect.topRight()), stroke) << std::pair(QLineF(rect.topRight(), rect.bottomRight()), stroke)
          << std::pair(QLineF(rect.bottomRight(), rect.bottomLeft()), stroke) << std::pair(QLineF(rect.bottomLeft(), rect.topLeft()), stroke);
}

void PaintedSheet::paint(Canvas& canvas) const
{
    for (const auto& [rect, color] : fills)
        canvas.rect(rect, {}, color);
    for (const auto& [line, stroke] : rules)
        canvas.line(line.p1(), line.p2(), stroke);
    for (const FittedText& text : texts)
        text.paint(canvas);
}

} // namespace bihuan
