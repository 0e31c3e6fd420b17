// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_template.h"

#include "core/documents/block_layouter.h"
#include "core/documents/paginator.h"

#include <atomic>

namespace bihuan {

namespace {

/// Distinguishes templates in the keys of shared page contents. Not part of any file.
quint64 nextTemplateNumber()
{
    static std::atomic<quint64> counter{0};
    return ++counter;
}

} // namespace

LetterTemplate::LetterTemplate(const QString& text, const TextProfile& profile, std::shared_ptr<TextShaper> shaper,
                               Pictures pictures)
    : m_profile(profile)
    , m_shaper(std::move(shaper))
    , m_parsed(parseTemplate(text))
    , m_pictures(std::move(pictures))
    , m_layouter(std::make_unique<BlockLayouter>(m_profile, *m_shaper, m_pictures))
    , m_number(nextTemplateNumber())
{
    for (const Block& block : m_parsed.blocks)
        m_static.append(!hasFields(block));
}

LetterTemplate::~LetterTemplate() = default;

std::shared_ptr<const LaidBlock> LetterTemplate::layBlock(const Block& block, int origin, int number, bool seal) const
{
    // Closing up the numbers of headings may have changed a block without fields.
    const bool keep = m_static[origin] && block == m_parsed.blocks[origin];
    if (!keep)
        return std::make_shared<const LaidBlock>(m_layouter->lay(block, number, seal));
    const quint64 key = (quint64(origin) << 24) | (quint64(number) << 1) | quint64(seal);
    std::shared_ptr<const LaidBlock>& kept = m_kept[key];
    if (!kept) {
        LaidBlock laid = m_layouter->lay(block, number, seal);
        laid.key = (m_number << 48) ^ (key + 1);
        kept = std::make_shared<const LaidBlock>(std::move(laid));
    }
    return kept;
}

LetterPages LetterTemplate::lay(const MergeData& data, bool seal) const
{
    m_shaper->trim();
    const MergedBlocks merged = mergeBlocks(m_parsed.blocks, data);
    LetterPages result;
    result.issues = merged.issues;
    result.blocks.reserve(merged.blocks.size());
    int clause = 0;
    for (qsizetype i = 0; i < merged.blocks.size(); ++i) {
        const Block& block = merged.blocks[i];
        if (!isPrinted(block.kind))
            continue;
        if (isHeading(block.kind) || block.kind == BlockKind::Title)
            clause = 0;
        const int number = block.kind == BlockKind::Clause ? ++clause : 0;
        const bool sealed = seal && block.kind == BlockKind::Signature;
        result.blocks.append(layBlock(block, merged.origins[i], number, sealed));
        for (const Issue& issue : result.blocks.last()->issues)
            if (!result.issues.contains(issue)) // a name stands in several blocks
                result.issues.append(issue);
    }
    result.pages = paginate(result.blocks, {m_profile.typeAreaMm.height() / mmPerPt, m_profile.pitchPt()});
    return result;
}

} // namespace bihuan
