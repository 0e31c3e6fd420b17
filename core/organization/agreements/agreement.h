// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people.h"

namespace bihuan {

/// The text of one staff category. The words stand in its versions (agreement_templates.h), of which the newest counts.
struct AgreementTemplate {
    Id<AgreementTemplate> id;
    qint64 revision = 0;
    bool voided = false;
    Id<StaffCategory> category; ///< one template per category
    QString name;
    QString profile;            ///< profileByCode(); that of the newest version
};

/// A responsibility agreement (安全责任书) as issued. All up to `late` is frozen by the database; voided numbers stay.
struct Agreement {
    Id<Agreement> id;
    qint64 revision = 0;
    bool voided = false;
    QString number;          ///< “ZR-2026-0001”, without gaps within a year
    int year = 0;            ///< in which the school year begins
    int serial = 0;          ///< 1, 2, … within the year
    Id<Person> person;
    QString personName;      ///< these five as they were at issue
    QString department;
    QString posts;           ///< joined by “、”
    QString category;
    QString company;         ///< service company of outsourced staff
    int templateVersion = 0; ///< agreement_template_version.id
    QString shortCode;       ///< on every page, for the way back
    QString mergeData;       ///< toJson(MergeData)
    QString frozenText;      ///< markup without fields: the words as signed
    QString sha256;          ///< of frozenText in UTF-8, hexadecimal
    bool sealBox = true;
    QDate validFrom, validTo;
    QDate issuedOn;
    bool late = false;       ///< 补签: issued after the campaign's window

    QString state;           ///< stateCode(AgreementState)
    QDate printedOn, handedOn, signedOn, returnedOn, scannedOn, filedOn, lostOn; ///< when known
    int copies = 2;
    QString location;        ///< box and place of the original
    Id<Agreement> supersededBy;
    QString note;
};

const RecordType<AgreementTemplate>& agreementTemplateType();
const RecordType<Agreement>& agreementType();

} // namespace bihuan
