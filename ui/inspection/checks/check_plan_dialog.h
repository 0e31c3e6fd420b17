// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/checks/check_plan.h"

#include <QDialog>

namespace bihuan {

class DateEdit;
class MessageBar;
class ProgressPanel;
class ToneLabel;

/// Plans a stretch of time: says what would be added before anything is.
class CheckPlanDialog final : public QDialog {
    Q_OBJECT
public:
    CheckPlanDialog(CheckPlanner& planner, QDate from, QDate to, QWidget* parent = nullptr);

signals:
    void planned(int added, int changed);

private:
    void look();
    void carryOut();

    CheckPlanner& m_planner;
    MessageBar* m_messages;
    ProgressPanel* m_progress;
    QWidget* m_controls;
    DateEdit* m_from;
    DateEdit* m_to;
    ToneLabel* m_result;
    QPushButton* m_plan;
};

} // namespace bihuan
