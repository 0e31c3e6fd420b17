// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/drills/drill_service.h"
#include "ui/widgets/action_dialog.h"

class QSpinBox;

namespace bihuan {

class FieldEditor;

/// 评估: points for each item, and what was found, which goes into the ledger at once.
class DrillReviewDialog final : public ActionDialog {
    Q_OBJECT
public:
    DrillReviewDialog(DrillService& drills, Id<Drill> drill, QWidget* parent = nullptr);

signals:
    void evaluated(const DrillUndo& undo, int got, int all);

protected:
    void carryOut() override;

private:
    void buildMarks(const QList<DrillMark>& marks);
    void buildFinding();
    void addFinding();
    void showFindings();
    void sum();

    DrillService& m_drills;
    Id<Drill> m_drill;
    struct Row {
        DrillMark mark;
        QSpinBox* got;
        QLineEdit* note;
    };
    QList<Row> m_rows;
    QLabel* m_sum;
    QLabel* m_findings;
    QLineEdit* m_what = nullptr;
    QLineEdit* m_where = nullptr;
    FieldEditor* m_owner = nullptr;
};

} // namespace bihuan
