// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_services.h"
#include "ui/shell/ui_context.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTreeWidget;

namespace bihuan {

class MessageBar;
class NamePatternEdit;
class ProgressPanel;

/// Printing agreements in a batch: which, whom not, in what order, how many copies, and to where. The check before the
/// print says who is left out and why: selected = printed + left out. The choices are remembered on this computer.
class PrintBatchDialog final : public QDialog {
    Q_OBJECT
public:
    /// `selection.agreements` empty = the whole year.
    PrintBatchDialog(AgreementPrinting& printing, const PrintSelection& selection, const UiContext& context,
                     QWidget* parent = nullptr);

    /// As it was left the last time: order, copies, both sides.
    static void restoreHabits(PrintSelection& selection, const UiSettings& settings);

signals:
    void previewWanted(const PrintSelection& selection);
    /// Files were written; `text` says what.
    void printed(const QString& text);

protected:
    void closeEvent(QCloseEvent* event) override;
    void reject() override;

private:
    PrintSelection selection() const;
    void check();
    void showCount();
    void tickAll(bool tick);
    void go();
    void eachToFolder();
    void keepHabits();
    void buildOptions(QFormLayout* form, const PrintSelection& selection);
    void buildList();

    AgreementPrinting& m_printing;
    int m_year;
    QList<Id<Agreement>> m_selected;
    QSet<Id<Agreement>> m_leftOut; ///< ticks taken away; survive another order or another choice
    UiContext m_context;
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
    NamePatternEdit* m_pattern;
    QLabel* m_summary;
    QTreeWidget* m_list;
    QPushButton* m_go;
};

} // namespace bihuan
