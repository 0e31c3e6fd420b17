// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/filing/filing_services.h"

namespace bihuan {

void registerFilingKinds(Registry&)
{
}

Result<QList<RecordIssue>> filingIssues(FilingServices&)
{
    return QList<RecordIssue>();
}

} // namespace bihuan
