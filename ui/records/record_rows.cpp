// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_rows.h"

#include "core/base/text.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <numeric>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 200;
/// Up to here the records referred to are offered in their own order (the school's), beyond it by name.
constexpr int mostInOwnOrder = 1000;

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

/// Chinese by pinyin, and 安全2 before 安全10.
QCollator makeCollator()
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    return collator;
}

bool isNumber(FieldKind kind)
{
    return kind == FieldKind::Integer || kind == FieldKind::Boolean || kind == FieldKind::Date;
}

qint64 numberOf(FieldKind kind, const QVariant& value)
{
    if (kind == FieldKind::Date)
        return value.toDate().isValid() ? value.toDate().toJulianDay() : std::numeric_limits<qint64>::min();
    return value.isValid() ? value.toLongLong() : std::numeric_limits<qint64>::min();
}

} // namespace

const QString RecordRows::stateKey = u":state"_s;

RecordRows::RecordRows(const RecordKind& kind, const RecordStore& store, StatusOf status, RecordSlices records)
    : m_kind(kind)
    , m_store(store)
    , m_statusOf(std::move(status))
    , m_records(std::move(records))
    , m_text(store)
{
}

qsizetype RecordRows::rowOf(qint64 id) const
{
    if (m_rowOf.isEmpty()) {
        m_rowOf.reserve(size());
        for (qsizetype row = 0; row < size(); ++row)
            m_rowOf.insert(m_records.id(row), row);
    }
    return m_rowOf.value(id, -1);
}

QString RecordRows::keyOf(int column) const
{
    return column < m_kind.fields.size() ? m_kind.fields[column].column : stateKey;
}

int RecordRows::columnOf(const QString& key) const
{
    return key == stateKey ? statusColumn() : int(m_kind.indexOf(key));
}

QString RecordRows::text(qsizetype row, int column) const
{
    if (column == statusColumn())
        return status(row).text;
    const Field& field = m_kind.fields[column];
    const QVariant value = m_records.value(row, column);
    if (field.kind == FieldKind::LongText)
        return value.toString().left(2 * longestShown).simplified().left(longestShown);
    return m_text.text(field, value);
}

const RowStatus& RecordRows::status(qsizetype row) const
{
    if (m_status.empty())
        m_status.resize(size_t(size()));
    std::optional<RowStatus>& known = m_status[size_t(row)];
    if (!known)
        known = m_statusOf(m_records.record(row)).value_or(RowStatus{});
    return *known;
}

