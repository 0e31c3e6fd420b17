// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/table_pages.h"

#include "core/documents/table_layout.h"

#include <QCoreApplication>

#include <atomic>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int sampleRows = 200;
constexpr double titlePt = 18;
constexpr double subtitlePt = 10.5;
const Stroke thinRule{0.15, Qt::black, {}};

QString tr(const char* text) { return QCoreApplication::translate("Register", text); }

TextStyle style(FontRole role, double sizePt, double pitchPt)
{
    TextStyle made;
    made.role = role;
    made.sizePt = sizePt;
    made.pitchPt = pitchPt;
    return made;
}

Runs asRuns(const QString& text) { return {Run{Run::Kind::Text, text, false, false}}; }

/// Distinguishes the headers of different registers in one file.
quint64 nextKey()
{
    static std::atomic<quint64> counter{0};
    return (++counter << 16) ^ 0x5441424C45ULL;
}

} // namespace

void TableContent::setRows(const QList<TableRow>& rows)
{
    rowCount = int(rows.size());
    row = [rows](int index) { return rows[index]; };
}

class TablePages::Layout {
public:
    Layout(TableContent given, DocumentInfo about, std::shared_ptr<TextShaper> fonts)
        : content(std::move(given))
        , info(std::move(about))
        , shaper(std::move(fonts))
        , key(nextKey())
    {
    }

    void make();
    void paint(int page, Canvas& canvas);

    TableContent content;
    DocumentInfo info;
    std::shared_ptr<TextShaper> shaper;
    quint64 key;
    TableGeometry geometry;
    std::vector<TableGroup> groups;
    std::vector<TableSheet> sheets; ///< empty until made
    Issues issues;

private:
    double topHeight() const;
    double paintTop(Canvas& canvas);
    double paintHeader(double y, Canvas& canvas);
    double paintEntry(const TableEntry& entry, double y, Canvas& canvas);
    void paintSignature(double y, Canvas& canvas);
    void paintFooter(int page, Canvas& canvas);
    void put(const QList<PlacedLine>& lines, Canvas& canvas);
    void strike(const QList<PlacedLine>& lines, Canvas& canvas);
    CellBox column(size_t c) const;
    CellAlign alignment(size_t c) const;
    QString heading(size_t c) const;

    int m_headerLines = 1;
    QList<PlacedLine> m_title;
    int m_titleLines = 0;
};

CellBox TablePages::Layout::column(size_t c) const
{
    double left = 0;
    for (size_t i = 0; i < c; ++i)
        left += geometry.widths[i];
    return {left, geometry.widths[c], alignment(c)};
}

CellAlign TablePages::Layout::alignment(size_t c) const
{
    if (content.rowNumbers && c == 0)
        return CellAlign::Centre;
    switch (content.columns[qsizetype(c) - (content.rowNumbers ? 1 : 0)].align) {
    case TableColumn::Align::Left: return CellAlign::Left;
    case TableColumn::Align::Centre: return CellAlign::Centre;
    case TableColumn::Align::Right: return CellAlign::Right;
    }
    return CellAlign::Left;
}

QString TablePages::Layout::heading(size_t c) const
{
    if (content.rowNumbers && c == 0)
        return tr("No.");
    return content.columns[qsizetype(c) - (content.rowNumbers ? 1 : 0)].heading;
}

double TablePages::Layout::topHeight() const
{
    const bool subtitle = !content.subtitleLeft.isEmpty() || !content.subtitleRight.isEmpty();
    return m_titleLines * titlePt * 1.4 + (m_titleLines > 0 ? 6 : 0) + (subtitle ? subtitlePt * 1.7 : 0);
}

void TablePages::Layout::make()
{
    if (!sheets.empty())
        return;
    std::vector<TableRow> sample;
    for (int i = 0; i < qMin(content.rowCount, sampleRows); ++i)
        sample.push_back(content.row(i));
    geometry = tableGeometry(content, sample, *shaper);

    if (!content.title.isEmpty())
        m_titleLines = appendCell(asRuns(content.title), style(FontRole::Title, titlePt, titlePt * 1.4), *shaper,
                                  {0, geometry.widthPt(), CellAlign::Centre}, 0, m_title, issues);
    const TextStyle header = geometry.headerStyle(), body = geometry.cellStyle();
    for (size_t c = 0; c < geometry.widths.size(); ++c)
        m_headerLines = qMax(m_headerLines, tableCellLines(heading(c), header, geometry.widths[c], *shaper, issues));

    std::vector<int> linesOfRow;
    linesOfRow.reserve(size_t(content.rowCount));
    const size_t shift = content.rowNumbers ? 1 : 0;
    for (int r = 0; r < content.rowCount; ++r) {
        const TableRow row = r < int(sample.size()) ? sample[size_t(r)] : content.row(r);
        if (!row.group.isEmpty() && (groups.empty() || groups.back().name != row.group))
            groups.push_back({row.group, r, 0});
        if (!groups.empty())
            ++groups.back().rows;
        int lines = 1;
        for (size_t c = shift; c < geometry.widths.size(); ++c)
            lines = qMax(lines, tableCellLines(row.cells.value(qsizetype(c - shift)), body, geometry.widths[c], *shaper, issues));
        linesOfRow.push_back(lines);
        if (r % 256 == 255)
            shaper->trim();
    }
    const double room = geometry.heightPt() - geometry.rowHeight(m_headerLines);
    sheets = tableSheets(geometry, linesOfRow, groups, content.signatureLine, room - topHeight(), room);
}

