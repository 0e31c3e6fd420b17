// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/first_run_window.h"

#include "ui/shell/manual_opener.h"
#include "ui/widgets/message_bar.h"

#include <QScreen>
#include <QStackedWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

FirstRunWindow::FirstRunWindow(Dialogs& dialogs, const RosterBox::Check& check, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_messages(new MessageBar(this))
    , m_welcome(new WelcomePage(this))
    , m_newSchool(new NewSchoolPage(dialogs, check, today, this))
{
    setObjectName(u"firstRunWindow"_s);
    m_stack->setObjectName(u"firstRunStack"_s);
    m_messages->setObjectName(u"firstRunMessages"_s);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_newSchool);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* bar = new QVBoxLayout;
    bar->setContentsMargins(12, 8, 12, 0);
    bar->addWidget(m_messages);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    auto* quit = new QAction(this);
    quit->setObjectName(u"quitFirstRunAction"_s);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    addAction(quit);
    m_manual = new ManualOpener(*this, [] { return QList<QPair<QString, QString>>(); });
    connect(m_manual, &ManualOpener::printWanted, this, &FirstRunWindow::manualPrintWanted);
    auto* help = new QAction(this);
    help->setObjectName(u"firstRunHelpAction"_s);
    help->setShortcut(QKeySequence::HelpContents);
    addAction(help);
    connect(help, &QAction::triggered, this, [this] { m_manual->openPageHelp(m_stack->currentWidget()->objectName()); });
    connect(quit, &QAction::triggered, this, &QWidget::close);
    connect(m_welcome, &WelcomePage::newSchoolWanted, this, &FirstRunWindow::showNewSchool);
    connect(m_welcome, &WelcomePage::openWanted, this, &FirstRunWindow::openWanted);
    connect(m_welcome, &WelcomePage::demoWanted, this, &FirstRunWindow::demoWanted);
    connect(m_welcome, &WelcomePage::folderChosen, this, &FirstRunWindow::folderChosen);
    connect(m_newSchool, &NewSchoolPage::wanted, this, &FirstRunWindow::newSchoolWanted);
    connect(m_newSchool, &NewSchoolPage::backWanted, this, &FirstRunWindow::showWelcome);
    resize(QSize(1000, 700).boundedTo(screen()->availableSize() - QSize(16, 48)));
    showWelcome();
}

void FirstRunWindow::showWelcome()
{
    m_messages->clear();
    setWindowTitle(tr("Welcome"));
    m_stack->setCurrentWidget(m_welcome);
}

void FirstRunWindow::showNewSchool()
{
    m_messages->clear();
    setWindowTitle(tr("New school"));
    m_stack->setCurrentWidget(m_newSchool);
}

void FirstRunWindow::showError(const Error& error)
{
    m_messages->showError(error);
}

void FirstRunWindow::showMessage(Tone tone, const QString& text)
{
    m_messages->showMessage(tone, text);
}

} // namespace bihuan
