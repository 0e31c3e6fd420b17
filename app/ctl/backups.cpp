// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/backup_places.h"
#include "core/people/defaults.h"
#include "core/storage/backup_rotation.h"
#include "core/storage/restore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

QString backupPlace(const Session& session)
{
    const QString chosen = session.arguments().value(u"to"_s);
    return chosen.isEmpty() ? QDir(session.folder()).filePath(u"backups"_s) : QDir(chosen).absolutePath();
}

QJsonObject toJson(const Backup& backup)
{
    QJsonObject rows;
    for (auto it = backup.rows.cbegin(); it != backup.rows.cend(); ++it)
        rows.insert(it.key(), it.value());
    return {{u"file"_s, backup.file}, {u"counter"_s, backup.counter}, {u"at"_s, backup.at.toString(Qt::ISODate)},
            {u"school"_s, backup.label}, {u"size"_s, backup.size}, {u"rows"_s, rows},
            {u"attachments"_s, backup.attachments.size()}, {u"missing"_s, backup.missing.size()}};
}

QString line(const Backup& backup)
{
    return QStringList{QString::number(backup.counter), backup.at.toString(u"yyyy-MM-dd HH:mm"_s), backup.label,
                       tr("%1 people").arg(backup.rows.value(personType().kind().code)),
                       tr("%1 agreements").arg(backup.rows.value(agreementType().kind().code)), backup.file}
        .join(u'\t');
}

} // namespace

Result<> backUp(Session& session)
{
    BIHUAN_TRY(session.open());
    Services& services = session.services();
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(*services.store));
    const QString place = backupPlace(session);
    BIHUAN_TRY_ASSIGN(const Backup backup, makeBackup(services.folder->database(),
                                                      {services.folder->attachmentFolder(), place, school.name, 0, session.progress()}));
    const int gone = rotateBackups(place);
    if (!backup.missing.isEmpty())
        session.note(tr("%1 attachments could not be backed up: they are missing or damaged in the data folder. Run “check”.").arg(backup.missing.size()));
    if (session.wantsJson()) {
        QJsonObject answer = toJson(backup);
        answer.insert(u"removed"_s, gone);
        session.print(answer);
    } else {
        session.line(line(backup));
    }
    return {};
}

Result<> listBackups(Session& session)
{
    const auto backups = backupsIn(backupPlace(session));
    if (session.wantsJson()) {
        QJsonArray list;
        for (const Backup& backup : backups)
            list << toJson(backup);
        session.print(list);
        return {};
    }
    for (const Backup& backup : backups)
        session.line(line(backup));
    if (backups.isEmpty())
        session.note(tr("There is no backup in %1.").arg(backupPlace(session)));
    return {};
}

Result<> restoreSchool(Session& session)
{
    BIHUAN_TRY_ASSIGN(const Backup backup, readBackup(session.arguments().words[0]));
    const QString folder = session.folder();
    if (!session.arguments().has(u"yes"_s))
        return Error{Error::Kind::Refused,
                     tr("The data in %1 would be replaced by the backup of %2 (%3). Add --yes to do it; the present data are "
                        "set aside first.").arg(folder, backup.at.toString(u"yyyy-MM-dd HH:mm"_s), backup.label), {}};
    BIHUAN_TRY_ASSIGN(const RestoreReport report, restoreBackup(backup, folder, session.clock()));
    // Opened once, so that it is migrated where it is older, and the history says what happened.
    BIHUAN_TRY(session.open());
    BIHUAN_TRY(noteRestore(*session.services().store, backup));
    if (!report.missing.isEmpty())
        session.note(tr("%1 attachments are neither in the backup nor in the data folder.").arg(report.missing.size()));
    if (session.wantsJson())
        session.print(QJsonObject{{u"folder"_s, folder}, {u"backup"_s, backup.file}, {u"set_aside"_s, report.setAside},
                                  {u"missing"_s, report.missing.size()}});
    else
        session.line(report.setAside.isEmpty() ? tr("%1: restored from %2.").arg(folder, backup.file)
                                               : tr("%1: restored from %2. The data before are in %3.").arg(folder, backup.file, report.setAside));
    return {};
}

} // namespace bihuan::ctl
