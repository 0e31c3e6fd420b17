// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loop/loop_item.h"
#include "core/storage/attachments.h"

#include <QImage>

namespace bihuan {

/// A photograph of the store as it is printed: upright, at most 1,600 pixels on its longer side. Null when it is missing, changed
/// or no picture: a paper is not stopped by that, the check of the attachments tells.
QImage photoOf(const AttachmentStore& attachments, const Attachment& photo);
QImage photoOf(const AttachmentStore& attachments, const QString& sha256);

/// “知行楼 3层 三年级1班教室 后墙插座”: zone and exact place, as far as they are known.
Result<QString> placeOf(const RecordStore& store, const LoopItem& item);

} // namespace bihuan
