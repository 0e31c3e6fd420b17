// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/drills/desk_class_button.h"

#include "ui/education/drills/desk_look.h"

#include <QPainter>

namespace bihuan {

using namespace Qt::StringLiterals;

QString deskTime(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

DeskClassButton::DeskClassButton(int number, QWidget* parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setObjectName(u"deskClass%1"_s.arg(number));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DeskClassButton::setState(const DeskClass& one, int targetS, bool armed)
{
    if (m_class.name == one.name && m_class.arrivedMs == one.arrivedMs && m_class.present == one.present && m_class.note == one.note && m_armed == armed && m_targetS == targetS)
        return;
    m_class = one;
    m_targetS = targetS;
    m_armed = armed;
    setText(one.name);
    setAccessibleName(one.hasArrived() ? tr("%1, %2: arrived after %3, %4 of %5").arg(m_number).arg(one.name, deskTime(one.arrivedMs)).arg(one.counted()).arg(one.expected)
                                       : tr("%1, %2: not there yet").arg(m_number).arg(one.name));
    update();
}

void DeskClassButton::paintEvent(QPaintEvent*)
{
    using namespace deskLook;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLate = m_class.hasArrived() && m_targetS > 0 && m_class.arrivedMs > m_targetS * 1000;
    const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(m_armed ? QPen(Qt::white, 3) : hasFocus() ? QPen(focus, 3) : QPen(Qt::NoPen));
    const QColor fill = !m_class.hasArrived() ? waiting : isLate ? late : deskLook::arrived;
    painter.setBrush(isDown() ? fill.lighter(130) : fill);
    painter.drawRoundedRect(box, 8, 8);
    const double unit = std::min(height() / 4.6, width() / 7.5);
    const auto write = [&](const QString& words, const QRectF& where, double pixels, int align, const QColor& color, bool bold) {
        QFont font = this->font();
        font.setBold(bold);
        font.setPixelSize(std::max(9, int(pixels)));
        while (font.pixelSize() > 9 && QFontMetricsF(font).horizontalAdvance(words) > where.width())
            font.setPixelSize(font.pixelSize() - 1);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(where, align | Qt::AlignVCenter, words);
    };
    const QRectF inner = box.adjusted(8, 4, -8, -4);
    write(QString::number(m_number), { inner.left(), inner.top(), inner.width() * 0.3, unit * 1.2 }, unit, Qt::AlignLeft, m_class.hasArrived() ? deskLook::text : faint, false);
    write(m_class.name, { inner.left(), inner.top() + inner.height() * 0.28, inner.width(), inner.height() * 0.4 }, unit * 1.5, Qt::AlignHCenter, deskLook::text, true);
    const QString foot = !m_class.hasArrived() ? tr("waiting, %1").arg(m_class.expected) : tr("%1   %2/%3").arg(deskTime(m_class.arrivedMs)).arg(m_class.counted()).arg(m_class.expected);
    write(foot, { inner.left(), inner.bottom() - unit * 1.3, inner.width(), unit * 1.3 }, unit * 1.05, Qt::AlignHCenter, m_class.hasArrived() ? deskLook::text : faint, false);
    if (isLate)
        write(tr("late"), { inner.left() + inner.width() * 0.4, inner.top(), inner.width() * 0.6, unit * 1.2 }, unit * 0.95, Qt::AlignRight, deskLook::text, true);
}

} // namespace bihuan
