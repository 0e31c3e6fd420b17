// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/journal.h"

using namespace Qt::StringLiterals;

namespace bihuan {

Result<Transaction> Transaction::begin(Database& database, const QString& why)
{
    if (database.m_inTransaction)
        return Error{Error::Kind::Storage, why, u"nested transaction"_s};
    BIHUAN_TRY(database.run(u"BEGIN IMMEDIATE"_s));
    database.m_inTransaction = true;
    Transaction transaction(database);
    BIHUAN_TRY(journal::setContext(database, why));
    return transaction;
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // A failed rollback leaves SQLite to roll back by itself when the file is opened again.
    const auto rolledBack = m_database->run(u"ROLLBACK"_s);
    static_cast<void>(rolledBack);
    m_database->m_inTransaction = false;
}

Result<> Transaction::commit()
{
    BIHUAN_TRY(journal::seal(*m_database));
    BIHUAN_TRY(m_database->run(u"COMMIT"_s));
    m_database->m_inTransaction = false;
    m_database = nullptr;
    return {};
}

} // namespace bihuan
