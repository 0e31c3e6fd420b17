// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

namespace bihuan {

/// A copy of the database as it is now, in a folder of its own beside the data that only this user can read; it goes when the copy is
/// destroyed. Those a killed program left are removed. Attachments are read where they are: their files never change.
Result<std::unique_ptr<BinderServices::Copy>> takeDataCopy(Services& services);

} // namespace bihuan
