// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loop/loop_states.h"
#include "ui/widgets/theme.h"

namespace bihuan {

/// A word with the colour that goes with it.
struct ToneWord {
    QString text;
    Tone tone = Tone::Neutral;
};

/// How an item stands against its day: “3 days overdue”, “due today”, “2 days left”, “reported as put right”.
ToneWord dueWords(LoopState state, QDate due, QDate done, QDate today);
/// Neither reported as put right nor closed, and the day set is over.
bool isOverdue(LoopState state, QDate due, QDate done, QDate today);
ToneWord stateWord(LoopState state);
/// “Major (red)” with its colour; empty for an item not graded.
ToneWord riskWord(const QString& color);
/// “知行楼 3层 实验室 · 后门左侧插座”; either part may be empty.
QString placeWords(const QString& zone, const QString& spot);

} // namespace bihuan
