// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/placards/placard_service.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QComboBox;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace bihuan {

class EmptyState;
class FilterEdit;
class PagePreview;
class PlacardPrintDesk;
class ToneLabel;
class WallTree;

/// 包干牌: every wall by building with what it wants, the placard as it would be printed beside it, and the buttons in the
/// order of the work: print, hung, taken down. Each acts on the walls ticked, or, when none is, on all shown that wait for it;
/// the number of those stands on it.
class PlacardsPage final : public Page {
    Q_OBJECT
public:
    static PageInfo info();
    PlacardsPage(PlacardService& service, const UiContext& context, QWidget* parent = nullptr);
    ~PlacardsPage() override;

    void activated() override;
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;
    /// Makes it the current one, whatever is filtered.
    void showWall(Id<Zone> zone);
    const QList<PlacardWall>& walls() const { return m_walls; }

signals:
    void recordWanted(const QString& kind, qint64 id);
    void pageWanted(const QString& page);

private:
    struct Step {
        QAction* action;
        QString label; ///< on the button, before the count
        std::function<bool(const PlacardWall&)> isDue;
        std::function<bool(const PlacardWall&)> isPossible; ///< when ticked
        QPushButton* button = nullptr;
    };
    // placards_page.cpp: what stands where
    void buildActions();
    void buildHeader();
    QWidget* buildNext();
    QLayout* buildFilters();
    QWidget* buildPreview();
    void buildBody();
    void reload();
    void refilter();
    void fillFilters();
    void updateActions();
    void showNext();
    void showPreview();
    // placards_actions.cpp: what the buttons do
    QList<int> rowsFor(const Step& step) const;
    QList<Id<Zone>> zonesOf(const QList<int>& rows) const;
    void print();
    void mark(bool posted);
    void scan();
    void printRound(bool all);
    void showHistory();
    void openZone();
    int needCount(PlacardNeed need) const;

    PlacardService& m_service;
    UiContext m_context;
    QList<PlacardWall> m_walls;
    bool m_stale = true;
    PlacardPrintDesk* m_desk;
    std::shared_ptr<PlacardPages> m_shown; ///< in the preview
    QList<Step> m_steps;
    QLabel* m_next = nullptr;
    FilterEdit* m_filter = nullptr;
    QComboBox* m_scope = nullptr;
    QComboBox* m_building = nullptr;
    QLabel* m_count = nullptr;
    WallTree* m_tree = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_nothing = nullptr;
    PagePreview* m_preview = nullptr;
    QLabel* m_wallName = nullptr;
    ToneLabel* m_wallState = nullptr;
    QAction* m_scan = nullptr;
    QAction* m_round = nullptr;
    QAction* m_roundAll = nullptr;
    QAction* m_history = nullptr;
    QAction* m_zone = nullptr;
    QAction* m_zones = nullptr;
    QAction* m_tickAll = nullptr;
    QAction* m_tickNone = nullptr;
    QAction* m_find = nullptr;
};

} // namespace bihuan
