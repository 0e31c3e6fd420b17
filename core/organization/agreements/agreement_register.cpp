// SPDX-License-Identifier: GPL-3.0-or-later
// The signing register (签订情况表) and its shorter lists.
#include "core/organization/agreements/agreement_board.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("agreements", text);
}

QString noteOf(const BoardRow& row)
{
    QStringList words;
    if (row.lateSigned)
        words << tr("signed late");
    if (row.overdue)
        words << tr("overdue");
    if (row.lateHire)
        words << tr("joined later");
    if (!row.onStaff)
        words << tr("has left");
    if (row.agreement && !row.agreement->note.isEmpty())
        words << row.agreement->note;
    return words.join(u"；"_s);
}

QString titleOf(SigningList list)
{
    switch (list) {
    case SigningList::Owing:
        return tr("Agreements still owed, school year %1–%2");
    case SigningList::Late:
        return tr("Late signing of safety agreements, school year %1–%2");
    case SigningList::All:
        break;
    }
    return tr("Signing register of the safety agreements, school year %1–%2");
}

} // namespace

bool isListed(const BoardRow& row, SigningList list)
{
    switch (list) {
    case SigningList::Owing:
        return row.owes();
    case SigningList::Late:
        return row.lateSigned || row.overdue;
    case SigningList::All:
        break;
    }
    return true;
}

Result<TableContent> AgreementBoard::signingRegister(const YearBoard& board, SigningList list) const
{
    SigningView everybody;
    for (int row = 0; row < int(board.rows.size()); ++row)
        if (isListed(board.rows[row], list))
            everybody.rows << row;
    return signingRegister(board, list, everybody);
}

Result<TableContent> AgreementBoard::signingRegister(const YearBoard& board, SigningList list, const SigningView& view) const
{
    using Align = TableColumn::Align;
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto schools, store.list(schoolProfileType()));
    TableContent content;
    content.title = titleOf(list).arg(board.year).arg(board.year + 1);
    content.subtitleLeft = schools.isEmpty() ? QString() : schools.first().name;
    const QString today = store.database().clock().today().toString(Qt::ISODate);
    if (!view.filter.isEmpty())
        content.subtitleRight
            = tr("%1: %2; %3 of %4 people").arg(today, view.filter).arg(view.rows.size()).arg(board.total.due);
    else if (list == SigningList::Late)
        content.subtitleRight = tr("%1: signing until %2; %3 signed late, %4 overdue")
                                    .arg(today, board.windowEnd.toString(Qt::ISODate))
                                    .arg(board.total.late)
                                    .arg(board.total.overdue);
    else
        content.subtitleRight = tr("%1: %2 people, %3 signed, %4 owed")
                                    .arg(today)
                                    .arg(board.total.due)
                                    .arg(board.total.returned)
                                    .arg(board.total.owed);
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
    for (const int index : view.rows) {
        const BoardRow& row = board.rows[index];
        const Agreement agreement = row.agreement.value_or(Agreement());
        QStringList cells{agreement.number, row.name, row.category, row.posts, shown(agreement.issuedOn),
                          row.agreement ? stateName(stateOf(agreement)) : tr("not issued"), shown(agreement.returnedOn),
                          agreement.location, noteOf(row)};
        if (!view.grouped)
            cells.insert(2, row.department);
        rows << TableRow{cells, view.grouped ? row.department : QString()};
    }
    if (!view.grouped)
        content.columns.insert(2, TableColumn{.heading = tr("Department"), .weight = 1});
    content.setRows(rows);
    return content;
}

} // namespace bihuan
