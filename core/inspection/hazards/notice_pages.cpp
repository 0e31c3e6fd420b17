// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hazards/notice_pages.h"

#include "core/documents/canvas.h"
#include "core/documents/short_code.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr double left = 20, right = 190, width = right - left; ///< mm; room for the binding on the left
constexpr int annexItemsPerPage = 4;
const Stroke thin{0.2, Qt::black, {}};
const Stroke bold{0.4, Qt::black, {}};

QString tr(const char* text)
{
    return QCoreApplication::translate("hazards", text);
}

QRectF fittedInto(const QRectF& box, const QSize& picture)
{
    const QSizeF size = QSizeF(picture).scaled(box.size(), Qt::KeepAspectRatio);
    return {box.center() - QPointF(size.width(), size.height()) / 2, size};
}

} // namespace

/// Sets texts into boxes; without a canvas it only looks whether they fit.
struct NoticePages::Painter {
    Canvas* canvas;
    TextShaper& shaper;
    Issues issues = {};

    /// Several lines of `words` are paragraphs of one size.
    FittedText text(const QString& words, const TextFit& fit, const QString& what = {})
    {
        const FittedText set = fitParagraphs(words.split(u'\n'), fit, shaper);
        issues += set.issues;
        if (!set.fits)
            issues << Issue{Severity::Warning, u"notice.too_long"_s, what,
                            tr("%1 is too long for the sheet and is cut: shorten the text of the hazard.").arg(what)};
        if (canvas)
            set.paint(*canvas);
        return set;
    }
    void line(QPointF from, QPointF to, const Stroke& stroke = thin) const
    {
        if (canvas)
            canvas->line(from, to, stroke);
    }
    void rect(const QRectF& box, const Stroke& stroke = thin) const
    {
        if (canvas)
            canvas->rect(box, stroke);
    }
    /// A label in 黑体 and what stands behind it, in a cell with borders; the labels of all cells are equally wide.
    void cell(const QRectF& box, const QString& label, const QString& value, int lines = 1)
    {
        rect(box);
        const double labelWidth = 24;
        text(label, {.boxMm = {box.left() + 1.5, box.top(), labelWidth, box.height()}, .role = FontRole::Heading1, .largestPt = 10.5, .smallestPt = 5, .maxLines = 2});
        line({box.left() + labelWidth + 1, box.top()}, {box.left() + labelWidth + 1, box.bottom()});
        text(value, {.boxMm = {box.left() + labelWidth + 2.5, box.top() + 0.5, box.width() - labelWidth - 4, box.height() - 1}, .role = FontRole::Body,
                     .largestPt = 12, .smallestPt = 7, .maxLines = lines}, label);
    }
    void photo(const QRectF& box, const QImage& picture, const QString& caption)
    {
        const double foot = caption.isEmpty() ? 0 : 4.5;
        if (canvas && !picture.isNull())
            canvas->image(fittedInto(box.adjusted(0.5, 0.5, -0.5, -0.5 - foot), picture.size()), picture);
        rect(box.adjusted(0, 0, 0, -foot));
        if (foot > 0)
            text(caption, {.boxMm = {box.left(), box.bottom() - foot, box.width(), foot}, .role = FontRole::Song, .largestPt = 8, .smallestPt = 6,
                           .across = CellAlign::Centre});
    }
};

NoticePages::NoticePages(NoticeSheet sheet, QHash<QString, QImage> photos, std::shared_ptr<TextShaper> shaper)
    : m_sheet(std::move(sheet)), m_photos(std::move(photos)), m_shaper(std::move(shaper))
{
}

int NoticePages::count()
{
    const int items = int(m_sheet.items.size());
    return hasAnnex() ? 1 + (items + annexItemsPerPage - 1) / annexItemsPerPage : 1;
}

DocumentInfo NoticePages::info() const
{
    return {word(u"notice.title"_s) + u' ' + m_sheet.docNo, m_sheet.school, {}, m_sheet.created};
}

QString NoticePages::numbers() const
{
    QStringList all;
    for (const NoticeSheet::Item& item : m_sheet.items)
        all << item.number;
    return all.join(u'、');
}

