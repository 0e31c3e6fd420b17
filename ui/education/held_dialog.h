// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/activity_service.h"
#include "ui/widgets/action_dialog.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace bihuan {

class DateEdit;

/// How an activity really was: day, hour, length, how many came.
class HeldDialog final : public ActionDialog {
    Q_OBJECT
public:
    HeldDialog(ActivityService& service, const EduActivity& activity, int expected, QWidget* parent = nullptr);

signals:
    void held(const ActivityUndo& undo);

private:
    void carryOut() override;

    ActivityService& m_service;
    Id<EduActivity> m_id;
    DateEdit* m_day;
    QLineEdit* m_time;
    QSpinBox* m_minutes;
    QCheckBox* m_long;
    QSpinBox* m_expected;
    QSpinBox* m_actual;
    QLineEdit* m_speaker;
};

} // namespace bihuan
