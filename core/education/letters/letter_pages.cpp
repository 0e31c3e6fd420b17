// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/letters/letter_pages.h"

#include "core/documents/short_code.h"
#include "core/education/wrapped_text.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr double marginA5 = 12, marginA4 = 24, topA5 = 11, topA4 = 22;

QString tr(const char* text)
{
    return QCoreApplication::translate("education", text);
}

TextStyle style(FontRole role, double sizePt, double pitchPt, double cellPt = 0)
{
    TextStyle made;
    made.role = role;
    made.sizePt = sizePt;
    made.pitchPt = pitchPt;
    made.cellPt = cellPt;
    return made;
}

/// One side of the letter's paper above its slip.
TextProfile profileFor(QSizeF paperMm, const QRectF& areaMm, double sizePt)
{
    TextProfile profile;
    profile.code = u"letter"_s;
    profile.paperMm = paperMm;
    profile.typeAreaMm = areaMm;
    const double pitch = sizePt * 1.62;
    profile.charsPerLine = int(areaMm.width() / mmPerPt / sizePt);
    profile.linesPerPage = int(areaMm.height() / mmPerPt / pitch);
    const double cell = areaMm.width() / mmPerPt / profile.charsPerLine;
    profile.title = style(FontRole::Title, sizePt * 1.4, pitch * 1.35);
    profile.title.spaceAfterPt = pitch * 0.25;
    profile.heading1 = style(FontRole::Heading1, sizePt, pitch, cell);
    profile.heading2 = style(FontRole::Heading2, sizePt, pitch, cell);
    profile.body = style(FontRole::Body, sizePt, pitch, cell);
    profile.signature = profile.body;
    profile.signature.spaceBeforePt = pitch * 0.3;
    profile.table = style(FontRole::Body, sizePt * 0.9, sizePt * 1.4);
    profile.tableHeader = style(FontRole::Heading1, sizePt * 0.9, sizePt * 1.4);
    profile.pageNumber = style(FontRole::Song, 9, 9);
    profile.signatureRowPt = pitch;
    return profile;
}

} // namespace

ParentLetterPages::ParentLetterPages(QList<LetterCopy> copies, LetterLayout layout, std::shared_ptr<TextShaper> shaper, DocumentInfo info)
    : m_copies(std::move(copies)), m_layout(layout), m_shaper(std::move(shaper)), m_info(std::move(info)),
      m_slip(!m_copies.isEmpty() && !m_copies.first().slip.isEmpty())
{
    const bool small = m_layout == LetterLayout::TwoUp;
    const double largest = small ? 12.5 : 16, smallest = small ? 7.5 : 10.5;
    // One size for all classes: what fits the longest name of a class fits the others.
    for (double size = largest; size >= smallest; size -= 0.5) {
        m_bodies.clear();
        m_bodyPt = size;
        bool fits = true;
        for (const LetterCopy& copy : std::as_const(m_copies)) {
            if (!m_bodies.isEmpty() && copy.text == m_copies[m_bodies.size() - 1].text) {
                m_bodies << m_bodies.last();
                continue;
            }
            m_bodies << lay(copy.text, size);
            fits = fits && m_bodies.last().pages.size() == 1;
            if (!fits)
                break;
        }
        if (fits)
            break;
        if (size - 0.5 < smallest) {
            m_issues << Issue{Severity::Problem, u"parent_letter.too_long"_s, u"body"_s,
                              small ? tr("The letter is too long for half a sheet: shorten it, or print one on a sheet.")
                                    : tr("The letter is too long for one side: shorten it.")};
            for (const LetterCopy& copy : m_copies.mid(m_bodies.size()))
                m_bodies << lay(copy.text, size);
        }
    }
    for (const LetterPages& body : std::as_const(m_bodies))
        for (const Issue& issue : body.issues)
            if (!m_issues.contains(issue))
                m_issues << issue;
    for (const LetterCopy& copy : std::as_const(m_copies))
        m_slips << (m_slip ? slipSheet(copy, m_issues) : WatchSheet());
}

QSizeF ParentLetterPages::letterMm() const
{
    return m_layout == LetterLayout::TwoUp ? QSizeF(148.5, 210) : paperA4;
}

QSizeF ParentLetterPages::sizeMm(int)
{
    return m_layout == LetterLayout::TwoUp ? QSizeF(297, 210) : paperA4;
}

QRectF ParentLetterPages::slipMm() const
{
    if (!m_slip)
        return {};
    const QSizeF paper = letterMm();
    const double height = m_layout == LetterLayout::TwoUp ? 58 : 82;
    return {0, paper.height() - height, paper.width(), height};
}

LetterPages ParentLetterPages::lay(const QString& text, double sizePt) const
{
    const bool small = m_layout == LetterLayout::TwoUp;
    const QSizeF paper = letterMm();
    const double margin = small ? marginA5 : marginA4, top = small ? topA5 : topA4;
    const double bottom = m_slip ? slipMm().top() - 4 : paper.height() - top;
    const QRectF area(margin, top, paper.width() - 2 * margin, bottom - top);
    const LetterTemplate form(text, profileFor(paper, area, sizePt), m_shaper);
    LetterPages pages = form.lay({}, false);
    pages.issues = form.issues() + pages.issues;
    return pages;
}

