// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar asks for.
#include "core/education/activity_service.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("education", text);
}

/// What an activity of a node is like by default: resources/templates/education_nodes.json, a row for each.
Result<QHash<QString, QJsonObject>> nodeForms()
{
    QFile file(u":/bihuan/templates/education_nodes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, file.fileName(), file.errorString()};
    QHash<QString, QJsonObject> forms;
    for (const QJsonValue& row : QJsonDocument::fromJson(file.readAll()).object()[u"rows"_s].toArray())
        forms.insert(row[u"code"_s].toString(), row.toObject());
    if (forms.isEmpty())
        return Error{Error::Kind::Format, file.fileName(), {}};
    return forms;
}

QDate schoolDayFrom(const DayTable& days, QDate from, QDate until)
{
    for (QDate day = from; day <= until; day = day.addDays(1))
        if (days.isSchoolDay(day))
            return day;
    return {};
}

/// The last of the days in a row that are called `name`, in this year; invalid when they are not announced.
QDate endOfHoliday(const SchoolCalendar& calendar, const QString& name, int year)
{
    QDate last;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const DayFacts facts = calendar.facts(day);
        if (facts.kind == u"holiday"_s && facts.name.contains(name))
            last = day;
    }
    return last;
}

class Proposals {
public:
    Proposals(const EducationBook& book, QHash<QString, QJsonObject> forms, QDate today) : m_book(book), m_forms(std::move(forms)), m_today(today) {}

    void add(const QString& form, const QString& node, QDate day, const QString& why, const MonthTheme* theme = nullptr)
    {
        if (!day.isValid() || day < m_today)
            return;
        const QString key = u"%1 %2"_s.arg(m_book.schoolYear).arg(node);
        for (const EduActivity& one : m_book.activities)
            if (one.node == key) { // moved by hand or prepared: a person has decided
                if (one.state == u"planned"_s && one.heldOn != day) {
                    EduActivity moved = one;
                    moved.heldOn = day;
                    m_found << ActivityProposal{moved, one.heldOn, why};
                }
                return;
            }
        const QJsonObject row = m_forms.value(form);
        const LearnWay* way = wayCalled(row[u"way"_s].toString());
        if (m_book.nodes.contains(key) || !way)
            return;
        EduActivity one{.title = row[u"title"_s].toString(), .way = way->id, .heldOn = day, .heldTime = row[u"time"_s].toString(),
                        .minutes = row[u"minutes"_s].toInt(), .place = row[u"place"_s].toString(), .audience = row[u"audience"_s].toString(),
                        .form = row[u"form"_s].toString(), .node = key};
        if (theme) {
            one.title.replace(u"{主题}"_s, theme->theme);
            one.theme = theme->id;
        }
        m_found << ActivityProposal{one, {}, why};
    }

    QList<ActivityProposal> found()
    {
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const ActivityProposal& a, const ActivityProposal& b) { return a.activity.heldOn < b.activity.heldOn; });
        return m_found;
    }

private:
    const LearnWay* wayCalled(const QString& code) const
    {
        for (const LearnWay& way : m_book.ways)
            if (way.code == code)
                return &way;
        return nullptr;
    }

    const EducationBook& m_book;
    QHash<QString, QJsonObject> m_forms;
    QDate m_today;
    QList<ActivityProposal> m_found;
};

/// The first Monday with lessons, as themes are opened with the flag; else the first day with lessons; else, in the holidays, the first Monday.
QDate themeDay(const DayTable& days, QDate first, bool& lessons)
{
    const QDate last = first.addMonths(1).addDays(-1);
    lessons = true;
    for (QDate day = first; day <= last; day = day.addDays(1))
        if (day.dayOfWeek() == Qt::Monday && days.isSchoolDay(day))
            return day;
    if (const QDate day = schoolDayFrom(days, first, last); day.isValid())
        return day;
    lessons = false;
    return first.addDays((8 - first.dayOfWeek()) % 7);
}

} // namespace

int schoolYearOf(const QList<SchoolTerm>& terms, QDate day)
{
    for (const SchoolTerm& term : terms)
        if (term.firstDay <= day && day <= term.lastDay)
            return term.schoolYear;
    return day.month() >= 9 ? day.year() : day.year() - 1;
}

