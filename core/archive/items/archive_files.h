// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/items/archive_catalogue.h"
#include "core/storage/attachments.h"

#include <functional>

namespace bihuan {

/// How many pages an item has, counted in its files: the scans of its records and its own attachments.
class PageCounter {
public:
    /// Pages of the form the program prints for a record; 0 = it cannot say.
    using Printed = std::function<int(const QString& kind, qint64 record)>;
    explicit PageCounter(const AttachmentStore& attachments) : m_attachments(attachments) {}
    void setPrinted(Printed printed) { m_printed = std::move(printed); }

    struct Count {
        int pages = 0;        ///< of everything
        bool scanned = false; ///< every record has a document among its files: then `pages` is what the paper has
        QStringList unreadable; ///< names of files that could not be read
    };
    /// Of an item: PDF and TIFF files by their pages; where a record has none, the pages of its printed form, else its pictures.
    Result<Count> count(Id<ArchiveItem> item, const QList<ArchiveMember>& members) const;
    /// The same for records that belong to no item yet.
    Result<Count> count(const QList<std::pair<QString, qint64>>& records) const;

private:
    Result<> add(const QString& table, qint64 record, bool own, Count& count) const;

    const AttachmentStore& m_attachments;
    Printed m_printed;
    mutable QHash<QString, int> m_known; ///< by content; -1 = unreadable
};

} // namespace bihuan
