// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/checks/check_plan.h"

#include <QDialog>

class QComboBox;

namespace bihuan {

class DateEdit;
class FieldEditor;
class MessageBar;

/// A check outside the plan: after a storm, before an event, or one more round.
class SpecialCheckDialog final : public QDialog {
    Q_OBJECT
public:
    SpecialCheckDialog(CheckPlanner& planner, RecordService& records, QWidget* parent = nullptr);

signals:
    void added(const Inspection& inspection);

private:
    void add();

    CheckPlanner& m_planner;
    MessageBar* m_messages;
    QComboBox* m_list;
    DateEdit* m_from;
    DateEdit* m_due;
    FieldEditor* m_zones;
    FieldEditor* m_inspectors;
};

} // namespace bihuan
