// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window; the rest is in main_window.cpp.
#include "ui/shell/main_window.h"
#include "ui/shell/manual_opener.h"
#include "ui/shell/page.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/ui_settings.h"

#include <QActionGroup>
#include <QDesktopServices>
#include <QMenuBar>
#include <QRegularExpression>
#include <QUrl>

namespace bihuan {

using namespace Qt::StringLiterals;

void MainWindow::buildMenus()
{
    const auto addMenu = [this](const QString& name, const QString& title) {
        QMenu* menu = menuBar()->addMenu(title);
        menu->setObjectName(name);
        menu->setToolTipsVisible(true);
        return menu;
    };
    menuBar()->setObjectName(u"menuBar"_s);
    m_file = addMenu(u"fileMenu"_s, tr("&File"));
    m_edit = addMenu(u"editMenu"_s, tr("&Edit"));
    m_view = addMenu(u"viewMenu"_s, tr("&View"));
    m_tools = addMenu(u"toolsMenu"_s, tr("&Tools"));
    m_help = addMenu(u"helpMenu"_s, tr("&Help"));

    m_quit = new QAction(tr("E&xit"), this);
    m_quit->setObjectName(u"quitAction"_s);
    m_quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);

    m_search = new QAction(themedIcon(u"search"_s), tr("Find &everywhere…"), this);
    m_search->setObjectName(u"searchAction"_s);
    m_search->setShortcut(Qt::CTRL | Qt::Key_K);
    connect(m_search, &QAction::triggered, this, &MainWindow::searchWanted);

    QAction* folder = m_tools->addAction(themedIcon(u"open"_s), tr("Open the &data folder"));
    folder->setObjectName(u"openDataFolderAction"_s);
    folder->setEnabled(!m_facts.dataPath.isEmpty());
    connect(folder, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_facts.dataPath)); });

    QAction* settings = m_tools->addAction(themedIcon(u"settings"_s), tr("&Settings…"));
    settings->setObjectName(u"settingsAction"_s);
    settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this, &MainWindow::settingsWanted);

    buildViewMenu();
    buildHelpMenu();
    m_manual = new ManualOpener(*this, [this] { return shortcutRows(); });
    connect(m_manual, &ManualOpener::printWanted, this, &MainWindow::manualPrintWanted);
    refillPageMenus();
}

