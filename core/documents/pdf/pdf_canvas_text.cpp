// SPDX-License-Identifier: GPL-3.0-or-later
// The text operators of PdfCanvas.
#include "core/documents/ink.h"
#include "core/documents/pdf/pdf_canvas.h"
#include "core/documents/pdf/pdf_file.h"
#include "core/documents/pdf/pdf_font.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace bihuan {

void PdfCanvas::enterText()
{
    if (m_inText)
        return;
    m_inText = true;
    m_textX = m_textY = 0;
    m_content.operators.append("BT\n");
}

void PdfCanvas::leaveText()
{
    if (m_content.operators.isEmpty())
        start();
    if (!m_inText)
        return;
    m_inText = false;
    m_content.operators.append("ET\n");
}

void PdfCanvas::text(const GlyphLine& line, QPointF origin)
{
    if (m_content.operators.isEmpty())
        start();
    if (!line.runs.isEmpty()) {
        setFill(line.color);
        enterText();
        for (const GlyphRun& part : line.runs)
            run(part, origin);
    }
    if (line.underlined && line.widthMm > 0) {
        leaveText();
        setFill(line.color);
        box(underlineRect(line, origin));
        m_content.operators.append("f\n");
    }
}

void PdfCanvas::run(const GlyphRun& run, QPointF origin)
{
    const qsizetype count = run.glyphs.size();
    if (count == 0)
        return;
    QByteArray& out = m_content.operators;
    const int index = m_fonts.indexOf(run.font);
    PdfFont& font = m_fonts.at(index);
    const qint64 size = pdfHundredths(run.sizePt);
    if (index != m_state.font || size != m_state.size) {
        m_state.font = index;
        m_state.size = size;
        out.append("/F");
        appendInteger(out, index);
        out.append(' ');
        appendFixed(out, size, 2);
        out.append(" Tf\n");
    }

    // What the font's own widths do not give: one letter spacing for the run (justification), then single corrections.
    const double em = run.sizePt / 1000;
    QVarLengthArray<quint16, 128> cids(count);
    m_gaps.clear();
    for (qsizetype i = 0; i < count; ++i) {
        cids[i] = font.cid(run.glyphs[i], run.textOf(i));
        if (i + 1 < count)
            m_gaps.push_back((run.x[i + 1] - run.x[i]) * ptPerMm - font.width(cids[i]) * em);
    }
    if (!m_gaps.empty()) {
        const auto middle = m_gaps.begin() + std::ptrdiff_t(m_gaps.size() / 2);
        std::nth_element(m_gaps.begin(), middle, m_gaps.end());
        const qint64 spacing = std::llround(*middle * 10000);
        if (spacing != m_state.spacing) {
            m_state.spacing = spacing;
            appendFixed(out, spacing, 4);
            out.append(" Tc\n");
        }
    }
    const double spacing = double(m_state.spacing) / 10000;

    const double startX = (origin.x() + run.x[0]) * ptPerMm;
    const qint64 x = pdfHundredths(startX), y = pdfHundredths(-origin.y() * ptPerMm);
    appendFixed(out, x - m_textX, 2);
    out.append(' ');
    appendFixed(out, y - m_textY, 2);
    out.append(" Td\n");
    m_textX = x;
    m_textY = y;

    constexpr double tolerance = 0.02; // pt: 7 µm
    m_codes.resize(0);
    m_codes.append('<');
    bool adjusted = false;
    double pen = double(x) / 100 - startX; // relative to the first glyph's exact place
    for (qsizetype i = 0; i < count; ++i) {
        const double drift = (run.x[i] - run.x[0]) * ptPerMm - pen;
        if (i > 0 && std::abs(drift) > tolerance) {
            const qint64 correction = std::llround(-drift / em);
            m_codes.append('>');
            appendInteger(m_codes, correction);
            m_codes.append('<');
            pen -= double(correction) * em;
            adjusted = true;
        }
        appendHex(m_codes, cids[i]);
        pen += font.width(cids[i]) * em + spacing;
    }
    m_codes.append('>');
    if (adjusted)
        out.append('[');
    out.append(m_codes);
    out.append(adjusted ? "]TJ\n" : "Tj\n");
}

} // namespace bihuan
