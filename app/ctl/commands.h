// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"

namespace bihuan::ctl {

/// One command of the program. What it does for people stands in resources/help/bihuanctl.txt under the same name.
struct Command {
    QString name; ///< one or two words: “list”, “import people”
    Syntax syntax;
    /// Empty result = done as asked (exit status 0). Everything else is an Error whose sentence is printed (status 1).
    Result<> (*run)(Session&);
};

/// All of them; each subject lists its own.
const QList<Command>& commands();
QList<Command> calendarCommands(); ///< calendar.cpp
QList<Command> dueCommands(); ///< due.cpp
QList<Command> educationCommands(); ///< education.cpp
QList<Command> drillCommands(); ///< drills.cpp
QList<Command> scanCommands(); ///< scans.cpp
QList<Command> archiveCommands(); ///< archive.cpp
QList<Command> binderCommands(); ///< binder.cpp: archive export, pack
QList<Command> filingCommands(); ///< filing.cpp: filing, incoming, attach

Result<> initSchool(Session& session);
Result<> importPeople(Session& session);
Result<> importZones(Session& session);
Result<> importClasses(Session& session);
Result<> undoImport(Session& session);
Result<> importTemplate(Session& session);
Result<> listRecords(Session& session);
Result<> searchRecords(Session& session);
Result<> showJournal(Session& session);
Result<> exportKind(Session& session);
Result<> printRegister(Session& session);
Result<> issueAgreements(Session& session);
Result<> printAgreements(Session& session);
Result<> agreementStatus(Session& session);
Result<> markAgreements(Session& session);
Result<> printPlacards(Session& session);
Result<> placardStatus(Session& session);
Result<> markPlacards(Session& session);
Result<> zoneTable(Session& session);
Result<> showCoverage(Session& session);
Result<> printPlan(Session& session);
Result<> addHazard(Session& session);
Result<> moveHazard(Session& session);
Result<> listHazards(Session& session);
Result<> showHazard(Session& session);
Result<> photographHazard(Session& session);
Result<> gradeHazard(Session& session);
Result<> repeatHazard(Session& session);
Result<> voidHazard(Session& session);
Result<> hazardLedger(Session& session);
Result<> reviewHazard(Session& session);
Result<> reportHazard(Session& session);
Result<> signHazard(Session& session);
Result<> hazardRules(Session& session);
Result<> issueNotice(Session& session);
Result<> printNotice(Session& session);
Result<> receiveNotice(Session& session);
Result<> watchRoster(Session& session);
Result<> watchSlips(Session& session);
Result<> watchCards(Session& session);
Result<> watchCheck(Session& session);
Result<> watchSub(Session& session);
Result<> watchImport(Session& session);
Result<> propertyCompanies(Session& session);
Result<> propertyAnnex(Session& session);
Result<> propertyCards(Session& session);
Result<> propertyDuties(Session& session);
Result<> propertyPads(Session& session);
Result<> propertyPad(Session& session);
Result<> propertyCheck(Session& session);
Result<> propertyResults(Session& session);
Result<> equipmentDueList(Session& session);
Result<> testEquipment(Session& session);
Result<> equipmentTags(Session& session);
Result<> addReport(Session& session);
Result<> decideReport(Session& session);
Result<> thankReporters(Session& session);
Result<> planChecks(Session& session);
Result<> listChecks(Session& session);
Result<> printChecks(Session& session);
Result<> keyCheck(Session& session);
Result<> reviewChecks(Session& session);
Result<> missChecks(Session& session);
Result<> fileChecks(Session& session);
Result<> checkStatistics(Session& session);
Result<> printCheckRules(Session& session);
Result<> listIssues(Session& session);
Result<> checkEverything(Session& session);
Result<> backUp(Session& session);
Result<> listBackups(Session& session);
Result<> restoreSchool(Session& session);

/// The text of resources/help for one command, or for the program when `name` is empty; Chinese first, then English.
QString helpText(const QString& name);

/// Runs one command line (without the program's name). Exit status: 0 done, 1 not done, 2 not understood.
int run(QStringList words, QTextStream& out, QTextStream& err);

} // namespace bihuan::ctl
