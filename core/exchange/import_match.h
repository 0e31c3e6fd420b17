// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"

namespace bihuan {

/// A row on its way to a planned row: the values of its mapped columns.
struct ImportRow {
    PlannedRow* planned = nullptr;
    QHash<QString, QVariant> values; ///< by record column; only those that are not empty
    QHash<QString, qint64> fromName; ///< references that its name says at its end, for want of a value
    qint64 recordId = 0; ///< the stored record it belongs to
};

/// Decides which stored record each row belongs to, and finds rows that cannot be told apart.
class ImportMatcher {
public:
    /// `headings`: record column → heading in the file, for the messages.
    ImportMatcher(const RecordKind& kind, const QList<Record>& stored, const QHash<QString, QString>& headings);

    void match(QList<ImportRow>& rows);

private:
    struct KeyIndex {
        QStringList columns;
        QHash<QString, QList<const Record*>> records;
        QHash<QString, QList<ImportRow*>> rows;
    };
    struct Names {
        QList<const Record*> records;
        QList<ImportRow*> rows;
    };

    QString keyOf(const QStringList& columns, const std::function<QVariant(const QString&)>& value) const;
    QString storedKey(const QStringList& columns, const Record& record) const;
    QString rowKey(const QStringList& columns, const ImportRow& row) const;
    bool hasAnyKey(const Record& record) const;
    void add(ImportRow& row, Severity severity, const QString& code, const QString& column, const QString& message) const;

    void findStored(ImportRow& row);
    void findByName(ImportRow& row, bool hasKey);
    void warnOfChangedKey(ImportRow& row, const Record& record, qsizetype matchedBy);
    void reportSharedKeys();
    void reportSharedValues(QList<ImportRow>& rows);
    void reportSharedRecords(QList<ImportRow>& rows);
    void reportNamesakes();

    const RecordKind& m_kind;
    QHash<QString, QString> m_headings;
    QList<KeyIndex> m_keys;
    QHash<QString, Names> m_names;
};

} // namespace bihuan
