// SPDX-License-Identifier: GPL-3.0-or-later
// Backups in the window: made by themselves and on request, and gone back to.
#include "app/school_host.h"

#include "app/window_change.h"
#include "core/base/describe.h"
#include "core/organization/agreements/agreement.h"
#include "core/people/defaults.h"
#include "ui/dialogs/dialogs.h"
#include "ui/firstrun/backup_dialog.h"
#include "ui/firstrun/working_window.h"
#include "ui/printing/background_job.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/ui_settings.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QLabel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

const QString secondPlaceKey = u"backup/folder"_s;
constexpr int afterFirstPaintMs = 1500;
constexpr int longMs = 700; ///< what takes longer is explained

} // namespace

BackupPlaces SchoolHost::backupPlaces() const
{
    return { m_services->folder->path(), m_surroundings.settings.value(secondPlaceKey).toString() };
}

void SchoolHost::watchBackups()
{
    if (m_keeper)
        return;
    const auto school = schoolProfile(*m_services->store);
    m_demo = school && school->demo;
    m_keeper = std::make_unique<BackupKeeper>(backupPlaces(), school ? school->name : QString(), m_clock);
    const auto show = [this] {
        // The demo school is backed up when somebody wants to see it done; that it was not needs no word.
        const bool silent = m_demo && m_keeper->statusTone() == Tone::Warning && m_keeper->problem().isEmpty();
        m_composition->showBackup(m_keeper->statusTone(), silent ? QString() : m_keeper->statusText(), m_keeper->problem());
    };
    connect(m_keeper.get(), &BackupKeeper::changed, this, show);
    show();
    if (!m_demo && m_keeper->isDue())
        QTimer::singleShot(afterFirstPaintMs, m_keeper.get(), &BackupKeeper::start);
}

void SchoolHost::backUpNow()
{
    const auto tell = [this](bool done) {
        if (m_keeper->problem().isEmpty())
            m_composition->tell(Tone::Ok, tr("Backed up and checked."));
        else
            m_composition->tell(done ? Tone::Warning : Tone::Error, m_keeper->problem());
    };
    watchBackups();
    connect(m_keeper.get(), &BackupKeeper::finished, this, tell, Qt::SingleShotConnection);
    m_keeper->setPlaces(backupPlaces());
    m_keeper->start();
}

void SchoolHost::finish()
{
    if (m_services)
        watchBackups();
    if (!m_keeper || m_demo || (!m_keeper->isRunning() && !m_keeper->isDue()))
        return;
    const WindowChange change;
    QLabel notice(tr("Backing up the school's data…"));
    notice.setObjectName(u"backupNotice"_s);
    notice.setMargin(28);
    notice.setWindowFlag(Qt::WindowCloseButtonHint, false);
    QTimer::singleShot(longMs, &notice, &QWidget::show);
    m_keeper->setPlaces(backupPlaces());
    m_keeper->start();
    while (m_keeper->isRunning()) // not an event loop of its own: the program has been told to quit
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Of every school this computer knows and of the second place, newest first.
QList<Backup> SchoolHost::allBackups() const
{
    QStringList folders{ m_home };
    folders += recentFolders(m_surroundings.settings);
    folders.removeDuplicates();
    QList<Backup> backups;
    for (const QString& folder : std::as_const(folders))
        backups += backupsIn(BackupPlaces{ folder, {} }.own());
    const QDir second(QDir(m_surroundings.settings.value(secondPlaceKey).toString()).filePath(u"bihuan-backups"_s));
    if (!m_surroundings.settings.value(secondPlaceKey).toString().isEmpty())
        for (const QString& name : second.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            backups += backupsIn(second.filePath(name));
    std::stable_sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) { return a.at > b.at; });
    return backups;
}

void SchoolHost::chooseData()
{
    auto* dialog = new BackupDialog(allBackups(), BackupDialog::Offer::BackupsAndFolders, m_surroundings.dialogs, m_firstRun.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupDialog::folderChosen, this, &SchoolHost::switchTo);
    connect(dialog, &BackupDialog::backupChosen, this, &SchoolHost::restoreWhereItBelongs);
    dialog->open();
}

