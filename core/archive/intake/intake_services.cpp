// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/intake/intake_services.h"

namespace bihuan {

void registerIntakeKinds(Registry&)
{
}

Result<QList<RecordIssue>> intakeIssues(IntakeServices&)
{
    return QList<RecordIssue>();
}

} // namespace bihuan
