// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/drills/drill_service.h"
#include "ui/widgets/action_dialog.h"

class QCheckBox;
class QGridLayout;

namespace bihuan {

class FieldEditor;

/// 分工: who leads which team, who stands in, what they do. Says who is in two teams or will have left.
class DrillRolesDialog final : public ActionDialog {
    Q_OBJECT
public:
    DrillRolesDialog(DrillService& drills, const DrillFile& file, QWidget* parent = nullptr);

signals:
    void changed(const DrillUndo& undo);

protected:
    void carryOut() override;

private:
    struct Row {
        DrillRole role;
        QLineEdit* team;
        FieldEditor* person;
        FieldEditor* backup;
        QLineEdit* action;
    };
    void addTeam(const DrillRole& role);
    QList<DrillRole> roles() const; ///< rows without a team's name are left out
    void judge();

    DrillService& m_drills;
    DrillFile m_file;
    QGridLayout* m_grid;
    QLabel* m_told;
    QList<Row> m_rows;
};

} // namespace bihuan