void SchoolHost::chooseBackup()
{
    const QString folder = m_services->folder->path();
    const BackupPlaces places = backupPlaces();
    auto backups = backupsIn(places.own());
    if (backups.isEmpty() && places.secondIsThere())
        backups = backupsIn(places.copies());
    auto* dialog = new BackupDialog(backups, BackupDialog::Offer::Backups, m_surroundings.dialogs, &m_composition->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Queued: the window the dialog belongs to goes.
    connect(dialog, &BackupDialog::backupChosen, this, [this, folder](const Backup& backup) { restore(backup, folder); },
            Qt::QueuedConnection);
    dialog->open();
}

/// The data folder it was made of, when it still lies in it; else the one that could not be opened; else a new one.
void SchoolHost::restoreWhereItBelongs(const Backup& backup)
{
    QDir folder = QFileInfo(backup.file).dir();
    if (folder.dirName() == u"backups" && folder.cdUp() && QFileInfo::exists(DataFolder::databaseFile(folder.path())))
        restore(backup, folder.absolutePath());
    else
        restore(backup, m_broken.isEmpty() ? freshFolder() : m_broken);
}

bool SchoolHost::mayReplace(const Backup& backup, const QString& folder) const
{
    if (!QFileInfo::exists(DataFolder::databaseFile(folder)))
        return true; // nothing to lose
    const auto summary = [](const QDateTime& at, const QString& school, qint64 people, qint64 agreements) {
        return tr("%1, %2: %3 people, %4 agreements").arg(at.toString(u"yyyy-MM-dd HH:mm"_s), school).arg(people).arg(agreements);
    };
    const QString then = backup.counter > 0
        ? summary(backup.at, backup.label, backup.rows.value(personType().kind().code), backup.rows.value(agreementType().kind().code))
        : QDir::toNativeSeparators(backup.file);
    QString now = tr("cannot be opened");
    if (m_services) {
        const auto school = schoolProfile(*m_services->store);
        now = summary(m_clock.now(), school ? school->name : QString(), m_services->store->count(personType().kind()).value_or(0),
                      m_services->store->count(agreementType().kind()).value_or(0));
    } else if (folder != m_broken) {
        now = QDir::toNativeSeparators(folder);
    }
    return m_surroundings.dialogs.ask(
        &window(), { tr("Restore from a backup"),
                     tr("The data as they are now (%1) will be replaced by the backup (%2). What was entered since is no longer seen.").arg(now, then),
                     tr("The present data are set aside in the folder “backups” first."), tr("Restore the backup") });
}

/// Copying and checking, in a thread: a school of many years and photographs takes minutes on a stick.
Result<RestoreReport> SchoolHost::restoreInBackground(const Backup& backup, const QString& folder)
{
    WorkingWindow working(tr("Restoring the backup…"));
    if (m_firstRun)
        m_firstRun->setEnabled(false);
    const auto restored = inBackground<RestoreReport>(
        working.progress(), [&](const Progress& progress) { return restoreBackup(backup, folder, m_clock, progress); });
    if (m_firstRun)
        m_firstRun->setEnabled(true);
    return restored;
}

void SchoolHost::restore(const Backup& backup, const QString& folder)
{
    if (!mayReplace(backup, folder))
        return;
    const WindowChange change;
    const bool wasOpen = m_services != nullptr;
    if (!closeSchool())
        return;
    const auto restored = restoreInBackground(backup, folder);
    Result<> opened;
    if (restored || wasOpen)
        opened = open(folder);
    if (restored && opened)
        opened = noteRestore(*m_services->store, backup);
    if (m_services)
        showSchool();
    else
        showWelcome();
    if (!restored && restored.error().kind == Error::Kind::Cancelled && opened) {
        const QString text = tr("Restoring was cancelled. The data are as they were.");
        m_services ? m_composition->tell(Tone::Info, text) : m_firstRun->showMessage(Tone::Info, text);
        return;
    }
    if (!restored || !opened) {
        const Error& error = !restored ? restored.error() : opened.error();
        if (m_services)
            m_composition->tell(Tone::Error, describe(error));
        else
            m_firstRun->showError(error);
        return;
    }
    m_broken.clear();
    QString text = tr("Restored: the data are those of %1.").arg(backup.at.toString(u"yyyy-MM-dd HH:mm"_s));
    if (!restored->setAside.isEmpty())
        text += u' ' + tr("The data before are in %1.").arg(QDir::toNativeSeparators(restored->setAside));
    if (!restored->missing.isEmpty())
        text += u' ' + tr("%n attachment(s) are missing.", nullptr, int(restored->missing.size()));
    m_composition->tell(restored->missing.isEmpty() ? Tone::Ok : Tone::Warning, text);
}

} // namespace bihuan
