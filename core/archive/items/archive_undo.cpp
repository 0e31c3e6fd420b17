// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/items/archive_undo.h"

#include "core/archive/items/archive_states.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("archive", text);
}

} // namespace

Result<> takeBackInArchive(RecordService& records, const ArchiveUndo& undo)
{
    return takeBack(records, undo, [](const Record& now, const RecordUndo::Step& step) -> Result<> {
        if (step.kind->code != archiveItemType().kind().code)
            return {};
        const ArchiveItem item = archiveItemType().fromRecord(now);
        if (item.stampedOn.isValid() && !archiveItemType().fromRecord(step.after).stampedOn.isValid())
            return Error{Error::Kind::Refused, tr("The stamp of %1 was printed meanwhile: nothing is taken back. Write a correction instead.").arg(item.archivalCode), {}};
        return {};
    });
}

} // namespace bihuan
