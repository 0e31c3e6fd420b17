// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_sheet.h"

#include "core/documents/painted_sheet.h"
#include "core/records/record_history.h"
#include "core/records/record_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

// mm
constexpr double left = 25, right = 188, top = 24, bottom = 272, labelWidth = 33, half = (right - left) / 2;
constexpr double padding = 1.8, leastRow = 8.6;
constexpr double textPt = 11, labelPt = 10.5, notePt = 9;
constexpr double spacing = 1.4;
constexpr qsizetype shortText = 14; ///< characters of a value that may share a row with another
constexpr qsizetype mostSteps = 30; ///< of the journal; the rest is counted

const Stroke thin{0.2, QColor(60, 60, 60), {}}, thick{0.5, Qt::black, {}};
const QColor shade(243, 244, 246), grey(90, 98, 110);

QString tr(const char* text)
{
    return QCoreApplication::translate("record_sheet", text);
}

class RecordSheetPages final : public SheetPages<PaintedSheet> {
public:
    RecordSheetPages(TextShaper& shaper, DocumentInfo info) : SheetPages(paperA4, std::move(info)), m_shaper(shaper) {}

    void begin(const QString& school, const QString& kind, const QString& name)
    {
        m_running = u"%1　%2"_s.arg(kind, name);
        newPage();
        put(school, {.boxMm = {left, top - 10, right - left, 7}, .role = FontRole::Song, .largestPt = 11, .smallestPt = 8, .across = CellAlign::Centre});
        put(kind, {.boxMm = {left, top - 2, right - left, 12}, .role = FontRole::Title, .largestPt = 22, .smallestPt = 12, .across = CellAlign::Centre});
        put(name, {.boxMm = {left, top + 11, right - left, 9}, .role = FontRole::Body, .largestPt = 14, .smallestPt = 8, .maxLines = 2, .across = CellAlign::Centre});
        m_y = m_tableTop = top + 23;
    }

    struct Pair {
        QString label, value;
        bool isShort() const { return value.size() <= shortText && !value.contains(u'\n'); }
    };
    void row(const Pair& one, const Pair* other = nullptr)
    {
        if (other) {
            const double height = std::max(leastRow, std::max(heightOf(one.value, half - labelWidth), heightOf(other->value, half - labelWidth)));
            room(height);
            cells(one, left, half, height);
            cells(*other, left + half, half, height);
            m_y += height;
            return;
        }
        // A value that is longer than what is left of the page goes on on the next one.
        QList<PlacedLine> lines = laid(one.value, right - left - labelWidth);
        const double pitch = textPt * spacing * mmPerPt;
        for (qsizetype from = 0; from == 0 || from < lines.size();) {
            if (m_y + std::max(leastRow, pitch * double(std::min<qsizetype>(3, lines.size() - from)) + 2 * padding) > bottom)
                newPage();
            const auto room = std::max<qsizetype>(1, qsizetype((bottom - m_y - 2 * padding) / pitch));
            const qsizetype count = std::min(room, lines.size() - from);
            const double height = std::max(leastRow, double(count) * pitch + 2 * padding);
            label(from == 0 ? one.label : QString(), {left, m_y, labelWidth, height});
            const QRectF box(left + labelWidth, m_y, right - left - labelWidth, height);
            page().frame(box, thin);
            FittedText part;
            part.sizePt = textPt;
            const double down = m_y + (height - double(count) * pitch) / 2 - double(from) * pitch;
            for (PlacedLine line : lines.mid(from, count)) {
                line.at += QPointF(box.left() + padding, down);
                part.lines << line;
            }
            page().put(part, box);
            m_y += height;
            from += std::max<qsizetype>(1, count);
        }
    }

    void heading(const QString& text)
    {
        closeTable();
        if (m_y + 24 > bottom)
            newPage();
        m_y += 4;
        put(text, {.boxMm = {left, m_y, right - left, 7}, .role = FontRole::Heading1, .largestPt = 12, .smallestPt = 9});
        m_y += 8;
        m_tableTop = m_y;
    }

