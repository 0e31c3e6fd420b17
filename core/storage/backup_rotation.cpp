// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup_rotation.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

/// Keeps the newest backup of each of the first `count` periods, as `period` names them.
template <class Period>
void keepNewestOf(const QList<Backup>& backups, int count, QSet<qint64>& kept, Period period)
{
    QSet<QString> seen;
    for (const Backup& backup : backups) {
        const QString name = period(backup.at.date());
        if (name.isEmpty() || seen.contains(name) || seen.size() >= count)
            continue;
        seen << name;
        kept << backup.counter;
    }
}

int schoolYear(QDate day)
{
    return day.month() >= 9 ? day.year() : day.year() - 1;
}

} // namespace

QList<Backup> dispensable(const QList<Backup>& backups, const BackupPolicy& policy)
{
    QSet<qint64> kept;
    for (const Backup& backup : backups.first(qMin<qsizetype>(policy.newest, backups.size())))
        kept << backup.counter;
    keepNewestOf(backups, policy.daily, kept, [](QDate day) { return day.toString(Qt::ISODate); });
    keepNewestOf(backups, policy.weekly, kept, [](QDate day) {
        int year = 0;
        const int week = day.weekNumber(&year);
        return u"%1-%2"_s.arg(year).arg(week);
    });
    keepNewestOf(backups, policy.monthly, kept, [](QDate day) { return day.toString(u"yyyy-MM"_s); });
    if (!backups.isEmpty()) {
        const int current = schoolYear(backups.first().at.date());
        keepNewestOf(backups, int(backups.size()), kept, [current](QDate day) {
            const int year = schoolYear(day);
            return year < current ? QString::number(year) : QString();
        });
    }
    QList<Backup> rest;
    for (const Backup& backup : backups)
        if (!kept.contains(backup.counter))
            rest << backup;
    return rest;
}

QString shrunkenTable(const Backup& before, const Backup& after)
{
    // Rows of these go in ordinary work.
    static const QSet<QString> coming{u"draft"_s, u"attachment_link"_s, u"setting"_s, u"record_index"_s, u"attachment_text"_s};
    for (auto it = before.rows.cbegin(); it != before.rows.cend(); ++it)
        if (!coming.contains(it.key()) && after.rows.value(it.key()) * 5 < it.value() * 4)
            return it.key();
    return {};
}

int rotateBackups(const QString& folder, const BackupPolicy& policy)
{
    const auto backups = backupsIn(folder);
    if (backups.size() > 1 && !shrunkenTable(backups[1], backups[0]).isEmpty())
        return 0;
    int gone = 0;
    for (const Backup& backup : dispensable(backups, policy)) {
        // The manifest first: without it the rest counts as unfinished and goes with the next backup at the latest.
        const QFileInfo file(backup.file);
        if (QFile::remove(file.dir().filePath(file.completeBaseName() + u".json"_s))) {
            QFile::remove(backup.file);
            ++gone;
        }
    }
    return gone;
}

bool backupIsDue(const QList<Backup>& backups, const QDateTime& now)
{
    return backups.isEmpty() || backups.first().at > now || backups.first().at.secsTo(now) >= 24 * 60 * 60;
}

} // namespace bihuan
