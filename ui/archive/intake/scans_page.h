// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/intake/intake_services.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QStackedWidget;
class QTabWidget;

namespace bihuan {

class EmptyState;
class ScanDeskView;
class ScanHistoryView;

/// 扫描归档: scans are dropped here and find their records; what does not is put there at the desk.
class ScansPage final : public Page {
    Q_OBJECT
public:
    static PageInfo info();
    ScansPage(IntakeServices& services, const UiContext& context, QWidget* parent = nullptr);

    void activated() override;
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;

    void takeIn(const QStringList& paths);
    void showBatch(Id<ScanBatch> batch);
    void showDesk(Id<ScanSheet> sheet = {});

signals:
    void recordWanted(const QString& kind, qint64 id);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildActions();
    void buildBody();
    void update();
    Result<IntakeReport> carryOut(const QStringList& paths);
    void tell(const IntakeReport& report);
    void undoBatch();
    void backToDesk();

    IntakeServices& m_services;
    UiContext m_context;
    bool m_stale = true;
    QStackedWidget* m_stack = nullptr;
    QTabWidget* m_tabs = nullptr;
    EmptyState* m_nothing = nullptr;
    ScanDeskView* m_desk = nullptr;
    ScanHistoryView* m_history = nullptr;
    QAction* m_take = nullptr;
    QAction* m_folder = nullptr;
    QAction* m_undoAction = nullptr;
    QAction* m_undoBatch = nullptr;
    QAction* m_back = nullptr;
    QAction* m_larger = nullptr;
    QAction* m_smaller = nullptr;
    QAction* m_fit = nullptr;
};

} // namespace bihuan
