// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/pdf_canvas.h"

#include "core/documents/ink.h"
#include "core/documents/pdf/pdf_file.h"
#include "core/documents/pdf/pdf_images.h"

#include <algorithm>
#include <cmath>

namespace bihuan {

PdfCanvas::PdfCanvas(PdfFontSet& fonts, PdfImages& images, PdfSharedContent& shared)
    : m_fonts(fonts), m_images(images), m_shared(shared)
{
}

void PdfCanvas::beginPage(double heightPt)
{
    m_heightPt = heightPt;
    m_content = {};
    m_before = {};
}

PdfContent PdfCanvas::endPage()
{
    PdfContent own = std::exchange(m_before, {});
    const PdfContent rest = take();
    own.operators += rest.operators;
    own.images += rest.images;
    return own;
}

/// Everything between here and take() is one balanced piece: it may stand before or after any other on the page.
void PdfCanvas::start()
{
    m_content.operators.append("q 1 0 0 1 0 ");
    appendFixed(m_content.operators, pdfHundredths(m_heightPt), 2);
    m_content.operators.append(" cm\n");
    m_state = {};
    m_saved.clear();
}

PdfContent PdfCanvas::take()
{
    if (m_content.operators.isEmpty())
        return {};
    leaveText();
    for (size_t i = 0; i < m_saved.size(); ++i)
        m_content.operators.append("Q\n");
    m_saved.clear();
    m_content.operators.append("Q\n");
    return std::exchange(m_content, {});
}

void PdfCanvas::number(double mm)
{
    appendFixed(m_content.operators, pdfHundredths(mm * ptPerMm), 2);
    m_content.operators.append(' ');
}

void PdfCanvas::point(QPointF mm)
{
    number(mm.x());
    number(-mm.y());
}

void PdfCanvas::box(const QRectF& rect)
{
    point(rect.bottomLeft());
    number(rect.width());
    number(rect.height());
    m_content.operators.append("re\n");
}

void PdfCanvas::colorOperator(QRgb color, const char* gray, const char* rgb)
{
    QByteArray& out = m_content.operators;
    const auto channel = [&](int value) {
        appendFixed(out, (value * 1000 + 127) / 255, 3);
        out.append(' ');
    };
    channel(qRed(color));
    if (qRed(color) == qGreen(color) && qGreen(color) == qBlue(color)) {
        out.append(gray);
        return;
    }
    channel(qGreen(color));
    channel(qBlue(color));
    out.append(rgb);
}

void PdfCanvas::setFill(const QColor& color)
{
    const QRgb ink = opaqueInk(color).rgb();
    if (ink == m_state.fill)
        return;
    m_state.fill = ink;
    colorOperator(ink, "g\n", "rg\n");
}

void PdfCanvas::setStroke(const Stroke& stroke)
{
    const QRgb ink = opaqueInk(stroke.color).rgb();
    if (ink != m_state.stroke) {
        m_state.stroke = ink;
        colorOperator(ink, "G\n", "RG\n");
    }
    QByteArray& out = m_content.operators;
    if (const qint64 width = std::max<qint64>(1, pdfHundredths(stroke.widthMm * ptPerMm)); width != m_state.strokeWidth) {
        m_state.strokeWidth = width;
        appendFixed(out, width, 2);
        out.append(" w\n");
    }
    if (stroke.dashMm != m_state.dashMm) {
        m_state.dashMm = stroke.dashMm;
        out.append('[');
        for (const double dash : stroke.dashMm)
            number(dash);
        out.append("]0 d\n");
    }
}

void PdfCanvas::paintPath(const Stroke& stroke, const QColor& fill, bool evenOdd)
{
    const bool stroked = stroke.widthMm > 0;
    const char* const code = stroked ? (fill.isValid() ? (evenOdd ? "B*\n" : "B\n") : "S\n") : (evenOdd ? "f*\n" : "f\n");
    m_content.operators.append(code);
}

void PdfCanvas::line(QPointF from, QPointF to, const Stroke& stroke)
{
    if (stroke.widthMm <= 0)
        return;
    leaveText();
    setStroke(stroke);
    point(from);
    m_content.operators.append("m ");
    point(to);
    m_content.operators.append("l S\n");
}

void PdfCanvas::rect(const QRectF& rect, const Stroke& stroke, const QColor& fill)
{
    if (stroke.widthMm <= 0 && !fill.isValid())
        return;
    leaveText();
    if (fill.isValid())
        setFill(fill);
    if (stroke.widthMm > 0)
        setStroke(stroke);
    box(rect.normalized());
    paintPath(stroke, fill, false);
}

void PdfCanvas::path(const QPainterPath& path, const Stroke& stroke, const QColor& fill)
{
    if (path.isEmpty() || (stroke.widthMm <= 0 && !fill.isValid()))
        return;
    leaveText();
    if (fill.isValid())
        setFill(fill);
    if (stroke.widthMm > 0)
        setStroke(stroke);
    QByteArray& out = m_content.operators;
    QPointF first, last;
    const auto closeIfBack = [&] { // QPainterPath closes a contour by a line back to its start
        if (first == last && out.endsWith("l\n"))
            out.append("h\n");
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.type == QPainterPath::MoveToElement) {
            closeIfBack();
            first = element;
        }
        last = element;
        point(element);
        if (element.type == QPainterPath::CurveToElement && i + 2 < path.elementCount()) {
            point(path.elementAt(i + 1));
            last = path.elementAt(i + 2);
            point(last);
            out.append("c\n");
            i += 2;
        } else {
            out.append(element.type == QPainterPath::MoveToElement ? "m\n" : "l\n");
        }
    }
    closeIfBack();
    paintPath(stroke, fill, path.fillRule() == Qt::OddEvenFill);
}

