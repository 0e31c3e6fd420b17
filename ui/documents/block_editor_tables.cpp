// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and signature blocks of a letter.
#include "ui/documents/block_document.h"
#include "ui/documents/block_editor.h"

#include <QTextTable>

namespace bihuan {

/// Behind the paragraph or table the cursor stands in.
void BlockEditor::insertAtRoot(const Blocks& blocks)
{
    QTextCursor cursor = textCursor();
    if (const QTextTable* table = currentTable())
        cursor.setPosition(table->lastPosition() + 1);
    else
        cursor.movePosition(QTextCursor::EndOfBlock);
    const int at = cursor.position();
    insertBlocks(cursor, blocks, look());
    // On with the first cell of what has come.
    QTextCursor inside = cursor;
    inside.setPosition(qMin(at + 1, document()->characterCount() - 1));
    setTextCursor(inside.currentTable() ? inside : cursor);
    setFocus(Qt::OtherFocusReason);
    ensureCursorVisible();
}

void BlockEditor::insertTable(int rows, int columns)
{
    Block block;
    block.kind = BlockKind::Table;
    block.headerRow = true;
    block.rows = QList<QList<Runs>>(rows, QList<Runs>(columns));
    insertAtRoot({block});
}

void BlockEditor::insertSignature(const Blocks& block) { insertAtRoot(block); }

void BlockEditor::insertPageBreak()
{
    Block block;
    block.kind = BlockKind::PageBreak;
    insertAtRoot({block});
}

bool BlockEditor::canDo(TableStep step) const
{
    const QTextTable* table = currentTable();
    if (!table)
        return false;
    const bool signature = role() == BlockKind::Signature;
    switch (step) {
    case TableStep::RemoveRow: return table->rows() > 1;
    case TableStep::ColumnLeft:
    case TableStep::ColumnRight: return !signature && table->columns() < 12;
    case TableStep::RemoveColumn: return !signature && table->columns() > 1;
    case TableStep::HeaderRow: return !signature;
    case TableStep::WholeRow: return signature;
    default: return true;
    }
}

void BlockEditor::doTable(TableStep step)
{
    if (!canDo(step))
        return;
    QTextTable* table = currentTable();
    const QTextTableCell cell = table->cellAt(textCursor());
    const int row = cell.row(), column = cell.column();
    const BlockKind kind = role();
    const QTextBlockFormat cellFormat = look().cellFormat(kind);
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    const auto restyleColumns = [&] {
        QTextTableFormat format = table->format();
        format.setColumnWidthConstraints(look().tableFormat(kind, table->columns()).columnWidthConstraints());
        table->setFormat(format);
    };
    const auto goTo = [&](int r, int c) {
        setTextCursor(table->cellAt(qMin(r, table->rows() - 1), qMin(c, table->columns() - 1)).firstCursorPosition());
    };
    const auto formatRow = [&](int at) {
        if (kind == BlockKind::Signature && table->cellAt(at, 0).columnSpan() > 1)
            table->splitCell(at, 0, 1, 1);
        for (int c = 0; c < table->columns(); ++c)
            table->cellAt(at, c).firstCursorPosition().setBlockFormat(cellFormat);
        goTo(at, column);
    };
    const auto formatColumn = [&](int at) {
        restyleColumns();
        for (int r = 0; r < table->rows(); ++r)
            table->cellAt(r, at).firstCursorPosition().setBlockFormat(cellFormat);
        goTo(row, at);
    };
    switch (step) {
    case TableStep::RowAbove:
        table->insertRows(row, 1);
        formatRow(row);
        break;
    case TableStep::RowBelow:
        table->insertRows(row + 1, 1);
        formatRow(row + 1);
        break;
    case TableStep::RemoveRow:
        table->removeRows(row, 1);
        goTo(row, column);
        break;
    case TableStep::ColumnLeft:
        table->insertColumns(column, 1);
        formatColumn(column);
        break;
    case TableStep::ColumnRight:
        table->insertColumns(column + 1, 1);
        formatColumn(column + 1);
        break;
    case TableStep::RemoveColumn:
        table->removeColumns(column, 1);
        restyleColumns();
        goTo(row, column);
        break;
    case TableStep::HeaderRow: {
        QTextTableFormat format = table->format();
        format.setHeaderRowCount(format.headerRowCount() > 0 ? 0 : 1);
        table->setFormat(format);
        break;
    }
    case TableStep::WholeRow:
        if (cell.columnSpan() > 1) {
            table->splitCell(row, 0, 1, 1);
            table->cellAt(row, 1).firstCursorPosition().setBlockFormat(cellFormat);
        } else {
            table->mergeCells(row, 0, 1, table->columns());
        }
        break;
    case TableStep::RemoveTable: table->removeRows(0, table->rows()); break;
    }
    cursor.endEditBlock();
    emit placeChanged();
}

} // namespace bihuan
