// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

namespace bihuan {

class DateEdit;
class MessageBar;
struct Error;

/// From which day on what is not done counts as overdue.
class DueStartDialog final : public QDialog {
    Q_OBJECT
public:
    explicit DueStartDialog(QDate from, QWidget* parent = nullptr);

    void showError(const Error& error);

signals:
    /// Accept or showError() in answer.
    void dayChosen(QDate day);

private:
    void choose();

    MessageBar* m_messages;
    DateEdit* m_date;
};

} // namespace bihuan
