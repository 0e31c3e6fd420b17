// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of agreements that the records kit does not make by itself.
#pragma once

#include "core/organization/agreements/agreement_campaign.h"
#include "core/organization/agreements/agreement_printing.h"
#include "core/storage/database.h"

namespace bihuan::agreementQueries {

Result<QList<TemplateVersion>> versions(Database& database, Id<AgreementTemplate> form); ///< newest first
Result<std::optional<TemplateVersion>> version(Database& database, int id);
Result<int> insertVersion(Database& database, const TemplateVersion& version); ///< needs a transaction
Result<QHash<int, int>> issuedCounts(Database& database, Id<AgreementTemplate> form); ///< version → agreements

Result<int> lastSerial(Database& database, int year); ///< 0 = none yet, voided ones count
Result<QList<int>> years(Database& database); ///< newest first

/// Without texts and data, which make up nearly all of an agreement's size.
struct Brief {
    Id<Agreement> id;
    Id<Person> person;
    QString number, shortCode;
    QString state;
    bool voided = false;
};
Result<QList<Brief>> briefsOfYear(Database& database, int year);
/// Those of a person that are neither void nor replaced, lost ones last.
Result<QList<Brief>> briefsOfPerson(Database& database, int year, Id<Person> person);
Result<std::optional<Brief>> briefByCode(Database& database, const QString& numberOrCode);

/// Agreements without texts and data (`mergeData`, `frozenText`), voided ones too: of a year by serial, from the one after
/// `afterSerial`; and the one asked for with that which its person has now.
Result<QList<Agreement>> papersOfYear(Database& database, int year, int afterSerial, int limit);
Result<QList<Agreement>> papersBeside(Database& database, Id<Agreement> id);

/// What decides who has signed, in a school of 10,000 within milliseconds: of a year's agreements that are neither void nor
/// replaced, by serial: id, person, number, state, late, signedOn, returnedOn, scannedOn; of people, voided ones too: id,
/// name, department, joinedOn, leftOn.
Result<> eachState(Database& database, int year, const std::function<void(const Agreement&)>& take);
Result<> eachSigner(Database& database, const std::function<void(const Person&)>& take);

Result<qint64> insertPrint(Database& database, const PrintRun& run, const QByteArray& options,
                           const QList<Id<Agreement>>& agreements);
Result<QList<PrintRun>> prints(Database& database, Id<Agreement> agreement, int limit);
Result<QList<PrintLetter>> printedIn(Database& database, qint64 run);

} // namespace bihuan::agreementQueries
