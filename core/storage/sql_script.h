// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bihuan {

/// Splits a script into statements, as the driver takes only one at a time and not even a comment after the semicolon:
/// strips comments, respects quotes and BEGIN…END of triggers, accepts CRLF.
QStringList splitSqlScript(const QString& script);

} // namespace bihuan
