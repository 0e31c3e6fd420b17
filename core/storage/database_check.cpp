// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_check.h"

#include "core/storage/journal.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("storage", text);
}

Issue problem(const QString& code, const QString& message)
{
    return {Severity::Problem, code, {}, message};
}

} // namespace

Result<Issues> checkDatabase(Database& database)
{
    Issues issues;
    BIHUAN_TRY(database.read(u"PRAGMA integrity_check(20)"_s, {}, [&](const Row& row) {
        if (row.text(0) != u"ok"_s)
            issues << problem(u"database.damaged"_s, tr("The database file is damaged (%1). Restore a backup.").arg(row.text(0)));
    }));
    BIHUAN_TRY(database.read(u"PRAGMA foreign_key_check"_s, {}, [&](const Row& row) {
        issues << problem(u"database.reference"_s,
                          tr("Record %2 of %1 refers to one of %3 that is not there.").arg(row.text(0), row.text(1), row.text(2)));
    }));
    BIHUAN_TRY_ASSIGN(const auto broken, journal::brokenSeals(database));
    for (const qint64 seq : broken)
        issues << problem(u"journal.seal"_s,
                          tr("Journal entry %1 does not have the seal it should have: it was changed, or made by another program.").arg(seq));
    return issues;
}

} // namespace bihuan
