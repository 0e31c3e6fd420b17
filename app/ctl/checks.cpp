// SPDX-License-Identifier: GPL-3.0-or-later
// checks key, review, miss, file: what became of the sheets
#include "app/ctl/checks_select.h"
#include "app/ctl/commands.h"

#include "app/ctl/agreements.h"
#include "app/ctl/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

/// Sheets of the codes given as words.
Result<QList<Id<Inspection>>> sheetsOf(Session& session)
{
    QList<Id<Inspection>> ids;
    for (const QString& code : session.arguments().words) {
        BIHUAN_TRY_ASSIGN(const Inspection one, session.services().checks->keying.find(code));
        ids << one.id;
    }
    return ids;
}

void printChanged(Session& session, int changed)
{
    if (session.wantsJson())
        session.print(QJsonObject{{u"changed"_s, changed}});
    else
        session.line(tr("%1 inspections changed.").arg(changed));
}

} // namespace

Result<> keyCheck(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(QDate doneOn, dateOption(arguments, u"done"_s));
    BIHUAN_TRY(session.open());
    const RecordStore& store = *session.services().store;
    CheckKeying& keying = session.services().checks->keying;
    BIHUAN_TRY_ASSIGN(const OpenedSheet opened, keying.open(arguments.words.first()));
    KeyedSheet sheet{.inspection = opened.inspection.id, .doneOn = doneOn.isValid() ? doneOn : session.clock().today(), .lateReason = arguments.value(u"why"_s)};
    BIHUAN_TRY_ASSIGN(sheet.inspectors, personsNamed(session.services(), arguments.values(u"inspector"_s)));
    if (sheet.inspectors.isEmpty())
        sheet.inspectors = opened.inspection.inspectors;
    for (const QString& name : arguments.values(u"left-out"_s)) {
        BIHUAN_TRY_ASSIGN(const Id<Zone> zone, keying.zoneOf(opened.content, name));
        sheet.leftOut << zone;
    }
    for (const QString& text : arguments.values(u"wrong"_s)) {
        BIHUAN_TRY_ASSIGN(KeyedLine line, keying.lineOf(opened.content, text));
        if (!line.notApplicable && !arguments.has(u"new-hazards"_s)) {
            BIHUAN_TRY_ASSIGN(const auto open, keying.openHazard(line.zone, opened.content.item(line.itemNo)->category));
            if (open)
                line.hazard = open->id;
        }
        sheet.lines << line;
    }
    BIHUAN_TRY_ASSIGN(const KeyReport report, keying.key(sheet));
    QJsonArray lines;
    for (const InspectionLine& line : report.lines) {
        QString number;
        if (!line.hazard.isNull()) {
            BIHUAN_TRY_ASSIGN(const auto hazard, store.find(loopItemType(), line.hazard));
            number = hazard ? hazard->number : QString();
        }
        lines << QJsonObject{{u"place"_s, line.place}, {u"item"_s, line.itemNo}, {u"content"_s, line.content}, {u"result"_s, line.result},
                             {u"finding"_s, line.finding}, {u"hazard"_s, number}, {u"new_hazard"_s, report.newHazards.contains(number)}};
    }
    if (session.wantsJson()) {
        session.print(QJsonObject{{u"inspection"_s, toJson(report.inspection, store)}, {u"lines"_s, lines}, {u"issues"_s, toJson(report.warnings)}});
        return {};
    }
    for (const Issue& issue : report.warnings)
        session.line(tr("Note: %1").arg(issue.message));
    for (const QJsonValue& line : std::as_const(lines))
        session.line(u"%1  %2  %3  %4"_s.arg(line[u"place"_s].toString(), line[u"content"_s].toString(), line[u"finding"_s].toString(), line[u"hazard"_s].toString()));
    session.line(tr("%1: done on %2, %3 looked at, %4 wrong, %5 new hazards.")
                     .arg(report.inspection.title, report.inspection.doneOn.toString(Qt::ISODate))
                     .arg(report.inspection.checked)
                     .arg(report.inspection.wrong)
                     .arg(report.newHazards.size()));
    return {};
}

Result<> reviewChecks(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const QDate date, dateOption(arguments, u"date"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const auto reviewers, personsNamed(session.services(), arguments.values(u"reviewer"_s)));
    BIHUAN_TRY_ASSIGN(const auto ids, sheetsOf(session));
    BIHUAN_TRY_ASSIGN(const int changed, session.services().checks->review(ids, {reviewers.value(0), arguments.value(u"note"_s), date}));
    printChanged(session, changed);
    return {};
}

Result<> missChecks(Session& session)
{
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const auto ids, sheetsOf(session));
    BIHUAN_TRY_ASSIGN(const int changed, session.services().checks->declareMissed(ids, session.arguments().value(u"why"_s)));
    printChanged(session, changed);
    return {};
}

Result<> fileChecks(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QDate date, dateOption(session.arguments(), u"date"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const auto ids, sheetsOf(session));
    BIHUAN_TRY_ASSIGN(const int changed, session.services().checks->file(ids, session.arguments().value(u"location"_s), date));
    printChanged(session, changed);
    return {};
}

} // namespace bihuan::ctl
