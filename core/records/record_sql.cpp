// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_sql.h"

using namespace Qt::StringLiterals;

namespace bihuan::recordSql {

namespace {

QString operatorText(Condition::Op op)
{
    switch (op) {
    case Condition::Op::Equal: return u"IS"_s;
    case Condition::Op::NotEqual: return u"IS NOT"_s;
    case Condition::Op::Less: return u"<"_s;
    case Condition::Op::LessOrEqual: return u"<="_s;
    case Condition::Op::Greater: return u">"_s;
    case Condition::Op::GreaterOrEqual: return u">="_s;
    case Condition::Op::Contains: break;
    }
    return {};
}

/// Only declared columns reach the SQL text: names come from the command line too.
bool isColumn(const RecordKind& kind, const QString& column)
{
    return column == u"id"_s || column == u"voided"_s || kind.indexOf(column) >= 0;
}

} // namespace

QString columnList(const RecordKind& kind)
{
    QStringList columns{u"id"_s, u"revision"_s, u"voided"_s, u"void_reason"_s};
    for (const Field& field : kind.fields)
        columns << field.column;
    return columns.join(u", "_s);
}

Record recordOf(const RecordKind& kind, const Row& row)
{
    Record record;
    record.id = row.integer(0);
    record.revision = row.integer(1);
    record.voided = row.integer(2) != 0;
    record.voidReason = row.text(3);
    record.values.reserve(kind.fields.size());
    for (qsizetype i = 0; i < kind.fields.size(); ++i)
        record.values << fromStorage(kind.fields[i], row.value(int(i) + 4));
    return record;
}

Result<QList<qsizetype>> fieldsOf(const RecordKind& kind, const QStringList& columns)
{
    QList<qsizetype> fields;
    for (const QString& column : columns) {
        fields << kind.indexOf(column);
        if (fields.last() < 0)
            return Error{Error::Kind::NotFound, kind.code + u'.' + column, u"unknown column"_s};
    }
    return fields;
}

Record partOf(const RecordKind& kind, const QList<qsizetype>& fields, const QVariantList& blank, const Row& row)
{
    Record record;
    record.id = row.integer(0);
    record.voided = row.integer(1) != 0;
    record.values = blank;
    for (qsizetype i = 0; i < fields.size(); ++i)
        record.values[fields[i]] = fromStorage(kind.fields[fields[i]], row.value(int(i) + 2));
    return record;
}

Result<QString> whereClause(const RecordKind& kind, const ListQuery& query, QVariantList& values)
{
    QStringList conditions;
    if (!query.voidedToo)
        conditions << u"voided=0"_s;
    for (const Condition& condition : query.where) {
        if (!isColumn(kind, condition.column))
            return Error{Error::Kind::NotFound, kind.code + u'.' + condition.column, u"unknown column"_s};
        if (condition.op == Condition::Op::Contains)
            conditions << u"instr(%1, ?) > 0"_s.arg(condition.column);
        else
            conditions << u"%1 %2 ?"_s.arg(condition.column, operatorText(condition.op));
        const Field* field = kind.field(condition.column);
        values << (field && condition.op != Condition::Op::Contains ? toStorage(*field, condition.value) : condition.value);
    }
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

Result<QString> orderClause(const RecordKind& kind, const ListQuery& query)
{
    QStringList parts;
    for (const QString& entry : query.orderBy.isEmpty() ? kind.orderBy : query.orderBy) {
        const bool descending = entry.startsWith(u'-');
        const QString column = descending ? entry.mid(1) : entry;
        if (!isColumn(kind, column))
            return Error{Error::Kind::NotFound, kind.code + u'.' + column, u"unknown column"_s};
        parts << column + (descending ? u" DESC"_s : QString());
    }
    parts << u"id"_s;
    return u" ORDER BY "_s + parts.join(u", "_s);
}

} // namespace bihuan::recordSql
