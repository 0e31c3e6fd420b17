// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace bihuan::ctl {

struct Option {
    QString name;            ///< without dashes
    bool takesValue = false; ///< --name VALUE or --name=VALUE
    bool repeatable = false;
};

/// What may follow a command.
struct Syntax {
    int fewestWords = 0;
    int mostWords = 0;
    QList<Option> options;
};

/// What did follow it.
struct Arguments {
    QStringList words;
    QHash<QString, QStringList> options; ///< flags have an empty list

    bool has(const QString& option) const { return options.contains(option); }
    QString value(const QString& option) const { return options.value(option).value(0); }
    QStringList values(const QString& option) const { return options.value(option); }
    /// `fallback` when the option is not given. Errors: Invalid when it is not a whole number of `smallest` or more.
    Result<int> number(const QString& option, int fallback, int smallest = 0) const;
};

/// Errors: Invalid, with a sentence for anything unknown, missing, given twice or left over. After “--” all are words.
Result<Arguments> parseArguments(const QStringList& given, const Syntax& syntax);

/// Takes the options of `wanted` out of `given`, wherever they stand before “--”; the rest is left to parseArguments().
Result<Arguments> takeOptions(QStringList& given, const QList<Option>& wanted);

} // namespace bihuan::ctl
