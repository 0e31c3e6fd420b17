// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/drafts.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("storage", text);
}

constexpr auto columns = "record_table, record_id, base_revision, entered, kept_at, actor";

Draft draftOf(const Row& row)
{
    return {row.text(0), row.integer(1), row.integer(2), QJsonDocument::fromJson(row.text(3).toUtf8()).object(),
            QDateTime::fromString(row.text(4), Qt::ISODate), row.text(5)};
}

/// A draft is written while somebody types: the usual seconds of patience with another program would be felt.
class Impatience {
public:
    explicit Impatience(Database& database) : m_database(database), m_usual(database.scalar(u"PRAGMA busy_timeout"_s))
    {
        set(0);
    }
    ~Impatience()
    {
        if (m_usual)
            set(m_usual->toInt());
    }
    Q_DISABLE_COPY_MOVE(Impatience)

private:
    void set(int milliseconds)
    {
        static_cast<void>(m_database.scalar(u"PRAGMA busy_timeout=%1"_s.arg(milliseconds)).has_value());
    }

    Database& m_database;
    Result<QVariant> m_usual;
};

} // namespace

Result<> DraftStore::keep(const Draft& draft)
{
    if (m_database.inTransaction()) // it would be rolled back together with the other work
        return Error{Error::Kind::Refused, tr("Unsaved changes are kept as soon as the present work is done."), {}};
    const Impatience impatience(m_database);
    BIHUAN_TRY(m_database.run(u"INSERT OR REPLACE INTO draft (%1) VALUES (?, ?, ?, ?, ?, ?)"_s.arg(QLatin1StringView(columns)),
                              {draft.table, draft.recordId, draft.baseRevision,
                               QString::fromUtf8(QJsonDocument(draft.entered).toJson(QJsonDocument::Compact)),
                               m_database.clock().now().toString(Qt::ISODate), m_database.actor()}));
    return {};
}

Result<std::optional<Draft>> DraftStore::find(const QString& table, qint64 recordId) const
{
    std::optional<Draft> found;
    BIHUAN_TRY(m_database.read(u"SELECT %1 FROM draft WHERE record_table=? AND record_id=?"_s.arg(QLatin1StringView(columns)),
                               {table, recordId}, [&](const Row& row) { found = draftOf(row); }));
    return found;
}

Result<QList<Draft>> DraftStore::all() const
{
    QList<Draft> drafts;
    BIHUAN_TRY(m_database.read(u"SELECT %1 FROM draft ORDER BY kept_at DESC, record_table, record_id"_s.arg(QLatin1StringView(columns)),
                               {}, [&](const Row& row) { drafts << draftOf(row); }));
    return drafts;
}

Result<> DraftStore::remove(const QString& table, qint64 recordId)
{
    BIHUAN_TRY(m_database.run(u"DELETE FROM draft WHERE record_table=? AND record_id=?"_s, {table, recordId}));
    return {};
}

} // namespace bihuan