bool RecordRows::matches(qsizetype row, const QStringList& words) const
{
    if (words.isEmpty())
        return true;
    const QString& text = haystack(row);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

bool RecordRows::prepareSome(qsizetype rows) const
{
    for (const qsizetype end = qMin(size(), m_prepared + rows); m_prepared < end; ++m_prepared)
        haystack(m_prepared);
    return m_prepared < size();
}

const QString& RecordRows::haystack(qsizetype row) const
{
    if (m_haystacks.isEmpty())
        m_haystacks.resize(size());
    QString& text = m_haystacks[row];
    if (!text.isNull())
        return text;
    const Record& record = m_records.record(row);
    text.reserve(120);
    text += u'\n';
    for (qsizetype column = 0; column < m_kind.fields.size(); ++column) {
        const Field& field = m_kind.fields[column];
        if (field.has(FieldFlag::Generated) && field.has(FieldFlag::Hidden))
            continue; // the program's own business: nobody would see why the row is there
        text += lookup(field, record.values[column]);
    }
    if (m_statusOf)
        text += status(row).text.toLower();
    return text;
}

QString RecordRows::lookup(const Field& field, const QVariant& value) const
{
    const auto withInitials = [&](const QString& text) {
        if (text.isEmpty())
            return text;
        const QString initials = pinyinInitials(text, field.has(FieldFlag::PersonName));
        return QString(text.toLower() + u'\n' + initials + u'\n');
    };
    const auto kept = [&](const QString& key, const auto& make) -> QString {
        QString& found = m_lookups[field.column + u'\n' + key];
        if (found.isNull())
            found = make() + u""_s;
        return found;
    };
    switch (field.kind) {
    case FieldKind::Text:
        return withInitials(value.toString());
    case FieldKind::Reference:
        if (value.toLongLong() == 0)
            return {};
        return kept(QString::number(value.toLongLong()), [&] { return withInitials(m_text.text(field, value)); });
    case FieldKind::References: {
        QString all;
        for (const qint64 id : value.value<QList<qint64>>())
            all += kept(QString::number(id), [&] { return withInitials(m_text.nameOf(field.target, id)); });
        return all;
    }
    case FieldKind::Choice:
        if (value.toString().isEmpty())
            return {};
        return kept(value.toString(), [&] { return withInitials(m_text.text(field, value)); });
    case FieldKind::Phone: // people know whole numbers
        return value.toString() + u'\n' + m_text.text(field, value) + u'\n';
    case FieldKind::LongText:
        return value.toString().toLower() + u'\n';
    case FieldKind::Integer:
    case FieldKind::Boolean:
    case FieldKind::Date:
    case FieldKind::IdNumber:
        break;
    }
    return m_text.text(field, value).toLower() + u'\n';
}

const std::vector<int>& RecordRows::ranks(int column) const
{
    auto found = m_ranks.find(column);
    if (found == m_ranks.end())
        found = m_ranks.insert(column, makeRanks(column));
    return *found;
}

std::vector<int> RecordRows::makeRanks(int column) const
{
    if (field(column))
        m_records.prepareField(column);
    std::vector<int> order(size_t(size()), 0);
    std::iota(order.begin(), order.end(), 0);
    std::vector<int> rank(order.size());
    const auto assign = [&](auto less) {
        std::stable_sort(order.begin(), order.end(), less);
        for (size_t i = 0; i < order.size(); ++i)
            rank[size_t(order[i])] = i > 0 && !less(order[i - 1], order[i]) ? rank[size_t(order[i - 1])] : int(i);
    };
    if (const Field* number = field(column); number && isNumber(number->kind)) {
        std::vector<qint64> keys;
        keys.reserve(order.size());
        for (qsizetype row = 0; row < size(); ++row)
            keys.push_back(numberOf(number->kind, m_records.value(row, column)));
        assign([&](int a, int b) { return keys[size_t(a)] < keys[size_t(b)]; });
        return rank;
    }
    // Rows share many texts (departments, posts): each text is ranked once, then the rows by those numbers.
    QHash<QString, int> number;
    QStringList texts;
    std::vector<int> textOf(order.size());
    for (qsizetype row = 0; row < size(); ++row) {
        const QString shown = text(row, column);
        const auto known = number.constFind(shown);
        textOf[size_t(row)] = known != number.constEnd() ? *known : int(texts.size());
        if (known == number.constEnd()) {
            number.insert(shown, int(texts.size()));
            texts << shown;
        }
    }
    const QCollator collator = makeCollator();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size_t(texts.size()));
    for (const QString& each : std::as_const(texts))
        keys.push_back(collator.sortKey(each));
    std::vector<int> byText(keys.size());
    std::iota(byText.begin(), byText.end(), 0);
    std::stable_sort(byText.begin(), byText.end(), [&](int a, int b) { return keys[size_t(a)].compare(keys[size_t(b)]) < 0; });
    std::vector<int> place(keys.size());
    for (size_t i = 0; i < byText.size(); ++i)
        place[size_t(byText[i])] = int(i);
    for (size_t row = 0; row < rank.size(); ++row)
        rank[row] = place[size_t(textOf[row])];
    return rank;
}

bool RecordRows::canGroup(int column) const
{
    const Field* known = field(column);
    if (!known)
        return column == statusColumn();
    if (known->has(FieldFlag::Generated) && known->has(FieldFlag::Hidden))
        return false;
    return known->kind == FieldKind::Reference || known->kind == FieldKind::References
        || known->kind == FieldKind::Choice || known->kind == FieldKind::Boolean;
}

