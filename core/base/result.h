// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace bihuan {

/// A failed operation. `subject` is what the user knows it by (a file, a record, a number), or for Invalid and Refused the
/// whole sentence, already translated. `detail` is technical (SQL text, errno), English, for the log only.
/// The sentence shown to a person is made by describe() in core/base/describe.h and nowhere else.
struct Error {
    enum class Kind {
        Invalid,       ///< what was given cannot be right; subject = sentence saying what and where
        Refused,       ///< a rule forbids it; subject = sentence saying why and what to do instead
        NotFound,      ///< subject = what was looked for
        Conflict,      ///< the record was changed meanwhile; subject = the record
        Storage,       ///< the database failed; subject = what was being done
        NewerDatabase, ///< written by a newer version; subject = path
        ForeignFile,   ///< not one of our databases; subject = path
        Locked,        ///< another instance has the data folder; subject = who (user, computer)
        File,          ///< reading or writing a file failed; subject = path
        Format,        ///< a file is not what its name says, or is damaged; subject = path
        Font,          ///< no usable font, or one that must not be embedded; subject = family
        Printer,       ///< subject = printer
        Cancelled,     ///< by the user; never shown
    };
    Kind kind = Kind::Storage;
    QString subject;
    QString detail;
    QString advice = {}; ///< for File and Format: what to do about it, a whole translated sentence; describe() appends it
};

/// Value or Error. Member names as in C++23 std::expected, so that it can take our place one day.
template <class T = std::monostate>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result()
        requires std::is_default_constructible_v<T>
        : m_state(std::in_place_index<0>)
    {
    }
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    bool has_value() const { return m_state.index() == 0; }

    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    /// By value, so that “for (… : *read())” has something to go through.
    T value() && { return std::get<0>(std::move(m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const { return std::get<1>(m_state); }

    T value_or(T fallback) const { return has_value() ? value() : std::move(fallback); }

private:
    std::variant<T, Error> m_state;
};

/// Returns the error from the enclosing function when `expression` failed. For Result<> only.
#define BIHUAN_TRY(expression)                                                                                             \
    do {                                                                                                                   \
        if (auto bihuanTried = (expression); !bihuanTried)                                                                 \
            return bihuanTried.error();                                                                                    \
    } while (false)

/// `BIHUAN_TRY_ASSIGN(auto rows, list())`: declares the value, or returns the error.
#define BIHUAN_CONCAT_(a, b) a##b
#define BIHUAN_CONCAT(a, b) BIHUAN_CONCAT_(a, b)
#define BIHUAN_TRY_ASSIGN_(temporary, declaration, expression)                                                             \
    auto temporary = (expression);                                                                                         \
    if (!temporary)                                                                                                        \
        return temporary.error();                                                                                          \
    declaration = std::move(temporary).value()
#define BIHUAN_TRY_ASSIGN(declaration, expression)                                                                         \
    BIHUAN_TRY_ASSIGN_(BIHUAN_CONCAT(bihuanResult, __LINE__), declaration, expression)

} // namespace bihuan
