// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "ui/calendar/month/day_add.h"
#include "ui/dashboard/overview_page.h"
#include "ui/records/record_list_page.h"
#include "ui/shell/ui_context.h"

namespace bihuan {

class DemoBand;
class HazardTools;
class ImportFlow;
class LateCheck;
class MainWindow;
class Theme;
class ToneLabel;
enum class Tone;
struct RosterFile;
struct ManualChapter;
class IssueWatch;

/// Puts the window together over the services of an open data folder: which pages there are and where they stand.
class WindowComposition final : public QObject {
    Q_OBJECT
public:
    /// What the window needs beside the services; all of it outlives the composition.
    struct Surroundings {
        Theme& theme;
        UiSettings& settings;
        Dialogs& dialogs;
        const Printers& printers;
        QString version;
    };
    /// `frame`: a window that stands already and is filled; without one it is made. Errors: Storage, when the mechanisms cannot be read.
    static Result<std::unique_ptr<WindowComposition>> make(Services& services, const Surroundings& surroundings,
                                                           std::unique_ptr<MainWindow> frame = {});
    ~WindowComposition() override;

    MainWindow& window() { return *m_window; }

    /// Reads everything again after data came in by other ways than the services.
    void reload();
    /// In the message bar of the page in front.
    void tell(Tone tone, const QString& text);
    /// At the right of the status bar; `why` is its tool tip.
    void showBackup(Tone tone, const QString& text, const QString& why);
    /// A new school's staff list: imported at once when every row is good, else shown row by row; then the agreements.
    void takeRoster(const RosterFile& roster);

signals:
    /// The user wants to go back to the welcome page, to open or make another school.
    void otherSchoolWanted();
    void demoRemovalWanted();
    void backupWanted();
    void restoreWanted();

private:
    WindowComposition(Services& services, const Surroundings& surroundings);
    void addImports();
    void addOverviewPages();
    void addOrganizationPages();
    void addInspectionPages();
    void addZonePages(); ///< window_zones.cpp
    void addHazardPages(); ///< window_hazards.cpp
    void addNoticeList();
    void addHazardRuleLists();
    void openHazard(qint64 id); ///< 0: the row where they are registered
    void showHazardBadge();
    Result<> addHazardCards(OverviewContent& content) const;
    Result<> addDueCards(OverviewContent& content) const; ///< window_due.cpp
    void addWatchPages();
    void addPropertyPages();
    void addPlacardPages();
    void addMonthPage(); ///< window_month.cpp
    void addCheckPages(); ///< window_checks.cpp
    void addCalendarPages(); ///< window_calendar.cpp: under the overview, and the month calendar under education
    void importHolidayFile();
    void addDuePages();
    void addEducationPages();
    void addDrillPages();
    void addIntakePages(); ///< window_intake.cpp
    void addArchivePages(); ///< window_archive.cpp
    void addBinderPages(); ///< window_binder.cpp
    void addFilingPages(); ///< window_filing.cpp
    Result<> addDrillCard(OverviewContent& content) const;
    void addIssues();
    void addTools();
    void addFirstRunTools();
    void markDemo(bool demo);
    void addList(const QString& mechanism, const RecordKind& kind, RecordListOptions options);
    void addSeldomList(const QString& mechanism, const RecordKind& kind, RecordListOptions options); ///< folded away in the navigation
    void openSearch();
    void openRecord(const QString& kind, qint64 id);
    /// Records of a kind that stand on a page of their own, not on a plain list, are shown there.
    template <class P, class Show>
    void opens(const RecordKind& kind, Show show)
    {
        m_openers.insert(kind.code, [this, show](qint64 id) {
            if (auto* page = qobject_cast<P*>(pageInFront(P::info().code)))
                show(*page, id);
        });
    }
    /// The page once it is in front; null when the one in front has unsaved work and was not to be left.
    Page* pageInFront(const QString& code);
    void addHelp();
    void openSettings();
    void printManual(const ManualChapter& chapter);
    void showUpdateNotes();
    void offerDrafts(bool asked);
    void finishStart();
    void checkLater();
    void showStanding();
    Result<OverviewContent> overview();

    Services& m_services;
    Surroundings m_surroundings;
    UiContext m_context;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<LateCheck> m_lateCheck;
    std::unique_ptr<ImportFlow> m_imports; ///< before the window goes, as it works over it
    std::unique_ptr<IssueWatch> m_issues;
    QHash<QString, std::function<void(qint64)>> m_openers; ///< by kind
    QList<DayAdd> m_dayAdds; ///< what can be put on a day of the month calendar; the subjects add theirs before it is made
    HazardTools* m_hazardTools = nullptr;
    DemoBand* m_demoBand = nullptr;
    ToneLabel* m_backup = nullptr;
    QAction* m_removeDemo = nullptr;
    QAction* m_enterSchool = nullptr;
    QAction* m_importPeople = nullptr;
    QAction* m_openAgreements = nullptr;
};

} // namespace bihuan
