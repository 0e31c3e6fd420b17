// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/filing/filing_papers.h"
#include "core/documents/short_code.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr double left = 24, right = 188, width = right - left; ///< mm; a wider margin for the binding
const Stroke thin{0.2, Qt::black, {}}, bold{0.4, Qt::black, {}};

QString tr(const char* text)
{
    return QCoreApplication::translate("filing", text);
}

QString onPaper(QDate date)
{
    return date.isValid() ? date.toString(u"yyyy年M月d日"_s) : QString();
}

/// A cell with borders: a label in 黑体 at the left, what is entered beside it.
void cell(WatchSheet& sheet, TextShaper& shaper, const QRectF& box, double labelWidth, const QString& label, const QStringList& value, int lines, bool top = false)
{
    sheet.frame(box, thin);
    sheet.rules << std::pair(QLineF(box.left() + labelWidth, box.top(), box.left() + labelWidth, box.bottom()), thin);
    sheet.text(label, {.boxMm = {box.left() + 1, box.top(), labelWidth - 2, box.height()}, .role = FontRole::Heading1, .largestPt = 12, .smallestPt = 7, .maxLines = 4, .across = CellAlign::Centre}, shaper, label);
    const QRectF room(box.left() + labelWidth + 2, box.top() + 0.8, box.width() - labelWidth - 4, box.height() - 1.6);
    sheet.paragraphs(value.isEmpty() ? QStringList{QString()} : value, {.boxMm = room, .role = FontRole::Body, .largestPt = 13, .smallestPt = 7.5, .maxLines = lines, .spacing = top ? 1.5 : 1.25, .down = top ? Qt::AlignTop : Qt::AlignVCenter},
                     shaper, label);
}

void code(WatchSheet& sheet, TextShaper& shaper, const QString& text, const QRectF& square)
{
    if (text.isEmpty())
        return;
    sheet.code = text;
    sheet.qrMm = square;
    const auto parsed = ShortCode::parse(text);
    sheet.text(parsed ? parsed->printed() : text, {.boxMm = {square.left() - 4, square.bottom() - 0.6, square.width() + 8, 3.6}, .largestPt = 7, .smallestPt = 5, .color = watchGrey, .across = CellAlign::Centre}, shaper, tr("Short code"));
}

QStringList indented(const QString& text)
{
    QStringList paragraphs;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        paragraphs << u"\u3000\u3000"_s + line.trimmed();
    return paragraphs;
}

} // namespace

FilingFormPages::FilingFormPages(const QList<Content>& forms, std::shared_ptr<TextShaper> shaper, DocumentInfo info) : WatchPages(paperA4, std::move(info)), m_shaper(std::move(shaper))
{
    for (const Content& content : forms) {
        m_bookmarks << Bookmark{content.filing.docNo.isEmpty() ? content.filing.subject : content.filing.docNo + u' ' + content.filing.subject, 0, int(m_sheets.size())};
        m_sheets << form(content);
        annexes(content);
    }
}

void FilingFormPages::annexes(const Content& content)
{
    constexpr int perPage = 4;
    constexpr double top = 38, height = 112, gap = 6, caption = 9;
    const double half = (width - gap) / 2;
    TextShaper& shaper = *m_shaper;
    for (int from = 0; from < int(content.photos.size()); from += perPage) {
        WatchSheet sheet;
        sheet.text(tr("Annex: photographs"), {.boxMm = {left, 20, width, 9}, .role = FontRole::Title, .largestPt = 16, .smallestPt = 11, .across = CellAlign::Centre}, shaper, tr("Title"));
        sheet.text(tr("%1 %2").arg(content.filing.docNo, content.filing.subject).trimmed(), {.boxMm = {left, 30, width, 6}, .role = FontRole::Body, .largestPt = 11, .smallestPt = 7, .across = CellAlign::Centre}, shaper, tr("Matter"));
        for (int at = from; at < std::min(from + perPage, int(content.photos.size())); ++at) {
            const int place = at - from;
            const QRectF cell(left + (place % 2) * (half + gap), top + (place / 2) * (height + gap), half, height);
            const QRectF room = cell.adjusted(1, 1, -1, -caption - 1);
            const QSizeF size = QSizeF(content.photos[at].second.size()).scaled(room.size(), Qt::KeepAspectRatio);
            m_images[int(m_sheets.size())].append({QRectF(room.center() - QPointF(size.width(), size.height()) / 2, size), content.photos[at].second});
            sheet.frame(cell, thin);
            sheet.text(content.photos[at].first, {.boxMm = {cell.left() + 1, cell.bottom() - caption, half - 2, caption - 1}, .role = FontRole::Body, .largestPt = 10, .smallestPt = 6, .maxLines = 2, .across = CellAlign::Centre}, shaper,
                       tr("Attachments"));
        }
        m_sheets << sheet;
    }
}

