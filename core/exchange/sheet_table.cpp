// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_table.h"

#include "core/base/text.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/heading.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QString withoutBlanks(const QString& text)
{
    static const QRegularExpression blanks(u"\\s"_s);
    return cleanLine(text).remove(blanks);
}

bool isTotal(const QStringList& cells)
{
    static const QRegularExpression whole(u"^(?:合计|总计|小计|共计|总人数|合计人数|人数合计)[:：]?$"_s);
    static const QRegularExpression beginning(
        u"^(?:(?:合计|总计|小计|共计|总人数|合计人数)[:：]?\\d*|(?:全校|总|合计)?共[计有]?[:：]?\\d*[人名位条项间处个室所块].*)$"_s);
    bool first = true;
    for (const QString& cell : cells) {
        const QString text = withoutBlanks(cell);
        if (text.isEmpty())
            continue;
        if (whole.match(text).hasMatch() || (first && beginning.match(text).hasMatch()))
            return true;
        first = false;
    }
    return false;
}

bool isFootnote(const QStringList& cells)
{
    static const QRegularExpression note(
        u"^(?:(?:填表|制表|填报|统计|审核|校对|经办|负责|打印|审批|报送|联系)(?:人|员|日期|时间|单位)?(?:签[名字])?[:：]"
        u"|(?:注|备注|说明|附注|填表说明|校长|单位|学校)(?:签[名字]|[（(]?盖章[)）]?)?[:：]|第\\d+页)"_s);
    for (const QString& cell : cells)
        if (const QString text = withoutBlanks(cell); !text.isEmpty())
            return note.match(text).hasMatch();
    return false;
}

