// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/block_look.h"

#include <QTextTableFormat>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("BlockLook", text); }

const QColor ruleColor(0x8a, 0x93, 0xa0); ///< to be seen on light and dark paper

} // namespace

QString roleName(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Title: return tr("Title");
    case BlockKind::Heading1: return tr("Heading 1");
    case BlockKind::Heading2: return tr("Heading 2");
    case BlockKind::Clause: return tr("Clause (numbered)");
    case BlockKind::Paragraph: return tr("Text");
    case BlockKind::Unindented: return tr("Without indent");
    case BlockKind::Centred: return tr("Centred");
    case BlockKind::Table: return tr("Table");
    case BlockKind::Signature: return tr("Signature block");
    case BlockKind::PageBreak: return tr("Page break");
    case BlockKind::Picture: return tr("Picture");
    case BlockKind::Comment: return tr("Note (not printed)");
    case BlockKind::Blank: return tr("Empty line (not printed)");
    }
    return {};
}

const QList<BlockKind>& textRoles()
{
    static const QList<BlockKind> roles{BlockKind::Title,  BlockKind::Heading1,   BlockKind::Heading2, BlockKind::Paragraph,
                                        BlockKind::Clause, BlockKind::Unindented, BlockKind::Centred,  BlockKind::Comment};
    return roles;
}

BlockLook::BlockLook(const FontBook& book, double unit)
    : m_book(book)
    , m_unit(unit)
    , m_body(m_profile.body.sizePt)
{
}

const TextStyle& BlockLook::style(BlockKind kind) const
{
    switch (kind) {
    case BlockKind::Title: return m_profile.title;
    case BlockKind::Heading1: return m_profile.heading1;
    case BlockKind::Heading2: return m_profile.heading2;
    case BlockKind::Table: return m_profile.table;
    case BlockKind::Signature: return m_profile.signature;
    default: return m_profile.body;
    }
}

QFont BlockLook::font(BlockKind kind) const
{
    const TextStyle& look = style(kind);
    QFont font = m_book.font(look.role, look.sizePt);
    font.setPixelSize(qRound(look.sizePt * m_unit));
    font.setHintingPreference(QFont::PreferDefaultHinting);
    return font;
}

QTextBlockFormat BlockLook::blockFormat(BlockKind kind) const
{
    const TextStyle& look = style(kind);
    QTextBlockFormat format;
    format.setProperty(RoleProperty, int(kind));
    format.setLineHeight(look.pitchPt * m_unit, QTextBlockFormat::MinimumHeight);
    const bool centred = kind == BlockKind::Title || kind == BlockKind::Centred || kind == BlockKind::PageBreak
        || kind == BlockKind::Picture;
    if (centred)
        format.setAlignment(Qt::AlignHCenter);
    else if (kind == BlockKind::Clause)
        format.setTextIndent(numberEnd());
    else if (kind != BlockKind::Unindented && kind != BlockKind::Blank)
        format.setTextIndent(2 * em());
    if (kind == BlockKind::Title)
        format.setBottomMargin(em() / 2);
    return format;
}

QTextBlockFormat BlockLook::fillerFormat() const
{
    QTextBlockFormat format;
    format.setProperty(FillerProperty, true);
    format.setProperty(RoleProperty, int(BlockKind::Paragraph));
    format.setLineHeight(em() * 0.6, QTextBlockFormat::FixedHeight);
    return format;
}

QTextBlockFormat BlockLook::cellFormat(BlockKind table) const
{
    QTextBlockFormat format;
    format.setProperty(RoleProperty, int(table));
    format.setLineHeight(style(table).pitchPt * m_unit, QTextBlockFormat::MinimumHeight);
    return format;
}

QTextTableFormat BlockLook::tableFormat(BlockKind table, int columns) const
{
    QTextTableFormat format;
    format.setProperty(RoleProperty, int(table));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setCellPadding(em() / 3);
    format.setCellSpacing(0);
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderBrush(ruleColor);
    format.setBorderStyle(table == BlockKind::Signature ? QTextFrameFormat::BorderStyle_Dotted
                                                        : QTextFrameFormat::BorderStyle_Solid);
    format.setColumnWidthConstraints(
        QList<QTextLength>(columns, QTextLength(QTextLength::PercentageLength, 100.0 / columns)));
    return format;
}

} // namespace bihuan