void FilingFormPages::paint(int page, Canvas& canvas)
{
    WatchPages::paint(page, canvas);
    for (const auto& [place, picture] : m_images.value(page))
        canvas.image(place, picture);
}

WatchSheet FilingFormPages::form(const Content& content)
{
    WatchSheet sheet;
    TextShaper& shaper = *m_shaper;
    const Filing& one = content.filing;
    sheet.text(tr("Report for filing"), {.boxMm = {left, 24, width, 12}, .role = FontRole::Title, .largestPt = 24, .smallestPt = 16, .across = CellAlign::Centre}, shaper, tr("Title"));
    sheet.text(tr("By: %1").arg(content.school), {.boxMm = {left, 39, width * 0.6, 6}, .role = FontRole::Body, .largestPt = 12, .smallestPt = 7}, shaper, tr("School"));
    sheet.text(tr("No. %1").arg(one.docNo.isEmpty() ? QString(10, u'＿') : one.docNo), {.boxMm = {left + width * 0.6, 39, width * 0.4, 6}, .role = FontRole::Body, .largestPt = 12, .smallestPt = 7, .across = CellAlign::Right}, shaper, tr("Document number"));
    constexpr double label = 26, row = 10.5;
    const double half = width / 2, begin = 46;
    double y = begin;
    const auto wide = [&](const QString& name, const QStringList& value, double height, int lines, bool top = false) {
        cell(sheet, shaper, {left, y, width, height}, label, name, value, lines, top);
        y += height;
    };
    const auto pair = [&](const QString& name1, const QString& value1, const QString& name2, const QString& value2) {
        cell(sheet, shaper, {left, y, half, row}, label, name1, {value1}, 2);
        cell(sheet, shaper, {left + half, y, half, row}, label, name2, {value2}, 2);
        y += row;
    };
    wide(tr("Matter"), {one.subject}, 12, 2);
    pair(tr("Filed with"), one.toOrg, tr("How it is sent"), filingChannelName(one.channel));
    pair(tr("Counts from"), onPaper(one.happenedOn), tr("Due by"), onPaper(one.dueOn));
    wide(tr("Basis"), {one.basis}, row, 2);
    if (!one.aboutName.isEmpty())
        wide(tr("About"), {one.aboutName}, row, 2);
    const double signHeight = 34, attachHeight = 20, contentBottom = cutMm() - 8 - signHeight - attachHeight;
    wide(tr("Contents"), indented(one.content), contentBottom - y, 40, true);
    QStringList papers;
    for (qsizetype i = 0; i < content.attachments.size() && i < 6; ++i)
        papers << tr("%1. %2").arg(i + 1).arg(content.attachments[i]);
    if (content.attachments.size() > 6)
        papers << tr("and %1 more").arg(content.attachments.size() - 6);
    wide(tr("Attachments"), papers.isEmpty() ? QStringList{tr("None")} : papers, attachHeight, 7);
    // The head's word, signature and seal.
    const QRectF sign(left, y, width, signHeight);
    cell(sheet, shaper, sign, label, tr("Opinion of the school"), {QString()}, 1);
    const QString day = one.approvedOn.isValid() ? onPaper(one.approvedOn) : tr("____ y __ m __ d");
    sheet.text(tr("Signature of the head:"), {.boxMm = {left + label + 46, sign.top() + 12, 50, 7}, .role = FontRole::Body, .largestPt = 12, .smallestPt = 8}, shaper, tr("Signature"));
    sheet.rules << std::pair(QLineF(left + label + 84, sign.top() + 18.5, left + label + 112, sign.top() + 18.5), thin);
    sheet.text(day, {.boxMm = {left + label + 60, sign.bottom() - 9, width - label - 66, 7}, .role = FontRole::Body, .largestPt = 12, .smallestPt = 8, .across = CellAlign::Right}, shaper, tr("Day"));
    sheet.text(tr("Prepared by: %1").arg(content.preparedBy.isEmpty() ? QString(6, u'＿') : content.preparedBy), {.boxMm = {left + label + 3, sign.bottom() - 9, 54, 7}, .role = FontRole::Body, .largestPt = 12, .smallestPt = 8}, shaper, tr("Prepared by"));
    if (content.sealBox) {
        const QRectF seal(left + label + 4, sign.top() + 2, 22, 22);
        sheet.rules << std::pair(QLineF(seal.topLeft(), seal.topRight()), Stroke{0.15, watchGrey, {1.2, 1}}) << std::pair(QLineF(seal.topRight(), seal.bottomRight()), Stroke{0.15, watchGrey, {1.2, 1}})
                    << std::pair(QLineF(seal.bottomRight(), seal.bottomLeft()), Stroke{0.15, watchGrey, {1.2, 1}}) << std::pair(QLineF(seal.bottomLeft(), seal.topLeft()), Stroke{0.15, watchGrey, {1.2, 1}});
        sheet.text(tr("Seal"), {.boxMm = seal, .largestPt = 8, .smallestPt = 6, .color = watchGrey, .across = CellAlign::Centre}, shaper, tr("Seal"));
    }
    sheet.frame({left, begin, width, sign.bottom() - begin}, bold);
    receipt(sheet, content);
    return sheet;
}

