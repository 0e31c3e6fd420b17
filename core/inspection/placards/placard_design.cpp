// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/placards/placard_design.h"

#include "core/documents/canvas.h"
#include "core/documents/page_set.h"
#include "core/documents/short_code.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("placards", text);
}

const QColor blue(28, 100, 180);
const QColor soft(232, 240, 250);
const QColor grey(90, 98, 110);

QColor riskInk(const QString& code)
{
    if (code == u"red"_s)
        return QColor(200, 30, 30);
    if (code == u"orange"_s)
        return QColor(214, 104, 0);
    return code == u"yellow"_s ? QColor(160, 120, 0) : blue;
}

} // namespace

/// What is being laid out, with the texts that did not fit.
struct PlacardDesign::Sheet {
    Laid laid;
    TextShaper& shaper;

    void text(const QString& words, const TextFit& fit, const char* part)
    {
        add(fitText(words, fit, shaper), fit, part);
    }
    void add(FittedText fitted, const TextFit& fit, const char* part)
    {
        if (fitted.lines.isEmpty())
            return;
        if (!fitted.fits)
            laid.issues << Issue{Severity::Warning, u"placard.too_long"_s, QString::fromLatin1(part),
                                 tr("%1 does not fit on a placard of this size. Shorten it, or take a larger placard.")
                                     .arg(QCoreApplication::translate("placards", part))};
        laid.issues << fitted.issues;
        laid.smallestPt = laid.smallestPt == 0 ? fitted.sizePt : std::min(laid.smallestPt, fitted.sizePt);
        laid.texts << fitted;
        laid.areasMm << fit.boxMm;
    }
};

PlacardDesign::PlacardDesign(QSizeF sizeMm, PlacardColors colors, QImage logo, std::shared_ptr<TextShaper> shaper)
    : m_size(sizeMm), m_colors(colors), m_logo(std::move(logo)), m_shaper(std::move(shaper))
{
}

double PlacardDesign::unit() const
{
    return std::sqrt(m_size.width() * m_size.height() / (paperA5.width() * paperA5.height()));
}

QRectF PlacardDesign::qrRect() const
{
    const double edge = 30 * unit();
    return {m_size.width() - margin() - edge, m_size.height() - margin() - 7 * unit() - edge, edge, edge};
}

void PlacardDesign::layHead(const PlacardContent& content, Sheet& sheet) const
{
    const double u = unit(), height = 18 * u;
    const bool colour = m_colors == PlacardColors::Colour;
    const QRectF band(0, 0, m_size.width(), height);
    if (colour)
        sheet.laid.fills << std::pair(band, blue);
    else
        sheet.laid.rules << QLineF(margin(), height, m_size.width() - margin(), height);
    double left = margin();
    if (!m_logo.isNull()) {
        const QSizeF logo = QSizeF(m_logo.size()).scaled(QSizeF(20 * u, 12 * u), Qt::KeepAspectRatio);
        sheet.laid.logoMm = {QPointF(left, (height - logo.height()) / 2), logo};
        left += logo.width() + 3 * u;
    }
    const QColor ink = colour ? Qt::white : Qt::black;
    // The risk stands in words as well: a colour alone says nothing in black and white, or to every eye.
    double right = m_size.width() - margin();
    if (!content.risk.isEmpty()) {
        const QRectF tag(right - 30 * u, 4.5 * u, 30 * u, 9 * u);
        sheet.laid.fills << std::pair(tag, colour ? QColor(Qt::white) : QColor(Qt::black));
        sheet.text(content.risk, {.boxMm = tag.adjusted(u, 0, -u, 0), .largestPt = 13 * u, .smallestPt = 7 * u, .bold = true,
                                  .color = colour ? riskInk(content.riskColor) : QColor(Qt::white), .across = CellAlign::Centre},
                   QT_TRANSLATE_NOOP("placards", "The risk"));
        right = tag.left() - 3 * u;
    }
    const double middle = left + (right - left) * 0.58;
    sheet.text(content.school, {.boxMm = {left, 2 * u, middle - left - 2 * u, height - 4 * u}, .largestPt = 17 * u, .smallestPt = 8 * u,
                                .maxLines = 2, .color = ink},
               QT_TRANSLATE_NOOP("placards", "The school's name"));
    sheet.text(content.title, {.boxMm = {middle, 2 * u, right - middle, height - 4 * u}, .largestPt = 19 * u, .smallestPt = 9 * u,
                               .bold = true, .color = ink, .across = CellAlign::Right},
               QT_TRANSLATE_NOOP("placards", "The title"));
}