qsizetype filled(const QStringList& cells)
{
    return std::count_if(cells.cbegin(), cells.cend(), [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

constexpr qsizetype searchedRows = 30;

class TableFinder {
public:
    TableFinder(const Sheet& sheet, const QStringList& known)
        : m_sheet(sheet)
        , m_known(known.cbegin(), known.cend())
    {
    }

    Result<SheetTable> find(int headerRow)
    {
        const qsizetype header = headerRow > 0 ? m_sheet.rowNumbers.indexOf(headerRow) : bestHeader();
        if (header < 0)
            return Error{Error::Kind::Invalid,
                ExchangeText::tr(
                    "No row with headings was found in “%1”. Put a heading such as “姓名” above each column.")
                    .arg(m_sheet.name),
                u"no header"_s};
        readHeadings(header);
        m_table.headerCertain = headerRow == 0 && isOnlyHeader(header);
        m_table.notes = m_sheet.notes;
        for (qsizetype i = 0; i < m_sheet.rows.size(); ++i)
            if (m_sheet.rowNumbers[i] > m_table.headerRow)
                addRow(m_sheet.rowNumbers[i], m_sheet.rows[i]);
        return std::move(m_table);
    }

private:
    void note(int row, const QString& heading, Severity severity, const QString& code, const QString& message)
    {
        m_table.cleaned << RowIssue{row, heading, {severity, code, {}, message}};
    }

    int knownCells(const QStringList& row) const
    {
        QSet<QString> found;
        for (const QString& cell : row)
            if (const QString word = normalHeading(cell); m_known.contains(word))
                found << word;
        return int(found.size());
    }

    qsizetype bestHeader() const
    {
        qsizetype best = -1;
        int bestScore = 0;
        for (qsizetype i = 0; i < qMin(searchedRows, m_sheet.rows.size()); ++i) {
            const int score = knownCells(m_sheet.rows[i]);
            // One known word alone in a row may as well be a value; a table of one column has nothing else.
            const bool enough = score >= 2 || (score == 1 && i + 1 < m_sheet.rows.size());
            if (enough && score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    /// Below the found row the same headings may stand again, on every printed page.
    bool isOnlyHeader(qsizetype header) const
    {
        const int score = knownCells(m_sheet.rows[header]);
        for (qsizetype i = 0; i < qMin(searchedRows, m_sheet.rows.size()); ++i)
            if (m_sheet.rowNumbers[i] < m_table.firstHeaderRow || m_sheet.rowNumbers[i] > m_table.headerRow)
                if (knownCells(m_sheet.rows[i]) >= score && !isRepeatedHeader(m_sheet.rows[i]))
                    return false;
        return score >= 2;
    }

    /// The rows the headings stand in: merged cells tie neighbours together.
    std::pair<int, int> headerSpan(int number) const
    {
        int first = number;
        int last = number;
        for (const MergedCells& merged : m_sheet.merged) {
            const bool touches = merged.firstRow <= number && merged.lastRow >= number;
            if (touches && merged.lastRow > merged.firstRow && merged.lastRow - merged.firstRow < 4) {
                first = qMin(first, merged.firstRow);
                last = qMax(last, merged.lastRow);
            }
        }
        // Sub-headings below a wide heading although nothing is merged downwards.
        const qsizetype next = m_sheet.rowNumbers.indexOf(number + 1);
        if (last == number && next >= 0 && knownCells(m_sheet.rows[next]) > 0) {
            bool allBelowWide = true;
            for (int column = 0; column < m_sheet.rows[next].size(); ++column)
                if (!m_sheet.text(next, column).trimmed().isEmpty() && !isBelowWide(number, column))
                    allBelowWide = false;
            if (allBelowWide)
                last = number + 1;
        }
        return {first, last};
    }

    bool isBelowWide(int row, int column) const
    {
        return std::any_of(m_sheet.merged.cbegin(), m_sheet.merged.cend(), [&](const MergedCells& merged) {
            return merged.firstRow == row && merged.lastRow == row && merged.firstColumn <= column
                && merged.lastColumn >= column;
        });
    }

    void readHeadings(qsizetype header)
    {
        const auto [first, last] = headerSpan(m_sheet.rowNumbers[header]);
        m_table.firstHeaderRow = first;
        m_table.headerRow = last;
        QHash<QPair<int, int>, QString> spread;
        int width = 0;
        for (const MergedCells& merged : m_sheet.merged) {
            const qsizetype row = m_sheet.rowNumbers.indexOf(merged.firstRow);
            if (row < 0 || merged.firstRow < first || merged.lastRow > last
                || m_sheet.text(row, merged.firstColumn).isEmpty())
                continue;
            const int lastColumn = qMin(merged.lastColumn, sheet_limits::columns - 1);
            for (int r = merged.firstRow; r <= merged.lastRow; ++r)
                for (int c = merged.firstColumn; c <= lastColumn; ++c)
                    spread.insert({r, c}, m_sheet.text(row, merged.firstColumn));
            width = qMax(width, lastColumn + 1);
        }
        for (qsizetype i = 0; i < m_sheet.rows.size(); ++i)
            if (m_sheet.rowNumbers[i] >= first && m_sheet.rowNumbers[i] <= last)
                width = qMax(width, int(m_sheet.rows[i].size()));
        for (int column = 0; column < width; ++column) {
            QStringList parts;
            for (int number = first; number <= last; ++number) {
                const qsizetype row = m_sheet.rowNumbers.indexOf(number);
                const QString own = row < 0 ? QString() : m_sheet.text(row, column);
                const QString text = cleanLine(own.trimmed().isEmpty() ? spread.value({number, column}) : own);
                if (!text.isEmpty() && (parts.isEmpty() || parts.constLast() != text))
                    parts << text;
            }
            m_table.headings << parts.join(u'/');
        }
        for (int column = 0; column < width; ++column)
            if (const QString& heading = m_table.headings[column];
                !heading.isEmpty() && m_table.headings.indexOf(heading) < column)
                note(last, heading, Severity::Warning, u"table.heading_twice"_s,
                    ExchangeText::tr(
                        "This heading stands over two columns; only the first is read. Rename one of them."));
    }

    bool isRepeatedHeader(const QStringList& cells) const
    {
        qsizetype same = 0;
        for (qsizetype column = 0; column < qMin(cells.size(), m_table.headings.size()); ++column)
            if (!cells[column].trimmed().isEmpty()
                && normalHeading(cells[column]) == normalHeading(m_table.headings[column].section(u'/', -1)))
                ++same;
        return same > 0 && same * 2 > filled(cells);
    }

    bool isSection(int number, const QStringList& cells) const
    {
        return filled(cells) == 1
            && std::any_of(m_sheet.merged.cbegin(), m_sheet.merged.cend(), [&](const MergedCells& merged) {
                   return merged.firstRow == number && merged.lastRow == number && merged.lastColumn > merged.firstColumn;
               });
    }

    bool leftOut(int number, const QStringList& cells)
    {
        const auto shown = [&] {
            QStringList texts;
            for (const QString& cell : cells)
                if (const QString text = cleanLine(cell); !text.isEmpty())
                    texts << text;
            const QString joined = texts.join(u' ');
            return joined.size() > 30 ? joined.left(29) + u'…' : joined;
        };
        if (std::all_of(cells.cbegin(), cells.cend(),
                [](const QString& cell) { return cleanLine(cell).isEmpty() || isPlaceholderMark(cell); })) {
            note(number, {}, Severity::Hint, u"table.marks_only"_s,
                ExchangeText::tr("The row holds nothing but marks and was left out."));
        } else if (isTotal(cells)) {
            note(number, {}, Severity::Hint, u"table.total"_s,
                ExchangeText::tr("“%1” is a total and was left out.").arg(shown()));
        } else if (isFootnote(cells)) {
            note(number, {}, Severity::Hint, u"table.footnote"_s,
                ExchangeText::tr("“%1” is a note under the table and was left out.").arg(shown()));
        } else if (isRepeatedHeader(cells)) {
            note(number, {}, Severity::Hint, u"table.repeated_header"_s,
                ExchangeText::tr("The headings stand here again; the row was left out."));
        } else if (isSection(number, cells)) {
            const auto text = std::find_if(cells.cbegin(), cells.cend(), [](const QString& cell) { return !cell.trimmed().isEmpty(); });
            m_table.sections << QPair<int, QString>(number, cleanLine(*text));
            note(number, {}, Severity::Warning, u"table.section"_s,
                ExchangeText::tr(
                    "“%1” stands across the table and was left out. If it is a department, give it a column of its own.")
                    .arg(shown()));
        } else {
            return false;
        }
        return true;
    }

    void addRow(int number, QStringList cells)
    {
        if (leftOut(number, cells))
            return;
        const qsizetype width = m_table.headings.size();
        while (cells.size() > width && cells.constLast().trimmed().isEmpty())
            cells.removeLast();
        if (cells.size() > width)
            note(number, columnLetters(int(cells.size()) - 1), Severity::Warning, u"table.no_heading"_s,
                ExchangeText::tr("There is text in a column without a heading; it was left out."));
        cells.resize(width);
        takeOverMerged(number, cells);
        for (int column = 0; column < width; ++column)
            if (isDittoMark(cells[column]))
                resolveDitto(number, column, cells[column]);
        m_table.rows << SheetRow{number, cells};
    }

    /// Values of cells merged downwards count for every row they cover.
    void takeOverMerged(int number, QStringList& cells)
    {
        if (!m_mergedByRow) {
            m_mergedByRow.emplace();
            qsizetype cellsCovered = 0;
            for (const MergedCells& merged : m_sheet.merged) {
                if (merged.firstRow <= m_table.headerRow || merged.lastRow == merged.firstRow)
                    continue;
                const auto begin
                    = std::upper_bound(m_sheet.rowNumbers.cbegin(), m_sheet.rowNumbers.cend(), merged.firstRow);
                for (auto row = begin;
                     row != m_sheet.rowNumbers.cend() && *row <= merged.lastRow && cellsCovered < sheet_limits::cells;
                     ++row, ++cellsCovered)
                    (*m_mergedByRow)[*row] << merged;
            }
        }
        for (const MergedCells& merged : m_mergedByRow->value(number)) {
            const int column = merged.firstColumn;
            const auto top = std::lower_bound(m_sheet.rowNumbers.cbegin(), m_sheet.rowNumbers.cend(), merged.firstRow);
            if (column >= cells.size() || !cells[column].trimmed().isEmpty() || top == m_sheet.rowNumbers.cend()
                || *top != merged.firstRow)
                continue;
            const QString text = m_sheet.text(top - m_sheet.rowNumbers.cbegin(), column);
            if (text.trimmed().isEmpty())
                continue;
            cells[column] = text;
            if (const auto above = m_sheet.note(merged.firstRow, column))
                m_table.notes.insert({number, column}, *above);
            note(number, m_table.headings[column], Severity::Hint, u"table.merged"_s,
                ExchangeText::tr("Taken from the merged cell in row %1.").arg(merged.firstRow));
        }
    }

    void resolveDitto(int number, int column, QString& cell)
    {
        const QString above = m_table.rows.isEmpty() ? QString() : m_table.rows.constLast().cells.value(column);
        if (above.trimmed().isEmpty()) {
            note(number, m_table.headings[column], Severity::Warning, u"table.ditto_nothing"_s,
                ExchangeText::tr("“%1” has nothing above it to repeat; the cell was taken as empty.")
                    .arg(cleanLine(cell)));
            cell.clear();
            return;
        }
        note(number, m_table.headings[column], Severity::Hint, u"table.ditto"_s,
            ExchangeText::tr("“%1” was replaced by what stands in row %2.")
                .arg(cleanLine(cell))
                .arg(m_table.rows.constLast().number));
        if (const auto noteAbove = m_table.notes.constFind({m_table.rows.constLast().number, column});
            noteAbove != m_table.notes.constEnd())
            m_table.notes.insert({number, column}, CellNote(*noteAbove));
        cell = above;
    }

    const Sheet& m_sheet;
    QSet<QString> m_known;
    SheetTable m_table;
    std::optional<QHash<int, QList<MergedCells>>> m_mergedByRow;
};

} // namespace

QString RowIssue::sentence() const
{
    if (row == 0)
        return issue.message;
    return heading.isEmpty() ? ExchangeText::tr("Row %1: %2").arg(row).arg(issue.message)
                             : ExchangeText::tr("Row %1, “%2”: %3").arg(row).arg(heading, issue.message);
}

Result<SheetTable> findTable(const Sheet& sheet, const QStringList& knownHeadings, int headerRow)
{
    return TableFinder(sheet, knownHeadings).find(headerRow);
}

} // namespace bihuan
