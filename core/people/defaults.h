// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people.h"
#include "core/records/record_service.h"

namespace bihuan {

/// The rows of a list in resources/defaults (its "rows" array). Error::Format when the bundled file is not as it should be.
Result<QJsonArray> defaultRows(const QString& fileName);

/// What a new school starts with: every kind of the registry that has a file resources/defaults/<kind>.json. A kind that has
/// any row already, voided ones too, is left alone: from then on the data is the school's. Everything in one transaction.
Result<> seedDefaults(RecordStore& store);

/// Adds the bundled rows of one kind that the school lacks (by its code, or its import key) and takes back voided ones; rows it has changed stay.
/// Returns how many came back.
Result<int> restoreDefaults(RecordStore& store, const RecordKind& kind);

/// The school's one profile; a blank one (id 0) before it was entered.
Result<SchoolProfile> schoolProfile(const RecordStore& store);

} // namespace bihuan
