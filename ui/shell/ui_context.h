// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/table_pages.h"

#include <functional>
#include <memory>

namespace bihuan {

class AttachmentStore;
class Dialogs;
class Printers;
class RecordService;
class UiSettings;

/// What pages are given to work with. Everything outlives the pages; nobody looks anything up.
struct UiContext {
    RecordService& records;
    Dialogs& dialogs;
    const Printers& printers;
    UiSettings& settings;
    /// Lays a register out for printing (TablePages with the program's fonts).
    std::function<std::unique_ptr<PageSet>(TableContent content, const DocumentInfo& info)> makeTable;
    AttachmentStore* attachments = nullptr; ///< none: forms take no files
    /// Shows a file in the program the desktop has for it; false when there is none. None: the desktop's own way.
    std::function<bool(const QString& path)> openFile = {};
    /// Shows a record on its page. None: nothing leads there.
    std::function<void(const QString& kind, qint64 id)> openRecord = {};
};

} // namespace bihuan
