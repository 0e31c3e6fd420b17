// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <QString>

#include <optional>

namespace bihuan {

/// How a workbook shows a number, as far as it changes what the number means.
struct NumberFormat {
    enum class Kind {
        Plain,
        Date,
        DateTime,
        Time,
        Zeros, ///< “0000”: a number padded to a width, as staff numbers are
    };
    Kind kind = Kind::Plain;
    int width = 0; ///< for Zeros
    bool operator==(const NumberFormat&) const = default;
};

/// From a number format's id and, for ids of 164 and over, its code (“yyyy"年"m"月"d"日"”).
NumberFormat numberFormatOf(int id, const QString& code);

struct CellText {
    QString text;
    std::optional<CellNote> note;
};

/// The text of a numeric cell as a person reads it: `raw` is the stored decimal, perhaps with an exponent.
CellText numberText(const QString& raw, const NumberFormat& format, bool since1904);

} // namespace bihuan
