// SPDX-License-Identifier: GPL-3.0-or-later
// The school's settings: they lie in its database and go with it, unlike what a window remembers (UiSettings).
#pragma once

#include "core/storage/database.h"

namespace bihuan::setting {

/// All settings of a group, “agreement” or “loop”, by their keys within it; what was never set is missing.
Result<QHash<QString, QString>> ofGroup(Database& database, const QString& group);
/// Needs an open Transaction, as all changes do.
Result<> set(Database& database, const QString& group, const QString& key, const QString& value);
/// Leaves a value alone that is there.
Result<> setOnce(Database& database, const QString& group, const QString& key, const QString& value);

} // namespace bihuan::setting
