// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_table_model.h"

#include "core/base/text.h"

#include <QCollator>
#include <QPalette>

#include <algorithm>
#include <numeric>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
/// Above this many single changes a reset is cheaper than telling the view about each.
constexpr qsizetype mostSingleChanges = 200;
} // namespace

RecordTableModel::RecordTableModel(const RecordKind& kind, const RecordStore& store, StatusOf status, QObject* parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
    , m_text(store)
    , m_status(std::move(status))
{
}

void RecordTableModel::setRows(QList<Record> rows)
{
    const QList<int> before = m_visible;
    QList<Record> old = std::exchange(m_rows, std::move(rows));
    m_text.forget();
    m_filterKeys.clear();
    m_ranks.clear();
    const QList<int> wanted = wantedOrder();
    std::swap(m_rows, old); // show() tells the view step by step, from the old rows to the new ones
    m_visible = before;
    show(wanted, &old);
}

void RecordTableModel::setFilter(const QString& filter)
{
    const QString clean = toHalfWidth(filter).toLower().simplified();
    if (clean == m_filter)
        return;
    m_filter = clean;
    m_words = clean.split(u' ', Qt::SkipEmptyParts);
    show(wantedOrder(), nullptr);
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    const QList<int> wanted = wantedOrder();
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<int, int> newRow; // index in m_rows → row shown
    for (int i = 0; i < int(wanted.size()); ++i)
        newRow.insert(wanted[i], i);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& index : before)
        after << this->index(newRow.value(m_visible[index.row()]), index.column());
    m_visible = wanted;
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

QList<int> RecordTableModel::wantedOrder() const
{
    QList<int> order;
    order.reserve(m_rows.size());
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const bool accepted = std::all_of(m_words.begin(), m_words.end(),
                                          [&](const QString& word) { return filterKey(row).contains(word); });
        if (accepted)
            order << int(row);
    }
    if (m_sortColumn >= 0 && m_sortColumn < columnCount()) {
        const QList<int>& rank = ranks(m_sortColumn);
        const bool ascending = m_sortOrder == Qt::AscendingOrder;
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return ascending ? rank[a] < rank[b] : rank[a] > rank[b]; });
    }
    return order;
}

const QList<int>& RecordTableModel::ranks(int column) const
{
    auto found = m_ranks.find(column);
    if (found != m_ranks.end())
        return *found;
    // Chinese by pinyin, and 安全2 before 安全10. Equal texts get equal ranks, so that sorting stays stable.
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    QList<int> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    QList<int> rank(m_rows.size());
    const auto assign = [&](auto less) {
        std::stable_sort(order.begin(), order.end(), less);
        for (qsizetype i = 0; i < order.size(); ++i)
            rank[order[i]] = i > 0 && !less(order[i - 1], order[i]) ? rank[order[i - 1]] : int(i);
    };
    const FieldKind kind = column < m_kind.fields.size() ? m_kind.fields[column].kind : FieldKind::Text;
    if (kind == FieldKind::Integer || kind == FieldKind::Boolean || kind == FieldKind::Date) {
        std::vector<qint64> keys;
        keys.reserve(size_t(m_rows.size()));
        for (const Record& row : m_rows) {
            const QVariant value = m_text.sortValue(m_kind.fields[column], row.values.value(column));
            const bool none = kind == FieldKind::Date ? !value.toDate().isValid() : !value.isValid();
            keys.push_back(none                          ? std::numeric_limits<qint64>::min()
                               : kind == FieldKind::Date ? value.toDate().toJulianDay()
                                                         : value.toLongLong());
        }
        assign([&](int a, int b) { return keys[size_t(a)] < keys[size_t(b)]; });
    } else {
        std::vector<QCollatorSortKey> keys;
        keys.reserve(size_t(m_rows.size()));
        for (qsizetype row = 0; row < m_rows.size(); ++row)
            keys.push_back(collator.sortKey(textAt(row, column)));
        assign([&](int a, int b) { return keys[size_t(a)].compare(keys[size_t(b)]) < 0; });
    }
    return *m_ranks.insert(column, rank);
}

