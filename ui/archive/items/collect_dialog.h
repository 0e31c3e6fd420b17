// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/items/archive_collect.h"
#include "ui/widgets/action_dialog.h"

class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace bihuan {

class ProgressPanel;

/// What a year's records would become: new, collected already, not finished, subject by subject. Nothing happens before the main button.
class CollectDialog final : public ActionDialog {
    Q_OBJECT
public:
    CollectDialog(ArchiveCollector& collector, int year, int thisYear, QWidget* parent);

signals:
    void collected(const ArchiveUndo& undo, int year, int records);

protected:
    void carryOut() override;

private:
    void look();
    QStringList chosenRules() const;
    void showSums();

    ArchiveCollector& m_collector;
    CollectPlan m_plan;
    QSpinBox* m_year;
    QTreeWidget* m_tree;
    QLabel* m_sums;
    ProgressPanel* m_progress;
};

} // namespace bihuan
