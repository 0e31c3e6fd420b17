// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"
#include "core/documents/table_pages.h"

namespace bihuan::ctl {

/// Writes a register to a PDF file and answers with its rows and pages.
Result<> writeTable(Session& session, const TableContent& content, const QString& school, const QString& path);

} // namespace bihuan::ctl
