// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/items/archive_service.h"
#include "ui/widgets/action_dialog.h"

class QComboBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace bihuan {

/// The described items of a year by class and time of keeping; within these by date, or moved by mouse and keys.
class SortDialog final : public ActionDialog {
    Q_OBJECT
public:
    SortDialog(ArchiveService& service, const QList<int>& years, int year, QWidget* parent);

signals:
    void sorted(const ArchiveUndo& undo, int items);

protected:
    void carryOut() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void move(int by);
    void byDate();

    ArchiveService& m_service;
    QComboBox* m_year;
    QTreeWidget* m_tree;
    QLabel* m_told;
};

} // namespace bihuan
