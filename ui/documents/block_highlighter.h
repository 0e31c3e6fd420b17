// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/block_look.h"

#include <QSyntaxHighlighter>

namespace bihuan {

/// Gives text the font of its role. As the layout's own formats, so that the document keeps nothing but bold and underlined
/// and undo knows of no fonts.
class BlockHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    BlockHighlighter(QTextDocument* document, const BlockLook& look);
    void setLook(const BlockLook& look, const QColor& quiet); ///< `quiet`: colour of what is not printed

protected:
    void highlightBlock(const QString& text) override;

private:
    BlockLook m_look;
    QColor m_quiet;
};

} // namespace bihuan
