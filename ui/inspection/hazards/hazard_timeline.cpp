// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/hazards/hazard_timeline.h"

#include "ui/inspection/hazards/hazard_words.h"
#include "ui/widgets/tone_label.h"

#include <QPainter>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int gutter = 22;

/// One entry with its dot on the line that joins them all.
class Entry final : public QWidget {
public:
    Entry(Tone tone, bool last, QWidget* parent)
        : QWidget(parent)
        , m_tone(tone)
        , m_last(last)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal x = gutter / 2.0 - 2, y = fontMetrics().height() / 2.0 + 2;
        painter.setPen(QPen(palette().color(QPalette::Midlight), 2));
        painter.drawLine(QPointF(x, y), QPointF(x, m_last ? y : height()));
        painter.setPen(QPen(toneColors(m_tone, palette()).text, 2));
        painter.setBrush(toneColors(m_tone, palette()).background);
        painter.drawEllipse(QPointF(x, y), 4.5, 4.5);
    }

private:
    Tone m_tone;
    bool m_last;
};

Tone toneOf(const LoopEvent& event)
{
    const auto action = loopActionFromCode(event.action);
    if (!action)
        return Tone::Neutral;
    switch (*action) {
    case LoopAction::Return:
    case LoopAction::Reopen:
    case LoopAction::Escalate:
        return Tone::Error;
    case LoopAction::Extend:
    case LoopAction::Contain:
        return Tone::Warning;
    case LoopAction::Verify:
    case LoopAction::Close:
        return Tone::Ok;
    default:
        return Tone::Info;
    }
}

} // namespace

HazardTimeline::HazardTimeline(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"hazardTimeline"_s);
    setAccessibleName(tr("History"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void HazardTimeline::setHistory(const LoopItem& item, const QList<LoopEvent>& events, const RecordText& names)
{
    while (QLayoutItem* old = m_column->takeAt(0)) {
        if (QWidget* widget = old->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete old;
    }
    m_entries.clear();
    const auto person = [&](Id<Person> id) { return id.isNull() ? QString() : names.nameOf(personType().kind().code, id.value()); };
    if (item.voided)
        add(tr("Voided"), {}, tr("The number stays in the ledger."), Tone::Neutral);
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        const auto action = loopActionFromCode(event->action);
        QString title = action ? loopActionName(*action) : event->action;
        if (const auto to = loopStateFromCode(event->to); to && event->from != event->to)
            title = tr("%1 → %2").arg(title, loopStateName(*to));
        QStringList when{ event->on.toString(Qt::ISODate) };
        if (const QString who = person(event->person); !who.isEmpty())
            when << who;
        const QString entered = event->at.date() == event->on ? event->at.toString(u"HH:mm"_s) : event->at.toString(u"MM-dd HH:mm"_s);
        when << (event->actor.isEmpty() ? tr("entered %1").arg(entered) : tr("entered %1 by %2").arg(entered, event->actor));
        QStringList words;
        if (event->due.isValid())
            words << tr("By the day: %1").arg(event->due.toString(Qt::ISODate));
        if (!event->note.isEmpty())
            words << event->note;
        add(title, when.join(u"  ·  "_s), words.join(u'\n'), toneOf(*event));
    }
    QStringList found;
    if (const QString who = person(item.reporter); !who.isEmpty())
        found << who;
    add(tr("Found"), item.foundOn.toString(Qt::ISODate), found.join(u' '), Tone::Neutral);
}

void HazardTimeline::add(const QString& title, const QString& when, const QString& words, Tone tone)
{
    const bool last = title == tr("Found");
    auto* entry = new Entry(tone, last, this);
    entry->setObjectName(u"timelineEntry%1"_s.arg(m_entries.size() + 1));
    QStringList lines{ title, when, words };
    lines.removeAll(QString());
    m_entries << lines.join(u'\n');
    entry->setAccessibleName(lines.join(u", "_s));
    auto* column = new QVBoxLayout(entry);
    column->setContentsMargins(gutter, 0, 0, 12);
    column->setSpacing(2);
    auto* head = new QLabel(title, entry);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    QFont strong = font();
    strong.setBold(true);
    head->setFont(strong);
    column->addWidget(head);
    if (!when.isEmpty()) {
        auto* line = new ToneLabel(Tone::Neutral, entry);
        line->setText(when);
        column->addWidget(line);
    }
    if (!words.isEmpty()) {
        auto* line = new QLabel(words, entry);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(line);
    }
    m_column->addWidget(entry);
    entry->show();
}

} // namespace bihuan
