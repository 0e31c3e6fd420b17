// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"

namespace bihuan::ctl {

/// --from, --to, --building, --department, --inspector, --cycle of the commands that act on several inspections.
Result<CheckSelection> checkSelection(Session& session);
/// Those of --code, else of the selection.
Result<QList<Inspection>> chosenChecks(Session& session, const CheckSelection& selection);
QJsonObject toJson(const Inspection& inspection, const RecordStore& store);

} // namespace bihuan::ctl
