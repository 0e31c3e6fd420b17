// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/inline_objects.h"

#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

/// A list says that it is one: it makes several lines of one.
QString labelOf(const QTextFormat& format)
{
    const QString name = format.stringProperty(NameProperty);
    return format.boolProperty(ListProperty) ? InlineObjects::tr("%1 …").arg(name) : name;
}

} // namespace

InlineObjects::InlineObjects(QTextDocument* document, const BlockLook& look)
    : QObject(document)
    , m_look(look)
{
    for (const int type : {FieldObject, PageBreakObject, PictureObject})
        document->documentLayout()->registerHandler(type, this);
}

void InlineObjects::setLook(const BlockLook& look, const QPalette& palette)
{
    m_look = look;
    m_palette = palette;
}

QFont InlineObjects::fontAt(QTextDocument* document, int position, const QTextFormat& format) const
{
    const QTextBlock block = document->findBlock(position);
    QFont font = m_look.font(static_cast<BlockKind>(block.blockFormat().intProperty(RoleProperty)));
    if (format.intProperty(QTextFormat::FontWeight) >= QFont::DemiBold)
        font.setBold(true);
    return font;
}

QSizeF InlineObjects::intrinsicSize(QTextDocument* document, int position, const QTextFormat& format)
{
    const double em = m_look.em();
    switch (format.objectType()) {
    case PageBreakObject: return {em * 24, em * 1.4};
    case PictureObject: {
        const QSizeF size = format.property(SizeProperty).toSizeF();
        return {qBound(em * 4, size.width() * em / 4.2, em * 30), qBound(em * 2, size.height() * em / 4.2, em * 12)};
    }
    default: {
        const QFont font = fontAt(document, position, format);
        return {QFontMetricsF(font).horizontalAdvance(labelOf(format)) + font.pixelSize() * 0.9, font.pixelSize() * 1.34};
    }
    }
}

void InlineObjects::drawPill(QPainter* painter, const QRectF& rect, const QFont& font, const QTextFormat& format) const
{
    const QString name = format.stringProperty(NameProperty);
    const ToneColors colors = toneColors(m_known.contains(name) ? Tone::Info : Tone::Error, m_palette);
    const QRectF pill = rect.adjusted(1, 0.5, -1, -0.5);
    painter->setPen(QPen(colors.text, 0.6));
    painter->setBrush(colors.background);
    painter->drawRoundedRect(pill, pill.height() / 3, pill.height() / 3);
    painter->setPen(colors.text);
    QFont shown = font;
    shown.setUnderline(format.boolProperty(QTextFormat::FontUnderline)
                       || format.intProperty(QTextFormat::TextUnderlineStyle) > 0);
    painter->setFont(shown);
    painter->drawText(rect, Qt::AlignCenter, labelOf(format));
}

void InlineObjects::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                               const QTextFormat& format)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QFont font = fontAt(document, position, format);
    if (format.objectType() == FieldObject) {
        drawPill(painter, rect, font, format);
    } else {
        const ToneColors colors = toneColors(Tone::Neutral, m_palette);
        QFont small = font;
        small.setPixelSize(qRound(font.pixelSize() * 0.8));
        painter->setFont(small);
        painter->setPen(QPen(colors.text, 1, Qt::DashLine));
        const bool picture = format.objectType() == PictureObject;
        const QSizeF size = format.property(SizeProperty).toSizeF();
        const QString label = picture
            ? tr("Picture “%1”, %2 × %3 mm").arg(format.stringProperty(NameProperty)).arg(size.width()).arg(size.height())
            : tr("Page break");
        if (picture) {
            painter->drawRect(rect.adjusted(1, 1, -1, -1));
        } else {
            const double half = (rect.width() - QFontMetricsF(small).horizontalAdvance(label)) / 2 - 6;
            painter->drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.left() + half, rect.center().y()));
            painter->drawLine(QPointF(rect.right() - half, rect.center().y()), QPointF(rect.right(), rect.center().y()));
        }
        painter->setPen(colors.text);
        painter->drawText(rect, Qt::AlignCenter, label);
    }
    painter->restore();
}

} // namespace bihuan
