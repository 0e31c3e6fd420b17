// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_register.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

TableColumn tableColumn(const Field& field)
{
    TableColumn column;
    column.heading = field.title();
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Boolean:
    case FieldKind::Date:
    case FieldKind::Choice:
        column.weight = 0.5;
        column.align = TableColumn::Align::Centre;
        break;
    case FieldKind::LongText: column.weight = 4; break;
    case FieldKind::References: column.weight = 1.5; break;
    default: column.weight = field.maxLength > 60 ? 2 : 1;
    }
    return column;
}

} // namespace

Result<TableContent> registerOf(const RecordStore& store, const RecordKind& kind, const QList<Record>& records,
                                const RegisterOptions& options)
{
    const auto unknown = [&](const QString& column) {
        return Error{Error::Kind::Invalid, tr("%1 has no column “%2”.").arg(kind.title(), column), {}};
    };
    TableContent content;
    content.title = options.title.isEmpty() ? tr("Register of %1").arg(kind.pluralTitle()) : options.title;
    content.subtitleLeft = options.school;
    content.subtitleRight = options.note;
    content.signatureLine = true;
    content.rowNumbers = true;

    QStringList columns = options.columns;
    if (columns.isEmpty())
        for (const Field& field : kind.fields)
            if (!field.has(FieldFlag::Hidden) && field.column != options.groupBy)
                columns << field.column;
    QList<qsizetype> indexes;
    for (const QString& column : std::as_const(columns)) {
        const qsizetype index = kind.indexOf(column);
        if (index < 0)
            return unknown(column);
        indexes << index;
        content.columns << tableColumn(kind.fields[index]);
    }
    const qsizetype group = options.groupBy.isEmpty() ? -1 : kind.indexOf(options.groupBy);
    if (group < 0 && !options.groupBy.isEmpty())
        return unknown(options.groupBy);

    const RecordText text(store);
    const qsizetype name = kind.indexOf(kind.nameColumn);
    QList<TableRow> rows;
    rows.reserve(records.size());
    for (const Record& record : records) {
        TableRow row;
        for (const qsizetype index : std::as_const(indexes)) {
            const QString value = text.text(kind.fields[index], record.values.value(index), options.masking);
            row.cells << (record.voided && index == name ? tr("(voided) %1").arg(value) : value);
        }
        if (group >= 0) {
            row.group = text.text(kind.fields[group], record.values.value(group), options.masking);
            if (row.group.isEmpty())
                row.group = tr("(none)");
        }
        rows << row;
    }
    content.setRows(std::move(rows));
    return content;
}

} // namespace bihuan
