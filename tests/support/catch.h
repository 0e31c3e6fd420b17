// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2 (v2 as in Debian 12) with Qt types readable in failures.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <ostream>

inline std::ostream& operator<<(std::ostream& out, const QString& text) { return out << '"' << text.toStdString() << '"'; }
inline std::ostream& operator<<(std::ostream& out, const QDate& date) { return out << date.toString(Qt::ISODate).toStdString(); }

#include <catch2/catch.hpp>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList& list) { return '[' + list.join(QLatin1String(" | ")).toStdString() + ']'; }
};
template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate& date) { return date.toString(Qt::ISODate).toStdString(); }
};
template <>
struct StringMaker<QVariant> {
    static std::string convert(const QVariant& value) { return value.toString().toStdString(); }
};
} // namespace Catch

/// Fails the test with the error's text when a Result is not a value.
#define REQUIRE_OK(expression)                                                                                             \
    do {                                                                                                                   \
        const auto& bihuanResult = (expression);                                                                           \
        if (!bihuanResult)                                                                                                 \
            FAIL(#expression " failed: " << bihuanResult.error().subject.toStdString() << " / "                            \
                                         << bihuanResult.error().detail.toStdString());                                    \
    } while (false)
