// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_register.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

TableColumn tableColumn(const RecordColumn& from)
{
    TableColumn column;
    column.heading = from.title();
    if (!from.field()) {
        column.weight = 0.5;
        return column;
    }
    const Field& field = *from.field();
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
    TableContent content;
    content.title = options.title.isEmpty() ? tr("Register of %1").arg(kind.pluralTitle()) : options.title;
    content.subtitleLeft = options.school;
    content.subtitleRight = options.note;
    content.signatureLine = true;
    content.rowNumbers = true;

    QStringList keys = options.columns;
    if (keys.isEmpty())
        for (const Field& field : kind.fields)
            if (!field.has(FieldFlag::Hidden) && field.column != options.groupBy)
                keys << field.column;
    QList<RecordColumn> columns;
    for (const QString& key : std::as_const(keys)) {
        BIHUAN_TRY_ASSIGN(const RecordColumn column, RecordColumn::find(kind, key, options.computed));
        columns << column;
        content.columns << tableColumn(column);
    }
    std::optional<RecordColumn> group;
    if (!options.groupBy.isEmpty()) {
        BIHUAN_TRY_ASSIGN(group, RecordColumn::find(kind, options.groupBy, options.computed));
    }

    const RecordText text(store);
    QList<TableRow> rows;
    rows.reserve(records.size());
    for (const Record& record : records) {
        TableRow row;
        for (const RecordColumn& column : std::as_const(columns)) {
            const QString value = column.text(text, record, options.masking);
            const bool isName = column.field() && column.field()->column == kind.nameColumn;
            row.cells << (record.voided && isName ? tr("(voided) %1").arg(value) : value);
        }
        if (group) {
            row.group = group->text(text, record, options.masking);
            if (row.group.isEmpty())
                row.group = tr("(none)");
        }
        rows << row;
    }
    content.setRows(std::move(rows));
    return content;
}

} // namespace bihuan
