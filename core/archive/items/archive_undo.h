// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_undo.h"

namespace bihuan {

using ArchiveUndo = RecordUndo;
using ArchiveWriter = RecordWriter;

/// takeBack() with the archive's own rule. Errors: of takeBack(); Refused (a stamp was printed meanwhile).
Result<> takeBackInArchive(RecordService& records, const ArchiveUndo& undo);

} // namespace bihuan
