// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_set.h"

#include <optional>

class QWidget;

namespace bihuan {

class ProgressPanel;

/// Runs `work` in a thread of its own and returns when it has finished; meanwhile the window lives on and `panel`, which
/// must have been started, shows how far it is. Its Cancel makes the Progress given to `work` answer false.
/// `work` must touch nothing of the window and nothing of the database.
void runInThread(ProgressPanel& panel, const std::function<void(const Progress&)>& work);

/// For work that must stay in this thread because it reads the database: answers at once while it is short, and shows the
/// panel (which keeps the window alive) once more than some two hundred things are expected. Finish the panel afterwards
/// when it is running. `locked` as in ProgressPanel::start.
Progress shownWhenLong(ProgressPanel& panel, const QString& what, QWidget* locked);

template <class T>
Result<T> inBackground(ProgressPanel& panel, const std::function<Result<T>(const Progress&)>& work)
{
    std::optional<Result<T>> result;
    runInThread(panel, [&](const Progress& progress) { result.emplace(work(progress)); });
    return std::move(*result);
}

} // namespace bihuan