void MainWindow::buildViewMenu()
{
    for (qsizetype i = 0; i < m_mechanisms.size(); ++i) {
        const MechanismInfo& info = m_mechanisms[i].info;
        QAction* action = m_view->addAction(themedIcon(info.icon), info.name);
        action->setObjectName(info.code + u"Action"_s);
        if (i < 9)
            action->setShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i));
        connect(action, &QAction::triggered, this, [this, code = info.code] { openMechanism(code); });
    }
    m_view->addSeparator();
    const auto add = [this](QMenu* menu, const QString& name, const QString& text, const QKeySequence& keys, auto run) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add(m_view, u"previousPageAction"_s, tr("&Previous page"), Qt::CTRL | Qt::Key_PageUp, [this] { stepPage(-1); });
    add(m_view, u"nextPageAction"_s, tr("&Next page"), Qt::CTRL | Qt::Key_PageDown, [this] { stepPage(1); });
    add(m_view, u"refreshAction"_s, tr("&Refresh"), Qt::Key_F5, [this] {
        if (Page* page = currentPage())
            page->activated();
    });
    add(m_view, u"messageAction"_s, tr("Go to the &message"), Qt::Key_F6, [this] {
        if (Page* page = currentPage())
            page->messages().takeFocus();
    });
    m_view->addSeparator();

    QMenu* look = m_view->addMenu(tr("&Colours"));
    look->setObjectName(u"coloursMenu"_s);
    m_modes = new QActionGroup(this);
    const auto addMode = [&](const QString& name, const QString& text, ColorMode mode) {
        QAction* action = look->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(m_theme.appearance().mode == mode);
        m_modes->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode] {
            Appearance changed = m_theme.appearance();
            changed.mode = mode;
            m_theme.apply(changed);
            m_settings.setAppearance(m_theme.appearance());
        });
    };
    addMode(u"systemColoursAction"_s, tr("As the &system"), ColorMode::System);
    addMode(u"lightColoursAction"_s, tr("&Light"), ColorMode::Light);
    addMode(u"darkColoursAction"_s, tr("&Dark"), ColorMode::Dark);

    const auto resizeFont = [this](int by) {
        Appearance changed = m_theme.appearance();
        changed.fontPt = by == 0 ? Appearance().fontPt : changed.fontPt + by;
        m_theme.apply(changed);
        m_settings.setAppearance(m_theme.appearance());
    };
    add(m_view, u"largerTextAction"_s, tr("&Larger text"), Qt::CTRL | Qt::Key_Equal, [resizeFont] { resizeFont(1); });
    add(m_view, u"smallerTextAction"_s, tr("&Smaller text"), Qt::CTRL | Qt::Key_Minus, [resizeFont] { resizeFont(-1); });
    add(m_view, u"normalTextAction"_s, tr("N&ormal text"), Qt::CTRL | Qt::Key_0, [resizeFont] { resizeFont(0); });
    m_view->addSeparator();
    add(m_view, u"fullScreenAction"_s, tr("&Full screen"), Qt::Key_F11,
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::buildHelpMenu()
{
    const auto add = [this](const QString& name, const QString& icon, const QString& text, auto run) {
        QAction* action = m_help->addAction(themedIcon(icon), text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    const auto show = [](QDialog* dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    add(u"manualAction"_s, u"help"_s, tr("&Manual"), [this] { openManual(); })->setShortcut(QKeySequence::HelpContents);
    add(u"changesAction"_s, u"history"_s, tr("What is &new"),
        [this] { openManual(QLatin1String(ManualBook::changesChapter)); });
    add(u"shortcutsAction"_s, u"table"_s, tr("&Keyboard shortcuts"),
        [this, show] { show(new ShortcutsDialog(shortcutRows(), this)); });
    m_help->addSeparator();
    add(u"aboutAction"_s, u"info"_s, tr("&About Bihuan"), [this, show] { show(new AboutDialog(m_facts, this)); })
        ->setMenuRole(QAction::AboutRole);
}

void MainWindow::openManual(const QString& chapter)
{
    if (!chapter.isEmpty())
        m_manual->openChapter(chapter);
    else if (const Page* page = currentPage())
        m_manual->openPageHelp(page->code());
    else
        m_manual->openPageHelp(m_current >= 0 ? m_mechanisms[m_current].info.code : QString());
}

void MainWindow::refillPageMenus()
{
    const Page* page = currentPage();
    m_file->clear();
    m_edit->clear();
    if (page) {
        m_file->addActions(page->fileActions());
        m_edit->addActions(page->editActions());
    }
    m_file->addSeparator();
    m_file->addAction(m_quit);
    m_edit->addSeparator();
    m_edit->addAction(m_search);
}

/// Everything that has a key: the menus first, then what pages and dialogs know besides.
QList<QPair<QString, QString>> MainWindow::shortcutRows()
{
    QList<QPair<QString, QString>> rows;
    static const QRegularExpression mnemonic(u"\\(&\\w\\)|&|…"_s);
    const auto take = [&rows](const QList<QAction*>& actions) {
        for (const QAction* action : actions) {
            const QPair row{ action->text().remove(mnemonic), action->shortcut().toString(QKeySequence::NativeText) };
            if (!row.second.isEmpty() && !row.first.isEmpty() && !rows.contains(row))
                rows.append(row);
        }
    };
    for (const QMenu* menu : { m_file, m_edit, m_view, m_tools, m_help })
        take(menu->actions());
    for (Mechanism& mechanism : m_mechanisms)
        for (Place& place : mechanism.places)
            take(pageAt(place)->findChildren<QAction*>()); // also of pages not opened yet: the table is always whole
    return rows;
}

} // namespace bihuan
