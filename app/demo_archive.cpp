// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_parts.h"

namespace bihuan {

Result<> fillDemoArchive(Services&, quint32, QDate)
{
    return {};
}

} // namespace bihuan
