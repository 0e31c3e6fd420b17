// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/property/shift_cards.h"

#include "core/base/text.h"
#include "core/documents/canvas.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("property", text);
}

/// In the order of a day, what must never be and what to do in an emergency at the end, where the eye rests.
int rankOf(const QString& cycle)
{
    static const QStringList order{u"shift"_s, u"day"_s, u"week"_s, u"month"_s, u"quarter"_s, u"term"_s, u"year"_s, u"always"_s, u"never"_s, u"at_once"_s};
    return int(order.indexOf(cycle));
}

const QColor blue(28, 100, 180), red(190, 30, 30), pale(236, 242, 250);

QColor inkOf(const QString& cycle)
{
    return cycle == u"never"_s || cycle == u"at_once"_s ? red : blue;
}

} // namespace

QList<ShiftCard> shiftCards(const QList<PropertyDuty>& duties, const QHash<qint64, QString>& tradeNames, Issues& issues)
{
    QList<std::pair<Id<PropertyTrade>, QString>> posts; // in the order of the duties; without post only when the trade has none
    for (const PropertyDuty& duty : duties)
        if (!duty.card.isEmpty() && !duty.post.isEmpty() && !posts.contains(std::pair(duty.trade, duty.post)))
            posts << std::pair(duty.trade, duty.post);
    for (const PropertyDuty& duty : duties) {
        const bool named = std::any_of(posts.cbegin(), posts.cend(), [&](const auto& one) { return one.first == duty.trade; });
        if (!duty.card.isEmpty() && !named)
            posts << std::pair(duty.trade, QString());
    }
    QList<ShiftCard> cards;
    for (const auto& [trade, post] : std::as_const(posts)) {
        ShiftCard card;
        const QString name = post.isEmpty() ? tradeNames.value(trade.value()) : post;
        card.title = tr("Safety card: %1").arg(name);
        for (const bool own : {true, false})
            for (const PropertyDuty& duty : duties)
                if (duty.trade == trade && !duty.card.isEmpty() && (own ? duty.post == post : !post.isEmpty() && duty.post.isEmpty()))
                    card.lines << ShiftCardLine{duty.cycle, duty.card};
        if (card.lines.size() > ShiftCard::mostLines) {
            issues << Issue{Severity::Warning, u"property_card.too_many"_s, card.title,
                            tr("%1 has %2 lines; only the first %3 stand on it. Empty “On the shift card” of those that matter less.")
                                .arg(card.title).arg(card.lines.size()).arg(ShiftCard::mostLines)};
            card.lines.resize(ShiftCard::mostLines);
        }
        std::stable_sort(card.lines.begin(), card.lines.end(), [](const ShiftCardLine& a, const ShiftCardLine& b) { return rankOf(a.cycle) < rankOf(b.cycle); });
        cards << card;
    }
    return cards;
}

std::optional<CardSize> cardSizeFromText(const QString& text)
{
    const QString word = toHalfWidth(text).trimmed().toUpper();
    if (word == u"A4"_s)
        return CardSize::A4;
    if (word == u"A5"_s)
        return CardSize::A5;
    return word == u"A6"_s ? std::optional(CardSize::A6) : std::nullopt;
}

QSizeF cardSizeMm(CardSize size)
{
    switch (size) {
    case CardSize::A4: return paperA4;
    case CardSize::A5: return {210, 148.5};
    case CardSize::A6: return {105, 148.5};
    }
    return paperA4;
}

