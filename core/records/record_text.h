// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"

#include <QJsonObject>

namespace bihuan {

enum class Masking { Masked, Plain };

/// Turns values into what a person reads, with the names of referenced records looked up once per kind.
/// Shared by lists, registers, exports, search and messages, so that they never differ.
class RecordText {
public:
    explicit RecordText(const RecordStore& store) : m_store(store) {}

    QString text(const Field& field, const QVariant& value, Masking masking = Masking::Masked) const;
    /// The value that sorts: dates and numbers as such, texts as text.
    QVariant sortValue(const Field& field, const QVariant& value) const;
    /// Keys are the declaration's columns; references by name, dates ISO; adds "id" and "voided".
    QJsonObject json(const RecordKind& kind, const Record& record, Masking masking = Masking::Masked) const;
    QString nameOf(const QString& kindCode, qint64 id) const;
    void forget() { m_names.clear(); } ///< after changes

private:
    const RecordStore& m_store;
    mutable QHash<QString, QHash<qint64, QString>> m_names;
};

} // namespace bihuan
