// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/activity_service.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace bihuan {

class DateEdit;
class MessageBar;

/// How an activity really was: day, hour, length, how many came.
class HeldDialog final : public QDialog {
    Q_OBJECT
public:
    HeldDialog(ActivityService& service, const EduActivity& activity, int expected, QWidget* parent = nullptr);

signals:
    void held(const ActivityUndo& undo);

private:
    void save();

    ActivityService& m_service;
    Id<EduActivity> m_id;
    MessageBar* m_messages;
    DateEdit* m_day;
    QLineEdit* m_time;
    QSpinBox* m_minutes;
    QCheckBox* m_long;
    QSpinBox* m_expected;
    QSpinBox* m_actual;
    QLineEdit* m_speaker;
};

} // namespace bihuan
