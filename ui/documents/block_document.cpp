// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/block_document.h"

#include "core/documents/template_text.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QTextCharFormat objectFormat(int type, const QString& name)
{
    QTextCharFormat format;
    format.setObjectType(type);
    format.setProperty(NameProperty, name);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    return format;
}

void insertTable(QTextCursor& cursor, const Block& block, const BlockLook& look)
{
    int columns = block.kind == BlockKind::Signature ? 2 : 1;
    for (const QList<Runs>& row : block.rows)
        columns = qMax(columns, int(row.size()));
    const int rows = qMax(1, int(block.rows.size()));
    QTextTableFormat format = look.tableFormat(block.kind, columns);
    format.setHeaderRowCount(block.headerRow ? 1 : 0);
    format.setProperty(RowlessProperty, block.rows.isEmpty());
    QTextTable* table = cursor.insertTable(rows, columns, format);
    const QTextBlockFormat cell = look.cellFormat(block.kind);
    for (int r = 0; r < rows; ++r) {
        const QList<Runs> runs = block.rows.value(r);
        for (int c = 0; c < columns; ++c) {
            QTextCursor at = table->cellAt(r, c).firstCursorPosition();
            at.setBlockFormat(cell);
            at.setBlockCharFormat({});
            insertRuns(at, runs.value(c));
        }
        if (block.kind == BlockKind::Signature && runs.size() == 1)
            table->mergeCells(r, 0, 1, columns);
    }
    cursor.setPosition(table->lastPosition() + 1);
}

/// Puts a block behind the cursor. `fresh`: the block it stands in is empty and nobody's.
void put(QTextCursor& cursor, const Block& block, const BlockLook& look, bool& fresh)
{
    if (block.kind == BlockKind::Table || block.kind == BlockKind::Signature) {
        if (fresh)
            cursor.setBlockFormat(look.fillerFormat());
        insertTable(cursor, block, look);
        cursor.setBlockFormat(look.fillerFormat()); // until something comes behind it
        fresh = true;
        return;
    }
    if (fresh)
        cursor.setBlockFormat(look.blockFormat(block.kind));
    else
        cursor.insertBlock(look.blockFormat(block.kind), {});
    fresh = false;
    cursor.setBlockCharFormat({});
    if (block.kind == BlockKind::PageBreak) {
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), objectFormat(PageBreakObject, {}));
    } else if (block.kind == BlockKind::Picture) {
        QTextCharFormat format = objectFormat(PictureObject, plainText(block.runs));
        format.setProperty(SizeProperty, block.sizeMm);
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    } else {
        insertRuns(cursor, block.runs);
    }
}

class Reader {
public:
    Reader(const QTextDocument& document, int from, int to)
        : m_document(document), m_from(from), m_to(to < 0 ? document.characterCount() : to)
    {
    }
    ReadBlocks read();

private:
    Runs runsOf(const QTextBlock& block);
    void textBlock(const QTextBlock& block);
    void table(const QTextTable& table);
    void add(Block block, int position);

    const QTextDocument& m_document;
    int m_from, m_to;
    ReadBlocks m_result;
};

void Reader::add(Block block, int position)
{
    m_result.blocks << std::move(block);
    m_result.positions << position;
}

void append(Runs& runs, const Run& run)
{
    if (run.kind == Run::Kind::Text && !runs.isEmpty() && runs.last().kind == Run::Kind::Text
        && runs.last().bold == run.bold && runs.last().underlined == run.underlined)
        runs.last().text += run.text;
    else
        runs << run;
}

Runs Reader::runsOf(const QTextBlock& block)
{
    Runs runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const bool bold = format.fontWeight() >= QFont::DemiBold;
        const bool underlined = format.fontUnderline();
        const QString text = fragment.text();
        for (qsizetype i = 0; i < text.size(); ++i) {
            const int at = fragment.position() + int(i);
            if (at < m_from || at >= m_to)
                continue;
            const QChar character = text[i];
            if (character == QChar::ObjectReplacementCharacter) {
                if (format.objectType() == FieldObject)
                    runs << Run{format.boolProperty(ListProperty) ? Run::Kind::ListField : Run::Kind::Field,
                                format.stringProperty(NameProperty), bold, underlined};
            } else {
                const bool breaks = character == QChar::LineSeparator || character.unicode() < u' ';
                append(runs, {Run::Kind::Text, breaks ? u" "_s : QString(character), bold, underlined});
            }
        }
    }
    return runs;
}

void Reader::textBlock(const QTextBlock& block)
{
    if (block.position() >= m_to || block.position() + block.length() <= m_from)
        return;
    const QTextBlockFormat format = block.blockFormat();
    const Runs runs = runsOf(block);
    bool object = false;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat look = it.fragment().charFormat();
        if (look.objectType() != PageBreakObject && look.objectType() != PictureObject)
            continue;
        for (qsizetype i = 0; i < it.fragment().length(); ++i) {
            const int at = it.fragment().position() + int(i);
            if (at < m_from || at >= m_to)
                continue;
            object = true;
            Block one;
            one.kind = look.objectType() == PageBreakObject ? BlockKind::PageBreak : BlockKind::Picture;
            if (one.kind == BlockKind::Picture) {
                one.runs = {Run{Run::Kind::Text, look.stringProperty(NameProperty), false, false}};
                one.sizeMm = look.property(SizeProperty).toSizeF();
            }
            add(one, at);
        }
    }
    if (runs.isEmpty() && (object || format.boolProperty(FillerProperty)))
        return;
    Block one;
    one.kind = static_cast<BlockKind>(format.intProperty(RoleProperty));
    if (one.kind == BlockKind::Table || one.kind == BlockKind::Signature || one.kind == BlockKind::PageBreak
        || one.kind == BlockKind::Picture || one.kind == BlockKind::Blank)
        one.kind = BlockKind::Paragraph; // text that has come where none belongs
    if (one.kind == BlockKind::Paragraph && runs.isEmpty())
        one.kind = BlockKind::Blank;
    one.runs = runs;
    if (one.kind == BlockKind::Comment) // holds characters only; an empty one is an empty run of them
        one.runs = {Run{Run::Kind::Text, plainText(runs), false, false}};
    add(one, block.position());
}

