// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

const QList<Command>& commands()
{
    const auto flag = [](const QString& name) { return Option{name}; };
    const auto value = [](const QString& name) { return Option{name, true}; };
    const auto list = [](const QString& name) { return Option{name, true, true}; };
    const Option out = value(u"out"_s), where = list(u"where"_s), plain = flag(u"plain"_s), why = value(u"why"_s),
                 voided = flag(u"voided"_s), dryRun = flag(u"dry-run"_s), year = value(u"year"_s), department = list(u"department"_s),
                 code = list(u"code"_s), date = value(u"date"_s);
    static const QList<Command> table{
        {u"init"_s, {0, 0, {value(u"name"_s), flag(u"demo"_s), value(u"seed"_s)}}, initSchool},
        {u"import people"_s,
         {1, 1, {dryRun, value(u"errors"_s), value(u"encoding"_s), value(u"sheet"_s), value(u"header-row"_s), list(u"map"_s),
                 value(u"category"_s), flag(u"create-departments"_s), flag(u"create-posts"_s), flag(u"empty-clears"_s)}},
         importPeople},
        {u"import zones"_s,
         {1, 1, {dryRun, value(u"errors"_s), value(u"encoding"_s), value(u"sheet"_s), value(u"header-row"_s), list(u"map"_s), value(u"kind"_s),
                 flag(u"create-departments"_s), flag(u"empty-clears"_s)}},
         importZones},
        {u"import undo"_s, {0, 0, {}}, undoImport},
        {u"import template"_s, {1, 1, {out}}, importTemplate},
        {u"list"_s, {1, 1, {where, voided, plain, why}}, listRecords},
        {u"export"_s, {1, 1, {out, where, voided, plain, why}}, exportKind},
        {u"register"_s, {1, 1, {out, where}}, printRegister},
        {u"agreements issue"_s,
         {0, 0, {year, dryRun, department, list(u"category"_s), list(u"person"_s), date, value(u"until"_s),
                 flag(u"replace"_s), why}},
         issueAgreements},
        {u"agreements print"_s,
         {0, 0, {year, out, value(u"each"_s), value(u"pattern"_s), value(u"only"_s), department, code, value(u"copies"_s),
                 flag(u"both-sides"_s), value(u"order"_s), dryRun}},
         printAgreements},
        {u"agreements status"_s, {0, 0, {year, out, flag(u"owing"_s), flag(u"late"_s)}}, agreementStatus},
        {u"agreements mark"_s, {0, 0, {code, value(u"state"_s), date, value(u"signed"_s), value(u"location"_s), why}}, markAgreements},
        {u"placards print"_s,
         {0, 0, {out, value(u"round"_s), value(u"size"_s), value(u"sheet"_s), value(u"start"_s), value(u"only"_s), list(u"zone"_s),
                 list(u"building"_s), flag(u"crop"_s), flag(u"bw"_s)}},
         printPlacards},
        {u"placards mark"_s, {0, 0, {list(u"zone"_s), list(u"building"_s), flag(u"removed"_s), date}}, markPlacards},
        {u"zones table"_s, {0, 0, {out}}, zoneTable},
        {u"zones coverage"_s, {0, 0, {}}, showCoverage},
        {u"zones plan"_s, {0, 0, {out, value(u"plan"_s), value(u"colour"_s), value(u"size"_s)}}, printPlan},
        {u"hazard add"_s,
         {0, 0, {value(u"zone"_s), value(u"spot"_s), value(u"what"_s), value(u"level"_s), value(u"category"_s), value(u"source"_s), value(u"found"_s),
                 value(u"by"_s), value(u"note"_s), value(u"risk"_s), value(u"method"_s), flag(u"unregistered"_s)}},
         addHazard},
        {u"hazard move"_s,
         {1, 1, {value(u"action"_s), date, value(u"person"_s), value(u"note"_s), value(u"due"_s), value(u"department"_s), value(u"owner"_s),
                 value(u"measure"_s), value(u"number"_s), value(u"no-photo"_s)}},
         moveHazard},
        {u"hazard list"_s,
         {0, 0, {year, list(u"state"_s), flag(u"open"_s), flag(u"overdue"_s), value(u"zone"_s), value(u"level"_s), voided}},
         listHazards},
        {u"hazard show"_s, {1, 1, {}}, showHazard},
        {u"hazard photo"_s, {2, 2, {flag(u"before"_s), flag(u"after"_s), date}}, photographHazard},
        {u"hazard risk"_s, {0, 1, {value(u"factors"_s), value(u"method"_s)}}, gradeHazard},
        {u"hazard repeat"_s, {0, 1, {flag(u"create"_s), value(u"what"_s), flag(u"dismiss"_s), why}}, repeatHazard},
        {u"hazard void"_s, {1, 1, {why}}, voidHazard},
        {u"hazard ledger"_s, {0, 0, {year, out, value(u"size"_s)}}, hazardLedger},
        {u"hazard review"_s, {1, 1, {out}}, reviewHazard},
        {u"hazard report"_s, {1, 1, {out}}, reportHazard},
        {u"hazard sign"_s, {1, 1, {out}}, signHazard},
        {u"hazard rules"_s, {0, 0, {out}}, hazardRules},
        {u"notice"_s, {0, 0, {list(u"hazard"_s), out, value(u"due"_s), value(u"issuer"_s), date, dryRun}}, issueNotice},
        {u"notice print"_s, {1, 1, {out}}, printNotice},
        {u"notice received"_s, {1, 1, {date, value(u"by"_s), value(u"note"_s)}}, receiveNotice},
        {u"watch roster"_s, {0, 0, {out, value(u"week"_s), value(u"size"_s), flag(u"sign-in"_s), flag(u"no-phones"_s), flag(u"qr"_s)}}, watchRoster},
        {u"watch slips"_s, {0, 0, {out, value(u"week"_s), flag(u"term"_s), value(u"per-sheet"_s), list(u"person"_s)}}, watchSlips},
        {u"watch cards"_s, {0, 0, {out, value(u"size"_s), list(u"role"_s)}}, watchCards},
        {u"watch check"_s, {0, 0, {value(u"week"_s), value(u"weeks"_s)}}, watchCheck},
        {u"watch sub"_s,
         {0, 0, {date, value(u"slot"_s), value(u"point"_s), value(u"person"_s), value(u"sub"_s), flag(u"nobody"_s), value(u"note"_s)}},
         watchSub},
        {u"watch import"_s, {1, 1, {value(u"from"_s), dryRun}}, watchImport},
        {u"search"_s, {1, 99, {value(u"limit"_s)}}, searchRecords},
        {u"journal"_s, {2, 2, {}}, showJournal},
        {u"issues"_s, {0, 0, {list(u"kind"_s)}}, listIssues},
        {u"check"_s, {0, 0, {}}, checkEverything},
        {u"backup"_s, {0, 0, {value(u"to"_s)}}, backUp},
        {u"backups"_s, {0, 0, {value(u"to"_s)}}, listBackups},
        {u"restore"_s, {1, 1, {flag(u"yes"_s)}}, restoreSchool},
    };
    return table;
}

} // namespace bihuan::ctl
