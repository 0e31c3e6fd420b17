// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of checklists and inspections.
#include "app/window_composition.h"

#include "ui/inspection/checks/check_findings_page.h"
#include "ui/inspection/checks/checklists_page.h"
#include "ui/inspection/checks/checks_page.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace bihuan {

void WindowComposition::addCheckPages()
{
    const QString place = u"inspection"_s;
    const Clock& clock = m_services.folder->database().clock();
    m_window->addPage(place, ChecksPage::info(), [this] {
        auto* page = new ChecksPage(*m_services.checks, m_context);
        connect(page, &ChecksPage::recordWanted, this, &WindowComposition::openRecord);
        return page;
    });
    RecordListOptions records{ u"inspection"_s, tr("What was planned, done and missed. Plan inspections on the page of those due."),
                               [&clock](const Record& record) { return std::optional(checkStatus(record, clock.today())); }, {} };
    records.canAdd = false;
    addList(place, inspectionType().kind(), records);
    m_window->addPage(place, CheckFindingsPage::info(), [this] {
        auto* page = new CheckFindingsPage(m_context);
        connect(page, &CheckFindingsPage::recordWanted, this, &WindowComposition::openRecord);
        return page;
    });
    m_window->addPage(place, ChecklistsPage::info(), [this] { return new ChecklistsPage(*m_services.checkLibrary, m_context); });
    opens<CheckFindingsPage>(inspectionLineType().kind(), [](CheckFindingsPage& page, qint64 id) { page.showLine(id); });
    opens<ChecklistsPage>(checklistType().kind(), [](ChecklistsPage& page, qint64 id) { page.showList(Id<Checklist>(id)); });
    opens<ChecklistsPage>(checkItemType().kind(), [this](ChecklistsPage& page, qint64 id) {
        if (const auto item = m_services.store->find(checkItemType(), Id<CheckItem>(id)); item && *item)
            page.showList((*item)->checklist);
    });
    // The number stands in the navigation before the page is made.
    const auto showOverdue = [this] {
        if (const auto counts = m_services.checks->counts())
            m_window->setBadge(ChecksPage::info().code, counts->overdue > 0 ? QString::number(counts->overdue) : QString());
    };
    connect(m_services.records.get(), &RecordService::changed, m_window.get(), [showOverdue](const QString& kind) {
        if (kind == inspectionType().kind().code)
            showOverdue();
    });
    showOverdue();
}

} // namespace bihuan
