// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/merge.h"
#include "core/documents/template_text.h"
#include "core/documents/text_profile.h"

#include <QHash>
#include <QImage>

#include <memory>

namespace bihuan {

class BlockLayouter;
class TextShaper;
struct LaidBlock;
struct LetterPages;

using Pictures = QHash<QString, QImage>; ///< by the NAME of @image

/// A template with its profile, ready to be set as many letters. Blocks without fields are laid out once and kept, so one
/// object per template serves a whole batch. Text without fields (a frozen letter) is a template, too. Not thread-safe.
class LetterTemplate {
public:
    /// The shaper keeps glyphs of its fonts: share one between templates.
    LetterTemplate(const QString& text, const TextProfile& profile, std::shared_ptr<TextShaper> shaper, Pictures pictures = {});
    ~LetterTemplate();

    const Blocks& blocks() const { return m_parsed.blocks; }
    const Issues& issues() const { return m_parsed.issues; } ///< of the template text
    quint64 key() const { return m_number; } ///< no other template of this program run has it
    const TextProfile& profile() const { return m_profile; }
    const std::shared_ptr<TextShaper>& shaper() const { return m_shaper; }

    /// Lays out one letter and breaks it into pages. `seal`: a seal box over the left column of the signature block.
    /// Issues: merge.missing_field, merge.missing_list, letter.missing_glyph, letter.missing_picture, letter.cell_overflow.
    LetterPages lay(const MergeData& data, bool seal) const;

private:
    std::shared_ptr<const LaidBlock> layBlock(const Block& block, int origin, int number, bool seal) const;

    TextProfile m_profile;
    std::shared_ptr<TextShaper> m_shaper;
    ParsedTemplate m_parsed;
    Pictures m_pictures;
    QList<bool> m_static; ///< per block: has no fields
    std::unique_ptr<BlockLayouter> m_layouter;
    quint64 m_number = 0;
    mutable QHash<quint64, std::shared_ptr<const LaidBlock>> m_kept; ///< by block index, number and seal
};

} // namespace bihuan
