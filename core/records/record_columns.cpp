// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_columns.h"

namespace bihuan {

Result<RecordColumn> RecordColumn::find(const RecordKind& kind, const QString& key, const QList<ComputedColumn>& computed)
{
    RecordColumn column;
    column.m_index = kind.indexOf(key);
    if (column.m_index >= 0) {
        column.m_field = &kind.fields[column.m_index];
        return column;
    }
    for (const ComputedColumn& each : computed)
        if (each.key == key) {
            column.m_computed = each;
            return column;
        }
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate("record", "%1 has no column “%2”.").arg(kind.title(), key), {}};
}

QString RecordColumn::text(const RecordText& texts, const Record& record, Masking masking) const
{
    return m_field ? texts.text(*m_field, record.values.value(m_index), masking) : m_computed.text(record);
}

} // namespace bihuan
