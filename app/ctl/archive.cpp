// SPDX-License-Identifier: GPL-3.0-or-later
// archive collect, describe, sort, number, box, list, catalogue, print, stamp
#include "app/ctl/commands.h"
#include "app/ctl/outputs.h"
#include "core/archive/items/archive_states.h"
#include "core/people/defaults.h"

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

/// --year; the past year is what a school files.
Result<int> yearOption(Session& session)
{
    return session.arguments().number(u"year"_s, session.clock().today().year() - 1, 1949);
}

QJsonObject toJson(const ArchiveRow& row)
{
    const ArchiveItem& item = row.item;
    return {{u"id"_s, item.id.value()}, {u"code"_s, item.archivalCode}, {u"year"_s, item.year}, {u"class"_s, item.classCode}, {u"retention"_s, item.retention}, {u"number"_s, item.itemNo},
            {u"title"_s, item.title}, {u"date"_s, archiveDateText(item.docDate)}, {u"pages"_s, item.pages}, {u"state"_s, item.state}, {u"box"_s, row.boxNo}, {u"records"_s, row.members.size()}};
}

Result<> collect(Session& session)
{
    const bool dry = session.arguments().has(u"dry-run"_s);
    BIHUAN_TRY(session.open());
    ArchiveServices& archive = *session.services().archive;
    BIHUAN_TRY_ASSIGN(const int year, yearOption(session));
    BIHUAN_TRY_ASSIGN(const CollectPlan plan, archive.collector.plan(year, session.arguments().values(u"rule"_s)));
    QJsonArray parts;
    for (const CollectPlan::Part& part : plan.parts) {
        QJsonArray waiting;
        for (const CollectEntry& entry : part.unfinished)
            waiting << QJsonObject{{u"kind"_s, entry.kind}, {u"id"_s, entry.id}, {u"name"_s, entry.name}, {u"why"_s, entry.why}};
        parts << QJsonObject{{u"rule"_s, part.rule.code}, {u"name"_s, part.rule.name}, {u"new"_s, part.fresh}, {u"collected"_s, part.collected}, {u"unfinished"_s, waiting}};
        if (!session.wantsJson() && part.fresh + part.collected + part.unfinished.size() > 0)
            session.line(tr("%1\t%2 new\t%3 collected already\t%4 not finished").arg(part.rule.name).arg(part.fresh).arg(part.collected).arg(part.unfinished.size()));
    }
    if (!dry && !plan.proposals.isEmpty())
        BIHUAN_TRY(archive.collector.collect(plan, session.progress()));
    const int made = int(std::count_if(plan.proposals.cbegin(), plan.proposals.cend(), [](const CollectProposal& one) { return one.item.id.isNull(); }));
    if (session.wantsJson())
        session.print(QJsonObject{{u"year"_s, year}, {u"dry_run"_s, dry}, {u"new"_s, plan.fresh()}, {u"collected"_s, plan.collected()}, {u"unfinished"_s, plan.unfinished()}, {u"items"_s, made}, {u"parts"_s, parts}});
    else
        session.note(dry ? tr("%1 records would become %2 new items; %3 are collected already, %4 are not finished.").arg(plan.fresh()).arg(made).arg(plan.collected()).arg(plan.unfinished())
                         : tr("%1 records collected into %2 new items; %3 were collected already, %4 are not finished.").arg(plan.fresh()).arg(made).arg(plan.collected()).arg(plan.unfinished()));
    return {};
}

Result<> describe(Session& session)
{
    BIHUAN_TRY(session.open());
    ArchiveServices& archive = *session.services().archive;
    BIHUAN_TRY_ASSIGN(const int year, yearOption(session));
    BIHUAN_TRY_ASSIGN(const auto rows, archiveRows(*session.services().store, {.year = year}));
    QStringList left;
    int done = 0;
    for (const ArchiveRow& row : rows) {
        if (archiveStateOf(row.item) != ArchiveState::Collected)
            continue;
        const auto described = archive.items.describe({row.item.id}, {}, true);
        if (described)
            ++done;
        else if (described.error().kind == Error::Kind::Invalid)
            left << described.error().subject;
        else
            return described.error();
    }
    if (session.wantsJson())
        session.print(QJsonObject{{u"year"_s, year}, {u"described"_s, done}, {u"left"_s, QJsonArray::fromStringList(left)}});
    else {
        for (const QString& sentence : left)
            session.note(sentence);
        session.line(tr("%1 items described, %2 need something first.").arg(done).arg(left.size()));
    }
    return {};
}

