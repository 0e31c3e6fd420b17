// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/checks/check_line_queries.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QComboBox;
class QStackedWidget;
class QTableView;
class QTimer;

namespace bihuan {

class CheckLinesModel;
class FilterEdit;

/// 排查问题: everything inspections ever found, newest first.
class CheckFindingsPage final : public Page {
    Q_OBJECT
public:
    static constexpr int mostPrinted = 5000; ///< rows of one register or sheet

    static PageInfo info();
    explicit CheckFindingsPage(const UiContext& context, QWidget* parent = nullptr);

    void activated() override;
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;
    void showLine(qint64 id);
    CheckLinesModel& model() const { return *m_model; }

signals:
    void recordWanted(const QString& kind, qint64 id);

private:
    void buildBody();
    void fillCategories();
    void refilter();
    void showCount();
    void openCurrent(bool hazard);
    Result<QList<Record>> shown() const;
    void printRegister();
    void exportSheet();

    UiContext m_context;
    bool m_stale = true;
    CheckLinesModel* m_model;
    FilterEdit* m_filter = nullptr;
    QComboBox* m_result = nullptr;
    QComboBox* m_category = nullptr;
    QLabel* m_count = nullptr;
    QTableView* m_table = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTimer* m_wait;
    QAction* m_openHazard = nullptr;
    QAction* m_openInspection = nullptr;
    QAction* m_print = nullptr;
    QAction* m_export = nullptr;
    QAction* m_find = nullptr;
};

} // namespace bihuan
