// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_service.h"

#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

Issues RecordService::check(const RecordKind& kind, const Record& record) const
{
    Issues issues = genericIssues(kind, record, m_store);
    if (kind.rules)
        issues += kind.rules(record, m_store, m_store.database().clock().today());
    return issues;
}

Result<qint64> RecordService::save(const RecordKind& kind, const Record& record, const QString& why,
                                   const std::function<Result<>(qint64 id)>& alongside)
{
    for (const Issue& issue : check(kind, record))
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Invalid, issue.message, issue.code};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_store.database(), why));
    qint64 id = record.id;
    if (id == 0) {
        BIHUAN_TRY_ASSIGN(id, m_store.insert(kind, record));
    } else {
        BIHUAN_TRY(m_store.update(kind, record));
    }
    if (alongside)
        BIHUAN_TRY(alongside(id));
    BIHUAN_TRY(transaction.commit());
    emit changed(kind.code);
    return id;
}

Result<> RecordService::setVoided(const RecordKind& kind, const QList<qint64>& ids, bool voided, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Kind::Refused, tr("Give a reason: it stays in the record's history."), {}};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_store.database(), reason));
    for (const qint64 id : ids) {
        if (!voided) {
            // A voided number or name may have been given to another record meanwhile.
            BIHUAN_TRY_ASSIGN(auto record, m_store.find(kind, id));
            if (record) {
                record->voided = false;
                for (const Issue& issue : check(kind, *record))
                    if (issue.severity == Severity::Problem)
                        return Error{Error::Kind::Refused, issue.message, issue.code};
            }
        }
        BIHUAN_TRY(m_store.setVoided(kind, id, voided, reason));
    }
    BIHUAN_TRY(transaction.commit());
    emit changed(kind.code);
    return {};
}

} // namespace bihuan