void PdfCanvas::image(const QRectF& rect, const QImage& image)
{
    placeObject(rect, m_images.use(image, rect.size()), 0);
}

void PdfCanvas::placeObject(const QRectF& rect, int object, int quarterTurns)
{
    if (object == 0)
        return;
    leaveText();
    m_content.images.insert(object);
    QByteArray& out = m_content.operators;
    out.append("q ");
    // The unit square of the picture: where its right and its upper edge point to, and where its lower left corner lies.
    const double w = rect.width(), h = rect.height();
    const double right[4][2] = {{w, 0}, {0, -h}, {-w, 0}, {0, h}}, up[4][2] = {{0, h}, {w, 0}, {0, -h}, {-w, 0}};
    const QPointF corner[4] = {rect.bottomLeft(), rect.topLeft(), rect.topRight(), rect.bottomRight()};
    const int turn = quarterTurns & 3;
    for (const double value : {right[turn][0], right[turn][1], up[turn][0], up[turn][1]})
        number(value);
    point(corner[turn]);
    out.append("cm/I");
    appendInteger(out, object);
    out.append(" Do Q\n");
}

void PdfCanvas::modules(const QRectF& rect, const QImage& bits)
{
    if (bits.isNull() || rect.isEmpty())
        return;
    leaveText();
    setFill(Qt::black);
    // An inline stencil: 0 paints, 1 leaves the paper. Hexadecimal, so that no reader can mistake data for operators.
    QByteArray packed;
    for (int y = 0; y < bits.height(); ++y)
        for (int x = 0; x < bits.width(); x += 8) {
            uchar byte = 0xFF;
            for (int i = 0; i < 8 && x + i < bits.width(); ++i)
                if (isDarkModule(bits, x + i, y))
                    byte &= uchar(~(0x80 >> i));
            packed.append(char(byte));
        }
    QByteArray& out = m_content.operators;
    out.append("q ");
    number(rect.width());
    out.append("0 0 ");
    number(rect.height());
    point(rect.bottomLeft());
    out.append("cm BI/W ");
    appendInteger(out, bits.width());
    out.append("/H ");
    appendInteger(out, bits.height());
    out.append("/IM true/BPC 1/F/AHx ID ").append(packed.toHex()).append(">\nEI Q\n");
}

void PdfCanvas::save()
{
    leaveText();
    m_saved.push_back(m_state);
    m_content.operators.append("q\n");
}

void PdfCanvas::restore()
{
    if (m_saved.empty())
        return;
    leaveText();
    m_state = m_saved.back();
    m_saved.pop_back();
    m_content.operators.append("Q\n");
}

void PdfCanvas::translate(QPointF byMm)
{
    leaveText();
    m_content.operators.append("1 0 0 1 ");
    point(byMm);
    m_content.operators.append("cm\n");
}

void PdfCanvas::rotate(double degreesClockwise)
{
    leaveText();
    const double angle = degreesClockwise * std::acos(-1.0) / 180;
    QByteArray& out = m_content.operators;
    for (const double value : {std::cos(angle), -std::sin(angle), std::sin(angle), std::cos(angle)}) {
        appendFixed(out, std::llround(value * 1'000'000), 6);
        out.append(' ');
    }
    out.append("0 0 cm\n");
}

void PdfCanvas::clip(const QRectF& rect)
{
    leaveText();
    box(rect.normalized());
    m_content.operators.append("W n\n");
}

bool PdfCanvas::beginShared(quint64 key)
{
    m_sharedKey = key ^ (quint64(pdfHundredths(m_heightPt)) * 0x9E3779B97F4A7C15u); // a page of another height is another place
    if (m_shared.useShared(m_sharedKey))
        return false;
    m_before = take();
    return true;
}

void PdfCanvas::endShared()
{
    m_shared.addShared(m_sharedKey, take());
}

} // namespace bihuan
