// SPDX-License-Identifier: GPL-3.0-or-later
// watch roster, slips, cards, sheet, check, sub, import
#include "app/ctl/commands.h"

#include "app/ctl/agreements.h"
#include "core/documents/text_shaper.h"
#include "core/exchange/sheet_reader.h"
#include "core/inspection/watch/watch_import.h"
#include "core/inspection/watch/watch_papers.h"
#include "core/inspection/watch/watch_sheet.h"

#include <QCoreApplication>
#include <QFileInfo>

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

/// --week or --date, else today.
Result<QDate> dayOption(Session& session, const QString& option)
{
    BIHUAN_TRY_ASSIGN(const QDate day, dateOption(session.arguments(), option));
    return day.isValid() ? day : session.clock().today();
}

template <class T>
Result<Id<T>> named(const RecordStore& store, const RecordType<T>& type, const QString& name)
{
    BIHUAN_TRY_ASSIGN(const auto all, store.list(type));
    for (const T& one : all)
        if (one.name == name || (!one.code.isEmpty() && one.code == name))
            return one.id;
    return Error{Error::Kind::NotFound, u"%1 “%2”"_s.arg(type.kind().title(), name), {}};
}

/// By name, or by staff number where two have one name.
Result<Id<Person>> personNamed(const RecordStore& store, const QString& name)
{
    BIHUAN_TRY_ASSIGN(const auto people, store.list(personType()));
    QList<Person> found;
    for (const Person& person : people)
        if (person.staffNo == name)
            return person.id;
        else if (person.name == name)
            found << person;
    if (found.isEmpty())
        return Error{Error::Kind::NotFound, u"%1 “%2”"_s.arg(personType().kind().title(), name), {}};
    if (found.size() > 1)
        return invalid(tr("There are %1 people called %2: give the staff number, such as %3.").arg(found.size()).arg(name, found.first().staffNo));
    return found.first().id;
}

Result<> writePaper(Session& session, const WatchPaperOptions& options)
{
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
    const auto print = makeWatchPrint(*session.services().watch, options, std::make_shared<TextShaper>(FontBook()));
    if (!print)
        return print.error();
    BIHUAN_TRY_ASSIGN(const int pages, exportPdf(*print->pages, path, session.progress()));
    if (session.wantsJson()) {
        session.print(QJsonObject{{u"file"_s, path}, {u"pages"_s, pages}, {u"smallest_pt"_s, print->smallestPt}, {u"issues"_s, toJson(print->issues)}});
        return {};
    }
    for (const Issue& issue : print->issues)
        session.line(tr("Note: %1").arg(issue.message));
    session.line(tr("%1: %2 pages").arg(path).arg(pages));
    return {};
}

Result<QSizeF> paperOption(const Arguments& arguments, const QStringList& allowed)
{
    const QString given = arguments.has(u"size"_s) ? arguments.value(u"size"_s) : allowed.first();
    const auto paper = watchPaper(given);
    if (!paper || !allowed.contains(given.toUpper()))
        return invalid(tr("--size needs one of: %1.").arg(allowed.join(u", "_s)));
    return *paper;
}

} // namespace

Result<> watchRoster(Session& session)
{
    const Arguments& arguments = session.arguments();
    WatchPaperOptions options;
    BIHUAN_TRY_ASSIGN(options.paperMm, paperOption(arguments, {u"A4"_s, u"A3"_s}));
    BIHUAN_TRY_ASSIGN(options.day, dayOption(session, u"week"_s));
    options.phones = !arguments.has(u"no-phones"_s);
    options.qr = arguments.has(u"qr"_s);
    if (arguments.has(u"sign-in"_s))
        options.what = WatchPaper::SignIn;
    BIHUAN_TRY(session.open());
    return writePaper(session, options);
}

Result<> watchSlips(Session& session)
{
    const Arguments& arguments = session.arguments();
    WatchPaperOptions options{.what = WatchPaper::Slips};
    BIHUAN_TRY_ASSIGN(options.day, dayOption(session, u"week"_s));
    BIHUAN_TRY_ASSIGN(options.perSheet, arguments.number(u"per-sheet"_s, 6, 1));
    options.term = arguments.has(u"term"_s);
    BIHUAN_TRY(session.open());
    for (const QString& name : arguments.values(u"person"_s)) {
        BIHUAN_TRY_ASSIGN(const Id<Person> person, personNamed(*session.services().store, name));
        options.persons << person;
    }
    return writePaper(session, options);
}

Result<> watchCards(Session& session)
{
    const Arguments& arguments = session.arguments();
    WatchPaperOptions options{.what = WatchPaper::Cards, .day = session.clock().today()};
    BIHUAN_TRY_ASSIGN(options.paperMm, paperOption(arguments, {u"A4"_s, u"A5"_s}));
    BIHUAN_TRY(session.open());
    for (const QString& name : arguments.values(u"role"_s)) {
        BIHUAN_TRY_ASSIGN(const Id<WatchRole> role, named(*session.services().store, watchRoleType(), name));
        options.roles << role;
    }
    return writePaper(session, options);
}

