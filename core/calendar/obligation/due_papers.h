// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/obligation/due_service.h"
#include "core/documents/table_pages.h"

namespace bihuan {

/// The list of what is due (待办单) for the noticeboard or a meeting: the rows by span, with room to tick and to sign.
TableContent dueSheet(const QList<DueRow>& rows, const DueNames& names, const QString& school, QDate today, QDate until);

} // namespace bihuan
