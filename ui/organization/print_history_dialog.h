// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_printing.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace bihuan {

class MessageBar;

/// What was printed, when, by whom and to where; each run with its agreements, which can be printed again word for word.
class PrintHistoryDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PrintHistoryDialog(AgreementPrinting& printing, QWidget* parent = nullptr);

signals:
    void reprintWanted(const PrintSelection& selection);

private:
    void fill();
    void showRun();
    void reprint();
    void openFile();
    const PrintRun* current() const;

    AgreementPrinting& m_printing;
    QList<PrintRun> m_runs;
    QList<PrintLetter> m_letters; ///< of the run chosen
    MessageBar* m_messages;
    QTreeWidget* m_list;
    QTreeWidget* m_people;
    QLabel* m_where;
    QPushButton* m_open;
    QPushButton* m_reprint;
};

} // namespace bihuan