/// The number stands half above and half below the cut, spread out, as it is done by hand on such forms.
void NoticePages::paintCut(double y, Painter& on) const
{
    QString spread;
    for (const QChar character : m_sheet.docNo)
        spread += (spread.isEmpty() || character.isDigit() ? QString() : u" "_s) + character;
    const double room = 88, from = 105 - room / 2;
    const FittedText number = on.text(spread, {.boxMm = {from, y - 5, room, 10}, .role = FontRole::Heading1, .largestPt = 18, .smallestPt = 10,
                                               .across = CellAlign::Centre});
    const Stroke dashes{0.25, Qt::black, {2.4, 1.6}};
    const QRectF ink = number.inkMm.isNull() ? QRectF(105, y, 0, 0) : number.inkMm;
    on.line({8, y}, {ink.left() - 3, y}, dashes);
    on.line({ink.right() + 3, y}, {202, y}, dashes);
}

void NoticePages::paintStub(Painter& on) const
{
    const double top = 10;
    on.text(word(u"notice.part.stub"_s), {.boxMm = {left, top, 80, 5}, .role = FontRole::Song, .largestPt = 9, .smallestPt = 7});
    on.text(m_sheet.docNo, {.boxMm = {right - 70, top, 70, 5}, .role = FontRole::Body, .largestPt = 11, .smallestPt = 8, .across = CellAlign::Right});
    on.text(tr("%1 (%2)").arg(word(u"notice.title"_s), word(u"notice.stub"_s)),
            {.boxMm = {left, top + 6, width, 9}, .role = FontRole::Title, .largestPt = 18, .smallestPt = 12, .across = CellAlign::Centre});
    const double y = top + 17, row = 8, half = width / 2;
    on.cell({left, y, half, row}, tr("Department"), m_sheet.department);
    on.cell({left + half, y, half, row}, tr("Time limit"), m_sheet.due);
    on.cell({left, y + row, width, row}, tr("Hazards"), tr("%1 in all: %2").arg(m_sheet.items.size()).arg(numbers()), 2);
    // A stub reminds; the whole text stands on the notice. One hazard has two lines, place and what is wrong.
    QStringList what;
    const bool alone = m_sheet.items.size() == 1;
    for (const NoticeSheet::Item& item : m_sheet.items.first(qMin<qsizetype>(3, m_sheet.items.size())))
        what << item.place + (alone ? u'\n' : u'：') + item.description;
    for (QString& one : what)
        if (const qsizetype most = alone ? 90 : 44; one.size() > most)
            one = one.left(most - 1) + u'…';
    if (m_sheet.items.size() > 3)
        what.last() = u"…"_s;
    on.cell({left, y + 2 * row, width, 13}, tr("Contents"), what.join(u'\n'), 3);
    on.cell({left, y + 2 * row + 13, half, row}, tr("Issued by"), m_sheet.issuer);
    on.cell({left + half, y + 2 * row + 13, half, row}, tr("Issued on"), m_sheet.issuedOn);
    on.cell({left, y + 3 * row + 13, half, row}, tr("Received by (signature)"), {});
    on.cell({left + half, y + 3 * row + 13, half, row}, tr("Received on"), {});
}

