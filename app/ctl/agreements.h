// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"
#include "core/organization/agreements/agreement_services.h"

namespace bihuan::ctl {

/// --year, else the current school year by the school's settings.
Result<int> yearOption(const Session& session, Services& services);
/// In any usual form; invalid when the option is not given.
Result<QDate> dateOption(const Arguments& arguments, const QString& option);

} // namespace bihuan::ctl