    /// A row of a list, its widths in mm.
    void list(const QStringList& texts, const QList<double>& widths, bool head = false)
    {
        double height = leastRow - 1;
        for (int i = 0; i < int(widths.size()); ++i)
            height = std::max(height, double(laid(texts.value(i), widths[i], notePt).size()) * notePt * spacing * mmPerPt + 2 * padding);
        room(std::min(height, bottom - top));
        double x = left;
        for (int i = 0; i < int(widths.size()); ++i) {
            const QRectF box(x, m_y, widths[i], height);
            if (head)
                page().fills << std::pair(box, shade);
            page().frame(box, thin);
            FittedText set;
            set.sizePt = notePt;
            const QList<PlacedLine> lines = laid(texts.value(i), widths[i], notePt);
            const double down = m_y + (height - double(lines.size()) * notePt * spacing * mmPerPt) / 2;
            for (PlacedLine line : lines) {
                line.at += QPointF(x + padding, down);
                set.lines << line;
            }
            page().put(set, box);
            x += widths[i];
        }
        m_y += height;
    }

    void finish(const QString& foot)
    {
        closeTable();
        for (int i = 0; i < int(m_sheets.size()); ++i) {
            put(foot, {.boxMm = {left, bottom + 5, right - left - 40, 5}, .role = FontRole::Song, .largestPt = 8.5, .smallestPt = 6, .color = grey}, i);
            put(tr("Page %1 of %2").arg(i + 1).arg(m_sheets.size()),
                {.boxMm = {right - 40, bottom + 5, 40, 5}, .role = FontRole::Song, .largestPt = 8.5, .smallestPt = 6, .color = grey, .across = CellAlign::Right}, i);
        }
        m_bookmarks << Bookmark{m_running, 0, 0};
    }

private:
    PaintedSheet& page() { return m_sheets.last(); }

    void put(const QString& text, const TextFit& fit, int at = -1)
    {
        PaintedSheet& sheet = at < 0 ? page() : m_sheets[at];
        sheet.put(fitText(text, fit, m_shaper), fit.boxMm);
    }

    void newPage()
    {
        closeTable();
        m_sheets.append(PaintedSheet());
        m_y = m_tableTop = top;
        if (m_sheets.size() > 1) {
            put(m_running, {.boxMm = {left, top - 9, right - left, 6}, .role = FontRole::Song, .largestPt = 9, .smallestPt = 6, .color = grey});
        }
    }

    void closeTable()
    {
        if (!m_sheets.isEmpty() && m_y > m_tableTop)
            page().frame({left, m_tableTop, right - left, m_y - m_tableTop}, thick);
        m_tableTop = m_y;
    }

    void room(double height)
    {
        if (m_y + height > bottom)
            newPage();
    }

    /// Lines from the left edge and the upper edge of their box.
    QList<PlacedLine> laid(const QString& text, double width, double pt = textPt)
    {
        TextFit fit{.boxMm = {0, 0, width - 2 * padding, 1e5}, .role = FontRole::Body, .largestPt = pt, .smallestPt = pt, .maxLines = 100'000, .spacing = spacing, .down = Qt::AlignTop};
        const FittedText set = fitParagraphs(text.split(u'\n'), fit, m_shaper);
        if (!m_sheets.isEmpty())
            page().issues << set.issues;
        // The first line has its own height only; here all have the same.
        const double first = (pt * spacing - pt * 1.15) / 2 * mmPerPt;
        QList<PlacedLine> lines = set.lines;
        for (PlacedLine& line : lines)
            line.at.ry() += first;
        return lines;
    }
    double heightOf(const QString& text, double width) { return double(laid(text, width).size()) * textPt * spacing * mmPerPt + 2 * padding; }

    void label(const QString& text, const QRectF& box)
    {
        page().fills << std::pair(box, shade);
        page().frame(box, thin);
        if (!text.isEmpty())
            put(text, {.boxMm = box.adjusted(1, 0.5, -1, -0.5), .role = FontRole::Heading1, .largestPt = labelPt, .smallestPt = 7, .maxLines = 2, .across = CellAlign::Centre});
    }

    void cells(const Pair& one, double x, double width, double height)
    {
        label(one.label, {x, m_y, labelWidth, height});
        const QRectF box(x + labelWidth, m_y, width - labelWidth, height);
        page().frame(box, thin);
        FittedText set;
        set.sizePt = textPt;
        const QList<PlacedLine> lines = laid(one.value, box.width());
        const double down = m_y + (height - double(lines.size()) * textPt * spacing * mmPerPt) / 2;
        for (PlacedLine line : lines) {
            line.at += QPointF(box.left() + padding, down);
            set.lines << line;
        }
        page().put(set, box);
    }

    TextShaper& m_shaper;
    QString m_running;
    double m_y = 0, m_tableTop = 0;
};

QList<RecordSheetPages::Pair> pairsOf(const RecordStore& store, const RecordKind& kind, const Record& record)
{
    const RecordText texts(store);
    QList<RecordSheetPages::Pair> pairs;
    for (int i = 0; i < int(kind.fields.size()); ++i) {
        const Field& field = kind.fields[i];
        // Codes by which the program finds things say nothing on paper, but the one that is printed does.
        if (field.has(FieldFlag::Generated) && field.has(FieldFlag::Hidden) && field.kind == FieldKind::Integer)
            continue;
        QString value = texts.text(field, record.values.value(i)).trimmed();
        if (value.size() > 2 && (value.startsWith(u'{') || value.startsWith(u'[')) && field.has(FieldFlag::Generated))
            continue; // kept for the program, such as frozen figures
        if (!value.isEmpty())
            pairs << RecordSheetPages::Pair{field.title(), value};
    }
    return pairs;
}

} // namespace

