// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs.h"

#include "core/base/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QTextCharFormat>
#include <QWidgetAction>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// “9-1”, “9.1”, “9/1”, “9月1日”: only where a person types and sees at once what was made of it, never in an import.
std::optional<QDate> dayOfYear(const QString& text, int year)
{
    static const QRegularExpression form(u"^(\\d{1,2}) ?(?:[-./] ?(\\d{1,2})|月 ?(\\d{1,2}) ?[日号]?)$"_s);
    const auto match = form.match(cleanLine(toHalfWidth(text)));
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(year, match.captured(1).toInt(), (match.captured(2) + match.captured(3)).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

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
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &DateEdit::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        tidy();
        emit finished();
    });
    connect(m_button, &QToolButton::clicked, this, &DateEdit::openCalendar);
}

/// A field that has the keyboard when its window goes would still say that its editing is finished, to a window half gone.
DateEdit::~DateEdit()
{
    m_edit->blockSignals(true);
}

void DateEdit::setDate(QDate date)
{
    m_edit->setText(date.isValid() ? date.toString(Qt::ISODate) : QString());
}

QDate DateEdit::date() const
{
    if (const auto whole = parseDate(m_edit->text()))
        return *whole;
    return dayOfYear(m_edit->text(), today().year()).value_or(QDate());
}

QDate DateEdit::today() const
{
    return m_today.isValid() ? m_today : QDate::currentDate();
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

bool DateEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier && m_edit->isEnabled()) {
            openCalendar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DateEdit::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"dateMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* sheet = new QWidget(menu);
    auto* calendar = new QCalendarWidget(sheet);
    calendar->setObjectName(u"dateCalendar"_s);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setLocale(QLocale()); // the program's language, whatever the desktop's is
    calendar->setFirstDayOfWeek(Qt::Monday); // QLocale says Sunday for zh_CN; schools count from Monday
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    calendar->setSelectedDate(date().isValid() ? date() : today());
    QTextCharFormat now;
    now.setFontWeight(QFont::Bold);
    now.setFontUnderline(true);
    calendar->setDateTextFormat(today(), now);
    QTextCharFormat weekend;
    weekend.setForeground(toneColors(Tone::Error, palette()).text);
    for (const Qt::DayOfWeek day : { Qt::Saturday, Qt::Sunday })
        calendar->setWeekdayTextFormat(day, weekend);
    // Qt's own arrows are green discs; these are in the colour of the month's name between them.
    const QColor ink = calendar->palette().color(QPalette::HighlightedText);
    const QTransform mirrored(-1, 0, 0, 1, 0, 0);
    const QPixmap next = tintedPixmap(u"chevron"_s, ink, 16, devicePixelRatioF());
    if (auto* button = calendar->findChild<QToolButton*>(u"qt_calendar_nextmonth"_s))
        button->setIcon(next);
    if (auto* button = calendar->findChild<QToolButton*>(u"qt_calendar_prevmonth"_s))
        button->setIcon(next.transformed(mirrored));
    auto* todayButton = new QPushButton(tr("&Today"), sheet);
    todayButton->setObjectName(u"dateToday"_s);
    todayButton->setToolTip(today().toString(Qt::ISODate));
    auto* none = new QPushButton(tr("No &date"), sheet);
    none->setObjectName(u"dateNone"_s);
    none->setEnabled(!m_edit->text().isEmpty());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(todayButton);
    buttons->addStretch(1);
    buttons->addWidget(none);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(calendar);
    column->addLayout(buttons);
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(sheet);
    menu->addAction(holder);
    const auto choose = [this, menu](QDate chosen) {
        setDate(chosen);
        menu->close();
        m_edit->setFocus();
        emit edited();
        emit finished();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(todayButton, &QPushButton::clicked, this, [this, choose] { choose(today()); });
    connect(none, &QPushButton::clicked, this, [choose] { choose(QDate()); });
    menu->popup(mapToGlobal(rect().bottomLeft()));
    calendar->setFocus();
}

} // namespace bihuan
