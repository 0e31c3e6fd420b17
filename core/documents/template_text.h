// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/documents/blocks.h"

#include <QStringList>

namespace bihuan {

/// What a template text says, and what is wrong with it. The blocks are usable even with issues (what was not understood
/// stays visible as text), so that a preview can be shown while somebody is typing.
struct ParsedTemplate {
    Blocks blocks;
    Issues issues; ///< `field` = "line N", the message names the line, too
};

/// Reads the markup (see BlockKind for the line marks). Inline: **bold**, __underlined__, {{field}}, {{*list field}};
/// a backslash makes the next mark plain: \** \__ \{{ \| \\ and a mark at the start of a line.
/// A block with a list field is repeated once per value, a table row likewise.
/// Codes: template.unknown_block, template.unclosed_field, template.empty_field, template.unclosed_bold,
/// template.unclosed_underline, template.unclosed_signature, template.bad_image, template.table_columns,
/// template.list_in_signature, template.empty.
ParsedTemplate parseTemplate(const QString& text);

/// The markup of the blocks. parseTemplate(serializeTemplate(b)).blocks == b for all blocks that can be parsed, and
/// serializeTemplate gives back the text it was parsed from when that is in the canonical form it writes itself.
QString serializeTemplate(const Blocks& blocks);
QString serializeRuns(const Runs& runs);

struct TemplateField {
    QString name;
    bool list = false;
    int line = 0; ///< where it stands first
};

/// Every field once, in reading order.
QList<TemplateField> templateFields(const Blocks& blocks);

/// template.unknown_field for each field not in `known`; template.list_mismatch when a name is used both as a field and as a list.
Issues checkFields(const Blocks& blocks, const QStringList& known);

/// The words without marks, one block per line: for search and comparison.
QString plainText(const Blocks& blocks);
QString plainText(const Runs& runs);

} // namespace bihuan
