// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/month/month_note.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace bihuan {

class MessageBar;
class MonthService;

/// The motto and the notes of one month's calendar.
class MonthNoteDialog final : public QDialog {
    Q_OBJECT
public:
    MonthNoteDialog(const MonthService& service, const MonthNote& note, QWidget* parent = nullptr);

private:
    void save();

    const MonthService& m_service;
    MonthNote m_note;
    MessageBar* m_messages;
    QLineEdit* m_motto;
    QPlainTextEdit* m_text;
};

} // namespace bihuan
