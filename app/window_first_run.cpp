// SPDX-License-Identifier: GPL-3.0-or-later
// What of the window has to do with having one school among several: the demo band, changing over, a new school's list.
#include "app/roster_trial.h"
#include "app/window_composition.h"
#include "core/people/defaults.h"
#include "ui/firstrun/demo_band.h"
#include "ui/organization/agreements_page.h"
#include "ui/records/import_dialog.h"
#include "ui/records/import_flow.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tone_label.h"

#include <QMenu>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace bihuan {

void WindowComposition::addFirstRunTools()
{
    const auto add = [this](const QString& name, const QString& icon, const QString& text, auto signal) {
        QAction* action = m_window->toolsMenu()->addAction(themedIcon(icon), text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, signal);
        return action;
    };
    m_window->toolsMenu()->addSeparator();
    add(u"backupNowAction"_s, u"save"_s, tr("&Back up now"), &WindowComposition::backupWanted);
    add(u"restoreAction"_s, u"history"_s, tr("Restore from a back&up…"), &WindowComposition::restoreWanted);
    m_window->toolsMenu()->addSeparator();
    add(u"otherSchoolAction"_s, u"school"_s, tr("Another &school or backup…"), &WindowComposition::otherSchoolWanted);
    m_removeDemo = add(u"removeDemoAction"_s, u"void"_s, tr("&Remove the demo data…"), &WindowComposition::demoRemovalWanted);
    m_backup = new ToneLabel(Tone::Neutral, m_window.get());
    m_backup->setObjectName(u"backupStatus"_s);
    m_backup->setWordWrap(false);
    m_backup->setContentsMargins(0, 0, 14, 0);
    m_window->statusBar()->insertPermanentWidget(0, m_backup);
    m_demoBand = new DemoBand(m_window.get());
    m_window->setBand(m_demoBand);
    connect(m_demoBand, &DemoBand::removeWanted, this, &WindowComposition::demoRemovalWanted);
}

void WindowComposition::tell(Tone tone, const QString& text)
{
    if (const Page* page = m_window->currentPage())
        page->messages().showMessage(tone, text);
}

void WindowComposition::showBackup(Tone tone, const QString& text, const QString& why)
{
    m_backup->setTone(tone);
    m_backup->setText(text);
    m_backup->setToolTip(why.toHtmlEscaped());
    m_backup->setAccessibleName(why.isEmpty() ? text : u"%1. %2"_s.arg(text, why));
}

void WindowComposition::reload()
{
    showStanding();
    if (Page* page = m_window->currentPage())
        page->activated();
}

void WindowComposition::takeRoster(const RosterFile& roster)
{
    m_window->openPage(AgreementsPage::info().code);
    const auto import = rosterImport(roster, *m_services.store);
    const RecordKind& kind = personType().kind();
    Importer importer(*m_services.records);
    const auto plan = import ? importer.plan(kind, import->file.table, import->file.mapping, import->file.source, import->options)
                             : Result<ImportPlan>(import.error());
    if (!plan) {
        m_window->currentPage()->messages().showError(plan.error());
        return;
    }
    if (roster.review || plan->count(RowOutcome::Wrong) > 0) {
        m_imports->open(kind).loadBytes(roster.bytes, roster.name);
        return;
    }
    const auto result = importer.apply(*plan, WrongRows::RefuseAll, m_services.folder->backupFolder());
    if (!result) {
        m_window->currentPage()->messages().showError(result.error());
        return;
    }
    m_imports->showResult(*result);
    const auto school = schoolProfile(*m_services.store);
    if (school && school->principal.isEmpty())
        m_window->currentPage()->messages().showMessage(
            Tone::Warning, tr("%n people imported. Before agreements can be issued, enter the principal, who signs for the school.", nullptr, result->added),
            tr("&Enter the principal"), [this] { m_window->openPage(schoolProfileType().kind().code); });
    else if (auto* agreements = qobject_cast<AgreementsPage*>(m_window->currentPage()))
        agreements->startIssuing(); // the next step
}

void WindowComposition::markDemo(bool demo)
{
    m_demoBand->setVisible(demo);
    m_removeDemo->setVisible(demo);
}

} // namespace bihuan