void FilingFormPages::receipt(WatchSheet& sheet, const Content& content)
{
    TextShaper& shaper = *m_shaper;
    const Filing& one = content.filing;
    const double y = cutMm();
    sheet.rules << std::pair(QLineF(8, y, 202, y), Stroke{0.2, watchGrey, {2, 1.5}});
    sheet.text(tr("Cut here; the part below comes back to the school"), {.boxMm = {left, y + 0.6, width, 4}, .largestPt = 7.5, .smallestPt = 5.5, .color = watchGrey, .across = CellAlign::Centre}, shaper, tr("Receipt"));
    sheet.text(tr("Receipt of a report"), {.boxMm = {left, y + 5, width, 8}, .role = FontRole::Title, .largestPt = 17, .smallestPt = 12, .across = CellAlign::Centre}, shaper, tr("Receipt"));
    constexpr double square = 24;
    const double words = width - square - 8;
    const QString about = one.docNo.isEmpty() ? tr("“%1”").arg(one.subject) : tr("“%1” (%2)").arg(one.subject, one.docNo);
    sheet.paragraphs({tr("%1:").arg(content.school), u"\u3000\u3000"_s + tr("Your report %1 was received on ____ y __ m __ d.").arg(about)},
                     {.boxMm = {left, y + 14, words, 18}, .role = FontRole::Body, .largestPt = 12, .smallestPt = 7.5, .maxLines = 4, .spacing = 1.4, .down = Qt::AlignTop}, shaper, tr("Receipt"));
    sheet.text(tr("□ Filed   □ To be completed and sent again   □ Other: ______________"), {.boxMm = {left, y + 33, words, 6.5}, .role = FontRole::Body, .largestPt = 11.5, .smallestPt = 7.5}, shaper, tr("Receipt"));
    sheet.text(tr("No. of the receipt: ______________    Received by: ______________"), {.boxMm = {left, y + 41, words, 6.5}, .role = FontRole::Body, .largestPt = 11.5, .smallestPt = 7.5}, shaper, tr("Receipt"));
    sheet.text(tr("Seal of the authority            ____ y __ m __ d"), {.boxMm = {left, y + 49, words, 6.5}, .role = FontRole::Body, .largestPt = 11.5, .smallestPt = 7.5, .across = CellAlign::Right}, shaper, tr("Receipt"));
    code(sheet, shaper, one.shortCode, {right - square, y + 15, square, square});
}

