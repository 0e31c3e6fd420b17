// SPDX-License-Identifier: GPL-3.0-or-later
// What tags and style sheets of pasted HTML say; shared by the parts of HtmlWalker.
#pragma once

#include <QString>

#include <algorithm>
#include <initializer_list>

namespace bihuan::html {

inline bool isOneOf(const QString& name, std::initializer_list<QStringView> names)
{
    return std::any_of(names.begin(), names.end(), [&](QStringView one) { return name == one; });
}

/// A CSS length in points; a number without a unit counts as points, em and char as 12.
double pointsOf(const QString& length);

} // namespace bihuan::html
