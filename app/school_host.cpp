// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/school_host.h"

#include "app/demo.h"
#include "app/roster_trial.h"
#include "app/window_change.h"
#include "core/people/demo_school.h"
#include "core/organization/agreements/agreement.h"
#include "core/people/defaults.h"
#include "core/people/new_school.h"
#include "ui/dialogs/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/manual_book.h"
#include "ui/shell/manual_print.h"
#include "ui/widgets/ui_settings.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

const QString recentKey = u"data/recent"_s;
constexpr qsizetype mostRecent = 6;
constexpr quint32 demoSeed = 1;

bool hasSchool(const QString& folder)
{
    return QFileInfo::exists(DataFolder::databaseFile(folder));
}

} // namespace

SchoolHost::SchoolHost(const WindowComposition::Surroundings& surroundings, const Clock& clock, const QString& home)
    : m_surroundings(surroundings)
    , m_clock(clock)
    , m_home(QDir(home).absolutePath())
{
}

SchoolHost::~SchoolHost() = default;

QWidget& SchoolHost::window() const
{
    if (m_composition)
        return m_composition->window();
    return m_firstRun ? static_cast<QWidget&>(*m_firstRun) : *m_frame;
}

QStringList SchoolHost::recentFolders(const UiSettings& settings)
{
    QStringList folders;
    for (const QString& folder : settings.value(recentKey).toStringList())
        if (hasSchool(folder))
            folders << folder;
    return folders;
}

void SchoolHost::remember(const QString& folder)
{
    QStringList folders = recentFolders(m_surroundings.settings);
    folders.removeAll(folder);
    folders.prepend(folder);
    m_surroundings.settings.setValue(recentKey, QStringList(folders.first(qMin(mostRecent, folders.size()))));
}

Result<> SchoolHost::start(const QString& folder)
{
    const Result<> opened = hasSchool(folder) ? open(folder) : Result<>();
    if (m_services) {
        showSchool();
        return opened;
    }
    showWelcome();
    if (!opened) {
        m_broken = folder;
        m_firstRun->showError(opened.error());
    }
    return opened;
}

void SchoolHost::startSoon(const QString& folder, const std::function<void(const Result<>&)>& started)
{
    if (!hasSchool(folder)) {
        started(start(folder));
        return;
    }
    constexpr int latestMs = 500; // a window that begins minimized is not painted
    m_frame = std::make_unique<MainWindow>(m_surroundings.theme, m_surroundings.settings);
    const auto begin = [this, folder, started, begun = std::make_shared<bool>(false)] {
        if (!std::exchange(*begun, true))
            started(start(folder));
    };
    connect(m_frame.get(), &MainWindow::framePainted, this, begin);
    QTimer::singleShot(latestMs, this, begin);
    m_frame->show();
}

bool SchoolHost::closeSchool()
{
    if (m_composition && !m_composition->window().close())
        return false;
    m_composition.reset(); // the window before the data it shows
    m_keeper.reset();
    m_services.reset();
    return true;
}

