// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/drills/drill_services.h"
#include "ui/widgets/action_dialog.h"

class QComboBox;
class QTableWidget;

namespace bihuan {

/// 学年演练计划: what is proposed, with the clashes that moved it. Days can be changed, rows left out; nothing is planned before it is
/// accepted.
class DrillPlanDialog final : public ActionDialog {
    Q_OBJECT
public:
    DrillPlanDialog(DrillServices& services, QWidget* parent = nullptr);

signals:
    void planned(const DrillUndo& undo, int drills);

protected:
    void carryOut() override;

private:
    void propose();
    void judge(int row);
    void count();

    DrillServices& m_services;
    std::shared_ptr<const SchoolCalendar> m_calendar;
    DrillYearPlan m_plan;
    QComboBox* m_year;
    QTableWidget* m_table;
    QLabel* m_notes;
    bool m_filling = false;
};

/// One drill by hand.
class NewDrillDialog final : public ActionDialog {
    Q_OBJECT
public:
    /// `day`: the one it begins with, invalid = none.
    NewDrillDialog(DrillServices& services, QDate day, QWidget* parent = nullptr);

signals:
    void added(const DrillUndo& undo);

protected:
    void carryOut() override;

private:
    DrillServices& m_services;
    QComboBox* m_kind;
    class DateEdit* m_day;
    QLineEdit* m_time;
    QLabel* m_clash;
};

} // namespace bihuan
