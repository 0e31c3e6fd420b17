// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/property/slip_pages.h"

#include "core/documents/canvas.h"
#include "core/documents/short_code.h"
#include "core/inspection/property/spot_report.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("property", text);
}

constexpr double cellWidth = 105, cellHeight = 99; ///< mm: A4 in two columns and three rows
constexpr double edge = 7;                         ///< of the slip: printers do not reach the paper's edge
constexpr double qrSize = 19;
const Stroke cut{.widthMm = 0.15, .color = QColor(120, 120, 120), .dashMm = {2, 1.5}};
const Stroke rule{.widthMm = 0.2};

} // namespace

QRectF SlipPages::cell(int index)
{
    return {(index % 2) * cellWidth, (index / 2) * cellHeight, cellWidth, cellHeight};
}

QRectF SlipPages::qrRect(int index)
{
    const QRectF slip = cell(index);
    return {slip.right() - edge - qrSize, slip.top() + edge - 2, qrSize, qrSize};
}

SlipPages::SlipPages(SlipText text, int firstSlip, int sheets, std::shared_ptr<TextShaper> shaper, DocumentInfo info)
    : m_text(std::move(text)), m_first(firstSlip), m_sheets(sheets), m_shaper(std::move(shaper)), m_info(std::move(info))
{
    layForm();
}

FittedText SlipPages::set(const QString& text, const TextFit& fit)
{
    FittedText fitted = fitText(text, fit, *m_shaper);
    m_issues << fitted.issues;
    return fitted;
}

void SlipPages::layForm()
{
    const double left = edge, right = cellWidth - edge, textRight = right - qrSize - 2;
    m_form << set(m_text.school, {.boxMm = {left, edge, textRight - left, 5}, .largestPt = 10, .smallestPt = 6})
           << set(m_text.title, {.boxMm = {left, edge + 5, textRight - left, 8}, .role = FontRole::Heading1, .largestPt = 18, .smallestPt = 10, .bold = true});
    const QStringList labels{tr("Place"), tr("What is wrong"), QString(), tr("When"), tr("Who")};
    const double labelWidth = 20, rowHeight = 11;
    double y = edge + 22;
    for (const QString& label : labels) {
        if (!label.isEmpty())
            m_form << set(label, {.boxMm = {left, y, labelWidth, rowHeight}, .largestPt = 12, .smallestPt = 8, .down = Qt::AlignBottom});
        m_rules << QLineF(label.isEmpty() ? left : left + labelWidth, y + rowHeight, right, y + rowHeight);
        if (label == labels[3])
            m_form << set(tr("month        day        hour        minute"),
                          {.boxMm = {left + labelWidth + 12, y, right - left - labelWidth - 12, rowHeight}, .largestPt = 12, .smallestPt = 8, .down = Qt::AlignBottom});
        y += rowHeight;
    }
    QStringList foot{tr("See it, write it, hand it in the same day at the guard room or the office.")};
    if (!m_text.hotline.isEmpty())
        foot.prepend(tr("Could it hurt somebody? Call %1 at once and stay there.").arg(m_text.hotline));
    const FittedText notes = fitParagraphs(foot, {.boxMm = {left, y + 1.5, right - left, cellHeight - y - 6}, .largestPt = 9, .smallestPt = 5.5, .maxLines = 2, .spacing = 1.3}, *m_shaper);
    m_issues << notes.issues;
    m_form << notes;
}

void SlipPages::paint(int page, Canvas& canvas)
{
    for (int index = 0; index < perSheet; ++index) {
        const QRectF slip = cell(index);
        const QString number = slipText(slipAt(page, index));
        canvas.save();
        canvas.translate(slip.topLeft());
        for (const FittedText& text : std::as_const(m_form))
            text.paint(canvas);
        for (const QLineF& line : std::as_const(m_rules))
            canvas.line(line.p1(), line.p2(), rule);
        const double right = cellWidth - edge - qrSize - 2;
        set(number, {.boxMm = {edge, edge + 13, right - edge, 8}, .largestPt = 16, .smallestPt = 10, .bold = true}).paint(canvas);
        const QString pad = m_text.company.isEmpty() ? m_text.pad : u"%1 · %2"_s.arg(m_text.pad, m_text.company);
        set(pad, {.boxMm = {edge + 34, edge + 14.5, right - edge - 34, 5}, .largestPt = 7.5, .smallestPt = 5, .color = QColor(90, 90, 90), .across = CellAlign::Right}).paint(canvas);
        canvas.restore();
        paintCode(canvas, qrRect(index).topLeft(), qrSize, number);
    }
    canvas.line({cellWidth, 0}, {cellWidth, paperA4.height()}, cut);
    for (const int row : {1, 2})
        canvas.line({0, row * cellHeight}, {paperA4.width(), row * cellHeight}, cut);
}

} // namespace bihuan
