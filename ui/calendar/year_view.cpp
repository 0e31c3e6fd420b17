// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/year_view.h"

#include "core/calendar/lunar.h"
#include "core/calendar/usual_terms.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <array>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int months = 12, gap = 14;
constexpr int linesPerMonth = 8; ///< name, weekdays, six weeks
constexpr int weekColumns = 8;   ///< number of the teaching week and seven days

QString kindWord(const QString& kind)
{
    for (const Choice& choice : calendarDayType().kind().field(u"kind"_s)->choices)
        if (choice.code == kind)
            return QCoreApplication::translate("record", choice.label);
    return {};
}

QString weekdayName(int day)
{
    return calendarDayType().kind().field(u"follows"_s)->choices.value(day - 1).label
        ? QCoreApplication::translate("record", calendarDayType().kind().field(u"follows"_s)->choices[day - 1].label)
        : QString();
}

/// A day off is filled, a make-up day framed, a day without lessons crossed: told apart without colours, too.
void paintKind(QPainter& painter, const QRectF& box, const QString& kind, const QPalette& palette)
{
    const ToneColors off = toneColors(Tone::Error, palette), on = toneColors(Tone::Info, palette);
    if (kind == u"holiday"_s) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(off.background);
        painter.drawRoundedRect(box, 3, 3);
    } else if (kind == u"workday"_s || kind == u"class"_s) {
        painter.setPen(QPen(on.text, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
    } else if (kind == u"no_class"_s) {
        painter.setPen(QPen(off.text, 1));
        painter.drawLine(box.bottomLeft(), box.topRight());
    }
}

void paintEventBar(QPainter& painter, const QRectF& box, const QPalette& palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Highlight));
    painter.drawRect(QRectF(box.left() + 2, box.bottom() - 2, box.width() - 4, 2));
}

void paintFixedDot(QPainter& painter, const QRectF& box, const QPalette& palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColors(Tone::Warning, palette).text);
    painter.drawEllipse(QRectF(box.right() - 6, box.top() + 1, 4, 4));
}

} // namespace

YearView::YearView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"yearView"_s);
    setAccessibleName(tr("School year at a glance"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void YearView::setCalendar(const SchoolCalendar& calendar, QDate today)
{
    m_calendar = calendar;
    m_today = today;
    if (m_year == 0)
        m_year = usualTerms::yearOf(today);
    setSchoolYear(m_year);
}

void YearView::setSchoolYear(int year)
{
    m_year = year;
    m_facts.clear();
    for (QDate day(year, 9, 1); day < QDate(year + 1, 9, 1); day = day.addDays(1))
        m_facts.insert(day, m_calendar.facts(day));
    setDay(m_facts.contains(m_day) ? m_day : m_facts.contains(m_today) ? m_today : QDate(year, 9, 1));
    update();
}

void YearView::setDay(QDate day)
{
    day = std::clamp(day, QDate(m_year, 9, 1), QDate(m_year + 1, 8, 31));
    const bool changed = day != m_day;
    m_day = day;
    setAccessibleDescription(day.toString(Qt::ISODate) + u' ' + wordsOf(m_facts.value(day)).join(u'，'));
    update();
    if (!changed)
        return;
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    emit dayChanged(day);
}

QStringList YearView::wordsOf(const DayFacts& facts)
{
    QStringList words;
    const QString weekday = weekdayName(facts.day.dayOfWeek());
    words << (facts.teachingWeek > 0 ? tr("%1, week %2").arg(weekday).arg(facts.teachingWeek) : weekday);
    if (!facts.kind.isEmpty())
        words << (facts.name.isEmpty() ? kindWord(facts.kind) : tr("%1: %2").arg(kindWord(facts.kind), facts.name));
    if (facts.follows > 0)
        words << tr("lessons of %1").arg(weekdayName(facts.follows));
    if (!facts.term.isEmpty())
        words << facts.term;
    if (const QString lunarDay = lunar::longText(facts.day); !lunarDay.isEmpty())
        words << tr("Chinese calendar: %1").arg((QStringList{ lunarDay, facts.festival, facts.solarTerm }.filter(QRegularExpression(u"."_s))).join(u' '));
    for (const QString& fixed : facts.fixedDays)
        words << fixed;
    for (const SchoolEvent& event : facts.events)
        words << (event.audience.isEmpty() ? event.name : tr("%1 (%2)").arg(event.name, event.audience));
    return words;
}

QSize YearView::cellSize() const
{
    const QFontMetrics metrics(font());
    return { metrics.horizontalAdvance(u"88"_s) + 6, metrics.height() + 2 };
}

QSize YearView::monthSize() const
{
    return { cellSize().width() * weekColumns, cellSize().height() * linesPerMonth };
}

int YearView::columns() const
{
    for (const int columns : { 4, 3 })
        if (width() >= monthSize().width() * columns + gap * (columns - 1))
            return columns;
    return 2;
}

QSize YearView::minimumSizeHint() const
{
    constexpr int fewest = 2;
    return { monthSize().width() * fewest + gap * (fewest - 1), (monthSize().height() + gap / 2) * (months / columns()) };
}

QSize YearView::sizeHint() const
{
    return minimumSizeHint();
}

QDate YearView::firstOf(int month) const
{
    return QDate(m_year, 9, 1).addMonths(month);
}

QRect YearView::monthRect(int month) const
{
    // Wider than needed: the months take the room, the cells grow a little with them.
    const int across = columns();
    const int wide = (width() - gap * (across - 1)) / across, high = height() / (months / across);
    return { (month % across) * (wide + gap), (month / across) * high, wide, high - gap / 2 };
}

QRect YearView::rectOf(QDate day) const
{
    if (day < firstOf(0) || day >= firstOf(months))
        return {};
    const int month = 12 * (day.year() - m_year) + day.month() - 9;
    const QRect area = monthRect(month);
    const double wide = double(area.width()) / weekColumns, high = double(area.height()) / linesPerMonth;
    const int row = (firstOf(month).dayOfWeek() - 1 + day.day() - 1) / 7;
    return QRectF(area.left() + wide * day.dayOfWeek(), area.top() + high * (2 + row), wide, high).toAlignedRect().adjusted(1, 1, -1, -1);
}

QDate YearView::dayAt(QPoint point) const
{
    for (int month = 0; month < months; ++month)
        if (monthRect(month).contains(point))
            for (QDate day = firstOf(month); day < firstOf(month + 1); day = day.addDays(1))
                if (rectOf(day).contains(point))
                    return day;
    return {};
}

void YearView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 0; month < months; ++month)
        paintMonth(painter, month);
}

