// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/classes/booklet.h"

#include "core/documents/joined_pages.h"
#include "core/people/defaults.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("education", text);
}

Error refused(const QString& sentence)
{
    return {Error::Kind::Refused, sentence, {}};
}

QString momentName(const QString& moment)
{
    if (moment == u"lesson"_s)
        return tr("each lesson");
    if (moment == u"day"_s)
        return tr("day");
    return moment == u"week"_s ? tr("week") : tr("before a holiday");
}

QString weekdayOf(QDate day)
{
    return u"周"_s + u"一二三四五六日"_s.at(day.dayOfWeek() - 1);
}

/// What both papers start from.
struct Plan {
    SchoolTerm term;
    QList<SchoolClass> classes;
    QList<BookletLine> lines;
    QList<ReminderRule> rules;
    QHash<qint64, QString> people;
    SchoolProfile school;
};

Result<Plan> planOf(const RecordStore& store, const BookletOptions& options)
{
    Plan plan;
    BIHUAN_TRY_ASSIGN(const auto term, store.find(schoolTermType(), options.term));
    if (!term)
        return Error{Error::Kind::NotFound, schoolTermType().kind().title(), {}};
    plan.term = *term;
    BIHUAN_TRY_ASSIGN(plan.classes, store.list(schoolClassType()));
    if (!options.classes.isEmpty())
        plan.classes.removeIf([&](const SchoolClass& one) { return !options.classes.contains(one.id); });
    if (plan.classes.isEmpty())
        return refused(tr("No classes are entered yet: enter or import them, then the booklets can be printed."));
    BIHUAN_TRY_ASSIGN(plan.rules, store.list(reminderRuleType()));
    plan.rules.removeIf([&](const ReminderRule& rule) { return rule.disabled || rule.scheme != options.scheme; });
    if (plan.rules.isEmpty())
        return refused(tr("There is no rule of %1 in use.").arg(options.scheme));
    BIHUAN_TRY_ASSIGN(const SchoolCalendar calendar, SchoolCalendar::read(store));
    plan.lines = bookletLines(calendar, plan.term, plan.rules, options.scheme);
    if (plan.lines.isEmpty())
        return refused(tr("%1 has no day with lessons.").arg(plan.term.name));
    BIHUAN_TRY_ASSIGN(plan.people, store.names(personType().kind()));
    BIHUAN_TRY_ASSIGN(plan.school, schoolProfile(store));
    return plan;
}

} // namespace

QList<BookletLine> bookletLines(const SchoolCalendar& calendar, const SchoolTerm& term, const QList<ReminderRule>& rules, const QString& scheme)
{
    QList<QDate> days;
    for (QDate day = term.firstDay; day <= term.lastDay; day = day.addDays(1))
        if (calendar.days().isSchoolDay(day))
            days << day;
    QHash<qint64, int> used; // topics of a rule go round
    QList<BookletLine> lines;
    const auto add = [&](const QString& moment, QDate day) {
        bool any = false;
        for (const ReminderRule& rule : rules) {
            if (rule.disabled || rule.scheme != scheme || rule.moment != moment)
                continue;
            const QStringList topics = rule.topics.split(u'\n', Qt::SkipEmptyParts);
            lines << BookletLine{day, std::max(0, teachingWeek(term, day)), moment, rule.name, rule.minutes,
                                 topics.isEmpty() ? QString() : topics[used[rule.id.value()]++ % topics.size()].trimmed(), false};
            any = true;
        }
        return any;
    };
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QDate day = days[i], next = i + 1 < days.size() ? days[i + 1] : QDate();
        add(u"lesson"_s, day);
        add(u"day"_s, day);
        bool holiday = !next.isValid();
        for (QDate off = day.addDays(1); next.isValid() && off < next; off = off.addDays(1))
            holiday = holiday || calendar.facts(off).kind == u"holiday"_s;
        if (holiday && add(u"holiday"_s, day))
            continue;
        if (next.isValid() && next.weekNumber() == day.weekNumber() && day.daysTo(next) < 7)
            continue;
        add(u"week"_s, day);
    }
    return lines;
}

void markSamples(QList<BookletLine>& lines, const SchoolClass& group, const SchoolTerm& term, int count)
{
    if (lines.isEmpty() || count <= 0)
        return;
    const qsizetype stretch = std::max<qsizetype>(1, lines.size() / count);
    for (int i = 0; i < count && i * stretch < lines.size(); ++i) {
        quint32 chosen = 2166136261u; // FNV: the same on every computer
        for (const int part : {group.grade, group.classNo, int(term.firstDay.toJulianDay()), i})
            chosen = (chosen ^ quint32(part)) * 16777619u;
        lines[std::min<qsizetype>(lines.size() - 1, i * stretch + qsizetype(chosen / 7 % quint32(stretch)))].sampled = true;
    }
}