CirculationPages::CirculationPages(const Content& content, std::shared_ptr<TextShaper> given, DocumentInfo info) : WatchPages(paperA4, std::move(info)), m_shaper(std::move(given))
{
    TextShaper& shaper = *m_shaper;
    const IncomingDoc& doc = content.standing.doc;
    constexpr double label = 24, row = 9.5;
    struct Column {
        QString heading;
        double width;
    };
    const QList<Column> columns{{tr("No."), 11}, {tr("Name"), 27}, {tr("Day read"), 30}, {tr("Signature"), 30}, {tr("Opinion"), width - 98}};
    int from = 0;
    const int readers = int(content.standing.readers.size());
    const int all = std::max(readers + 2, rowsOnFirst); // some lines to write in who was forgotten
    while (from < all || m_sheets.isEmpty()) {
        WatchSheet sheet;
        const bool first = m_sheets.isEmpty();
        sheet.text(tr("Circulation of a document"), {.boxMm = {left, 20, width, 12}, .role = FontRole::Title, .largestPt = first ? 24.0 : 16.0, .smallestPt = 12, .across = CellAlign::Centre}, shaper, tr("Title"));
        sheet.text(content.school, {.boxMm = {left, 36, width * 0.5, 6}, .role = FontRole::Body, .largestPt = 12, .smallestPt = 7}, shaper, tr("School"));
        sheet.text(tr("No. %1").arg(doc.number), {.boxMm = {left + width * 0.5, 36, width * 0.5 - 26, 6}, .role = FontRole::Body, .largestPt = 12, .smallestPt = 7, .across = CellAlign::Right}, shaper, tr("Register number"));
        code(sheet, shaper, doc.shortCode, {right - 21, 17, 21, 21});
        double y = 44;
        const double begin = y;
        const double half = width / 2;
        const auto wide = [&](const QString& name, const QStringList& value, double height, int lines, bool top = false) {
            cell(sheet, shaper, {left, y, width, height}, label, name, value, lines, top);
            y += height;
        };
        const auto pair = [&](const QString& name1, const QString& value1, const QString& name2, const QString& value2) {
            cell(sheet, shaper, {left, y, half, row}, label, name1, {value1}, 2);
            cell(sheet, shaper, {left + half, y, half, row}, label, name2, {value2}, 2);
            y += row;
        };
        if (first) {
            wide(tr("Title of the paper"), {doc.title}, 13, 2);
            pair(tr("From"), doc.fromOrg, tr("Document number"), doc.docNo);
            pair(tr("Received on"), onPaper(doc.receivedOn), tr("Secrecy, urgency"), doc.secrecy == u"none"_s && doc.urgency == u"normal"_s ? tr("Open, not urgent") : tr("%1, %2").arg(secrecyName(doc.secrecy), urgencyName(doc.urgency)));
            const auto signedWords = [](const QString& words, const QString& who, QDate day) {
                QStringList lines = words.split(u'\n', Qt::SkipEmptyParts);
                if (!who.isEmpty())
                    lines << u"\u3000\u3000"_s + who + (day.isValid() ? u"\u3000"_s + onPaper(day) : QString());
                return lines;
            };
            wide(tr("Proposal"), signedWords(doc.proposal, content.proposedBy, {}), 20, 6, true);
            wide(tr("Instruction"), signedWords(doc.instruction, content.instructedBy, doc.instructedOn), 26, 7, true);
            pair(tr("In charge"), QStringList{content.department, content.handler}.join(u' ').trimmed(), tr("To be done by"), onPaper(doc.dueOn));
            wide(tr("What was done"), signedWords(doc.followUp, {}, {}), 18, 5, true);
            sheet.frame({left, begin, width, y - begin}, bold);
            y += 3;
        }
        const double tableTop = y;
        const int rows = std::min(first ? rowsOnFirst : rowsOnOthers, all - from);
        const auto line = [&](int at, const QStringList& words, bool head) {
            double x = left;
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const QRectF box(x, tableTop + at * row, columns[i].width, row);
                if (head)
                    sheet.fills << std::pair(box, watchPale);
                sheet.frame(box, thin);
                if (i < words.size() && !words[i].isEmpty())
                    sheet.text(words[i], {.boxMm = box.adjusted(1, 0.4, -1, -0.4), .role = head ? FontRole::Heading1 : FontRole::Body, .largestPt = 11.5, .smallestPt = 6.5, .maxLines = 2, .across = i == 4 && !head ? CellAlign::Left : CellAlign::Centre},
                               shaper, columns[i].heading);
                x += columns[i].width;
            }
        };
        QStringList headings;
        for (const Column& column : columns)
            headings << column.heading;
        line(0, headings, true);
        for (int i = 0; i < rows; ++i) {
            const int at = from + i;
            QStringList words{QString::number(at + 1)};
            if (at < readers) {
                const IncomingReader& one = content.standing.readers[at];
                words << content.names.value(at) << (one.readOn.isValid() ? one.readOn.toString(Qt::ISODate) : QString()) << QString() << one.opinion;
            }
            line(i + 1, words, false);
        }
        sheet.frame({left, tableTop, width, row * (rows + 1)}, bold);
        sheet.text(tr("Sign with name and day, then hand it on; the last one gives it back to the office."), {.boxMm = {left, tableTop + row * (rows + 1) + 1.5, width, 5}, .largestPt = 9, .smallestPt = 6, .color = watchGrey}, shaper, tr("Note"));
        if (first)
            m_bookmarks << Bookmark{tr("%1 %2").arg(doc.number, doc.title).trimmed(), 0, int(m_sheets.size())};
        m_sheets << sheet;
        from += rows;
    }
}

} // namespace bihuan
