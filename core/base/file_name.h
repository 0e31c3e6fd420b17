// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bihuan {

/// A file name that every system takes: / \ : * ? " < > | and invisible characters (control, direction, zero width) become
/// “_”, names of devices get a “_”, no dots or blanks at the ends, at most 200 bytes with the ending kept. Never empty.
QString safeFileName(const QString& name);

/// The same for the last component of a path that a user or another program gave.
QString safeLastComponent(const QString& path);

} // namespace bihuan
