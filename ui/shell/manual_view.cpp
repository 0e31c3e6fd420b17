// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manual_view.h"

#include "ui/shell/manual_book.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

const QString root = u"qrc:/bihuan/manual/"_s;

void dressTable(QTextTable& table, const QPalette& palette)
{
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(palette.color(QPalette::Mid));
    format.setCellPadding(6);
    format.setCellSpacing(0);
    format.setTopMargin(6);
    format.setBottomMargin(12);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(0, column);
        QTextCharFormat head = cell.format();
        head.setBackground(palette.color(QPalette::AlternateBase));
        cell.setFormat(head);
    }
}

void dressBlock(const QTextBlock& block, const QPalette& palette)
{
    const int level = block.blockFormat().headingLevel();
    const bool inTable = QTextCursor(block).currentTable() != nullptr;
    QTextBlockFormat format = block.blockFormat();
    format.setLineHeight(inTable ? 125 : 145, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(level == 1 ? 4 : level > 1 ? 18 : 0);
    format.setBottomMargin(inTable ? 0 : level > 0 ? 8 : block.textList() ? 4 : 9);
    QTextCursor cursor(block);
    cursor.setBlockFormat(format);
    if (level == 0)
        return;
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat look;
    look.setFontWeight(QFont::Bold);
    look.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? 3 : level == 2 ? 1 : 0);
    if (level == 1)
        look.setForeground(palette.color(QPalette::Link));
    cursor.mergeCharFormat(look);
}

} // namespace

ManualView::ManualView(const ManualBook& book, QWidget* parent)
    : QTextBrowser(parent)
    , m_book(book)
{
    setObjectName(u"manualView"_s);
    setAccessibleName(tr("Page of the manual"));
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(24);
    // Also for back and forward, which load by themselves.
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl& url) {
        dress();
        const QString section = url.fragment(QUrl::FullyDecoded);
        if (section.isEmpty())
            return;
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            if (block.blockFormat().headingLevel() > 0 && block.text().trimmed() == section) {
                setTextCursor(QTextCursor(block));
                verticalScrollBar()->setValue(int(document()->documentLayout()->blockBoundingRect(block).top()) - 8);
                return;
            }
    });
}

void ManualView::openChapter(const QString& name, const QString& section)
{
    QUrl url(root + name);
    url.setFragment(section.isEmpty() ? QString() : section, QUrl::DecodedMode);
    setSource(url, QTextDocument::MarkdownResource);
}

QString ManualView::chapterOf(const QUrl& url)
{
    const QString text = url.adjusted(QUrl::RemoveFragment).toString();
    return text.startsWith(root) ? text.mid(root.size()) : QString();
}

QVariant ManualView::loadResource(int, const QUrl& name)
{
    const ManualChapter* chapter = m_book.chapter(chapterOf(source().resolved(name)));
    return chapter ? QVariant(chapter->text) : QVariant();
}

void ManualView::doSetSource(const QUrl& url, QTextDocument::ResourceType)
{
    if (m_book.chapter(chapterOf(source().resolved(url))))
        QTextBrowser::doSetSource(url, QTextDocument::MarkdownResource);
}

void ManualView::dress()
{
    document()->setDefaultFont(font());
    QTextCursor editing(document());
    editing.beginEditBlock();
    for (QTextFrame* frame : document()->rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame))
            dressTable(*table, palette());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        dressBlock(block, palette());
    editing.endEditBlock();
    highlight(m_words);
}

void ManualView::highlight(const QString& words)
{
    m_words = words;
    QList<ExtraSelection> marks;
    QTextCharFormat look;
    look.setBackground(palette().color(QPalette::Highlight));
    look.setForeground(palette().color(QPalette::HighlightedText));
    for (const QString& word : words.simplified().split(u' ', Qt::SkipEmptyParts))
        for (QTextCursor found = document()->find(word); !found.isNull(); found = document()->find(word, found))
            marks.append({ found, look });
    setExtraSelections(marks);
}

void ManualView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && source().isValid()) {
        const int place = verticalScrollBar()->value();
        reload();
        dress();
        verticalScrollBar()->setValue(place);
    }
}

Blocks manualBlocks(const QString& markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    const auto runsOf = [](const QTextBlock& block) {
        Runs runs;
        for (auto each = block.begin(); !each.atEnd(); ++each)
            if (const QTextFragment fragment = each.fragment(); !fragment.text().isEmpty())
                runs << Run{ Run::Kind::Text, fragment.text(), fragment.charFormat().fontWeight() > QFont::Normal };
        return runs;
    };
    Blocks blocks;
    const QTextTable* last = nullptr;
    for (QTextBlock text = document.begin(); text.isValid(); text = text.next()) {
        if (QTextTable* table = QTextCursor(text).currentTable()) {
            if (std::exchange(last, table) == table)
                continue;
            Block block{ .kind = BlockKind::Table, .headerRow = true };
            for (int row = 0; row < table->rows(); ++row) {
                QList<Runs> cells;
                for (int column = 0; column < table->columns(); ++column)
                    cells << runsOf(table->cellAt(row, column).firstCursorPosition().block());
                block.rows << cells;
            }
            blocks << block;
            continue;
        }
        Runs runs = runsOf(text);
        if (runs.isEmpty())
            continue;
        const int level = text.blockFormat().headingLevel();
        const QTextList* list = text.textList();
        const bool numbered = list && list->format().style() == QTextListFormat::ListDecimal;
        if (list && !numbered)
            runs.prepend(Run{ Run::Kind::Text, u"· "_s });
        if (level > 0)
            runs = { Run{ Run::Kind::Text, text.text() } };
        blocks << Block{ .kind = level == 1    ? BlockKind::Title
                             : level == 2      ? BlockKind::Heading1
                             : level > 2       ? BlockKind::Heading2
                             : numbered        ? BlockKind::Clause
                                               : BlockKind::Paragraph,
                         .runs = runs };
    }
    return blocks;
}

} // namespace bihuan
