// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/obligation/record_filter.h"

using namespace Qt::StringLiterals;

namespace bihuan {

std::optional<RecordFilter> RecordFilter::parse(const QString& text)
{
    RecordFilter filter;
    for (const QString& piece : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype at = piece.indexOf(u'=');
        if (at < 1)
            return std::nullopt;
        Part part{piece.left(at).trimmed(), piece.mid(at + 1).split(u'|'), false};
        if (part.column.endsWith(u'!')) {
            part.excludes = true;
            part.column = part.column.chopped(1).trimmed();
        }
        for (QString& word : part.words)
            word = word.trimmed();
        if (part.column.isEmpty())
            return std::nullopt;
        filter.m_parts << part;
    }
    return filter;
}

QStringList RecordFilter::unknownColumns(const RecordKind& kind) const
{
    QStringList unknown;
    for (const Part& part : m_parts)
        if (!kind.field(part.column))
            unknown << part.column;
    return unknown;
}

QStringList RecordFilter::columns() const
{
    QStringList columns;
    for (const Part& part : m_parts)
        columns << part.column;
    return columns;
}

QList<Condition> RecordFilter::conditions() const
{
    QList<Condition> conditions;
    for (const Part& part : m_parts)
        if (part.words.size() == 1 && !part.words.first().isEmpty() && !part.excludes) // an empty word stands for nothing at all, too
            conditions << Condition{part.column, part.words.first()};
    return conditions;
}

bool RecordFilter::lets(const RecordKind& kind, const Record& record) const
{
    for (const Part& part : m_parts) {
        const QVariant value = kind.value(record, part.column);
        const QString text = value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : value.toString();
        if (part.words.contains(text) == part.excludes)
            return false;
    }
    return true;
}

} // namespace bihuan
