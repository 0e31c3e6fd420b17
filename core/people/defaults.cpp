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

/// JSON names its order "order"; everything else as the columns are called.
Record recordOf(const RecordKind& kind, const QJsonObject& row)
{
    Record record = kind.blank();
    for (const Field& field : kind.fields) {
        const QString key = field.column == u"position"_s ? u"order"_s : field.column == u"hint"_s ? u"pending"_s : field.column;
        const QJsonValue value = row[key];
        if (value.isUndefined() || field.kind == FieldKind::Reference)
            continue;
        if (value.isArray())
            kind.setValue(record, field.column, joined(value, field.kind == FieldKind::LongText ? u"\n"_s : u"、"_s));
        else
            kind.setValue(record, field.column, value.toVariant());
    }
    return record;
}

QString fileOf(const RecordKind& kind)
{
    static const QHash<QString, QString> files{{u"mechanism"_s, u"mechanisms.json"_s},
                                               {u"staff_category"_s, u"staff_categories.json"_s},
                                               {u"department"_s, u"departments.json"_s},
                                               {u"post"_s, u"posts.json"_s}};
    return files.value(kind.code);
}

/// The bundled rows of a kind as records: codes of other kinds become their ids or names.
Result<QList<Record>> bundledRecords(const RecordStore& store, const RecordKind& kind)
{
    BIHUAN_TRY_ASSIGN(const QJsonArray rows, defaultRows(fileOf(kind)));
    QHash<QString, StaffCategory> categories;
    if (kind.field(u"category"_s)) {
        BIHUAN_TRY_ASSIGN(const auto list, store.list(staffCategoryType()));
        for (const StaffCategory& category : list)
            categories.insert(category.code, category);
    }
    QHash<QString, QString> departments;
    if (kind.code == u"mechanism"_s) {
        BIHUAN_TRY_ASSIGN(const QJsonArray list, defaultRows(u"departments.json"_s));
        for (const QJsonValue& department : list)
            departments.insert(department[u"code"_s].toString(), department[u"name"_s].toString());
    }
    QList<Record> records;
    for (const QJsonValue& row : rows) {
        Record record = recordOf(kind, row.toObject());
        if (kind.field(u"category"_s))
            kind.setValue(record, u"category"_s, categories.value(row[u"category"_s].toString()).id.value());
        if (kind.code == u"mechanism"_s) {
            QStringList names;
            for (const QJsonValue& code : row[u"departments"_s].toArray())
                names << departments.value(code.toString(), code.toString());
            kind.setValue(record, u"departments"_s, names.join(u'、'));
        }
        records << record;
    }
    return records;
}

const QList<const RecordKind*>& seededKinds()
{
    // Categories before posts, which refer to them.
    static const QList<const RecordKind*> kinds{&mechanismType().kind(), &staffCategoryType().kind(), &departmentType().kind(),
                                                &postType().kind()};
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
    bool anything = false;
    for (const RecordKind* kind : seededKinds()) {
        BIHUAN_TRY_ASSIGN(const qint64 present, store.count(*kind, {.voidedToo = true}));
        anything = anything || present == 0;
    }
    if (!anything)
        return {};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Default data of a new school")));
    for (const RecordKind* kind : seededKinds()) {
        BIHUAN_TRY_ASSIGN(const qint64 present, store.count(*kind, {.voidedToo = true}));
        if (present > 0)
            continue;
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
    QHash<QString, Record> byCode;
    QSet<QString> namesInUse;
    for (const Record& record : present) {
        byCode.insert(kind.value(record, u"code"_s).toString(), record);
        if (!record.voided)
            namesInUse << kind.nameOf(record);
    }
    int restored = 0;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Default data restored")));
    for (const Record& record : bundled) {
        if (namesInUse.contains(kind.nameOf(record)))
            continue;
        const auto own = byCode.constFind(kind.value(record, u"code"_s).toString());
        if (own == byCode.cend()) {
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
