// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/binder/binder_pages.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

// mm on A4
constexpr double left = 22, right = 190, top = 22, bottom = 275;
constexpr int linesOnFirst = 15, linesOnNext = 27;
constexpr double lineHeight = 9;

const QColor ink(34, 40, 49), grey(90, 98, 110), red(170, 24, 24), shade(240, 243, 247), blue(28, 84, 150);
const Stroke thin{0.2, QColor(120, 126, 134), {}}, rule{0.5, QColor(34, 40, 49), {}}, heavy{1.2, QColor(34, 40, 49), {}};
/// Quiet colours that also differ in grey, one for each section in turn.
const QColor tabColors[] = {QColor(38, 84, 140), QColor(122, 74, 36), QColor(46, 110, 78), QColor(138, 48, 56), QColor(92, 70, 140), QColor(30, 110, 122), QColor(140, 108, 20), QColor(84, 90, 98)};

QString tr(const char* text)
{
    return QCoreApplication::translate("binder", text);
}

void pageNumber(BinderPainter& painter, int page)
{
    painter.put(tr("— Page %1 —").arg(page), {.boxMm = {left, bottom + 6, right - left, 6}, .role = FontRole::Song, .largestPt = 9, .smallestPt = 7, .color = grey, .across = CellAlign::Centre});
}

void paintTab(BinderPainter& painter, const SectionTab& tab)
{
    if (tab.text.isEmpty())
        return;
    const double room = 240.0 / std::max(6, tab.count), height = std::min(room, 40.0), y = 28 + room * tab.index;
    const QRectF box(210 - 11, y, 11, height - 2);
    const QColor color = tabColors[tab.index % int(std::size(tabColors))];
    painter.canvas().rect(box, {}, color);
    // From above to below, character by character, as on the back of a book.
    const auto characters = tab.text.size();
    const double each = std::min(5.4, (box.height() - 2) / double(std::max<qsizetype>(1, characters)));
    double at = box.center().y() - each * double(characters) / 2;
    for (const QChar one : tab.text) {
        painter.put(QString(one), {.boxMm = {box.left() + 1, at, box.width() - 2, each}, .role = FontRole::Heading1, .largestPt = std::min(12.0, each / 0.42), .smallestPt = 5, .color = Qt::white, .across = CellAlign::Centre});
        at += each;
    }
}

} // namespace

FittedText BinderPainter::put(const QString& text, const TextFit& fit)
{
    const FittedText set = fitText(text, fit, m_shaper);
    set.paint(*m_canvas);
    m_issues << set.issues;
    if (!set.fits)
        m_issues << Issue{Severity::Warning, u"binder.too_long"_s, {}, tr("“%1” is too long for its place; shorten it.").arg(text)};
    return set;
}

FittedText BinderPainter::measure(const QString& text, const TextFit& fit) const
{
    return fitText(text, fit, m_shaper);
}

void paintCover(BinderPainter& painter, const BinderPlan& plan, const CoverFacts& facts)
{
    Canvas& canvas = painter.canvas();
    const QRectF outer(14, 14, 182, 269), inner = outer.adjusted(2, 2, -2, -2);
    canvas.rect(outer, heavy);
    canvas.rect(inner, {0.3, ink, {}});
    painter.put(plan.school, {.boxMm = {28, 44, 154, 14}, .role = FontRole::Title, .largestPt = 22, .smallestPt = 12, .maxLines = 2, .color = ink, .across = CellAlign::Centre});
    painter.put(plan.title, {.boxMm = {26, 78, 158, 40}, .role = FontRole::Title, .largestPt = 36, .smallestPt = 16, .maxLines = 2, .spacing = 1.35, .color = ink, .across = CellAlign::Centre});
    if (!plan.subtitle.isEmpty())
        painter.put(plan.subtitle, {.boxMm = {30, 122, 150, 14}, .role = FontRole::Heading2, .largestPt = 18, .smallestPt = 10, .maxLines = 2, .color = ink, .across = CellAlign::Centre});
    if (!facts.part.isEmpty())
        painter.put(facts.part, {.boxMm = {30, 140, 150, 12}, .role = FontRole::Heading1, .largestPt = 16, .smallestPt = 10, .color = ink, .across = CellAlign::Centre});
    const double labelWidth = 34, height = 11, x = 40, width = 130;
    double y = 252 - height * double(facts.lines.size());
    for (const auto& [label, value] : facts.lines) {
        painter.put(label, {.boxMm = {x, y, labelWidth, height}, .role = FontRole::Heading1, .largestPt = 13, .smallestPt = 8, .color = ink});
        painter.put(value, {.boxMm = {x + labelWidth, y, width - labelWidth, height}, .role = FontRole::Body, .largestPt = 14, .smallestPt = 7, .maxLines = 2, .color = ink});
        canvas.line({x + labelWidth - 1, y + height - 1}, {x + width, y + height - 1}, {0.2, ink, {}});
        y += height;
    }
}

