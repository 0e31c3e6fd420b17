// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

namespace bihuan {

/// The demo school with everything in it: its people and places, then what each mechanism has going on in a living school.
/// The same seed and day give the same. `name` not empty: the school is called so, on its papers too. Errors: as createDemoSchool() and the services.
Result<> fillDemo(Services& services, quint32 seed, QDate today, const QString& name = {});

} // namespace bihuan
