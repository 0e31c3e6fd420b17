// SPDX-License-Identifier: GPL-3.0-or-later
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

Issue boardIssue(Severity severity, const char* code, const QString& message)
{
    return {severity, QString::fromLatin1(code), {}, message};
}

/// The one agreement of each person that counts: not void, not replaced; a lost one only when there is no other.
QHash<Id<Person>, Agreement> livingAgreements(const QList<Agreement>& agreements)
{
    QHash<Id<Person>, Agreement> living;
    for (const Agreement& agreement : agreements) {
        if (stateOf(agreement) == AgreementState::Superseded)
            continue;
        const auto known = living.constFind(agreement.person);
        if (known != living.cend() && stateOf(*known) != AgreementState::Lost)
            continue;
        Agreement brief = agreement;
        brief.mergeData.clear(); // most of its size, and never shown
        brief.frozenText.clear();
        living.insert(agreement.person, brief);
    }
    return living;
}

void count(BoardTotals& totals, const BoardRow& row)
{
    ++totals.due;
    totals.owed += row.owes();
    totals.leftUnsigned += !row.onStaff && !(row.agreement && isSigned(stateOf(*row.agreement)));
    if (!row.agreement)
        return;
    const AgreementState state = stateOf(*row.agreement);
    ++totals.issued;
    totals.printed += state != AgreementState::Issued;
    totals.handed += state == AgreementState::Handed || isSigned(state);
    totals.returned += isSigned(state);
    totals.scanned += row.agreement->scannedOn.isValid();
    totals.filed += state == AgreementState::Filed;
    totals.lost += state == AgreementState::Lost;
    totals.late += row.agreement->late;
}

void addIssue(const BoardRow& row, QDate leftOn, QDate joinedOn, Issues& issues)
{
    const bool isSignedRow = row.agreement && isSigned(stateOf(*row.agreement));
    if (!row.onStaff && !isSignedRow && leftOn.isValid())
        issues << boardIssue(Severity::Warning, "agreement.leaver",
                             tr("%1 (%2) left on %3 without a signed agreement.")
                                 .arg(row.name, row.department, leftOn.toString(Qt::ISODate)));
    if (row.onStaff && row.lateHire && !row.agreement)
        issues << boardIssue(Severity::Warning, "agreement.late_hire",
                             tr("%1 (%2) joined on %3 and has no agreement yet: issue one.")
                                 .arg(row.name, row.department, joinedOn.toString(Qt::ISODate)));
    if (row.onStaff && row.agreement && stateOf(*row.agreement) == AgreementState::Lost)
        issues << boardIssue(Severity::Warning, "agreement.lost",
                             tr("The agreement %1 of %2 is lost: issue it again.").arg(row.agreement->number, row.name));
}

QString noteOf(const BoardRow& row)
{
    QStringList words;
    if (row.agreement && row.agreement->late)
        words << tr("signed late");
    if (row.lateHire)
        words << tr("joined later");
    if (!row.onStaff)
        words << tr("has left");
    if (row.agreement && !row.agreement->note.isEmpty())
        words << row.agreement->note;
    return words.join(u"；"_s);
}

} // namespace

QList<BoardRow> YearBoard::owing() const
{
    QList<BoardRow> list;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(list), [](const BoardRow& row) { return row.owes(); });
    return list;
}

Result<QList<int>> AgreementBoard::years() const
{
    return agreementQueries::years(m_records.store().database());
}

