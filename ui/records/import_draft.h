// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_file.h"

namespace bihuan {

class Dialogs;
class UiSettings;

/// What an import is given to work with.
struct ImportContext {
    RecordService& records;
    Importer& importer;
    Dialogs& dialogs;
    QString copyFolder; ///< where the copy of the database goes that is taken before; empty = none
    UiSettings* settings = nullptr; ///< where the columns are remembered; none = they are guessed every time
};

/// What the steps of an import have settled so far. The dialog owns it; each step shows and changes its own part.
struct ImportDraft {
    const RecordKind& kind;
    ImportContext context;
    QSet<QString> createTargets; ///< kinds whose unknown names may be created as they come

    QString fileName;
    QByteArray bytes; ///< of the file, as they were when it was chosen
    TextEncoding encoding = TextEncoding::Guess; ///< as chosen
    QString sheetName; ///< as chosen; empty = found
    int headerRow = 0; ///< as chosen; 0 = found

    std::optional<ImportSheet> sheet;
    std::optional<ImportFile> file; ///< with the columns as chosen
    bool remembered = false; ///< the columns are those chosen the last time for such a list
};

} // namespace bihuan
