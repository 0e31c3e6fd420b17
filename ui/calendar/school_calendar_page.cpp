// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/school_calendar_page.h"

#include "core/calendar/usual_terms.h"
#include "ui/calendar/school_calendar_day.h"
#include "ui/calendar/year_view.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// What the signs of the year mean.
class Legend final : public QWidget {
public:
    explicit Legend(QWidget* parent)
        : QWidget(parent)
    {
        setObjectName(u"yearLegend"_s);
        setFixedHeight(fontMetrics().height() + 10);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        YearView::paintLegend(painter, rect(), palette());
    }
};

} // namespace

PageInfo SchoolCalendarPage::info()
{
    return { u"school_calendar"_s, tr("School year"), u"calendar"_s };
}

SchoolCalendarPage::SchoolCalendarPage(CalendarServices& services, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_services(services)
    , m_days(services.records)
{
    buildHeader();
    buildBody();
    connect(&context.records, &RecordService::changed, this, [this](const QString& kind) {
        if (kind != calendarDayType().kind().code && kind != schoolTermType().kind().code && kind != schoolEventType().kind().code
            && kind != fixedDayType().kind().code)
            return;
        m_stale = true;
        if (isVisible())
            activated();
    });
}

void SchoolCalendarPage::buildHeader()
{
    const auto add = [this](QAction*& action, const QString& name, const QString& icon, const QString& text, auto run, const QKeySequence& keys = {}) {
        action = makeAction(name, icon, text, keys);
        connect(action, &QAction::triggered, this, run);
    };
    add(m_before, u"yearBeforeAction"_s, u"calendar"_s, tr("School year &before"), [this] { turn(-1); }, QKeyCombination(Qt::ALT, Qt::Key_PageUp));
    add(m_after, u"yearAfterAction"_s, u"calendar"_s, tr("School year &after"), [this] { turn(1); }, QKeyCombination(Qt::ALT, Qt::Key_PageDown));
    add(m_now, u"yearTodayAction"_s, u"calendar"_s, tr("&Today"), [this] { showDay(m_services.records.store().database().clock().today()); }, QKeyCombination(Qt::CTRL, Qt::Key_T));
    add(m_terms, u"yearTermsAction"_s, u"edit"_s, tr("T&erms"), [this] { emit pageWanted(schoolTermType().kind().code); });
    add(m_import, u"holidayImportAction"_s, u"import"_s, tr("&Import holidays…"), [this] { emit holidayImportWanted(); });
    const auto arrow = [this](QAction* action, const QString& sign) {
        auto* button = new QToolButton(this);
        button->setText(sign);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAccessibleName(action->iconText());
        button->setToolTip(action->toolTip());
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        return button;
    };
    m_yearLabel = new QLabel(this);
    m_yearLabel->setObjectName(u"yearLabel"_s);
    headerLayout()->insertWidget(1, arrow(m_before, u"‹"_s));
    headerLayout()->insertWidget(2, m_yearLabel);
    headerLayout()->insertWidget(3, arrow(m_after, u"›"_s));
    for (QAction* action : { m_now, m_terms, m_import }) {
        auto* button = new QPushButton(action->icon(), action->text(), this);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setToolTip(action->toolTip());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        headerLayout()->addWidget(button);
    }
}

void SchoolCalendarPage::buildBody()
{
    m_note = new QLabel(this);
    m_note->setObjectName(u"yearNote"_s);
    m_note->setWordWrap(true);
    m_year = new YearView(this);
    m_side = new SchoolCalendarDay(this);
    const auto scrolled = [this](QWidget* widget, const QString& name) {
        auto* area = new QScrollArea(this);
        area->setObjectName(name);
        area->setWidget(widget);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        return area;
    };
    auto* year = scrolled(m_year, u"yearArea"_s);
    auto* side = scrolled(m_side, u"dayArea"_s);
    constexpr int sideWidth = 250;
    side->setFixedWidth(sideWidth);
    connect(m_year, &YearView::dayChanged, this, [this, year](QDate day) {
        const QRect at = m_year->rectOf(day);
        year->ensureVisible(at.center().x(), at.center().y());
        showCurrent();
    });
    connect(m_side, &SchoolCalendarDay::dayWanted, this, &SchoolCalendarPage::changeDay);
    connect(m_side, &SchoolCalendarDay::eventWanted, this, &SchoolCalendarPage::addEvent);
    connect(m_side, &SchoolCalendarDay::eventChosen, this, [this](qint64 id) { emit recordWanted(schoolEventType().kind().code, id); });
    connect(m_side, &SchoolCalendarDay::badDate, this,
            [this](const QString& text) { messages().showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(text)); });
    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_note);
    left->addWidget(year, 1);
    left->addWidget(new Legend(this));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(left, 1);
    row->addWidget(side);
    bodyLayout()->addLayout(row, 1);
}

