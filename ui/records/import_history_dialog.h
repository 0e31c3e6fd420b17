// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_history.h"

#include <QDialog>

class QPushButton;
class QTableWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace bihuan {

class MessageBar;
class ToneLabel;

/// All imports there were: what each brought, which records it changed, and taking the newest back.
class ImportHistoryDialog final : public QDialog {
    Q_OBJECT
public:
    /// `undo`: asks and takes the newest import back; an empty sentence when it was not done.
    using Undo = std::function<Result<QString>(QWidget* parent)>;

    ImportHistoryDialog(const RecordStore& store, const Importer& importer, Undo undo, QWidget* parent = nullptr);

    void reload();

private:
    QWidget* buildLists();
    const ImportBatch* current() const;
    void showBatch();
    void showRecords();
    void showChange(QTreeWidgetItem* item);
    void undoCurrent();

    const RecordStore& m_store;
    const Importer& m_importer;
    Undo m_undo;
    QList<ImportBatch> m_batches;
    QList<ImportedRecord> m_records; ///< of the import that is opened
    MessageBar* m_messages;
    QTableWidget* m_table = nullptr;
    QTreeWidget* m_changes = nullptr;
    ToneLabel* m_why;
    QPushButton* m_show;
    QPushButton* m_undoButton;
};

} // namespace bihuan
