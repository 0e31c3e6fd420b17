// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_match.h"

#include "core/exchange/cell_reader.h"
#include "core/exchange/exchange_text.h"

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar keySeparator(0x1F);

/// “5、9” without the row itself.
QString otherRows(const QList<ImportRow*>& rows, const ImportRow* self)
{
    constexpr qsizetype named = 8;
    QStringList numbers;
    for (const ImportRow* row : rows)
        if (row != self && numbers.size() < named)
            numbers << QString::number(row->planned->number);
    return numbers.join(u"、"_s);
}

QString nameKey(const QString& name) { return name.toLower(); }

} // namespace

ImportMatcher::ImportMatcher(const RecordKind& kind, const QList<Record>& stored, const QHash<QString, QString>& headings)
    : m_kind(kind)
    , m_headings(headings)
{
    for (const QStringList& columns : kind.importKeys)
        m_keys << KeyIndex{columns, {}, {}};
    for (const Record& record : stored) {
        for (KeyIndex& index : m_keys)
            if (const QString key = storedKey(index.columns, record); !key.isEmpty())
                index.records[key] << &record;
        m_names[nameKey(kind.nameOf(record))].records << &record;
    }
}

/// Empty unless every column has a value.
QString ImportMatcher::keyOf(const QStringList& columns, const std::function<QVariant(const QString&)>& value) const
{
    QStringList parts;
    for (const QString& column : columns) {
        const Field* field = m_kind.field(column);
        const QString text = field ? toStorage(*field, value(column)).toString().toLower() : QString();
        if (text.isEmpty())
            return {};
        parts << text;
    }
    return parts.join(keySeparator);
}

QString ImportMatcher::storedKey(const QStringList& columns, const Record& record) const
{
    return keyOf(columns, [&](const QString& column) { return m_kind.value(record, column); });
}

QString ImportMatcher::rowKey(const QStringList& columns, const ImportRow& row) const
{
    return keyOf(columns, [&](const QString& column) { return row.values.value(column); });
}

bool ImportMatcher::hasAnyKey(const Record& record) const
{
    return std::any_of(m_keys.cbegin(), m_keys.cend(),
        [&](const KeyIndex& index) { return !storedKey(index.columns, record).isEmpty(); });
}

void ImportMatcher::add(
    ImportRow& row, Severity severity, const QString& code, const QString& column, const QString& message) const
{
    row.planned->issues << RowIssue{row.planned->number, m_headings.value(column), {severity, code, column, message}};
}

void ImportMatcher::match(QList<ImportRow>& rows)
{
    for (ImportRow& row : rows) {
        for (KeyIndex& index : m_keys)
            if (const QString key = rowKey(index.columns, row); !key.isEmpty())
                index.rows[key] << &row;
        if (const QString name = row.values.value(m_kind.nameColumn).toString(); !name.isEmpty())
            m_names[nameKey(name)].rows << &row;
    }
    for (ImportRow& row : rows)
        findStored(row);
    reportSharedKeys();
    reportSharedValues(rows);
    reportSharedRecords(rows);
    reportNamesakes();
}

void ImportMatcher::findStored(ImportRow& row)
{
    bool hasKey = false;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        const QString key = rowKey(m_keys[i].columns, row);
        if (key.isEmpty())
            continue;
        hasKey = true;
        const QList<const Record*> found = m_keys[i].records.value(key);
        if (found.size() > 1) {
            add(row, Severity::Problem, u"import.ambiguous"_s, m_keys[i].columns.last(),
                ExchangeText::tr("%1 stored entries fit this row. Correct them so that they differ.").arg(found.size()));
            return;
        }
        if (found.size() == 1) {
            row.recordId = found.first()->id;
            warnOfChangedKey(row, *found.first(), i);
            return;
        }
    }
    findByName(row, hasKey);
}

/// A row found by name and telephone whose staff number is another than the stored one.
void ImportMatcher::warnOfChangedKey(ImportRow& row, const Record& record, qsizetype matchedBy)
{
    for (qsizetype i = 0; i < matchedBy; ++i) {
        const QStringList& columns = m_keys[i].columns;
        if (columns.size() != 1 || rowKey(columns, row).isEmpty() || storedKey(columns, record).isEmpty())
            continue;
        const Field& field = *m_kind.field(columns.first());
        add(row, Severity::Warning, u"import.key_changed"_s, columns.first(),
            ExchangeText::tr(
                "So far “%1” was stored for %2; it changes to “%3”. If these are two people, correct the row.")
                .arg(shownText(field, m_kind.value(record, field.column).toString()), m_kind.nameOf(record),
                    shownText(field, row.values.value(field.column).toString())));
    }
}

