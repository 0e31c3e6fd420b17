// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_export.h"

#include "core/exchange/xlsx_writer.h"

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

Result<qint64> exportRecords(const RecordStore& store, const RecordKind& kind, const QList<Record>& records, const QString& path,
                             const ExportOptions& options)
{
    XlsxSheet sheet;
    sheet.name = kind.pluralTitle();
    sheet.title = options.title.isEmpty() ? kind.pluralTitle() : options.title;
    QList<qsizetype> indexes;
    for (const QString& column : options.columns.isEmpty() ? exportColumns(kind) : options.columns) {
        const qsizetype index = kind.indexOf(column);
        if (index < 0)
            return Error{Error::Kind::Invalid, QCoreApplication::translate("record", "%1 has no column “%2”.").arg(kind.title(), column), {}};
        indexes << index;
        sheet.columns << XlsxColumn{kind.fields[index].title(), cellKind(kind.fields[index])};
    }
    const RecordText text(store);
    sheet.rows.reserve(records.size());
    for (const Record& record : records) {
        QStringList cells;
        cells.reserve(indexes.size());
        for (const qsizetype index : std::as_const(indexes))
            cells << text.text(kind.fields[index], record.values.value(index), options.masking);
        sheet.rows << cells;
    }
    BIHUAN_TRY(writeXlsx(path, {sheet}));
    return qint64(sheet.rows.size());
}

} // namespace bihuan