void TablePages::Layout::put(const QList<PlacedLine>& lines, Canvas& canvas)
{
    const QPointF origin(geometry.leftMm, geometry.topMm);
    for (const PlacedLine& line : lines)
        canvas.text(line.line, line.at + origin);
}

void TablePages::Layout::strike(const QList<PlacedLine>& lines, Canvas& canvas)
{
    for (const PlacedLine& line : lines) {
        const QPointF from = line.at + QPointF(geometry.leftMm, geometry.topMm - 0.34 * geometry.sizePt * mmPerPt);
        canvas.line(from, from + QPointF(line.line.widthMm, 0), {0.2, Qt::black, {}});
    }
}

double TablePages::Layout::paintTop(Canvas& canvas)
{
    put(m_title, canvas);
    const double y = topHeight() - subtitlePt * 1.7;
    QList<PlacedLine> lines;
    const TextStyle small = style(FontRole::Song, subtitlePt, subtitlePt * 1.5);
    // Each side gets the room its words need: a ledger has a short name at the left and its figures at the right.
    const double share = double(content.subtitleLeft.size()) / qMax<qsizetype>(1, content.subtitleLeft.size() + content.subtitleRight.size());
    const double width = geometry.widthPt(), left = width * qBound(0.2, share, 0.8);
    Issues ignored;
    if (!content.subtitleLeft.isEmpty())
        appendCell(asRuns(content.subtitleLeft), small, *shaper, {0, left, CellAlign::Left}, y, lines, ignored);
    if (!content.subtitleRight.isEmpty())
        appendCell(asRuns(content.subtitleRight), small, *shaper, {left, width - left, CellAlign::Right}, y, lines, ignored);
    put(lines, canvas);
    return topHeight();
}

double TablePages::Layout::paintHeader(double y, Canvas& canvas)
{
    const TextStyle header = geometry.headerStyle();
    const double height = geometry.rowHeight(m_headerLines);
    const QPointF origin(geometry.leftMm, geometry.topMm);
    QList<PlacedLine> lines;
    Issues ignored;
    for (size_t c = 0; c < geometry.widths.size(); ++c) {
        CellBox box = column(c);
        box.align = CellAlign::Centre;
        const int count = tableCellLines(heading(c), header, box.widthPt, *shaper, ignored);
        appendTableCell(heading(c), header, *shaper, box, y + (height - count * geometry.pitchPt) / 2, 0, count, lines);
        canvas.rect(QRectF(origin + QPointF(box.leftPt, y) * mmPerPt, QSizeF(box.widthPt, height) * mmPerPt), thinRule);
    }
    put(lines, canvas);
    return y + height;
}

