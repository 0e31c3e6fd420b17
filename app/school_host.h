// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backup_keeper.h"
#include "app/window_composition.h"
#include "core/storage/restore.h"
#include "ui/firstrun/first_run_window.h"

namespace bihuan {

/// What stands on the screen: the window of the open school, or the welcome page where none is open; and the way from one
/// to the other. At most one data folder is open at a time.
class SchoolHost final : public QObject {
    Q_OBJECT
public:
    /// `home`: where a new school is made, unless the person chooses another folder. Surroundings and clock outlive this.
    SchoolHost(const WindowComposition::Surroundings& surroundings, const Clock& clock, const QString& home);
    ~SchoolHost() override;

    /// The school in `folder`; the welcome page where there is none, or with the reason why it cannot be opened (which is
    /// returned, too). Makes nothing.
    Result<> start(const QString& folder);
    /// The same once the frame of the window is on the screen; `started` is told how it went.
    void startSoon(const QString& folder, const std::function<void(const Result<>&)>& started);

    /// The last thing before the program ends: a backup when one is due, with a word about it when it takes long.
    void finish();

    /// The window in front.
    QWidget& window() const;
    MainWindow* mainWindow() const { return m_composition ? &m_composition->window() : nullptr; }
    FirstRunWindow* firstRun() const { return m_firstRun.get(); }
    Services* services() const { return m_services.get(); }

    /// The data folders used before that are still there, newest first.
    static QStringList recentFolders(const UiSettings& settings);

private:
    Result<> open(const QString& folder, Services::Mode mode = Services::Mode::Existing);
    bool closeSchool(); ///< false when a page does not want to be left
    void showWelcome();
    void showSchool();
    void createSchool(const NewSchoolRequest& request);
    void openDemo();
    void removeDemo();
    void chooseData();
    BackupPlaces backupPlaces() const; ///< of the open school, as they are set now
    void watchBackups();
    void backUpNow();
    QList<Backup> allBackups() const;
    void chooseBackup();
    void restoreWhereItBelongs(const Backup& backup);
    Result<RestoreReport> restoreInBackground(const Backup& backup, const QString& folder);
    void restore(const Backup& backup, const QString& folder);
    bool mayReplace(const Backup& backup, const QString& folder) const;
    void switchTo(const QString& folder);
    void remember(const QString& folder);
    QString freshFolder() const;

    WindowComposition::Surroundings m_surroundings;
    const Clock& m_clock;
    QString m_home;
    std::unique_ptr<MainWindow> m_frame; ///< until there is a school in it
    std::unique_ptr<FirstRunWindow> m_firstRun;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<BackupKeeper> m_keeper;
    std::unique_ptr<WindowComposition> m_composition;
    QString m_broken; ///< data folder that could not be opened
    bool m_demo = false;
};

} // namespace bihuan