Result<> SchoolHost::open(const QString& folder, Services::Mode mode)
{
    BIHUAN_TRY_ASSIGN(auto services, Services::open(folder, m_clock, mode, recordIndex::Extent::Declarations));
    services->folder->database().setActor(
        qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", tr("this computer"))));
    BIHUAN_TRY_ASSIGN(auto composition, WindowComposition::make(*services, m_surroundings, std::move(m_frame)));
    m_services = std::move(services);
    m_composition = std::move(composition);
    // Queued: each of these ends the window that asked for it.
    connect(m_composition.get(), &WindowComposition::otherSchoolWanted, this, [this] {
        const WindowChange change;
        if (closeSchool())
            showWelcome();
    }, Qt::QueuedConnection);
    connect(m_composition.get(), &WindowComposition::demoRemovalWanted, this, &SchoolHost::removeDemo, Qt::QueuedConnection);
    return {};
}

void SchoolHost::showSchool()
{
    remember(m_services->folder->path());
    // The backups made so far are looked at when the window stands: each has a list of all attachments.
    connect(&m_composition->window(), &MainWindow::ready, this, &SchoolHost::watchBackups);
    connect(m_composition.get(), &WindowComposition::backupWanted, this, &SchoolHost::backUpNow);
    connect(m_composition.get(), &WindowComposition::restoreWanted, this, &SchoolHost::chooseBackup);
    m_composition->window().show();
    if (m_firstRun) {
        m_firstRun->hide();
        m_firstRun.release()->deleteLater(); // it is often the one that asked
    }
}

void SchoolHost::showWelcome()
{
    if (!m_firstRun) {
        const auto check = [this](const RosterFile& roster) { return tryRoster(roster, m_clock); };
        m_firstRun = std::make_unique<FirstRunWindow>(m_surroundings.dialogs, check, m_clock.today());
        connect(m_firstRun.get(), &FirstRunWindow::newSchoolWanted, this, &SchoolHost::createSchool);
        connect(m_firstRun.get(), &FirstRunWindow::demoWanted, this, &SchoolHost::openDemo);
        connect(m_firstRun.get(), &FirstRunWindow::openWanted, this, &SchoolHost::chooseData);
        connect(m_firstRun.get(), &FirstRunWindow::folderChosen, this, &SchoolHost::switchTo);
        connect(m_firstRun.get(), &FirstRunWindow::manualPrintWanted, this, [this](const ManualChapter& chapter) {
            openManualPrint(chapter, m_clock.now(), m_surroundings.dialogs, m_surroundings.printers, *m_firstRun);
        });
    }
    QList<RecentFolder> recent;
    for (const QString& folder : recentFolders(m_surroundings.settings))
        recent << RecentFolder{ folder, folder == demoFolderBeside(m_home) };
    m_firstRun->setRecent(recent);
    m_firstRun->setNewFolder(freshFolder());
    m_firstRun->showWelcome();
    m_firstRun->show();
    if (m_frame) {
        m_frame->hide();
        m_frame.release()->deleteLater(); // it may be in the middle of telling that it is painted
    }
}

/// The home folder, or one beside it when there is a school in it already.
QString SchoolHost::freshFolder() const
{
    QString folder = m_home;
    for (int number = 2; hasSchool(folder); ++number)
        folder = u"%1-%2"_s.arg(m_home).arg(number);
    return folder;
}

void SchoolHost::createSchool(const NewSchoolRequest& request)
{
    if (hasSchool(request.folder)) {
        m_firstRun->showError({ Error::Kind::Refused, tr("There is a school in %1 already. Choose another folder, or open it from the welcome page.").arg(QDir::toNativeSeparators(request.folder)), {} });
        return;
    }
    const WindowChange change;
    Result<> done = open(request.folder, Services::Mode::Create);
    if (done)
        done = setUpSchool(*m_services->records, request.school);
    if (!done) { // half a school would stand in the way of the next try
        closeSchool();
        QFile::remove(DataFolder::databaseFile(request.folder));
        m_firstRun->showError(done.error());
        return;
    }
    showSchool();
    if (request.roster)
        m_composition->takeRoster(*request.roster);
}

void SchoolHost::openDemo()
{
    const QString folder = demoFolderBeside(m_home);
    if (hasSchool(folder)) {
        switchTo(folder);
        return;
    }
    const WindowChange change;
    Result<> done = open(folder, Services::Mode::Create);
    if (done)
        done = fillDemo(*m_services, demoSeed, m_clock.today());
    if (!done) {
        closeSchool();
        QFile::remove(DataFolder::databaseFile(folder));
        m_firstRun->showError(done.error());
        return;
    }
    m_composition->reload();
    showSchool();
}

void SchoolHost::removeDemo()
{
    const QString folder = m_services->folder->path();
    const auto people = m_services->store->count(personType().kind());
    const auto agreements = m_services->store->count(agreementType().kind());
    const auto school = schoolProfile(*m_services->store);
    if (!school || !school->demo
        || !m_surroundings.dialogs.ask(
            &window(), { tr("Remove the demo data"),
                         tr("“%1” goes, with %2 people and %3 agreements. Your own school's data are not touched.")
                             .arg(school->name).arg(people.value_or(0)).arg(agreements.value_or(0)),
                         tr("Folder: %1").arg(QDir::toNativeSeparators(folder)), tr("Remove the demo data") }))
        return;
    const WindowChange change;
    if (!closeSchool())
        return;
    const auto removed = removeDemoSchool(folder, m_clock);
    showWelcome();
    if (removed)
        m_firstRun->showMessage(Tone::Ok, tr("The demo data were removed."));
    else
        m_firstRun->showError(removed.error());
}

void SchoolHost::switchTo(const QString& folder)
{
    if (!hasSchool(folder)) {
        m_firstRun->showError({ Error::Kind::Refused, tr("There is no school in %1: it holds no file bihuan.db.").arg(QDir::toNativeSeparators(folder)), {} });
        return;
    }
    const WindowChange change;
    if (const auto opened = open(folder); !opened) {
        m_firstRun->showError(opened.error());
        return;
    }
    showSchool();
}

} // namespace bihuan