void SchoolCalendarPage::activated()
{
    const QDate today = m_services.records.store().database().clock().today();
    if (!std::exchange(m_stale, false) && m_loadedOn == today)
        return;
    m_loadedOn = today;
    reload();
}

void SchoolCalendarPage::reload()
{
    const auto calendar = SchoolCalendar::read(m_services.records.store());
    if (!calendar) {
        messages().showError(calendar.error());
        return;
    }
    m_calendar = *calendar;
    m_year->setCalendar(m_calendar, m_loadedOn);
    showCurrent();
}

void SchoolCalendarPage::turn(int years)
{
    m_year->setSchoolYear(m_year->schoolYear() + years);
    showCurrent();
}

void SchoolCalendarPage::showDay(QDate day)
{
    activated();
    m_year->setSchoolYear(usualTerms::yearOf(day));
    m_year->setDay(day);
    m_year->setFocus();
}

void SchoolCalendarPage::showCurrent()
{
    const int year = m_year->schoolYear();
    m_yearLabel->setText(tr("%1–%2").arg(year).arg(year + 1));
    QStringList notes;
    const bool terms = std::any_of(m_calendar.terms().cbegin(), m_calendar.terms().cend(), [year](const SchoolTerm& term) { return term.schoolYear == year; });
    if (!terms)
        notes << tr("No terms are entered for this school year: press “Terms”.");
    for (const int one : { year, year + 1 })
        if (!m_calendar.isAnnounced(one))
            notes << tr("Holidays of %1 not announced yet: import them when the notice is out.").arg(one);
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    m_side->show(m_calendar.facts(m_year->day()), m_calendar.isAnnounced(m_year->day().year()));
    emit statusChanged(m_year->accessibleDescription());
}

void SchoolCalendarPage::changeDay(const QString& kind, const QString& name, const QString& follows)
{
    const QDate day = m_year->day();
    const auto change = m_days.set(day, kind, name, follows);
    if (!change) {
        messages().showError(change.error());
        return;
    }
    messages().showMessage(Tone::Ok, tr("%1 is changed.").arg(day.toString(Qt::ISODate)), tr("Undo"), [this, change = *change] {
        if (const auto back = m_days.takeBack(change); !back)
            messages().showError(back.error());
    });
}

void SchoolCalendarPage::addEvent(const SchoolEvent& event)
{
    const RecordKind& kind = schoolEventType().kind();
    const auto id = m_services.records.save(kind, schoolEventType().toRecord(event));
    if (!id) {
        messages().showError(id.error());
        return;
    }
    m_side->clearEntry();
    messages().showMessage(Tone::Ok, tr("“%1” is on the calendar.").arg(event.name), tr("Undo"), [this, &kind, id = *id] {
        if (const auto back = m_services.records.setVoided(kind, { id }, true, tr("taken back at once")); !back)
            messages().showError(back.error());
    });
}

QList<QAction*> SchoolCalendarPage::editActions() const
{
    return { m_before, m_after, m_now, m_terms, m_import };
}

} // namespace bihuan
