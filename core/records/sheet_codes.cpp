// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/sheet_codes.h"

#include "core/documents/short_code.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

const QString column = u"short_code"_s;

} // namespace

SheetCodes::SheetCodes(const RecordStore& store, Source source) : m_store(&store), m_source(std::move(source)) {}

QString SheetCodes::randomCode()
{
    return ShortCode::fromValue(QRandomGenerator::system()->generate64()).text();
}

Result<QString> SheetCodes::fresh(QSet<QString>& taken) const
{
    // 31^8 codes: more than a few misses in a row mean that the source is broken.
    for (int attempt = 0; attempt < 50; ++attempt) {
        const QString code = m_source();
        if (code.isEmpty() || taken.contains(code))
            continue;
        BIHUAN_TRY_ASSIGN(const bool used, isUsed(code));
        if (used)
            continue;
        taken << code;
        return code;
    }
    return Error{Error::Kind::Storage, QCoreApplication::translate("record", "making short codes"), u"no free code after 50 attempts"_s};
}

Result<bool> SheetCodes::isUsed(const QString& code) const
{
    for (const RecordKind* kind : m_store->registry().kinds()) {
        if (!kind->field(column))
            continue;
        BIHUAN_TRY_ASSIGN(const QVariant found, m_store->database().scalar(u"SELECT 1 FROM %1 WHERE short_code=?"_s.arg(kind->code), {code}));
        if (found.isValid())
            return true;
    }
    return false;
}

Result<std::optional<SheetOwner>> SheetCodes::find(const QString& code) const
{
    for (const RecordKind* kind : m_store->registry().kinds()) {
        if (!kind->field(column))
            continue;
        BIHUAN_TRY_ASSIGN(const auto records, m_store->list(*kind, {.where = {{column, code}}, .voidedToo = true, .limit = 1}));
        if (!records.isEmpty())
            return std::optional(SheetOwner{kind, records.first().id, kind->nameOf(records.first())});
    }
    return std::optional<SheetOwner>();
}

Result<QHash<QString, SheetOwner>> SheetCodes::findAll(const QStringList& codes) const
{
    QHash<QString, SheetOwner> found;
    const QString list = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact));
    for (const RecordKind* kind : m_store->registry().kinds()) {
        if (!kind->field(column))
            continue;
        QHash<qint64, QString> owners;
        BIHUAN_TRY(m_store->database().read(u"SELECT id, short_code FROM %1 WHERE short_code<>'' AND short_code IN (SELECT value FROM json_each(?))"_s.arg(kind->code), {list},
                                            [&owners](const Row& row) { owners.insert(row.integer(0), row.text(1)); }));
        if (owners.isEmpty())
            continue;
        BIHUAN_TRY_ASSIGN(const auto records, m_store->some(*kind, owners.keys()));
        for (const Record& record : records)
            found.insert(owners.value(record.id), SheetOwner{kind, record.id, kind->nameOf(record)});
    }
    return found;
}

} // namespace bihuan
