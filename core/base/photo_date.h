// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace bihuan {

/// The day a photograph was taken by what the camera wrote into a JPEG (EXIF: DateTimeOriginal, else DateTime). Invalid for
/// everything else, and for files that are damaged; only the beginning is read.
QDate photoDate(const QString& path);
QDate photoDate(const QByteArray& beginning);

} // namespace bihuan