const QString& RecordTableModel::filterKey(qsizetype row) const
{
    if (m_filterKeys.isEmpty())
        m_filterKeys.resize(m_rows.size());
    QString& key = m_filterKeys[row];
    if (!key.isNull())
        return key;
    QStringList parts;
    for (int column = 0; column < columnCount(); ++column) {
        const QString text = textAt(row, column);
        if (text.isEmpty())
            continue;
        parts << text;
        if (column >= m_kind.fields.size())
            continue;
        const Field& field = m_kind.fields[column];
        switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::Reference:
        case FieldKind::References:
        case FieldKind::Choice:
            parts << pinyinInitials(text, field.has(FieldFlag::PersonName));
            break;
        case FieldKind::Phone:
            parts << m_rows[row].values.value(column).toString();
            break; // people know whole numbers
        default:
            break;
        }
    }
    key = parts.join(u'\n').toLower();
    if (key.isNull())
        key = u""_s;
    return key;
}

void RecordTableModel::show(const QList<int>& visible, const QList<Record>* replacement)
{
    const QList<Record>& next = replacement ? *replacement : m_rows;
    QSet<qint64> wantedIds;
    for (const int row : visible)
        wantedIds.insert(next[row].id);
    QSet<qint64> shownIds;
    for (const int row : std::as_const(m_visible))
        shownIds.insert(m_rows[row].id);

    // Those that stay must stand in the same order, else steps cannot lead from the one list to the other.
    QList<qint64> stayBefore, stayAfter;
    for (const int row : std::as_const(m_visible))
        if (wantedIds.contains(m_rows[row].id))
            stayBefore << m_rows[row].id;
    for (const int row : visible)
        if (shownIds.contains(next[row].id))
            stayAfter << next[row].id;
    const qsizetype changes = (m_visible.size() - stayBefore.size()) + (visible.size() - stayAfter.size());
    if (changes > mostSingleChanges || stayBefore != stayAfter) {
        beginResetModel();
        if (replacement)
            m_rows = *replacement;
        m_visible = visible;
        endResetModel();
        return;
    }
    for (int row = int(m_visible.size()) - 1; row >= 0; --row) {
        if (wantedIds.contains(m_rows[m_visible[row]].id))
            continue;
        beginRemoveRows({}, row, row);
        m_visible.removeAt(row);
        endRemoveRows();
    }
    // What stays now stands as in `visible` without the new ones: point it at the new rows, then insert those.
    QList<int> kept;
    QList<int> changed;
    for (const int row : visible) {
        if (!shownIds.contains(next[row].id))
            continue;
        if (replacement && m_rows[m_visible[kept.size()]] != next[row])
            changed << int(kept.size());
        kept << row;
    }
    if (replacement)
        m_rows = *replacement;
    m_visible = kept;
    for (const int row : std::as_const(changed))
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    for (int row = 0; row < int(visible.size()); ++row) {
        if (shownIds.contains(m_rows[visible[row]].id))
            continue;
        beginInsertRows({}, row, row);
        m_visible.insert(row, visible[row]);
        endInsertRows();
    }
    // A referenced record may have got another name without these records changing.
    if (replacement && !m_visible.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_visible.size()) - 1, columnCount() - 1));
}

int RecordTableModel::rowOf(qint64 id) const
{
    for (int row = 0; row < int(m_visible.size()); ++row)
        if (m_rows[m_visible[row]].id == id)
            return row;
    return -1;
}

QString RecordTableModel::columnTitle(int column) const
{
    return column < m_kind.fields.size() ? m_kind.fields[column].title() : tr("State");
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_kind.fields.size()) + (m_status ? 1 : 0);
}

QString RecordTableModel::textAt(qsizetype row, int column) const
{
    const Record& record = m_rows[row];
    if (column < m_kind.fields.size()) {
        const Field& field = m_kind.fields[column];
        QString text = m_text.text(field, record.values.value(column));
        if (field.kind == FieldKind::LongText)
            text = text.simplified().left(200);
        return text;
    }
    const auto status = m_status(record);
    return status ? status->text : QString();
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_visible.size())
        return {};
    const qsizetype row = m_visible[index.row()];
    const Record& record = m_rows[row];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, column);
    case Qt::ToolTipRole: {
        if (record.voided)
            return tr("Voided: %1").arg(record.voidReason);
        const QString text = textAt(row, column);
        return text.size() > 12 ? QVariant(text) : QVariant();
    }
    case IdRole:
        return record.id;
    case SortRole:
        return ranks(column)[row];
    case ToneRole:
        if (column == statusColumn())
            if (const auto status = m_status(record))
                return int(status->tone);
        return {};
    case Qt::TextAlignmentRole:
        if (column < m_kind.fields.size() && m_kind.fields[column].kind == FieldKind::Integer)
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
    return {};
}

} // namespace bihuan
