// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup_keeper.h"

#include "core/base/describe.h"
#include "core/storage/backup_rotation.h"

using namespace Qt::StringLiterals;

namespace bihuan {

BackupKeeper::BackupKeeper(const BackupPlaces& places, const QString& school, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_places(places)
    , m_school(school)
    , m_clock(clock)
{
    if (const auto backups = backupsIn(m_places.own()); !backups.isEmpty())
        m_last = backups.first().at;
}

BackupKeeper::~BackupKeeper()
{
    if (m_thread.joinable())
        m_thread.join();
}

bool BackupKeeper::isDue() const
{
    return backupIsDue(backupsIn(m_places.own()), m_clock.now());
}

void BackupKeeper::start()
{
    if (isRunning())
        return;
    m_thread = std::thread([this, places = m_places, school = m_school] {
        auto outcome = backUpSchool(places, school, m_clock);
        QMetaObject::invokeMethod(this, [this, outcome = std::move(outcome)] { ended(outcome); }, Qt::QueuedConnection);
    });
    emit changed();
}

void BackupKeeper::ended(const Result<BackupOutcome>& outcome)
{
    m_thread.join();
    m_failed = !outcome;
    m_problem = outcome ? outcome->copyProblem : describe(outcome.error());
    if (outcome) {
        m_last = outcome->backup.at;
        if (m_problem.isEmpty() && !outcome->backup.missing.isEmpty())
            m_problem = tr("%n attachment(s) could not be backed up: they are missing or damaged.", nullptr,
                           int(outcome->backup.missing.size()));
    }
    emit changed();
    emit finished(bool(outcome));
}

QString BackupKeeper::statusText() const
{
    if (isRunning())
        return tr("Backing up…");
    if (m_failed)
        return tr("The backup failed");
    if (!m_last.isValid())
        return tr("No backup yet");
    const QString when = m_last.date() == m_clock.today() ? tr("today %1").arg(m_last.toString(u"HH:mm"_s))
                                                          : m_last.toString(u"yyyy-MM-dd HH:mm"_s);
    return m_problem.isEmpty() ? tr("Backup: %1").arg(when) : tr("Backup: %1, incomplete").arg(when);
}

Tone BackupKeeper::statusTone() const
{
    if (isRunning())
        return Tone::Neutral;
    if (m_failed)
        return Tone::Error;
    return m_problem.isEmpty() && m_last.isValid() ? Tone::Neutral : Tone::Warning;
}

} // namespace bihuan