Result<EducationBook> EducationBook::read(const RecordStore& store, int schoolYear)
{
    EducationBook book;
    book.schoolYear = schoolYear;
    BIHUAN_TRY_ASSIGN(book.ways, store.list(learnWayType()));
    book.ways.removeIf([](const LearnWay& way) { return way.disabled; });
    BIHUAN_TRY_ASSIGN(book.themes, store.list(monthThemeType()));
    BIHUAN_TRY_ASSIGN(book.classes, store.list(schoolClassType()));
    BIHUAN_TRY_ASSIGN(book.calendar, SchoolCalendar::read(store));
    using Op = Condition::Op;
    BIHUAN_TRY_ASSIGN(const auto all, store.list(eduActivityType(), {.where = {{u"held_on"_s, book.firstDay().toString(Qt::ISODate), Op::GreaterOrEqual},
                                                                               {u"held_on"_s, book.lastDay().toString(Qt::ISODate), Op::LessOrEqual}},
                                                                     .voidedToo = true, .orderBy = {u"held_on"_s, u"held_time"_s, u"id"_s}}));
    for (const EduActivity& one : all) {
        if (!one.node.isEmpty())
            book.nodes << one.node;
        if (!one.voided && schoolYearOf(book.calendar.terms(), one.heldOn) == schoolYear)
            book.activities << one;
    }
    return book;
}

const MonthTheme* EducationBook::themeOf(int month) const
{
    const auto found = std::find_if(themes.cbegin(), themes.cend(), [month](const MonthTheme& one) { return one.month == month; });
    return found == themes.cend() ? nullptr : &*found;
}

const LearnWay* EducationBook::way(Id<LearnWay> id) const
{
    const auto found = std::find_if(ways.cbegin(), ways.cend(), [id](const LearnWay& one) { return one.id == id; });
    return found == ways.cend() ? nullptr : &*found;
}

QDate EducationBook::firstDay() const
{
    QDate first(schoolYear, 9, 1);
    for (const SchoolTerm& term : calendar.terms())
        if (term.schoolYear == schoolYear)
            first = std::min(first, term.firstDay);
    return first;
}

int EducationBook::columnOf(QDate day) const
{
    return day < QDate(schoolYear, 9, 1) ? 0 : (day.month() + 3) % 12;
}

Result<QList<ActivityProposal>> proposedActivities(const EducationBook& book, QDate today)
{
    BIHUAN_TRY_ASSIGN(auto forms, nodeForms());
    Proposals proposals(book, std::move(forms), today);
    const DayTable& days = book.calendar.days();
    bool anyTerm = false;
    for (const SchoolTerm& term : book.calendar.terms()) {
        if (term.schoolYear != book.schoolYear)
            continue;
        anyTerm = true;
        const QDate begin = schoolDayFrom(days, term.firstDay, term.lastDay);
        proposals.add(u"term_start"_s, u"start "_s + term.term, begin, tr("First day of lessons in %1").arg(term.name));
        if (term.term == u"first"_s && begin.isValid())
            proposals.add(u"new_pupils"_s, u"newcomers"_s, schoolDayFrom(days, begin.addDays(1), term.lastDay), tr("New pupils have come"));
    }
    if (!anyTerm)
        return Error{Error::Kind::Refused, tr("The terms of %1–%2 are not entered yet. Enter them under “School terms”, then the year can be planned.")
                                               .arg(book.schoolYear).arg(book.schoolYear + 1), {}};
    for (const auto& [form, name, year] : {std::tuple(u"after_national"_s, u"国庆"_s, book.schoolYear), std::tuple(u"after_labour"_s, u"劳动"_s, book.schoolYear + 1)})
        if (const QDate end = endOfHoliday(book.calendar, name, year); end.isValid())
            proposals.add(form, form, schoolDayFrom(days, end.addDays(1), end.addDays(20)), tr("First day of lessons after the holiday"));
    for (int column = 0; column < 12; ++column) {
        const int month = EducationBook::monthOfColumn(column);
        const MonthTheme* theme = book.themeOf(month);
        if (!theme)
            continue;
        bool lessons = true;
        const QDate day = themeDay(days, QDate(month >= 9 ? book.schoolYear : book.schoolYear + 1, month, 1), lessons);
        proposals.add(lessons ? u"theme"_s : u"theme_holiday"_s, u"theme %1"_s.arg(month), day, tr("Theme of month %1").arg(month), theme);
    }
    return proposals.found();
}

} // namespace bihuan
