// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace bihuan {

enum class Severity {
    Hint,    ///< something was cleaned, or looks odd; nothing to do
    Warning, ///< allowed, but somebody should look
    Problem, ///< cannot be saved, imported, issued or printed like this
};

/// A record that is incomplete, overdue or odd: never a failure by itself, and always something a person can put right.
struct Issue {
    Severity severity = Severity::Problem;
    QString code;    ///< stable, for tests and machines: "person.id_number.checksum"
    QString field;   ///< column of the record, empty when it concerns the whole
    QString message; ///< translated sentence: what is wrong and what to do

    bool operator==(const Issue&) const = default;
};

using Issues = QList<Issue>;

inline bool hasProblem(const Issues& issues)
{
    for (const Issue& issue : issues)
        if (issue.severity == Severity::Problem)
            return true;
    return false;
}

} // namespace bihuan
