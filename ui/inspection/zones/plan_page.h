// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/zones/plan_service.h"
#include "ui/inspection/zones/plan_view.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QComboBox;
class QStackedWidget;
class QUndoStack;

namespace bihuan {

class EmptyState;
class PlanLegend;
class PlanLoader;
class PlanSide;
class TextShaper;
class ToneLabel;

/// 平面图: the school's plans with their zones: looked at, drawn on, coloured by who is in charge, by risk or by open hazards,
/// and printed.
class PlanPage final : public Page {
    Q_OBJECT
public:
    static PageInfo info();
    PlanPage(CampusPlanService& plans, const UiContext& context, QWidget* parent = nullptr);
    ~PlanPage() override;

    void activated() override;
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;
    void showPlan(Id<CampusPlan> plan);
    void showZone(Id<CampusPlan> plan, Id<Zone> zone);
    Id<CampusPlan> plan() const;
    bool isLoading() const;

signals:
    void recordWanted(const QString& kind, qint64 id);

private:
    class OutlineChange; // on the undo stack
    // plan_page.cpp: what stands where, and reading
    void buildActions();
    void buildHeader();
    QWidget* buildTools();
    void buildBody();
    void fillPlans();
    void reload();
    void loadPicture();
    void showContent();
    void chooseZone(Id<Zone> zone);
    void updateActions();
    PlanColour colour() const;
    void sayHint(const QString& words, bool wrong = false);
    // plan_page_actions.cpp: what the buttons do
    void newPlan();
    void changePicture();
    void draw(Id<Zone> zone);
    void finishDrawing(Id<Zone> zone, const QPolygonF& points);
    void push(Id<Zone> zone, const std::optional<OutlineShape>& before, const std::optional<OutlineShape>& after, const QString& what);
    void deleteOutline(Id<Zone> zone);
    void resetLabel();
    void print(QSizeF paperMm);
    std::optional<QByteArray> chosenPicture(QString& fileName);

    CampusPlanService& m_plans;
    UiContext m_context;
    PlanContent m_content;
    bool m_stale = true;
    bool m_ownChange = false; ///< an outline is being written here: the plan is read again once, afterwards
    Id<CampusPlan> m_pictureOf;
    qint64 m_pictureId = 0; ///< attachment shown
    PlanLoader* m_loader;
    QUndoStack* m_undo;
    std::shared_ptr<TextShaper> m_shaper; ///< made with the first print

    QComboBox* m_planBox = nullptr;
    QComboBox* m_colourBox = nullptr;
    PlanView* m_view = nullptr;
    PlanSide* m_side = nullptr;
    PlanLegend* m_legend = nullptr;
    ToneLabel* m_hint = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_none = nullptr;
    QAction *m_new = nullptr, *m_picture = nullptr, *m_record = nullptr, *m_draw = nullptr, *m_delete = nullptr, *m_label = nullptr;
    QAction *m_printA4 = nullptr, *m_printA3 = nullptr, *m_zoomIn = nullptr, *m_zoomOut = nullptr, *m_fit = nullptr;
    QAction *m_undoAction = nullptr, *m_redoAction = nullptr;
};

} // namespace bihuan
