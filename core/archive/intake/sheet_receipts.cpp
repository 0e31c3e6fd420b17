// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/intake/sheet_receipts.h"

#include "core/archive/filing/filing_service.h"
#include "core/archive/filing/incoming_doc.h"
#include "core/base/file_name.h"
#include "core/education/drills/drill.h"
#include "core/education/letters/parent_letter.h"
#include "core/inspection/checks/inspection.h"
#include "core/inspection/hazards/rectify_notice.h"
#include "core/inspection/property/property_check.h"
#include "core/organization/agreements/agreement_states.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Intake", text);
}

constexpr int longAgoDays = 400; ///< a paper older than this belongs to another year, whatever its kind

bool isLongAgo(QDate day, QDate received)
{
    return day.isValid() && day.daysTo(received) > longAgoDays;
}

/// A rule over the kind's own struct.
template <class T>
ReceiptRule rule(const RecordType<T>& type, std::function<Receipt(T&, QDate)> receive, QList<QList<Condition>> owed, bool manySheets = false,
                 std::function<QString(const T&)> title = {})
{
    ReceiptRule made{type.kind().code,
                     [&type, receive = std::move(receive)](Record& record, QDate day) {
                         T object = type.fromRecord(record);
                         const Receipt receipt = receive(object, day);
                         if (receipt.changed) {
                             const QString reason = record.voidReason;
                             record = type.toRecord(object);
                             record.voidReason = reason;
                         }
                         return receipt;
                     },
                     {},
                     std::move(owed),
                     {},
                     manySheets};
    if (title)
        made.title = [&type, title = std::move(title)](const Record& record) { return title(type.fromRecord(record)); };
    return made;
}

/// The states of the paper are the agreements' own (agreement_states): a sheet in our hands was printed, whatever was noted.
Receipt ofAgreement(Agreement& one, QDate day)
{
    Receipt receipt;
    receipt.otherYear = day > one.validTo || day < one.validFrom.addMonths(-2);
    if (stateOf(one) == AgreementState::Issued)
        one = applied(one, AgreementState::Printed, one.issuedOn);
    const Transition step = transition(stateOf(one), AgreementState::Scanned);
    if (step.verdict == Transition::Verdict::Refused) {
        receipt.refused = u"%1: %2"_s.arg(one.number, step.reason);
        return receipt;
    }
    if (step.verdict == Transition::Verdict::Same)
        return receipt;
    for (const Issue& issue : checkDate(one, AgreementState::Scanned, day, day))
        if (issue.severity == Severity::Problem) {
            receipt.refused = issue.message;
            return receipt;
        }
    one = applied(one, AgreementState::Scanned, day);
    receipt.changed = true;
    return receipt;
}

Receipt ofNotice(RectifyNotice& one, QDate day)
{
    Receipt receipt;
    receipt.otherYear = isLongAgo(one.issuedOn, day);
    if (day < one.issuedOn) {
        receipt.refused = tr("Notice %1 was issued on %2 only.").arg(one.docNo, one.issuedOn.toString(Qt::ISODate));
        return receipt;
    }
    if (one.state != u"returned"_s) {
        one.state = u"returned"_s;
        one.receiptOn = day;
        receipt.changed = true;
    }
    return receipt;
}

Receipt ofAnnex(PropertyAnnex& one, QDate day)
{
    Receipt receipt;
    receipt.otherYear = isLongAgo(one.printedOn, day);
    if (!one.signedOn.isValid()) {
        one.signedOn = std::max(day, one.printedOn);
        receipt.changed = true;
        receipt.left = tr("“Signed on” is the day it came in: correct it when the paper says another.");
    }
    return receipt;
}

Receipt ofInspection(Inspection& one, QDate day)
{
    Receipt receipt;
    receipt.otherYear = isLongAgo(one.dueOn, day);
    if (isOpenCheck(checkStateOf(one)))
        receipt.left = tr("What was found is still to be keyed in.");
    return receipt;
}

