// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/property/property_services.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace bihuan {

class DateEdit;
class FindEdit;
class MarkResult;

/// Slips keyed in one after another: number, place, what, who, and one key for what becomes of it. Enter goes on to the next
/// field; nothing needs the mouse. Whoever carries the pad is entered by itself.
class SlipEntryDialog final : public QDialog {
    Q_OBJECT
public:
    SlipEntryDialog(PropertyServices& services, QWidget* parent = nullptr);
    int entered() const { return m_entered; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* buildFields();
    QLayout* buildDecisions();
    void buildList();
    void fillNames();
    bool lookAtSlip();
    void slipEntered();
    void decide(ReportDecision decision);
    void clearSlip();
    void refuse(const QString& word, const QString& sentence, QWidget* field);

    PropertyServices& m_services;
    QLineEdit* m_slip;
    FindEdit* m_zone;
    QLineEdit* m_place;
    QLineEdit* m_what;
    FindEdit* m_reporter;
    DateEdit* m_date;
    QLineEdit* m_time;
    QLineEdit* m_note;
    MarkResult* m_result;
    QLabel* m_count;
    QTreeWidget* m_list;
    int m_entered = 0;
};

} // namespace bihuan
