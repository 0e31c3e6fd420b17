// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_reader.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/file_kind.h"
#include "core/exchange/xlsx_reader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace bihuan {

using namespace Qt::StringLiterals;

Result<QByteArray> readTableBytes(const QString& path)
{
    constexpr qint64 maxFile = 64 * 1024 * 1024;
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, path, file.errorString()};
    if (file.size() > maxFile)
        return Error{Error::Kind::Format, name, u"over 64 MB"_s,
            ExchangeText::tr("It is larger than %1 MB, far more than a table. Choose another file.").arg(maxFile >> 20)};
    QByteArray bytes = file.read(maxFile);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::File, path, file.errorString()};
    return bytes;
}

Result<SheetFile> parseSheetBytes(const QByteArray& bytes, const QString& name, const SheetOptions& options)
{
    SheetFile result;
    result.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const FileKind kind = fileKindOf(bytes);
    if (kind == FileKind::Zip) {
        BIHUAN_TRY_ASSIGN(XlsxFile workbook, parseXlsx(bytes, name, options.sheetName));
        result.sheet = std::move(workbook.sheet);
        result.sheetNames = workbook.sheetNames;
        return result;
    }
    const bool namedWorkbook
        = name.endsWith(u".xlsx"_s, Qt::CaseInsensitive) || name.endsWith(u".xls"_s, Qt::CaseInsensitive);
    if (kind != FileKind::Text || (namedWorkbook && bytes.contains('\0')))
        return Error{Error::Kind::Format, name, u"neither a workbook nor text"_s, tableAdvice(kind)};
    BIHUAN_TRY_ASSIGN(CsvFile csv, parseCsv(bytes, name, options.csv));
    result.sheet = std::move(csv.sheet);
    result.encoding = csv.encoding;
    result.separator = csv.separator;
    return result;
}

Result<SheetFile> readSheetFile(const QString& path, const SheetOptions& options)
{
    BIHUAN_TRY_ASSIGN(const QByteArray bytes, readTableBytes(path));
    return parseSheetBytes(bytes, QFileInfo(path).fileName(), options);
}

} // namespace bihuan