void YearView::paintMonth(QPainter& painter, int month) const
{
    const QRect area = monthRect(month);
    const QDate first = firstOf(month);
    const double wide = double(area.width()) / weekColumns, high = double(area.height()) / linesPerMonth;
    const auto cell = [&](int column, int line) { return QRectF(area.left() + wide * column, area.top() + high * line, wide, high); };
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(area.left() + wide, area.top(), area.width() - wide, high), Qt::AlignVCenter | Qt::AlignLeft, tr("%1-%2").arg(first.year()).arg(first.month(), 2, 10, QChar(u'0')));
    painter.setFont(font());
    QColor quiet = palette().color(QPalette::WindowText);
    quiet.setAlphaF(0.6F);
    painter.setPen(quiet);
    const QStringList names{ tr("w"), tr("Mo"), tr("Tu"), tr("We"), tr("Th"), tr("Fr"), tr("Sa"), tr("Su") };
    for (int column = 0; column < weekColumns; ++column)
        painter.drawText(cell(column, 1), Qt::AlignCenter, names[column]);
    for (QDate day = first; day < first.addMonths(1); day = day.addDays(1)) {
        const DayFacts facts = m_facts.value(day);
        if (facts.teachingWeek > 0 && (day == first || day.dayOfWeek() == Qt::Monday)) {
            painter.setPen(palette().color(QPalette::Highlight));
            const int row = (first.dayOfWeek() - 1 + day.day() - 1) / 7;
            painter.drawText(cell(0, 2 + row), Qt::AlignCenter, QString::number(facts.teachingWeek));
        }
        paintDay(painter, rectOf(day), facts);
    }
}

void YearView::paintDay(QPainter& painter, const QRect& box, const DayFacts& facts) const
{
    paintKind(painter, box, facts.kind, palette());
    if (!facts.events.isEmpty())
        paintEventBar(painter, box, palette());
    if (!facts.fixedDays.isEmpty())
        paintFixedDot(painter, box, palette());
    QColor ink = palette().color(QPalette::WindowText);
    if (facts.kind == u"holiday"_s)
        ink = toneColors(Tone::Error, palette()).text;
    else if (!facts.school)
        ink.setAlphaF(0.5F);
    QFont face = font();
    face.setBold(facts.day == m_today);
    painter.setFont(face);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, QString::number(facts.day.day()));
    if (facts.day == m_day) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), hasFocus() ? 2.4 : 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

void YearView::paintLegend(QPainter& painter, const QRect& area, const QPalette& palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(painter.font());
    int left = area.left();
    const auto sign = [&](const QString& text, const std::function<void(const QRectF&)>& paint) {
        const QRectF box(left, area.center().y() - 8, 20, 17);
        paint(box);
        painter.setPen(palette.color(QPalette::WindowText));
        painter.drawText(QRect(left + 24, area.top(), metrics.horizontalAdvance(text) + 4, area.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        left += 24 + metrics.horizontalAdvance(text) + 16;
    };
    const std::array<QString, 3> kinds{ u"holiday"_s, u"workday"_s, u"no_class"_s };
    for (const QString& kind : kinds)
        sign(kindWord(kind), [&](const QRectF& box) { paintKind(painter, box, kind, palette); });
    sign(tr("Event"), [&](const QRectF& box) { paintEventBar(painter, box, palette); });
    sign(tr("Fixed day"), [&](const QRectF& box) { paintFixedDot(painter, box, palette); });
}

void YearView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: setDay(m_day.addDays(-1)); break;
    case Qt::Key_Right: setDay(m_day.addDays(1)); break;
    case Qt::Key_Up: setDay(m_day.addDays(-7)); break;
    case Qt::Key_Down: setDay(m_day.addDays(7)); break;
    case Qt::Key_PageUp: setDay(m_day.addMonths(-1)); break;
    case Qt::Key_PageDown: setDay(m_day.addMonths(1)); break;
    case Qt::Key_Home: setDay(QDate(m_day.year(), m_day.month(), 1)); break;
    case Qt::Key_End: setDay(QDate(m_day.year(), m_day.month(), m_day.daysInMonth())); break;
    default: QWidget::keyPressEvent(event);
    }
}

void YearView::mousePressEvent(QMouseEvent* event)
{
    if (const QDate day = dayAt(event->pos()); day.isValid())
        setDay(day);
    QWidget::mousePressEvent(event);
}

bool YearView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QDate day = dayAt(help->pos());
        if (day.isValid())
            QToolTip::showText(help->globalPos(), day.toString(Qt::ISODate) + u'\n' + wordsOf(m_facts.value(day)).join(u'\n'), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void YearView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(minimumSizeHint().height()); // more rows when fewer months stand side by side
}

void YearView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setMinimumHeight(minimumSizeHint().height());
    QWidget::changeEvent(event);
}

} // namespace bihuan
