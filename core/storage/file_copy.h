// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCryptographicHash>

namespace bihuan {

/// Hash of a file's bytes, lower-case hexadecimal. Errors: File.
Result<QString> hashOfFile(const QString& path, QCryptographicHash::Algorithm algorithm);

/// Copies a file so that it is whole and on the disk, or not there at all; makes the folder. With `expected` (a hash in
/// hexadecimal) a source with other bytes is refused and what stood at `to` stays. Errors: File; Format (the hash).
Result<> copyDurably(const QString& from, const QString& to, QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256,
                     const QString& expected = {});

} // namespace bihuan
