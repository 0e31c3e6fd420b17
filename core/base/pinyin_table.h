// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace bihuan::pinyin {

/// Initial of the usual reading of each ideograph from U+4E00 to U+9FFF, in order; '.' where none is known.
inline constexpr char32_t basicFirst = 0x4E00;
extern const std::string_view basicInitials;

/// The same for U+3400 to U+4DBF.
inline constexpr char32_t extensionAFirst = 0x3400;
extern const std::string_view extensionAInitials;

/// The ideographs above U+FFFF of the state's list of standard characters (2013), ascending, and their initials in the
/// same order.
extern const std::u32string_view rareIdeographs;
extern const std::string_view rareInitials;

} // namespace bihuan::pinyin
