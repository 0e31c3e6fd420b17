// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/drills/drill_services.h"
#include "ui/inspection/property/acting_list_page.h"

#include <QPointer>

namespace bihuan {

class DrillDeskWindow;
class DrillSlotBar;
class StopClock;

/// The drills of all years, newest first: the plan, the step that comes next, the desk, the papers, and below the 七有 of the one selected.
class DrillsPage final : public ActingListPage {
    Q_OBJECT
public:
    DrillsPage(DrillServices& services, std::shared_ptr<const StopClock> watch, const UiContext& context, QWidget* parent = nullptr);
    ~DrillsPage() override;
    void activated() override;
    void showDrill(qint64 id); ///< selected in the list
    /// Over the whole screen; the drill that was running when the program ended goes on there.
    void openDesk(Id<Drill> id);

private:
    void plan();
    void addDrill();
    void nextStep();
    void roles();
    void keyTimes();
    void evaluate();
    void attach(const QString& slotCode);
    void cancelDrill();
    void moveDrill();
    void showChosen();
    void offerUnsaved();
    QWidget* printButton();
    QWidget* changeButton();
    void print(const Result<DrillPaper>& paper);
    void printTable(const Result<TableContent>& content);
    void told(const DrillUndo& undo, const QString& sentence, const Issues& warnings = {});
    std::optional<DrillFile> chosenFile();
    Id<Drill> chosenDrill() const;

    DrillServices& m_services;
    std::shared_ptr<const StopClock> m_watch;
    DrillSlotBar* m_slots;
    QAction* m_next = nullptr;
    QPointer<QWidget> m_desk;
};

} // namespace bihuan
