// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_term.h"

namespace bihuan {

/// What the terms of a school year usually are, as a starting point for a person to correct: every place announces its own.
namespace usualTerms {

/// A school year runs from 1 September to 31 August; it is called by the year it begins in.
int yearOf(QDate day);

/// The school year a new school would enter on this day: from August on the coming one.
int yearToEnter(QDate today);

/// Our guess [拟]: first term from 1 September to the last Friday ten days or more before the Spring Festival; second term
/// from the first Monday 16 days or more after it to the Friday before 12 July. Days on a weekend move to the Monday.
QList<SchoolTerm> ofYear(int schoolYear);

} // namespace usualTerms

} // namespace bihuan
