// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/checks/check_week_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace bihuan {

using namespace Qt::StringLiterals;

CheckWeekStrip::CheckWeekStrip(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_now(new QPushButton(tr("This week"), this))
{
    setObjectName(u"checkWeekStrip"_s);
    m_title->setObjectName(u"checkWeekTitle"_s);
    const auto turn = [this](const QString& name, const QString& sign, const QString& text, int days) {
        auto* button = new QToolButton(this); // narrower than a button with words
        button->setText(sign);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setToolTip(text);
        connect(button, &QToolButton::clicked, this, [this, days] {
            showWeek(m_monday.addDays(days));
            emit weekChanged();
        });
        return button;
    };
    m_now->setObjectName(u"checkThisWeek"_s);
    m_now->setAutoDefault(false);
    connect(m_now, &QPushButton::clicked, this, [this] {
        showWeek(m_today);
        emit weekChanged();
    });
    auto* left = new QVBoxLayout;
    auto* turns = new QHBoxLayout;
    turns->setSpacing(4);
    turns->addWidget(turn(u"checkWeekBefore"_s, u"‹"_s, tr("Week before"), -7));
    turns->addWidget(m_now);
    turns->addWidget(turn(u"checkWeekAfter"_s, u"›"_s, tr("Week after"), 7));
    left->setSpacing(2);
    left->addWidget(m_title);
    left->addLayout(turns);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addLayout(left);
    for (int i = 0; i < 7; ++i) {
        auto* day = new QPushButton(this);
        day->setObjectName(u"checkDay%1"_s.arg(i + 1));
        day->setCheckable(true);
        day->setAutoDefault(false);
        day->setMinimumHeight(fontMetrics().height() * 2 + 18);
        day->setMinimumWidth(fontMetrics().horizontalAdvance(u"99/99"_s) + 22);
        connect(day, &QPushButton::clicked, this, [this, i] { choose(i); });
        m_days[size_t(i)] = day;
        row->addWidget(day, 1);
    }
}

void CheckWeekStrip::setToday(QDate today)
{
    m_today = today;
    if (!m_monday.isValid())
        showWeek(today);
    relabel();
}

void CheckWeekStrip::showWeek(QDate dayWithin)
{
    m_monday = dayWithin.addDays(1 - dayWithin.dayOfWeek());
    m_day = {};
    relabel();
}

void CheckWeekStrip::setCounts(const QHash<QDate, CheckDayCount>& counts, int weekNo)
{
    m_counts = counts;
    m_weekNo = weekNo;
    relabel();
}

void CheckWeekStrip::choose(int day)
{
    const QDate chosen = m_monday.addDays(day);
    m_day = m_day == chosen ? QDate() : chosen;
    relabel();
    emit dayChanged();
}

void CheckWeekStrip::relabel()
{
    const QString span = tr("%1–%2").arg(m_monday.toString(u"MM-dd"_s), m_monday.addDays(6).toString(u"MM-dd"_s));
    m_title->setText(m_weekNo > 0 ? tr("Week %1, %2").arg(m_weekNo).arg(span) : span);
    m_now->setEnabled(m_today < m_monday || m_today > m_monday.addDays(6));
    const QStringList names{ tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun") };
    for (int i = 0; i < 7; ++i) {
        const QDate date = m_monday.addDays(i);
        const CheckDayCount count = m_counts.value(date);
        QPushButton* day = m_days[size_t(i)];
        const QString name = u"%1 %2"_s.arg(names[i], QString::number(date.day()));
        day->setText(name + u'\n' + (count.due == 0 ? tr("none") : tr("%1/%2").arg(count.settled).arg(count.due)));
        day->setAccessibleName(tr("%1: %2 of %3 settled").arg(date.toString(Qt::ISODate)).arg(count.settled).arg(count.due));
        QString tip = day->accessibleName();
        if (count.missed > 0)
            tip += u'\n' + tr("%1 missed").arg(count.missed);
        day->setToolTip(tip);
        day->setChecked(m_day == date);
        QFont font = this->font();
        font.setBold(date == m_today);
        day->setFont(font);
    }
}

} // namespace bihuan
