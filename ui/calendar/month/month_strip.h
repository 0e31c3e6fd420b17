// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/month/month_content.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace bihuan {

class ToneLabel;

/// Below the month: the day chosen, in words large enough on any screen, with everything that stands on it.
class MonthStrip final : public QWidget {
    Q_OBJECT
public:
    /// The actions become buttons beside the list.
    MonthStrip(const QList<QAction*>& actions, QWidget* parent = nullptr);

    void showDay(const MonthContent& content, QDate day);
    void choose(const CalendarEntry& entry);
    std::optional<CalendarEntry> chosen() const; ///< the entry of the current line; nothing on a fixed day

signals:
    void chosenChanged();
    void activated(const CalendarEntry& entry);

private:
    QLabel* m_title;
    ToneLabel* m_facts;
    QListWidget* m_list;
    QList<DayItem> m_items;
};

} // namespace bihuan