Result<> watchCheck(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QDate day, dayOption(session, u"week"_s));
    BIHUAN_TRY_ASSIGN(const int weeks, session.arguments().number(u"weeks"_s, 2, 1));
    BIHUAN_TRY(session.open());
    const QDate from = mondayOf(day), until = from.addDays(7 * weeks - 1);
    BIHUAN_TRY_ASSIGN(const WatchBook book, session.services().watch->book(from, until));
    QJsonArray array;
    int problems = 0, notes = 0;
    for (const WatchFinding& finding : toldOnce(watchFindings(book, from, until))) {
        const bool problem = finding.severity == Severity::Problem;
        ++(problem ? problems : notes);
        array << QJsonObject{{u"code"_s, findingCode(finding.kind)},
                             {u"severity"_s, problem ? u"problem"_s : u"warning"_s},
                             {u"date"_s, finding.day.toString(Qt::ISODate)},
                             {u"slot"_s, book.slot(finding.slot) ? book.slot(finding.slot)->name : QString()},
                             {u"point"_s, book.point(finding.point) ? book.point(finding.point)->name : QString()},
                             {u"person"_s, book.personName(finding.person)},
                             {u"message"_s, finding.message}};
        if (!session.wantsJson())
            session.line((problem ? tr("Problem") : tr("Note")) + u'\t' + finding.message);
    }
    if (session.wantsJson())
        session.print(array);
    else
        session.note(tr("%1 to put right, %2 to look at").arg(problems).arg(notes));
    if (problems > 0)
        return Error{Error::Kind::Refused, tr("The roster has clashes or gaps."), {}};
    return {};
}

Result<> watchSub(Session& session)
{
    const Arguments& arguments = session.arguments();
    for (const QString& option : {u"date"_s, u"slot"_s, u"point"_s, u"person"_s})
        if (!arguments.has(option))
            return invalid(tr("--%1 is missing.").arg(option));
    if (!arguments.has(u"sub"_s) && !arguments.has(u"nobody"_s))
        return invalid(tr("Give --sub PERSON, or --nobody to note the absence."));
    WatchTarget target;
    BIHUAN_TRY_ASSIGN(target.day, dateOption(arguments, u"date"_s));
    BIHUAN_TRY(session.open());
    const RecordStore& store = *session.services().store;
    BIHUAN_TRY_ASSIGN(target.slot, named(store, watchSlotType(), arguments.value(u"slot"_s)));
    BIHUAN_TRY_ASSIGN(target.point, named(store, watchPointType(), arguments.value(u"point"_s)));
    BIHUAN_TRY_ASSIGN(target.person, personNamed(store, arguments.value(u"person"_s)));
    Id<Person> sub;
    if (arguments.has(u"sub"_s)) {
        BIHUAN_TRY_ASSIGN(sub, personNamed(store, arguments.value(u"sub"_s)));
    }
    BIHUAN_TRY_ASSIGN(const Id<WatchShift> shift, session.services().watch->substitute(target, sub, arguments.value(u"note"_s)));
    if (session.wantsJson())
        session.print(QJsonObject{{u"shift"_s, shift.value()}});
    else
        session.line(sub.isNull() ? tr("%1 is noted as absent.").arg(arguments.value(u"person"_s))
                                  : tr("%1 stands in for %2.").arg(arguments.value(u"sub"_s), arguments.value(u"person"_s)));
    return {};
}

Result<> watchImport(Session& session)
{
    const Arguments& arguments = session.arguments();
    const QString path = arguments.words[0];
    BIHUAN_TRY_ASSIGN(const QDate from, dayOption(session, u"from"_s));
    BIHUAN_TRY_ASSIGN(const SheetFile file, readSheetFile(path));
    BIHUAN_TRY(session.open());
    WatchService& watch = *session.services().watch;
    BIHUAN_TRY_ASSIGN(const WatchBook book, watch.book(from, from.addDays(6)));
    BIHUAN_TRY_ASSIGN(const WatchImportPlan plan, planRosterImport(book, file.sheet, from));
    if (!session.wantsJson())
        for (const RowIssue& issue : plan.issues)
            session.note(issue.sentence());
    if (!plan.isPossible())
        return Error{Error::Kind::Refused, plan.edits.isEmpty() ? tr("There are no names in the table; nothing was imported.")
                                                                : tr("Some cells are wrong; nothing was imported."), {}};
    int changed = 0;
    if (!arguments.has(u"dry-run"_s)) {
        BIHUAN_TRY_ASSIGN(const WatchUndo undo, watch.setCells(plan.edits, from, tr("Roster imported from %1").arg(QFileInfo(path).fileName())));
        changed = int(undo.steps.size());
    }
    if (session.wantsJson())
        session.print(QJsonObject{{u"rows"_s, plan.rows}, {u"cells"_s, plan.edits.size()}, {u"changed"_s, changed}});
    else
        session.line(tr("%1 rows, %2 cells with names, %3 posts changed.").arg(plan.rows).arg(plan.edits.size()).arg(changed));
    return {};
}

} // namespace bihuan::ctl
