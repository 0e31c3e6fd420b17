// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/watch/watch_service.h"
#include "ui/inspection/watch/watch_grid_model.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QStackedWidget;
class QTabBar;

namespace bihuan {

class DateEdit;
class EmptyState;
class ToneLabel;
class WatchDayView;
class WatchGrid;
class WatchLoadView;

/// 护学岗: the roster as a grid to be filled in, a week as it is with its changes, one day with who is absent, and how
/// evenly the duties are spread. Faults stand in the cells they concern.
class WatchPage final : public Page {
    Q_OBJECT
public:
    enum View { Roster, Week, Today, Spread };

    static PageInfo info(); ///< its code is that of watch_post, so that issues of the roster open it
    WatchPage(WatchService& service, const UiContext& context, QWidget* parent = nullptr);

    void activated() override;
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;
    void showView(View view);
    void showWeekOf(QDate day);
    /// The cell of a post in the roster; 0 = the week with the first fault of this week and the next.
    void showPost(Id<WatchPost> post);

signals:
    void pageWanted(const QString& code);

private:
    // watch_page.cpp: what stands where, and reading
    void buildActions();
    void buildHeader();
    QWidget* buildRoster();
    QWidget* buildWeek();
    QWidget* buildToday();
    void reload();
    void updateActions();
    void changeDay(DateEdit* edit, QDate day);
    // watch_page_roster.cpp: the grid of the roster
    void openCell(const QModelIndex& cell, const QString& typed);
    void openCellDialog();
    void clearCell(const QModelIndex& cell);
    void copyCell(const QModelIndex& cell);
    void pasteCell(const QModelIndex& cell);
    void apply(const QList<WatchEdit>& edits, const QString& done);
    void showUndoable(const WatchUndo& undo, const QString& text);
    void undo();
    void copyTerm();
    void addPoints();
    void restoreTimesAndRoles();
    void importFile();
    void exportFile();
    WatchEdit editOf(const QModelIndex& cell, const QString& week) const;
    // watch_page_days.cpp: a week, a day
    void openWeekMenu(const QModelIndex& cell);
    void standIn(const WatchDuty& duty);
    void addSomebody(const WatchDuty& duty);
    void exchange(const WatchDuty& duty);
    void cancelChange(const WatchDuty& duty);
    void mark(const QString& state);
    std::optional<WatchDuty> chosenDuty() const;
    QString dutyText(const WatchBook& book, const WatchDuty& duty) const;
    void print();
    void openRules();

    struct CopiedCell {
        QMap<QString, QList<Id<Person>>> persons; ///< by kind of week
        Id<Person> backup;
    };

    WatchService& m_service;
    UiContext m_context;
    QList<WatchUndo> m_undo;
    std::optional<CopiedCell> m_copied;
    bool m_stale = true;
    QDate m_loadedOn;
    QTabBar* m_views = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_nothing = nullptr;
    WatchGridModel* m_rosterModel;
    WatchGridModel* m_weekModel;
    WatchGrid* m_rosterGrid = nullptr;
    WatchGrid* m_weekGrid = nullptr;
    DateEdit* m_from = nullptr;
    DateEdit* m_weekDay = nullptr;
    ToneLabel* m_rosterFaults = nullptr;
    ToneLabel* m_weekFaults = nullptr;
    WatchDayView* m_day = nullptr;
    WatchLoadView* m_load = nullptr;
    QAction *m_print = nullptr, *m_undoAction = nullptr, *m_cell = nullptr, *m_copyTerm = nullptr, *m_points = nullptr, *m_addPoints = nullptr,
            *m_import = nullptr, *m_export = nullptr, *m_rules = nullptr, *m_standIn = nullptr, *m_exchange = nullptr, *m_present = nullptr,
            *m_done = nullptr, *m_cancel = nullptr, *m_leave = nullptr, *m_restoreDefaults = nullptr;
};

} // namespace bihuan
