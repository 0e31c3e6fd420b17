// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace bihuan {

/// “1-3,8” or “1—3，8” → 0-based pages in the order given, each once. Empty text = all of `count`. Nothing when the text
/// is no list of pages or names none of 1…count.
std::optional<QList<int>> parsePageRange(const QString& text, int count);

} // namespace bihuan
