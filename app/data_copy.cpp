// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data_copy.h"

#include "core/storage/database_copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

class DataCopy final : public BinderServices::Copy {
public:
    DataCopy(const QString& place, QString attachments, QString actor, const Clock& clock)
        : m_folder(place), m_attachments(std::move(attachments)), m_actor(std::move(actor)), m_clock(clock)
    {
    }

    Result<> take(Database& database)
    {
        if (!m_folder.isValid())
            return Error{Error::Kind::File, m_folder.path(), m_folder.errorString()};
        const auto rows = copyDatabase(database, file());
        return rows ? Result<>() : Result<>(rows.error());
    }
    Result<> open() override
    {
        BIHUAN_TRY_ASSIGN(m_services, Services::onCopy(file(), m_attachments, m_clock));
        m_services->copied->setActor(m_actor);
        return {};
    }
    BinderSource source() override { return m_services->binder->source(); }
    RecordService& records() override { return *m_services->records; }

private:
    QString file() const { return m_folder.filePath(u"copy.db"_s); }

    QTemporaryDir m_folder; // before the services: they are closed first
    QString m_attachments, m_actor;
    const Clock& m_clock;
    std::unique_ptr<Services> m_services;
};

} // namespace

Result<std::unique_ptr<BinderServices::Copy>> takeDataCopy(Services& services)
{
    const QString data = services.folder->path();
    QDir folder(data);
    // The folder is locked by this program, so that those of other processes belong to nobody any more.
    const QString own = u".export-%1-"_s.arg(QCoreApplication::applicationPid());
    for (const QFileInfo& old : folder.entryInfoList({u".export-*"_s}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
        if (!old.fileName().startsWith(own))
            QDir(old.absoluteFilePath()).removeRecursively();
    Database& database = services.folder->database();
    auto copy = std::make_unique<DataCopy>(data + u'/' + own + u"XXXXXX"_s, services.folder->attachmentFolder(), database.actor(), database.clock());
    BIHUAN_TRY(copy->take(database));
    return std::unique_ptr<BinderServices::Copy>(std::move(copy));
}

} // namespace bihuan
