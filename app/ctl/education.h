// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands about education share.
#pragma once

#include "app/ctl/commands.h"
#include "core/education/letters/letter_service.h"

namespace bihuan::ctl {

/// Errors: Invalid, naming the first option that is not given.
Result<> needs(const Arguments& arguments, const QStringList& options);
/// Writes the pages and says how many; issues as notes.
Result<> writePages(Session& session, PageSet& pages, const QString& path, const Issues& issues = {});
Result<> writeList(Session& session, const TableContent& table, const QString& path);
/// --class, repeatable. After session.open().
Result<QList<Id<SchoolClass>>> classOption(Session& session);

QList<Command> letterCommands(); ///< education_letters.cpp

} // namespace bihuan::ctl
