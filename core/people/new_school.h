// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_term.h"
#include "core/people/people.h"
#include "core/records/record_service.h"

namespace bihuan {

/// One line of the list of departments a new school is asked for.
struct NewDepartment {
    QString code; ///< of a default department; empty = the school's own
    QString name;
    bool used = true; ///< false: the school does not have it
};

/// What is asked when a school is set up. Only the name must be there.
struct NewSchool {
    SchoolProfile profile;
    QList<SchoolTerm> terms;
    QList<NewDepartment> departments; ///< empty = the default ones as they are
};

/// The default departments as they would be set up.
Result<QList<NewDepartment>> usualDepartments();

/// Enters all of it into a data folder with default data and no school yet, in one transaction. A default department that
/// was renamed keeps its old name as another way of writing it, so that staff lists find it.
/// Errors: Refused (there is a school already), Invalid (the first thing that is wrong).
Result<> setUpSchool(RecordService& records, const NewSchool& school);

} // namespace bihuan
