// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/education_services.h"
#include "ui/inspection/property/acting_list_page.h"

namespace bihuan {

/// The list of activities with the steps from planned to filed, and their papers.
class ActivitiesPage final : public ActingListPage {
    Q_OBJECT
public:
    ActivitiesPage(EducationServices& services, const UiContext& context, RecordListOptions options, QWidget* parent = nullptr);
    static RecordListOptions options(EducationServices& services);

private:
    void addSteps();
    void hold();
    void evidence();
    void summarize();
    void file();
    void move();
    void cancel();
    void printSheets();
    void tell(const Result<ActivityUndo>& done, const QString& sentence);
    void undo();
    QList<Id<EduActivity>> ids(const QStringList& states) const;

    EducationServices& m_services;
    ActivityUndo m_undo;
    QAction* m_undoAction = nullptr;
};

} // namespace bihuan
