// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_composition.h"

#include "ui/calendar/month/month_page.h"
#include "ui/calendar/month/record_dialog.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace bihuan {

/// The month calendar: under education, with everything that can be put on a day.
void WindowComposition::addMonthPage()
{
    const auto edit = [this](const RecordKind& kind, const Record& record, QWidget* page) {
        auto* dialog = new RecordDialog(kind, record, m_context, page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    const auto offer = [this, edit](const RecordKind& kind, const QString& column, const QString& action, const QString& icon, const QString& title) {
        return DayAdd{ action, icon, title, [edit, &kind, column](QWidget* page, QDate day) {
                          Record record = kind.blank();
                          kind.setValue(record, column, day);
                          if (kind.field(u"state"_s))
                              kind.setValue(record, u"state"_s, u"planned"_s);
                          edit(kind, record, page);
                      } };
    };
    QList<DayAdd> adds{ offer(schoolEventType().kind(), u"first_day"_s, u"monthAddEventAction"_s, u"calendar"_s, tr("&Event of the school…")) };
    // By its code, as it belongs to another subject.
    if (const RecordKind* activity = m_services.registry.find(u"edu_activity"_s); activity && activity->field(u"held_on"_s))
        adds << offer(*activity, u"held_on"_s, u"monthAddActivityAction"_s, u"education"_s, tr("&Activity…"));
    adds << m_dayAdds;
    // Events of the school are changed where they stand; other records have pages that know more of them.
    const auto open = [this, edit](QWidget* page, const CalendarEntry& entry) {
        const RecordKind& event = schoolEventType().kind();
        if (entry.kind != event.code)
            return openRecord(entry.kind, entry.id);
        if (const auto record = m_services.store->find(event, entry.id); record && *record)
            edit(event, **record, page);
    };
    m_window->addPage(u"education"_s, MonthPage::info(), [this, adds, open] { return new MonthPage(*m_services.months, m_context, adds, open); });
    opens<MonthPage>(monthNoteType().kind(), [this](MonthPage& page, qint64 id) {
        const auto note = m_services.store->find(monthNoteType(), Id<MonthNote>(id));
        if (!note || !*note)
            return;
        page.showDay(monthFromText((*note)->month));
        page.editNotes(monthFromText((*note)->month));
    });
}

} // namespace bihuan
