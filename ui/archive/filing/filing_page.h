// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/filing/filing_services.h"
#include "ui/inspection/property/acting_list_page.h"

namespace bihuan {

class FigureTile;

/// 报备: what is overdue, what waits for a receipt, what is not filed yet; the list with the steps from the draft to the paper put away.
class FilingPage final : public ActingListPage {
    Q_OBJECT
public:
    static RecordListOptions options(FilingServices& services);
    static PageInfo info();
    FilingPage(FilingServices& services, const UiContext& context, RecordListOptions options, QWidget* parent = nullptr);

    void activated() override;
    /// A new filing about a record, or about nothing in particular.
    void begin(const QString& kind = {}, qint64 id = 0);
    /// As RecordListPage::showRecord().
    void showFiling(Id<Filing> id);

signals:
    void recordWanted(const QString& kind, qint64 id);

private:
    void buildDesk();
    void addSteps();
    void showDesk();
    void step(FilingAction action);
    void undo();
    void printForms();
    void printLedger();
    void showOwed();
    void showWay();
    void openAbout();
    void editSettings();
    QList<Id<Filing>> fitting(FilingAction action) const;

    FilingServices& m_services;
    QList<FilingStep> m_undo;
    FigureTile* m_overdue = nullptr;
    FigureTile* m_waiting = nullptr;
    FigureTile* m_returned = nullptr;
    FigureTile* m_owed = nullptr;
    QAction* m_undoAction = nullptr;
};

} // namespace bihuan
