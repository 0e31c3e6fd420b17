// SPDX-License-Identifier: GPL-3.0-or-later
// calendar, calendar ics
#include "app/ctl/commands.h"

#include "core/base/durable_file.h"
#include "core/calendar/usual_terms.h"
#include "core/documents/text_shaper.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

Error invalid(const QString& sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

/// --option YEAR, the year a school year begins in: its first day.
Result<QDate> schoolYearOption(const Arguments& arguments, const QString& option)
{
    const QString given = arguments.value(option);
    bool isNumber = false;
    const int year = given.toInt(&isNumber);
    if (!isNumber || year < 1900 || year > 2199)
        return invalid(tr("“%1” is no school year: --%2 needs the year it begins in, such as 2026.").arg(given, option));
    return QDate(year, 9, 1);
}

Result<QDate> monthOption(const Arguments& arguments, const QString& option)
{
    const QDate month = monthFromText(arguments.value(option));
    if (!month.isValid())
        return invalid(tr("“%1” is no month: --%2 needs one such as 2026-09.").arg(arguments.value(option), option));
    return month;
}

Result<MonthPaperOptions> paperOptions(const Arguments& arguments)
{
    const QList<std::pair<QString, MonthPaper>> kinds{{u"month"_s, MonthPaper::Month}, {u"school-year"_s, MonthPaper::SchoolYear}, {u"wall"_s, MonthPaper::Wall},
                                                      {u"pocket"_s, MonthPaper::Pocket}};
    MonthPaperOptions options;
    int given = 0;
    for (const auto& [option, what] : kinds) {
        if (!arguments.has(option))
            continue;
        ++given;
        options.what = what;
        if (what == MonthPaper::Month || what == MonthPaper::Pocket) {
            BIHUAN_TRY_ASSIGN(options.day, monthOption(arguments, option));
        } else {
            BIHUAN_TRY_ASSIGN(options.day, schoolYearOption(arguments, option));
        }
    }
    if (given != 1)
        return invalid(tr("Give one of: --month 2026-09, --school-year 2026, --wall 2026, --pocket 2026-09."));
    const QString size = arguments.has(u"size"_s) ? arguments.value(u"size"_s) : options.what == MonthPaper::Wall ? u"A3"_s : u"A4"_s;
    const auto paper = monthPaper(size);
    if (!paper)
        return invalid(tr("--size needs one of: %1.").arg(u"A4, A3"_s));
    options.paperMm = *paper;
    options.upright = arguments.has(u"portrait"_s);
    return options;
}

Result<> printCalendar(Session& session)
{
    BIHUAN_TRY_ASSIGN(const MonthPaperOptions options, paperOptions(session.arguments()));
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
    BIHUAN_TRY(session.open());
    TextShaper shaper{FontBook()};
    const auto print = session.services().months->print(options, shaper);
    if (!print)
        return print.error();
    // What is not where it belongs is said before anything is written.
    if (!session.wantsJson())
        for (const Issue& issue : print->issues)
            session.note((issue.severity == Severity::Problem ? tr("Problem: %1") : tr("Note: %1")).arg(issue.message));
    BIHUAN_TRY_ASSIGN(const int pages, exportPdf(*print->pages, path, session.progress()));
    if (session.wantsJson())
        session.print(QJsonObject{{u"file"_s, path}, {u"pages"_s, pages}, {u"smallest_pt"_s, print->pages->smallestPt()}, {u"issues"_s, toJson(print->issues)}});
    else
        session.line(tr("%1: %2 pages").arg(path).arg(pages));
    return {};
}

Result<> exportIcs(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(arguments, u"out"_s, u".ics"_s));
    QDate from, to;
    if (arguments.has(u"month"_s) && arguments.has(u"school-year"_s))
        return invalid(tr("Give either --month or --school-year."));
    if (arguments.has(u"month"_s)) {
        BIHUAN_TRY_ASSIGN(from, monthOption(arguments, u"month"_s));
        to = from.addMonths(1).addDays(-1);
    } else {
        from = QDate(usualTerms::yearOf(session.clock().today()), 9, 1);
        if (arguments.has(u"school-year"_s)) {
            BIHUAN_TRY_ASSIGN(from, schoolYearOption(arguments, u"school-year"_s));
        }
        to = from.addYears(1).addDays(-1);
    }
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const MonthService::Ics ics, session.services().months->ics(from, to));
    BIHUAN_TRY(writeDurably(path, ics.bytes));
    if (session.wantsJson())
        session.print(QJsonObject{{u"file"_s, path}, {u"events"_s, ics.events}, {u"from"_s, from.toString(Qt::ISODate)}, {u"until"_s, to.toString(Qt::ISODate)}});
    else
        session.line(tr("%1: %2 entries from %3 to %4").arg(path).arg(ics.events).arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate)));
    return {};
}

} // namespace

QList<Command> calendarCommands()
{
    const Option out{u"out"_s, true}, month{u"month"_s, true}, schoolYear{u"school-year"_s, true};
    return {
        {u"calendar"_s, {0, 0, {out, month, schoolYear, {u"wall"_s, true}, {u"pocket"_s, true}, {u"size"_s, true}, {u"portrait"_s}}}, printCalendar},
        {u"calendar ics"_s, {0, 0, {out, month, schoolYear}}, exportIcs},
    };
}

} // namespace bihuan::ctl
