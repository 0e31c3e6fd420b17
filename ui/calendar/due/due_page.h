// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due_services.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QCheckBox;
class QComboBox;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace bihuan {

class EmptyState;

/// 待办: what is overdue, due this week, this month and later, by mechanism and department; ticked off here.
class DuePage final : public Page {
    Q_OBJECT
public:
    static PageInfo info();
    DuePage(DueServices& services, const UiContext& context, QWidget* parent = nullptr);

    void activated() override;
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;
    /// Chooses the rule's first open row, whatever is filtered; false when it has none.
    bool showRule(Id<Obligation> rule);

signals:
    void recordWanted(const QString& kind, qint64 id);
    void ruleWanted(qint64 id); ///< its form

private:
    void buildActions();
    void buildHeader();
    void buildBody();
    void fillChoices();
    void reload();
    void fillTree();
    void addRow(QTreeWidgetItem* parent, qsizetype at);
    void updateActions();
    const DueRow* current() const;
    QDate until() const;

    // due_page_actions.cpp
    void markDone();
    void skip();
    void takeBack();
    void openRecord();
    void editRule();
    void printSheet();
    void chooseStart();
    void offerUndo(Id<ObligationDone> mark, const QString& text);

    DueServices& m_services;
    UiContext m_context;
    QList<DueRow> m_rows; ///< as filtered
    DueNames m_names;
    bool m_stale = true;
    QDate m_loadedOn;
    QComboBox* m_mechanism = nullptr;
    QComboBox* m_department = nullptr;
    QComboBox* m_span = nullptr;
    QCheckBox* m_withDone = nullptr;
    QTreeWidget* m_tree = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_nothing = nullptr;
    QAction* m_done = nullptr;
    QAction* m_skip = nullptr;
    QAction* m_takeBack = nullptr;
    QAction* m_open = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_print = nullptr;
    QAction* m_start = nullptr;
};

} // namespace bihuan
