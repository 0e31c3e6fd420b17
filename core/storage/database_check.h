// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/storage/database.h"

namespace bihuan {

/// Looks at the whole file. Problems: database.damaged (integrity_check), database.reference (a row refers to one that is
/// not there), journal.seal (an entry was changed, removed or made by another program; the message has its number).
Result<Issues> checkDatabase(Database& database);

} // namespace bihuan
