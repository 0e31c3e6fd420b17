// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/block_editor.h"

#include "core/documents/template_text.h"
#include "ui/documents/block_document.h"
#include "ui/documents/block_highlighter.h"
#include "ui/documents/inline_objects.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

const QString ownMime = u"application/x-bihuan-letter"_s; ///< markup, so that fields and roles survive copying

} // namespace

BlockEditor::BlockEditor(FontBook book, QWidget* parent)
    : QTextEdit(parent)
    , m_book(std::move(book))
    , m_highlighter(new BlockHighlighter(document(), look()))
    , m_objects(new InlineObjects(document(), look()))
{
    setObjectName(u"blockEditor"_s);
    setAccessibleName(tr("Text of the document"));
    setTabChangesFocus(true); // inside tables Tab goes from cell to cell
    setAcceptRichText(true);
    setUndoRedoEnabled(true);
    document()->setDocumentMargin(14);
    QTextOption option = document()->defaultTextOption();
    option.setFlags(QTextOption::IncludeTrailingSpaces); // a line to write on is underlined blanks, often at the end
    document()->setDefaultTextOption(option);
    restyle();
    setBlocks({});
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        cleanTypingFormat();
        emit placeChanged();
        viewport()->update();
    });
    connect(this, &QTextEdit::currentCharFormatChanged, this, [this] { emit placeChanged(); });
}

BlockLook BlockEditor::look() const
{
    constexpr double unitAtTenPoint = 96.0 / 72;
    const double points = font().pointSizeF() > 0 ? font().pointSizeF() : 10;
    return BlockLook(m_book, unitAtTenPoint * qMax(1.0, points / 10));
}

void BlockEditor::restyle()
{
    const BlockLook now = look();
    document()->setDefaultFont(now.font(BlockKind::Paragraph));
    m_objects->setLook(now, palette());
    m_highlighter->setLook(now, palette().color(QPalette::PlaceholderText));
}

void BlockEditor::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        const Blocks kept = blocks();
        restyle();
        setBlocks(kept);
    } else if (event->type() == QEvent::PaletteChange) {
        restyle();
        viewport()->update();
    }
}

void BlockEditor::setFields(const QStringList& fields, const QStringList& lists)
{
    m_fields = fields;
    m_lists = lists;
    m_objects->setKnownFields(fields + lists);
    viewport()->update();
}

void BlockEditor::setBlocks(const Blocks& blocks)
{
    fillDocument(*document(), blocks, look());
    m_highlighter->rehighlight();
    moveCursor(QTextCursor::Start);
    emit placeChanged();
}

Blocks BlockEditor::blocks() const { return canonicalBlocks(readDocument(*document()).blocks); }

