// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace bihuan {

/// A short code no printed sheet of any kind carries yet. Errors: Storage.
Result<QString> freshShortCode(Database& database);

} // namespace bihuan
