// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_services.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTreeWidget;

namespace bihuan {

class Dialogs;
class MessageBar;
class Printers;
class ProgressPanel;

/// Printing agreements in a batch: which, in what order, how many copies, and to where. The check before the print says
/// who is left out and why: selected = printed + left out.
class PrintBatchDialog final : public QDialog {
    Q_OBJECT
public:
    /// `selected` empty = the whole year.
    PrintBatchDialog(AgreementPrinting& printing, int year, const QList<Id<Agreement>>& selected, Dialogs& dialogs,
                     const Printers& printers, QWidget* parent = nullptr);

signals:
    /// Something was printed or written; `text` says what.
    void printed(const QString& text);

protected:
    void closeEvent(QCloseEvent* event) override;
    void reject() override;

private:
    PrintSelection selection() const;
    void check();
    void go();
    void preview();
    void eachToFolder();
    Result<int> savePdf(const QString& path, const Progress& progress);
    void buildOptions(class QFormLayout* form);

    AgreementPrinting& m_printing;
    int m_year;
    QList<Id<Agreement>> m_selected;
    Dialogs& m_dialogs;
    const Printers& m_printers;
    PrintJob m_job;

    MessageBar* m_messages;
    ProgressPanel* m_progress;
    QWidget* m_controls;
    QComboBox* m_which;
    QComboBox* m_order;
    QSpinBox* m_copies;
    QCheckBox* m_ownSheets;
    QRadioButton* m_together;
    QRadioButton* m_each;
    QLineEdit* m_pattern;
    QLabel* m_summary;
    QTreeWidget* m_skipped;
    QPushButton* m_go;
};

} // namespace bihuan
