// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

namespace bihuan {

/// The papers of every subject, for the archive.
void addRecordPapers(Services& services);

} // namespace bihuan
