// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/hazards/risk_grading.h"

#include <QDialog>

class QComboBox;
class QFormLayout;

namespace bihuan {

class PillLabel;
class ToneLabel;

/// Grades the risk of one hazard by the school's method: a choice on each scale, and at once the value, its band and its colour.
class RiskDialog final : public QDialog {
    Q_OBJECT
public:
    RiskDialog(RiskGrading& risk, const LoopItem& item, QWidget* parent = nullptr);

    QHash<QString, QString> chosen() const; ///< factor → value
    void save();

signals:
    void graded(const LoopReport& report);

private:
    void showMethod();
    void showGrade();

    RiskGrading& m_risk;
    LoopItem m_item;
    QList<RiskMethod> m_methods;
    QComboBox* m_method;
    QWidget* m_scales = nullptr;
    QVBoxLayout* m_place;
    QList<std::pair<QString, QComboBox*>> m_factors;
    PillLabel* m_band;
    ToneLabel* m_words;
    QPushButton* m_save;
};

} // namespace bihuan
