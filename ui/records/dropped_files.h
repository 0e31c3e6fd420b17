// SPDX-License-Identifier: GPL-3.0-or-later
// What comes by mouse or clipboard, and files that wait for their record; shared by all panels that take files.
#pragma once

#include "core/storage/attachments.h"

#include <QJsonArray>

class QMimeData;

namespace bihuan {

/// Files, and those in folders with what lies below, without what desktops leave there. Errors: Refused (far too many).
Result<QStringList> filesIn(const QStringList& paths);
QStringList localFiles(const QMimeData& mime);
bool holdsFiles(const QMimeData& mime); ///< files or a picture
/// The picture, as PNG with the time in its name. Nothing when there is none; errors as of AttachmentStore::stage().
Result<std::optional<Attachment>> stagePicture(const QMimeData& mime, const AttachmentStore& store, QDateTime now);

/// Links that wait (attachment.id 0), as a form's draft keeps them.
QJsonArray stagedToJson(const QList<AttachmentLink>& links);
QList<AttachmentLink> stagedFromJson(const QJsonArray& staged, const QString& purpose = {});

} // namespace bihuan