void BlockEditor::jumpTo(int block, const QString& words)
{
    const ReadBlocks read = readDocument(*document());
    if (block < 0 || block >= read.positions.size())
        return;
    const int begin = read.positions[block];
    const int end = block + 1 < read.positions.size() ? read.positions[block + 1] : document()->characterCount();
    QTextCursor cursor(document());
    cursor.setPosition(begin);
    for (int at = begin; !words.isEmpty() && at < end; ++at) {
        QTextCursor one(document());
        one.setPosition(at);
        one.setPosition(qMin(at + 1, document()->characterCount() - 1), QTextCursor::KeepAnchor);
        const bool field = one.charFormat().objectType() == FieldObject
            && one.selectedText() == QString(QChar::ObjectReplacementCharacter)
            && one.charFormat().stringProperty(NameProperty) == words;
        if (!field) {
            one.setPosition(at);
            one.setPosition(qMin(at + int(words.size()), document()->characterCount() - 1), QTextCursor::KeepAnchor);
        }
        if (field || one.selectedText() == words) {
            cursor = one;
            break;
        }
    }
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

BlockKind BlockEditor::role() const
{
    if (const QTextTable* table = currentTable())
        return static_cast<BlockKind>(table->format().intProperty(RoleProperty));
    return static_cast<BlockKind>(textCursor().blockFormat().intProperty(RoleProperty));
}

QTextTable* BlockEditor::currentTable() const { return textCursor().currentTable(); }

void BlockEditor::eachChosenBlock(const std::function<void(QTextCursor&)>& change)
{
    QTextCursor cursor = textCursor();
    const int end = cursor.selectionEnd();
    cursor.beginEditBlock();
    for (QTextBlock block = document()->findBlock(cursor.selectionStart()); block.isValid() && block.position() <= end;
         block = block.next()) {
        // A selection that ends where a paragraph begins does not mean that paragraph.
        if (block.position() == end && cursor.hasSelection() && end > cursor.selectionStart())
            break;
        QTextCursor one(block);
        if (!one.currentTable())
            change(one);
    }
    cursor.endEditBlock();
}

void BlockEditor::setRole(BlockKind role)
{
    const QTextBlockFormat format = look().blockFormat(role);
    eachChosenBlock([&](QTextCursor& block) { block.setBlockFormat(format); });
    m_highlighter->rehighlight();
    emit placeChanged();
}

void BlockEditor::mergeIntoSelection(const QTextCharFormat& format)
{
    mergeCurrentCharFormat(format);
    emit placeChanged();
}

void BlockEditor::setBold(bool bold)
{
    QTextCharFormat format;
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    mergeIntoSelection(format);
}

void BlockEditor::setUnderlined(bool underlined)
{
    QTextCharFormat format;
    format.setFontUnderline(underlined);
    mergeIntoSelection(format);
}

/// What is typed behind a field is text again, and keeps only bold and underlined.
void BlockEditor::cleanTypingFormat()
{
    const QTextCharFormat now = currentCharFormat();
    if (textCursor().hasSelection() || !now.hasProperty(NameProperty))
        return;
    setCurrentCharFormat(runFormat({Run::Kind::Text, {}, now.fontWeight() >= QFont::DemiBold, now.fontUnderline()}));
}

void BlockEditor::leaveFiller()
{
    QTextCursor cursor = textCursor();
    if (cursor.blockFormat().boolProperty(FillerProperty))
        cursor.setBlockFormat(look().blockFormat(BlockKind::Paragraph));
}

void BlockEditor::insertField(const QString& name)
{
    const bool list = m_lists.contains(name);
    leaveFiller();
    QTextCursor cursor = textCursor();
    const QTextCharFormat now = currentCharFormat();
    cursor.beginEditBlock();
    insertRuns(cursor, {Run{list ? Run::Kind::ListField : Run::Kind::Field, name, now.fontWeight() >= QFont::DemiBold,
                            now.fontUnderline()}});
    cursor.endEditBlock();
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

QVariant BlockEditor::loadResource(int, const QUrl&) { return {}; }

bool BlockEditor::canInsertFromMimeData(const QMimeData* source) const
{
    // Files that are dropped have a text, too: their names, which nobody wants here.
    return source->hasFormat(ownMime) || source->hasHtml() || (source->hasText() && !source->hasUrls());
}

void BlockEditor::insertFromMimeData(const QMimeData* source)
{
    leaveFiller();
    QTextCursor cursor = textCursor();
    PastedText text;
    const bool own = source->hasFormat(ownMime);
    if (own)
        text.blocks = parseTemplate(QString::fromUtf8(source->data(ownMime))).blocks;
    else
        text = source->hasHtml() ? blocksFromHtml(source->html()) : blocksFromPlainText(source->text());
    const bool oneLine = text.blocks.size() == 1 && text.blocks.first().rows.isEmpty()
        && text.blocks.first().kind != BlockKind::PageBreak && text.blocks.first().kind != BlockKind::Picture;
    if (oneLine && (own || !cursor.atBlockStart() || !cursor.atBlockEnd() || cursor.currentTable())) {
        cursor.beginEditBlock(); // some words into a line
        cursor.removeSelectedText();
        insertRuns(cursor, text.blocks.first().runs);
        cursor.endEditBlock();
    } else {
        insertBlocks(cursor, text.blocks, look());
    }
    m_highlighter->rehighlight();
    setTextCursor(cursor);
    ensureCursorVisible();
    if (!own)
        emit pasted(text);
}

QMimeData* BlockEditor::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    ReadBlocks read;
    if (QTextTable* table = cursor.currentTable(); table && cursor.hasComplexSelection()) {
        int row = 0, rows = 0, column = 0, columns = 0;
        cursor.selectedTableCells(&row, &rows, &column, &columns);
        Block block;
        block.kind = BlockKind::Table;
        const ReadBlocks whole = readDocument(*document(), table->firstPosition(), table->lastPosition());
        for (int r = row; r < row + rows && !whole.blocks.isEmpty(); ++r)
            block.rows << whole.blocks.first().rows.value(r).mid(column, columns);
        read.blocks << block;
    } else if (cursor.currentTable()) { // words of one cell
        const Block one{.runs = {Run{Run::Kind::Text, cursor.selectedText(), false, false}}};
        read.blocks << one;
    } else {
        read = readDocument(*document(), cursor.selectionStart(), cursor.selectionEnd());
    }
    auto* copied = new QMimeData;
    copied->setData(ownMime, serializeTemplate(read.blocks).toUtf8());
    copied->setText(plainText(read.blocks));
    return copied;
}

void BlockEditor::paintEvent(QPaintEvent* event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const BlockLook now = look();
    const QFont font = now.font(BlockKind::Clause);
    QFont small = font;
    small.setPixelSize(qRound(font.pixelSize() * 0.8));
    const QPointF shift(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    int number = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const auto kind = static_cast<BlockKind>(block.blockFormat().intProperty(RoleProperty));
        if (isHeading(kind) || kind == BlockKind::Title)
            number = 0;
        number += kind == BlockKind::Clause;
        const bool nothing = block.length() <= 1 && kind != BlockKind::Clause;
        const bool told = kind == BlockKind::Comment
            || (nothing && (kind == BlockKind::Paragraph || kind == BlockKind::Blank)
                && !block.blockFormat().boolProperty(FillerProperty) && block != textCursor().block()
                && document()->blockCount() > 1);
        if ((kind != BlockKind::Clause && !told) || block.layout()->lineCount() == 0)
            continue;
        const QRectF rect = document()->documentLayout()->blockBoundingRect(block).translated(shift);
        if (rect.bottom() < event->rect().top() || rect.top() > event->rect().bottom())
            continue;
        const QTextLine line = block.layout()->lineAt(0);
        const double baseline = rect.top() + line.y() + line.ascent();
        const bool clause = kind == BlockKind::Clause;
        painter.setFont(clause ? font : small);
        painter.setPen(clause ? palette().color(QPalette::Text) : quiet);
        const QString label = clause ? QString::number(number) + u"．"_s
            : kind == BlockKind::Comment ? tr("Note")
                                         : tr("(empty line, not printed)");
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(label);
        const double left = clause ? now.numberEnd() - width : nothing && kind != BlockKind::Comment ? 2 * now.em() : 0;
        painter.drawText(QPointF(rect.left() + left, baseline), label);
    }
}

} // namespace bihuan
