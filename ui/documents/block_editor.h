// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/html_blocks.h"
#include "ui/documents/block_look.h"

#include <QTextEdit>

class QTextTable;

namespace bihuan {

class BlockHighlighter;
class InlineObjects;

/// Edits a letter as paragraphs with roles, close to how it is printed. Shows no markup, keeps no free formats: what is pasted
/// becomes roles, bold and underlined, and nothing it refers to is ever opened.
class BlockEditor final : public QTextEdit {
    Q_OBJECT
public:
    enum class TableStep { RowAbove, RowBelow, RemoveRow, ColumnLeft, ColumnRight, RemoveColumn, HeaderRow, WholeRow, RemoveTable };

    explicit BlockEditor(FontBook book, QWidget* parent = nullptr);

    /// Names that may be inserted; others in a text are shown as wrong.
    void setFields(const QStringList& fields, const QStringList& lists);
    const QStringList& fields() const { return m_fields; }
    const QStringList& lists() const { return m_lists; }

    void setBlocks(const Blocks& blocks); ///< forgets what could be undone
    Blocks blocks() const;                ///< canonical

    /// Selects `words` (characters, or the name of a field) in the block of this index, or goes to its beginning.
    void jumpTo(int block, const QString& words = {});

    BlockKind role() const; ///< at the cursor: Table and Signature inside those
    void setRole(BlockKind role);
    void setBold(bool bold);
    void setUnderlined(bool underlined);
    void insertField(const QString& name);
    void insertTable(int rows, int columns);
    void insertSignature(const Blocks& block); ///< the block to begin with
    void insertPageBreak();
    bool canDo(TableStep step) const;
    void doTable(TableStep step);

    QVariant loadResource(int type, const QUrl& name) override; ///< nothing, ever

signals:
    void placeChanged(); ///< cursor, selection or role: the bar shows other states
    void pasted(const PastedText& text); ///< from another program

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    QMimeData* createMimeDataFromSelection() const override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    BlockLook look() const;
    void restyle();
    void cleanTypingFormat();
    void leaveFiller();
    bool newParagraph();
    bool rubOut(bool backwards);
    bool stepInTable(int key, Qt::KeyboardModifiers modifiers);
    QTextTable* currentTable() const;
    void eachChosenBlock(const std::function<void(QTextCursor&)>& change);
    void mergeIntoSelection(const QTextCharFormat& format);
    void insertAtRoot(const Blocks& blocks);

    FontBook m_book;
    BlockHighlighter* m_highlighter;
    InlineObjects* m_objects;
    QStringList m_fields, m_lists;
};

} // namespace bihuan
