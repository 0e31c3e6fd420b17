// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/property/property_services.h"
#include "ui/shell/ui_context.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace bihuan {

class DateEdit;
class FindEdit;
class MessageBar;

/// A company's check of a month: what was taken off at which clause and why. Paper first: print the blank sheet, walk
/// round with it, and key in only the clauses that are not met.
class CheckDialog final : public QDialog {
    Q_OBJECT
public:
    CheckDialog(PropertyServices& services, const UiContext& context, const CheckSheet& sheet, QWidget* parent = nullptr);

    const CheckSheet& sheet() const { return m_sheet; }

signals:
    void changed(); ///< something is on record

protected:
    void reject() override;

private:
    QLayout* buildHead();
    QLayout* buildButtons();
    void buildRows(); ///< editors of the lines; kept while the sheet has as many
    void showSheet();
    void showScore();
    QList<LineMark> marks() const;
    bool isEdited() const;
    bool save();
    void close();
    void again();
    void print();

    PropertyServices& m_services;
    UiContext m_context;
    CheckSheet m_sheet;
    QLabel* m_title;
    QLabel* m_score;
    FindEdit* m_checker;
    DateEdit* m_date;
    QLineEdit* m_note;
    QTableWidget* m_table;
    QList<QSpinBox*> m_deducted; ///< by line
    QList<QLineEdit*> m_findings;
    MessageBar* m_messages;
    QPushButton* m_save = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace bihuan
