// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/checks/check_lines_model.h"

#include "ui/widgets/status_pill.h"
#include "ui/widgets/theme.h"

namespace bihuan {

using namespace Qt::StringLiterals;

CheckLinesModel::CheckLinesModel(Database& database, QObject* parent)
    : QAbstractTableModel(parent)
    , m_database(database)
{
}

void CheckLinesModel::setFilter(const CheckLineFilter& filter)
{
    m_query.filter = filter;
    reload();
}

void CheckLinesModel::sort(int column, Qt::SortOrder order)
{
    CheckLineQuery wanted = m_query;
    wanted.descending = order == Qt::DescendingOrder;
    switch (static_cast<Column>(column)) {
    case Column::Day: wanted.order = CheckLineOrder::Day; break;
    case Column::Place: wanted.order = CheckLineOrder::Place; break;
    case Column::Category: wanted.order = CheckLineOrder::Category; break;
    default:
        wanted.order = CheckLineOrder::Day;
        wanted.descending = true;
    }
    if (wanted == m_query)
        return;
    m_query = wanted;
    reload();
}

void CheckLinesModel::reload()
{
    beginResetModel();
    m_read.clear();
    m_found.clear();
    m_count = 0;
    m_more = false;
    std::optional<Error> error;
    if (m_query.filter.words.isEmpty()) {
        if (const auto count = countCheckLines(m_database, m_query.filter))
            m_count = *count;
        else
            error = count.error();
    } else if (auto found = checkLineIds(m_database, m_query, mostFound + 1)) {
        m_more = found->size() > mostFound;
        m_found = found->mid(0, mostFound);
        m_count = int(m_found.size());
    } else {
        error = found.error();
    }
    endResetModel();
    if (error)
        emit failed(*error);
}

Result<QList<CheckLineRow>> CheckLinesModel::read(int number) const
{
    return m_query.filter.words.isEmpty() ? checkLines(m_database, m_query, number * stretch, stretch)
                                          : checkLinesOf(m_database, m_found.mid(qsizetype(number) * stretch, stretch));
}

const CheckLineRow* CheckLinesModel::row(int at) const
{
    if (at < 0 || at >= m_count)
        return nullptr;
    const int number = at / stretch;
    QList<CheckLineRow>* rows = m_read.object(number);
    if (!rows) {
        auto some = read(number);
        rows = new QList<CheckLineRow>(some ? std::move(*some) : QList<CheckLineRow>());
        m_read.insert(number, rows);
    }
    return at % stretch < rows->size() ? &rows->at(at % stretch) : nullptr;
}

int CheckLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int CheckLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CheckLinesModel::data(const QModelIndex& index, int role) const
{
    const CheckLineRow* one = index.isValid() ? row(index.row()) : nullptr;
    if (!one)
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == IdRole)
        return one->id;
    if (role == ToneRole && column == Column::Result)
        return int(one->voided ? Tone::Neutral : one->result == u"wrong"_s ? Tone::Warning : Tone::Info);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Column::Day: return one->doneOn.toString(Qt::ISODate);
    case Column::Result: return one->voided ? tr("Voided") : one->result == u"wrong"_s ? tr("Wrong") : tr("Does not apply");
    case Column::Place: return one->place;
    case Column::Content: return one->content;
    case Column::Finding: return one->finding;
    case Column::Category: return one->category;
    case Column::Hazard: return one->hazardNumber;
    case Column::Inspection: return one->title;
    }
    return {};
}

QVariant CheckLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::ToolTipRole)
        return column == Column::Day || column == Column::Place || column == Column::Category ? tr("Click to sort") : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Day: return tr("Day");
    case Column::Result: return tr("Result");
    case Column::Place: return tr("Zone");
    case Column::Content: return tr("What was checked");
    case Column::Finding: return tr("What is wrong");
    case Column::Category: return tr("Category");
    case Column::Hazard: return tr("Hazard");
    case Column::Inspection: return tr("Inspection");
    }
    return {};
}

} // namespace bihuan
