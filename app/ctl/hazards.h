// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/names.h"

namespace bihuan::ctl {

/// By number, or “#12” for one that has none yet (the id in `hazard list`). Errors: NotFound.
Result<LoopItem> hazardNamed(Session& session, const QString& numberOrId);
/// Several in one option: “YH-2026-0001,YH-2026-0002”, repeatable. Errors: NotFound.
Result<QList<LoopItem>> hazardsOption(Session& session, const QString& option);
/// As `list loop_item` gives it.
QJsonObject hazardJson(Session& session, const LoopItem& item);
/// “YH-2026-0001  Assigned  due 2026-09-09  place: what”
QString hazardLine(Session& session, const LoopItem& item);
/// The item after a command, with what should be looked at.
void answer(Session& session, const LoopReport& report);

} // namespace bihuan::ctl
