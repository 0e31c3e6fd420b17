// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/block_highlighter.h"

#include <QTextDocument>
#include <QTextTable>

namespace bihuan {

BlockHighlighter::BlockHighlighter(QTextDocument* document, const BlockLook& look)
    : QSyntaxHighlighter(document)
    , m_look(look)
{
}

void BlockHighlighter::setLook(const BlockLook& look, const QColor& quiet)
{
    m_look = look;
    m_quiet = quiet;
    rehighlight();
}

void BlockHighlighter::highlightBlock(const QString& text)
{
    const QTextBlock block = currentBlock();
    auto kind = static_cast<BlockKind>(block.blockFormat().intProperty(RoleProperty));
    if (const auto* table = qobject_cast<QTextTable*>(document()->frameAt(block.position())))
        if (table->format().headerRowCount() > 0 && table->cellAt(block.position()).row() == 0)
            kind = BlockKind::Heading1; // the header of a table is set in the same hand
    const QFont font = m_look.font(kind);
    QTextCharFormat format;
    format.setFontFamilies(font.families());
    format.setProperty(QTextFormat::FontPixelSize, font.pixelSize());
    if (font.bold())
        format.setFontWeight(QFont::Bold);
    if (kind == BlockKind::Comment)
        format.setForeground(m_quiet);
    setFormat(0, int(text.size()), format);
}

} // namespace bihuan
