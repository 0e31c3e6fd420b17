// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do in a letter that differs from plain text.
#include "ui/documents/block_editor.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextTable>

namespace bihuan {

namespace {

bool isFiller(const QTextBlock& block) { return block.blockFormat().boolProperty(FillerProperty); }

BlockKind roleOf(const QTextBlock& block)
{
    return static_cast<BlockKind>(block.blockFormat().intProperty(RoleProperty));
}

/// The role of the paragraph that follows one of this role.
BlockKind roleAfter(BlockKind role)
{
    return role == BlockKind::Clause || role == BlockKind::Unindented || role == BlockKind::Comment ? role
                                                                                                    : BlockKind::Paragraph;
}

} // namespace

/// Enter: false leaves it to the text field.
bool BlockEditor::newParagraph()
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    if (isFiller(block)) {
        leaveFiller();
        return true;
    }
    if (block.length() <= 1 && roleOf(block) == BlockKind::Clause) { // as lists end in other programs
        setRole(BlockKind::Paragraph);
        return true;
    }
    const bool atEnd = cursor.atBlockEnd();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    cursor.insertBlock(atEnd ? look().blockFormat(roleAfter(roleOf(block))) : cursor.blockFormat(), {});
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
    emit placeChanged();
    return true;
}

/// Backspace and Delete next to tables and numbers; false leaves them to the text field.
bool BlockEditor::rubOut(bool backwards)
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || cursor.currentTable())
        return false;
    const QTextBlock block = cursor.block();
    if (backwards) {
        if (!cursor.atBlockStart())
            return false;
        if (roleOf(block) == BlockKind::Clause) {
            setRole(BlockKind::Paragraph);
            return true;
        }
        // A table goes by its own command only; here the cursor just moves into it.
        QTextCursor before = cursor;
        before.movePosition(QTextCursor::PreviousCharacter);
        if (before.currentTable() || isFiller(before.block())) {
            setTextCursor(before);
            return true;
        }
        return false;
    }
    if (!cursor.atBlockEnd())
        return false;
    QTextCursor after = cursor;
    after.movePosition(QTextCursor::NextCharacter);
    if (after.currentTable() || isFiller(after.block()) || isFiller(block)) {
        setTextCursor(after);
        return true;
    }
    return false;
}

bool BlockEditor::stepInTable(int key, Qt::KeyboardModifiers modifiers)
{
    QTextTable* table = currentTable();
    if (!table)
        return false;
    const QTextTableCell cell = table->cellAt(textCursor());
    int row = cell.row(), column = cell.column();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (row + 1 < table->rows())
            setTextCursor(table->cellAt(row + 1, column).firstCursorPosition());
        else
            setTextCursor(QTextCursor(document()->findBlock(table->lastPosition() + 1)));
        return true;
    }
    if (key != Qt::Key_Tab && key != Qt::Key_Backtab)
        return false;
    const bool back = key == Qt::Key_Backtab || modifiers.testFlag(Qt::ShiftModifier);
    column = back ? column - 1 : column + cell.columnSpan();
    if (column < 0) {
        --row;
        column = table->columns() - 1;
    } else if (column >= table->columns()) {
        ++row;
        column = 0;
    }
    if (row < 0)
        return true;
    if (row >= table->rows())
        doTable(TableStep::RowBelow);
    setTextCursor(table->cellAt(row, column).lastCursorPosition());
    return true;
}

bool BlockEditor::focusNextPrevChild(bool next)
{
    return !currentTable() && QTextEdit::focusNextPrevChild(next);
}

void BlockEditor::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    bool done = false;
    if (!isReadOnly() && plain) {
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            done = stepInTable(key, event->modifiers()) || newParagraph();
        else if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
            done = stepInTable(key, event->modifiers());
        else if (key == Qt::Key_Backspace || key == Qt::Key_Delete)
            done = rubOut(key == Qt::Key_Backspace);
        else if (!event->text().isEmpty() && event->text().at(0).isPrint())
            leaveFiller();
    }
    if (done)
        event->accept();
    else
        QTextEdit::keyPressEvent(event);
}

void BlockEditor::inputMethodEvent(QInputMethodEvent* event)
{
    if (!event->commitString().isEmpty() && !isReadOnly())
        leaveFiller();
    QTextEdit::inputMethodEvent(event);
}

} // namespace bihuan