ShiftCardDesign::Laid ShiftCardDesign::lay(const ShiftCard& card) const
{
    Laid laid;
    const double width = m_size.width(), height = m_size.height();
    const double u = std::sqrt(width * height / (210.0 * 148.5)); // 1 on A5
    const double edge = 8 * u, head = 20 * u, foot = 19 * u;
    const auto text = [&](const QString& words, const TextFit& fit) {
        const FittedText fitted = fitText(words, fit, *m_shaper);
        laid.issues << fitted.issues;
        laid.texts << fitted;
    };
    laid.fills << std::pair(QRectF(0, 0, width, head), blue);
    text(card.title, {.boxMm = {edge, 3 * u, width * 0.52 - edge, head - 6 * u}, .role = FontRole::Heading1, .largestPt = 30 * u, .smallestPt = 12 * u, .bold = true, .color = Qt::white});
    const QString whose = card.company.isEmpty() ? card.school : u"%1\u2003%2"_s.arg(card.school, card.company);
    text(whose, {.boxMm = {width * 0.52, 3 * u, width * 0.48 - edge, head - 6 * u}, .largestPt = 12 * u, .smallestPt = 7 * u, .maxLines = 2, .color = Qt::white, .across = CellAlign::Right});

    const double top = head + 3 * u, bottom = height - foot;
    const double pitch = std::min(20 * u, (bottom - top) / std::max<double>(6, double(card.lines.size())));
    const double tagWidth = 19 * u, left = edge + tagWidth + 3 * u;
    TextFit fit{.boxMm = {left, 0, width - edge - left, pitch}, .role = FontRole::Heading1, .largestPt = 22 * u, .smallestPt = 9 * u, .maxLines = 2, .spacing = 1.12};
    for (const ShiftCardLine& line : card.lines) { // one size for all of them: the smallest that any needs
        const FittedText fitted = fitText(line.text, fit, *m_shaper);
        fit.largestPt = std::min(fit.largestPt, fitted.sizePt);
        if (!fitted.fits)
            laid.issues << Issue{Severity::Warning, u"property_card.too_long"_s, card.title, tr("“%1” does not fit on a card of this size.").arg(line.text)};
    }
    laid.linePt = fit.largestPt;
    fit.smallestPt = std::min(fit.smallestPt, fit.largestPt);
    double y = top;
    for (const ShiftCardLine& line : card.lines) {
        const double pill = std::min(pitch - 2 * u, 8.5 * u);
        const QRectF tag(edge, y + (pitch - pill) / 2, tagWidth, pill);
        laid.fills << std::pair(tag, inkOf(line.cycle));
        text(propertyCycleName(line.cycle), {.boxMm = tag.adjusted(0.5 * u, 0, -0.5 * u, 0), .largestPt = 15 * u, .smallestPt = 6 * u, .bold = true, .color = Qt::white, .across = CellAlign::Centre});
        fit.boxMm.moveTop(y);
        fit.color = line.cycle == u"never"_s || line.cycle == u"at_once"_s ? red : QColor(Qt::black);
        text(line.text, fit);
        y += pitch;
        laid.rules << QLineF(edge, y, width - edge, y);
    }
    const QRectF band(0, height - foot + 3 * u, width, foot - 3 * u);
    laid.fills << std::pair(band, pale);
    const QString call = card.hotline.isEmpty() ? tr("Fire 119 · Police 110 · Ambulance 120") : tr("School %1 · Fire 119 · Police 110 · Ambulance 120").arg(card.hotline);
    text(call, {.boxMm = band.adjusted(edge, 1 * u, -edge - 24 * u, -2 * u), .largestPt = 17 * u, .smallestPt = 7 * u, .maxLines = 2, .bold = true, .color = red});
    text(card.date, {.boxMm = {width - edge - 24 * u, band.top() + 1 * u, 24 * u, band.height() - 3 * u}, .largestPt = 9 * u, .smallestPt = 5 * u, .across = CellAlign::Right});
    return laid;
}

void ShiftCardDesign::paint(const Laid& laid, Canvas& canvas)
{
    for (const auto& [area, color] : laid.fills)
        canvas.rect(area, {}, color);
    for (const QLineF& line : laid.rules)
        canvas.line(line.p1(), line.p2(), {.widthMm = 0.1, .color = QColor(200, 205, 212)});
    for (const FittedText& text : laid.texts)
        text.paint(canvas);
}

Result<std::shared_ptr<CellPages>> shiftCardPages(const QList<ShiftCard>& cards, CardSize size, std::shared_ptr<TextShaper> shaper,
                                                  DocumentInfo info, Issues& issues)
{
    const QSizeF mm = cardSizeMm(size);
    const ShiftCardDesign design(mm, std::move(shaper));
    QList<ShiftCardDesign::Laid> laid;
    QStringList titles;
    for (const ShiftCard& card : cards) {
        laid << design.lay(card);
        titles << card.title;
        for (const Issue& issue : std::as_const(laid.last().issues)) {
            if (issue.code == u"letter.missing_glyph"_s)
                return Error{Error::Kind::Refused, u"%1: %2"_s.arg(card.title, issue.message), issue.code};
            issues << issue;
        }
    }
    return std::make_shared<CellPages>(paperA4, CellPages::grid(paperA4, mm), titles, 0,
                                       [laid](int item, Canvas& canvas) { ShiftCardDesign::paint(laid[item], canvas); }, std::move(info));
}

} // namespace bihuan
