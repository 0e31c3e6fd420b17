// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_set.h"
#include "ui/printing/preview_bar.h"

#include <QDialog>
#include <QSet>

#include <functional>
#include <memory>

class QCheckBox;
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
    /// Writes the pages to a path, shows on the panel how far it is, and returns their number.
    using Saver = std::function<Result<int>(const QString& path, ProgressPanel& progress)>;

    /// Takes the pages over. `note`, when not empty, stands above the buttons: “A filter is on: 12 of 90 people.”
    PrintDialog(std::shared_ptr<PageSet> pages, Dialogs& dialogs, const Printers& printers, const QString& note = {},
                QWidget* parent = nullptr);
    ~PrintDialog() override;

    /// What “Save as PDF” does instead of exportPdf(): for documents whose files are put on record.
    void setSaver(Saver saver) { m_saver = std::move(saver); }
    /// Other pages in the same window, when options were changed.
    void setPages(std::shared_ptr<PageSet> pages, const QString& note);
    void setPeople(const PreviewPeople& people);
    /// A button beside the others that leads to more options than every document has, copies among them.
    void setOptions(const QString& text, std::function<void()> open);
    void setBothSides(bool both);

    int sidesPrinted() const { return m_sidesPrinted; } ///< 0 until a print succeeded
    QString savedPath() const { return m_savedPath; } ///< empty until a PDF was written

signals:
    /// `pages`: those that went out, from 0.
    void printed(const QString& printer, const QSet<int>& pages);
    void saved(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void reject() override;

private:
    QWidget* buildSidePanel();
    void fillPrinters();
    void print();
    void savePdf();
    void adjust();

    std::shared_ptr<PageSet> m_pages;
    Saver m_saver;
    Dialogs& m_dialogs;
    const Printers& m_printers;
    PagePreview* m_preview;
    PreviewBar* m_bar;
    MessageBar* m_messages;
    ProgressPanel* m_progress;
    QWidget* m_controls = nullptr; ///< everything to be locked while work goes on
    QComboBox* m_printer = nullptr;
    QLabel* m_noPrinter = nullptr;
    QSpinBox* m_copies = nullptr;
    QLabel* m_copiesLabel = nullptr;
    QLineEdit* m_range = nullptr;
    QCheckBox* m_bothSides = nullptr;
    QPushButton* m_adjust = nullptr;
    QPushButton* m_options = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
    int m_sidesPrinted = 0;
    QString m_savedPath;
};

} // namespace bihuan
