// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_batch.h"

namespace bihuan::bench {

/// An agreement of some 1,200 characters on two pages: what both candidates set.
QString agreementText();
TextProfile agreementProfile();

/// Person number `index`: every name is different, every fiftieth has a rare character, some beyond U+FFFF.
QString personName(int index);
MergeData agreementData(int index);

} // namespace bihuan::bench
