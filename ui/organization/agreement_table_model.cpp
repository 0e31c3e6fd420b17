// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/agreement_table_model.h"

#include "core/base/text.h"

#include <QCollator>

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QString cellText(const BoardRow& row, AgreementTableModel::Column column)
{
    using Column = AgreementTableModel::Column;
    const Agreement* paper = row.agreement ? &*row.agreement : nullptr;
    switch (column) {
    case Column::Name:
        return row.name;
    case Column::State:
        return boardState(row).text;
    case Column::Department:
        return row.department;
    case Column::Posts:
        return row.posts;
    case Column::Category:
        return row.category;
    case Column::Number:
        return paper ? paper->number : QString();
    case Column::IssuedOn:
        return paper ? paper->issuedOn.toString(Qt::ISODate) : QString();
    case Column::ReturnedOn:
        return paper ? paper->returnedOn.toString(Qt::ISODate) : QString();
    case Column::Location:
        return paper ? paper->location : QString();
    case Column::ShortCode:
        return paper ? paper->shortCode : QString();
    }
    return {};
}

} // namespace

BoardState boardState(const BoardRow& row)
{
    if (!row.agreement)
        return row.onStaff ? BoardState{ row.lateHire ? AgreementTableModel::tr("Late hire, not issued")
                                                      : AgreementTableModel::tr("Not issued"),
                                         Tone::Error }
                           : BoardState{ AgreementTableModel::tr("Has left"), Tone::Neutral };
    const AgreementState state = stateOf(*row.agreement);
    Tone tone = Tone::Warning;
    if (isSigned(state))
        tone = Tone::Ok;
    else if (state == AgreementState::Lost)
        tone = Tone::Error;
    else if (state == AgreementState::Superseded)
        tone = Tone::Neutral;
    else if (state == AgreementState::Issued)
        tone = Tone::Info;
    return { stateName(state), tone };
}

void AgreementTableModel::setBoard(const QList<BoardRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    m_filterKeys.clear();
    refill();
    endResetModel();
}

void AgreementTableModel::updateRows(const QList<BoardRow>& rows, const QList<int>& changed)
{
    m_rows = rows;
    for (const int at : changed)
        if (at < m_filterKeys.size())
            m_filterKeys[at].clear();
    const QList<int> before = m_visible;
    refill();
    const QList<int> after = std::exchange(m_visible, before);
    if (after == before) {
        for (const int at : changed)
            if (const int row = int(m_visible.indexOf(at)); row >= 0)
                emit dataChanged(index(row, 0), index(row, columns - 1));
        return;
    }
    beginResetModel();
    m_visible = after;
    endResetModel();
}

void AgreementTableModel::setFilter(const QString& words, Scope scope, const QString& department)
{
    beginResetModel();
    m_words = toHalfWidth(words).toLower().split(u' ', Qt::SkipEmptyParts);
    m_scope = scope;
    m_department = department;
    refill();
    endResetModel();
}

const QString& AgreementTableModel::filterKey(int at) const
{
    if (m_filterKeys.isEmpty())
        m_filterKeys.resize(m_rows.size());
    QString& key = m_filterKeys[at];
    if (key.isEmpty()) {
        const BoardRow& row = m_rows[at];
        key = row.name + u'\n' + pinyinInitials(row.name, true) + u'\n' + row.staffNo + u'\n'
            + pinyinInitials(row.department);
        for (int column = 0; column < columns; ++column)
            key += u'\n' + cellText(row, static_cast<Column>(column));
        key = key.toLower();
    }
    return key;
}

bool AgreementTableModel::isInScope(const BoardRow& row, Scope scope)
{
    const bool issued = row.agreement.has_value();
    const auto is = [&row](AgreementState state) { return row.agreement && stateOf(*row.agreement) == state; };
    switch (scope) {
    case Scope::All:
        return true;
    case Scope::Owing:
        return row.owes();
    case Scope::NotIssued:
        return row.onStaff && !issued;
    case Scope::NotPrinted:
        return is(AgreementState::Issued);
    case Scope::Out:
        return is(AgreementState::Printed) || is(AgreementState::Handed);
    case Scope::Back:
        return issued && isSigned(stateOf(*row.agreement));
    case Scope::Late:
        return isListed(row, SigningList::Late);
    case Scope::LateHires:
        return row.onStaff && row.lateHire && !issued;
    case Scope::Leavers:
        return row.leftUnsigned();
    case Scope::Lost:
        return is(AgreementState::Lost);
    }
    return true;
}

bool AgreementTableModel::accepts(int at) const
{
    const BoardRow& row = m_rows[at];
    if (!m_department.isEmpty() && row.department != m_department)
        return false;
    if (!isInScope(row, m_scope))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString& key = filterKey(at);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return key.contains(word); });
}

void AgreementTableModel::refill()
{
    m_visible.clear();
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (accepts(row))
            m_visible << row;
    if (m_sortColumn < 0 || m_sortColumn >= columns)
        return; // as the board has them: by department, then name
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size_t(m_rows.size()));
    for (const BoardRow& row : std::as_const(m_rows))
        keys.push_back(collator.sortKey(cellText(row, static_cast<Column>(m_sortColumn))));
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(m_visible.begin(), m_visible.end(), [&](int a, int b) {
        return ascending ? keys[size_t(a)].compare(keys[size_t(b)]) < 0 : keys[size_t(b)].compare(keys[size_t(a)]) < 0;
    });
}

void AgreementTableModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    refill();
    endResetModel();
}

int AgreementTableModel::rowOf(Id<Person> person) const
{
    for (int row = 0; row < int(m_visible.size()); ++row)
        if (m_rows[m_visible[row]].person == person)
            return row;
    return -1;
}

int AgreementTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int AgreementTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AgreementTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_visible.size())
        return {};
    const BoardRow& row = boardRow(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::ToolTipRole:
        return cellText(row, column).size() > 12 ? QVariant(cellText(row, column)) : QVariant();
    case IdRole:
        return row.person.value();
    case ToneRole:
        return column == Column::State ? QVariant(int(boardState(row).tone)) : QVariant();
    default:
        return {};
    }
}

QVariant AgreementTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name");
    case Column::State:
        return tr("State");
    case Column::Department:
        return tr("Department");
    case Column::Posts:
        return tr("Posts");
    case Column::Category:
        return tr("Category");
    case Column::Number:
        return tr("Number");
    case Column::IssuedOn:
        return tr("Issued on");
    case Column::ReturnedOn:
        return tr("Returned");
    case Column::Location:
        return tr("Place of the original");
    case Column::ShortCode:
        return tr("Short code");
    }
    return {};
}

} // namespace bihuan
