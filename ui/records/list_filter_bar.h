// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/saved_filters.h"
#include "ui/shell/ui_context.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace bihuan {

class FilterEdit;
class GroupPanel;
class MessageBar;
class RecordTableModel;

/// Everything that narrows a list, in one row: words, groups, state, saved filters, voided ones too. Drives the model; the
/// page puts groupPanel() beside the table.
class ListFilterBar final : public QWidget {
    Q_OBJECT
public:
    ListFilterBar(RecordTableModel& model, const UiContext& context, MessageBar& messages, QWidget* parent = nullptr);

    FilterEdit& edit() const { return *m_edit; }
    GroupPanel& groupPanel() const { return *m_panel; }
    QAction* clearAction() const { return m_clear; }
    bool voidedToo() const;
    void setVoidedToo(bool on);

    ListFilter filter() const;
    void apply(const ListFilter& filter);
    /// No words and no wishes; groups and voided ones stay as they are.
    void clear();
    /// After rows came or went: counts of values and of rows.
    void refresh();
    /// “教”，部门：教导处 … what is filtered by, for paper and messages; empty = nothing is.
    QString description() const;

signals:
    void filtered(); ///< the model's rows shown have changed
    void voidedTooChanged();

private:
    void build();
    void fillGroups();
    void fillStates();
    void buildMenu();
    void setGroupColumn(int column);
    void changed();
    void saveFilter();
    void renameFilter();
    void removeFilter();

    RecordTableModel& m_model;
    UiContext m_context;
    MessageBar& m_messages;
    SavedFilters m_saved;
    QString m_groupKey; ///< under which the page's grouping is remembered
    FilterEdit* m_edit;
    QLabel* m_count;
    QComboBox* m_groups;
    QComboBox* m_states;
    QPushButton* m_button;
    QMenu* m_menu;
    GroupPanel* m_panel;
    QStringList m_names; ///< saved filters that stand in the menu
    QAction* m_clear;
    QAction* m_voidedToo;
    QAction* m_save;
    QAction* m_rename;
    QAction* m_remove;
};

} // namespace bihuan
