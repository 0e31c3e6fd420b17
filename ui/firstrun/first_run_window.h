// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/new_school_page.h"
#include "ui/firstrun/welcome_page.h"
#include "ui/widgets/theme.h"

class QStackedWidget;

namespace bihuan {

class ManualOpener;
struct ManualChapter;

/// The window as long as no school is open: the welcome page and what it leads to. Decides nothing: says what is wanted.
class FirstRunWindow final : public QWidget {
    Q_OBJECT
public:
    FirstRunWindow(Dialogs& dialogs, const RosterBox::Check& check, QDate today, QWidget* parent = nullptr);

    void setRecent(const QList<RecentFolder>& folders) { m_welcome->setRecent(folders); }
    void setNewFolder(const QString& folder) { m_newSchool->setFolder(folder); }
    void showWelcome();
    void showNewSchool();
    /// Above the page in front; stays until closed.
    void showError(const Error& error);
    void showMessage(Tone tone, const QString& text);

signals:
    void newSchoolWanted(const NewSchoolRequest& request);
    void openWanted();
    void demoWanted();
    void folderChosen(const QString& path);
    void manualPrintWanted(const ManualChapter& chapter);

private:
    QStackedWidget* m_stack;
    MessageBar* m_messages;
    WelcomePage* m_welcome;
    NewSchoolPage* m_newSchool;
    ManualOpener* m_manual;
};

} // namespace bihuan
