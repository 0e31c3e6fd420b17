// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_composition.h"

namespace bihuan {

/// In the order of the work: what is open, what is looked for, who stands where, whose places they are; rules last.
void WindowComposition::addInspectionPages()
{
    addHazardPages();
    addCheckPages();
    addWatchPages();
    addZonePages();
    addPlacardPages();
    addPropertyPages();
    addHazardRuleLists(); // seldom opened: last
}

} // namespace bihuan
