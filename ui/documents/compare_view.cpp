// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/compare_view.h"

#include "ui/documents/block_look.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace bihuan {

CompareView::CompareView(QWidget* parent)
    : QTextEdit(parent)
{
    setObjectName(u"compareView"_s);
    setAccessibleName(tr("Differences between two versions"));
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(10);
}

void CompareView::setLines(const QList<DiffLine>& lines, bool changesOnly)
{
    m_lines = lines;
    m_changesOnly = changesOnly;
    refill();
}

void CompareView::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refill();
}

void CompareView::refill()
{
    const ToneColors added = toneColors(Tone::Ok, palette()), removed = toneColors(Tone::Error, palette());
    const ToneColors changed = toneColors(Tone::Warning, palette());
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    const double em = QFontMetricsF(font()).horizontalAdvance(u'　');
    const auto beside = [&](qsizetype i) { return i >= 0 && i < m_lines.size() && m_lines[i].kind != DiffLine::Kind::Same; };
    bool first = true, gap = false;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const DiffLine& line = m_lines[i];
        const bool same = line.kind == DiffLine::Kind::Same;
        if (m_changesOnly && same && !beside(i - 1) && !beside(i + 1)) {
            gap = true;
            continue;
        }
        QTextBlockFormat block;
        block.setLeftMargin(2 * em);
        block.setTextIndent(-2 * em);
        block.setTopMargin(gap && !first ? em : 2);
        QTextCharFormat sign;
        sign.setFontWeight(QFont::Bold);
        QString mark = u"　"_s;
        if (!same) {
            const ToneColors& colors = line.kind == DiffLine::Kind::Added ? added
                : line.kind == DiffLine::Kind::Removed                  ? removed
                                                                        : changed;
            sign.setForeground(colors.text);
            mark = line.kind == DiffLine::Kind::Added ? u"＋"_s : line.kind == DiffLine::Kind::Removed ? u"－"_s : u"±"_s;
        }
        if (first)
            cursor.setBlockFormat(block);
        else
            cursor.insertBlock(block, {});
        first = gap = false;
        cursor.insertText(mark + u'　', sign);
        for (const DiffPiece& piece : line.pieces) {
            QTextCharFormat format;
            const bool isAdded = piece.kind == DiffPiece::Kind::Added, isRemoved = piece.kind == DiffPiece::Kind::Removed;
            if (isAdded || isRemoved) {
                const ToneColors& colors = isAdded ? added : removed;
                format.setForeground(colors.text);
                format.setBackground(colors.background);
                format.setFontUnderline(isAdded);
                format.setFontStrikeOut(isRemoved);
            }
            const bool inside = line.kind == DiffLine::Kind::Changed && (isAdded || isRemoved);
            if (inside) { // the sign itself is neither struck through nor underlined
                QTextCharFormat plain = format;
                plain.setFontUnderline(false);
                plain.setFontStrikeOut(false);
                cursor.insertText(isAdded ? u"＋"_s : u"－"_s, plain);
            }
            cursor.insertText(piece.text, format);
        }
        QTextCharFormat quiet;
        quiet.setForeground(palette().color(QPalette::PlaceholderText));
        if (line.kind == DiffLine::Kind::Changed && line.before != line.after)
            cursor.insertText(u"　"_s + tr("(%1 → %2)").arg(roleName(line.before), roleName(line.after)), quiet);
        else if (line.lookChanged)
            cursor.insertText(u"　"_s + tr("(bold or underlined changed)"), quiet);
    }
    if (isUnchanged(m_lines))
        cursor.insertText((first ? QString() : u"\n"_s) + tr("The words are the same."));
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

} // namespace bihuan
