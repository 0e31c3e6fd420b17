// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_index.h"

#include "core/base/text.h"
#include "core/records/index_words.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace bihuan::recordIndex {

namespace {

/// Grows when texts are indexed in another way (folding, pinyin readings); changed declarations are noticed by themselves.
constexpr int indexingVersion = 2;

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

struct Entry {
    Place place;
    QString title;
    QString body; ///< one field a line
    QString initials;

    bool operator==(const Entry& other) const
    {
        return place.id() == other.place.id() && title == other.title && body == other.body && initials == other.initials;
    }
};

bool isIndexed(const Field& field)
{
    return field.has(FieldFlag::Searchable) && !field.has(FieldFlag::Sensitive);
}

bool isIndexed(const RecordKind& kind)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(), [](const Field& field) { return isIndexed(field); });
}

/// -1 when the store's registry does not have it.
qint64 placeOf(const RecordStore& store, const RecordKind& kind)
{
    return store.registry().kinds().indexOf(&kind);
}

/// Makes entries of rows; remembers the names it looks up.
class EntryMaker {
public:
    EntryMaker(RecordStore& store, const RecordKind& kind)
        : m_store(store)
        , m_kind(kind)
    {
        QStringList columns{u"id"_s, u"voided"_s, kind.nameColumn};
        for (const Field& field : kind.fields)
            if (isIndexed(field) && field.column != kind.nameColumn) {
                m_fields << &field;
                columns << field.column;
            }
        m_select = u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), kind.code);
    }

    /// `where`: which rows, such as “ WHERE id=?”; empty = all.
    Result<> each(const QString& where, const QVariantList& values, const std::function<Result<>(const Entry&)>& take)
    {
        Result<> outcome;
        BIHUAN_TRY(m_store.database().read(m_select + where, values, [&](const Row& row) {
            if (!outcome)
                return;
            const auto entry = entryOf(row);
            outcome = entry ? take(*entry) : Result<>(entry.error());
        }));
        return outcome;
    }

private:
    Result<Entry> entryOf(const Row& row)
    {
        Entry entry{{placeOf(m_store, m_kind), row.integer(1) != 0, row.integer(0)}, row.text(2), {}, {}};
        const Field* name = m_kind.field(m_kind.nameColumn);
        if (std::any_of(entry.title.begin(), entry.title.end(), [](QChar c) { return c.unicode() >= 0x3000; }))
            entry.initials = pinyinInitials(entry.title, name && name->has(FieldFlag::PersonName)); // a number says it once
        QStringList lines;
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            const Field& field = *m_fields[i];
            const QVariant value = fromStorage(field, row.value(int(i) + 3));
            if (field.kind == FieldKind::Reference) {
                BIHUAN_TRY_ASSIGN(const QString text, nameOf(field, value.toLongLong()));
                lines << text;
            } else if (field.kind == FieldKind::References) {
                QStringList names;
                for (const qint64 id : value.value<QList<qint64>>()) {
                    BIHUAN_TRY_ASSIGN(const QString text, nameOf(field, id));
                    names << text;
                }
                lines << names.join(u'、');
            } else {
                lines << value.toString();
            }
            if (field.has(FieldFlag::PersonName))
                entry.initials += u'\n' + pinyinInitials(value.toString(), true);
        }
        lines.removeAll(QString());
        entry.body = lines.join(u'\n');
        return entry;
    }

    Result<QString> nameOf(const Field& field, qint64 id)
    {
        const RecordKind* target = m_store.registry().find(field.target);
        if (!target || id == 0)
            return QString();
        const auto key = std::pair(target, id);
        if (const auto known = m_names.constFind(key); known != m_names.cend())
            return *known;
        BIHUAN_TRY_ASSIGN(const QVariant name, m_store.database().scalar(
                                                   u"SELECT %1 FROM %2 WHERE id=?"_s.arg(target->nameColumn, target->code), {id}));
        return *m_names.insert(key, name.toString());
    }

    RecordStore& m_store;
    const RecordKind& m_kind;
    QList<const Field*> m_fields; ///< indexed, beside the name
    QString m_select;
    QHash<std::pair<const RecordKind*, qint64>, QString> m_names;
};

