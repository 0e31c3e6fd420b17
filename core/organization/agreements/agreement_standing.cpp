// SPDX-License-Identifier: GPL-3.0-or-later
// What the board says of one row, and the sum of all without the rows.
#include "core/organization/agreements/agreement_board.h"

#include "core/organization/agreements/agreement_queries.h"

#include <QCollator>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("agreements", text);
}

Issue boardIssue(const char* code, const QString& message)
{
    return {Severity::Warning, QString::fromLatin1(code), {}, message};
}

/// A row for which something is to be done, until all are known and can be put in order.
struct Remarkable {
    BoardRow row;
    int place = 0; ///< of the department
    Issues issues;
};

QList<RecordIssue> inOrder(std::vector<Remarkable>& remarkable)
{
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::stable_sort(remarkable.begin(), remarkable.end(), [&](const Remarkable& a, const Remarkable& b) {
        return a.place != b.place ? a.place < b.place : collator.compare(a.row.name, b.row.name) < 0;
    });
    QList<RecordIssue> list;
    for (const Remarkable& one : remarkable)
        for (const Issue& issue : one.issues)
            list << (one.row.agreement ? RecordIssue{agreementType().kind().code, one.row.agreement->id.value(), one.row.agreement->number, issue}
                                       : RecordIssue{personType().kind().code, one.row.person.value(), one.row.name, issue});
    return list;
}

} // namespace

void takeLiving(QHash<Id<Person>, Agreement>& living, const Agreement& agreement)
{
    if (agreement.voided || stateOf(agreement) == AgreementState::Superseded)
        return;
    const auto known = living.constFind(agreement.person);
    if (known == living.cend() || stateOf(*known) == AgreementState::Lost)
        living.insert(agreement.person, agreement);
}

void BoardRow::judge(QDate windowEnd, QDate today)
{
    lateSigned = false;
    if (agreement) {
        const QDate signedOn = agreement->signedOn.isValid() ? agreement->signedOn : agreement->returnedOn;
        lateSigned = agreement->late || (isSigned(stateOf(*agreement)) && signedOn > windowEnd);
    }
    overdue = owes() && today > windowEnd;
}

Issues BoardRow::issues() const
{
    Issues issues;
    if (leftUnsigned() && leftOn.isValid())
        issues << boardIssue("agreement.leaver", tr("%1 (%2) left on %3 without a signed agreement.")
                                                     .arg(name, department, leftOn.toString(Qt::ISODate)));
    if (onStaff && lateHire && !agreement)
        issues << boardIssue("agreement.late_hire", tr("%1 (%2) joined on %3 and has no agreement yet: issue one.")
                                                        .arg(name, department, joinedOn.toString(Qt::ISODate)));
    if (onStaff && agreement && stateOf(*agreement) == AgreementState::Lost)
        issues << boardIssue("agreement.lost", tr("The agreement %1 of %2 is lost: issue it again.").arg(agreement->number, name));
    return issues;
}

bool BoardRow::isDueFor(AgreementState step) const
{
    using State = AgreementState;
    const State state = agreement ? stateOf(*agreement) : State::Lost;
    switch (step) {
    case State::Issued:
        return onStaff && state == State::Lost;
    case State::Printed:
        return onStaff && state == State::Issued;
    case State::Handed:
        return onStaff && state == State::Printed;
    case State::Returned:
        return state == State::Printed || state == State::Handed;
    case State::Filed:
        return state == State::Returned || state == State::Scanned;
    default:
        return false;
    }
}

void BoardTotals::add(const BoardRow& row)
{
    ++due;
    owed += row.owes();
    leftUnsigned += row.leftUnsigned();
    overdue += row.overdue;
    if (!row.agreement)
        return;
    const AgreementState state = stateOf(*row.agreement);
    ++issued;
    printed += state != AgreementState::Issued;
    handed += state == AgreementState::Handed || isSigned(state);
    returned += isSigned(state);
    scanned += row.agreement->scannedOn.isValid();
    filed += state == AgreementState::Filed;
    lost += state == AgreementState::Lost;
    late += row.lateSigned;
}

Result<BoardStanding> AgreementBoard::standing() const
{
    RecordStore& store = m_records.store();
    Database& database = store.database();
    const QDate today = database.clock().today();
    BIHUAN_TRY_ASSIGN(const QString data, database.changeMark());
    const QString mark = data + u' ' + today.toString(Qt::ISODate);
    if (mark == m_standingMark)
        return m_standing;

    BIHUAN_TRY_ASSIGN(const CampaignSettings settings, m_campaign.settings());
    BoardStanding standing{.year = AgreementCampaign::schoolYearOf(today, settings)};
    const QDate windowEnd = settings.windowEnd(standing.year), from = settings.from(standing.year);
    const QDate reference = std::clamp(today, from, settings.to(standing.year));
    QHash<qint64, std::pair<int, QString>> places;
    BIHUAN_TRY_ASSIGN(const auto departments, store.list(departmentType(), {.voidedToo = true}));
    for (const Department& department : departments)
        places.insert(department.id.value(), {int(places.size()), department.name});
    QHash<Id<Person>, Agreement> living;
    BIHUAN_TRY(agreementQueries::eachState(database, standing.year,
                                           [&](const Agreement& paper) { takeLiving(living, paper); }));
    QSet<QString> names;
    std::vector<Remarkable> remarkable;
    BIHUAN_TRY(agreementQueries::eachSigner(database, [&](const Person& person) {
        const auto own = living.constFind(person.id);
        if (own == living.cend() && !person.isStaffBetween(from, reference))
            return;
        const auto [place, department] = places.value(person.department.value(), {INT_MAX, settings.noDepartment});
        BoardRow row{.person = person.id, .name = person.name, .department = department, .joinedOn = person.joinedOn, .leftOn = person.leftOn};
        row.onStaff = person.isStaffBetween(reference, reference);
        row.lateHire = person.joinedOn > windowEnd;
        if (own != living.cend())
            row.agreement = *own;
        row.judge(windowEnd, today);
        standing.total.add(row);
        names << department;
        if (Issues issues = row.issues(); !issues.isEmpty())
            remarkable.push_back({std::move(row), place, std::move(issues)});
    }));
    standing.departments = int(names.size());
    standing.issues = inOrder(remarkable);
    m_standing = standing;
    m_standingMark = mark;
    return standing;
}

} // namespace bihuan