void Reader::table(const QTextTable& table)
{
    if (table.firstPosition() >= m_to || table.lastPosition() < m_from)
        return;
    const int from = std::exchange(m_from, 0), to = std::exchange(m_to, m_document.characterCount());
    Block one;
    one.kind = static_cast<BlockKind>(table.format().intProperty(RoleProperty));
    if (one.kind != BlockKind::Signature)
        one.kind = BlockKind::Table;
    one.headerRow = one.kind == BlockKind::Table && table.format().headerRowCount() > 0;
    bool empty = true;
    for (int r = 0; r < table.rows(); ++r) {
        QList<Runs> row;
        for (int c = 0; c < table.columns(); ++c) {
            const QTextTableCell cell = table.cellAt(r, c);
            if (cell.column() != c)
                continue; // the rest of a cell over the whole width
            Runs runs;
            for (auto it = cell.begin(); !it.atEnd(); ++it) {
                if (!runs.isEmpty())
                    append(runs, {Run::Kind::Text, u" "_s, false, false});
                for (const Run& run : runsOf(it.currentBlock()))
                    append(runs, run);
            }
            empty = empty && runs.isEmpty();
            row << runs;
        }
        one.rows << row;
    }
    if (table.format().boolProperty(RowlessProperty) && empty && one.rows.size() == 1)
        one.rows.clear();
    m_from = from;
    m_to = to;
    add(one, table.firstPosition());
}

ReadBlocks Reader::read()
{
    for (auto it = m_document.rootFrame()->begin(); !it.atEnd(); ++it) {
        if (const auto* table = qobject_cast<const QTextTable*>(it.currentFrame()))
            this->table(*table);
        else if (it.currentBlock().isValid())
            textBlock(it.currentBlock());
    }
    return std::move(m_result);
}

Runs wordsOf(const Blocks& blocks)
{
    Runs words;
    const auto take = [&](const Runs& runs) {
        if (!words.isEmpty() && !runs.isEmpty())
            words << Run{Run::Kind::Text, u" "_s, false, false};
        words += runs;
    };
    for (const Block& block : blocks) {
        if (block.kind == BlockKind::Picture)
            continue;
        take(block.runs);
        for (const QList<Runs>& row : block.rows)
            for (const Runs& cell : row)
                take(cell);
    }
    return words;
}

} // namespace

QTextCharFormat runFormat(const Run& run)
{
    QTextCharFormat format;
    if (run.kind != Run::Kind::Text) {
        format = objectFormat(FieldObject, run.text);
        format.setProperty(ListProperty, run.kind == Run::Kind::ListField);
    }
    if (run.bold)
        format.setFontWeight(QFont::Bold);
    if (run.underlined)
        format.setFontUnderline(true);
    return format;
}

void insertRuns(QTextCursor& cursor, const Runs& runs)
{
    for (const Run& run : runs)
        cursor.insertText(run.kind == Run::Kind::Text ? run.text : QString(QChar::ObjectReplacementCharacter),
                          runFormat(run));
}

void fillDocument(QTextDocument& document, const Blocks& blocks, const BlockLook& look)
{
    document.setUndoRedoEnabled(false);
    document.clear();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    cursor.setBlockFormat(look.blockFormat(BlockKind::Paragraph));
    bool fresh = true;
    for (const Block& block : blocks)
        put(cursor, block, look, fresh);
    cursor.endEditBlock();
    document.setUndoRedoEnabled(true);
    document.setModified(false);
}

ReadBlocks readDocument(const QTextDocument& document, int from, int to)
{
    return Reader(document, from, to).read();
}

void insertBlocks(QTextCursor& cursor, const Blocks& blocks, const BlockLook& look)
{
    if (blocks.isEmpty())
        return;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (cursor.currentTable()) {
        insertRuns(cursor, wordsOf(blocks));
        cursor.endEditBlock();
        return;
    }
    const QTextBlockFormat around = cursor.blockFormat();
    bool fresh = cursor.atBlockStart();
    const bool tail = !cursor.atBlockEnd();
    if (tail) {
        const int at = cursor.position();
        cursor.insertBlock(around);
        cursor.setPosition(at);
    }
    for (const Block& block : blocks)
        put(cursor, block, look, fresh);
    // Behind a table there is an empty block, which what follows takes over.
    const QTextBlock next = cursor.block().next();
    const bool textFollows = next.isValid() && cursor.document()->frameAt(next.position()) == cursor.document()->rootFrame();
    if (fresh && textFollows) {
        const QTextBlockFormat format = next.blockFormat();
        cursor.deleteChar();
        cursor.setBlockFormat(format);
    }
    cursor.endEditBlock();
}

Blocks canonicalBlocks(const Blocks& blocks) { return parseTemplate(serializeTemplate(blocks)).blocks; }

} // namespace bihuan
