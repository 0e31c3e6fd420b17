// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/zones/zone_service.h"
#include "ui/inspection/zones/coverage_model.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QComboBox;
class QSpinBox;
class QStackedWidget;
class QTableView;
class QTreeWidget;

namespace bihuan {

class CountTiles;
class EmptyState;
class FilterEdit;
class ProgressRing;
class ToneLabel;

/// 包干: how far every building is covered, which zones lack whom, who carries how many, and putting it right for several zones
/// at once.
class CoveragePage final : public Page {
    Q_OBJECT
public:
    static PageInfo info();
    CoveragePage(ZoneService& zones, const UiContext& context, QWidget* parent = nullptr);

    void activated() override;
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;
    const CoverageModel& model() const { return *m_model; }

protected:
    void changeEvent(QEvent* event) override;

signals:
    void recordWanted(const QString& kind, qint64 id);

private:
    // coverage_page.cpp: what stands where, and reading
    void buildActions();
    void buildHeader();
    QWidget* buildFigures();
    QWidget* buildTable();
    QWidget* buildLoads();
    void buildBody();
    void reload();
    void showFigures();
    void showTiles();
    void showLoads();
    void refilter();
    void updateActions();
    CoverageFilter filter() const;
    void setScope(CoverageFilter::Scope scope);
    // coverage_actions.cpp: what the buttons do
    QList<Id<Zone>> chosen() const;
    void assign();
    void openZone();
    void showZonesOf(const QString& person);
    void changeMost();
    void printTable();
    void exportTable();

    ZoneService& m_zones;
    UiContext m_context;
    CoverageModel* m_model;
    bool m_stale = true;
    ProgressRing* m_ring = nullptr;
    QLabel* m_headline = nullptr;
    ToneLabel* m_figures = nullptr;
    QSpinBox* m_most = nullptr;
    QComboBox* m_grouping = nullptr;
    CountTiles* m_tiles = nullptr;
    FilterEdit* m_filter = nullptr;
    QComboBox* m_scope = nullptr;
    QLabel* m_count = nullptr;
    QTableView* m_table = nullptr;
    QTreeWidget* m_loads = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_covered = nullptr;
    EmptyState* m_noMatch = nullptr;
    QAction* m_assign = nullptr;
    QAction* m_open = nullptr;
    QAction* m_print = nullptr;
    QAction* m_export = nullptr;
    QAction* m_find = nullptr;
};

} // namespace bihuan
