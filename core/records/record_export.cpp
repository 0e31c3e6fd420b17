// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_export.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

XlsxColumn::Kind cellKind(const Field& field)
{
    switch (field.kind) {
    case FieldKind::Date: return XlsxColumn::Kind::Date;
    case FieldKind::Integer: return XlsxColumn::Kind::Number;
    default: return XlsxColumn::Kind::Text;
    }
}

} // namespace

QStringList exportColumns(const RecordKind& kind)
{
    QStringList columns;
    for (const Field& field : kind.fields)
        if (!(field.has(FieldFlag::Generated) && field.has(FieldFlag::Hidden)))
            columns << field.column;
    return columns;
}

Result<XlsxSheet> exportSheet(const RecordStore& store, const RecordKind& kind, const QList<Record>& records, const ExportOptions& options)
{
    XlsxSheet sheet;
    sheet.name = kind.pluralTitle();
    sheet.title = options.title.isEmpty() ? kind.pluralTitle() : options.title;
    if (!options.note.isEmpty())
        sheet.title += u"    "_s + options.note;
    QList<RecordColumn> columns;
    for (const QString& key : options.columns.isEmpty() ? exportColumns(kind) : options.columns) {
        BIHUAN_TRY_ASSIGN(const RecordColumn column, RecordColumn::find(kind, key, options.computed));
        columns << column;
        sheet.columns << XlsxColumn{column.title(), column.field() ? cellKind(*column.field()) : XlsxColumn::Kind::Text};
    }
    const RecordText text(store);
    sheet.rows.reserve(records.size());
    for (const Record& record : records) {
        QStringList cells;
        cells.reserve(columns.size());
        for (const RecordColumn& column : std::as_const(columns))
            cells << column.text(text, record, options.masking);
        sheet.rows << cells;
    }
    return sheet;
}

Result<qint64> exportRecords(const RecordStore& store, const RecordKind& kind, const QList<Record>& records, const QString& path,
                             const ExportOptions& options)
{
    BIHUAN_TRY_ASSIGN(const XlsxSheet sheet, exportSheet(store, kind, records, options));
    BIHUAN_TRY(writeXlsx(path, {sheet}));
    return qint64(sheet.rows.size());
}

} // namespace bihuan
