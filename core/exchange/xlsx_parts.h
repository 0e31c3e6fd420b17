// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/number_format.h"
#include "core/exchange/sheet.h"

#include <QByteArray>
#include <QHash>

namespace bihuan::xlsx {

/// The parts of a workbook, each parsed from its XML. An error's `subject` is left empty for the caller to fill in.

struct Relation {
    QString type; ///< last part of the type's address: “worksheet”, “styles” …
    QString target; ///< as written, relative to the part that has the relation
};
Result<QHash<QString, Relation>> parseRelations(const QByteArray& xml);

struct SheetEntry {
    QString name;
    QString relation;
    bool visible = true;
};
struct WorkbookPart {
    QList<SheetEntry> sheets;
    bool since1904 = false;
};
Result<WorkbookPart> parseWorkbook(const QByteArray& xml);

Result<QStringList> parseSharedStrings(const QByteArray& xml);

/// By the index that cells give in their attribute s.
Result<QList<NumberFormat>> parseStyles(const QByteArray& xml);

struct CellContext {
    const QStringList& strings;
    const QList<NumberFormat>& formats;
    bool since1904 = false;
};
Result<Sheet> parseSheet(const QByteArray& xml, const CellContext& context);

/// “AB12” to column 27 and row 12; nothing when it is no reference.
struct CellReference {
    int column = 0;
    int row = 0;
};
std::optional<CellReference> parseReference(QStringView text);

/// “_x000D_” and the like, by which XML holds characters it must not.
QString unescaped(const QString& text);

Error malformed(const QString& detail);

} // namespace bihuan::xlsx
