// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_search.h"

#include "core/base/text.h"
#include "core/records/index_words.h"
#include "core/records/record_index.h"

using namespace Qt::StringLiterals;

namespace bihuan {

using recordIndex::Mark;
using recordIndex::Place;
using recordIndex::TypedWords;

namespace {

constexpr auto inRange = " FROM record_words WHERE record_words MATCH ? AND rowid BETWEEN ? AND ?";

QString excerptAround(const QString& body, const QStringList& words)
{
    constexpr qsizetype before = 16, length = 60;
    qsizetype at = -1;
    for (qsizetype i = 0; i < words.size() && at < 0; ++i)
        at = body.indexOf(words[i], 0, Qt::CaseInsensitive);
    qsizetype from = at > before + 4 ? at - before : 0;
    if (from > 0 && body.at(from).isLowSurrogate())
        ++from;
    QString part = body.mid(from, length);
    if (!part.isEmpty() && part.back().isHighSurrogate())
        part.chop(1);
    part.replace(u'\n', u" · "_s);
    return (from > 0 ? u"…"_s : QString()) + part.simplified();
}

class Search {
public:
    Search(Database& database, const TypedWords& typed, const QStringList& words)
        : m_database(database)
        , m_words(words)
        , m_tiers{typed.query(Mark::TitleStart), typed.query(Mark::Title), typed.query(Mark::Anywhere)}
    {
    }

    /// The first entry found from this id on; an invalid value when there is none.
    Result<QVariant> firstFrom(qint64 id) const
    {
        return m_database.scalar(u"SELECT rowid FROM record_words WHERE record_words MATCH ? AND rowid >= ? ORDER BY rowid LIMIT 1"_s,
                                 {m_tiers.last(), id});
    }

    Result<SearchGroup> group(const RecordKind& kind, qint64 number, int limit) const
    {
        SearchGroup group{&kind, 0, {}};
        BIHUAN_TRY_ASSIGN(const QVariant total,
                          m_database.scalar(u"SELECT count(*) FROM (SELECT 1%1 LIMIT ?)"_s.arg(QLatin1StringView(inRange)),
                                            range(m_tiers.last(), {number, false, 0}, {number + 1, false, 0}) << SearchGroup::uncounted));
        group.total = total.toLongLong();
        QList<qint64> ids;
        for (const bool voided : {false, true}) {
            const Place first{number, voided, 0}, end{number + (voided ? 1 : 0), !voided, 0};
            for (qsizetype tier = 0; tier < m_tiers.size() && ids.size() < limit; ++tier)
                BIHUAN_TRY(m_database.read(u"SELECT rowid"_s + QLatin1StringView(inRange) + u" ORDER BY rowid LIMIT ?"_s,
                                           range(m_tiers[tier], first, end) << limit, [&](const Row& row) {
                                               if (const qint64 id = row.integer(0); ids.size() < limit && !ids.contains(id))
                                                   ids << id;
                                           }));
        }
        for (const qint64 id : std::as_const(ids))
            BIHUAN_TRY(m_database.read(u"SELECT title, body FROM record_index WHERE id=?"_s, {id}, [&](const Row& row) {
                const Place place = Place::of(id);
                group.hits << SearchHit{place.record, row.text(0), excerptAround(row.text(1), m_words), place.voided};
            }));
        return group;
    }

private:
    static QVariantList range(const QString& query, const Place& first, const Place& end)
    {
        return {query, first.id(), end.id() - 1};
    }

    Database& m_database;
    QStringList m_words;
    QStringList m_tiers; ///< queries for better and worse hits; the last one has all
};

} // namespace

Result<QList<SearchGroup>> searchRecords(const RecordStore& store, const QString& words, const SearchScope& scope)
{
    QList<SearchGroup> groups;
    const TypedWords typed(words);
    if (typed.isEmpty())
        return groups;
    const QList<const RecordKind*>& kinds = store.registry().kinds();
    const Search search(store.database(), typed, cleanLine(words).split(u' ', Qt::SkipEmptyParts));
    // From kind to kind: those without a hit cost nothing.
    for (qint64 next = 0;;) {
        BIHUAN_TRY_ASSIGN(const QVariant found, search.firstFrom(next));
        const qint64 number = Place::of(found.toLongLong()).kind;
        if (!found.isValid() || number >= kinds.size())
            return groups;
        if (scope.kind.isEmpty() || kinds[number]->code == scope.kind) {
            BIHUAN_TRY_ASSIGN(const SearchGroup group, search.group(*kinds[number], number, scope.perKind));
            groups << group;
        }
        next = Place{number + 1, false, 0}.id();
    }
}

} // namespace bihuan
