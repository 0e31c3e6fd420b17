// SPDX-License-Identifier: GPL-3.0-or-later
// The marks inside one line of a template. Used by template_text.cpp alone.
#pragma once

#include "core/documents/blocks.h"

#include <QStringView>

#include <span>

namespace bihuan {

struct BlockMark {
    QStringView mark; ///< with its blank
    BlockKind kind;
};

/// Marks of text blocks at the start of a line.
std::span<const BlockMark> blockMarks();

struct InlineRuns {
    Runs runs;
    bool unclosedField = false;
    bool emptyField = false;
    bool unclosedBold = false;
    bool unclosedUnderline = false;
};

/// Neighbouring text of one look is one run. Rows of three and more * or _ are plain text (blanks to write on).
InlineRuns parseInline(QStringView text);

/// `inCell`: bars are escaped, too.
QString serializeInline(const Runs& runs, bool inCell);

/// Puts a backslash before a first character that would make the line another kind of block.
QString escapeLineStart(const QString& text);

/// Parts between bars that are not escaped.
QList<QStringView> splitCells(QStringView text);
bool endsWithCellBar(QStringView text);

} // namespace bihuan
