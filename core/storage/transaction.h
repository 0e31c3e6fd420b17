// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace bihuan {

/// BEGIN IMMEDIATE … COMMIT as a scope: what is not committed is rolled back. Opened by services only (one use case, one
/// transaction); a second one inside is an error. commit() seals the journal rows of the transaction before it commits.
class [[nodiscard]] Transaction {
public:
    /// `why` goes into the journal with every change: “import of 名单.xlsx”, the reason a person typed, …
    static Result<Transaction> begin(Database& database, const QString& why);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

} // namespace bihuan
