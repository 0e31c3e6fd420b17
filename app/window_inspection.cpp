// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_composition.h"

namespace bihuan {

void WindowComposition::addInspectionPages()
{
    addHazardPages();
    addCheckPages();
    addZonePages();
    addWatchPages();
    addPropertyPages();
    addPlacardPages();
}

} // namespace bihuan
