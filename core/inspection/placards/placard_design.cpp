// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/placards/placard_design.h"

#include "core/documents/canvas.h"
#include "core/documents/page_set.h"
#include "core/documents/short_code.h"

#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("placards", text);
}

const QColor blue(22, 88, 166);
const QColor soft(230, 239, 250);
const QColor grey(80, 88, 100);

/// The four colours of 双重预防: the area, and what can be read on it.
std::pair<QColor, QColor> riskColors(const QString& code)
{
    if (code == u"red"_s)
        return {QColor(196, 26, 26), Qt::white};
    if (code == u"orange"_s)
        return {QColor(240, 130, 0), Qt::black};
    return code == u"yellow"_s ? std::pair<QColor, QColor>(QColor(255, 214, 0), Qt::black) : std::pair<QColor, QColor>(QColor(0, 104, 183), Qt::white);
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
    : m_size(sizeMm), m_colors(colors), m_logo(std::move(logo)), m_shaper(std::move(shaper)), m_grid(gridOf(sizeMm, false)), m_dense(gridOf(sizeMm, true))
{
}

PlacardDesign::Grid PlacardDesign::gridOf(QSizeF size, bool manyDuties)
{
    Grid grid;
    const double u = grid.unit = std::sqrt(size.width() * size.height() / (paperA5.width() * paperA5.height()));
    grid.wide = size.width() > 1.1 * size.height();
    grid.frame = QRectF(QPointF(0, 0), size).adjusted(5 * u, 5 * u, -5 * u, -5 * u);
    grid.head = QRectF(grid.frame.topLeft(), QSizeF(grid.frame.width(), (grid.wide ? 19 : 26) * u));
    const QRectF inner = QRectF(QPointF(grid.frame.left(), grid.head.bottom()), grid.frame.bottomRight()).adjusted(5 * u, 2 * u, -5 * u, -3.5 * u);
    const double gap = 2.5 * u, place = 8 * u, code = 5 * u;
    // A low placard has the code beside the duties and a line for the hotline; a tall one has both below them.
    const double foot = (grid.wide ? 8.5 : 34) * u;
    const double rest = inner.height() - place - foot - 3 * gap;
    const double name = rest * (manyDuties ? 0.27 : 0.34), people = rest * (grid.wide ? (manyDuties ? 0.28 : 0.33) : manyDuties ? 0.31 : 0.37);
    double y = inner.top();
    const auto row = [&](double height, double after) {
        const QRectF box(inner.left(), y, inner.width(), height);
        y += height + after;
        return box;
    };
    grid.name = row(name, 0);
    grid.place = row(place, gap);
    grid.people = row(people, gap);
    grid.duties = row(inner.bottom() - foot - gap - y, gap);
    grid.foot = row(foot, 0);
    const double edge = grid.wide ? std::min(33 * u, rest * 0.33 + gap + foot - code) : foot - code;
    grid.qr = {inner.right() - edge, inner.bottom() - code - edge, edge, edge};
    grid.code = {grid.qr.left(), grid.qr.bottom(), edge, code};
    if (grid.wide)
        grid.duties.setRight(grid.qr.left() - 2 * u);
    grid.foot.setRight(grid.qr.left() - 2 * u);
    return grid;
}

void PlacardDesign::layHead(const PlacardContent& content, Sheet& sheet) const
{
    const double u = m_grid.unit;
    const QRectF& band = m_grid.head;
    sheet.laid.patches << Patch{m_grid.frame, {}, (isColour() ? 0.9 : 0.7) * u, 3 * u};
    if (isColour())
        sheet.laid.patches << Patch{band, blue, 0, 3 * u} << Patch{band.adjusted(0, band.height() / 2, 0, 0), blue};
    else
        sheet.laid.patches << Patch{{band.left(), band.bottom() - 1.2 * u, band.width(), 1.2 * u}, Qt::black};
    double left = band.left() + 5 * u;
    const double right = band.right() - 5 * u;
    if (!m_logo.isNull()) {
        // On a white plate of its own: emblems are drawn for white paper.
        const QSizeF logo = QSizeF(m_logo.size()).scaled(QSizeF(24 * u, 13 * u), Qt::KeepAspectRatio);
        const QRectF plate(QPointF(left, band.center().y() - 7.5 * u), logo + QSizeF(2 * u, 2 * u));
        sheet.laid.logoMm = QRectF(plate.center() - QPointF(logo.width() / 2, logo.height() / 2), logo);
        if (isColour())
            sheet.laid.patches << Patch{QRectF(plate.left(), sheet.laid.logoMm.top() - u, plate.width(), logo.height() + 2 * u), Qt::white, 0, 1.5 * u};
        left = plate.right() + 3 * u;
    }
    const QColor ink = isColour() ? Qt::white : Qt::black;
    const double middle = left + (right - left) * 0.52, top = band.top() + 2 * u, height = band.height() - 4.5 * u;
    TextFit school{.boxMm = {left, top, middle - left - 2 * u, height}, .largestPt = 18 * u, .smallestPt = 8 * u, .maxLines = 2, .color = ink};
    TextFit title{.boxMm = {middle, top, right - middle, height}, .largestPt = 26 * u, .smallestPt = 9 * u, .bold = true, .color = ink,
                  .across = CellAlign::Right};
    if (!m_grid.wide) {
        school.boxMm = {left, top, right - left, height * 0.4};
        title.boxMm = {left, school.boxMm.bottom(), right - left, height * 0.6};
        school.across = title.across = CellAlign::Centre;
        school.maxLines = 1;
    }
    sheet.text(content.school, school, QT_TRANSLATE_NOOP("placards", "The school's name"));
    sheet.text(content.title, title, QT_TRANSLATE_NOOP("placards", "The title"));
}

void PlacardDesign::layPlace(const PlacardContent& content, const Grid& grid, Sheet& sheet) const
{
    const double u = grid.unit;
    sheet.text(content.name, {.boxMm = grid.name, .largestPt = 68 * u, .smallestPt = 16 * u, .maxLines = 3, .spacing = 1.2, .bold = true,
                              .across = CellAlign::Centre},
               QT_TRANSLATE_NOOP("placards", "The zone's name"));
    QRectF line = grid.place;
    // The risk stands in words as well: a colour alone says nothing in black and white, or to every eye.
    if (!content.risk.isEmpty()) {
        const QRectF tag(line.right() - 30 * u, line.top() + 0.4 * u, 30 * u, line.height() - 0.8 * u);
        const auto [area, ink] = riskColors(content.riskColor);
        sheet.laid.patches << (isColour() ? Patch{tag, area, 0, 1.5 * u} : Patch{tag, {}, 0.5 * u, 1.5 * u});
        sheet.text(content.risk, {.boxMm = tag.adjusted(u, 0.2 * u, -u, -0.2 * u), .largestPt = 13 * u, .smallestPt = 7 * u, .bold = true,
                                  .color = isColour() ? ink : QColor(Qt::black), .across = CellAlign::Centre},
                   QT_TRANSLATE_NOOP("placards", "The risk"));
        line.adjust(32 * u, 0, -32 * u, 0); // stays in the middle
    }
    QStringList where{content.place, content.kind};
    where.removeAll(QString());
    sheet.text(where.join(u"　·　"_s), {.boxMm = line, .largestPt = 14 * u, .smallestPt = 7 * u, .color = isColour() ? grey : QColor(Qt::black),
                                       .across = CellAlign::Centre},
               QT_TRANSLATE_NOOP("placards", "The place"));
}

void PlacardDesign::layPerson(const PlacardContent::Person& person, const QRectF& box, double largestPt, Sheet& sheet) const
{
    const double u = m_grid.unit, radius = 1.5 * u;
    const bool first = person.code == u"owner"_s;
    const QColor roleInk = isColour() ? Qt::white : Qt::black;
    // Role above the name in a low placard, before it in a tall one.
    const QRectF role = m_grid.wide ? QRectF(box.left(), box.top(), box.width(), box.height() * 0.25)
                                    : QRectF(box.left(), box.top(), box.width() * 0.25, box.height());
    if (isColour()) {
        sheet.laid.patches << Patch{box, soft, 0, radius} << Patch{role, blue, 0, radius};
        sheet.laid.patches << (m_grid.wide ? Patch{role.adjusted(0, role.height() / 2, 0, 0), blue} : Patch{role.adjusted(role.width() / 2, 0, 0, 0), blue});
    } else {
        sheet.laid.patches << Patch{box, {}, (first ? 0.9 : 0.4) * u, radius};
        sheet.laid.patches << (m_grid.wide ? Patch{{role.left(), role.bottom(), role.width(), 0.3 * u}, Qt::black}
                                           : Patch{{role.right(), role.top(), 0.3 * u, role.height()}, Qt::black});
    }
    sheet.text(person.role, {.boxMm = role.adjusted(u, 0.5 * u, -u, -0.5 * u), .largestPt = (m_grid.wide ? 14 : first ? 19 : 15) * u, .smallestPt = 7 * u,
                             .bold = true, .color = roleInk, .across = CellAlign::Centre},
               QT_TRANSLATE_NOOP("placards", "A role"));
    const QRectF rest = m_grid.wide ? QRectF(box.left(), role.bottom(), box.width(), box.bottom() - role.bottom()).adjusted(1.5 * u, 0.6 * u, -1.5 * u, -0.8 * u)
                                    : QRectF(role.right(), box.top(), box.right() - role.right(), box.height()).adjusted(2 * u, 0.8 * u, -2 * u, -0.8 * u);
    const bool alone = person.phone.isEmpty();
    QRectF name = rest, phone = rest;
    if (m_grid.wide) {
        name.setHeight(rest.height() * (alone ? 1 : 0.68));
        phone.setTop(name.bottom());
    } else {
        name.setWidth(rest.width() * (alone ? 1 : 0.54));
        phone.setLeft(name.right() + 2.5 * u);
    }
    sheet.text(person.name, {.boxMm = name, .largestPt = largestPt, .smallestPt = 9 * u, .maxLines = 2, .spacing = 1.2, .bold = true,
                             .across = CellAlign::Centre},
               QT_TRANSLATE_NOOP("placards", "A person's name"));
    sheet.text(person.phone, {.boxMm = phone, .largestPt = (m_grid.wide ? 16 : first ? 19 : 16) * u, .smallestPt = 7 * u, .across = CellAlign::Centre},
               QT_TRANSLATE_NOOP("placards", "A telephone number"));
}

void PlacardDesign::layPeople(const PlacardContent& content, const QRectF& area, Sheet& sheet) const
{
    const double u = m_grid.unit;
    QList<PlacardContent::Person> people = content.people;
    const auto owner = [](const PlacardContent::Person& one) { return one.code == u"owner"_s; };
    if (std::none_of(people.cbegin(), people.cend(), owner))
        people.prepend({u"owner"_s, tr("Person in charge"), {}, {}}); // room for a name by hand
    // Whoever answers for the place is to be read from the door; the others share the rest.
    const double gap = 2 * u, along = (m_grid.wide ? area.width() : area.height()) + gap; // each with the gap behind it
    const qsizetype others = people.size() - 1;
    const double first = others == 0 ? 1.0 : others == 1 ? 0.56 : m_grid.wide ? 0.40 : 0.42;
    double at = 0;
    for (qsizetype i = 0; i < people.size(); ++i) {
        const double length = along * (i == 0 ? first : (1 - first) / double(others));
        const QRectF box = m_grid.wide ? QRectF(area.left() + at, area.top(), length - gap, area.height())
                                       : QRectF(area.left(), area.top() + at, area.width(), length - gap);
        layPerson(people[i], box, (i > 0 ? 32 : others == 0 ? 56 : 44) * u, sheet);
        at += length;
    }
}

/// The duties of one size in one or two columns.
struct PlacardDesign::DutyList {
    QList<FittedText> texts;
    QList<TextFit> fits;

    double sizePt() const { return texts.isEmpty() ? 0 : texts.first().sizePt; }
    bool isWhole() const { return std::all_of(texts.cbegin(), texts.cend(), [](const FittedText& one) { return one.fits; }); }
};

PlacardDesign::DutyList PlacardDesign::dutiesIn(const QRectF& area, const QStringList& lines, int columns) const
{
    const double u = m_grid.unit, gap = 5 * u, width = (area.width() - (columns - 1) * gap) / columns;
    const qsizetype each = (lines.size() + columns - 1) / columns;
    DutyList list;
    double largest = 22 * u;
    for (int pass = 0; pass < columns; ++pass) { // once more when the columns came out of two sizes
        list = {};
        for (int column = 0; column < columns; ++column) {
            list.fits << TextFit{.boxMm = {area.left() + column * (width + gap), area.top(), width, area.height()}, .largestPt = largest,
                                 .smallestPt = 8 * u, .maxLines = 20, .spacing = 1.4, .down = columns > 1 ? Qt::AlignTop : Qt::AlignVCenter};
            list.texts << fitParagraphs(lines.mid(column * each, each), list.fits.last(), *m_shaper);
        }
        for (const FittedText& text : std::as_const(list.texts))
            largest = std::min(largest, text.sizePt);
    }
    return list;
}

void PlacardDesign::layFoot(const PlacardContent& content, const QString& shortCode, Sheet& sheet) const
{
    const double u = m_grid.unit;
    sheet.laid.qrMm = m_grid.qr;
    sheet.laid.code = shortCode;
    const auto code = ShortCode::parse(shortCode);
    sheet.text(code ? code->printed() : shortCode,
               {.boxMm = m_grid.code, .largestPt = 10 * u, .smallestPt = 6 * u, .across = CellAlign::Centre},
               QT_TRANSLATE_NOOP("placards", "The code"));
    const QRectF& foot = m_grid.foot;
    const QColor quiet = isColour() ? grey : QColor(Qt::black), loud = isColour() ? blue : QColor(Qt::black);
    sheet.laid.patches << Patch{{foot.left(), foot.top(), foot.width(), 0.35 * u}, loud};
    const char* const part = QT_TRANSLATE_NOOP("placards", "The hotline");
    TextFit date{.boxMm = foot, .largestPt = 11 * u, .smallestPt = 6 * u, .color = quiet, .across = CellAlign::Right};
    TextFit hotline{.boxMm = foot, .largestPt = 15 * u, .smallestPt = 7 * u, .bold = true, .color = loud};
    if (m_grid.wide) {
        hotline.boxMm = {foot.left(), foot.top() + 0.8 * u, foot.width() * 0.72, foot.height() - 0.8 * u};
        date.boxMm = {hotline.boxMm.right(), hotline.boxMm.top(), foot.width() * 0.28, hotline.boxMm.height()};
        sheet.text(content.hotline.isEmpty() ? QString() : tr("Hotline: %1").arg(content.hotline), hotline, part);
    } else {
        TextFit label{.boxMm = {foot.left(), foot.top() + 2 * u, foot.width(), 8 * u}, .largestPt = 14 * u, .smallestPt = 7 * u, .color = quiet};
        hotline.boxMm = {foot.left(), label.boxMm.bottom(), foot.width(), foot.height() - 17 * u};
        hotline.largestPt = 30 * u;
        hotline.maxLines = 2;
        date.boxMm = {foot.left(), foot.bottom() - 7 * u, foot.width(), 7 * u};
        date.across = CellAlign::Left;
        sheet.text(content.hotline.isEmpty() ? QString() : tr("Hotline"), label, part);
        sheet.text(content.hotline, hotline, part);
    }
    sheet.text(content.date, date, QT_TRANSLATE_NOOP("placards", "The date"));
}

PlacardDesign::Laid PlacardDesign::lay(const PlacardContent& content, const QString& shortCode) const
{
    Sheet sheet{{}, *m_shaper};
    QStringList lines;
    for (const QString& duty : content.duties)
        lines << u"%1．%2"_s.arg(lines.size() + 1).arg(duty);
    // Duties are read from a metre away; where they came out smaller than that, two columns or more room are tried.
    const Grid* grid = &m_grid;
    DutyList duties = dutiesIn(grid->duties, lines, 1);
    if (duties.sizePt() < 13 * grid->unit && lines.size() > 2)
        for (const Grid* other : {&m_grid, &m_dense})
            for (const int columns : {1, 2}) {
                const DutyList one = dutiesIn(other->duties, lines, columns);
                if (one.isWhole() && (!duties.isWhole() || one.sizePt() > duties.sizePt() * 1.08)) {
                    duties = one;
                    grid = other;
                }
            }
    layHead(content, sheet);
    layPlace(content, *grid, sheet);
    layPeople(content, grid->people, sheet);
    for (qsizetype i = 0; i < duties.texts.size(); ++i)
        sheet.add(duties.texts[i], duties.fits[i], QT_TRANSLATE_NOOP("placards", "The list of duties"));
    layFoot(content, shortCode, sheet);
    return sheet.laid;
}

void PlacardDesign::paint(const Laid& laid, Canvas& canvas) const
{
    const QColor edge = isColour() ? blue : QColor(Qt::black);
    for (const Patch& patch : laid.patches) {
        const Stroke stroke{.widthMm = patch.edgeMm, .color = edge};
        if (patch.radiusMm == 0) {
            canvas.rect(patch.rectMm, stroke, patch.fill);
            continue;
        }
        QPainterPath path;
        path.addRoundedRect(patch.rectMm, patch.radiusMm, patch.radiusMm);
        canvas.path(path, stroke, patch.fill);
    }
    if (!laid.logoMm.isNull())
        canvas.image(laid.logoMm, m_logo);
    for (const FittedText& text : laid.texts)
        text.paint(canvas);
    paintCode(canvas, laid.qrMm.topLeft(), laid.qrMm.width(), laid.code);
}

} // namespace bihuan
