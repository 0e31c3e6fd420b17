// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/drills/drill_service.h"
#include "ui/widgets/action_dialog.h"

class QGridLayout;

namespace bihuan {

/// Keys in a tally sheet: Enter goes from field to field and down from class to class. The sheet is found by its code.
class DrillTallyDialog final : public ActionDialog {
    Q_OBJECT
public:
    /// `drill` null: by the code that is typed.
    DrillTallyDialog(DrillService& drills, Id<Drill> drill, QWidget* parent = nullptr);

signals:
    void keyed(const DrillUndo& undo, const QString& number);

protected:
    void carryOut() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row {
        QString name;
        QLineEdit* expected;
        QLineEdit* present;
        QLineEdit* arrived;
        QLineEdit* note;
    };
    void find();
    void openSheet(Id<Drill> drill);
    void addRow(QGridLayout* grid, const DrillClassTime& time);
    void sum();

    DrillService& m_drills;
    Id<Drill> m_drill;
    QString m_number;
    QLineEdit* m_code;
    QLabel* m_what;
    QWidget* m_area = nullptr;
    QVBoxLayout* m_place;
    QLabel* m_sum;
    QList<Row> m_rows;
};

} // namespace bihuan
