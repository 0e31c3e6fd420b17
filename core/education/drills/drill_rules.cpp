// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/drills/drill_rules.h"

#include "core/calendar/school_calendar.h"
#include "core/calendar/usual_terms.h"
#include "core/education/drills/drill_classes.h"
#include "core/education/drills/drill_states.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("drills", text);
}

std::optional<Person> personOf(const RecordStore& store, Id<Person> id)
{
    const auto found = id.isNull() ? Result<std::optional<Person>>() : store.find(personType(), id);
    return found ? *found : std::nullopt;
}

bool isGone(const Person& person, QDate day)
{
    return person.voided || (person.leftOn.isValid() && day.isValid() && person.leftOn < day);
}

} // namespace

QString drillTimeText(int seconds)
{
    if (seconds <= 0)
        return {};
    return seconds < 60 ? tr("%1 s").arg(seconds) : tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> parseDrillTime(const QString& text)
{
    static const QRegularExpression pattern(u"^(?:(\\d{1,3})\\s*(?:[:：分′'’]|min)\\s*)?(?:(\\d{1,5})\\s*(?:秒|s|″|\"|”)?)?$"_s);
    const auto match = pattern.match(text.trimmed());
    if (text.trimmed().isEmpty() || !match.hasMatch())
        return std::nullopt;
    const bool minutes = !match.captured(1).isEmpty();
    const int seconds = match.captured(2).toInt();
    if (minutes && seconds >= 60)
        return std::nullopt;
    return match.captured(1).toInt() * 60 + seconds;
}

std::optional<QList<std::pair<int, int>>> parsePreferred(const QString& text)
{
    QList<std::pair<int, int>> days;
    static const QRegularExpression separators(u"[、,，;；\\s]+"_s), one(u"^(\\d{1,2})(?:[-.月](\\d{1,2})日?|月)?$"_s);
    for (const QString& word : text.split(separators, Qt::SkipEmptyParts)) {
        const auto match = one.match(word);
        const int month = match.captured(1).toInt(), day = match.captured(2).toInt();
        // 2028 is a leap year: 29 February is a day one may prefer.
        if (!match.hasMatch() || !QDate::isValid(2028, month, day == 0 ? 1 : day))
            return std::nullopt;
        days << std::pair(month, day);
    }
    return days;
}

namespace drillRules {

Issues kindIssues(const DrillKind& kind, const RecordStore&, QDate)
{
    Issues issues;
    if (kind.targetS < 0 || (kind.targetS > 0 && kind.targetS < 10) || kind.targetS >= impossibleS)
        issues << Issue{Severity::Problem, u"drill_kind.target"_s, u"target_s"_s, tr("The target is in seconds: 120 for two minutes. 0 for a drill that is not timed.")};
    if (kind.perYear < 0 || kind.perYear > 40)
        issues << Issue{Severity::Problem, u"drill_kind.per_year"_s, u"per_year"_s, tr("Once or a few times a school year; 0 for none.")};
    if (!parsePreferred(kind.preferred))
        issues << Issue{Severity::Problem, u"drill_kind.preferred"_s, u"preferred"_s, tr("Write months or days, such as “11-9、3”.")};
    return issues;
}

Issues drillIssues(const Drill& drill, const RecordStore& store, QDate today)
{
    Issues issues;
    const DrillState state = drillStateFromCode(drill.state).value_or(DrillState::Planned);
    if (state == DrillState::Cancelled)
        return issues;
    const auto add = [&issues](Severity severity, const char* code, const char* field, const QString& message) {
        issues << Issue{severity, QString::fromLatin1(code), QString::fromLatin1(field), message};
    };
    if (state == DrillState::Closed && !drill.id.isNull())
        if (const auto stored = store.find(drillType(), drill.id); stored && *stored && (*stored)->state == drill.state
                                                                   && drillType().toRecord(**stored).values != drillType().toRecord(drill).values)
            add(Severity::Problem, "drill.frozen", "", tr("%1 is closed: what is in its file is not changed any more.").arg(drill.number));
    if (!drill.heldAt.isEmpty() && !drill.time().isValid())
        add(Severity::Problem, "drill.time", "held_at", tr("“%1” is no time of day: write 09:40.").arg(drill.heldAt));
    if (drill.teachers < 0 || drill.pupils < 0 || drill.targetS < 0 || drill.actualS < 0)
        add(Severity::Problem, "drill.negative", drill.actualS < 0 ? "actual_s" : "n_pupils", tr("There is no number below 0 here."));
    if (drill.actualS >= impossibleS)
        add(Severity::Problem, "drill.actual", "actual_s", tr("%1 is no evacuation: the time is in seconds, from the signal to the last class.").arg(drillTimeText(drill.actualS)));
    else if (drill.actualS >= slowS)
        add(Severity::Warning, "drill.slow", "actual_s", tr("It took %1. Is that right, or was it typed in another unit?").arg(drillTimeText(drill.actualS)));
    if (isHeld(state) && drill.heldOn > today)
        add(Severity::Problem, "drill.future", "held_on", tr("It cannot have been held on a day to come (%1).").arg(drill.heldOn.toString(Qt::ISODate)));
    const auto kind = store.find(drillKindType(), drill.kind);
    const bool evacuation = kind && *kind && (*kind)->evacuation && !drill.isTabletop();
    if (isHeld(state) && evacuation && drill.actualS == 0 && drill.untimedReason.isEmpty())
        add(Severity::Problem, "drill.untimed", "actual_s", tr("Enter how many seconds it took, or why it was not timed: 0 seconds is no result."));
    if (const auto calendar = store.kept(&SchoolCalendar::read); calendar && drill.heldOn.isValid()) {
        const DayFacts facts = (*calendar)->facts(drill.heldOn);
        // Of a year whose terms nobody has entered only the weekdays and holidays are known.
        const bool known = std::any_of((*calendar)->terms().cbegin(), (*calendar)->terms().cend(), [&](const SchoolTerm& term) { return term.schoolYear == usualTerms::yearOf(drill.heldOn); });
        if (known ? !facts.school : !facts.working)
            add(Severity::Warning, "drill.rest_day", "held_on",
                facts.name.isEmpty() ? tr("%1 is no day of school (%2).").arg(drill.heldOn.toString(Qt::ISODate), QLocale(QLocale::Chinese).dayName(drill.heldOn.dayOfWeek()))
                                     : tr("%1 is no day of school (%2).").arg(drill.heldOn.toString(Qt::ISODate), facts.name));
        if (const SchoolEvent* exam = (*calendar)->examOn(drill.heldOn))
            add(Severity::Warning, "drill.exam", "held_on", tr("“%1” is on %2: hold the drill on another day.").arg(exam->name, drill.heldOn.toString(Qt::ISODate)));
    }
    if (drill.pupils > 0)
        if (const int all = pupilsOfSchool(store); all > 0 && drill.pupils > all)
            add(Severity::Warning, "drill.too_many", "n_pupils", tr("%1 pupils are more than the school has (%2).").arg(drill.pupils).arg(all));
    if (const auto commander = personOf(store, drill.commander); commander && !isHeld(state) && isGone(*commander, drill.heldOn))
        add(Severity::Warning, "drill.commander_left", "commander", tr("%1 will not be on the staff any more: choose another commander.").arg(commander->name));
    if (isHeld(state) && !drill.id.isNull())
        if (const auto times = store.list(drillClassTimeType(), {.where = {{u"drill"_s, drill.id.value()}}})) {
            int present = 0;
            for (const DrillClassTime& time : *times)
                present += time.present;
            if (isSameSecond(*times))
                add(Severity::Warning, "drill.same_second", "", tr("All classes arrived in the same second: did one person report for all of them?"));
            if (drill.pupils > 0 && present > drill.pupils)
                add(Severity::Warning, "drill.too_many_present", "n_pupils",
                    tr("The classes counted %1 pupils, but only %2 are said to have taken part.").arg(present).arg(drill.pupils));
        }
    return issues;
}

Issues roleIssues(const DrillRole& role, const RecordStore& store, QDate)
{
    Issues issues;
    if (!role.backup.isNull() && role.backup == role.person)
        issues << Issue{Severity::Problem, u"drill_role.backup"_s, u"backup"_s, tr("%1 cannot stand in for the same person.").arg(role.team)};
    const auto drill = store.find(drillType(), role.drill);
    if (!drill || !*drill || isHeld(drillStateFromCode((*drill)->state).value_or(DrillState::Planned)))
        return issues;
    if (const auto person = personOf(store, role.person); person && isGone(*person, (*drill)->heldOn))
        issues << Issue{Severity::Warning, u"drill_role.left"_s, u"person"_s,
                        tr("%1 (%2) will not be on the staff any more on the day of the drill: choose somebody else.").arg(person->name, role.team)};
    return issues;
}

Issues classTimeIssues(const DrillClassTime& time, const RecordStore&, QDate)
{
    Issues issues;
    if (time.present < 0 || time.expected < 0 || time.present > time.expected)
        issues << Issue{Severity::Problem, u"drill_class_time.present"_s, u"present"_s,
                        tr("%1: %2 pupils counted, but only %3 expected. Correct one of them.").arg(time.className).arg(time.present).arg(time.expected)};
    if (time.expected == 0)
        issues << Issue{Severity::Warning, u"drill_class_time.empty"_s, u"expected"_s, tr("%1 is a class without pupils: enter how many it has.").arg(time.className)};
    if (time.arrivedS < 0 || time.arrivedS >= impossibleS)
        issues << Issue{Severity::Problem, u"drill_class_time.arrived"_s, u"arrived_s"_s, tr("%1: the time is in seconds after the signal.").arg(time.className)};
    return issues;
}

Issues markIssues(const DrillMark& mark, const RecordStore&, QDate)
{
    Issues issues;
    if (mark.got < 0 || mark.got > mark.points)
        issues << Issue{Severity::Problem, u"drill_mark.got"_s, u"got"_s, tr("“%1” has 0 to %2 points.").arg(mark.name).arg(mark.points)};
    return issues;
}

bool isSameSecond(const QList<DrillClassTime>& times)
{
    QSet<int> seconds;
    int noted = 0;
    for (const DrillClassTime& time : times)
        if (time.arrivedS > 0) {
            seconds << time.arrivedS;
            ++noted;
        }
    return noted >= sameSecondClasses && seconds.size() == 1;
}

Issues rolesIssues(const QList<DrillRole>& roles, const RecordStore& store, QDate day)
{
    Issues issues;
    QHash<Id<Person>, QString> teams;
    for (const DrillRole& role : roles) {
        if (role.person.isNull()) {
            if (role.keyRole)
                issues << Issue{Severity::Warning, u"drill_role.nobody"_s, u"person"_s, tr("Nobody leads the team “%1”, which is needed.").arg(role.team)};
            continue;
        }
        const auto person = personOf(store, role.person);
        if (!person)
            continue;
        if (isGone(*person, day))
            issues << Issue{Severity::Warning, u"drill_role.left"_s, u"person"_s,
                            tr("%1 (%2) will not be on the staff any more on the day of the drill: choose somebody else.").arg(person->name, role.team)};
        if (teams.contains(role.person))
            issues << Issue{Severity::Warning, u"drill_role.twice"_s, u"person"_s,
                            tr("%1 is in two teams at once: %2 and %3.").arg(person->name, teams.value(role.person), role.team)};
        teams.insert(role.person, role.team);
    }
    return issues;
}

} // namespace drillRules
} // namespace bihuan
