// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/month/month_cells.h"

namespace bihuan {

QRectF monthMeasures::dayText(const QRectF& box, double unit)
{
    return box.adjusted(1.2 * unit, dayHead * unit, -0.8 * unit, -0.6 * unit);
}

} // namespace bihuan
