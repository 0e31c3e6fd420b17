// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/hazards/risk_grading.h"
#include "core/loop/loop_service.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace bihuan {

class ToneLabel;

/// The school's settings of hazards: how strict the loop is for general ones, the usual days, when a hazard is a repeat, the
/// letters of the numbers, the method of grading. Each with what it does, in one sentence.
class LoopSettingsDialog final : public QDialog {
    Q_OBJECT
public:
    LoopSettingsDialog(LoopService& loop, RiskGrading& risk, QWidget* parent = nullptr);

    void save();

signals:
    void saved();

private:
    struct Days {
        QSpinBox* days;
        QComboBox* count;
    };
    QWidget* daysRow(Days& row, const QString& name, const QString& title);
    void load();

    LoopService& m_loop;
    RiskGrading& m_risk;
    QComboBox* m_rigour;
    QSpinBox* m_extensions;
    Days m_general, m_major, m_plan;
    QSpinBox* m_repeat;
    QLineEdit* m_prefix;
    QComboBox* m_method;
    ToneLabel* m_trouble;
};

} // namespace bihuan
