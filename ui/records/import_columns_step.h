// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/import_draft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTableWidget;

namespace bihuan {

class FieldEditor;
class ToneLabel;

/// Third step of an import: what each column becomes, with the first rows as they will be stored.
class ImportColumnsStep final : public QWidget {
    Q_OBJECT
public:
    ImportColumnsStep(const ImportDraft& draft, QWidget* parent);

    /// Shows the draft's columns; what was chosen for required fields without a column is kept.
    void refresh();
    /// What the person chose beside the columns.
    ImportOptions options() const;
    /// Titles of required fields that have neither a column nor a value for all rows.
    QStringList missing() const;

signals:
    void mappingChosen(const ColumnMapping& mapping);
    /// Back to what the program finds by itself, now and for later files.
    void forgetWanted();
    void optionsChanged();

private:
    QComboBox* makeBox(int column);
    void takeMapping(int changedColumn);
    void showSamples();
    void showConstants();
    void showMissing();
    QString targetNames() const;

    const ImportDraft& m_draft;
    QList<FieldEditor*> m_constants; ///< for required fields that no column of the file holds
    ToneLabel* m_hint;
    QPushButton* m_forget;
    QTableWidget* m_table;
    QWidget* m_constantsBox;
    QCheckBox* m_create;
    QCheckBox* m_clear;
};

} // namespace bihuan