void PlacardDesign::layPeople(const PlacardContent& content, const QRectF& area, Sheet& sheet) const
{
    const double u = unit();
    if (content.people.isEmpty())
        return;
    const bool wide = m_size.width() > m_size.height();
    // Whoever answers for the place is to be read from the door; the others share the rest.
    const double first = content.people.size() == 1 ? 1.0 : wide ? 0.42 : 0.46;
    double x = area.left();
    for (qsizetype i = 0; i < content.people.size(); ++i) {
        const PlacardContent::Person& one = content.people[i];
        const double share = i == 0 ? first : (1 - first) / double(content.people.size() - 1);
        const QRectF box(x, area.top(), area.width() * share - 2 * u, area.height());
        x += area.width() * share;
        if (m_colors == PlacardColors::Colour)
            sheet.laid.fills << std::pair(box, soft);
        else
            sheet.laid.rules << QLineF(box.topLeft(), box.topRight()) << QLineF(box.topRight(), box.bottomRight())
                             << QLineF(box.bottomRight(), box.bottomLeft()) << QLineF(box.bottomLeft(), box.topLeft());
        const QRectF inner = box.adjusted(1.5 * u, 1.2 * u, -1.5 * u, -1.2 * u);
        const double row = inner.height();
        sheet.text(one.role, {.boxMm = {inner.left(), inner.top(), inner.width(), row * 0.24}, .largestPt = 11 * u, .smallestPt = 6 * u,
                              .color = m_colors == PlacardColors::Colour ? grey : QColor(Qt::black), .across = CellAlign::Centre},
                   QT_TRANSLATE_NOOP("placards", "A role"));
        sheet.text(one.name, {.boxMm = {inner.left(), inner.top() + row * 0.25, inner.width(), row * (one.phone.isEmpty() ? 0.74 : 0.46)},
                              .largestPt = (i == 0 ? 30 : 22) * u, .smallestPt = 9 * u, .maxLines = 2, .bold = true,
                              .across = CellAlign::Centre},
                   QT_TRANSLATE_NOOP("placards", "A person's name"));
        sheet.text(one.phone, {.boxMm = {inner.left(), inner.top() + row * 0.73, inner.width(), row * 0.27}, .largestPt = 14 * u,
                               .smallestPt = 7 * u, .across = CellAlign::Centre},
                   QT_TRANSLATE_NOOP("placards", "A telephone number"));
    }
}

void PlacardDesign::layDuties(const PlacardContent& content, const QRectF& area, Sheet& sheet) const
{
    QStringList lines;
    for (const QString& duty : content.duties)
        lines << u"%1．%2"_s.arg(lines.size() + 1).arg(duty);
    const TextFit fit{.boxMm = area, .largestPt = 22 * unit(), .smallestPt = 8 * unit(), .maxLines = 20, .spacing = 1.45,
                      .down = Qt::AlignVCenter};
    sheet.add(fitParagraphs(lines, fit, *m_shaper), fit, QT_TRANSLATE_NOOP("placards", "The list of duties"));
}