const RowGroups& RecordRows::groups(int column) const
{
    auto found = m_groups.find(column);
    if (found == m_groups.end())
        found = m_groups.insert(column, makeGroups(column));
    return *found;
}

QStringList RecordRows::keysOf(qsizetype row, int column) const
{
    const Field* known = field(column);
    if (!known)
        return { status(row).text };
    const QVariant value = m_records.value(row, column);
    switch (known->kind) {
    case FieldKind::Boolean:
        return { value.toBool() ? u"yes"_s : u"no"_s };
    case FieldKind::Reference:
        return { value.toLongLong() == 0 ? QString() : QString::number(value.toLongLong()) };
    case FieldKind::References: {
        QStringList keys;
        for (const qint64 id : value.value<QList<qint64>>())
            keys << QString::number(id);
        return keys.isEmpty() ? QStringList{ QString() } : keys;
    }
    default:
        return { value.toString() };
    }
}

RowGroups RecordRows::makeGroups(int column) const
{
    RowGroups groups;
    QHash<QString, int> at;
    groups.start.reserve(size_t(size()) + 1);
    groups.of.reserve(size_t(size()));
    groups.start.push_back(0);
    const Field* known = field(column);
    if (known)
        m_records.prepareField(column);
    for (qsizetype row = 0; row < size(); ++row) {
        for (const QString& key : keysOf(row, column)) {
            auto place = at.find(key);
            if (place == at.end()) {
                place = at.insert(key, int(groups.values.size()));
                GroupValue value{ key, {}, 0 };
                if (key.isEmpty())
                    value.text = tr("(none)");
                else if (!known)
                    value.text = key;
                else if (known->kind == FieldKind::References)
                    value.text = m_text.nameOf(known->target, key.toLongLong());
                else
                    value.text = m_text.text(*known, m_records.value(row, column));
                groups.values << value;
            }
            ++groups.values[*place].count;
            groups.of.push_back(*place);
        }
        groups.start.push_back(int(groups.of.size()));
    }
    order(groups, column);
    return groups;
}

void RecordRows::order(RowGroups& groups, int column) const
{
    // Choices as declared, references as the school orders them, states by how many there are; what has no value last.
    QHash<QString, qint64> place;
    const Field* known = field(column);
    if (!known) {
        for (const GroupValue& value : std::as_const(groups.values))
            place.insert(value.key, -qint64(value.count));
    } else if (known->kind == FieldKind::Boolean) {
        place = { { u"yes"_s, 0 }, { u"no"_s, 1 } };
    } else if (known->kind == FieldKind::Choice) {
        for (qsizetype i = 0; i < known->choices.size(); ++i)
            place.insert(known->choices[i].code, i);
    } else if (const RecordKind* target = m_store.registry().find(known->target)) {
        const auto records = m_store.list(*target, { .voidedToo = true, .limit = mostInOwnOrder });
        for (qsizetype i = 0; records && records->size() < mostInOwnOrder && i < records->size(); ++i)
            place.insert(QString::number(records->at(i).id), i);
    }
    const QCollator collator = makeCollator();
    std::vector<int> sorted(size_t(groups.values.size()));
    std::iota(sorted.begin(), sorted.end(), 0);
    std::stable_sort(sorted.begin(), sorted.end(), [&](int a, int b) {
        const GroupValue& left = groups.values[a];
        const GroupValue& right = groups.values[b];
        if (left.key.isEmpty() != right.key.isEmpty())
            return right.key.isEmpty();
        const qint64 leftPlace = place.value(left.key, std::numeric_limits<qint64>::max());
        const qint64 rightPlace = place.value(right.key, std::numeric_limits<qint64>::max());
        return leftPlace != rightPlace ? leftPlace < rightPlace : collator.compare(left.text, right.text) < 0;
    });
    QList<GroupValue> values;
    std::vector<int> newPlace(sorted.size());
    for (size_t i = 0; i < sorted.size(); ++i) {
        newPlace[size_t(sorted[i])] = int(i);
        values << groups.values[sorted[i]];
    }
    groups.values = values;
    for (int& each : groups.of)
        each = newPlace[size_t(each)];
}

} // namespace bihuan