Result<std::shared_ptr<PageSet>> recordSheet(const RecordStore& store, const AttachmentStore& attachments, const RecordKind& kind, qint64 id, const QString& school,
                                             TextShaper& shaper, Issues& issues)
{
    BIHUAN_TRY_ASSIGN(const auto record, store.find(kind, id));
    if (!record)
        return Error{Error::Kind::NotFound, u"%1 %2"_s.arg(kind.title()).arg(id), {}};
    BIHUAN_TRY_ASSIGN(const auto links, attachments.linksOf(kind.code, id));
    BIHUAN_TRY_ASSIGN(const auto history, recordHistory(store, kind, id));

    const QString name = kind.nameOf(*record);
    const QDateTime now = store.database().clock().now();
    auto pages = std::make_shared<RecordSheetPages>(shaper, DocumentInfo{u"%1 %2"_s.arg(kind.title(), name), school, {}, now});
    pages->begin(school, kind.title(), record->voided ? tr("%1 (voided: %2)").arg(name, record->voidReason) : name);
    const auto pairs = pairsOf(store, kind, *record);
    for (int i = 0; i < int(pairs.size()); ++i) {
        const bool two = i + 1 < int(pairs.size()) && pairs[i].isShort() && pairs[i + 1].isShort();
        pages->row(pairs[i], two ? &pairs[i + 1] : nullptr);
        i += two ? 1 : 0;
    }
    if (!links.isEmpty()) {
        pages->heading(tr("Attachments (%1)").arg(links.size()));
        const QList<double> widths{12, 91, 26, 34};
        pages->list({tr("No."), tr("File"), tr("Size"), tr("Of the day")}, widths, true);
        int number = 0;
        for (const AttachmentLink& link : links)
            pages->list({QString::number(++number), link.attachment.originalName, QLocale().formattedDataSize(link.attachment.size, 0, QLocale::DataSizeTraditionalFormat),
                         link.eventDate.isValid() ? link.eventDate.toString(Qt::ISODate) : QString()}, widths);
    }
    if (!history.isEmpty()) {
        pages->heading(tr("From the journal"));
        const QList<double> widths{36, 28, 26, 73};
        pages->list({tr("When"), tr("Who"), tr("What"), tr("Why")}, widths, true);
        // The beginning and the newest steps say most; what lies between is counted.
        for (qsizetype i = history.size() - 1; i >= 0; --i) {
            if (history.size() > mostSteps && i == history.size() - 2)
                i = mostSteps - 2;
            const HistoryEntry& one = history[i];
            QStringList fields;
            for (const HistoryEntry::Change& change : one.changes)
                if (!one.first)
                    fields << change.title;
            pages->list({one.at.toString(u"yyyy-MM-dd HH:mm"_s), one.actor, one.what, one.why.isEmpty() ? fields.join(u'、') : one.why}, widths);
        }
        if (history.size() > mostSteps)
            pages->list({QString(), QString(), QString(), tr("%1 more steps are in the journal.").arg(history.size() - mostSteps)}, widths);
    }
    pages->finish(tr("Printed from the records on %1").arg(now.date().toString(Qt::ISODate)));
    issues << pages->issues();
    return std::shared_ptr<PageSet>(pages);
}

} // namespace bihuan