void PlacardDesign::layFoot(const PlacardContent& content, const QString& shortCode, Sheet& sheet) const
{
    const double u = unit();
    const QRectF qr = qrRect();
    sheet.laid.qrMm = qr;
    sheet.laid.code = shortCode;
    const auto code = ShortCode::parse(shortCode);
    sheet.text(code ? code->printed() : shortCode,
               {.boxMm = {qr.left(), qr.bottom(), qr.width(), 6 * u}, .largestPt = 9 * u, .smallestPt = 6 * u, .across = CellAlign::Centre},
               QT_TRANSLATE_NOOP("placards", "The code"));
    const double top = m_size.height() - margin() - 7 * u;
    sheet.laid.rules << QLineF(margin(), top, qr.left() - 3 * u, top);
    const double width = qr.left() - 3 * u - margin();
    sheet.text(content.hotline.isEmpty() ? QString() : tr("Hotline: %1").arg(content.hotline),
               {.boxMm = {margin(), top, width * 0.7, 7 * u}, .largestPt = 13 * u, .smallestPt = 7 * u},
               QT_TRANSLATE_NOOP("placards", "The hotline"));
    sheet.text(content.date,
               {.boxMm = {margin() + width * 0.7, top, width * 0.3, 7 * u}, .largestPt = 10 * u, .smallestPt = 6 * u,
                .color = m_colors == PlacardColors::Colour ? grey : QColor(Qt::black), .across = CellAlign::Right},
               QT_TRANSLATE_NOOP("placards", "The date"));
}

PlacardDesign::Laid PlacardDesign::lay(const PlacardContent& content, const QString& shortCode) const
{
    const double u = unit(), width = m_size.width() - 2 * margin();
    const bool wide = m_size.width() > m_size.height();
    Sheet sheet{{}, *m_shaper};
    layHead(content, sheet);
    double y = 18 * u + 3 * u;
    const double nameHeight = (wide ? 27 : 34) * u;
    sheet.text(content.name, {.boxMm = {margin(), y, width, nameHeight}, .largestPt = 46 * u, .smallestPt = 16 * u, .maxLines = wide ? 2 : 3,
                              .spacing = 1.2, .bold = true, .across = CellAlign::Centre},
               QT_TRANSLATE_NOOP("placards", "The zone's name"));
    y += nameHeight + u;
    QStringList where{content.place, content.kind};
    where.removeAll(QString());
    sheet.text(where.join(u"　·　"_s), {.boxMm = {margin(), y, width, 7 * u}, .largestPt = 13 * u, .smallestPt = 7 * u,
                                       .color = m_colors == PlacardColors::Colour ? grey : QColor(Qt::black), .across = CellAlign::Centre},
               QT_TRANSLATE_NOOP("placards", "The place"));
    y += 9 * u;
    const double peopleHeight = (wide ? 25 : 30) * u;
    layPeople(content, {margin(), y, width + 2 * u, peopleHeight}, sheet);
    y += peopleHeight + 3 * u;
    // Beside the code in a low placard, above it in a tall one.
    const QRectF qr = qrRect();
    const double bottom = m_size.height() - margin() - 9 * u;
    const QRectF duties = wide ? QRectF(margin(), y, qr.left() - 4 * u - margin(), bottom - y)
                               : QRectF(margin(), y, width, std::max(10 * u, qr.top() - 3 * u - y));
    layDuties(content, duties, sheet);
    layFoot(content, shortCode, sheet);
    return sheet.laid;
}

void PlacardDesign::paint(const Laid& laid, Canvas& canvas) const
{
    for (const auto& [rect, color] : laid.fills)
        canvas.rect(rect, {}, color);
    for (const QLineF& rule : laid.rules)
        canvas.line(rule.p1(), rule.p2(), {.widthMm = 0.35 * unit(), .color = m_colors == PlacardColors::Colour ? blue : QColor(Qt::black)});
    if (!laid.logoMm.isNull())
        canvas.image(laid.logoMm, m_logo);
    for (const FittedText& text : laid.texts)
        text.paint(canvas);
    paintCode(canvas, laid.qrMm.topLeft(), laid.qrMm.width(), laid.code);
    const double frame = 0.5 * unit();
    canvas.rect(QRectF(QPointF(0, 0), m_size).adjusted(frame, frame, -frame, -frame),
                {.widthMm = frame, .color = m_colors == PlacardColors::Colour ? blue : QColor(Qt::black)});
}

} // namespace bihuan
