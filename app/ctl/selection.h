// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"
#include "core/records/record_text.h"

namespace bihuan::ctl {

/// The records that --where FIELD=VALUE (repeatable, all must hold) and --voided choose. FIELD is a column, its label or one of its other headings;
/// VALUE as a person writes it: names of other records, labels or codes of choices, 是/否, dates in any usual form.
/// Operators: = != < <= > >= and ~ (contains). Errors: Invalid.
Result<QList<Record>> selectRecords(const Session& session, Services& services, const RecordKind& kind);

/// Plain when --plain is given; that needs a reason (--why), which is written to the journal before anything is shown.
Result<Masking> maskingOf(const Arguments& arguments, Services& services, const RecordKind& kind);

} // namespace bihuan::ctl
