// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/watch/watch_service.h"

#include <QDialog>

class QComboBox;
class QListWidget;
class QRadioButton;

namespace bihuan {

class DateEdit;
class MessageBar;

/// Two people exchange: one duty against another, once or for good. What cannot be is said here, and the dialog stays.
class WatchSwapDialog final : public QDialog {
    Q_OBJECT
public:
    WatchSwapDialog(WatchService& service, const WatchBook& book, const WatchDuty& duty, QWidget* parent = nullptr);

signals:
    void exchanged(const WatchUndo& undo, const QString& text); ///< `undo` is empty for a single date

private:
    void fillDuties();
    void exchange();

    WatchService& m_service;
    WatchBook m_book;
    WatchDuty m_duty;
    QList<WatchDuty> m_others;
    MessageBar* m_messages;
    QComboBox* m_person;
    QListWidget* m_duties;
    QRadioButton* m_once;
    QRadioButton* m_forGood;
    DateEdit* m_from;
};

} // namespace bihuan
