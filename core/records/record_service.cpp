// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_service.h"

#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

Result<> reasonGiven(const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Kind::Refused, RecordService::tr("Give a reason: it stays in the record's history."), {}};
    return {};
}

} // namespace

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
    BIHUAN_TRY(reasonGiven(reason));
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

Result<QMap<qint64, QVariant>> RecordService::setField(const RecordKind& kind, const QString& column,
                                                       const QMap<qint64, QVariant>& values, const QString& reason)
{
    BIHUAN_TRY(reasonGiven(reason));
    const Field* field = kind.field(column);
    if (!field)
        return Error{Error::Kind::NotFound, kind.code + u'.' + column, u"unknown column"_s};
    if (field->has(FieldFlag::Generated))
        return Error{Error::Kind::Refused, tr("%1 is made by the program.").arg(field->title()), {}};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_store.database(), reason));
    QMap<qint64, QVariant> before;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        BIHUAN_TRY_ASSIGN(auto record, m_store.find(kind, value.key()));
        if (!record)
            return Error{Error::Kind::NotFound, u"%1 %2"_s.arg(kind.title()).arg(value.key()), {}};
        const QVariant old = kind.value(*record, column);
        if (toStorage(*field, old) == toStorage(*field, *value))
            continue;
        kind.setValue(*record, column, *value);
        for (const Issue& issue : check(kind, *record))
            if (issue.severity == Severity::Problem)
                return Error{Error::Kind::Invalid, tr("%1: %2").arg(kind.nameOf(*record), issue.message), issue.code};
        BIHUAN_TRY(m_store.update(kind, *record));
        before.insert(value.key(), old);
    }
    BIHUAN_TRY(transaction.commit());
    if (!before.isEmpty())
        emit changed(kind.code);
    return before;
}

} // namespace bihuan
