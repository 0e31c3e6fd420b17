// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/import_draft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace bihuan {

class EmptyState;
class ImportSheetModel;

/// First step of an import: the file, its encoding or sheet, and its rows as they then read.
class ImportFileStep final : public QWidget {
    Q_OBJECT
public:
    /// `sheetModel` shows the draft's sheet.
    ImportFileStep(const ImportDraft& draft, ImportSheetModel* sheetModel, QWidget* parent);

    /// Shows what the draft says now.
    void refresh();

signals:
    void fileWanted();
    void templateWanted();
    void encodingChosen(TextEncoding encoding);
    void sheetChosen(const QString& name);

private:
    QWidget* buildChoices();

    const ImportDraft& m_draft;
    QPushButton* m_choose = nullptr;
    QLabel* m_file = nullptr;
    QLabel* m_encodingLabel = nullptr;
    QComboBox* m_encoding = nullptr;
    QLabel* m_sheetLabel = nullptr;
    QComboBox* m_sheets = nullptr;
    QTableView* m_rows;
    EmptyState* m_nothing;
    QStackedWidget* m_rowsOrNothing;
};

} // namespace bihuan
