// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/heading.h"

#include <optional>

namespace bihuan {

class UiSettings;

/// What a person chose for the columns of a list with these headings; nothing when they left the guess alone, or when it
/// no longer fits the fields of the kind. The headings themselves are not kept, only a digest of them.
std::optional<ColumnMapping> rememberedColumns(
    const UiSettings& settings, const RecordKind& kind, const QStringList& headings);

/// Remembers a mapping that differs from the guess; one that is the guess again is forgotten, so that better guesses of
/// later versions count.
void rememberColumns(
    UiSettings& settings, const RecordKind& kind, const QStringList& headings, const ColumnMapping& mapping);

} // namespace bihuan
