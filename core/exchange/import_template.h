// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"

namespace bihuan {

/// Writes an empty list of this kind to fill in and import: a heading for every field, required ones marked, columns in
/// the format their values need (text for phones, numbers and documents, so that Excel leaves the digits alone), words to
/// choose from, and a second sheet that says how to fill it in. The filled-in list is recognised without a question.
/// Errors: Storage; File with the path.
Result<> writeImportTemplate(const RecordStore& store, const RecordKind& kind, const QString& path);

/// What the file is called when nobody says otherwise, with its ending.
QString importTemplateName(const RecordKind& kind);

} // namespace bihuan
