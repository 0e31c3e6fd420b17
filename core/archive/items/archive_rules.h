// SPDX-License-Identifier: GPL-3.0-or-later
// What is odd about single records of the archive; the codes stand at the declarations.
#pragma once

#include "core/archive/items/archive_states.h"

namespace bihuan::archiveRules {

Issues classIssues(const ArchiveClass& one, const RecordStore& store, QDate today);
Issues ruleIssues(const ArchiveRule& one, const RecordStore& store, QDate today);
Issues boxIssues(const ArchiveBox& one, const RecordStore& store, QDate today);
Issues itemIssues(const ArchiveItem& one, const RecordStore& store, QDate today);
Issues loanIssues(const ArchiveLoan& one, const RecordStore& store, QDate today);

/// What is wrong with an item that is to be described, as problems: whatever state it is in.
Issues descriptionIssues(const ArchiveItem& one, const RecordStore& store, QDate today);

} // namespace bihuan::archiveRules