void NoticePages::paintNotice(Painter& on) const
{
    const double top = firstCutMm + 6;
    on.text(word(u"notice.part.notice"_s), {.boxMm = {left, top, 80, 5}, .role = FontRole::Song, .largestPt = 9, .smallestPt = 7});
    on.text(m_sheet.docNo, {.boxMm = {right - 70, top, 70, 5}, .role = FontRole::Body, .largestPt = 11, .smallestPt = 8, .across = CellAlign::Right});
    on.text(m_sheet.school + word(u"notice.title"_s),
            {.boxMm = {left, top + 5, width, 10}, .role = FontRole::Title, .largestPt = 20, .smallestPt = 12, .across = CellAlign::Centre});
    on.text(word(u"notice.to"_s), {.boxMm = {left, top + 17, width, 6}, .role = FontRole::Body, .largestPt = 13, .smallestPt = 10});
    on.text(u"　　"_s + word(u"notice.body"_s), {.boxMm = {left, top + 23, width, 19}, .role = FontRole::Body, .largestPt = 12, .smallestPt = 9, .maxLines = 5,
                                                 .spacing = 1.45, .down = Qt::AlignTop});
    const double y = top + 43, bottom = secondCutMm - 20;
    const QString photoWord = word(u"notice.photo"_s);
    if (hasAnnex()) {
        on.text(word(u"notice.annex"_s), {.boxMm = {left, y, width, 8}, .role = FontRole::Body, .largestPt = 12, .smallestPt = 9});
        on.text(numbers(), {.boxMm = {left, y + 9, width, bottom - y - 11}, .role = FontRole::Body, .largestPt = 12, .smallestPt = 7, .maxLines = 12,
                            .down = Qt::AlignTop}, tr("The list of numbers"));
    } else {
        // Items share the room; each has its words on the left and its photograph on the right.
        const double height = (bottom - y) / double(m_sheet.items.size());
        for (qsizetype i = 0; i < m_sheet.items.size(); ++i) {
            const NoticeSheet::Item& item = m_sheet.items[i];
            const QRectF box(left, y + double(i) * height, width, height);
            const bool withPhoto = m_photos.contains(item.photo);
            const double words = withPhoto ? width - qMin(62.0, height * 1.4) : width;
            on.rect(box);
            const double head = 6, foot = 6, pad = 1.5;
            on.text(tr("%1  %2  %3").arg(item.number, item.place, item.level),
                    {.boxMm = {box.left() + pad, box.top() + 0.5, words - 2 * pad, head}, .role = FontRole::Heading1, .largestPt = 11, .smallestPt = 7.5});
            QString said = tr("Hazard: %1").arg(item.description);
            if (!item.measure.isEmpty())
                said += u'\n' + tr("To be done: %1").arg(item.measure);
            on.text(said, {.boxMm = {box.left() + pad, box.top() + head + 1, words - 2 * pad, height - head - foot - 1.5}, .role = FontRole::Body,
                           .largestPt = 12, .smallestPt = 7, .maxLines = 16, .spacing = 1.4, .down = Qt::AlignTop}, item.number);
            on.text(tr("Found on %1, to be put right by %2").arg(item.foundOn, item.due),
                    {.boxMm = {box.left() + pad, box.bottom() - foot, words - 2 * pad, foot - 0.5}, .role = FontRole::Body, .largestPt = 10.5, .smallestPt = 7});
            if (withPhoto)
                on.photo({box.left() + words, box.top() + pad, width - words - pad, height - 2 * pad}, m_photos.value(item.photo),
                         tr("%1 (%2)").arg(photoWord, item.number));
        }
    }
    on.text(tr("Issued by: %1").arg(m_sheet.issuer), {.boxMm = {left, bottom + 2, 75, 6}, .role = FontRole::Body, .largestPt = 12, .smallestPt = 9});
    on.text(tr("%1 (seal)").arg(m_sheet.school), {.boxMm = {right - 95, bottom + 2, 95, 6}, .role = FontRole::Body, .largestPt = 12, .smallestPt = 8,
                                                 .across = CellAlign::Right});
    on.text(m_sheet.issuedOn, {.boxMm = {right - 95, bottom + 8, 95, 6}, .role = FontRole::Body, .largestPt = 12, .smallestPt = 9, .across = CellAlign::Right});
}