void writeNotes(BinderPainter& painter, PdfWriter& writer, const BinderPlan& plan, const QString& title, const QList<NoteSection>& sections)
{
    double y = 0;
    bool open = false;
    const auto newPage = [&](bool first) {
        if (open)
            writer.endPage();
        painter.begin(writer, writer.beginPage(paperA4));
        open = true;
        if (first) {
            writer.bookmark(title, 0);
            painter.put(plan.school, {.boxMm = {left, top - 9, right - left, 7}, .role = FontRole::Song, .largestPt = 11, .smallestPt = 8, .color = grey, .across = CellAlign::Centre});
            painter.put(title, {.boxMm = {left, top, right - left, 12}, .role = FontRole::Title, .largestPt = 22, .smallestPt = 14, .color = ink, .across = CellAlign::Centre});
        }
        y = first ? top + 18 : top;
    };
    newPage(true);
    for (const NoteSection& section : sections) {
        if (y + 24 > bottom)
            newPage(false);
        y += 3;
        painter.put(section.heading, {.boxMm = {left, y, right - left, 8}, .role = FontRole::Heading1, .largestPt = 14, .smallestPt = 9, .color = section.color});
        y += 9.5;
        for (const QString& line : section.lines) {
            TextFit fit{.boxMm = {left + 6, 0, right - left - 6, 120}, .role = FontRole::Body, .largestPt = 12, .smallestPt = 12, .maxLines = 12, .spacing = 1.45, .color = section.color, .down = Qt::AlignTop};
            const double height = painter.measure(line, fit).inkMm.height() + 3;
            if (y + height > bottom)
                newPage(false);
            painter.canvas().rect({left + 1.4, y + 1.6, 1.6, 1.6}, {}, section.color);
            fit.boxMm.moveTop(y);
            painter.put(line, fit);
            y += height;
        }
    }
    writer.endPage();
}

namespace {

struct Column {
    QString heading;
    double width;
    CellAlign align;
};

QString placeText(const BoundPlace& place, int part, int parts)
{
    if (place.page == 0)
        return u"—"_s;
    return parts > 1 && place.part != part ? tr("Part %1, %2").arg(place.part + 1).arg(place.page) : QString::number(place.page);
}

} // namespace

