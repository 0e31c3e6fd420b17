// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/watch/watch_findings.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("watch", text);
}

QString dayText(QDate day)
{
    return tr("%1 (%2)").arg(day.toString(u"MM-dd"_s), weekdayName(day.dayOfWeek()));
}

/// Looks at one stretch of days, a week at a time.
class Inspector {
public:
    explicit Inspector(const WatchBook& book) : m_book(book)
    {
        for (const WatchSlot& slot : book.times) {
            m_hours.insert(slot.id, parseHours(slot.hours).value_or(DayHours()));
            m_weekdays.insert(slot.id, parseWeekdays(slot.days).value_or(QList<int>()));
        }
    }

    void look(QDate date)
    {
        const WatchDay day = watchDay(m_book, date);
        if (!day.school)
            return;
        if (date.dayOfWeek() > Qt::Friday && m_book.special.value(date).follows.isEmpty())
            add({.kind = WatchFinding::Kind::NoWeekday, .day = date,
                 .message = tr("%1 is a make-up day with lessons: say which weekday's roster it has.").arg(dayText(date)),
                 .shortText = tr("which weekday's roster?")});
        lookAtPeople(day);
        lookAtPoints(day);
    }

    void finishWeek(QDate monday)
    {
        const int most = m_book.settings.mostPerWeek;
        for (auto each = m_week.cbegin(); most > 0 && each != m_week.cend(); ++each)
            if (each.value() > most)
                add({.kind = WatchFinding::Kind::TooMany, .severity = Severity::Warning, .day = monday, .person = each.key(),
                     .message = tr("%1 has %2 duties in the week from %3; the school's limit is %4.")
                                    .arg(m_book.personName(each.key())).arg(each.value()).arg(monday.toString(u"MM-dd"_s)).arg(most),
                     .shortText = tr("%1 duties in a week").arg(each.value())});
        m_week.clear();
    }

    QList<WatchFinding> take() { return std::move(m_found); }

private:
    void add(WatchFinding finding) { m_found << std::move(finding); }

    void lookAtPeople(const WatchDay& day)
    {
        QHash<Id<Person>, QList<const WatchDuty*>> byPerson;
        for (const WatchDuty& duty : day.duties) {
            if (duty.actual.isNull())
                continue;
            if (!m_book.isStaff(duty.actual, day.day))
                add({.kind = WatchFinding::Kind::NotStaff, .day = day.day, .weekday = day.weekday, .slot = duty.slot, .point = duty.point,
                     .post = duty.post, .person = duty.actual,
                     .message = tr("%1 %2: %3 is not on the staff on this day.")
                                    .arg(dayText(day.day), m_book.cellName(duty.slot, duty.point), m_book.personName(duty.actual)),
                     .shortText = tr("%1 is not on the staff").arg(m_book.personName(duty.actual))});
            for (const WatchDuty* other : std::as_const(byPerson[duty.actual]))
                if (hoursOverlap(m_hours.value(duty.slot), m_hours.value(other->slot)))
                    addClash(day, *other, duty);
            byPerson[duty.actual] << &duty;
            const WatchRole* role = m_book.role(duty.role);
            if (!(role && role->leads) && !m_book.outsourced.contains(m_book.people.value(duty.actual).category))
                ++m_week[duty.actual];
        }
    }

    /// Both places are told, so that each cell can show it.
    void addClash(const WatchDay& day, const WatchDuty& one, const WatchDuty& other)
    {
        const QString name = m_book.personName(one.actual);
        for (const auto& [here, there] : {std::pair(&one, &other), std::pair(&other, &one)})
            add({.kind = WatchFinding::Kind::TwoPlaces, .day = day.day, .weekday = day.weekday, .slot = here->slot, .point = here->point,
                 .post = here->post, .person = here->actual,
                 .message = tr("%1: %2 stands at %3 and at %4 at one time.")
                                .arg(dayText(day.day), name, m_book.cellName(here->slot, here->point), m_book.cellName(there->slot, there->point)),
                 .shortText = tr("%1 also stands at %2").arg(name, m_book.cellName(there->slot, there->point))});
    }

    void lookAtPoints(const WatchDay& day)
    {
        for (const WatchSlot& slot : m_book.times) {
            if (!m_weekdays.value(slot.id).contains(day.weekday))
                continue;
            for (const WatchPoint& point : m_book.points)
                if (point.isWatchedAt(slot.id))
                    lookAtCell(day, slot, point);
        }
    }

