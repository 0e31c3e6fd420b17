// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/trend_chart.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTopics = 8;

} // namespace

TrendChart::TrendChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"trendChart"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrendChart::setTopics(const QList<PlatformTopic>& topics)
{
    m_topics = topics.size() > mostTopics ? topics.last(mostTopics) : topics;
    QStringList said;
    for (const PlatformTopic& one : std::as_const(m_topics))
        said << tr("%1: school edition %2 %, family edition %3 %").arg(one.topic).arg(one.school.percent()).arg(one.family.percent());
    setAccessibleName(said.join(u'；'));
    setToolTip(said.join(u'\n'));
    setVisible(!m_topics.isEmpty());
    update();
}

QSize TrendChart::sizeHint() const
{
    return { 400, fontMetrics().height() * 8 };
}

void TrendChart::paintEvent(QPaintEvent*)
{
    if (m_topics.isEmpty())
        return;
    QPainter painter(this);
    const int line = fontMetrics().height(), legend = line + 4, foot = line + 6;
    const QRect area = rect().adjusted(34, legend + line, -8, -foot);
    const QColor school = palette().color(QPalette::Highlight), family = toneColors(Tone::Ok, palette()).text, quiet = palette().color(QPalette::PlaceholderText);
    painter.setPen(quiet);
    for (const int percent : { 0, 50, 100 }) {
        const int y = area.bottom() - area.height() * percent / 100;
        painter.drawText(QRect(0, y - line / 2, 30, line), Qt::AlignRight | Qt::AlignVCenter, QString::number(percent));
        painter.drawLine(area.left(), y, area.right(), y);
    }
    int x = area.left();
    for (const auto& [color, text] : { std::pair(school, tr("School edition, %")), std::pair(family, tr("Family edition, %")) }) {
        painter.fillRect(x, 4, line - 6, line - 6, color);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(x + line, line - 4, text);
        x += line * 2 + fontMetrics().horizontalAdvance(text);
    }
    const int room = area.width() / int(m_topics.size()), bar = qBound(8, room / 5, 36);
    for (int i = 0; i < int(m_topics.size()); ++i) {
        const PlatformTopic& one = m_topics[i];
        const int middle = area.left() + room * i + room / 2;
        const auto draw = [&](const PlatformTopic::Sum& sum, int left, const QColor& color) {
            if (sum.target == 0)
                return;
            const int height = area.height() * sum.percent() / 100;
            painter.fillRect(left, area.bottom() - height, bar, height, color);
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(QRect(left - 12, area.bottom() - height - line, bar + 24, line), Qt::AlignCenter, QString::number(sum.percent()));
        };
        draw(one.school, middle - bar - 2, school);
        draw(one.family, middle + 2, family);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(middle - room / 2 + 2, area.bottom() + 4, room - 4, line), Qt::AlignCenter, fontMetrics().elidedText(one.topic, Qt::ElideRight, room - 4));
    }
}

} // namespace bihuan