Result<> sortItems(Session& session)
{
    BIHUAN_TRY(session.open());
    ArchiveServices& archive = *session.services().archive;
    BIHUAN_TRY_ASSIGN(const int year, yearOption(session));
    BIHUAN_TRY_ASSIGN(const auto items, archive.items.sortable(year));
    QList<Id<ArchiveItem>> ids;
    for (const ArchiveItem& item : items)
        ids << item.id;
    if (!ids.isEmpty())
        BIHUAN_TRY(archive.items.sort(ids));
    if (session.wantsJson())
        session.print(QJsonObject{{u"year"_s, year}, {u"sorted"_s, ids.size()}});
    else
        session.line(tr("%1 items sorted by class, time of keeping and date.").arg(ids.size()));
    return {};
}

Result<> numberItems(Session& session)
{
    const bool dry = session.arguments().has(u"dry-run"_s);
    BIHUAN_TRY(session.open());
    ArchiveServices& archive = *session.services().archive;
    BIHUAN_TRY_ASSIGN(const int year, yearOption(session));
    BIHUAN_TRY_ASSIGN(const NumberPlan plan, archive.items.numberPlan(year));
    if (!dry)
        BIHUAN_TRY(archive.items.number(plan));
    QJsonArray lines;
    for (const NumberPlan::Line& line : plan.lines) {
        lines << QJsonObject{{u"id"_s, line.item.id.value()}, {u"code"_s, line.code}, {u"title"_s, line.item.title}};
        if (!session.wantsJson())
            session.line(u"%1\t%2"_s.arg(line.code, line.item.title));
    }
    for (const QString& sentence : plan.blocked)
        session.note(sentence);
    if (plan.fondsMissing)
        session.note(tr("Note: the number of the fonds is still to come; “%1” stands in its place.").arg(fondsToCome));
    if (session.wantsJson())
        session.print(QJsonObject{{u"year"_s, year}, {u"dry_run"_s, dry}, {u"numbered"_s, lines}, {u"blocked"_s, QJsonArray::fromStringList(plan.blocked)}});
    else
        session.note(dry ? tr("%1 items would be numbered.").arg(plan.lines.size()) : tr("%1 items numbered.").arg(plan.lines.size()));
    return {};
}

Result<> boxItems(Session& session)
{
    const Arguments& arguments = session.arguments();
    const bool dry = arguments.has(u"dry-run"_s);
    BoxWish wish;
    BIHUAN_TRY_ASSIGN(wish.thicknessMm, arguments.number(u"thickness"_s, wish.thicknessMm, 20));
    wish.location = arguments.value(u"location"_s);
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(wish.year, yearOption(session));
    ArchiveServices& archive = *session.services().archive;
    BIHUAN_TRY_ASSIGN(const BoxPlan plan, archive.items.boxPlan(wish));
    if (!dry)
        BIHUAN_TRY(archive.items.fill(plan));
    QJsonArray boxes;
    for (const BoxPlan::Box& one : plan.boxes) {
        boxes << QJsonObject{{u"box"_s, one.box.boxNo}, {u"class"_s, one.box.classCode}, {u"retention"_s, one.box.retention}, {u"from"_s, one.box.itemFrom}, {u"to"_s, one.box.itemTo},
                             {u"thickness"_s, one.box.thicknessMm}, {u"items"_s, one.items.size()}, {u"pages"_s, one.pages}, {u"too_thick"_s, one.tooThick}};
        if (!session.wantsJson())
            session.line(tr("%1\t%2-%3\t%4 to %5\t%6 mm\t%7 items").arg(one.box.boxNo, one.box.retention, one.box.classCode).arg(one.box.itemFrom).arg(one.box.itemTo).arg(one.box.thicknessMm).arg(one.items.size()));
        if (one.tooThick)
            session.note(tr("Note: “%1” is thicker than a box of %2 mm.").arg(one.items.first().title).arg(one.box.thicknessMm));
    }
    if (session.wantsJson())
        session.print(QJsonObject{{u"year"_s, wish.year}, {u"dry_run"_s, dry}, {u"boxes"_s, boxes}});
    return {};
}

