// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/watch/watch_roster.h"

#include <QWidget>

class QTableWidget;

namespace bihuan {

class DateEdit;
class ToneLabel;

/// Duties per person in a period, and how far from the mean.
class WatchLoadView final : public QWidget {
    Q_OBJECT
public:
    explicit WatchLoadView(QDate today, QWidget* parent = nullptr);

    QDate from() const;
    QDate until() const;
    void setPeriod(QDate from, QDate until);
    void show(const WatchBook& book);

signals:
    void periodChanged();

private:
    DateEdit* m_from;
    DateEdit* m_until;
    ToneLabel* m_about;
    QTableWidget* m_table;
};

} // namespace bihuan
