// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/property/property_services.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QComboBox;
class QLabel;
class QMenu;
class QStackedWidget;
class QTreeWidget;

namespace bihuan {

class EmptyState;
class PageSet;

/// 物业: the service companies with contract, annex, the month's score and what is open, and whom to thank this month.
class PropertyPage final : public Page {
    Q_OBJECT
public:
    static PageInfo info();
    PropertyPage(PropertyServices& services, const UiContext& context, QWidget* parent = nullptr);

    void activated() override;
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;
    QString month() const; ///< “2026-11”
    void showMonth(const QString& month);

signals:
    void recordWanted(const QString& kind, qint64 id); ///< 0 = a new one

private:
    void buildActions();
    void buildHeader();
    void buildBody();
    void fillMonths();
    void reload();
    void showThanks();
    void updateActions();
    Id<PropertyCompany> company() const; ///< of the selected row; null = none
    void check();
    void openCheck(const CheckSheet& sheet);
    void takeFromStaff();
    void printAnnex();
    void printCards();
    void printTable(const Result<TableContent>& table);
    void preview(std::shared_ptr<PageSet> pages, const QString& note, const std::function<void()>& onPaper = {});

    PropertyServices& m_services;
    UiContext m_context;
    QList<CompanyStanding> m_rows;
    bool m_stale = true;
    QComboBox* m_month = nullptr;
    QTreeWidget* m_table = nullptr;
    QTreeWidget* m_thanks = nullptr;
    QLabel* m_thanksTitle = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_nothing = nullptr;
    QAction* m_check = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_new = nullptr;
    QAction* m_take = nullptr;
    QAction* m_blank = nullptr;
    QAction* m_filled = nullptr;
    QAction* m_appraisal = nullptr;
    QAction* m_annex = nullptr;
    QAction* m_cards = nullptr;
    QAction* m_duties = nullptr;
    QAction* m_praise = nullptr;
};

} // namespace bihuan
