// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_set.h"

#include <QDialog>

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace bihuan {

class Dialogs;
class MessageBar;
class PagePreview;
class Printers;
class ProgressPanel;

/// Everything about one print in one window: the real pages at the left, printer, copies and pages at the right, and
/// saving as PDF, which is the main button when there is no printer.
class PrintDialog final : public QDialog {
    Q_OBJECT
public:
    /// Writes the pages to a path and returns their number.
    using Saver = std::function<Result<int>(const QString& path, const Progress& progress)>;

    /// Takes the pages over. `note`, when not empty, stands above the buttons: “A filter is on: 12 of 90 people.”
    PrintDialog(std::shared_ptr<PageSet> pages, Dialogs& dialogs, const Printers& printers, const QString& note = {},
                QWidget* parent = nullptr);
    ~PrintDialog() override;

    /// What “Save as PDF” does instead of exportPdf(): for documents whose files are put on record.
    void setSaver(Saver saver) { m_saver = std::move(saver); }

    int sidesPrinted() const { return m_sidesPrinted; } ///< 0 until a print succeeded
    QString savedPath() const { return m_savedPath; } ///< empty until a PDF was written

signals:
    /// `complete`: every page of the set went out, not a part only.
    void printed(const QString& printer, bool complete);
    void saved(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void reject() override;

private:
    QWidget* buildToolBar();
    QWidget* buildSidePanel(const QString& note);
    void fillPrinters();
    void showPageNumber();
    void print();
    void savePdf();
    void stepBookmark(int direction);

    std::shared_ptr<PageSet> m_pages;
    Saver m_saver;
    Dialogs& m_dialogs;
    const Printers& m_printers;
    PagePreview* m_preview;
    MessageBar* m_messages;
    ProgressPanel* m_progress;
    QWidget* m_controls = nullptr; ///< everything to be locked while work goes on
    QSpinBox* m_pageEdit = nullptr;
    QLabel* m_pageCount = nullptr;
    QPushButton* m_previousPerson = nullptr;
    QPushButton* m_nextPerson = nullptr;
    QComboBox* m_zoom = nullptr;
    QComboBox* m_printer = nullptr;
    QLabel* m_noPrinter = nullptr;
    QSpinBox* m_copies = nullptr;
    QLineEdit* m_range = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
    int m_sidesPrinted = 0;
    QString m_savedPath;
};

} // namespace bihuan
