// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_services.h"
#include "ui/organization/campaign_strip.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace bihuan {

class AgreementPrintDesk;
class AgreementTable;
class AgreementTableModel;
class CampaignTiles;
class EmptyState;
class FilterEdit;

/// The year's signing campaign on one page: how far each department is, everybody with the state of the paper, and the
/// buttons in the order the paper goes: issue, print, handed out, returned, filed. Each acts on the rows selected, or, when
/// none is, on all shown that are due for its step; the number of those stands on it.
class AgreementsPage final : public Page {
    Q_OBJECT
public:
    static PageInfo info();
    AgreementsPage(AgreementServices& services, const UiContext& context, QWidget* parent = nullptr);
    ~AgreementsPage() override;

    void activated() override;
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;
    int year() const;
    /// Turns to the agreement's year and selects its row, whatever is filtered.
    void showAgreement(Id<Agreement> id);
    /// The dry run of this year's issuing, as its button does.
    void startIssuing() { issue(); }
    const YearBoard& board() const { return m_board; }
    bool isReading() const { return bool(m_reader); }

private:
    struct Step {
        AgreementState state;
        QAction* action;
        QString label; ///< on the button, before the count
        QPushButton* button = nullptr;
    };
    // agreements_page.cpp: what stands where, and reading the board
    void buildActions();
    void buildHeader();
    QWidget* buildSteps();
    void buildBody();
    void fillYears();
    void reload();
    void readOn();
    void finishReading();
    void showBoard();
    void refilter();
    // agreements_steps.cpp: selection, counts, what a step acts on
    void updateActions();
    void updateScopes();
    void showCount();
    QList<int> chosenOrShown() const;
    QList<int> dueFor(AgreementState step) const;
    QList<Id<Person>> personsOf(const QList<int>& rows) const;
    QList<Id<Agreement>> agreementsOf(const QList<int>& rows) const;
    bool isFiltered() const;
    QString filterWords() const;
    void keepSelection(const std::function<void()>& change);
    void applyChanges(const QList<Id<Agreement>>& changed);
    Result<MarkReport> markRecords(const MarkRequest& request);
    Result<> takeBackMark(const MarkStep& step);
    // agreements_actions.cpp: what the buttons do
    void issue();
    void openIssueDialog(const CampaignRequest& request);
    void issueLateHires();
    void reissue();
    void showIssued(const IssueReport& report);
    void print();
    void mark(AgreementState state);
    void quickMark();
    void changeWindowEnd();
    void settle(CampaignStrip::Matter matter);
    void setScope(int scope);
    Result<TableContent> registerShown() const;
    void printRegister();
    void printLateList();
    void exportSheet();

    AgreementServices& m_services;
    UiContext m_context;
    YearBoard m_board;
    std::unique_ptr<BoardReader> m_reader; ///< while a large school is being read
    QTimer* m_readTimer;
    bool m_stale = true;
    bool m_ownChange = false; ///< records are being marked here: the rows concerned are read again, not the whole board
    AgreementTableModel* m_model;
    AgreementPrintDesk* m_desk;
    QComboBox* m_year = nullptr;
    QComboBox* m_scope = nullptr;
    CampaignTiles* m_tiles = nullptr;
    CampaignStrip* m_strip = nullptr;
    FilterEdit* m_filter = nullptr;
    QLabel* m_count = nullptr;
    AgreementTable* m_table = nullptr;
    QStackedWidget* m_stack = nullptr;
    QList<Step> m_steps;
    QAction* m_quick = nullptr;
    QAction* m_reissue = nullptr;
    QAction* m_lost = nullptr;
    QAction* m_register = nullptr;
    QAction* m_lateList = nullptr;
    QAction* m_export = nullptr;
    QAction* m_windowEnd = nullptr;
    QAction* m_history = nullptr;
    QAction* m_find = nullptr;
};

} // namespace bihuan
