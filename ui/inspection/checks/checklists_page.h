// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/checks/check_library.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QPushButton;
class QStackedWidget;
class QTableView;
class QTreeWidget;
class QTreeWidgetItem;

namespace bihuan {

class CheckItemsModel;
class RecordForm;
class ToneLabel;

/// 检查清单: the lists by how often they are due at the left, the items of the one chosen at the right, edited where they
/// stand. What is printed already keeps the words it was printed with.
class ChecklistsPage final : public Page {
    Q_OBJECT
public:
    static PageInfo info();
    ChecklistsPage(CheckLibrary& library, const UiContext& context, QWidget* parent = nullptr);

    void activated() override;
    bool mayLeave() override;
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;
    void showList(Id<Checklist> id);
    Id<Checklist> list() const;

private:
    void buildActions();
    void buildBody();
    void fillLists();
    void showItems();
    void updateActions();
    void editList(bool fresh);
    void addItem();
    void moveItem(int by);
    void removeItem();
    void restoreItem();
    void restoreAll();
    void toggleList();
    void print(const Result<TableContent>& content);
    void select(Id<CheckItem> id, int column);
    std::optional<CheckItem> current() const;

    CheckLibrary& m_library;
    UiContext m_context;
    QList<Checklist> m_lists;
    bool m_stale = true;
    CheckItemsModel* m_model;
    QTreeWidget* m_tree = nullptr;
    QTableView* m_table = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_main = nullptr;
    RecordForm* m_form = nullptr; ///< made when first needed
    QLabel* m_title = nullptr;
    ToneLabel* m_facts = nullptr;
    QAction* m_newList = nullptr;
    QAction* m_editList = nullptr;
    QAction* m_toggleList = nullptr;
    QAction* m_add = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_restore = nullptr;
    QAction* m_restoreAll = nullptr;
    QAction* m_printRules = nullptr;
    QAction* m_printAll = nullptr;
    QAction* m_printOne = nullptr;
};

} // namespace bihuan
