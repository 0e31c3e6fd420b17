// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/action_dialog.h"

#include <QDate>

namespace bihuan {

class DateEdit;

/// From which day on what is not done counts as overdue.
class DueStartDialog final : public ActionDialog {
    Q_OBJECT
public:
    explicit DueStartDialog(QDate from, QWidget* parent = nullptr);

signals:
    /// Accept or showError() in answer.
    void dayChosen(QDate day);

private:
    void carryOut() override;

    DateEdit* m_date;
};

} // namespace bihuan
