// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"
#include "core/storage/attachments.h"

#include <QImage>

namespace bihuan {

/// Takes the school's logo from a picture file (PNG, JPEG, SVG …; the file is only read) and keeps it as the one attachment
/// of the school's profile with the purpose “logo”. An empty path removes it.
/// Errors: NotFound (no profile yet), Format (no picture), Refused (over 100 megapixels), File.
Result<> setSchoolLogo(RecordStore& store, AttachmentStore& attachments, const QString& path);

/// A null image when the school has none.
Result<QImage> schoolLogo(const RecordStore& store, const AttachmentStore& attachments);

} // namespace bihuan
