// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/school_calendar_day.h"

#include "ui/calendar/year_view.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

void fill(QComboBox* box, const QList<Choice>& choices)
{
    for (const Choice& choice : choices)
        box->addItem(QCoreApplication::translate("record", choice.label), choice.code);
}

} // namespace

SchoolCalendarDay::SchoolCalendarDay(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_kind(new ComboBox(this))
    , m_name(new QLineEdit(this))
    , m_follows(new ComboBox(this))
    , m_save(new QPushButton(tr("&Save the day"), this))
    , m_events(new QListWidget(this))
    , m_eventName(new QLineEdit(this))
    , m_eventKind(new ComboBox(this))
    , m_until(new DateEdit(this))
    , m_add(new QPushButton(tr("&Add the event"), this))
{
    setObjectName(u"schoolCalendarDay"_s);
    m_title->setObjectName(u"dayTitle"_s);
    m_title->setFont(titleFont(font()));
    m_words->setObjectName(u"dayWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_words);
    buildDay(column);
    buildEvents(column);
}

void SchoolCalendarDay::buildDay(QVBoxLayout* column)
{
    m_kind->setObjectName(u"dayKind"_s);
    m_kind->setAccessibleName(tr("What the day is"));
    m_kind->addItem(tr("As its weekday says"), QString());
    fill(m_kind, calendarDayType().kind().field(u"kind"_s)->choices);
    m_name->setObjectName(u"dayName"_s);
    m_name->setAccessibleName(tr("Name of the day"));
    m_name->setPlaceholderText(tr("such as “校庆”"));
    m_name->setMaxLength(calendarDayType().kind().field(u"name"_s)->maxLength);
    m_follows->setObjectName(u"dayFollows"_s);
    m_follows->setAccessibleName(tr("Lessons as on a"));
    m_follows->addItem(tr("not said"), QString());
    fill(m_follows, calendarDayType().kind().field(u"follows"_s)->choices);
    m_save->setObjectName(u"saveDayButton"_s);
    m_save->setAutoDefault(false);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SchoolCalendarDay::followKind);
    connect(m_save, &QPushButton::clicked, this,
            [this] { emit dayWanted(m_kind->currentData().toString(), m_name->text(), m_follows->isEnabled() ? m_follows->currentData().toString() : QString()); });
    connect(m_name, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto row = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    row(tr("&This day"), m_kind);
    row(tr("&Name"), m_name);
    row(tr("&Lessons of"), m_follows);
    column->addLayout(form);
    column->addWidget(m_save, 0, Qt::AlignRight);
}

void SchoolCalendarDay::buildEvents(QVBoxLayout* column)
{
    auto* heading = new QLabel(tr("&Events of the day"), this);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setBuddy(m_events);
    m_events->setObjectName(u"dayEvents"_s);
    m_events->setAccessibleName(tr("Events of the day"));
    m_events->setFixedHeight(fontMetrics().height() * 4);
    connect(m_events, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) { emit eventChosen(item->data(Qt::UserRole).toLongLong()); });
    m_eventName->setObjectName(u"eventName"_s);
    m_eventName->setAccessibleName(tr("Name of the event"));
    m_eventName->setPlaceholderText(tr("such as “期末考试”"));
    m_eventName->setMaxLength(schoolEventType().kind().field(u"name"_s)->maxLength);
    m_eventKind->setObjectName(u"eventKind"_s);
    m_eventKind->setAccessibleName(tr("Kind of event"));
    fill(m_eventKind, schoolEventType().kind().field(u"kind"_s)->choices);
    m_until->lineEdit()->setObjectName(u"eventUntil"_s);
    m_until->lineEdit()->setAccessibleName(tr("Last day of the event"));
    m_until->lineEdit()->setPlaceholderText(tr("one day"));
    m_add->setObjectName(u"addEventButton"_s);
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    connect(m_eventName, &QLineEdit::textChanged, this, [this](const QString& text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_eventName, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &SchoolCalendarDay::addEvent);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto row = [&](const QString& text, QWidget* field, QWidget* buddy) {
        auto* label = new QLabel(text, this);
        label->setBuddy(buddy);
        form->addRow(label, field);
    };
    row(tr("&New event"), m_eventName, m_eventName);
    row(tr("&Kind"), m_eventKind, m_eventKind);
    row(tr("&Until"), m_until, m_until->lineEdit());
    column->addWidget(heading);
    column->addWidget(m_events);
    column->addLayout(form);
    column->addWidget(m_add, 0, Qt::AlignRight);
    column->addStretch(1);
}

void SchoolCalendarDay::followKind()
{
    const QString kind = m_kind->currentData().toString();
    m_follows->setEnabled(kind == u"workday"_s || kind == u"class"_s);
    m_name->setEnabled(!kind.isEmpty());
}

void SchoolCalendarDay::show(const DayFacts& facts, bool announced)
{
    m_facts = facts;
    m_title->setText(facts.day.toString(Qt::ISODate));
    QStringList words = YearView::wordsOf(facts);
    if (!announced)
        words << tr("Holidays of %1 not announced yet").arg(facts.day.year());
    m_words->setText(words.join(u'\n'));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(facts.kind)));
    m_name->setText(facts.name);
    m_follows->setCurrentIndex(std::max(0, m_follows->findData(facts.follows > 0 ? QString::number(facts.follows) : QString())));
    followKind();
    m_events->clear();
    for (const SchoolEvent& event : facts.events) {
        auto* item = new QListWidgetItem(event.lastDay.isValid() ? tr("%1 (until %2)").arg(event.name, event.lastDay.toString(u"MM-dd"_s)) : event.name, m_events);
        item->setData(Qt::UserRole, event.id.value());
        item->setToolTip(tr("Enter opens it"));
    }
}

void SchoolCalendarDay::addEvent()
{
    if (!m_until->isAcceptable()) {
        emit badDate(m_until->text());
        m_until->lineEdit()->setFocus();
        return;
    }
    emit eventWanted({ .name = m_eventName->text().trimmed(), .kind = m_eventKind->currentData().toString(), .firstDay = m_facts.day, .lastDay = m_until->date() });
}

void SchoolCalendarDay::clearEntry()
{
    m_eventName->clear();
    m_until->setDate({});
}

} // namespace bihuan