Result<ArchiveScope> scopeOption(Session& session)
{
    ArchiveScope scope;
    BIHUAN_TRY_ASSIGN(scope.year, yearOption(session));
    scope.classCode = session.arguments().value(u"class"_s).toUpper();
    scope.retention = session.arguments().value(u"retention"_s).toUpper();
    if (!scope.retention.isEmpty() && retentionName(scope.retention).isEmpty())
        return invalid(tr("--retention is Y, D30 or D10."));
    return scope;
}

Result<> listItems(Session& session)
{
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const ArchiveScope scope, scopeOption(session));
    BIHUAN_TRY_ASSIGN(const auto rows, archiveRows(*session.services().store, scope));
    QJsonArray array;
    for (const ArchiveRow& row : rows) {
        array << toJson(row);
        if (!session.wantsJson())
            session.line(QStringList{QString::number(row.item.id.value()), row.item.archivalCode, archiveStateName(archiveStateOf(row.item)), archiveDateText(row.item.docDate), QString::number(row.item.pages),
                                     row.boxNo, row.item.title}.join(u'\t'));
    }
    if (session.wantsJson())
        session.print(array);
    return {};
}

Result<> catalogue(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const ArchiveScope scope, scopeOption(session));
    BIHUAN_TRY_ASSIGN(const TableContent content, session.services().archive->papers.catalogue(scope, session.arguments().has(u"landscape"_s)));
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(*session.services().store));
    return writeTable(session, content, school.name, path);
}

Result<> printPapers(Session& session)
{
    const QString what = session.arguments().words[0];
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
    BIHUAN_TRY(session.open());
    const RecordStore& store = *session.services().store;
    ArchivePapers& papers = session.services().archive->papers;
    BIHUAN_TRY_ASSIGN(const int year, yearOption(session));
    if (what == u"loans"_s) {
        BIHUAN_TRY_ASSIGN(const TableContent content, papers.loanRegister(0));
        BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
        return writeTable(session, content, school.name, path);
    }
    Issues issues;
    std::shared_ptr<PageSet> pages;
    if (what == u"stamps"_s || what == u"overlay"_s) {
        BIHUAN_TRY_ASSIGN(const auto rows, archiveRows(store, {.year = year, .numberedOnly = true}));
        QList<Id<ArchiveItem>> ids;
        for (const ArchiveRow& row : rows)
            ids << row.item.id;
        BIHUAN_TRY_ASSIGN(const ArchiveSettings settings, readArchiveSettings(store));
        BIHUAN_TRY_ASSIGN(pages, papers.stamps(ids, what == u"stamps"_s ? StampLayout::Sheet : StampLayout::Overlay, settings.stampMm, settings.redStamp, issues));
    } else {
        BIHUAN_TRY_ASSIGN(const auto boxes, store.list(archiveBoxType(), {.where = {{u"year"_s, year}}, .orderBy = {u"box_no"_s}}));
        QList<Id<ArchiveBox>> ids;
        for (const ArchiveBox& box : boxes)
            ids << box.id;
        if (what == u"spines"_s) {
            BIHUAN_TRY_ASSIGN(pages, papers.spines(ids, issues));
        } else if (what == u"covers"_s) {
            BIHUAN_TRY_ASSIGN(pages, papers.covers(ids, issues));
        } else if (what == u"reference"_s) {
            BIHUAN_TRY_ASSIGN(pages, papers.referenceSheets(ids, issues));
        } else {
            return invalid(tr("“%1” is none of: spines, covers, reference, stamps, overlay, loans.").arg(what));
        }
    }
    BIHUAN_TRY_ASSIGN(const int written, exportPdf(*pages, path, session.progress()));
    for (const Issue& issue : std::as_const(issues))
        session.note(tr("Note: %1").arg(issue.message));
    if (session.wantsJson())
        session.print(QJsonObject{{u"file"_s, path}, {u"pages"_s, written}});
    else
        session.line(tr("%1: %2 pages").arg(path).arg(written));
    return {};
}

