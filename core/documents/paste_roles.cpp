// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paste_roles.h"

#include "core/documents/template_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int longestHeading = 40;   ///< characters; longer lines are sentences
constexpr double titlePt = 17.5;     ///< 小二 is 18 pt

bool has(const QString& family, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return family.contains(word, Qt::CaseInsensitive); });
}
bool isTitleFont(const QString& family) { return has(family, {u"小标宋", u"XBSJW", u"xiaobiaosong"}); }
bool isHeading1Font(const QString& family) { return has(family, {u"黑体", u"SimHei", u"FZHei"}) && !has(family, {u"雅黑"}); }
bool isHeading2Font(const QString& family) { return has(family, {u"楷体", u"KaiTi"}); }

bool isShort(const QString& text)
{
    static const QRegularExpression sentence(u"[。；;！？]$"_s);
    return text.size() <= longestHeading && !sentence.match(text).hasMatch();
}

/// Takes `count` characters off the front.
void removeFront(Runs& runs, qsizetype count)
{
    while (count > 0 && !runs.isEmpty()) {
        const qsizetype part = qMin(count, runs.first().text.size());
        runs.first().text.remove(0, part);
        count -= part;
        if (runs.first().text.isEmpty())
            runs.removeFirst();
    }
}

/// A heading that is bold as a whole gets its weight from its role.
void dropWholeLook(Runs& runs)
{
    bool bold = true;
    for (const Run& run : runs)
        bold = bold && run.bold;
    for (Run& run : runs)
        run.bold = run.bold && !bold;
}

} // namespace

PasteRoles::PasteRoles(const QList<PastedParagraph>& all)
{
    bool first = true;
    for (const PastedParagraph& paragraph : all) {
        m_someIndented = m_someIndented || paragraph.indented;
        if (paragraph.heading > 0 && !(first && isTitle(paragraph)) && (m_topHeading == 0 || paragraph.heading < m_topHeading))
            m_topHeading = paragraph.heading;
        first = false;
    }
}

bool PasteRoles::isTitle(const PastedParagraph& paragraph) const
{
    if (!m_titleAllowed || !paragraph.mark.isEmpty())
        return false;
    const bool centred = paragraph.align == PastedParagraph::Align::Centre;
    return paragraph.title || (paragraph.heading == 1 && (centred || m_blocks == 0))
        || (centred && (paragraph.sizePt >= titlePt || isTitleFont(paragraph.family)));
}

BlockKind PasteRoles::kindOf(const PastedParagraph& paragraph, const QString& text)
{
    static const QRegularExpression first(u"^[一二三四五六七八九十]+、"_s);
    static const QRegularExpression second(u"^[（(][一二三四五六七八九十]+[）)]"_s);
    if (isTitle(paragraph)) {
        m_titleAllowed = false;
        return BlockKind::Title;
    }
    if (paragraph.align == PastedParagraph::Align::Centre && paragraph.heading == 0)
        return BlockKind::Centred;
    if (paragraph.heading > 0)
        return paragraph.heading == m_topHeading ? BlockKind::Heading1 : BlockKind::Heading2;
    if (isShort(text)) {
        if (first.match(text).hasMatch())
            return BlockKind::Heading1;
        if (second.match(text).hasMatch())
            return BlockKind::Heading2;
        if (isHeading1Font(paragraph.family))
            return BlockKind::Heading1;
        if (isHeading2Font(paragraph.family))
            return BlockKind::Heading2;
    }
    static const QRegularExpression number(u"^(\\d{1,3})(?:[．、]|\\.(?!\\d))\\s*"_s);
    if (const auto match = number.match(text); match.hasMatch() && match.captured(1).toInt() == m_clause + 1)
        return BlockKind::Clause;
    if (paragraph.align == PastedParagraph::Align::End || (m_someIndented && !paragraph.indented && paragraph.mark.isEmpty()))
        return BlockKind::Unindented;
    return BlockKind::Paragraph;
}

Block PasteRoles::block(const PastedParagraph& paragraph)
{
    static const QRegularExpression bullet(u"^[·•●■◆▪►➢✓\\-–—oOl§ØüuvwnpqF-]$"_s);
    static const QRegularExpression number(u"^\\d{1,3}[．、.]\\s*"_s);
    Block made;
    made.runs = paragraph.runs;
    // Bullets of Word are letters of a symbol font: without it they are junk.
    if (!paragraph.mark.isEmpty() && !bullet.match(paragraph.mark).hasMatch()) {
        if (!made.runs.isEmpty() && made.runs.first().kind == Run::Kind::Text && !made.runs.first().underlined)
            made.runs.first().text.prepend(paragraph.mark);
        else
            made.runs.prepend({Run::Kind::Text, paragraph.mark, false, false});
    }
    const QString text = plainText(made.runs);
    made.kind = kindOf(paragraph, text);
    switch (made.kind) {
    case BlockKind::Title:
    case BlockKind::Heading1:
    case BlockKind::Heading2:
        dropWholeLook(made.runs);
        m_clause = 0;
        break;
    case BlockKind::Clause:
        removeFront(made.runs, number.match(text).capturedLength());
        ++m_clause;
        break;
    default: break;
    }
    // A date or a line of signature may stand above a title, other text may not.
    m_titleAllowed = m_titleAllowed && ++m_blocks < 4 && made.kind != BlockKind::Heading1 && made.kind != BlockKind::Clause;
    return made;
}

} // namespace bihuan
