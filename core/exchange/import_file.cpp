// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_file.h"

#include <QFileInfo>

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// How many fields of the kind the sheet seems to have.
qsizetype knownColumns(const Sheet& sheet, const RecordKind& kind)
{
    const auto table = findTable(sheet, headingWords(kind));
    return table ? guessColumns(kind, table->headings).size() : 0;
}

/// The heading says exactly this field: the whole of it, or the lower of two rows.
bool isOwnWord(const QString& heading, const Field& field)
{
    const QStringList words = headingWords(field);
    return words.contains(normalHeading(heading)) || words.contains(normalHeading(heading.section(u'/', -1)));
}

} // namespace

Result<ImportSheet> readImportSheet(
    const QByteArray& bytes, const QString& fileName, const RecordKind& kind, const SheetOptions& options)
{
    constexpr qsizetype looked = 8; // a workbook of more sheets is hardly a list
    BIHUAN_TRY_ASSIGN(SheetFile file, parseSheetBytes(bytes, fileName, options));
    ImportSheet best{std::move(file), {}, true};
    best.source = {fileName, best.file.sha256};
    if (best.file.sheetNames.size() < 2)
        return best;
    best.certain = !options.sheetName.isEmpty();
    if (best.certain)
        return best;
    qsizetype most = knownColumns(best.file.sheet, kind);
    qsizetype second = 0;
    const QString first = best.file.sheet.name;
    for (const QString& name : best.file.sheetNames.mid(0, looked)) {
        SheetOptions other = options;
        other.sheetName = name;
        if (name == first)
            continue;
        auto candidate = parseSheetBytes(bytes, fileName, other);
        if (!candidate) // a sheet nobody asked for need not be readable
            continue;
        const qsizetype known = knownColumns(candidate->sheet, kind);
        second = qMax(second, qMin(known, most));
        if (known > most) {
            most = known;
            best.file = std::move(*candidate);
        }
    }
    // Lists of other things name a column or two of ours; a second list of the same kind names about as many.
    best.certain = most >= 2 && second * 2 <= most;
    return best;
}

Result<ImportFile> findImportTable(const ImportSheet& sheet, const RecordKind& kind, int headerRow)
{
    ImportFile file;
    BIHUAN_TRY_ASSIGN(file.table, findTable(sheet.file.sheet, headingWords(kind), headerRow));
    file.mapping = guessColumns(kind, file.table.headings);
    file.source = sheet.source;
    file.encoding = sheet.file.encoding;
    return file;
}

Result<ImportFile> parseImportFile(const QByteArray& bytes, const QString& fileName, const RecordKind& kind,
    int headerRow, const SheetOptions& options)
{
    BIHUAN_TRY_ASSIGN(const ImportSheet sheet, readImportSheet(bytes, fileName, kind, options));
    return findImportTable(sheet, kind, headerRow);
}

Result<ImportFile> readImportFile(const QString& path, const RecordKind& kind, int headerRow, const SheetOptions& options)
{
    BIHUAN_TRY_ASSIGN(const QByteArray bytes, readTableBytes(path));
    return parseImportFile(bytes, QFileInfo(path).fileName(), kind, headerRow, options);
}

QStringList missingColumns(const RecordKind& kind, const ColumnMapping& mapping)
{
    const QStringList mapped = mapping.values();
    QStringList missing;
    for (const Field& field : kind.fields)
        if (field.has(FieldFlag::Required) && !field.has(FieldFlag::Generated) && !mapped.contains(field.column))
            missing << field.column;
    return missing;
}

bool columnsAreCertain(const RecordKind& kind, const QStringList& headings, const ColumnMapping& mapping)
{
    if (!missingColumns(kind, mapping).isEmpty())
        return false;
    for (auto it = mapping.cbegin(); it != mapping.cend(); ++it)
        if (const Field* field = kind.field(it.value());
            !field || (field->has(FieldFlag::Required) && !isOwnWord(headings.value(it.key()), *field)))
            return false;
    for (int column = 0; column < headings.size(); ++column) {
        if (headings[column].isEmpty() || mapping.contains(column))
            continue;
        for (const Field& field : kind.fields)
            if (!field.has(FieldFlag::Generated) && isOwnWord(headings[column], field))
                return false;
    }
    return true;
}

} // namespace bihuan
