// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace bihuan {

class DateEdit;

/// The day chosen in the year: what stands on it in words, what the day is, its events and a line for a new one.
class SchoolCalendarDay final : public QWidget {
    Q_OBJECT
public:
    explicit SchoolCalendarDay(QWidget* parent = nullptr);

    void show(const DayFacts& facts, bool announced);
    void clearEntry(); ///< after an event was added

signals:
    void dayWanted(const QString& kind, const QString& name, const QString& follows);
    void eventWanted(const SchoolEvent& event);
    void eventChosen(qint64 id);
    /// A last day that is no date was typed.
    void badDate(const QString& text);

private:
    void buildDay(QVBoxLayout* column);
    void buildEvents(QVBoxLayout* column);
    void followKind();
    void addEvent();

    DayFacts m_facts;
    QLabel* m_title;
    QLabel* m_words;
    QComboBox* m_kind;
    QLineEdit* m_name;
    QComboBox* m_follows;
    QPushButton* m_save;
    QListWidget* m_events;
    QLineEdit* m_eventName;
    QComboBox* m_eventKind;
    DateEdit* m_until;
    QPushButton* m_add;
};

} // namespace bihuan
