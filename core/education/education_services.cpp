// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/education_services.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("education", text);
}

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(u"，"_s);
}

QList<Condition> between(const QString& column, QDate from, QDate to)
{
    return {{column, from.toString(Qt::ISODate), Condition::Op::GreaterOrEqual}, {column, to.toString(Qt::ISODate), Condition::Op::LessOrEqual}};
}

} // namespace

void registerEducationKinds(Registry& registry)
{
    registry.add(schoolClassType().kind());
    registry.add(learnWayType().kind());
    registry.add(monthThemeType().kind());
    registry.add(eduActivityType().kind());
    registry.add(platformStatType().kind());
    registry.add(inductionType().kind());
    registry.add(reminderRuleType().kind());
    registry.add(edu1530Type().kind());
    registry.add(letterTextType().kind());
    registry.add(parentLetterType().kind());
    registry.add(letterSlipType().kind());
}

Result<QList<RecordIssue>> educationIssues(EducationServices& services)
{
    BIHUAN_TRY_ASSIGN(QList<RecordIssue> found, services.activities.issues());
    BIHUAN_TRY_ASSIGN(const auto letters, services.letters.issues());
    found += letters;
    BIHUAN_TRY_ASSIGN(const auto newcomers, services.gate.newcomers());
    for (const Newcomer& one : newcomers) {
        if (one.isAdmitted())
            continue;
        found << RecordIssue{personType().kind().code, one.person.id.value(), one.person.name,
                             {Severity::Warning, u"induction.owed"_s, {}, tr("%1 No work card before the admission.").arg(refusalOf(one))}};
    }
    return found;
}

CalendarEntries::Source activityEntries(EducationServices& services)
{
    const auto read = [&services](QDate from, QDate to) -> Result<QList<CalendarEntry>> {
        const RecordStore& store = services.records.store();
        BIHUAN_TRY_ASSIGN(const auto activities, store.list(eduActivityType(), {.where = between(u"held_on"_s, from, to)}));
        BIHUAN_TRY_ASSIGN(const auto ways, store.names(learnWayType().kind()));
        QList<CalendarEntry> entries;
        for (const EduActivity& one : activities)
            if (one.state != u"cancelled"_s)
                entries << CalendarEntry{.day = one.heldOn, .lastDay = {}, .at = parseTime(one.heldTime).value_or(QTime()), .text = one.title,
                                         .detail = joined({ways.value(one.way.value()), one.form, one.place, one.speaker}), .group = u"activity"_s, .kind = eduActivityType().kind().code,
                                         .id = one.id.value(), .movable = isAhead(one), .done = isHeld(one)};
        return entries;
    };
    const auto move = [&services](qint64 id, QDate day) -> Result<> {
        BIHUAN_TRY(services.activities.move(Id<EduActivity>(id), day, tr("moved in the calendar")));
        return {};
    };
    return {eduActivityType().kind().code, read, move};
}

CalendarEntries::Source letterEntries(EducationServices& services)
{
    const auto read = [&services](QDate from, QDate to) -> Result<QList<CalendarEntry>> {
        const RecordStore& store = services.records.store();
        BIHUAN_TRY_ASSIGN(const auto letters, store.list(parentLetterType(), {.where = between(u"sent_on"_s, from, to)}));
        QList<CalendarEntry> entries;
        for (const ParentLetter& one : letters)
            entries << CalendarEntry{.day = one.sentOn, .lastDay = {}, .at = {}, .text = tr("Letter: %1").arg(one.topic), .detail = one.docNo, .group = u"activity"_s, .kind = parentLetterType().kind().code,
                                     .id = one.id.value(), .movable = false, .done = one.filedOn.isValid()};
        return entries;
    };
    return {parentLetterType().kind().code, read, {}};
}

} // namespace bihuan
