// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/import_draft.h"

#include <QWidget>

class QTableView;

namespace bihuan {

class ImportSheetModel;
class ToneLabel;

/// Second step of an import: the row of the headings, found or clicked.
class ImportHeaderStep final : public QWidget {
    Q_OBJECT
public:
    ImportHeaderStep(const ImportDraft& draft, ImportSheetModel* sheetModel, QWidget* parent);

    void refresh();

signals:
    /// As Excel numbers it.
    void headerChosen(int row);

private:
    void choose(int modelRow);

    const ImportDraft& m_draft;
    ImportSheetModel* m_model;
    ToneLabel* m_found;
    QTableView* m_rows;
};

} // namespace bihuan