QVariantList wordsOf(const Entry& entry)
{
    return {entry.place.id(), indexedWords(QStringList{entry.title} + entry.body.split(u'\n') + entry.initials.split(u'\n'))};
}

Result<> add(RecordStore& store, const RecordKind& kind, const Entry& entry)
{
    Database& database = store.database();
    BIHUAN_TRY(database.run(u"INSERT INTO record_index (id, record_table, title, body, initials) VALUES (?, ?, ?, ?, ?)"_s,
                            {entry.place.id(), kind.code, entry.title, entry.body, entry.initials}));
    BIHUAN_TRY(database.run(u"INSERT INTO record_words (rowid, words) VALUES (?, ?)"_s, wordsOf(entry)));
    return {};
}

Result<> remove(RecordStore& store, const Entry& entry)
{
    // The words are kept without their texts, and have to be told which to take away.
    Database& database = store.database();
    BIHUAN_TRY(database.run(u"INSERT INTO record_words (record_words, rowid, words) VALUES ('delete', ?, ?)"_s, wordsOf(entry)));
    BIHUAN_TRY(database.run(u"DELETE FROM record_index WHERE id=?"_s, {entry.place.id()}));
    return {};
}

Result<std::optional<Entry>> stored(RecordStore& store, Place place)
{
    std::optional<Entry> entry;
    place.voided = false;
    const qint64 current = place.id();
    place.voided = true;
    BIHUAN_TRY(store.database().read(u"SELECT id, title, body, initials FROM record_index WHERE id IN (?, ?)"_s, {current, place.id()},
                                     [&](const Row& row) {
                                         entry = Entry{Place::of(row.integer(0)), row.text(1), row.text(2), row.text(3)};
                                     }));
    return entry;
}

/// Writes an entry in place of what was stored; true when another name shows now.
Result<bool> put(RecordStore& store, const RecordKind& kind, const Entry& entry)
{
    BIHUAN_TRY_ASSIGN(const std::optional<Entry> before, stored(store, entry.place));
    if (before == entry)
        return false;
    if (before)
        BIHUAN_TRY(remove(store, *before));
    BIHUAN_TRY(add(store, kind, entry));
    return before && before->title != entry.title;
}

Result<> refreshWhatRefersTo(RecordStore& store, const RecordKind& kind, qint64 id)
{
    for (const RecordKind* other : store.registry().kinds()) {
        for (const Field& field : other->fields) {
            if (!isIndexed(field) || field.target != kind.code)
                continue;
            const QString where = field.kind == FieldKind::References
                ? u" WHERE EXISTS (SELECT 1 FROM json_each(%1) WHERE value=?)"_s.arg(field.column)
                : u" WHERE %1=?"_s.arg(field.column);
            const auto take = [&](const Entry& entry) -> Result<> {
                BIHUAN_TRY(put(store, *other, entry));
                return {};
            };
            BIHUAN_TRY(EntryMaker(store, *other).each(where, {id}, take));
        }
    }
    return {};
}

/// What the entries were made from: another value, and they are made anew.
QString fingerprint(const RecordStore& store)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const RecordKind* kind : store.registry().kinds()) {
        QStringList parts{kind->code, kind->nameColumn};
        for (const Field& field : kind->fields)
            if (isIndexed(field))
                parts << field.column + (field.has(FieldFlag::PersonName) ? u'+' : u' ');
        hash.addData((parts.join(u',') + u'\n').toUtf8());
    }
    return u"%1:%2"_s.arg(indexingVersion).arg(QString::fromLatin1(hash.result().toHex().left(16)));
}

