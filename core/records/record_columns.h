// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_text.h"

namespace bihuan {

/// A column that is no field but worked out from the record, such as whether a person is still on the staff.
struct ComputedColumn {
    QString key; ///< by which it is chosen; no column of the kind
    QString title;
    std::function<QString(const Record&)> text;
};

/// A column chosen for an export or a register: a field, or a computed one.
class RecordColumn {
public:
    /// Errors: Invalid, when neither a field nor one of the computed columns is called so.
    static Result<RecordColumn> find(const RecordKind& kind, const QString& key, const QList<ComputedColumn>& computed);

    QString title() const { return m_field ? m_field->title() : m_computed.title; }
    const Field* field() const { return m_field; } ///< nullptr for a computed one
    QString text(const RecordText& texts, const Record& record, Masking masking) const;

private:
    const Field* m_field = nullptr;
    qsizetype m_index = -1;
    ComputedColumn m_computed;
};

} // namespace bihuan
