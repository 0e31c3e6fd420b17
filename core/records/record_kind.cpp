// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_kind.h"

#include "core/records/registry.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString translated(const char* text)
{
    return text ? QCoreApplication::translate("record", text) : QString();
}

} // namespace

QString Field::title() const
{
    return translated(label);
}

qsizetype RecordKind::indexOf(const QString& column) const
{
    for (qsizetype i = 0; i < fields.size(); ++i)
        if (fields[i].column == column)
            return i;
    return -1;
}

const Field* RecordKind::field(const QString& column) const
{
    const qsizetype i = indexOf(column);
    return i < 0 ? nullptr : &fields[i];
}

QVariant RecordKind::value(const Record& record, const QString& column) const
{
    const qsizetype i = indexOf(column);
    return i < 0 ? QVariant() : record.values.value(i);
}

void RecordKind::setValue(Record& record, const QString& column, const QVariant& value) const
{
    if (const qsizetype i = indexOf(column); i >= 0 && i < record.values.size())
        record.values[i] = value;
}

QString RecordKind::nameOf(const Record& record) const
{
    return value(record, nameColumn).toString();
}

Record RecordKind::blank() const
{
    Record record;
    // Structs hold whole numbers as int: nothing entered is 0 there, and NULL would not fit the tables.
    for (const Field& field : fields)
        record.values << (field.kind == FieldKind::Integer ? QVariant(qint64(0)) : fromStorage(field, {}));
    return record;
}

QString RecordKind::title() const
{
    return translated(singular);
}

QString RecordKind::pluralTitle() const
{
    return translated(plural);
}

QVariant toStorage(const Field& field, const QVariant& value)
{
    switch (field.kind) {
    case FieldKind::Integer: return value.isValid() ? QVariant(value.toLongLong()) : QVariant();
    case FieldKind::Boolean: return value.toBool() ? 1 : 0;
    case FieldKind::Date: return value.toDate().isValid() ? QVariant(value.toDate().toString(Qt::ISODate)) : QVariant();
    case FieldKind::Reference: return value.toLongLong() == 0 ? QVariant() : QVariant(value.toLongLong());
    case FieldKind::References: {
        QJsonArray ids;
        for (const qint64 id : value.value<QList<qint64>>())
            ids << id;
        return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    }
    default: return value.toString();
    }
}

QVariant fromStorage(const Field& field, const QVariant& stored)
{
    switch (field.kind) {
    case FieldKind::Integer: return stored.isNull() ? QVariant() : QVariant(stored.toLongLong());
    case FieldKind::Boolean: return stored.toInt() != 0;
    case FieldKind::Date: return QDate::fromString(stored.toString(), Qt::ISODate);
    case FieldKind::Reference: return stored.toLongLong();
    case FieldKind::References: {
        QList<qint64> ids;
        const QJsonArray array = QJsonDocument::fromJson(stored.toString().toUtf8()).array();
        for (const QJsonValue& id : array)
            ids << id.toInteger();
        return QVariant::fromValue(ids);
    }
    default: return stored.toString();
    }
}

const RecordKind* Registry::find(const QString& code) const
{
    for (const RecordKind* kind : m_kinds)
        if (kind->code == code)
            return kind;
    return nullptr;
}

QList<JournaledTable> Registry::journaledTables() const
{
    // Which paper hangs on which record is history too.
    QList<JournaledTable> tables{{u"attachment_link"_s, {}}};
    for (const RecordKind* kind : m_kinds) {
        if (!kind->journaled)
            continue;
        JournaledTable table{kind->code, {}};
        for (const Field& field : kind->fields)
            if (field.has(FieldFlag::Sensitive))
                table.masked << field.column;
        tables << table;
    }
    return tables;
}

} // namespace bihuan
