// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/property/property_services.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QSpinBox;

namespace bihuan {

/// How large the next pad is and whom it is for; says which numbers it will have.
class NewPadDialog final : public QDialog {
    Q_OBJECT
public:
    NewPadDialog(PropertyServices& services, QWidget* parent = nullptr);

signals:
    void padWanted(const PadRequest& request);

private:
    void showNumbers();

    PropertyServices& m_services;
    QSpinBox* m_sheets;
    QComboBox* m_company;
    QSpinBox* m_start;
    QLabel* m_numbers;
    int m_next = 1; ///< first number
};

} // namespace bihuan
