// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/binder/binder_services.h"

namespace bihuan {

void registerBinderKinds(Registry&)
{
}

Result<QList<RecordIssue>> binderIssues(BinderServices&)
{
    return QList<RecordIssue>();
}

} // namespace bihuan
