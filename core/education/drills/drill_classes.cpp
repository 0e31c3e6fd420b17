// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/drills/drill_classes.h"

#include "core/education/drills/drill_parts.h"
#include "core/people/school_class.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

Result<QList<DrillClass>> listedClasses(const RecordStore& store)
{
    QList<DrillClass> classes;
    BIHUAN_TRY_ASSIGN(const auto listed, store.list(schoolClassType()));
    for (const SchoolClass& one : listed)
        classes << DrillClass{one.name, one.pupils};
    return classes;
}

} // namespace

Result<QList<DrillClass>> drillClasses(const RecordStore& store)
{
    BIHUAN_TRY_ASSIGN(QList<DrillClass> classes, listedClasses(store));
    if (!classes.isEmpty())
        return classes;
    BIHUAN_TRY_ASSIGN(const auto drills, store.list(drillType(), {.orderBy = {u"-held_on"_s}}));
    for (const Drill& drill : drills) {
        BIHUAN_TRY_ASSIGN(const auto times, store.list(drillClassTimeType(), {.where = {{u"drill"_s, drill.id.value()}}, .orderBy = {u"position"_s}}));
        for (const DrillClassTime& time : times)
            classes << DrillClass{time.className, time.expected};
        if (!classes.isEmpty())
            break;
    }
    return classes;
}

int pupilsOfSchool(const RecordStore& store)
{
    const auto classes = store.kept(&listedClasses);
    int all = 0;
    if (classes)
        for (const DrillClass& one : **classes)
            all += one.pupils;
    return all;
}

} // namespace bihuan
