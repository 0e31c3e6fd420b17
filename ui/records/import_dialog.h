// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/import_draft.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace bihuan {

class ImportColumnsStep;
class ImportFileStep;
class ImportHeaderStep;
class ImportReportStep;
class ImportSheetModel;
class ImportStepBar;
class MessageBar;
class ProgressPanel;

/// Brings a list into the records of a kind in four steps: file, headings, columns, and a report of what would happen to
/// each row. Steps that need no person are passed over; nothing is changed before Import.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    enum Step { FileStep, HeaderStep, ColumnsStep, ReportStep };

    /// `createTargets`: kinds whose unknown names may be created as they come.
    ImportDialog(const RecordKind& kind, const ImportContext& context, const QSet<QString>& createTargets,
                 QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Reads the file once, keeps its bytes, and goes to the first step that needs the person. False when it cannot be
    /// read; the message bar says why.
    bool loadFile(const QString& path);
    /// The same for bytes that were read before, or pasted.
    bool loadBytes(const Result<QByteArray>& bytes, const QString& fileName);

    const std::optional<ImportPlan>& plan() const { return m_plan; }
    Step step() const;

    /// Asks when the person chose something; while work is going on it stops the work instead.
    void reject() override;

signals:
    void imported(const ImportResult& result);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildButtons();
    void connectSteps();

    void chooseFile();
    void saveTemplate();
    bool readSheet(); ///< the bytes anew, with the encoding and the sheet as they are chosen now
    bool findTable(); ///< with the row of the headings as it is chosen now
    void takeColumns(); ///< those remembered for such a list, or the guess
    void chooseHeader(int row);
    void forgetColumns();
    Step firstUncertainStep() const;

    void goTo(Step step);
    void goOn();
    bool check();
    void updateState();
    void importNow();
    QString placeForWrongRows();

    void setBusy(bool busy);
    /// Runs `work` beside the window when `size` says that it will take long; nothing when it was cancelled.
    template <class T> std::optional<T> besideWindow(const QString& what, qsizetype size, std::function<T()> work);
    std::function<bool(int, int)> progressOf(const QString& what);

    ImportDraft m_draft;
    std::optional<ImportPlan> m_plan;
    bool m_touched = false; ///< the person chose something that would be lost
    bool m_busy = false;

    MessageBar* m_messages;
    ProgressPanel* m_progress;
    ImportStepBar* m_bar;
    QStackedWidget* m_steps;
    ImportSheetModel* m_sheetModel;
    ImportFileStep* m_file;
    ImportHeaderStep* m_header;
    ImportColumnsStep* m_columns;
    ImportReportStep* m_report;
    QWidget* m_buttons = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace bihuan
