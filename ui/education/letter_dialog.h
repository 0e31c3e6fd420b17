// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/letters/letter_service.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace bihuan {

class DateEdit;
class MessageBar;

/// A new letter to parents: begun with one of the school's texts, then changed as needed.
class LetterDialog final : public QDialog {
    Q_OBJECT
public:
    explicit LetterDialog(LetterService& service, QWidget* parent = nullptr);

signals:
    void issued(Id<ParentLetter> letter);

private:
    void takeText();
    void save();

    LetterService& m_service;
    MessageBar* m_messages;
    QComboBox* m_text;
    QLineEdit* m_number;
    QLineEdit* m_topic;
    DateEdit* m_sent;
    DateEdit* m_due;
    QComboBox* m_channel;
    QListWidget* m_classes;
    QPlainTextEdit* m_body;
    QPlainTextEdit* m_slip;
};

} // namespace bihuan
