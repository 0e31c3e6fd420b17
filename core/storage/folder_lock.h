// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace bihuan {

/// Keeps every other program of ours out of a data folder that exists, until the lock is destroyed.
/// Errors: Locked (subject = computer and process that have it), File.
Result<std::unique_ptr<QLockFile>> lockFolder(const QString& folder);

} // namespace bihuan
