// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

namespace bihuan {

class DateEdit;
class MessageBar;

/// To which day something is moved.
class MonthMoveDialog final : public QDialog {
    Q_OBJECT
public:
    MonthMoveDialog(const QString& what, QDate from, QDate today, QWidget* parent = nullptr);

signals:
    void chosen(QDate day);

private:
    void take();

    MessageBar* m_messages;
    DateEdit* m_day;
};

} // namespace bihuan
