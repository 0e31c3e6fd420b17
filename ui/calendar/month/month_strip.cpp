// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/month/month_strip.h"

#include "core/calendar/month/month_sheet.h"
#include "ui/widgets/tone_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace bihuan {

using namespace Qt::StringLiterals;

MonthStrip::MonthStrip(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_facts(new ToneLabel(Tone::Neutral, this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"monthStrip"_s);
    m_title->setObjectName(u"monthDay"_s);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_facts->setObjectName(u"monthDayFacts"_s);
    m_facts->setWordWrap(true);
    m_list->setObjectName(u"monthDayList"_s);
    m_list->setAccessibleName(tr("What stands on this day"));
    m_list->setFixedHeight(fontMetrics().height() * 5);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto* left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(m_title);
    left->addWidget(m_facts);
    left->addStretch(1);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    for (QAction* action : actions) {
        auto* button = new QPushButton(action->icon(), action->text(), this);
        button->setObjectName(action->objectName().replace(u"Action"_s, u"Button"_s));
        button->setToolTip(action->toolTip());
        button->setAutoDefault(false);
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] { button->setEnabled(action->isEnabled()); });
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addLayout(left, 2);
    row->addWidget(m_list, 4);
    row->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &MonthStrip::chosenChanged);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (const auto entry = chosen())
            emit activated(*entry);
    });
}

void MonthStrip::showDay(const MonthContent& content, QDate day)
{
    const auto before = chosen();
    m_items.clear();
    QStringList facts;
    // In the list an entry of many days stands on each of them.
    for (const DayItem& item : itemsOn(content, day))
        if (item.kind != DayItem::Kind::Entry)
            m_items << item;
    for (const CalendarEntry& entry : content.entries)
        if (entry.day <= day && day <= std::max(entry.day, entry.lastDay))
            m_items << DayItem{ DayItem::Kind::Entry, day, entry.text, entry.group, entry };
    for (const DayFacts& one : content.days)
        if (one.day == day) {
            if (one.teachingWeek > 0)
                facts << tr("teaching week %1").arg(one.teachingWeek);
            if (!chineseDay(one).isEmpty())
                facts << chineseDay(one);
            if (!dayMark(one).isEmpty())
                facts << (one.name.isEmpty() ? dayMark(one) : tr("%1 (%2)").arg(one.name, dayMark(one)));
        }
    m_title->setText(u"%1  %2"_s.arg(day.toString(Qt::ISODate), weekdayLong(day.dayOfWeek())));
    m_facts->setText(facts.join(u" · "_s));
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const DayItem& item : std::as_const(m_items)) {
        QString text = item.text;
        if (item.kind == DayItem::Kind::Entry) {
            const CalendarEntry& entry = item.entry;
            text = entry.at.isValid() ? entry.at.toString(u"HH:mm "_s) + entry.text : entry.text;
            if (entry.lastDay > entry.day)
                text = tr("%1 (%2 to %3)").arg(text, entry.day.toString(u"MM-dd"_s), entry.lastDay.toString(u"MM-dd"_s));
            if (!entry.detail.isEmpty())
                text += u"  "_s + entry.detail;
        }
        QString line = tr("%1: %2").arg(item.kind == DayItem::Kind::Name ? tr("Holiday") : groupName(item.group), text);
        if (item.kind == DayItem::Kind::Entry && item.entry.done)
            line += u"  ✓"_s;
        auto* row = new QListWidgetItem(line, m_list);
        row->setToolTip(line);
    }
    if (m_items.isEmpty()) {
        auto* none = new QListWidgetItem(tr("Nothing yet. Enter, or a double click on the day, adds something."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    if (before)
        choose(*before);
    if (m_list->currentRow() < 0) {
        // The first entry, so that Ctrl and an arrow has something to move.
        for (int i = 0; i < int(m_items.size()) && m_list->currentRow() < 0; ++i)
            if (m_items[i].kind == DayItem::Kind::Entry)
                m_list->setCurrentRow(i);
    }
    emit chosenChanged();
}

void MonthStrip::choose(const CalendarEntry& entry)
{
    for (int i = 0; i < int(m_items.size()); ++i)
        if (m_items[i].kind == DayItem::Kind::Entry && m_items[i].entry.kind == entry.kind && m_items[i].entry.id == entry.id)
            m_list->setCurrentRow(i);
}

std::optional<CalendarEntry> MonthStrip::chosen() const
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_items.size()) || m_items[row].kind != DayItem::Kind::Entry)
        return std::nullopt;
    return m_items[row].entry;
}

} // namespace bihuan
