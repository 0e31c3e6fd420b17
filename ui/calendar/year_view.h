// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"

#include <QWidget>

namespace bihuan {

/// A school year at a glance: twelve small months with teaching weeks, what each day is, and one day chosen, by mouse or keys
/// (arrows, Page Up and Down, Home and End of the month).
class YearView final : public QWidget {
    Q_OBJECT
public:
    explicit YearView(QWidget* parent = nullptr);

    void setCalendar(const SchoolCalendar& calendar, QDate today);
    void setSchoolYear(int year); ///< from its 1 September
    int schoolYear() const { return m_year; }
    QDate day() const { return m_day; }
    void setDay(QDate day); ///< kept within the year

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QRect rectOf(QDate day) const; ///< empty outside the year

    /// What stands on a day, in words, one line each.
    static QStringList wordsOf(const DayFacts& facts);
    /// The signs of the days and what they mean, as painted.
    static void paintLegend(QPainter& painter, const QRect& area, const QPalette& palette);

signals:
    void dayChanged(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QSize cellSize() const;
    int columns() const; ///< of months, by the room there is: 2, 3 or 4
    QSize monthSize() const;
    QRect monthRect(int month) const; ///< 0 = September
    QDate firstOf(int month) const;
    QDate dayAt(QPoint point) const;
    void paintMonth(QPainter& painter, int month) const;
    void paintDay(QPainter& painter, const QRect& cell, const DayFacts& facts) const;

    SchoolCalendar m_calendar;
    QHash<QDate, DayFacts> m_facts; ///< of the year shown
    QDate m_today;
    QDate m_day;
    int m_year = 0;
};

} // namespace bihuan