    void lookAtCell(const WatchDay& day, const WatchSlot& slot, const WatchPoint& point)
    {
        const QList<WatchDuty> duties = day.at(slot.id, point.id);
        int there = 0;
        bool backup = false;
        QStringList absent;
        WatchFinding finding{.day = day.day, .weekday = day.weekday, .slot = slot.id, .point = point.id};
        for (const WatchDuty& duty : duties) {
            there += duty.actual.isNull() ? 0 : 1;
            backup = backup || !duty.backup.isNull();
            if (finding.post.isNull())
                finding.post = duty.post;
            if (duty.actual.isNull())
                absent << (duty.why.isEmpty() ? m_book.personName(duty.planned) : tr("%1 (%2)").arg(m_book.personName(duty.planned), duty.why));
        }
        const QString place = tr("%1 %2").arg(dayText(day.day), m_book.cellName(slot.id, point.id));
        const QString missing = absent.join(u'、');
        if (there == 0) {
            finding.kind = WatchFinding::Kind::Gap;
            finding.message = missing.isEmpty() ? tr("%1: nobody stands there.").arg(place)
                                                : tr("%1: nobody stands there; %2 is absent and nobody stands in.").arg(place, missing);
            finding.shortText = missing.isEmpty() ? tr("nobody") : tr("%1 absent, nobody stands in").arg(missing);
            add(finding);
        } else if (there < point.people()) {
            finding.kind = WatchFinding::Kind::TooFew;
            finding.severity = Severity::Warning;
            finding.message = missing.isEmpty() ? tr("%1: %2 of %3 people.").arg(place).arg(there).arg(point.people())
                                                : tr("%1: %2 of %3 people; %4 is absent.").arg(place).arg(there).arg(point.people()).arg(missing);
            finding.shortText = tr("%1 of %2 people").arg(there).arg(point.people());
            add(finding);
        }
        if (m_book.settings.backups && !duties.isEmpty() && !backup) {
            finding.kind = WatchFinding::Kind::NoBackup;
            finding.severity = Severity::Warning;
            finding.message = tr("%1: no deputy is named.").arg(place);
            finding.shortText = tr("no deputy");
            add(finding);
        }
    }

    const WatchBook& m_book;
    QHash<Id<WatchSlot>, DayHours> m_hours;
    QHash<Id<WatchSlot>, QList<int>> m_weekdays;
    QHash<Id<Person>, int> m_week;
    QList<WatchFinding> m_found;
};

bool hasRoster(const WatchBook& book, QDate from, QDate until)
{
    return std::any_of(book.posts.cbegin(), book.posts.cend(), [&](const WatchPost& post) {
        return !post.voided && post.validFrom <= until && (!post.validUntil.isValid() || post.validUntil >= from);
    });
}

} // namespace

QString findingCode(WatchFinding::Kind kind)
{
    switch (kind) {
    case WatchFinding::Kind::TwoPlaces: return u"watch.two_places"_s;
    case WatchFinding::Kind::NotStaff: return u"watch.not_staff"_s;
    case WatchFinding::Kind::Gap: return u"watch.gap"_s;
    case WatchFinding::Kind::TooFew: return u"watch.too_few"_s;
    case WatchFinding::Kind::TooMany: return u"watch.too_many"_s;
    case WatchFinding::Kind::NoBackup: return u"watch.no_backup"_s;
    case WatchFinding::Kind::NoWeekday: return u"watch.no_weekday"_s;
    }
    return {};
}

QList<WatchFinding> watchFindings(const WatchBook& book, QDate from, QDate until)
{
    if (!hasRoster(book, from, until))
        return {};
    Inspector inspector(book);
    for (QDate day = from; day <= until; day = day.addDays(1)) {
        inspector.look(day);
        if (day.dayOfWeek() == Qt::Sunday || day == until)
            inspector.finishWeek(mondayOf(day));
    }
    return inspector.take();
}

QList<WatchFinding> toldOnce(const QList<WatchFinding>& findings)
{
    QList<WatchFinding> once;
    QSet<QString> told;
    for (const WatchFinding& finding : findings) {
        const QString key = finding.kind == WatchFinding::Kind::TwoPlaces
            ? u"%1 %2"_s.arg(finding.day.toString(Qt::ISODate)).arg(finding.person.value()) : finding.message;
        if (!told.contains(key))
            once << finding;
        told << key;
    }
    return once;
}

QList<WatchFinding> standingFindings(const WatchBook& book, QDate from)
{
    QList<WatchFinding> once;
    QSet<QString> told;
    for (const WatchFinding& finding : watchFindings(standingOf(book), from, from.addDays(13))) {
        const QString key = u"%1 %2 %3 %4 %5"_s.arg(int(finding.kind)).arg(finding.weekday).arg(finding.slot.value())
                                .arg(finding.point.value()).arg(finding.shortText + book.personName(finding.person));
        if (!told.contains(key))
            once << finding;
        told << key;
    }
    return once;
}

} // namespace bihuan
