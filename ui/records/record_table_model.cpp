// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_table_model.h"

#include "core/base/text.h"

#include <QFont>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// Above this many runs of rows that come or go, a reset is cheaper than telling the view about each.
constexpr qsizetype mostRuns = 60;
constexpr qsizetype preparedAtOnce = 400;

constexpr int shown = -1; // verdicts beside “fails column c alone”
constexpr int hidden = -2;

/// True when every row that fits `now` must have fitted `before`, as when one goes on typing.
bool narrows(const QStringList& before, const QStringList& now)
{
    if (now.size() < before.size())
        return false;
    for (qsizetype i = 0; i < before.size(); ++i)
        if (!now[i].contains(before[i]))
            return false;
    return true;
}

} // namespace

RecordTableModel::RecordTableModel(const RecordKind& kind, const RecordStore& store, StatusOf status, QObject* parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
    , m_store(store)
    , m_statusOf(std::move(status))
    , m_rows(std::make_unique<RecordRows>(kind, store, m_statusOf))
    , m_idle(new QTimer(this))
{
    connect(m_idle, &QTimer::timeout, this, [this] {
        if (m_rows->prepareSome(preparedAtOnce))
            return;
        m_idle->stop();
        const bool filtered = std::exchange(m_filterWaits, false);
        if (filtered) {
            judge(false);
            show(wantedRows(), nullptr);
        }
        if (m_rows->size() > RecordSlices::readAtOnce)
            emit prepared(filtered);
        if (m_rows->problem())
            emit failed(*m_rows->problem());
    });
}

RecordTableModel::~RecordTableModel() = default;

void RecordTableModel::setRows(RecordSlices rows)
{
    auto next = std::make_unique<RecordRows>(m_kind, m_store, m_statusOf, std::move(rows));
    m_order.clear();
    m_filterWaits = false;
    std::swap(m_rows, next);
    judge(false);
    const QList<int> wanted = wantedRows();
    std::swap(m_rows, next); // show() tells the view step by step, from the old rows to the new ones
    show(wanted, std::move(next));
    m_idle->start();
}

void RecordTableModel::setFilter(const QString& filter)
{
    setFilter(filter, m_wanted);
}

void RecordTableModel::setWanted(int column, const QSet<QString>& keys)
{
    QMap<int, QSet<QString>> wanted = m_wanted;
    if (keys.isEmpty())
        wanted.remove(column);
    else
        wanted[column] = keys;
    setFilter(m_filter, wanted);
}

void RecordTableModel::setFilter(const QString& filter, const QMap<int, QSet<QString>>& wanted)
{
    const QString clean = toHalfWidth(filter).toLower().simplified();
    if (clean == m_filter && wanted == m_wanted)
        return;
    const QStringList words = clean.split(u' ', Qt::SkipEmptyParts);
    const bool narrowed = !m_filterWaits && narrows(m_words, words);
    m_filter = clean;
    m_words = words;
    m_wanted = wanted;
    m_filterWaits = isFiltered() && !m_rows->isPrepared(); // typing does not wait for 10,000 records
    if (m_filterWaits) {
        m_idle->start();
        return;
    }
    judge(narrowed);
    show(wantedRows(), nullptr);
}

/// Says of each row whether it is shown. `narrowed`: what did not fit the words before does not now.
void RecordTableModel::judge(bool narrowed)
{
    const size_t size = size_t(m_rows->size());
    const bool again = narrowed && m_wordsFit.size() == size;
    m_wordsFit.resize(size, 1);
    m_verdict.assign(size, shown);
    for (size_t row = 0; row < size; ++row) {
        if (!again || m_wordsFit[row])
            m_wordsFit[row] = m_rows->matches(qsizetype(row), m_words);
        if (!m_wordsFit[row])
            m_verdict[row] = hidden;
    }
    for (auto wish = m_wanted.cbegin(); wish != m_wanted.cend(); ++wish) {
        const RowGroups& groups = m_rows->groups(wish.key());
        std::vector<char> welcome(size_t(groups.values.size()));
        for (qsizetype i = 0; i < groups.values.size(); ++i)
            welcome[size_t(i)] = wish->contains(groups.values[i].key);
        for (size_t row = 0; row < size; ++row) {
            if (m_verdict[row] == hidden)
                continue;
            bool fits = false;
            groups.each(qsizetype(row), [&](int value) { fits = fits || welcome[size_t(value)]; });
            if (!fits)
                m_verdict[row] = m_verdict[row] == shown ? wish.key() : hidden;
        }
    }
}

int RecordTableModel::groupRank(int row) const
{
    const RowGroups& groups = m_rows->groups(m_groupColumn);
    const Field* field = m_rows->field(m_groupColumn);
    // Several values: the rows with the same ones stand together, as their text heads them on paper.
    return field && field->kind == FieldKind::References ? m_rows->ranks(m_groupColumn)[size_t(row)] : groups.first(row);
}

QList<int> RecordTableModel::wantedRows()
{
    if (m_order.empty()) {
        m_order.resize(size_t(m_rows->size()));
        std::iota(m_order.begin(), m_order.end(), 0);
        if (m_sortColumn >= 0 && m_sortColumn < columnCount()) {
            const std::vector<int>& rank = m_rows->ranks(m_sortColumn);
            const bool ascending = m_sortOrder == Qt::AscendingOrder;
            std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
                return ascending ? rank[size_t(a)] < rank[size_t(b)] : rank[size_t(a)] > rank[size_t(b)];
            });
        }
        if (m_groupColumn >= 0) {
            std::vector<int> group(m_order.size());
            for (size_t row = 0; row < group.size(); ++row)
                group[row] = groupRank(int(row));
            std::stable_sort(m_order.begin(), m_order.end(),
                             [&](int a, int b) { return group[size_t(a)] < group[size_t(b)]; });
        }
    }
    QList<int> rows;
    rows.reserve(qsizetype(m_order.size()));
    for (const int row : m_order)
        if (m_verdict[size_t(row)] == shown)
            rows << row;
    return rows;
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    rearrange();
}

