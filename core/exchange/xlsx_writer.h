// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace bihuan {

struct XlsxColumn {
    enum class Kind {
        Text, ///< always text, so that phones and ID numbers stay as they are and nothing becomes a formula
        Date, ///< an ISO date becomes a real date, anything else stays text
        Number, ///< up to 15 digits become a number, anything else stays text
    };
    QString heading;
    Kind kind = Kind::Text;
    QStringList choices = {}; ///< offered in the cells of a form; anything else may be typed, too
    bool required = false; ///< the heading stands out
    int width = 0; ///< in digits; 0 = by content
};

struct XlsxSheet {
    QString name; ///< what Excel does not allow in it is replaced
    QString title; ///< a row of its own above the headings; empty = none
    QList<XlsxColumn> columns;
    QList<QStringList> rows; ///< one text per column; missing ones are empty
    bool toFillIn = false; ///< a form: its empty cells have the columns' formats and choices, and no filter buttons
};

/// Writes a workbook a person can hand on: bold headings that stay in sight and repeat on paper, filter buttons, widths
/// by content, A4 landscape fitted to the width. The file is complete or not there (durable_file.h). Errors: File with
/// the path; Invalid for a text over Excel's 32,767 characters, naming its row.
Result<> writeXlsx(const QString& path, const QList<XlsxSheet>& sheets);

} // namespace bihuan
