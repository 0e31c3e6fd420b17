// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule is written as, and how it is read to people.
#include "core/calendar/obligation/due_rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("due", text);
}

QStringList parts(const QString& text)
{
    static const QRegularExpression separators(u"[、,，;；\\s]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

QString choiceText(const QString& column, const QString& code)
{
    for (const Choice& choice : obligationType().kind().field(column)->choices)
        if (choice.code == code)
            return QCoreApplication::translate("record", choice.label);
    return code;
}

QString anchorText(const Obligation& rule)
{
    const QString anchor = choiceText(u"anchor"_s, rule.anchor);
    if (rule.anchorName.isEmpty())
        return anchor;
    QString name = rule.anchorName;
    if (rule.anchor == u"term_start"_s || rule.anchor == u"term_end"_s || rule.anchor == u"event"_s) {
        const RecordKind& kind = rule.anchor == u"event"_s ? schoolEventType().kind() : schoolTermType().kind();
        for (const Choice& choice : kind.field(rule.anchor == u"event"_s ? u"kind"_s : u"term"_s)->choices)
            if (choice.code == rule.anchorName)
                name = QCoreApplication::translate("record", choice.label);
    }
    return rule.anchor == u"fixed_day"_s || rule.anchor == u"event"_s ? name : tr("%1, %2").arg(name, anchor);
}

QString unitText(const Obligation& rule, int days)
{
    return tr("%1 %2").arg(days).arg(choiceText(u"unit"_s, rule.unit.isEmpty() ? u"calendar"_s : rule.unit));
}

QString baseText(const Obligation& rule)
{
    if (rule.rule == u"dates"_s)
        return tr("every year on %1").arg(rule.dates);
    if (rule.rule == u"weeks"_s) {
        const QString day = choiceText(u"weekday"_s, QString::number(rule.beginsOn.dayOfWeek()));
        return rule.every == 1 ? tr("every week on %1").arg(day) : tr("every %1 weeks on %2").arg(rule.every).arg(day);
    }
    if (rule.rule == u"months"_s) {
        const QString day = rule.beginsOn.day() == 31 ? tr("the last day") : tr("day %1").arg(rule.beginsOn.day());
        return rule.every == 1 ? tr("every month by %1").arg(day) : tr("every %1 months by %2").arg(rule.every).arg(day);
    }
    if (rule.rule == u"weekday"_s)
        return tr("%1 %2 of the month").arg(choiceText(u"nth"_s, rule.nth), choiceText(u"weekday"_s, rule.weekday));
    if (rule.rule == u"since"_s)
        return rule.unit.isEmpty() ? tr("%1 months after it was last done").arg(rule.every) : tr("%1 after it was last done").arg(unitText(rule, rule.every));
    if (rule.days == 0)
        return anchorText(rule);
    return rule.days < 0 ? tr("%1 before: %2").arg(unitText(rule, -rule.days), anchorText(rule)) : tr("%1 after: %2").arg(unitText(rule, rule.days), anchorText(rule));
}

} // namespace

std::optional<QList<std::pair<int, int>>> parseYearDays(const QString& text)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[-./]|月)(\\d{1,2})日?$"_s);
    constexpr int leapYear = 2028;
    QList<std::pair<int, int>> days;
    for (const QString& part : parts(text)) {
        const auto match = form.match(part);
        if (!match.hasMatch() || !QDate::isValid(leapYear, match.captured(1).toInt(), match.captured(2).toInt()))
            return std::nullopt;
        days << std::pair(match.captured(1).toInt(), match.captured(2).toInt());
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

std::optional<QList<int>> parseMonths(const QString& text)
{
    QList<int> months;
    for (QString part : parts(text)) {
        if (part.endsWith(u'月'))
            part.chop(1);
        bool isNumber = false;
        const int month = part.toInt(&isNumber);
        if (!isNumber || month < 1 || month > 12)
            return std::nullopt;
        if (!months.contains(month))
            months << month;
    }
    return months;
}

QString ruleText(const Obligation& rule)
{
    QString text = baseText(rule);
    if (!rule.months.isEmpty() && (rule.rule == u"months"_s || rule.rule == u"weekday"_s))
        text = tr("%1, in the months %2").arg(text, rule.months);
    if (rule.inTerm)
        text = tr("%1, while school is on").arg(text);
    if (rule.shift == u"before"_s)
        text = tr("%1; on a day off: the working day before").arg(text);
    else if (rule.shift == u"after"_s)
        text = tr("%1; on a day off: the working day after").arg(text);
    return text;
}

} // namespace bihuan