void RecordTableModel::setGroupColumn(int column)
{
    if (column == m_groupColumn)
        return;
    m_groupColumn = column;
    rearrange();
}

void RecordTableModel::rearrange()
{
    m_order.clear();
    const QList<int> wanted = wantedRows();
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> place(size_t(m_rows->size()), -1);
    for (int i = 0; i < int(wanted.size()); ++i)
        place[size_t(wanted[i])] = i;
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& index : before)
        after << this->index(place[size_t(m_visible[index.row()])], index.column());
    m_visible = wanted;
    m_placeOf = std::move(place);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void RecordTableModel::removeAllBut(const std::vector<char>& staying)
{
    for (int last = int(m_visible.size()) - 1; last >= 0; --last) {
        if (staying[size_t(last)])
            continue;
        int first = last;
        while (first > 0 && !staying[size_t(first - 1)])
            --first;
        beginRemoveRows({}, first, last);
        m_visible.remove(first, last - first + 1);
        m_placeOf.clear();
        endRemoveRows();
        last = first;
    }
}

void RecordTableModel::show(const QList<int>& wanted, std::unique_ptr<RecordRows> replacement)
{
    const RecordRows& next = replacement ? *replacement : *m_rows;
    std::vector<char> isWanted(size_t(next.size())), wasShown(size_t(next.size()));
    for (const int row : wanted)
        isWanted[size_t(row)] = 1;
    // Those that stay must stand in the same order, else steps cannot lead from the one list to the other.
    std::vector<int> stayBefore, stayAfter; // rows of `next`
    std::vector<char> staying(size_t(m_visible.size()));
    qsizetype runs = 0;
    for (qsizetype i = 0; i < m_visible.size(); ++i) {
        const qsizetype row = replacement ? next.rowOf(m_rows->id(m_visible[i])) : m_visible[i];
        staying[size_t(i)] = row >= 0 && isWanted[size_t(row)];
        runs += !staying[size_t(i)] && (i == 0 || staying[size_t(i - 1)]);
        if (staying[size_t(i)]) {
            stayBefore.push_back(int(row));
            wasShown[size_t(row)] = 1;
        }
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const bool stays = wasShown[size_t(wanted[i])];
        if (stays)
            stayAfter.push_back(wanted[i]);
        runs += !stays && (i == 0 || wasShown[size_t(wanted[i - 1])]);
    }
    if (runs > mostRuns || stayBefore != stayAfter) {
        beginResetModel();
        if (replacement)
            m_rows = std::move(replacement);
        m_visible = wanted;
        m_placeOf.clear();
        endResetModel();
        return;
    }
    removeAllBut(staying);
    const bool replaced = bool(replacement);
    if (replacement)
        m_rows = std::move(replacement);
    m_visible = QList<int>(stayAfter.begin(), stayAfter.end());
    m_placeOf.clear();
    for (int row = 0; row < int(wanted.size()); ++row) {
        if (wasShown[size_t(wanted[row])])
            continue;
        int last = row;
        while (last + 1 < int(wanted.size()) && !wasShown[size_t(wanted[last + 1])])
            ++last;
        beginInsertRows({}, row, last);
        m_visible.insert(row, last - row + 1, 0);
        std::copy(wanted.begin() + row, wanted.begin() + last + 1, m_visible.begin() + row);
        m_placeOf.clear();
        endInsertRows();
        row = last;
    }
    // Their values may be new, or a record they refer to has got another name.
    if (replaced && !m_visible.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_visible.size()) - 1, columnCount() - 1));
}

