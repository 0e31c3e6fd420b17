// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs.h"

#include "core/base/text.h"
#include "ui/widgets/icons.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QWidgetAction>

namespace bihuan {

using namespace Qt::StringLiterals;

DateEdit::DateEdit(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_button(new QToolButton(this))
{
    m_edit->setObjectName(u"dateText"_s);
    m_edit->setPlaceholderText(tr("yyyy-mm-dd"));
    m_edit->setClearButtonEnabled(true);
    m_button->setObjectName(u"dateButton"_s);
    m_button->setAutoRaise(true);
    m_button->setIcon(themedIcon(u"calendar"_s));
    if (m_button->icon().isNull())
        m_button->setArrowType(Qt::DownArrow);
    m_button->setAccessibleName(tr("Choose from a calendar"));
    m_button->setToolTip(tr("Choose from a calendar"));
    m_button->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_edit);
    row->addWidget(m_button);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &DateEdit::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateEdit::tidy);
    connect(m_button, &QToolButton::clicked, this, &DateEdit::openCalendar);
}

void DateEdit::setDate(QDate date)
{
    m_edit->setText(date.isValid() ? date.toString(Qt::ISODate) : QString());
}

QDate DateEdit::date() const
{
    return parseDate(m_edit->text()).value_or(QDate());
}

QString DateEdit::text() const
{
    return m_edit->text();
}

void DateEdit::setText(const QString& text)
{
    m_edit->setText(text);
    tidy();
}

bool DateEdit::isAcceptable() const
{
    return m_edit->text().trimmed().isEmpty() || date().isValid();
}

void DateEdit::tidy()
{
    if (const QDate typed = date(); typed.isValid())
        setDate(typed);
}

void DateEdit::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setObjectName(u"dateCalendar"_s);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setFirstDayOfWeek(Qt::Monday); // QLocale says Sunday for zh_CN; schools count from Monday
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(date().isValid() ? date() : QDate::currentDate());
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto choose = [this, menu](QDate chosen) {
        setDate(chosen);
        menu->close();
        emit edited();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    menu->popup(mapToGlobal(rect().bottomLeft()));
    calendar->setFocus();
}

} // namespace bihuan
