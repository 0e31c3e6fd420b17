// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/issue_tree_model.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QComboBox;
class QStackedWidget;
class QTreeView;

namespace bihuan {

class EmptyState;
class FilterEdit;
class IssueWatch;

/// What is to be put right anywhere in the school's records: in groups with counts; Enter opens the record.
class IssueListPage final : public Page {
    Q_OBJECT
public:
    static PageInfo info();
    /// All outlive the page.
    IssueListPage(IssueWatch& watch, const UiContext& context, QWidget* parent = nullptr);

    void activated() override;
    QList<QAction*> fileActions() const override { return { m_print }; }
    QList<QAction*> editActions() const override { return { m_open, m_find }; }

signals:
    void recordWanted(const QString& kind, qint64 id);

private:
    void fill();
    void applyFilter();
    void updateState();
    void openCurrent();
    void print();

    IssueWatch& m_watch;
    const UiContext& m_context;
    IssueTreeModel* m_model;
    FilterEdit* m_filter;
    QComboBox* m_severity;
    QTreeView* m_tree;
    QStackedWidget* m_stack;
    EmptyState* m_nothing;
    QLabel* m_count;
    QAction* m_open = nullptr;
    QAction* m_print = nullptr;
    QAction* m_find = nullptr;
};

} // namespace bihuan