double TablePages::Layout::paintEntry(const TableEntry& entry, double y, Canvas& canvas)
{
    const double height = geometry.rowHeight(entry.lines);
    const QPointF origin(geometry.leftMm, geometry.topMm);
    QList<PlacedLine> lines;
    if (entry.kind == TableEntry::Kind::Signature) {
        paintSignature(y, canvas);
        return y + height;
    }
    if (entry.kind == TableEntry::Kind::Row) {
        const TextStyle body = geometry.cellStyle();
        const TableRow row = content.row(entry.index);
        qsizetype struck = 0; // so many of the lines
        Issues ignored;
        for (size_t c = 0; c < geometry.widths.size(); ++c) {
            const bool numbers = content.rowNumbers && c == 0;
            const QString text = numbers ? QString::number(entry.index + 1)
                                         : row.cells.value(qsizetype(c) - (content.rowNumbers ? 1 : 0));
            const CellBox box = column(c);
            const int count = qMin(entry.lines, tableCellLines(text, body, box.widthPt, *shaper, ignored));
            appendTableCell(text, body, *shaper, box, y + (height - count * geometry.pitchPt) / 2, entry.firstLine,
                            entry.lines, lines);
            if (row.struck && c + 1 < geometry.widths.size())
                struck = lines.size();
            canvas.rect(QRectF(origin + QPointF(box.leftPt, y) * mmPerPt, QSizeF(box.widthPt, height) * mmPerPt), thinRule);
        }
        strike(lines.first(struck), canvas);
    } else {
        const bool group = entry.kind == TableEntry::Kind::Group;
        const CellBox box{0, geometry.widthPt(), group ? CellAlign::Left : CellAlign::Centre};
        const QString text = group ? tr("%1 (%2)").arg(groups[size_t(entry.index)].name).arg(groups[size_t(entry.index)].rows)
                                   : tr("No entries");
        appendTableCell(text, group ? geometry.headerStyle() : geometry.cellStyle(), *shaper, box, y + rowPaddingPt, 0, 1, lines);
        canvas.rect(QRectF(origin + QPointF(0, y) * mmPerPt, QSizeF(geometry.widthPt(), height) * mmPerPt), thinRule);
    }
    put(lines, canvas);
    return y + height;
}

void TablePages::Layout::paintSignature(double y, Canvas& canvas)
{
    const QStringList labels = content.signatures.isEmpty() ? QStringList{tr("Filled in by:"), tr("Checked by:"), tr("Date:")} : content.signatures;
    constexpr int perLine = 3;
    const int rows = int(labels.size() + perLine - 1) / perLine;
    const double height = geometry.rowHeight(2) / rows;
    const TextStyle small = style(FontRole::Song, subtitlePt, height);
    const double part = geometry.widthPt() / std::min<qsizetype>(perLine, std::max<qsizetype>(1, labels.size()));
    QList<PlacedLine> lines;
    Issues ignored;
    for (int i = 0; i < labels.size(); ++i)
        appendCell(asRuns(labels[i]), small, *shaper, {(i % perLine) * part + cellPaddingPt, part, CellAlign::Left}, y + 2 + (i / perLine) * height, lines, ignored);
    put(lines, canvas);
}

void TablePages::Layout::paintFooter(int page, Canvas& canvas)
{
    const TextStyle small = style(FontRole::Song, 9, 12);
    QList<PlacedLine> lines;
    Issues ignored;
    appendCell(asRuns(tr("Page %1 of %2").arg(page + 1).arg(sheets.size())), small, *shaper,
               {0, geometry.widthPt(), CellAlign::Centre}, geometry.heightPt() + 8, lines, ignored);
    put(lines, canvas);
}

void TablePages::Layout::paint(int page, Canvas& canvas)
{
    shaper->trim();
    double y = page == 0 ? topHeight() : 0;
    const double below = y + geometry.rowHeight(m_headerLines);
    // The first page has the title, all others look alike at the top.
    if (canvas.beginShared(key + (page == 0 ? 0 : 1))) {
        if (page == 0)
            paintTop(canvas);
        paintHeader(y, canvas);
        canvas.endShared();
    }
    y = below;
    for (const TableEntry& entry : sheets[size_t(page)].entries)
        y = paintEntry(entry, y, canvas);
    paintFooter(page, canvas);
}

TablePages::TablePages(TableContent content, DocumentInfo info, std::shared_ptr<TextShaper> shaper)
    : m_layout(std::make_unique<Layout>(std::move(content), std::move(info), std::move(shaper)))
{
}

TablePages::~TablePages() = default;

int TablePages::count()
{
    m_layout->make();
    return int(m_layout->sheets.size());
}

bool TablePages::hasPage(int page) { return page >= 0 && page < count(); }

QSizeF TablePages::sizeMm(int)
{
    m_layout->make();
    return m_layout->geometry.paperMm();
}

void TablePages::paint(int page, Canvas& canvas)
{
    if (hasPage(page))
        m_layout->paint(page, canvas);
}

DocumentInfo TablePages::info() const { return m_layout->info; }

bool TablePages::landscape()
{
    m_layout->make();
    return m_layout->geometry.landscape;
}

QList<int> TablePages::rowsOnPage(int page)
{
    QList<int> rows;
    if (hasPage(page))
        for (const TableEntry& entry : m_layout->sheets[size_t(page)].entries)
            if (entry.kind == TableEntry::Kind::Row)
                rows.append(entry.index);
    return rows;
}

const Issues& TablePages::issues()
{
    m_layout->make();
    return m_layout->issues;
}

} // namespace bihuan
