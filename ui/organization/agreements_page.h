// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_services.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QComboBox;
class QStackedWidget;
class QTableView;

namespace bihuan {

class AgreementTableModel;
class CampaignTiles;
class EmptyState;
class FilterEdit;

/// The year's signing campaign on one page: how far each department is, everybody with the state of the paper, and the
/// buttons in the order the paper goes: issue, print, handed out, returned, filed.
class AgreementsPage final : public Page {
    Q_OBJECT
public:
    static PageInfo info();
    AgreementsPage(AgreementServices& services, const UiContext& context, QWidget* parent = nullptr);

    void activated() override;
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;
    int year() const;
    /// Turns to the agreement's year and selects its row, whatever is filtered.
    void showAgreement(Id<Agreement> id);
    const YearBoard& board() const { return m_board; }

private:
    void buildActions();
    void buildHeader();
    void buildBody();
    void buildTable();
    void reload();
    void refilter();
    void updateActions();
    QList<const BoardRow*> selectedRows() const;
    QList<Id<Agreement>> selectedAgreements() const;

    void issue(bool selectedOnly);
    void print();
    void mark(AgreementState state);
    void printRegister();
    void exportSheet();
    QWidget* headerButton(QAction* action, bool primary);

    AgreementServices& m_services;
    UiContext m_context;
    YearBoard m_board;
    bool m_stale = true;
    AgreementTableModel* m_model;
    QComboBox* m_year = nullptr;
    QComboBox* m_scope = nullptr;
    CampaignTiles* m_tiles = nullptr;
    FilterEdit* m_filter = nullptr;
    QLabel* m_count = nullptr;
    QTableView* m_table = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_nobody = nullptr;
    QAction* m_issue = nullptr;
    QAction* m_issueSelected = nullptr;
    QAction* m_print = nullptr;
    QAction* m_handed = nullptr;
    QAction* m_returned = nullptr;
    QAction* m_filed = nullptr;
    QAction* m_lost = nullptr;
    QAction* m_register = nullptr;
    QAction* m_export = nullptr;
    QAction* m_find = nullptr;
};

} // namespace bihuan