/// Kinds of which not every record has one entry.
Result<QStringList> incompleteKinds(const RecordStore& store)
{
    QStringList kinds;
    for (const RecordKind* kind : store.registry().kinds()) {
        const qint64 number = placeOf(store, *kind);
        const QString records = isIndexed(*kind) ? u"(SELECT count(*) FROM %1)"_s.arg(kind->code) : u"0"_s;
        BIHUAN_TRY_ASSIGN(const QVariant same,
                          store.database().scalar(u"SELECT %1 = (SELECT count(*) FROM record_index WHERE id BETWEEN ? AND ?)"_s.arg(records),
                                                  {Place{number, false, 0}.id(), Place{number + 1, false, 0}.id() - 1}));
        if (!same.toBool())
            kinds << kind->code;
    }
    return kinds;
}

} // namespace

Result<> refresh(RecordStore& store, const RecordKind& kind, qint64 id)
{
    if (!isIndexed(kind) || placeOf(store, kind) < 0)
        return {};
    bool renamed = false;
    const auto take = [&](const Entry& entry) -> Result<> {
        BIHUAN_TRY_ASSIGN(renamed, put(store, kind, entry));
        return {};
    };
    BIHUAN_TRY(EntryMaker(store, kind).each(u" WHERE id=?"_s, {id}, take));
    return renamed ? refreshWhatRefersTo(store, kind, id) : Result<>();
}

Result<> rebuild(RecordStore& store)
{
    Database& database = store.database();
    BIHUAN_TRY(database.run(u"DELETE FROM record_index"_s));
    BIHUAN_TRY(database.run(u"INSERT INTO record_words (record_words) VALUES ('delete-all')"_s));
    for (const RecordKind* kind : store.registry().kinds())
        if (isIndexed(*kind))
            BIHUAN_TRY(EntryMaker(store, *kind).each({}, {}, [&](const Entry& entry) { return add(store, *kind, entry); }));
    BIHUAN_TRY(database.run(u"INSERT INTO setting (key, value) VALUES ('record_index', ?) "
                            "ON CONFLICT (key) DO UPDATE SET value=excluded.value"_s,
                            {fingerprint(store)}));
    return {};
}

Result<> ensure(RecordStore& store, Extent extent)
{
    BIHUAN_TRY_ASSIGN(const QVariant made, store.database().scalar(u"SELECT value FROM setting WHERE key='record_index'"_s));
    QStringList incomplete;
    if (extent == Extent::EveryRecord) {
        BIHUAN_TRY_ASSIGN(incomplete, incompleteKinds(store));
    }
    if (made.toString() == fingerprint(store) && incomplete.isEmpty())
        return {};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Search index made anew")));
    BIHUAN_TRY(rebuild(store));
    return transaction.commit();
}

Result<Issues> check(RecordStore& store)
{
    Issues issues;
    const auto problem = [&issues](const QString& what) {
        issues << Issue{Severity::Problem, u"search.index"_s, {},
                        tr("The search index is damaged (%1). It is made anew at the next start.").arg(what)};
    };
    BIHUAN_TRY_ASSIGN(const QStringList incomplete, incompleteKinds(store));
    if (!incomplete.isEmpty())
        problem(incomplete.join(u", "_s));
    Database& database = store.database();
    BIHUAN_TRY_ASSIGN(const QVariant entries, database.scalar(u"SELECT count(*) FROM record_index"_s));
    const auto words = database.scalar(u"SELECT count(*) FROM record_words WHERE record_words MATCH ?"_s, {everyEntry});
    const auto whole = database.run(u"INSERT INTO record_words (record_words) VALUES ('integrity-check')"_s);
    if (!words || !whole || words->toLongLong() != entries.toLongLong())
        problem(u"record_words"_s);
    if (!issues.isEmpty())
        BIHUAN_TRY(database.run(u"DELETE FROM setting WHERE key='record_index'"_s));
    return issues;
}

} // namespace bihuan::recordIndex
