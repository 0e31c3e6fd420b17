// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/record_kind.h"

#include <functional>

namespace bihuan {

/// Declares a plain struct as a record kind, once:
///
///     static const RecordType<Department> type = RecordType<Department>("department", NOOP("Department"), NOOP("Departments"))
///         .text("name", NOOP("Name"), &Department::name, {.flags = Required | Unique, .aliases = {u"部门"_s}})
///         .named("name").ordered({"position", "name"});
///
/// T has the members `Id<T> id; qint64 revision = 0; bool voided = false;` and the fields.
template <class T>
class RecordType {
public:
    RecordType(const char* code, const char* singular, const char* plural)
    {
        m_kind.code = QString::fromLatin1(code);
        m_kind.singular = singular;
        m_kind.plural = plural;
    }

    RecordType& text(const char* column, const char* label, QString T::*member, FieldOptions options = {})
    {
        return add(column, label, FieldKind::Text, member, options);
    }
    RecordType& longText(const char* column, const char* label, QString T::*member, FieldOptions options = {.maxLength = 20000})
    {
        return add(column, label, FieldKind::LongText, member, options);
    }
    RecordType& phone(const char* column, const char* label, QString T::*member, FieldOptions options = {})
    {
        return add(column, label, FieldKind::Phone, member, options);
    }
    RecordType& idNumber(const char* column, const char* label, QString T::*member, FieldOptions options = {})
    {
        return add(column, label, FieldKind::IdNumber, member, options);
    }
    RecordType& date(const char* column, const char* label, QDate T::*member, FieldOptions options = {})
    {
        return add(column, label, FieldKind::Date, member, options);
    }
    RecordType& boolean(const char* column, const char* label, bool T::*member, FieldOptions options = {})
    {
        return add(column, label, FieldKind::Boolean, member, options);
    }
    RecordType& integer(const char* column, const char* label, int T::*member, FieldOptions options = {})
    {
        appendField(column, label, FieldKind::Integer, options);
        m_read.append([member](const T& object) { return QVariant(qint64(object.*member)); });
        m_write.append([member](T& object, const QVariant& value) { object.*member = value.toInt(); });
        return *this;
    }
    RecordType& choice(const char* column, const char* label, QString T::*member, QList<Choice> choices, FieldOptions options = {})
    {
        add(column, label, FieldKind::Choice, member, options);
        m_kind.fields.last().choices = std::move(choices);
        return *this;
    }
    template <class U>
    RecordType& reference(const char* column, const char* label, Id<U> T::*member, const char* target, FieldOptions options = {})
    {
        appendField(column, label, FieldKind::Reference, options);
        m_kind.fields.last().target = QString::fromLatin1(target);
        m_read.append([member](const T& object) { return QVariant((object.*member).value()); });
        m_write.append([member](T& object, const QVariant& value) { object.*member = Id<U>(value.toLongLong()); });
        return *this;
    }
    template <class U>
    RecordType& references(const char* column, const char* label, QList<Id<U>> T::*member, const char* target,
                           FieldOptions options = {})
    {
        appendField(column, label, FieldKind::References, options);
        m_kind.fields.last().target = QString::fromLatin1(target);
        m_read.append([member](const T& object) {
            QList<qint64> ids;
            for (const Id<U> id : object.*member)
                ids << id.value();
            return QVariant::fromValue(ids);
        });
        m_write.append([member](T& object, const QVariant& value) {
            (object.*member).clear();
            for (const qint64 id : value.value<QList<qint64>>())
                (object.*member) << Id<U>(id);
        });
        return *this;
    }

    RecordType& named(const char* column) { m_kind.nameColumn = QString::fromLatin1(column); return *this; }
    RecordType& ordered(const QStringList& columns) { m_kind.orderBy = columns; return *this; }
    RecordType& importedBy(const QList<QStringList>& keys) { m_kind.importKeys = keys; return *this; }
    RecordType& checkedBy(std::function<Issues(const T&, const RecordStore&, QDate today)> rules)
    {
        // Copies of the writers: the kind must not point back into this object, which is moved while it is being built.
        m_kind.rules = [write = m_write, rules = std::move(rules)](const Record& record, const RecordStore& store, QDate today) {
            return rules(fromRecord(record, write), store, today);
        };
        return *this;
    }

    const RecordKind& kind() const { return m_kind; }
    T fromRecord(const Record& record) const { return fromRecord(record, m_write); }
    Record toRecord(const T& object) const
    {
        Record record;
        record.id = object.id.value();
        record.revision = object.revision;
        record.voided = object.voided;
        record.values.reserve(m_read.size());
        for (const auto& read : m_read)
            record.values << read(object);
        return record;
    }

private:
    using Reader = std::function<QVariant(const T&)>;
    using Writer = std::function<void(T&, const QVariant&)>;

    static T fromRecord(const Record& record, const QList<Writer>& write)
    {
        T object;
        object.id = Id<T>(record.id);
        object.revision = record.revision;
        object.voided = record.voided;
        for (qsizetype i = 0; i < write.size() && i < record.values.size(); ++i)
            write[i](object, record.values[i]);
        return object;
    }

    template <class V>
    RecordType& add(const char* column, const char* label, FieldKind kind, V T::*member, const FieldOptions& options)
    {
        appendField(column, label, kind, options);
        m_read.append([member](const T& object) { return QVariant(object.*member); });
        m_write.append([member](T& object, const QVariant& value) { object.*member = value.value<V>(); });
        return *this;
    }

    void appendField(const char* column, const char* label, FieldKind kind, const FieldOptions& options)
    {
        Field field;
        field.column = QString::fromLatin1(column);
        field.label = label;
        field.kind = kind;
        field.flags = options.flags;
        field.aliases = options.aliases;
        field.maxLength = options.maxLength;
        m_kind.fields.append(field);
    }

    RecordKind m_kind;
    QList<Reader> m_read;
    QList<Writer> m_write;
};

} // namespace bihuan
