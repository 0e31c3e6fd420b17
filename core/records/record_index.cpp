// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_index.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan::recordIndex {

namespace {

Result<QString> referencedName(RecordStore& store, const Field& field, qint64 id)
{
    const RecordKind* target = store.registry().find(field.target);
    if (!target || id == 0)
        return QString();
    BIHUAN_TRY_ASSIGN(const QVariant name, store.database().scalar(
                                               u"SELECT %1 FROM %2 WHERE id=?"_s.arg(target->nameColumn, target->code), {id}));
    return name.toString();
}

QString excerptAround(const QString& body, const QString& word)
{
    constexpr qsizetype reach = 20;
    const qsizetype at = body.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0)
        return body.left(2 * reach);
    return (at > reach ? u"…"_s : QString()) + body.mid(std::max<qsizetype>(0, at - reach), 2 * reach + word.size());
}

} // namespace

Result<> update(RecordStore& store, const RecordKind& kind, const Record& record)
{
    QStringList body;
    QString initials;
    bool anything = false;
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        const Field& field = kind.fields[i];
        if (!field.has(FieldFlag::Searchable))
            continue;
        anything = true;
        const QVariant value = record.values.value(i);
        if (field.kind == FieldKind::Reference) {
            BIHUAN_TRY_ASSIGN(const QString name, referencedName(store, field, value.toLongLong()));
            body << name;
        } else if (field.kind == FieldKind::References) {
            for (const qint64 id : value.value<QList<qint64>>()) {
                BIHUAN_TRY_ASSIGN(const QString name, referencedName(store, field, id));
                body << name;
            }
        } else {
            body << value.toString();
        }
        if (field.column == kind.nameColumn)
            initials = pinyinInitials(value.toString(), field.has(FieldFlag::PersonName));
    }
    if (!anything)
        return {};
    body.removeAll(QString());
    BIHUAN_TRY(store.database().run(
        u"INSERT INTO record_index (record_table, record_id, title, body, initials, voided) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (record_table, record_id) DO UPDATE SET title=excluded.title, body=excluded.body, "
        "initials=excluded.initials"_s,
        {kind.code, record.id, kind.nameOf(record), body.join(u' '), initials, record.voided ? 1 : 0}));
    return {};
}

Result<QList<SearchHit>> search(const RecordStore& store, const QString& words, int limit)
{
    const QStringList parts = cleanLine(words).toLower().split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return QList<SearchHit>{};
    QStringList conditions;
    QVariantList values;
    for (const QString& part : parts) {
        // Short codes are kept without the dashes they are printed with.
        conditions << u"(instr(lower(title), ?) OR instr(lower(body), ?) OR instr(initials, ?) OR instr(lower(body), ?))"_s;
        const QString undashed = QString(part).remove(u'-');
        values << part << part << part << (undashed.isEmpty() ? part : undashed);
    }
    values << parts.first() << limit;
    QList<SearchHit> hits;
    BIHUAN_TRY(store.database().read(
        u"SELECT record_table, record_id, title, body, voided FROM record_index WHERE %1 "
        "ORDER BY voided, instr(lower(title), ?) = 0, record_table, title LIMIT ?"_s.arg(conditions.join(u" AND "_s)),
        values, [&](const Row& row) {
            hits << SearchHit{row.text(0), row.integer(1), row.text(2), excerptAround(row.text(3), parts.first()),
                              row.integer(4) != 0};
        }));
    return hits;
}

} // namespace bihuan::recordIndex