/// What comes back of a report is its receipt.
Receipt ofFiling(Filing& one, QDate day)
{
    Receipt receipt;
    receipt.otherYear = isLongAgo(one.sentOn, day);
    if (filingStateOf(one) != FilingState::Sent)
        return receipt;
    const FilingMove move{.action = FilingAction::Acknowledge, .date = std::max(day, one.sentOn)};
    for (const Issue& issue : filingGuards(one, move, 1, move.date))
        if (issue.severity == Severity::Problem) {
            receipt.refused = issue.message;
            return receipt;
        }
    one = filingApplied(one, move, move.date);
    receipt.changed = true;
    return receipt;
}

Result<> noteFiling(RecordStore& store, const Record& before, const Record& after, bool takenBack)
{
    FilingMove move{.action = FilingAction::Acknowledge};
    move.note = takenBack ? tr("Its scan was taken back.") : tr("The receipt was scanned.");
    const Filing now = filingType().fromRecord(after);
    const QDate today = store.database().clock().today();
    return noteFilingStep(store.database(), filingType().fromRecord(before), now, takenBack ? u"undo"_s : filingActionCode(move.action), move, takenBack ? today : now.receiptOn);
}

Receipt ofIncoming(IncomingDoc& one, QDate day)
{
    return {.refused = {}, .otherYear = isLongAgo(one.receivedOn, day), .left = one.filedOn.isValid() ? QString() : tr("Who has read it is still to be ticked.")};
}

} // namespace

const QList<ReceiptRule>& receiptRules()
{
    const auto noted = [](ReceiptRule rule, auto note) {
        rule.note = note;
        return rule;
    };
    static const QList<ReceiptRule> rules{
        rule<Agreement>(agreementType(), ofAgreement, {{{u"state"_s, u"printed"_s}}, {{u"state"_s, u"handed"_s}}}, false,
                        [](const Agreement& one) { return u"%1 %2 %3"_s.arg(agreementType().kind().title(), one.number, one.personName); }),
        rule<RectifyNotice>(rectifyNoticeType(), ofNotice, {{{u"state"_s, u"issued"_s}}}),
        rule<PropertyAnnex>(propertyAnnexType(), ofAnnex, {{{u"signed_on"_s, QVariant()}}}),
        rule<PropertyCheck>(
            propertyCheckType(),
            [](PropertyCheck& one, QDate day) {
                return Receipt{.otherYear = isLongAgo(firstOfMonth(one.month), day),
                               .left = one.isDraft() ? tr("What was found is still to be entered.") : QString()};
            },
            {{{u"state"_s, u"draft"_s}}}),
        rule<Inspection>(inspectionType(), ofInspection, {{{u"state"_s, u"issued"_s}}}),
        rule<ParentLetter>(
            parentLetterType(),
            [](ParentLetter& one, QDate day) {
                return Receipt{.otherYear = isLongAgo(one.sentOn, day), .left = one.filedOn.isValid() ? QString() : tr("The slips are still to be counted by class.")};
            },
            {{{u"filed_on"_s, QVariant()}}}, true),
        rule<Drill>(
            drillType(), [](Drill& one, QDate day) { return Receipt{.otherYear = isLongAgo(one.heldOn, day), .left = {}}; }, {{{u"state"_s, u"executed"_s}}}),
        noted(rule<Filing>(filingType(), ofFiling, {{{u"status"_s, u"sent"_s}}}), noteFiling),
        rule<IncomingDoc>(incomingDocType(), ofIncoming, {{{u"filed_on"_s, QVariant()}}}),
    };
    return rules;
}

const ReceiptRule* receiptRule(const QString& kind)
{
    for (const ReceiptRule& rule : receiptRules())
        if (rule.kind == kind)
            return &rule;
    return nullptr;
}

QString receiptTitle(const RecordKind& kind, const Record& record)
{
    const ReceiptRule* const rule = receiptRule(kind.code);
    return rule && rule->title ? rule->title(record) : u"%1 %2"_s.arg(kind.title(), kind.nameOf(record)).trimmed();
}

Receipt receive(const RecordKind& kind, Record& record, QDate received)
{
    if (record.voided) {
        Receipt receipt;
        receipt.refused = tr("%1 %2 is void.").arg(kind.title(), kind.nameOf(record));
        return receipt;
    }
    const ReceiptRule* const rule = receiptRule(kind.code);
    return rule && rule->receive ? rule->receive(record, received) : Receipt();
}

} // namespace bihuan
