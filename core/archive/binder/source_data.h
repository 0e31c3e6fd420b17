// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/binder/binder_plan.h"

namespace bihuan {

/// A workbook with the catalogue, and a sheet for each kind of the records that are bound, masked as everywhere. Errors: Storage, File.
Result<QByteArray> sourceData(const RecordStore& store, const BinderPlan& plan);

} // namespace bihuan