WatchSheet ParentLetterPages::slipSheet(const LetterCopy& copy, Issues& issues) const
{
    WatchSheet sheet;
    const bool small = m_layout == LetterLayout::TwoUp;
    const QRectF slip = slipMm();
    const double margin = small ? marginA5 : marginA4, pt = small ? 10 : 13, code = small ? 17 : 22;
    sheet.rules << std::pair(QLineF(4, slip.top(), slip.width() - 4, slip.top()), Stroke{.widthMm = 0.2, .color = watchGrey, .dashMm = {2, 1.5}});
    const QRectF area(margin, slip.top(), slip.width() - 2 * margin, slip.height());
    const double line = pt * mmPerPt * 1.7;
    double y = slip.top() + 0.8;
    sheet.text(copy.cutHint, {.boxMm = {area.left(), y, area.width(), 4.4}, .largestPt = 8, .smallestPt = 5.5, .color = watchGrey, .across = CellAlign::Centre}, *m_shaper, tr("Slip"));
    y += 4.6;
    sheet.text(tr("Slip to be returned"), {.boxMm = {area.left(), y, area.width(), line * 1.15}, .role = FontRole::Title, .largestPt = pt * 1.3, .smallestPt = pt, .across = CellAlign::Centre}, *m_shaper, tr("Slip"));
    y += line * 1.2;
    sheet.text(copy.docNo, {.boxMm = {area.left(), y, area.width() * 0.55, line}, .role = FontRole::Body, .largestPt = pt, .smallestPt = 6}, *m_shaper, tr("Slip"));
    sheet.text(tr("Class: %1").arg(copy.schoolClass), {.boxMm = {area.left() + area.width() * 0.55, y, area.width() * 0.45, line}, .role = FontRole::Body, .largestPt = pt, .smallestPt = 6, .across = CellAlign::Right},
               *m_shaper, tr("Slip"));
    y += line;
    const double signRoom = 2 * line * 1.15;
    const QRectF words(area.left(), y, area.width() - (copy.shortCode.isEmpty() ? 0 : code + 3), slip.bottom() - y - signRoom - (small ? 6 : 12));
    QStringList paragraphs;
    for (const QString& paragraph : copy.slip)
        paragraphs << u"\u3000\u3000"_s + paragraph;
    sheet.paragraphs(paragraphs, wrappedFit(paragraphs, {.boxMm = words, .role = FontRole::Body, .largestPt = pt, .smallestPt = 6.5, .maxLines = 12, .spacing = 1.5, .down = Qt::AlignTop}, *m_shaper), *m_shaper, tr("Slip"));
    if (!copy.shortCode.isEmpty()) {
        sheet.code = copy.shortCode;
        sheet.qrMm = {area.right() - code, words.top(), code, code};
        const auto parsed = ShortCode::parse(copy.shortCode);
        sheet.text(parsed ? parsed->printed() : copy.shortCode, {.boxMm = {area.right() - code - 2, words.top() + code, code + 4, 3.4}, .largestPt = 7, .smallestPt = 5, .color = watchGrey, .across = CellAlign::Centre},
                   *m_shaper, tr("Slip"));
    }
    y = words.bottom() + 1;
    sheet.text(tr("Seat number: ________    Signature of a parent: ______________"), {.boxMm = {area.left(), y, area.width(), line}, .role = FontRole::Body, .largestPt = pt, .smallestPt = 6.5}, *m_shaper, tr("Slip"));
    y += line * 1.15;
    sheet.text(tr("Telephone: ________________    Date: ____-____-____"), {.boxMm = {area.left(), y, area.width(), line}, .role = FontRole::Body, .largestPt = pt, .smallestPt = 6.5}, *m_shaper, tr("Slip"));
    issues += sheet.issues;
    return sheet;
}

void ParentLetterPages::paintOne(int index, Canvas& canvas)
{
    const bool small = m_layout == LetterLayout::TwoUp;
    const QPointF origin(small ? marginA5 : marginA4, small ? topA5 : topA4);
    const LetterPages& body = m_bodies[index];
    for (const PlacedRow& place : body.pages.first().rows) {
        const LaidRow& row = body.blocks[place.block]->rows[place.row];
        const QPointF at = origin + QPointF(0, place.yPt * mmPerPt);
        for (const PlacedLine& text : row.texts)
            canvas.text(text.line, at + text.at);
        for (const QLineF& rule : row.rules)
            canvas.line(at + rule.p1(), at + rule.p2(), {.widthMm = 0.15});
    }
    m_slips[index].paint(canvas);
}

void ParentLetterPages::paint(int page, Canvas& canvas)
{
    if (!hasPage(page))
        return;
    paintOne(page, canvas);
    if (m_layout != LetterLayout::TwoUp)
        return;
    const double middle = letterMm().width();
    canvas.line({middle, 4}, {middle, 206}, {.widthMm = 0.2, .color = watchGrey, .dashMm = {2, 1.5}});
    canvas.save();
    canvas.translate({middle, 0});
    paintOne(page, canvas);
    canvas.restore();
}

QList<Bookmark> ParentLetterPages::bookmarks(int page)
{
    return hasPage(page) ? QList<Bookmark>{{m_copies[page].schoolClass, 0, page}} : QList<Bookmark>{};
}

int ParentLetterPages::sheetsFor(int page) const
{
    const int copies = m_copies[page].copies;
    return m_layout == LetterLayout::TwoUp ? (copies + 1) / 2 : copies;
}

} // namespace bihuan
