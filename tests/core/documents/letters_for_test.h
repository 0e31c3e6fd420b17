// SPDX-License-Identifier: GPL-3.0-or-later
// Helpers of the tests about letters: letters from markup, and what stands where on their pages.
#pragma once

#include "core/documents/letter_batch.h"
#include "core/documents/text_shaper.h"
#include "tests/core/documents/recording_canvas.h"

namespace bihuan::test {

inline std::shared_ptr<TextShaper> fonts()
{
    static const auto shared = std::make_shared<TextShaper>(FontBook());
    return shared;
}

inline std::shared_ptr<const LetterTemplate> form(const QString& markup, const TextProfile& profile = officialProfile(),
                                           const Pictures& pictures = {})
{
    return std::make_shared<const LetterTemplate>(markup, profile, fonts(), pictures);
}

inline Letter letter(const std::shared_ptr<const LetterTemplate>& of, const MergeData& data = {}, const QString& title = {})
{
    Letter made;
    made.form = of;
    made.data = data;
    made.title = title;
    return made;
}

inline RecordingCanvas painted(PageSet& set, int page)
{
    RecordingCanvas canvas;
    set.paint(page, canvas);
    return canvas;
}

/// The words of each line inside the type area.
inline QStringList linesOn(PageSet& set, int page, const TextProfile& profile = officialProfile())
{
    return painted(set, page).rows(profile.typeAreaMm.adjusted(-1, 0, 10, 0));
}

inline const RecordingCanvas::Text* find(const RecordingCanvas& canvas, const QString& words)
{
    for (const RecordingCanvas::Text& text : canvas.texts)
        if (text.words.contains(words))
            return &text;
    return nullptr;
}

inline const QString sentence = QStringLiteral("学校与教职工共同遵守安全管理制度，发现隐患及时报告并落实整改。");

} // namespace bihuan::test
