// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/items/archive_service.h"
#include "ui/widgets/action_dialog.h"

class QComboBox;
class QSpinBox;
class QTreeWidget;

namespace bihuan {

/// The numbers the sorted items of a year will get, before they are frozen.
class NumberDialog final : public ActionDialog {
    Q_OBJECT
public:
    NumberDialog(ArchiveService& service, const QList<int>& years, int year, QWidget* parent);

signals:
    void numbered(const ArchiveUndo& undo, int items);

protected:
    void carryOut() override;

private:
    void look();

    ArchiveService& m_service;
    NumberPlan m_plan;
    QComboBox* m_year;
    QTreeWidget* m_tree;
    QLabel* m_told;
};

/// Which boxes the numbered items of a year go into.
class BoxingDialog final : public ActionDialog {
    Q_OBJECT
public:
    BoxingDialog(ArchiveService& service, const QList<int>& years, int year, QWidget* parent);

signals:
    void filled(const ArchiveUndo& undo, int boxes);

protected:
    void carryOut() override;

private:
    void look();

    ArchiveService& m_service;
    BoxPlan m_plan;
    QComboBox* m_year;
    QComboBox* m_thickness;
    QLineEdit* m_location;
    QTreeWidget* m_tree;
    QLabel* m_told;
};

} // namespace bihuan
