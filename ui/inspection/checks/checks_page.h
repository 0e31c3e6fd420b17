// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/checks/check_service.h"
#include "ui/records/record_rows.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QButtonGroup;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace bihuan {

class CheckKeyDialog;
class CheckPrintDesk;
class CheckWeekStrip;
class EmptyState;
class FilterEdit;
class RecordTable;
class RecordTableModel;

/// The word and colour of an inspection's row: “late” and “overdue” before its state.
RowStatus checkStatus(const Record& inspection, QDate today);

/// 排查: what is due this week, what is overdue, what waits for the review, and the steps of the paper in their order. Each
/// step acts on the rows selected, or, when none is, on all shown that are ready for it.
class ChecksPage final : public Page {
    Q_OBJECT
public:
    enum class Scope { Week, Overdue, ToReview, ToFile, Missed };

    static PageInfo info();
    ChecksPage(CheckService& checks, const UiContext& context, QWidget* parent = nullptr);
    ~ChecksPage() override;

    void activated() override;
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;

    Scope scope() const { return m_scope; }
    void setScope(Scope scope);
    RecordTableModel& model() const { return *m_model; }

signals:
    /// The record is to be opened in its list.
    void recordWanted(const QString& kind, qint64 id);

private:
    struct Step {
        QAction* action;
        QString label;
        QPushButton* button = nullptr;
    };
    // checks_page.cpp: what stands where
    void buildActions();
    void buildHeader();
    QWidget* buildScopes();
    QWidget* buildSteps();
    void buildBody();
    void reload();
    void fillRows();
    void fillStrip();
    void updateActions();
    // checks_page_actions.cpp: what the buttons do
    QList<Inspection> chosen(const std::function<bool(const Inspection&)>& ready) const;
    bool hasSelection() const;
    void plan();
    void addSpecial();
    void printBlank();
    void printFilled();
    void openKeying(Id<Inspection> id = {});
    void openRow();
    void review();
    void file();
    void declareMissed();
    void printStatistics(bool byZone);

    CheckService& m_checks;
    UiContext m_context;
    Scope m_scope = Scope::Week;
    bool m_stale = true;
    QList<Inspection> m_all; ///< of the scope, whatever is filtered
    RecordTableModel* m_model;
    CheckPrintDesk* m_desk;
    CheckWeekStrip* m_strip = nullptr;
    QButtonGroup* m_scopes = nullptr;
    FilterEdit* m_filter = nullptr;
    QComboBox* m_cycle = nullptr;
    QLabel* m_count = nullptr;
    RecordTable* m_table = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_nothing = nullptr;
    QList<Step> m_steps;
    QAction* m_plan = nullptr;
    QAction* m_special = nullptr;
    QAction* m_key = nullptr;
    QAction* m_filled = nullptr;
    QAction* m_byList = nullptr;
    QAction* m_byZone = nullptr;
    QAction* m_open = nullptr;
    QAction* m_find = nullptr;
};

} // namespace bihuan