void NoticePages::paintReceipt(Painter& on) const
{
    const double top = secondCutMm + 6, code = 24;
    on.text(word(u"notice.part.receipt"_s), {.boxMm = {left, top, 80, 5}, .role = FontRole::Song, .largestPt = 9, .smallestPt = 7});
    on.text(m_sheet.docNo, {.boxMm = {right - 70, top, 70, 5}, .role = FontRole::Body, .largestPt = 11, .smallestPt = 8, .across = CellAlign::Right});
    on.text(word(u"notice.receipt"_s), {.boxMm = {left, top + 4, width, 8}, .role = FontRole::Title, .largestPt = 18, .smallestPt = 12, .across = CellAlign::Centre});
    on.text(word(u"notice.receipt_to"_s), {.boxMm = {left, top + 13, width, 5}, .role = FontRole::Body, .largestPt = 11, .smallestPt = 9});
    on.text(u"　　"_s + word(u"notice.receipt_body"_s),
            {.boxMm = {left, top + 18, width, 10}, .role = FontRole::Body, .largestPt = 11, .smallestPt = 7, .maxLines = 3, .down = Qt::AlignTop});
    const double y = top + 29, words = width - code - 3;
    const auto blank = [&](double at, double height, const QString& label) {
        on.rect({left, at, words, height});
        on.text(label, {.boxMm = {left + 1.5, at + 0.5, words - 3, 5}, .role = FontRole::Heading1, .largestPt = 10, .smallestPt = 8});
    };
    blank(y, 17, word(u"notice.receipt_done"_s));
    blank(y + 17, 13, word(u"notice.receipt_open"_s));
    const double third = words / 3, sign = y + 30;
    on.cell({left, sign, third, 8}, tr("Put right by"), {});
    on.cell({left + third, sign, third, 8}, tr("Head of department"), {});
    on.cell({left + 2 * third, sign, third, 8}, tr("Completed on"), {});
    const auto parsed = ShortCode::parse(m_sheet.shortCode);
    if (on.canvas && parsed)
        paintCode(*on.canvas, {right - code, y}, code, parsed->text());
    on.text(parsed ? parsed->printed() : QString(), {.boxMm = {right - code - 1, y + code, code + 2, 5}, .role = FontRole::Sans, .largestPt = 9, .smallestPt = 6,
                                                     .across = CellAlign::Centre});
}

void NoticePages::paintAnnex(qsizetype first, Painter& on) const
{
    on.text(word(u"notice.annex_title"_s), {.boxMm = {left, 14, width, 9}, .role = FontRole::Title, .largestPt = 18, .smallestPt = 12, .across = CellAlign::Centre});
    on.text(m_sheet.docNo, {.boxMm = {left, 24, width, 6}, .role = FontRole::Body, .largestPt = 11, .smallestPt = 8, .across = CellAlign::Right});
    if (const auto parsed = ShortCode::parse(m_sheet.shortCode); on.canvas && parsed)
        paintCode(*on.canvas, {right - 14, 9}, 14, parsed->text());
    const double height = 61;
    for (qsizetype i = 0; i < annexItemsPerPage && first + i < m_sheet.items.size(); ++i) {
        const NoticeSheet::Item& item = m_sheet.items[first + i];
        const QRectF box(left, 32 + double(i) * height, width, height - 2);
        const bool withPhoto = m_photos.contains(item.photo);
        const double words = withPhoto ? width - 72 : width, row = 8;
        on.cell({box.left(), box.top(), words, row}, tr("No. %1").arg(first + i + 1), tr("%1  %2").arg(item.number, item.level));
        on.cell({box.left(), box.top() + row, words, row}, tr("Place"), item.place, 2);
        on.cell({box.left(), box.top() + 2 * row, words, 18}, tr("Hazard"), item.description, 5);
        on.cell({box.left(), box.top() + 2 * row + 18, words, 17}, tr("To be done"), item.measure, 5);
        on.cell({box.left(), box.top() + 2 * row + 35, words, row}, tr("Time limit"), item.due);
        if (withPhoto)
            on.photo({box.left() + words, box.top(), width - words, box.height()}, m_photos.value(item.photo), word(u"notice.photo"_s));
    }
    const qsizetype page = 2 + first / annexItemsPerPage;
    on.text(tr("Page %1 of %2").arg(page).arg(1 + (m_sheet.items.size() + annexItemsPerPage - 1) / annexItemsPerPage),
            {.boxMm = {left, 283, width, 5}, .role = FontRole::Song, .largestPt = 9, .smallestPt = 8, .across = CellAlign::Centre});
}

void NoticePages::paint(int page, Canvas& canvas)
{
    if (!hasPage(page))
        return;
    Painter on{&canvas, *m_shaper};
    if (page > 0)
        return paintAnnex(qsizetype(page - 1) * annexItemsPerPage, on);
    paintStub(on);
    paintCut(firstCutMm, on);
    paintNotice(on);
    paintCut(secondCutMm, on);
    paintReceipt(on);
}

Issues NoticePages::issues()
{
    Painter on{nullptr, *m_shaper};
    paintStub(on);
    paintCut(firstCutMm, on);
    paintNotice(on);
    paintReceipt(on);
    for (int page = 1; page < count(); ++page)
        paintAnnex(qsizetype(page - 1) * annexItemsPerPage, on);
    return on.issues;
}

} // namespace bihuan
