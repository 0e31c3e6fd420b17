// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include <QLoggingCategory>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(storageLog, "bihuan.storage", QtWarningMsg)

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("storage", text);
}

constexpr size_t preparedLimit = 64;

Error storageError(const QString& what, const QSqlError& cause, const QString& sql)
{
    const QString detail = cause.text() + u" in: "_s + sql.simplified().left(400);
    qCWarning(storageLog).noquote() << detail;
    constexpr int busy = 5; // SQLITE_BUSY, in the lowest byte of the extended codes
    if ((cause.nativeErrorCode().toInt() & 0xff) == busy)
        return {Error::Kind::Refused,
                tr("Another program is using the school's data file just now. Nothing was changed; please try again in a moment."), detail};
    return {Error::Kind::Storage, what, detail};
}

} // namespace

Database::Database(QString path, QString connection, const Clock& clock)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_clock(clock)
    , m_actor(qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", u"?"_s)))
{
}

Database::~Database()
{
    m_prepared.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const Clock& clock)
{
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        handle.setDatabaseName(path);
        handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=3000"_s);
    }
    std::unique_ptr<Database> database(new Database(path, connection, clock));
    if (QSqlDatabase handle = QSqlDatabase::database(connection, false); !handle.open())
        return Error{Error::Kind::File, path, handle.lastError().text()};
    BIHUAN_TRY(database->configure());
    return database;
}

Result<> Database::configure()
{
    // Reading the id is also the first real access: a file that is no database fails here.
    auto id = scalar(u"PRAGMA application_id"_s);
    if (!id)
        return Error{Error::Kind::ForeignFile, m_path, id.error().detail};
    BIHUAN_TRY_ASSIGN(const QVariant objects, scalar(u"SELECT count(*) FROM sqlite_master"_s));
    if (id->toInt() != applicationId && (id->toInt() != 0 || objects.toInt() != 0))
        return Error{Error::Kind::ForeignFile, m_path, u"application_id %1"_s.arg(id->toInt())};

    const bool inMemory = m_path == u":memory:"_s;
    struct Setting {
        QString name, value, expected;
    };
    const Setting settings[] = {
        {u"journal_mode"_s, u"TRUNCATE"_s, inMemory ? u"memory"_s : u"truncate"_s},
        {u"synchronous"_s, u"EXTRA"_s, u"3"_s},
        {u"foreign_keys"_s, u"ON"_s, u"1"_s},
        {u"secure_delete"_s, u"ON"_s, u"1"_s},
        {u"cell_size_check"_s, u"ON"_s, u"1"_s},
        {u"temp_store"_s, u"MEMORY"_s, u"2"_s},
    };
    for (const Setting& setting : settings) {
        auto set = scalar(u"PRAGMA %1=%2"_s.arg(setting.name, setting.value));
        if (!set)
            return set.error();
        BIHUAN_TRY_ASSIGN(const QVariant read, scalar(u"PRAGMA %1"_s.arg(setting.name)));
        if (read.toString() != setting.expected)
            return Error{Error::Kind::Storage, tr("setting up the database"),
                         u"%1 is %2, not %3"_s.arg(setting.name, read.toString(), setting.expected)};
    }
    return {};
}

Result<QSqlQuery> Database::execute(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    // Taken out while it runs, so that a callback may run the same statement again.
    if (auto kept = m_prepared.extract(sql)) {
        query = std::move(kept.mapped());
    } else {
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return storageError(tr("preparing a query"), query.lastError(), sql);
    }
    for (int i = 0; i < values.size(); ++i) {
        const QVariant& value = values[i];
        // A null QString would become NULL and fail NOT NULL; “no text” is the empty text.
        if (value.typeId() == QMetaType::QString && value.toString().isNull())
            query.bindValue(i, u""_s);
        else if (value.typeId() == QMetaType::QDate)
            query.bindValue(i, value.toDate().isValid() ? QVariant(value.toDate().toString(Qt::ISODate)) : QVariant());
        else
            query.bindValue(i, value);
    }
    if (!query.exec())
        return storageError(tr("saving or reading data"), query.lastError(), sql);
    return query;
}

void Database::keep(const QString& sql, QSqlQuery&& query)
{
    query.finish();
    if (m_prepared.size() >= preparedLimit)
        m_prepared.clear();
    m_prepared.insert_or_assign(sql, std::move(query));
}

Result<qint64> Database::run(const QString& sql, const QVariantList& values)
{
    ++m_changes;
    auto query = execute(sql, values);
    if (!query)
        return query.error();
    if (const QVariant id = query->lastInsertId(); id.isValid())
        m_lastInsertId = id.toLongLong();
    const qint64 affected = query->numRowsAffected();
    keep(sql, std::move(*query));
    return affected;
}

Result<> Database::read(const QString& sql, const QVariantList& values, const std::function<void(const Row&)>& each)
{
    auto query = execute(sql, values);
    if (!query)
        return query.error();
    const Row row(*query);
    while (query->next())
        each(row);
    if (query->lastError().isValid())
        return storageError(tr("reading data"), query->lastError(), sql);
    keep(sql, std::move(*query));
    return {};
}

Result<QVariant> Database::scalar(const QString& sql, const QVariantList& values)
{
    auto query = execute(sql, values);
    if (!query)
        return query.error();
    QVariant value;
    if (query->next())
        value = query->value(0);
    keep(sql, std::move(*query));
    return value;
}

Result<QString> Database::changeMark()
{
    // Rows changed by this connection, and a number that moves when others commit.
    BIHUAN_TRY_ASSIGN(const QVariant own, scalar(u"SELECT total_changes()"_s));
    BIHUAN_TRY_ASSIGN(const QVariant others, scalar(u"PRAGMA data_version"_s));
    return own.toString() + u'/' + others.toString();
}

} // namespace bihuan
