// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace bihuan {

/// The stable codes of an enumeration as they stand in the database and in files: written down once, read both ways.
/// The entries stand in the order of the enumerators, which count from 0; hold that with static_assert(table.isComplete(last)).
template <class Enum, size_t size> struct CodeTable {
    struct Entry {
        Enum value;
        QStringView code;
    };
    Entry entries[size];

    constexpr bool isComplete(Enum last) const
    {
        for (size_t i = 0; i < size; ++i)
            if (size_t(entries[i].value) != i)
                return false;
        return size_t(last) + 1 == size;
    }

    /// Shares the literal: nothing is copied.
    QString code(Enum value) const
    {
        const QStringView text = entries[size_t(value)].code;
        return QString::fromRawData(text.data(), text.size());
    }

    std::optional<Enum> value(QStringView code) const
    {
        for (const Entry& entry : entries)
            if (entry.code == code)
                return entry.value;
        return std::nullopt;
    }
};

} // namespace bihuan
