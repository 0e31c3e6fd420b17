// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"
#include "core/records/record_store.h"

#include <QWidget>

#include <memory>

class QLabel;
class QRadioButton;
class QTableWidget;
class QTreeView;

namespace bihuan {

class ImportReportModel;
class ToneLabel;

/// Last step of an import: what would happen to each row, and the row that is opened side by side, before and after.
class ImportReportStep final : public QWidget {
    Q_OBJECT
public:
    ImportReportStep(const RecordStore& store, QWidget* parent);
    ~ImportReportStep() override;

    /// The plan must stay where it is until the next call; nullptr = nothing to show.
    void setPlan(const ImportPlan* plan);
    /// Wrong rows are to be saved and left out.
    bool leavesOutWrong() const;
    /// The import can be begun with what is chosen.
    bool canImport() const;

signals:
    void choiceChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildDetail();
    void showDetail();

    const RecordStore& m_store;
    const ImportPlan* m_plan = nullptr;
    std::unique_ptr<ImportReportModel> m_model;
    QLabel* m_summary;
    QTreeView* m_tree;
    ToneLabel* m_detailTitle = nullptr;
    QTableWidget* m_detail = nullptr;
    QRadioButton* m_allOrNothing;
    QRadioButton* m_goodRows;
};

} // namespace bihuan