/// archive stamp CODE FILE --out COPY
Result<> stamp(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
    BIHUAN_TRY(session.open());
    ArchiveServices& archive = *session.services().archive;
    BIHUAN_TRY_ASSIGN(const ArchiveItem item, archive.items.find(session.arguments().words[0]));
    BIHUAN_TRY(archive.papers.stampPdf(item.id, session.arguments().words[1], path));
    if (session.wantsJson())
        session.print(QJsonObject{{u"file"_s, path}, {u"code"_s, item.archivalCode}});
    else
        session.line(tr("%1: stamped with %2").arg(path, item.archivalCode));
    return {};
}

/// --fonds NUMBER, --category CODE, --series class|retention|year; without options it shows them.
Result<> archiveSettings(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY(session.open());
    RecordService& records = *session.services().records;
    BIHUAN_TRY_ASSIGN(ArchiveSettings settings, readArchiveSettings(records.store()));
    if (arguments.has(u"fonds"_s))
        settings.fondsNo = arguments.value(u"fonds"_s);
    if (arguments.has(u"category"_s))
        settings.categoryCode = arguments.value(u"category"_s);
    if (arguments.has(u"series"_s))
        settings.series = arguments.value(u"series"_s);
    BIHUAN_TRY(saveArchiveSettings(records, settings));
    BIHUAN_TRY_ASSIGN(settings, readArchiveSettings(records.store()));
    if (session.wantsJson())
        session.print(QJsonObject{{u"fonds"_s, settings.fondsNo}, {u"category"_s, settings.categoryCode}, {u"series"_s, settings.series}, {u"stamp_x"_s, settings.stampMm.x()}, {u"stamp_y"_s, settings.stampMm.y()}});
    else
        session.line(tr("fonds %1, category %2, numbers by %3, stamp at %4 mm, %5 mm")
                         .arg(settings.fondsNo.isEmpty() ? fondsToCome : settings.fondsNo, settings.categoryCode, settings.series).arg(settings.stampMm.x()).arg(settings.stampMm.y()));
    return {};
}

} // namespace

QList<Command> archiveCommands()
{
    const Option year{u"year"_s, true}, out{u"out"_s, true}, dry{u"dry-run"_s}, group{u"class"_s, true}, retention{u"retention"_s, true};
    return {
        {u"archive collect"_s, {0, 0, {year, dry, {u"rule"_s, true, true}}}, collect},
        {u"archive describe"_s, {0, 0, {year}}, describe},
        {u"archive sort"_s, {0, 0, {year}}, sortItems},
        {u"archive number"_s, {0, 0, {year, dry}}, numberItems},
        {u"archive box"_s, {0, 0, {year, dry, {u"thickness"_s, true}, {u"location"_s, true}}}, boxItems},
        {u"archive list"_s, {0, 0, {year, group, retention}}, listItems},
        {u"archive catalogue"_s, {0, 0, {year, group, retention, {u"landscape"_s}, out}}, catalogue},
        {u"archive print"_s, {1, 1, {year, out}}, printPapers},
        {u"archive stamp"_s, {2, 2, {out}}, stamp},
        {u"archive settings"_s, {0, 0, {{u"fonds"_s, true}, {u"category"_s, true}, {u"series"_s, true}}}, archiveSettings},
    };
}

} // namespace bihuan::ctl
