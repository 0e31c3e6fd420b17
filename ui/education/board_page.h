// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/education_services.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"
#include "ui/widgets/theme.h"

class QComboBox;
class QLabel;
class QTableWidget;
class QTreeWidget;

namespace bihuan {

/// 七学 board: the months of a school year across, the ways of learning down, the themes on top. A cell shows what is done and planned;
/// below stand the activities of the cell chosen.
class EducationBoardPage final : public Page {
    Q_OBJECT
public:
    static PageInfo info();
    EducationBoardPage(EducationServices& services, const UiContext& context, QWidget* parent = nullptr);

    void activated() override;
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;
    int schoolYear() const;

signals:
    void activityWanted(qint64 id);
    void newActivityWanted(const Record& begun);
    void pageWanted(const QString& code);

private:
    void buildActions();
    void buildBody();
    void fillYears();
    void reload();
    void showCell();
    void fitThemes(); ///< the row of themes is as high as their words need
    void openOrAdd();
    void add();
    void propose();
    void printPlan();
    void undo();
    void tell(const ActivityUndo& undo, const QString& sentence);
    QList<EduActivity> activitiesOf(int row, int column) const;

    EducationServices& m_services;
    UiContext m_context;
    EducationBook m_book;
    ActivityUndo m_undo;
    bool m_stale = true;
    QComboBox* m_years = nullptr;
    QTableWidget* m_grid = nullptr;
    QTreeWidget* m_list = nullptr;
    QLabel* m_listTitle = nullptr;
    QAction* m_new = nullptr;
    QAction* m_open = nullptr;
    QAction* m_propose = nullptr;
    QAction* m_print = nullptr;
    QAction* m_undoAction = nullptr;
    QAction* m_themes = nullptr;
};

/// Word and colour of an activity's state on this day.
std::pair<QString, Tone> activityPill(const EduActivity& one, QDate today);

} // namespace bihuan
