// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/people/people.h"

namespace bihuan {

/// What a person's record may not be, beside the generic rules: a resident ID number that fails its check character, left
/// before joined, a birth date in the ID number that makes the person under 16 or over 90, the same ID number twice,
/// outsourced staff without a company (warning), nobody to tell apart two people of one name (warning).
Issues personIssues(const Person& person, const RecordStore& store, QDate today);

} // namespace bihuan
