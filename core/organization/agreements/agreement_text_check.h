// SPDX-License-Identifier: GPL-3.0-or-later
// What an editor tells somebody who sees the page and not the markup.
#pragma once

#include "core/documents/glyph_check.h"
#include "core/documents/paginator.h"
#include "core/organization/agreements/agreement_templates.h"

namespace bihuan {

/// Something to put right in a text, and where it stands.
struct TextFinding {
    Issue issue;
    int block = -1; ///< index into the blocks; -1 = nowhere in particular
    QString words;  ///< to be selected in the block: characters, or the name of a field; may be empty
};

/// Everything AgreementTemplates::check has against the text, in words without marks, and what only an editor asks:
/// template.glyph, template.picture (problems: no font has it, nothing prints it), template.other_school, template.layout_blanks, template.empty_block
/// (warnings), template.blank_line (hint: is not printed). Problems first, then in reading order.
/// `blocks` as parsed; `ownSchool` may be empty.
QList<TextFinding> checkAgreementText(const AgreementTemplates& templates, const Blocks& blocks, const QString& ownSchool,
                                      GlyphCheck& glyphs);

/// template.lonely_signature: a page with the signature block and fewer than two lines of text, after a page break that
/// forbids taking lines over. Nothing when all is well.
std::optional<TextFinding> findLonelySignature(const LetterPages& letter, const Blocks& blocks);

/// Names of schools in the text that are not the own one: “海滨市实验小学”. Words such as “中小学” and titles of laws in
/// 《》 are no names.
QStringList otherSchools(const QString& text, const QString& ownSchool);

} // namespace bihuan
