// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/html_blocks.h"

#include "core/documents/html_walker.h"
#include "core/documents/template_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr qsizetype mostCharacters = 8'000'000;
constexpr int mostBlocks = 3000;
constexpr qsizetype mostColumns = 30;

Runs cellRuns(const PastedCell& cell)
{
    Runs runs;
    for (const PastedParagraph& paragraph : cell.paragraphs) {
        if (!runs.isEmpty())
            runs << Run{Run::Kind::Text, u" "_s, false, false};
        const bool bullet = paragraph.mark.size() == 1 && !paragraph.mark.at(0).isDigit();
        if (!paragraph.mark.isEmpty() && !bullet)
            runs << Run{Run::Kind::Text, paragraph.mark, false, false};
        runs += paragraph.runs;
    }
    return runs;
}

class TableMaker {
public:
    explicit TableMaker(const PastedItem& item);

    QList<QList<Runs>> rows;
    int mergedCells = 0;
    bool headerRow = false;

    /// Two columns, and somebody is to sign in them.
    bool isSignature() const;
    Block block() const;

private:
    QSet<int> m_whole; ///< rows that are one cell over the whole width
    qsizetype m_columns = 0;
};

TableMaker::TableMaker(const PastedItem& item)
{
    QHash<qsizetype, int> reserved; ///< column → rows that a cell above still takes
    for (const QList<PastedCell>& cells : item.rows) {
        QList<Runs> row;
        const auto skipReserved = [&] {
            while (reserved.value(row.size()) > 0) {
                --reserved[row.size()];
                row << Runs();
            }
        };
        bool header = !cells.isEmpty();
        for (const PastedCell& cell : cells) {
            skipReserved();
            if (row.size() >= mostColumns)
                break;
            header = header && cell.header;
            mergedCells += cell.columns > 1 || cell.rows > 1;
            for (int c = 0; c < cell.columns && row.size() < mostColumns; ++c) {
                if (cell.rows > 1)
                    reserved[row.size()] = cell.rows - 1;
                row << (c == 0 ? cellRuns(cell) : Runs());
            }
        }
        skipReserved();
        if (cells.size() == 1 && cells.first().columns > 1)
            m_whole << int(rows.size());
        if (rows.isEmpty())
            headerRow = header;
        m_columns = qMax(m_columns, row.size());
        rows << row;
    }
    headerRow = headerRow && rows.size() > 1;
    for (QList<Runs>& row : rows)
        row.resize(m_columns);
}

bool TableMaker::isSignature() const
{
    static const QRegularExpression sign(u"签字|签名|签章|盖章|（章）"_s);
    if (m_columns != 2 || headerRow)
        return false;
    for (const QList<Runs>& row : rows)
        for (const Runs& cell : row)
            if (sign.match(plainText(cell)).hasMatch())
                return true;
    return false;
}

Block TableMaker::block() const
{
    Block made;
    made.kind = isSignature() ? BlockKind::Signature : BlockKind::Table;
    made.headerRow = headerRow;
    made.rows = rows;
    if (made.kind == BlockKind::Signature)
        for (const int row : m_whole)
            made.rows[row].resize(1);
    return made;
}

/// What our own markup can hold: blanks at line ends and the like go.
Blocks canonical(const Blocks& blocks) { return parseTemplate(serializeTemplate(blocks)).blocks; }

PastedText made(const QList<PastedItem>& items)
{
    PastedText result;
    QList<PastedParagraph> paragraphs;
    for (const PastedItem& item : items)
        if (item.kind == PastedItem::Kind::Paragraph)
            paragraphs << item.paragraph;
    PasteRoles roles(paragraphs);
    for (const PastedItem& item : items) {
        switch (item.kind) {
        case PastedItem::Kind::Paragraph: result.blocks << roles.block(item.paragraph); break;
        case PastedItem::Kind::PageBreak: {
            Block block;
            block.kind = BlockKind::PageBreak;
            result.blocks << block;
            break;
        }
        case PastedItem::Kind::Table:
            if (item.rows.size() == 1 && item.rows.first().size() == 1) { // only a frame around text
                for (const PastedParagraph& paragraph : item.rows.first().first().paragraphs)
                    result.blocks << roles.block(paragraph);
                break;
            }
            const TableMaker table(item);
            result.mergedCells += table.isSignature() ? 0 : table.mergedCells;
            result.blocks << table.block();
        }
    }
    result.blocks = canonical(result.blocks);
    return result;
}

} // namespace

PastedText blocksFromHtml(const QString& html)
{
    QStringView view(html);
    const bool tooLong = view.size() > mostCharacters;
    view = view.left(mostCharacters);
    if (view.startsWith(u"Version:")) // CF_HTML begins with offsets
        view = view.mid(qMax<qsizetype>(0, view.indexOf(u'<')));
    HtmlWalker walker;
    walker.walk(view, mostBlocks);
    PastedText result = made(walker.items);
    result.pictures = walker.pictures;
    result.nestedTables = walker.nestedTables;
    result.truncated = tooLong || walker.truncated;
    return result;
}

PastedText blocksFromPlainText(const QString& text)
{
    static const QRegularExpression lineEnd(u"\r\n|[\r\n\u2028\u2029]"_s);
    static const QRegularExpression control(u"[\\x00-\\x08\\x0B-\\x1F\\x7F\\x{FFFC}]"_s);
    QList<PastedItem> items;
    const bool tooLong = text.size() > mostCharacters;
    bool truncated = tooLong;
    for (QString line : text.left(mostCharacters).split(lineEnd)) {
        if (items.size() >= mostBlocks) {
            truncated = true;
            break;
        }
        line.replace(u'\t', u'　').remove(control);
        PastedParagraph paragraph;
        paragraph.indented = line.startsWith(u"　　"_s) || line.startsWith(u"    "_s);
        const QString words = line.trimmed();
        if (words.isEmpty())
            continue;
        paragraph.runs = {Run{Run::Kind::Text, words, false, false}};
        items << PastedItem{PastedItem::Kind::Paragraph, paragraph, {}};
    }
    PastedText result = made(items);
    result.truncated = truncated;
    return result;
}

} // namespace bihuan
