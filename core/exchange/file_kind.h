// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace bihuan {

/// What a file is by its first bytes, whatever its name says.
enum class FileKind {
    Empty,
    Text, ///< or anything without a known beginning
    Zip, ///< .xlsx, .docx, .ods and the like
    OldExcel, ///< .xls of Excel 97–2003
    OldWord, ///< .doc
    ProtectedOffice, ///< an Office file with a password
    OtherOffice, ///< another compound file, such as .et or .wps
    Pdf,
    WebPage, ///< HTML or XML, which many systems export under an .xls name
    Picture,
};
FileKind fileKindOf(const QByteArray& bytes);

/// What to do with a file of this kind that should have been a table; a whole translated sentence or two.
QString tableAdvice(FileKind kind);

} // namespace bihuan
