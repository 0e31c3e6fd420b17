// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/binder/binder_plan.h"

#include <QSet>

namespace bihuan {

int BinderPlan::itemCount() const
{
    qsizetype count = 0;
    for (const BoundGroup& group : groups)
        count += group.items.size();
    return int(count);
}

QList<BoundRecord> BinderPlan::records() const
{
    QList<BoundRecord> all;
    QSet<BoundRecord> known;
    for (const BoundGroup& group : groups)
        for (const BoundItem& item : group.items)
            for (const BoundRecord& record : item.records)
                if (!known.contains(record)) {
                    known.insert(record);
                    all << record;
                }
    return all;
}

int BinderPlan::recordCount() const
{
    return int(records().size());
}

} // namespace bihuan