Result<YearBoard> AgreementBoard::year(int year) const
{
    RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    BIHUAN_TRY_ASSIGN(const CampaignSettings settings, m_campaign.settings());
    YearBoard board;
    board.year = year != 0 ? year : AgreementCampaign::schoolYearOf(today, settings);
    const QDate from = settings.from(board.year), to = settings.to(board.year);
    const QDate reference = std::clamp(today, from, to);

    BIHUAN_TRY_ASSIGN(const auto agreements, store.list(agreementType(), {.where = {{u"year"_s, board.year}}}));
    BIHUAN_TRY_ASSIGN(const auto people, store.list(personType(), {.voidedToo = true}));
    BIHUAN_TRY_ASSIGN(const auto categories, store.names(staffCategoryType().kind()));
    BIHUAN_TRY_ASSIGN(const auto posts, store.names(postType().kind()));
    BIHUAN_TRY_ASSIGN(const auto departments, store.list(departmentType(), {.voidedToo = true}));
    QHash<Id<Department>, std::pair<int, QString>> places; // in the school's order
    for (const Department& department : departments)
        places.insert(department.id, {int(places.size()), department.name});
    const QHash<Id<Person>, Agreement> living = livingAgreements(agreements);

    struct Placed {
        BoardRow row;
        int place = 0;
        QDate joinedOn, leftOn;
    };
    QList<Placed> placed;
    for (const Person& person : people) {
        const auto own = living.constFind(person.id);
        if (own == living.cend() && !person.isStaffBetween(from, reference))
            continue;
        BoardRow row;
        row.person = person.id;
        row.name = person.name;
        row.staffNo = person.staffNo;
        const auto [place, department] = places.value(person.department, {INT_MAX, settings.noDepartment});
        row.department = department;
        QStringList names;
        for (const Id<Post> post : person.posts)
            names << posts.value(post.value());
        row.posts = names.join(u"、"_s);
        row.category = categories.value(person.category.value());
        row.onStaff = person.isStaffBetween(reference, reference);
        row.lateHire = person.joinedOn > settings.windowEnd(board.year);
        if (own != living.cend())
            row.agreement = *own;
        placed.append({row, place, person.joinedOn, person.leftOn});
    }
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::stable_sort(placed.begin(), placed.end(), [&](const Placed& a, const Placed& b) {
        if (a.place != b.place)
            return a.place < b.place;
        return collator.compare(a.row.name, b.row.name) < 0;
    });
    for (const Placed& one : std::as_const(placed)) {
        if (board.departments.isEmpty() || board.departments.last().department != one.row.department)
            board.departments << BoardTotals{.department = one.row.department};
        count(board.departments.last(), one.row);
        count(board.total, one.row);
        addIssue(one.row, one.leftOn, one.joinedOn, board.issues);
        board.rows << one.row;
    }
    return board;
}

Result<TableContent> AgreementBoard::signingRegister(const YearBoard& board, bool owingOnly) const
{
    using Align = TableColumn::Align;
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto schools, store.list(schoolProfileType()));
    TableContent content;
    content.title = (owingOnly ? tr("Agreements still owed, school year %1–%2")
                               : tr("Signing register of the safety agreements, school year %1–%2"))
                        .arg(board.year)
                        .arg(board.year + 1);
    content.subtitleLeft = schools.isEmpty() ? QString() : schools.first().name;
    content.subtitleRight = tr("%1: %2 people, %3 signed, %4 owed")
                                .arg(store.database().clock().today().toString(Qt::ISODate))
                                .arg(board.total.due).arg(board.total.returned).arg(board.total.owed);
    content.columns = {{.heading = tr("Number"), .weight = 1.3},
                       {.heading = tr("Name"), .weight = 1},
                       {.heading = tr("Category"), .weight = 0.8},
                       {.heading = tr("Posts"), .weight = 1.6},
                       {.heading = tr("Issued on"), .align = Align::Centre},
                       {.heading = tr("State"), .weight = 0.9, .align = Align::Centre},
                       {.heading = tr("Returned on"), .align = Align::Centre},
                       {.heading = tr("Place of the original"), .weight = 1.2},
                       {.heading = tr("Note"), .weight = 1}};
    content.rowNumbers = true;
    content.signatureLine = true;
    const auto shown = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); };
    QList<TableRow> rows;
    for (const BoardRow& row : board.rows) {
        if (owingOnly && !row.owes())
            continue;
        const Agreement agreement = row.agreement.value_or(Agreement());
        rows.append({{agreement.number, row.name, row.category, row.posts, shown(agreement.issuedOn),
                      row.agreement ? stateName(stateOf(agreement)) : tr("not issued"), shown(agreement.returnedOn),
                      agreement.location, noteOf(row)},
                     row.department});
    }
    content.rowCount = int(rows.size());
    content.row = [rows](int index) { return rows[index]; };
    return content;
}

} // namespace bihuan
