// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDoubleSpinBox;

namespace bihuan {

class MessageBar;
class Printers;

/// How far a printer shifts what it prints, measured with a calibration sheet; kept for each printer on this computer.
class PrinterAdjustDialog final : public QDialog {
    Q_OBJECT
public:
    PrinterAdjustDialog(const QString& printer, const Printers& printers, QWidget* parent = nullptr);

private:
    void printSheet();
    void keep();

    QString m_printer;
    const Printers& m_printers;
    MessageBar* m_messages;
    QDoubleSpinBox* m_right;
    QDoubleSpinBox* m_down;
};

} // namespace bihuan
