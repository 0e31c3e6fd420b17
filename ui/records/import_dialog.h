// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QStackedWidget;
class QTableWidget;
class QTreeWidget;

namespace bihuan {

class Dialogs;
class FieldEditor;
class MessageBar;
class ToneLabel;
class UiSettings;

/// What an import is given to work with.
struct ImportContext {
    RecordService& records;
    Importer& importer;
    Dialogs& dialogs;
    QString copyFolder; ///< where the copy of the database goes that is taken before; empty = none
    UiSettings* settings = nullptr; ///< where the columns are remembered; none = they are guessed every time
};

/// Brings a list into the records of a kind in two steps: columns with a preview of the rows, then what would happen to
/// each row. Nothing is changed before Import.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    /// `createTargets`: kinds whose unknown names may be created as they come.
    ImportDialog(const RecordKind& kind, const ImportContext& context, const QSet<QString>& createTargets,
                 QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Reads the file once and keeps its bytes. False when it cannot be read; the message bar says why.
    bool loadFile(const QString& path);
    /// The same for bytes that were read before, or pasted.
    bool loadBytes(const Result<QByteArray>& bytes, const QString& fileName);

    const std::optional<ImportPlan>& plan() const { return m_plan; }

signals:
    void imported(const ImportResult& result);

private:
    QWidget* buildColumnsStep();
    QWidget* buildReportStep();
    QWidget* buildButtons();
    void chooseFile();
    bool parseFile(); ///< the bytes anew, with the encoding and the row of the headings as they are chosen now
    TextEncoding chosenEncoding() const;
    void showPreview();
    void showConstants();
    ColumnMapping mapping() const;
    void check();
    void fillReport();
    void updateButtons();
    void importNow();
    QString targetNames() const;

    const RecordKind& m_kind;
    ImportContext m_context;
    QSet<QString> m_createTargets;
    QString m_fileName;
    QByteArray m_bytes; ///< of the file, as they were when it was chosen
    std::optional<ImportFile> m_file;
    std::optional<ImportPlan> m_plan;
    QList<FieldEditor*> m_constants; ///< for required fields that no column of the file holds

    MessageBar* m_messages;
    QStackedWidget* m_steps;
    QLabel* m_fileLabel = nullptr;
    QSpinBox* m_headerRow = nullptr;
    QComboBox* m_encoding = nullptr;
    ToneLabel* m_hint = nullptr;
    QTableWidget* m_preview = nullptr;
    QWidget* m_constantsBox = nullptr;
    QCheckBox* m_create = nullptr;
    QCheckBox* m_clear = nullptr;
    QLabel* m_summary = nullptr;
    QTreeWidget* m_report = nullptr;
    QRadioButton* m_allOrNothing = nullptr;
    QRadioButton* m_goodRows = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace bihuan