void ImportMatcher::findByName(ImportRow& row, bool hasKey)
{
    const QString name = row.values.value(m_kind.nameColumn).toString();
    if (name.isEmpty())
        return;
    const Names names = m_names.value(nameKey(name));
    QList<const Record*> candidates = names.records;
    if (hasKey)
        candidates.removeIf([this](const Record* record) { return hasAnyKey(*record); });
    if (candidates.size() == 1 && names.rows.size() == 1) {
        row.recordId = candidates.first()->id;
        add(row, Severity::Warning, u"import.by_name"_s, m_kind.nameColumn,
            ExchangeText::tr("Taken for the stored %1 by the name alone. Check that it is the same.").arg(name));
    } else if (!hasKey && names.records.size() > 1) {
        add(row, Severity::Problem, u"import.ambiguous"_s, m_kind.nameColumn,
            ExchangeText::tr("There are %1 stored entries called %2. Add what tells them apart: %3.")
                .arg(names.records.size())
                .arg(name,
                    m_kind.importKeys.isEmpty() ? QString() : m_kind.field(m_kind.importKeys.first().first())->title()));
    } else if (hasKey && !names.records.isEmpty() && names.rows.size() == 1) {
        add(row, Severity::Warning, u"import.namesake"_s, m_kind.nameColumn,
            ExchangeText::tr("There is already another %1 with other numbers; this row is taken as a second one. If it "
                             "is the same, give "
                             "the row the stored number.")
                .arg(name));
    }
}

void ImportMatcher::reportSharedKeys()
{
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        for (const QList<ImportRow*>& rows : std::as_const(m_keys[i].rows)) {
            if (rows.size() < 2)
                continue;
            // Told apart by an earlier key, such as the staff number, the rows are odd but possible.
            QSet<QString> earlier;
            for (qsizetype k = 0; k < i; ++k)
                for (const ImportRow* row : rows)
                    if (const QString key = rowKey(m_keys[k].columns, *row); !key.isEmpty())
                        earlier << key;
            const bool apart = earlier.size() == rows.size();
            for (ImportRow* row : rows)
                add(*row, apart ? Severity::Warning : Severity::Problem, u"import.same_key"_s, m_keys[i].columns.last(),
                    apart ? ExchangeText::tr("The same stands in row %1, under another number. Check both rows.")
                                .arg(otherRows(rows, row))
                          : ExchangeText::tr("The same stands in row %1. Delete one of the rows or correct it.")
                                .arg(otherRows(rows, row)));
        }
    }
}

void ImportMatcher::reportSharedValues(QList<ImportRow>& rows)
{
    for (const Field& field : m_kind.fields) {
        if (!field.has(FieldFlag::Unique) && field.kind != FieldKind::IdNumber)
            continue;
        if (std::any_of(m_keys.cbegin(), m_keys.cend(),
                [&](const KeyIndex& index) { return index.columns == QStringList{field.column}; }))
            continue; // reported as a key
        QHash<QString, QList<ImportRow*>> byValue;
        for (ImportRow& row : rows)
            if (const QString text = row.values.value(field.column).toString(); !text.isEmpty())
                byValue[text.toLower()] << &row;
        for (const QList<ImportRow*>& same : std::as_const(byValue))
            if (same.size() > 1)
                for (ImportRow* row : same)
                    add(*row, Severity::Problem, u"import.twice"_s, field.column,
                        ExchangeText::tr("Row %1 has the same. One of them is wrong, or somebody is listed twice.")
                            .arg(otherRows(same, row)));
    }
}

void ImportMatcher::reportSharedRecords(QList<ImportRow>& rows)
{
    QHash<qint64, QList<ImportRow*>> byRecord;
    for (ImportRow& row : rows)
        if (row.recordId != 0)
            byRecord[row.recordId] << &row;
    for (const QList<ImportRow*>& same : std::as_const(byRecord))
        if (same.size() > 1)
            for (ImportRow* row : same)
                add(*row, Severity::Problem, u"import.same_record"_s, m_kind.nameColumn,
                    ExchangeText::tr(
                        "Row %1 belongs to the same stored entry. Delete one of the rows or correct its numbers.")
                        .arg(otherRows(same, row)));
}

void ImportMatcher::reportNamesakes()
{
    for (const Names& names : std::as_const(m_names)) {
        if (names.rows.size() < 2)
            continue;
        for (ImportRow* row : names.rows) {
            const bool told = std::any_of(m_keys.cbegin(), m_keys.cend(),
                [&](const KeyIndex& index) { return !rowKey(index.columns, *row).isEmpty(); });
            const QString name = row->values.value(m_kind.nameColumn).toString();
            if (told)
                add(*row, Severity::Hint, u"import.namesakes"_s, m_kind.nameColumn,
                    ExchangeText::tr("Another %1 stands in row %2; they are told apart by their numbers.")
                        .arg(name, otherRows(names.rows, row)));
            else
                add(*row, Severity::Problem, u"import.same_name"_s, m_kind.nameColumn,
                    ExchangeText::tr(
                        "Another %1 stands in row %2. Add a number that tells them apart, or delete one row.")
                        .arg(name, otherRows(names.rows, row)));
        }
    }
}

} // namespace bihuan
