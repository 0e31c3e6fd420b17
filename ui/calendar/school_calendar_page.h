// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_days.h"
#include "core/calendar/calendar_services.h"
#include "core/calendar/school_calendar.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QLabel;

namespace bihuan {

class SchoolCalendarDay;
class YearView;

/// The school year at a glance: terms and teaching weeks, holidays and make-up days, events and fixed days. A day is changed at its side.
class SchoolCalendarPage final : public Page {
    Q_OBJECT
public:
    static PageInfo info();
    SchoolCalendarPage(CalendarServices& services, const UiContext& context, QWidget* parent = nullptr);

    void activated() override;
    QList<QAction*> editActions() const override;
    void showDay(QDate day);

signals:
    void recordWanted(const QString& kind, qint64 id);
    void pageWanted(const QString& code);
    void holidayImportWanted();

private:
    void buildHeader();
    void buildBody();
    void reload();
    void turn(int years);
    void showCurrent();
    void changeDay(const QString& kind, const QString& name, const QString& follows);
    void addEvent(const SchoolEvent& event);

    CalendarServices& m_services;
    CalendarDays m_days;
    SchoolCalendar m_calendar;
    bool m_stale = true;
    QDate m_loadedOn;
    QLabel* m_yearLabel = nullptr;
    QLabel* m_note = nullptr;
    YearView* m_year = nullptr;
    SchoolCalendarDay* m_side = nullptr;
    QAction* m_before = nullptr;
    QAction* m_after = nullptr;
    QAction* m_now = nullptr;
    QAction* m_terms = nullptr;
    QAction* m_import = nullptr;
};

} // namespace bihuan