void writeCatalogue(BinderPainter& painter, PdfWriter& writer, const BinderPlan& plan, const QList<CatalogueLine>& lines, int part, int parts)
{
    const QList<Column> columns{{tr("No."), 10, CellAlign::Centre}, {tr("Archival code"), 36, CellAlign::Left}, {tr("Title"), 66, CellAlign::Left}, {tr("Date"), 19, CellAlign::Centre},
                                {tr("Pages"), 11, CellAlign::Centre}, {tr("Page"), 16, CellAlign::Centre}, {tr("Where the paper is"), 22, CellAlign::Left}};
    const double x0 = 15, width = 180, head = 9, from = 46, end = 278;
    double y = 0;
    int page = 0;
    bool open = false;
    const auto row = [&](double height, const QStringList& texts, FontRole role, const QColor& color) {
        double x = x0;
        for (int i = 0; i < int(columns.size()); ++i) {
            painter.put(texts.value(i), {.boxMm = {x + 0.8, y + 0.4, columns[i].width - 1.6, height - 0.8}, .role = role, .largestPt = 9.5, .smallestPt = i == 2 || i == 6 ? 9.0 : 6.0, .maxLines = 6, .spacing = 1.25, .color = color, .across = columns[i].align});
            x += columns[i].width;
            if (i + 1 < int(columns.size()))
                painter.canvas().line({x, y}, {x, y + height}, thin);
        }
        painter.canvas().line({x0, y + height}, {x0 + width, y + height}, thin);
        y += height;
    };
    const auto endPage = [&] {
        painter.canvas().line({x0, y}, {x0 + width, y}, rule);
        painter.canvas().line({x0, (page == 1 ? from : 20.0)}, {x0, y}, rule);
        painter.canvas().line({x0 + width, (page == 1 ? from : 20.0)}, {x0 + width, y}, rule);
        writer.endPage();
    };
    const auto newPage = [&] {
        if (open)
            endPage();
        painter.begin(writer, writer.beginPage(paperA4));
        open = true;
        if (++page == 1) {
            writer.bookmark(tr("Catalogue"), 0);
            painter.put(plan.school, {.boxMm = {left, 13, right - left, 7}, .role = FontRole::Song, .largestPt = 11, .smallestPt = 8, .color = grey, .across = CellAlign::Centre});
            painter.put(tr("Catalogue"), {.boxMm = {left, 21, right - left, 12}, .role = FontRole::Title, .largestPt = 24, .smallestPt = 14, .color = ink, .across = CellAlign::Centre});
            painter.put(plan.title, {.boxMm = {left, 34, right - left, 8}, .role = FontRole::Heading2, .largestPt = 12, .smallestPt = 8, .color = grey, .across = CellAlign::Centre});
        }
        y = page == 1 ? from : 20;
        painter.canvas().rect({x0, y, width, head}, {}, shade);
        painter.canvas().line({x0, y}, {x0 + width, y}, rule);
        QStringList headings;
        for (const Column& column : columns)
            headings << column.heading;
        row(head, headings, FontRole::Heading1, ink);
    };
    newPage();
    for (int i = 0; i < int(lines.size()); ++i) {
        const CatalogueLine& line = lines[i];
        if (!line.item) {
            if (y + 9 + 9 > end) // not alone at the foot of a page
                newPage();
            painter.canvas().rect({x0, y, width, 9}, {}, QColor(248, 249, 251));
            const QRectF box(x0 + 2, y, width - 24, 9);
            painter.put(line.group->title, {.boxMm = box, .role = FontRole::Heading1, .largestPt = 11, .smallestPt = 7, .color = ink});
            painter.put(placeText(line.place, part, parts), {.boxMm = {x0 + width - 38 - 1, y, 18, 9}, .role = FontRole::Heading1, .largestPt = 9.5, .smallestPt = 6, .color = line.place.part == part ? blue : ink, .across = CellAlign::Centre});
            if (line.place.page > 0 && line.place.part == part)
                painter.link({x0, y, width, 9}, line.place);
            painter.canvas().line({x0, y + 9}, {x0 + width, y + 9}, thin);
            y += 9;
            continue;
        }
        const BoundItem& item = *line.item;
        const QString title = item.docNo.isEmpty() ? item.title : u"%1　%2"_s.arg(item.title, item.docNo);
        const auto linesOf = [&](const QString& text, double columnWidth) {
            return text.isEmpty() ? 1 : int(std::max<qsizetype>(1, painter.measure(text, {.boxMm = {0, 0, columnWidth - 1.6, 60}, .role = FontRole::Body, .largestPt = 9.5, .smallestPt = 9.5, .maxLines = 6, .spacing = 1.25}).lines.size()));
        };
        const QString paper = item.place.isEmpty() ? item.state : item.place;
        const double height = 4.6 + 4.2 * std::max({linesOf(title, columns[2].width), linesOf(item.number, columns[1].width), linesOf(paper, columns[6].width)});
        if (y + height > end)
            newPage();
        const double rowTop = y;
        row(height, {QString::number(line.number), item.number, title, item.date.isValid() ? item.date.toString(u"yyyyMMdd"_s) : QString(), line.place.pages > 0 ? QString::number(line.place.pages) : QString(), QString(), paper},
            FontRole::Body, ink);
        const double pageX = x0 + 10 + 36 + 66 + 19 + 11;
        const bool here = line.place.page > 0 && line.place.part == part;
        painter.put(placeText(line.place, part, parts), {.boxMm = {pageX + 0.5, rowTop, 15, height}, .role = FontRole::Body, .largestPt = 9.5, .smallestPt = 6, .maxLines = 2, .color = here ? blue : ink, .across = CellAlign::Centre});
        if (here)
            painter.link({x0, rowTop, width, height}, line.place);
    }
    endPage();
}