QList<GroupValue> RecordTableModel::groupCounts(int column) const
{
    const RowGroups& groups = m_rows->groups(column);
    QList<GroupValue> values = groups.values;
    for (GroupValue& value : values)
        value.count = 0;
    for (size_t row = 0; row < m_verdict.size(); ++row)
        if (m_verdict[row] == shown || m_verdict[row] == column)
            groups.each(qsizetype(row), [&](int value) { ++values[value].count; });
    return values;
}

int RecordTableModel::countBut(int column) const
{
    return int(std::count_if(m_verdict.begin(), m_verdict.end(),
                             [&](int verdict) { return verdict == shown || verdict == column; }));
}

bool RecordTableModel::startsGroup(int row) const
{
    return m_groupColumn >= 0 && (row == 0 || groupRank(m_visible[row]) != groupRank(m_visible[row - 1]));
}

int RecordTableModel::rowOf(qint64 id) const
{
    if (m_placeOf.empty()) {
        m_placeOf.assign(size_t(m_rows->size()), -1);
        for (int i = 0; i < int(m_visible.size()); ++i)
            m_placeOf[size_t(m_visible[i])] = i;
    }
    const qsizetype row = m_rows->rowOf(id);
    return row < 0 ? -1 : m_placeOf[size_t(row)];
}

QString RecordTableModel::columnTitle(int column) const
{
    return column < m_kind.fields.size() ? m_kind.fields[column].title() : tr("State");
}

QString RecordTableModel::statusText(const Record& record) const
{
    return m_statusOf ? m_statusOf(record).value_or(RowStatus{}).text : QString();
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows->columnCount();
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_visible.size())
        return {};
    const qsizetype row = m_visible[index.row()];
    const int column = index.column();
    if (role == IdRole)
        return m_rows->id(row);
    const Record& record = m_rows->record(row);
    switch (role) {
    case Qt::DisplayRole:
        return m_rows->text(row, column);
    case Qt::ToolTipRole: {
        if (record.voided)
            return tr("Voided: %1").arg(record.voidReason);
        const QString text = m_rows->text(row, column);
        return text.size() > 12 ? QVariant(text) : QVariant();
    }
    case SortRole:
        return m_rows->ranks(column)[size_t(row)];
    case ToneRole:
        if (column == statusColumn() && !m_rows->status(row).text.isEmpty())
            return int(m_rows->status(row).tone);
        return {};
    case Qt::TextAlignmentRole:
        if (const Field* field = m_rows->field(column); field && field->kind == FieldKind::Integer)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        if (record.voided) {
            QFont font; // only the strike-out is taken from it
            font.setStrikeOut(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return tr("Click to sort, drag to move, right-click to choose columns");
    return {};
}

} // namespace bihuan