Result<SchoolTerm> termFor(const RecordStore& store, QDate day)
{
    BIHUAN_TRY_ASSIGN(auto terms, store.list(schoolTermType()));
    std::sort(terms.begin(), terms.end(), [](const SchoolTerm& a, const SchoolTerm& b) { return a.firstDay < b.firstDay; });
    for (const SchoolTerm& term : std::as_const(terms))
        if (day <= term.lastDay)
            return term;
    if (terms.isEmpty())
        return refused(tr("No school term is entered yet. Enter the terms under “School terms” first."));
    return terms.last();
}

Result<std::shared_ptr<PageSet>> bookletPages(const RecordStore& store, const BookletOptions& options, const ShaperSource& shaper)
{
    BIHUAN_TRY_ASSIGN(const Plan plan, planOf(store, options));
    const auto fonts = shaper();
    const QDateTime now = store.database().clock().now();
    QStringList rules;
    for (const ReminderRule& rule : plan.rules)
        rules << tr("%1, %2 min").arg(rule.name).arg(rule.minutes);
    QList<JoinedPages::Part> parts;
    for (const SchoolClass& group : plan.classes) {
        QList<BookletLine> lines = plan.lines;
        markSamples(lines, group, plan.term, options.samples);
        const auto centre = TableColumn::Align::Centre;
        TableContent content{.title = tr("%1 safety reminders of %2").arg(options.scheme, plan.school.name + group.name),
                             .subtitleLeft = plan.term.name,
                             .subtitleRight = tr("Homeroom teacher: %1　※ = spot check").arg(plan.people.value(group.homeroom.value(), u"＿＿＿＿"_s)),
                             .columns = {{tr("Week"), 0.4, 10, centre}, {tr("Day"), 0.8, 19, centre}, {tr("Weekday"), 0.5, 12, centre}, {tr("When"), 0.6, 17, centre}, {tr("Min."), 0.4, 10, centre},
                                         {tr("Topic (may be changed)"), 3, 60}, {tr("Teacher"), 1, 22}, {tr("Check"), 0.5, 13, centre}},
                             .row = {}};
        QList<TableRow> rows;
        for (const BookletLine& line : lines)
            rows << TableRow{{line.week > 0 ? QString::number(line.week) : QString(), line.day.toString(u"M月d日"_s), weekdayOf(line.day), momentName(line.moment), QString::number(line.minutes),
                              line.content, {}, line.sampled ? u"※"_s : QString()}, {}, false};
        content.setRows(rows);
        parts << JoinedPages::Part{std::make_shared<TablePages>(content, DocumentInfo{.title = content.title, .author = plan.school.name, .subject = rules.join(u'、'), .created = now}, fonts), group.name};
    }
    return std::shared_ptr<PageSet>(std::make_shared<JoinedPages>(parts, DocumentInfo{.title = tr("%1 booklets, %2").arg(options.scheme, plan.term.name), .author = plan.school.name,
                                                                                      .subject = rules.join(u'、'), .created = now}));
}

Result<TableContent> sampleSheet(const RecordStore& store, const BookletOptions& options)
{
    BIHUAN_TRY_ASSIGN(const Plan plan, planOf(store, options));
    TableContent content{.title = tr("Spot checks of the %1 booklets").arg(options.scheme), .subtitleLeft = plan.school.name, .subtitleRight = plan.term.name,
                         .columns = {{tr("Class"), 1.2, 24}, {tr("Day"), 1, 24}, {tr("Weekday"), 0.6, 12}, {tr("When"), 0.8, 18}, {tr("Topic proposed"), 3, 50}, {tr("Found"), 1.4, 28}, {tr("Checked by"), 1, 22}},
                         .row = {}, .signatureLine = true, .rowNumbers = true};
    QList<TableRow> rows;
    for (const SchoolClass& group : plan.classes) {
        QList<BookletLine> lines = plan.lines;
        markSamples(lines, group, plan.term, options.samples);
        for (const BookletLine& line : lines)
            if (line.sampled)
                rows << TableRow{{group.name, line.day.toString(Qt::ISODate), weekdayOf(line.day), momentName(line.moment), line.content, {}, {}}, {}, false};
    }
    content.setRows(rows);
    return content;
}

} // namespace bihuan
