// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/education_services.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QComboBox;
class QStackedWidget;
class QTreeWidget;

namespace bihuan {

class EmptyState;
class TrendChart;

/// 平台网络学: the trend of both editions, and a topic by class in the order of the classes.
class PlatformPage final : public Page {
    Q_OBJECT
public:
    static PageInfo info();
    PlatformPage(EducationServices& services, const UiContext& context, QWidget* parent = nullptr);

    void activated() override;
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;

private:
    void reload();
    void showTopic();
    void import();
    void undo();

    EducationServices& m_services;
    UiContext m_context;
    PlatformUndo m_undo;
    bool m_stale = true;
    TrendChart* m_chart;
    QComboBox* m_topics;
    QTreeWidget* m_table;
    QStackedWidget* m_stack;
    EmptyState* m_nothing;
    QAction* m_import;
    QAction* m_undoAction;
};

} // namespace bihuan
