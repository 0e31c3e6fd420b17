// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/watch/watch_papers.h"

#include "core/inspection/watch/watch_slips.h"
#include "core/inspection/watch/watch_tables.h"
#include "core/inspection/watch/watch_wall.h"
#include "core/people/defaults.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("watch", text);
}

Error refused(const QString& sentence)
{
    return {Error::Kind::Refused, sentence, {}};
}

void take(WatchPrint& print, std::shared_ptr<WatchPages> pages)
{
    print.issues = pages->issues();
    print.smallestPt = pages->smallestPt();
    print.pages = std::move(pages);
}

/// First and last day of the term of a day, or the month where no term is entered.
std::pair<QDate, QDate> termAround(const WatchBook& book, QDate day)
{
    if (const SchoolTerm* term = book.termOf(day))
        return {term->firstDay, term->lastDay};
    return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
}

Result<WatchPrint> makeSlips(const WatchService& service, const WatchPaperOptions& options, const SchoolProfile& school, const WatchBook& week,
                             std::shared_ptr<TextShaper> shaper, DocumentInfo info)
{
    if (options.perSheet != 6 && options.perSheet != 8)
        return Error{Error::Kind::Invalid, tr("Six or eight slips go on a sheet."), {}};
    QList<WatchSlip> slips;
    QString period;
    if (options.term) {
        BIHUAN_TRY_ASSIGN(const WatchBook book, service.book(options.day, options.day.addDays(6)));
        slips = termSlips(book, options.day);
        const SchoolTerm* term = book.termOf(options.day);
        period = term ? term->name : tr("from %1").arg(options.day.toString(Qt::ISODate));
    } else {
        slips = weekSlips(week, options.day);
        const QDate monday = mondayOf(options.day);
        period = tr("%1 to %2").arg(monday.toString(Qt::ISODate), monday.addDays(4).toString(u"MM-dd"_s));
    }
    if (!options.persons.isEmpty())
        slips.removeIf([&](const WatchSlip& slip) { return !options.persons.contains(slip.person); });
    if (slips.isEmpty())
        return refused(tr("Nobody has a duty in this time: there is nothing to print."));
    WatchPrint print{.title = tr("Watch slips %1").arg(period)};
    info.title = print.title;
    take(print, std::make_shared<WatchSlipPages>(slips, WatchSlipOptions{options.perSheet, school.name, period, school.phone}, std::move(shaper), info));
    return print;
}

Result<WatchPrint> makeCards(const WatchService& service, const WatchPaperOptions& options, const SchoolProfile& school,
                             std::shared_ptr<TextShaper> shaper, DocumentInfo info)
{
    BIHUAN_TRY_ASSIGN(QList<WatchRole> roles, service.records().store().list(watchRoleType()));
    roles.removeIf([&](const WatchRole& role) {
        return (!options.roles.isEmpty() && !options.roles.contains(role.id)) || (role.look + role.act + role.call).trimmed().isEmpty();
    });
    if (roles.isEmpty())
        return refused(tr("No role has a guidance text: there is nothing to print."));
    WatchPrint print{.title = tr("Guidance cards of the watch posts")};
    info.title = print.title;
    take(print, std::make_shared<WatchCardPages>(roles, school, options.paperMm, std::move(shaper), info));
    return print;
}

} // namespace

Result<WatchPrint> makeWatchPrint(const WatchService& service, const WatchPaperOptions& options, std::shared_ptr<TextShaper> shaper)
{
    const RecordStore& store = service.records().store();
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    DocumentInfo info{{}, school.name, {}, store.database().clock().now()};
    if (options.what == WatchPaper::Cards)
        return makeCards(service, options, school, std::move(shaper), info);
    const QDate monday = mondayOf(options.day);
    BIHUAN_TRY_ASSIGN(const WatchBook week, service.book(monday, monday.addDays(6)));
    if (options.what == WatchPaper::Slips)
        return makeSlips(service, options, school, week, std::move(shaper), info);
    if (week.points.isEmpty() || week.times.isEmpty())
        return refused(tr("No points are entered yet: there is nothing to print."));
    WatchPrint print;
    switch (options.what) {
    case WatchPaper::SignIn: {
        const TableContent content = watchSignIn(week, school, options.day);
        if (content.rowCount == 0)
            return refused(tr("Nobody has a duty in this time: there is nothing to print."));
        print.title = info.title = tr("%1 %2").arg(content.title, monday.toString(Qt::ISODate));
        print.pages = std::make_shared<TablePages>(content, info, std::move(shaper));
        break;
    }
    case WatchPaper::Fairness: {
        const auto [from, until] = termAround(week, options.day);
        BIHUAN_TRY_ASSIGN(const WatchBook term, service.book(from, until));
        const TableContent content = watchFairness(term, school, from, until);
        if (content.rowCount == 0)
            return refused(tr("Nobody has a duty in this time: there is nothing to print."));
        print.title = info.title = content.title;
        print.pages = std::make_shared<TablePages>(content, info, std::move(shaper));
        break;
    }
    default: {
        const WatchWallContent wall = watchWall(week, school, options.day, service.today(), options.phones);
        print.title = info.title = tr("%1 %2").arg(wall.title, monday.toString(Qt::ISODate));
        take(print, std::make_shared<WatchWallPages>(wall, WatchWallOptions{options.paperMm, options.phones, options.qr}, std::move(shaper), info));
        break;
    }
    }
    return print;
}

} // namespace bihuan
