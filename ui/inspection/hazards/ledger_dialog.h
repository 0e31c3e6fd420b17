// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/hazards/hazard_ledger.h"
#include "ui/shell/ui_context.h"

#include <QDialog>

class QComboBox;

namespace bihuan {

class ToneLabel;

/// The year book of hazards: which year, which paper; printed as it will be filed, or as a workbook.
class LedgerDialog final : public QDialog {
    Q_OBJECT
public:
    LedgerDialog(HazardLedger& ledger, const UiContext& context, QWidget* parent = nullptr);

    LedgerOptions options() const;
    void print();
    void exportSheet();

signals:
    void exported(const QString& path);

private:
    void showBook();

    HazardLedger& m_ledger;
    UiContext m_context;
    QComboBox* m_year;
    QComboBox* m_paper;
    ToneLabel* m_words;
    QPushButton* m_print;
    QPushButton* m_export;
};

} // namespace bihuan
