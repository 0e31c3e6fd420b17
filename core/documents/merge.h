// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"
#include "core/documents/blocks.h"

#include <QMap>
#include <QStringList>

namespace bihuan {

/// What goes into one letter: plain text, never markup. A value of several lines is set as one.
struct MergeData {
    QMap<QString, QString> values;
    QMap<QString, QStringList> lists;

    bool operator==(const MergeData&) const = default;
};

/// For keeping the data of an issued letter: {"values":{…},"lists":{…}}, keys sorted, compact.
QByteArray toJson(const MergeData& data);
Result<MergeData> mergeDataFromJson(const QByteArray& json); ///< Errors: Format

struct MergedBlocks {
    Blocks blocks;      ///< no fields left; what could not be filled in still reads {{name}}
    QList<int> origins; ///< per block, the index of the template block it came from
    Issues issues;      ///< merge.missing_field, merge.missing_list; `field` = name of the field
};

/// Fills in the fields. A field that has no value, or a blank one, is an issue and stays visible: never blank paper.
/// Blocks and table rows with list fields are repeated once per value (blank values are skipped); a list without values
/// drops the block, and a heading that has lost everything below it goes, too. Chinese numbers at the start of headings
/// (一、 / （一）) then close up.
MergedBlocks mergeBlocks(const Blocks& blocks, const MergeData& data);

struct MergedText {
    QString text; ///< markup without fields: the text to be frozen; values are escaped, so that parsing gives them back as text
    Issues issues;
};

/// The same from markup to markup. Issues of parsing come first.
MergedText mergeTemplate(const QString& templateText, const MergeData& data);

} // namespace bihuan
