// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hazards/warning_sign.h"

#include "core/documents/canvas.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr double pageWidth = 297, pageHeight = 210, edge = 10, stripe = 14;
const QColor yellow(255, 200, 0), red(190, 20, 20);

/// Warning tape: black slants on yellow, which a black-and-white printer keeps as black on grey.
void paintTape(const QRectF& band, Canvas& canvas)
{
    canvas.rect(band, {}, yellow);
    canvas.save();
    canvas.clip(band);
    const double height = band.height();
    for (double x = band.left() - height; x < band.right(); x += 2 * height) {
        QPainterPath slant;
        slant.addPolygon(QPolygonF({{x, band.bottom()}, {x + height, band.bottom()}, {x + 2 * height, band.top()}, {x + height, band.top()}}));
        slant.closeSubpath();
        canvas.path(slant, {}, Qt::black);
    }
    canvas.restore();
    canvas.rect(band, {0.5, Qt::black, {}});
}

} // namespace

SignPages::SignPages(SignContent content, DocumentInfo info, std::shared_ptr<TextShaper> shaper) : m_info(std::move(info))
{
    const auto add = [&](const QString& words, const TextFit& fit, const QString& what) {
        m_texts << fitText(words, fit, *shaper);
        m_issues += m_texts.last().issues;
        if (!m_texts.last().fits)
            m_issues << Issue{Severity::Warning, u"sign.too_long"_s, what,
                              QCoreApplication::translate("hazards", "“%1” is too long for the sign and is cut: shorten it.").arg(what)};
    };
    const double inner = pageWidth - 2 * edge;
    add(content.title, {.boxMm = {edge, edge + stripe + 2, inner, 30}, .role = FontRole::Heading1, .largestPt = 80, .smallestPt = 40, .bold = true,
                        .across = CellAlign::Centre}, content.title);
    add(content.warning, {.boxMm = {edge, edge + stripe + 32, inner, 38}, .role = FontRole::Heading1, .largestPt = 104, .smallestPt = 40, .bold = true,
                          .color = red, .across = CellAlign::Centre}, content.warning);
    // Long rows get two shares of the height.
    const double top = edge + stripe + 73, bottom = pageHeight - edge - stripe - 11, labels = 46;
    const auto shares = [](const QString& words) { return words.size() > 22 ? 2 : 1; };
    int all = 0;
    for (const auto& row : std::as_const(content.rows))
        all += shares(row.second);
    double y = top;
    for (const auto& [label, words] : std::as_const(content.rows)) {
        const double height = (bottom - top) * shares(words) / qMax(1, all);
        add(label, {.boxMm = {edge + 2, y, labels - 4, height}, .role = FontRole::Heading1, .largestPt = 24, .smallestPt = 12, .across = CellAlign::Left}, label);
        add(words, {.boxMm = {edge + labels, y + 0.5, inner - labels - 2, height - 1}, .role = FontRole::Sans, .largestPt = 28, .smallestPt = 11,
                    .maxLines = shares(words) == 2 ? 3 : 1, .spacing = 1.2, .bold = true}, label);
        m_rules << QLineF(edge, y, pageWidth - edge, y);
        y += height;
    }
    m_rules << QLineF(edge, y, pageWidth - edge, y) << QLineF(edge + labels - 2, top, edge + labels - 2, y);
    add(u"%1　%2"_s.arg(content.school, content.number),
        {.boxMm = {edge, bottom + 1.5, inner, 8}, .role = FontRole::Sans, .largestPt = 16, .smallestPt = 10, .across = CellAlign::Centre}, content.school);
}

void SignPages::paint(int page, Canvas& canvas)
{
    if (page != 0)
        return;
    paintTape({edge, edge, pageWidth - 2 * edge, stripe}, canvas);
    paintTape({edge, pageHeight - edge - stripe, pageWidth - 2 * edge, stripe}, canvas);
    for (const QLineF& rule : std::as_const(m_rules))
        canvas.line(rule.p1(), rule.p2(), {0.4, Qt::black, {}});
    for (const FittedText& text : std::as_const(m_texts))
        text.paint(canvas);
}

} // namespace bihuan
