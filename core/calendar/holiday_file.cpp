// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holiday_file.h"

#include "core/calendar/day_table.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("calendar", text);
}

Error invalid(const QString& sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

bool isJson(const QByteArray& bytes)
{
    QByteArray text = bytes.left(200);
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    return text.trimmed().startsWith('{') || text.trimmed().startsWith('[');
}

QString shown(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString kindTitle(const QVariant& code)
{
    for (const Choice& choice : calendarDayType().kind().field(u"kind"_s)->choices)
        if (choice.code == code.toString())
            return QCoreApplication::translate("record", choice.label);
    return code.toString();
}

} // namespace

Result<QByteArray> holidayTable(const QByteArray& json, const QString& fileName)
{
    constexpr int firstYear = 2000, lastYear = 2100;
    QByteArray text = json;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(text, &parsing).object();
    const QString advice = tr("Such a file has a year and a list “days”, each with name, date and isOffDay.");
    if (parsing.error != QJsonParseError::NoError || !object[u"days"_s].isArray())
        return Error{Error::Kind::Format, fileName, parsing.errorString(), advice};
    const int year = object[u"year"_s].toInt();
    if (year < firstYear || year > lastYear)
        return Error{Error::Kind::Format, fileName, u"year"_s, advice};
    const QJsonArray days = object[u"days"_s].toArray();
    if (days.isEmpty())
        return invalid(tr("There are no days in the file: the holidays of %1 may not be announced yet.").arg(year));
    QString table = u"日期,类别,名称\n"_s;
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QJsonObject one = days[i].toObject();
        const QString date = one[u"date"_s].toString();
        const QDate day = QDate::fromString(date, Qt::ISODate);
        if (!day.isValid())
            return invalid(tr("Day %1 of the list: “%2” is no date. Dates are written as 2027-01-01.").arg(i + 1).arg(date));
        if (day.year() != year && !(day.year() == year - 1 && day.month() == 12))
            return invalid(tr("Day %1 of the list: %2 is not in %3.").arg(i + 1).arg(date).arg(year));
        if (!one[u"isOffDay"_s].isBool())
            return invalid(tr("Day %1 of the list: %2 does not say whether it is off (isOffDay).").arg(i + 1).arg(date));
        const bool off = one[u"isOffDay"_s].toBool();
        const QString name = one[u"name"_s].toString().simplified();
        table += shown(day) + (off ? u",放假,"_s : u",调休上班,"_s) + quoted(off ? name : name + u"调休上班"_s) + u'\n';
    }
    return table.toUtf8();
}

Result<HolidayPlan> planHolidays(RecordService& records, const QString& path, const SheetOptions& options)
{
    const RecordKind& kind = calendarDayType().kind();
    BIHUAN_TRY_ASSIGN(QByteArray bytes, readTableBytes(path));
    const QString name = QFileInfo(path).fileName();
    if (isJson(bytes)) {
        BIHUAN_TRY_ASSIGN(bytes, holidayTable(bytes, name));
    }
    BIHUAN_TRY_ASSIGN(const ImportFile file, parseImportFile(bytes, name, kind, 0, options));
    HolidayPlan holidays;
    ImportOptions importing;
    importing.defaults.insert(u"source"_s, u"法"_s);
    BIHUAN_TRY_ASSIGN(holidays.plan, Importer(records).plan(kind, file.table, file.mapping, file.source, importing));
    for (const PlannedRow& row : holidays.plan.rows) {
        if (row.outcome == RowOutcome::Wrong)
            continue;
        const QDate day = kind.value(row.record, u"day"_s).toDate();
        if (!holidays.years.contains(day.year()))
            holidays.years << day.year();
        for (const FieldChange& change : row.changes)
            if (change.column == u"kind"_s)
                holidays.contradictions << tr("%1 is entered as “%2”, the file says “%3”.").arg(shown(day), kindTitle(change.before), kindTitle(change.after));
    }
    std::sort(holidays.years.begin(), holidays.years.end());
    return holidays;
}

Result<ImportResult> importHolidays(RecordService& records, const HolidayPlan& holidays, bool replace, const QString& copyFolder)
{
    if (!holidays.contradictions.isEmpty() && !replace)
        return Error{Error::Kind::Refused,
                     tr("Days in the file contradict what is entered (%1 in all), so nothing was imported.").arg(holidays.contradictions.size()) + u' '
                         + holidays.contradictions.first(),
                     {}};
    return Importer(records).apply(holidays.plan, WrongRows::RefuseAll, copyFolder);
}

} // namespace bihuan
