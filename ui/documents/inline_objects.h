// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/block_look.h"

#include <QObject>
#include <QPalette>
#include <QTextObjectInterface>

namespace bihuan {

/// Draws what is one character of a letter but no letter of an alphabet: fields as pills, page breaks as dashed lines,
/// pictures as frames with their name.
class InlineObjects final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    InlineObjects(QTextDocument* document, const BlockLook& look);
    void setLook(const BlockLook& look, const QPalette& palette);
    /// Fields of other names are drawn as wrong.
    void setKnownFields(const QStringList& names) { m_known = names; }

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    QFont fontAt(QTextDocument* document, int position, const QTextFormat& format) const;
    void drawPill(QPainter* painter, const QRectF& rect, const QFont& font, const QTextFormat& format) const;

    BlockLook m_look;
    QPalette m_palette;
    QStringList m_known;
};

} // namespace bihuan