void paintGroupSheet(BinderPainter& painter, const BinderPlan& plan, const BoundGroup& group, const QString& extent, const SectionTab& tab, int page, bool goesOn)
{
    Canvas& canvas = painter.canvas();
    painter.put(u"%1　%2"_s.arg(plan.school, plan.title), {.boxMm = {left, 18, right - left, 8}, .role = FontRole::Song, .largestPt = 10.5, .smallestPt = 7, .color = grey, .across = CellAlign::Centre});
    const bool asked = !group.basis.isEmpty() || !group.gaps.isEmpty();
    const double y = asked ? 62 : 108;
    canvas.line({50, y}, {160, y}, heavy);
    painter.put(goesOn ? tr("%1 (continued)").arg(group.title) : group.title,
                {.boxMm = {30, y + 6, 150, 34}, .role = FontRole::Title, .largestPt = 30, .smallestPt = 14, .maxLines = 3, .spacing = 1.35, .color = ink, .across = CellAlign::Centre});
    canvas.line({50, y + 46}, {160, y + 46}, {0.4, ink, {}});
    painter.put(extent, {.boxMm = {30, y + 50, 150, 9}, .role = FontRole::Heading2, .largestPt = 14, .smallestPt = 8, .color = grey, .across = CellAlign::Centre});
    double at = y + 70;
    if (!group.basis.isEmpty()) {
        painter.put(tr("What is looked at"), {.boxMm = {left + 8, at, 120, 8}, .role = FontRole::Heading1, .largestPt = 12, .smallestPt = 8, .color = ink});
        const FittedText set = painter.put(group.basis, {.boxMm = {left + 8, at + 9, right - left - 16, 40}, .role = FontRole::Body, .largestPt = 12, .smallestPt = 11.5, .maxLines = 6, .spacing = 1.45, .color = ink, .down = Qt::AlignTop});
        at += 15 + set.inkMm.height();
    }
    if (!group.gaps.isEmpty()) {
        at += 4;
        painter.put(tr("Missing (%1)").arg(group.gaps.size()), {.boxMm = {left + 8, at, 120, 8}, .role = FontRole::Heading1, .largestPt = 12, .smallestPt = 8, .color = red});
        at += 10;
        int shown = 0;
        for (const BoundGap& gap : group.gaps) {
            if (at + 8 > 258 && shown + 1 < group.gaps.size()) {
                painter.put(tr("… and %1 more in the list of what is missing, in front.").arg(group.gaps.size() - shown), {.boxMm = {left + 12, at, right - left - 20, 7}, .role = FontRole::Body, .largestPt = 11, .smallestPt = 7, .color = red});
                break;
            }
            canvas.rect({left + 8.5, at + 2, 1.6, 1.6}, {}, red);
            const FittedText set = painter.put(gap.text, {.boxMm = {left + 12, at, right - left - 20, 14}, .role = FontRole::Body, .largestPt = 11, .smallestPt = 10, .maxLines = 2, .color = ink, .down = Qt::AlignTop});
            at += set.inkMm.height() + 3;
            ++shown;
        }
    }
    paintTab(painter, tab);
    pageNumber(painter, page);
}

int itemSheetPages(int lines)
{
    return lines <= linesOnFirst ? 1 : 1 + (lines - linesOnFirst + linesOnNext - 1) / linesOnNext;
}

