// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>

namespace bihuan {

/// The day a camera says it took a picture (EXIF DateTimeOriginal, else DateTime). Invalid when the bytes are no JPEG, or it says nothing.
/// The first 64 KB of a file are enough. Never reads outside of the bytes, whatever they hold.
QDate takenOn(const QByteArray& jpeg);

} // namespace bihuan
