// SPDX-License-Identifier: GPL-3.0-or-later
// What stands outside the type area of a letter: page number, code.
#pragma once

#include "core/base/issue.h"
#include "core/documents/laid_block.h"
#include "core/documents/letter_template.h"

#include <QImage>

namespace bihuan {

/// The code of one letter, made once for all its pages.
struct LetterCode {
    QString printed;       ///< as a person reads it
    QString code;          ///< ShortCode::text(); empty when it is none
    QImage modules;        ///< of the code alone, with its quiet zone; null = none
    PlacedLine footer;     ///< without place
    Issues issues;
};

/// Issues: letter.short_code when it cannot be a code.
LetterCode layCode(const QString& shortCode, const QString& footer, const LetterTemplate& form);

/// QR code with the footer text, the short code and “1/2” beside it. `number` from 0.
void paintLetterCode(const LetterCode& code, int number, int pageCount, const LetterTemplate& form, Canvas& canvas);

/// “— 1 —”, odd pages right, even pages left. `number` from 0.
void paintPageNumber(int number, const TextProfile& profile, TextShaper& shaper, Canvas& canvas);

} // namespace bihuan
