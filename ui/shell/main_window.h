// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/about_dialog.h"
#include "ui/shell/mechanism_info.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

class QActionGroup;
class QLabel;
class QMenu;
class QStackedWidget;

namespace bihuan {

class ManualOpener;
class Navigation;
class Theme;
struct ManualChapter;
class UiSettings;

/// The window: navigation at the left, the pages at the right, menus and status bar. Knows nothing about records.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// The bare frame in the window's colours, without a word: it is on the screen before fonts and data are read, which on an old
    /// disk takes a while. Both references must outlive the window.
    MainWindow(Theme& theme, UiSettings& settings, QWidget* parent = nullptr);
    /// Frame and contents at once.
    MainWindow(const QList<MechanismInfo>& mechanisms, ProgramFacts facts, Theme& theme, UiSettings& settings,
               QWidget* parent = nullptr);
    /// Once: navigation, menus and status bar. Mechanisms appear in the order given; Ctrl+1 is the first.
    void fill(const QList<MechanismInfo>& mechanisms, ProgramFacts facts);

    /// Lists a page under the mechanism, in the order they come in. `make` is called when the page is first opened: a
    /// start pays for the page in front only. It returns a page with the code of `info`, which the window takes over.
    void addPage(const QString& mechanism, const PageInfo& info, std::function<Page*()> make);

    /// The page to begin with: its frame stands in the first painting, and it is activated right after that, so that
    /// nobody looks at nothing while the data are read.
    void beginWith(const QString& mechanism);
    /// Opens the mechanism at the page last used there. False when the page in front does not want to be left.
    bool openMechanism(const QString& mechanism);
    bool openPage(const QString& page);
    bool hasPage(const QString& page) const;
    Page* currentPage() const;
    bool isReady() const { return m_ready; } ///< ready() was emitted

    /// A short count beside the page in the navigation, such as “12”; empty for none.
    void setBadge(const QString& page, const QString& badge);
    /// At the right of the status bar, always to be seen: the data folder, the last backup.
    void setStandingStatus(const QString& text);
    /// Across the window above everything else; takes it over. Shown and hidden by whoever made it.
    void setBand(QWidget* band);
    QMenu* toolsMenu() const { return m_tools; }

    /// The manual at this chapter, beside the window; without a name at the one of the page in front.
    void openManual(const QString& chapter = {});

signals:
    /// Once: the frame is on the screen.
    void framePainted();
    /// Once: the filled window has been painted for the first time, and the page it began with was activated.
    void ready();
    /// Ctrl+K: the user wants to find a record of any kind.
    void searchWanted();
    /// Ctrl+, : the settings.
    void settingsWanted();
    void manualPrintWanted(const ManualChapter& chapter);

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    struct Place {
        PageInfo info;
        std::function<Page*()> make;
        Page* page = nullptr; ///< made when first opened
    };
    struct Mechanism {
        MechanismInfo info;
        QWidget* empty = nullptr; ///< shown while it has no pages; made then
        QList<Place> places;
        qsizetype last = 0; ///< the place last used

        qsizetype placeOf(const QString& page) const; ///< -1 when it has no such page
    };

    void buildMenus();
    void buildViewMenu();
    void buildHelpMenu();
    void refillPageMenus();
    void becomeReady();
    void openChosen(const QString& mechanism, const QString& page);
    void activateWaiting();
    QWidget* emptyOf(Mechanism& mechanism);
    bool bringUp(Mechanism& mechanism, qsizetype place);
    Page* pageAt(Place& place);
    void stepPage(int by);
    Mechanism* find(const QString& code);
    QList<QPair<QString, QString>> shortcutRows();

    ProgramFacts m_facts;
    Theme& m_theme;
    UiSettings& m_settings;
    QList<Mechanism> m_mechanisms;
    qsizetype m_current = -1;
    bool m_framePainted = false;
    bool m_painted = false; ///< since it was filled
    bool m_ready = false;
    bool m_holdBack = false; ///< the page being brought up is not to be activated yet
    bool m_waiting = false;  ///< the page in front is activated after the first painting
    QWidget* m_side;
    QStackedWidget* m_stack;
    Navigation* m_navigation = nullptr; ///< from fill() on
    QLabel* m_standing = nullptr;
    QMenu* m_file = nullptr;
    QMenu* m_edit = nullptr;
    QMenu* m_view = nullptr;
    QMenu* m_tools = nullptr;
    QMenu* m_help = nullptr;
    QAction* m_quit = nullptr;
    QAction* m_search = nullptr;
    QActionGroup* m_modes = nullptr;
    ManualOpener* m_manual = nullptr;
};

} // namespace bihuan
