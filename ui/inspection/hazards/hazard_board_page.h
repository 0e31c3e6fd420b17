// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loop/loop_service.h"
#include "ui/inspection/hazards/hazard_board_model.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QComboBox;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace bihuan {

class FigureTile;
class EmptyState;
class FilterEdit;
class HazardEntryPanel;
class HazardView;
class RecordForm;

/// The open hazards on one board, overdue ones first; one of them with everything about it; and the row where hazards are
/// registered one after the other. Closed ones are not read here: they stand in the ledger.
class HazardBoardPage final : public Page {
    Q_OBJECT
public:
    static PageInfo info();
    HazardBoardPage(LoopService& loop, const UiContext& context, QWidget* parent = nullptr);
    ~HazardBoardPage() override;

    void activated() override;
    bool mayLeave() override;
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;

    /// The item itself, closed and void ones too.
    void showItem(Id<LoopItem> id);
    void showBoard();
    void startEntry();
    /// For what another part of the program does with the item in front or with those selected.
    void addItemTools(const QList<QAction*>& tools);
    void addSelectionTools(const QList<QAction*>& tools);
    void addHeaderTools(const QList<QAction*>& tools);
    QList<Id<LoopItem>> chosen() const; ///< selected on the board, or the one in front

    HazardBoardModel& model() const { return *m_model; }
    HazardView& view() const { return *m_view; }
    HazardEntryPanel& entry() const { return *m_entry; }
    bool isReading() const { return m_readFrom >= 0; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildActions();
    void buildHeader();
    QWidget* buildBoard();
    QLayout* buildFilters();
    void reload();
    void readOn();
    void refilter();
    void fillFilters();
    void afterReset();
    void updateState();
    void openCurrent();
    void popUp(const QPoint& at);
    void chooseScope(HazardBoardModel::Scope scope);
    void editItem(Id<LoopItem> id);
    void printBoard();
    void exportBoard();

    struct Tile {
        HazardBoardModel::Scope scope;
        FigureTile* tile;
    };
    LoopService& m_loop;
    UiContext m_context;
    HazardBoardModel* m_model;
    QStackedWidget* m_stack;
    QWidget* m_board = nullptr;
    HazardView* m_view;
    RecordForm* m_form = nullptr; ///< made when first needed
    HazardEntryPanel* m_entry;
    QList<Tile> m_tiles;
    FilterEdit* m_filter;
    QComboBox* m_department;
    QComboBox* m_zone;
    QComboBox* m_level;
    QComboBox* m_grouping;
    QLabel* m_count;
    QTreeView* m_tree;
    QStackedWidget* m_rowsOrEmpty;
    EmptyState* m_nothing;
    EmptyState* m_noMatch;
    QList<QPushButton*> m_headerButtons;
    QPushButton* m_more = nullptr;
    QMenu* m_moreMenu = nullptr;
    QList<QAction*> m_selectionTools;
    QTimer* m_readTimer;
    QTimer* m_idle; ///< prepares the filter between events
    int m_readFrom = -1; ///< of a large board, the next row to read; -1 = all are there
    bool m_stale = true;
    bool m_first = true; ///< not opened yet
    QDate m_loadedOn;
    Id<LoopItem> m_kept; ///< selected before the rows were read again

    QAction* m_enter = nullptr;
    QAction* m_open = nullptr;
    QAction* m_find = nullptr;
    QAction* m_print = nullptr;
    QAction* m_export = nullptr;
};

} // namespace bihuan
