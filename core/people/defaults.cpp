// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/defaults.h"

#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("people", text);
}

QString joined(const QJsonValue& list, const QString& separator)
{
    QStringList words;
    for (const QJsonValue& word : list.toArray())
        words << word.toString();
    return words.join(separator);
}

/// The file with the bundled rows of a kind; a kind without one starts empty.
QString fileOf(const RecordKind& kind)
{
    return kind.code + u".json"_s;
}

bool hasDefaults(const RecordKind& kind)
{
    return QFile::exists(u":/bihuan/defaults/"_s + fileOf(kind));
}

/// What a bundled row is recognised by: its code, or what an import of the kind goes by.
QString keyColumn(const RecordKind& kind)
{
    return kind.field(u"code"_s) ? u"code"_s : kind.importKeys.first().first();
}

/// The records that bundled rows refer to by their codes; each kind is listed once, however many rows there are.
class Targets {
public:
    explicit Targets(const RecordStore& store) : m_store(store) {}

    /// 0 for a code that no record has.
    Result<qint64> idOf(const QString& target, const QString& code)
    {
        auto ids = m_ids.constFind(target);
        if (ids == m_ids.cend()) {
            const RecordKind& kind = *m_store.registry().find(target);
            BIHUAN_TRY_ASSIGN(const auto records, m_store.list(kind));
            QHash<QString, qint64> byCode;
            for (const Record& record : records)
                byCode.insert(kind.value(record, u"code"_s).toString(), record.id);
            ids = m_ids.insert(target, byCode);
        }
        return ids->value(code);
    }

private:
    const RecordStore& m_store;
    QHash<QString, QHash<QString, qint64>> m_ids;
};

/// The plan names departments in words, so a mechanism holds their names, not references.
Result<QString> departmentNames(const QJsonValue& codes)
{
    BIHUAN_TRY_ASSIGN(const QJsonArray rows, defaultRows(fileOf(departmentType().kind())));
    QStringList names;
    for (const QJsonValue& code : codes.toArray())
        for (const QJsonValue& row : rows)
            if (row[u"code"_s] == code)
                names << row[u"name"_s].toString();
    return names.join(u'、');
}

/// JSON names a row's place "order" and a mechanism's hint "pending"; everything else as the columns are called.
/// A reference is the code of the other kind's row, which must be in the database already.
Result<Record> recordOf(Targets& targets, const RecordKind& kind, const QJsonObject& row)
{
    Record record = kind.blank();
    for (const Field& field : kind.fields) {
        const QString key = field.column == u"position"_s ? u"order"_s : field.column == u"hint"_s ? u"pending"_s : field.column;
        const QJsonValue value = row[key];
        if (value.isUndefined())
            continue;
        if (field.kind == FieldKind::Reference) {
            BIHUAN_TRY_ASSIGN(const qint64 id, targets.idOf(field.target, value.toString()));
            kind.setValue(record, field.column, id);
        } else if (field.kind == FieldKind::References) {
            QList<qint64> ids;
            for (const QJsonValue& code : value.toArray()) {
                BIHUAN_TRY_ASSIGN(const qint64 id, targets.idOf(field.target, code.toString()));
                ids << id;
            }
            kind.setValue(record, field.column, QVariant::fromValue(ids));
        } else if (value.isArray()) {
            kind.setValue(record, field.column, joined(value, field.kind == FieldKind::LongText ? u"\n"_s : u"、"_s));
        } else {
            kind.setValue(record, field.column, fromStorage(field, value.toVariant()));
        }
    }
    if (kind.code == mechanismType().kind().code) {
        BIHUAN_TRY_ASSIGN(const QString names, departmentNames(row[u"departments"_s]));
        kind.setValue(record, u"departments"_s, names);
    }
    return record;
}

Result<QList<Record>> bundledRecords(const RecordStore& store, const RecordKind& kind)
{
    BIHUAN_TRY_ASSIGN(const QJsonArray rows, defaultRows(fileOf(kind)));
    QList<Record> records;
    Targets targets(store);
    for (const QJsonValue& row : rows) {
        BIHUAN_TRY_ASSIGN(const Record record, recordOf(targets, kind, row.toObject()));
        records << record;
    }
    return records;
}

/// Those without a single row, voided ones counted, in the registry's order: a kind stands behind those it refers to.
Result<QList<const RecordKind*>> kindsToSeed(const RecordStore& store)
{
    QList<const RecordKind*> kinds;
    for (const RecordKind* kind : store.registry().kinds()) {
        if (!hasDefaults(*kind))
            continue;
        BIHUAN_TRY_ASSIGN(const auto any, store.list(*kind, {.voidedToo = true, .orderBy = {u"id"_s}, .limit = 1}));
        if (any.isEmpty())
            kinds << kind;
    }
    return kinds;
}

} // namespace

Result<QJsonArray> defaultRows(const QString& fileName)
{
    QFile file(u":/bihuan/defaults/"_s + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, file.fileName(), file.errorString()};
    QJsonParseError parsing;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll(), &parsing).object()[u"rows"_s].toArray();
    if (rows.isEmpty())
        return Error{Error::Kind::Format, fileName, parsing.errorString()};
    return rows;
}

Result<> seedDefaults(RecordStore& store)
{
    BIHUAN_TRY_ASSIGN(const auto kinds, kindsToSeed(store));
    if (kinds.isEmpty())
        return {};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Default data of a new school")));
    for (const RecordKind* kind : kinds) {
        BIHUAN_TRY_ASSIGN(const auto records, bundledRecords(store, *kind));
        for (const Record& record : records)
            BIHUAN_TRY(store.insert(*kind, record));
    }
    return transaction.commit();
}

Result<int> restoreDefaults(RecordStore& store, const RecordKind& kind)
{
    BIHUAN_TRY_ASSIGN(const auto bundled, bundledRecords(store, kind));
    BIHUAN_TRY_ASSIGN(const auto present, store.list(kind, {.voidedToo = true}));
    const QString key = keyColumn(kind);
    const bool ownNames = kind.field(kind.nameColumn)->has(FieldFlag::Unique);
    QHash<QString, Record> byKey;
    QSet<QString> namesInUse;
    for (const Record& record : present) {
        byKey.insert(kind.value(record, key).toString(), record);
        if (!record.voided && ownNames)
            namesInUse << kind.nameOf(record);
    }
    int restored = 0;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Default data restored")));
    for (const Record& record : bundled) {
        if (namesInUse.contains(kind.nameOf(record)))
            continue;
        const auto own = byKey.constFind(kind.value(record, key).toString());
        if (own == byKey.cend()) {
            BIHUAN_TRY(store.insert(kind, record));
            ++restored;
        } else if (own->voided) {
            BIHUAN_TRY(store.setVoided(kind, own->id, false, {}));
            ++restored;
        }
    }
    BIHUAN_TRY(transaction.commit());
    return restored;
}

Result<SchoolProfile> schoolProfile(const RecordStore& store)
{
    BIHUAN_TRY_ASSIGN(const auto profiles, store.list(schoolProfileType(), {.limit = 1}));
    return profiles.isEmpty() ? SchoolProfile{} : profiles.first();
}

} // namespace bihuan
