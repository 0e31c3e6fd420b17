// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_kind.h"

#include <QMap>
#include <QStringList>

namespace bihuan {

/// What is compared of a heading: half-width, lower case, without blanks, colons, asterisks and what stands in brackets.
/// “* 联系电话（必填）：” → “联系电话”.
QString normalHeading(const QString& heading);

/// The normal words by which an import knows a field: column, label, translated label and aliases.
QStringList headingWords(const Field& field);

/// The words of all fields of a kind that can be imported.
QStringList headingWords(const RecordKind& kind);

/// Column of the sheet (from 0) → column of the record.
using ColumnMapping = QMap<int, QString>;

/// For every field the heading that fits best: the same word first, then a heading that ends in it (“学校联系电话”) or
/// adds only “名称”, “号码”, “日期” and the like. Headings over two rows come as “联系方式/手机” and are also tried by
/// their parts. Other people's data (“家长电话”, “紧急联系人电话”) is left alone. No field and no column is used twice.
ColumnMapping guessColumns(const RecordKind& kind, const QStringList& headings);

} // namespace bihuan
