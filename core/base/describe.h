// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace bihuan {

/// The one place that turns an Error into the sentence a person reads: what happened, where, what to do.
/// Empty for Cancelled. Stands in core because both programs need it.
QString describe(const Error& error);

} // namespace bihuan
