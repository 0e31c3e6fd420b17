// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_composition.h"

#include "core/calendar/holiday_file.h"
#include "ui/calendar/school_calendar_page.h"
#include "ui/dialogs/dialogs.h"
#include "ui/records/import_flow.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/message_bar.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

std::optional<RowStatus> fixedDayStatus(const Record& record)
{
    const FixedDay fixed = fixedDayType().fromRecord(record);
    if (fixed.voided)
        return RowStatus{ WindowComposition::tr("Voided"), Tone::Neutral };
    return fixed.active ? RowStatus{ ruleText(fixed), Tone::Ok } : RowStatus{ WindowComposition::tr("Switched off"), Tone::Neutral };
}

} // namespace

/// The year's notice as a file: data sets at once with Undo, tables through the usual import.
void WindowComposition::importHolidayFile()
{
    Page* page = m_window->currentPage();
    const QString path = m_surroundings.dialogs.chooseOpenFile(page, tr("Import holidays"), tr("Holidays (*.json *.csv *.xlsx)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".json"_s, Qt::CaseInsensitive)) {
        m_imports->open(calendarDayType().kind(), path);
        return;
    }
    const auto plan = planHolidays(*m_services.records, path);
    if (!plan) {
        page->messages().showError(plan.error());
        return;
    }
    if (plan->plan.count(RowOutcome::Added) + plan->plan.count(RowOutcome::Updated) == 0 && plan->plan.count(RowOutcome::Wrong) == 0) {
        page->messages().showMessage(Tone::Info, tr("All days of the file are entered already."));
        return;
    }
    const bool replace = !plan->contradictions.isEmpty()
        && m_surroundings.dialogs.ask(page, { tr("Holidays contradict"), tr("The file says something else about %1 days than what is entered.").arg(plan->contradictions.size()),
                                              plan->contradictions.mid(0, 8).join(u'\n'), tr("Take the file's") });
    const auto done = importHolidays(*m_services.records, *plan, replace, m_services.folder->backupFolder());
    if (!done)
        page->messages().showError(done.error());
    else
        m_imports->showResult(*done);
}

void WindowComposition::addCalendarPages()
{
    const QString place = u"overview"_s;
    const RecordKind& days = calendarDayType().kind();
    m_window->addPage(place, SchoolCalendarPage::info(), [this] {
        auto* page = new SchoolCalendarPage(*m_services.calendar, m_context);
        connect(page, &SchoolCalendarPage::recordWanted, this, &WindowComposition::openRecord);
        connect(page, &SchoolCalendarPage::pageWanted, m_window.get(), [this](const QString& code) { m_window->openPage(code); });
        connect(page, &SchoolCalendarPage::holidayImportWanted, this, &WindowComposition::importHolidayFile);
        return page;
    });
    const RecordListOptions holidays{ u"calendar"_s, tr("Holidays and make-up days as announced each autumn: import them, or enter them one by one."), {},
                                [this](QWidget*) { importHolidayFile(); } };
    addSeldomList(place, days, holidays);
    addList(place, schoolEventType().kind(),
            { u"calendar"_s, tr("Examinations, ceremonies, meetings with parents, sports days and outings: entered here or in the school year."), {},
              [this](QWidget*) { m_imports->open(schoolEventType().kind()); } });
    addSeldomList(place, fixedDayType().kind(),
            { u"education"_s, tr("Days that come every year, such as 9 November; those in use stand on every calendar."), fixedDayStatus,
              [this](QWidget*) { m_imports->open(fixedDayType().kind()); } });
}

} // namespace bihuan
