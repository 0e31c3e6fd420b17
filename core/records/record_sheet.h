// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of a record of any kind, made of its declaration: for the archive, where a kind has no printed form of its own.
#pragma once

#include "core/documents/page_set.h"
#include "core/documents/text_shaper.h"
#include "core/records/record_store.h"
#include "core/storage/attachments.h"

#include <memory>

namespace bihuan {

/// Title, the fields as a table of two columns, the attachments, and what the journal says about it. Sensitive fields are masked;
/// what only the program uses is left out, empty fields too. `school` stands above. `issues`: characters no font has.
/// Errors: NotFound, Storage.
Result<std::shared_ptr<PageSet>> recordSheet(const RecordStore& store, const AttachmentStore& attachments, const RecordKind& kind, qint64 id, const QString& school,
                                             TextShaper& shaper, Issues& issues);

} // namespace bihuan
