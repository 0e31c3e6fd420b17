// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/checks/check_line_queries.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

struct Where {
    QString sql = u"1"_s;
    QVariantList values;
};

Where whereOf(const CheckLineFilter& filter)
{
    Where where;
    const auto add = [&where](const QString& sql, const QVariantList& values) {
        where.sql += u" AND "_s + sql;
        where.values << values;
    };
    if (!filter.result.isEmpty())
        add(u"result = ?"_s, {filter.result});
    if (!filter.category.isEmpty())
        add(u"category = ?"_s, {filter.category});
    if (filter.from.isValid())
        add(u"done_on >= ?"_s, {filter.from.toString(Qt::ISODate)});
    if (filter.to.isValid())
        add(u"done_on <= ?"_s, {filter.to.toString(Qt::ISODate)});
    for (const QString& word : filter.words)
        add(u"instr(words, ?) > 0"_s, {word.toLower()});
    return where;
}

/// `sign` “+” keeps the index out: sorting what was found is less than looking rows up in the index's order.
QString orderOf(const CheckLineQuery& query, const QString& sign = {})
{
    const QString column = query.order == CheckLineOrder::Place ? u"place"_s : query.order == CheckLineOrder::Category ? u"category"_s : u"done_on"_s;
    return query.descending ? u"%1%2 DESC, %1id DESC"_s.arg(sign, column) : u"%1%2, %1id"_s.arg(sign, column);
}

const QString shown = u"SELECT l.id, l.inspection, l.hazard, l.voided, l.done_on, l.result, l.place, l.content, l.finding, l.category, s.title, h.number FROM "_s;
const QString names = u" l JOIN inspection s ON s.id = l.inspection LEFT JOIN loop_item h ON h.id = l.hazard"_s;

CheckLineRow rowOf(const Row& row)
{
    return {.id = row.integer(0), .inspection = row.integer(1), .hazard = row.integer(2), .voided = row.integer(3) != 0,
            .doneOn = QDate::fromString(row.text(4), Qt::ISODate), .result = row.text(5), .place = row.text(6), .content = row.text(7),
            .finding = row.text(8), .category = row.text(9), .title = row.text(10), .hazardNumber = row.text(11)};
}

} // namespace

Result<int> countCheckLines(Database& database, const CheckLineFilter& filter)
{
    const Where where = whereOf(filter);
    BIHUAN_TRY_ASSIGN(const QVariant count, database.scalar(u"SELECT count(*) FROM inspection_line WHERE "_s + where.sql, where.values));
    return count.toInt();
}

Result<QList<CheckLineRow>> checkLines(Database& database, const CheckLineQuery& query, int offset, int limit)
{
    Where where = whereOf(query.filter);
    where.values << limit << offset;
    QList<CheckLineRow> rows;
    // The names are looked up for the rows shown only.
    BIHUAN_TRY(database.read(shown + u"(SELECT * FROM inspection_line WHERE "_s + where.sql + u" ORDER BY "_s + orderOf(query) + u" LIMIT ? OFFSET ?)"_s + names,
                             where.values, [&rows](const Row& row) { rows << rowOf(row); }));
    return rows;
}

Result<QList<qint64>> checkLineIds(Database& database, const CheckLineQuery& query, int most)
{
    Where where = whereOf(query.filter);
    where.values << most;
    QList<qint64> ids;
    BIHUAN_TRY(database.read(u"SELECT id FROM inspection_line WHERE "_s + where.sql + u" ORDER BY "_s + orderOf(query, u"+"_s) + u" LIMIT ?"_s, where.values,
                             [&ids](const Row& row) { ids << row.integer(0); }));
    return ids;
}

Result<QList<CheckLineRow>> checkLinesOf(Database& database, const QList<qint64>& ids)
{
    QStringList marks;
    QVariantList values;
    for (const qint64 id : ids) {
        marks << u"?"_s;
        values << id;
    }
    QHash<qint64, CheckLineRow> byId;
    BIHUAN_TRY(database.read(shown + u"inspection_line"_s + names + u" WHERE l.id IN ("_s + marks.join(u',') + u')', values,
                             [&byId](const Row& row) { byId.insert(row.integer(0), rowOf(row)); }));
    QList<CheckLineRow> rows;
    for (const qint64 id : ids)
        if (const auto found = byId.constFind(id); found != byId.cend())
            rows << *found;
    return rows;
}

Result<QStringList> checkLineCategories(Database& database)
{
    QStringList list;
    BIHUAN_TRY(database.read(u"SELECT DISTINCT category FROM inspection_line WHERE category <> '' ORDER BY category"_s, {},
                             [&list](const Row& row) { list << row.text(0); }));
    return list;
}

} // namespace bihuan