void paintItemSheet(BinderPainter& painter, const BoundItem& item, const BoundGroup& group, int number, const QList<ContentLine>& lines, int sheet, const SectionTab& tab,
                    int page, int part)
{
    Canvas& canvas = painter.canvas();
    const int first = sheet == 0 ? 0 : linesOnFirst + (sheet - 1) * linesOnNext;
    const int last = std::min(int(lines.size()), sheet == 0 ? linesOnFirst : first + linesOnNext);
    painter.put(group.title, {.boxMm = {left, 15, right - left - 34, 7}, .role = FontRole::Song, .largestPt = 10, .smallestPt = 7, .color = grey});
    painter.put(tr("No. %1").arg(number), {.boxMm = {right - 34, 15, 34, 7}, .role = FontRole::Song, .largestPt = 10, .smallestPt = 7, .color = grey, .across = CellAlign::Right});
    canvas.line({left, 23}, {right, 23}, rule);
    double y = 28;
    if (sheet == 0) {
        painter.put(item.title, {.boxMm = {left, 30, right - left, 32}, .role = FontRole::Title, .largestPt = 22, .smallestPt = 11, .maxLines = 3, .spacing = 1.35, .color = ink, .across = CellAlign::Centre});
        const auto dash = [](const QString& text) { return text.isEmpty() ? u"—"_s : text; };
        const QList<std::pair<QString, QString>> facts{{tr("Archival code"), dash(item.number)}, {tr("Document number"), dash(item.docNo)}, {tr("By"), dash(item.author)},
                                                       {tr("Date"), item.date.isValid() ? item.date.toString(u"yyyy年M月d日"_s) : u"—"_s},
                                                       {tr("Where the paper is"), item.place.isEmpty() ? (item.state.isEmpty() ? tr("not noted") : item.state) : item.place}, {tr("Secrecy"), dash(item.secrecy)}};
        y = 68;
        const double half = (right - left) / 2, height = 10, label = 27;
        for (int i = 0; i < int(facts.size()); ++i) {
            const double x = left + (i % 2) * half;
            canvas.rect({x, y, label, height}, thin, shade);
            canvas.rect({x + label, y, half - label, height}, thin);
            painter.put(facts[i].first, {.boxMm = {x + 1, y, label - 2, height}, .role = FontRole::Heading1, .largestPt = 10.5, .smallestPt = 7, .color = ink, .across = CellAlign::Centre});
            painter.put(facts[i].second, {.boxMm = {x + label + 1.5, y + 0.5, half - label - 3, height - 1}, .role = FontRole::Body, .largestPt = 11, .smallestPt = 6.5, .maxLines = 3, .spacing = 1.2, .color = ink});
            y += i % 2 ? height : 0;
        }
        canvas.rect({left, 68, right - left, y - 68}, rule);
        y += 10;
    }
    const double number0 = 12, pages0 = 20, page0 = 28, title0 = right - left - number0 - pages0 - page0;
    const double tableTop = y;
    const auto cells = [&](const QStringList& texts, FontRole role, const QColor& pageColor) {
        const double widths[] = {number0, title0, pages0, page0};
        double x = left;
        for (int i = 0; i < 4; ++i) {
            painter.put(texts[i], {.boxMm = {x + 1.2, y + 0.4, widths[i] - 2.4, lineHeight - 0.8}, .role = role, .largestPt = 10.5, .smallestPt = 6.5, .maxLines = 2, .spacing = 1.2, .color = i == 3 ? pageColor : ink,
                                   .across = i == 1 ? CellAlign::Left : CellAlign::Centre});
            x += widths[i];
        }
        canvas.line({left, y + lineHeight}, {right, y + lineHeight}, thin);
        y += lineHeight;
    };
    canvas.rect({left, y, right - left, lineHeight}, {}, shade);
    cells({tr("No."), tr("Contents"), tr("Pages"), tr("Page")}, FontRole::Heading1, ink);
    for (int i = first; i < last; ++i) {
        const ContentLine& line = lines[i];
        const double lineTop = y;
        const QString title = line.remark.isEmpty() ? line.title : u"%1（%2）"_s.arg(line.title, line.remark);
        const bool here = line.place.page > 0 && line.place.part == part;
        const QString at = line.place.page == 0 ? u"—"_s : !here ? tr("Part %1, %2").arg(line.place.part + 1).arg(line.place.page) : line.elsewhere ? tr("see %1").arg(line.place.page) : QString::number(line.place.page);
        cells({QString::number(i + 1), title, line.elsewhere ? QString() : QString::number(line.place.pages), at}, FontRole::Body, here ? blue : ink);
        if (here)
            painter.link({left, lineTop, right - left, lineHeight}, line.place);
    }
    if (lines.isEmpty())
        cells({QString(), tr("Nothing is attached, and no paper was printed."), QString(), QString()}, FontRole::Body, ink);
    canvas.rect({left, tableTop, right - left, y - tableTop}, rule);
    paintTab(painter, tab);
    pageNumber(painter, page);
}

