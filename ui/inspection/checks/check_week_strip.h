// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/checks/inspection.h"

#include <QHash>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace bihuan {

/// What of a day's checks is settled.
struct CheckDayCount {
    int due = 0;
    int settled = 0; ///< done or missed
    int missed = 0;
};

/// A week, Monday to Sunday: what is due on each day and how much of it is done. Choosing a day shows only what is due on it.
class CheckWeekStrip final : public QWidget {
    Q_OBJECT
public:
    explicit CheckWeekStrip(QWidget* parent = nullptr);

    QDate monday() const { return m_monday; }
    QDate day() const { return m_day; } ///< the one chosen, invalid = the whole week
    void setToday(QDate today);
    void showWeek(QDate dayWithin);
    void setCounts(const QHash<QDate, CheckDayCount>& counts, int weekNo);

signals:
    void weekChanged();
    void dayChanged();

private:
    void choose(int day);
    void relabel();

    QDate m_today;
    QDate m_monday;
    QDate m_day;
    int m_weekNo = 0;
    QHash<QDate, CheckDayCount> m_counts;
    QLabel* m_title;
    QPushButton* m_now;
    std::array<QPushButton*, 7> m_days{};
};

} // namespace bihuan
