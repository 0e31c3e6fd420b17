// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL that follows from a declaration; for RecordStore and RecordSlices alone.
#pragma once

#include "core/records/record_store.h"

namespace bihuan::recordSql {

QString columnList(const RecordKind& kind);
Record recordOf(const RecordKind& kind, const Row& row); ///< of the columns in columnList()
/// Indices of the fields of these columns. Errors: NotFound.
Result<QList<qsizetype>> fieldsOf(const RecordKind& kind, const QStringList& columns);
/// Of id, voided and the columns of `fields`; the other values are those of `blank`.
Record partOf(const RecordKind& kind, const QList<qsizetype>& fields, const QVariantList& blank, const Row& row);
/// “ WHERE …” or empty; appends what is to be bound. Errors: NotFound (no such column).
Result<QString> whereClause(const RecordKind& kind, const ListQuery& query, QVariantList& values);
/// Errors: NotFound (no such column).
Result<QString> orderClause(const RecordKind& kind, const ListQuery& query);

} // namespace bihuan::recordSql
