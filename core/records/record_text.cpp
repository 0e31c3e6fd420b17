// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_text.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace bihuan {

QString RecordText::nameOf(const QString& kindCode, qint64 id) const
{
    if (id == 0)
        return {};
    auto names = m_names.find(kindCode);
    if (names == m_names.end()) {
        const RecordKind* kind = m_store.registry().find(kindCode);
        if (!kind)
            return {};
        auto read = m_store.names(*kind);
        names = m_names.insert(kindCode, read ? *read : QHash<qint64, QString>());
    }
    return names->value(id);
}

QString RecordText::text(const Field& field, const QVariant& value, Masking masking) const
{
    const bool masked = masking == Masking::Masked && field.has(FieldFlag::Sensitive);
    switch (field.kind) {
    case FieldKind::Boolean:
        return value.toBool() ? QCoreApplication::translate("record", "Yes") : QCoreApplication::translate("record", "No");
    case FieldKind::Date: return value.toDate().toString(Qt::ISODate);
    case FieldKind::Choice:
        for (const Choice& choice : field.choices)
            if (choice.code == value.toString())
                return QCoreApplication::translate("record", choice.label);
        return value.toString();
    case FieldKind::Reference: return nameOf(field.target, value.toLongLong());
    case FieldKind::References: {
        QStringList names;
        for (const qint64 id : value.value<QList<qint64>>())
            names << nameOf(field.target, id);
        return names.join(u'、');
    }
    case FieldKind::Phone: return masked ? maskPhone(value.toString()) : value.toString();
    case FieldKind::IdNumber: return masked ? maskIdNumber(value.toString()) : value.toString();
    default: return masked ? maskIdNumber(value.toString()) : value.toString();
    }
}

QVariant RecordText::sortValue(const Field& field, const QVariant& value) const
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Boolean:
    case FieldKind::Date: return value;
    default: return text(field, value, Masking::Plain);
    }
}

QJsonObject RecordText::json(const RecordKind& kind, const Record& record, Masking masking) const
{
    QJsonObject object{{u"id"_s, record.id}, {u"voided"_s, record.voided}};
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        const Field& field = kind.fields[i];
        const QVariant value = record.values.value(i);
        switch (field.kind) {
        case FieldKind::Integer:
            object[field.column] = value.isValid() ? QJsonValue(value.toLongLong()) : QJsonValue(QJsonValue::Null);
            break;
        case FieldKind::Boolean: object[field.column] = value.toBool(); break;
        case FieldKind::Choice: object[field.column] = value.toString(); break;
        case FieldKind::References: {
            QJsonArray names;
            for (const qint64 id : value.value<QList<qint64>>())
                names << nameOf(field.target, id);
            object[field.column] = names;
            break;
        }
        default: object[field.column] = text(field, value, masking);
        }
    }
    return object;
}

} // namespace bihuan