void paintStandIn(BinderPainter& painter, const QString& name, const QStringList& facts, const QString& why, int page)
{
    Canvas& canvas = painter.canvas();
    canvas.rect({left, 60, right - left, 110}, {0.5, red, {2, 1.2}});
    painter.put(tr("An attachment that is not bound as pages"), {.boxMm = {left + 8, 66, right - left - 16, 12}, .role = FontRole::Heading1, .largestPt = 17, .smallestPt = 10, .color = red});
    painter.put(name, {.boxMm = {left + 8, 80, right - left - 16, 20}, .role = FontRole::Body, .largestPt = 14, .smallestPt = 8, .maxLines = 3, .color = ink, .down = Qt::AlignTop});
    painter.put(why, {.boxMm = {left + 8, 102, right - left - 16, 26}, .role = FontRole::Body, .largestPt = 12, .smallestPt = 8, .maxLines = 5, .spacing = 1.4, .color = ink, .down = Qt::AlignTop});
    double y = 132;
    for (const QString& fact : facts) {
        painter.put(fact, {.boxMm = {left + 8, y, right - left - 16, 8}, .role = FontRole::Song, .largestPt = 10, .smallestPt = 6, .maxLines = 2, .color = grey});
        y += 8;
    }
    pageNumber(painter, page);
}

void writeHashes(BinderPainter& painter, PdfWriter& writer, const QList<HashLine>& lines)
{
    constexpr double height = 9.5, from = 50, next = 24, end = 272;
    double y = 0;
    int page = 0;
    const auto newPage = [&] {
        if (page++ > 0) {
            pageNumber(painter, writer.pageCount());
            writer.endPage();
        }
        painter.begin(writer, writer.beginPage(paperA4));
        if (page == 1) {
            writer.bookmark(tr("SHA-256 list"), 0);
            painter.put(tr("SHA-256 list"), {.boxMm = {left, 16, right - left, 12}, .role = FontRole::Title, .largestPt = 20, .smallestPt = 14, .color = ink, .across = CellAlign::Centre});
            painter.put(tr("By these figures anybody can check with any tool that an original is the one that was bound. The same list is inside this file as SHA-256.txt."),
                        {.boxMm = {left, 30, right - left, 14}, .role = FontRole::Song, .largestPt = 10, .smallestPt = 8, .maxLines = 2, .spacing = 1.4, .color = grey, .down = Qt::AlignTop});
        }
        y = page == 1 ? from : next;
        painter.canvas().line({left, y}, {right, y}, rule);
    };
    newPage();
    int number = 0;
    for (const HashLine& line : lines) {
        if (y + height > end)
            newPage();
        painter.put(QString::number(++number), {.boxMm = {left, y, 11, height}, .role = FontRole::Song, .largestPt = 9, .smallestPt = 6, .color = ink, .across = CellAlign::Centre});
        painter.put(line.name, {.boxMm = {left + 12, y + 0.3, 118, 4.6}, .role = FontRole::Body, .largestPt = 9.5, .smallestPt = 5, .color = ink});
        painter.put(QString::fromLatin1(line.sha256.toHex()), {.boxMm = {left + 12, y + 4.7, 130, 4.4}, .role = FontRole::Sans, .largestPt = 8, .smallestPt = 5, .color = grey});
        painter.put(line.place.page > 0 ? tr("Page %1").arg(line.place.page) : tr("inside the file"), {.boxMm = {right - 28, y, 28, height}, .role = FontRole::Song, .largestPt = 9, .smallestPt = 6, .color = line.place.page > 0 ? blue : ink, .across = CellAlign::Right});
        if (line.place.page > 0)
            painter.link({left, y, right - left, height}, line.place);
        painter.canvas().line({left, y + height}, {right, y + height}, thin);
        y += height;
    }
    pageNumber(painter, writer.pageCount());
    writer.endPage();
}

} // namespace bihuan
