// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/binder/inspection_pack.h"
#include "ui/archive/binder/export_desk.h"

class QCheckBox;
class QLabel;
class QStackedWidget;
class QTreeWidget;

namespace bihuan {

class DateEdit;
class EmptyState;

/// 迎检包: how each indicator stands within a period, what is missing with a way there, and the whole as one PDF.
class PackPage final : public Page {
    Q_OBJECT
public:
    static PageInfo info();
    PackPage(BinderServices& services, const UiContext& context, QWidget* parent = nullptr);

    void activated() override;
    QList<QAction*> fileActions() const override;

signals:
    void recordWanted(const QString& kind, qint64 id); ///< id 0: the list of the kind
    void pageWanted(const QString& code);

private:
    std::optional<PackScope> scope();
    void check();
    void write();
    void otherList();
    void showStanding(const InspectionPack& pack);
    void showFirst();

    BinderServices& m_services;
    UiContext m_context;
    std::optional<QList<InspectionIndicator>> m_list; ///< read from a file for this time
    bool m_checked = false;
    QWidget* m_choices;
    DateEdit* m_from;
    DateEdit* m_to;
    QCheckBox* m_secret;
    QLabel* m_source;
    QLabel* m_figures;
    QTreeWidget* m_tree;
    EmptyState* m_first;
    QStackedWidget* m_stack;
    QAction* m_check;
    QAction* m_write;
    QAction* m_indicators;
    QAction* m_otherList;
    ExportDesk* m_desk;
};

} // namespace bihuan
