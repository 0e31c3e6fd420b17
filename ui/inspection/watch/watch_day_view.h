// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/watch/watch_findings.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;

namespace bihuan {

class DateEdit;
class EmptyState;
class ToneLabel;

/// One day: everybody's duty in the order of the clock, who is absent, and what nobody does. The page does what is asked for.
class WatchDayView final : public QWidget {
    Q_OBJECT
public:
    explicit WatchDayView(QDate today, QWidget* parent = nullptr);

    QDate day() const { return m_day; }
    void show(const WatchBook& book); ///< of a week that has the day
    void setDay(QDate day);
    /// Those selected; a place without anybody has no planned person.
    QList<WatchDuty> chosen() const;

signals:
    void dayChanged();
    void selectionChanged();
    void opened(); ///< Enter or a double click on a row

private:
    void fillRow(const WatchBook& book, const WatchDuty& duty);

    QDate m_day;
    QList<WatchDuty> m_duties; ///< by row
    DateEdit* m_date;
    ToneLabel* m_about;
    QStandardItemModel* m_model;
    QTableView* m_table;
    EmptyState* m_nothing;
};

} // namespace bihuan
