// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/records/field.h"

#include <QDate>
#include <QVariant>

#include <functional>

namespace bihuan {

class RecordStore;

/// A record without its C++ type: what the generic layers (list, form, import, export, print, search) pass around.
/// `values` stand in the order of RecordKind::fields.
struct Record {
    qint64 id = 0;       ///< 0 = not saved yet
    qint64 revision = 0; ///< counts changes; an update with an old one is a Conflict
    bool voided = false;
    QString voidReason;
    QVariantList values;

    bool operator==(const Record&) const = default;
};

/// The declaration of a record kind, from which everything generic follows (DESIGN.md §2).
/// The table has the fields' columns and id, revision, voided, void_reason; a test holds it against the schema.
struct RecordKind {
    QString code;           ///< table name and KIND on the command line
    const char* singular = nullptr;
    const char* plural = nullptr;
    QList<Field> fields;
    QString nameColumn;     ///< what stands for the record where it is referenced
    QStringList orderBy;    ///< columns of the default order
    QList<QStringList> importKeys; ///< tried in turn: a row matches a record by the first set whose values are all there
    bool journaled = true;
    /// The kind's own rules, beside the generic ones (required, length, unique, references …).
    std::function<Issues(const Record&, const RecordStore&, QDate today)> rules;

    qsizetype indexOf(const QString& column) const; ///< -1 when there is none
    const Field* field(const QString& column) const;
    QVariant value(const Record& record, const QString& column) const;
    void setValue(Record& record, const QString& column, const QVariant& value) const;
    QString nameOf(const Record& record) const;
    Record blank() const; ///< a new record with empty values of the right types
    QString title() const;       ///< singular, translated
    QString pluralTitle() const; ///< plural, translated
};

/// A value as SQLite holds it, and back.
QVariant toStorage(const Field& field, const QVariant& value);
QVariant fromStorage(const Field& field, const QVariant& stored);

} // namespace bihuan
