// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/items/archive_files.h"

#include "core/documents/foreign/page_file.h"

using namespace Qt::StringLiterals;

namespace bihuan {

Result<> PageCounter::add(const QString& table, qint64 record, bool own, Count& count) const
{
    BIHUAN_TRY_ASSIGN(const auto files, m_attachments.of(table, record));
    int documents = 0, pictures = 0;
    for (const Attachment& file : files) {
        if (file.mediaType == u"application/pdf"_s || file.mediaType == u"image/tiff"_s) {
            auto known = m_known.constFind(file.sha256);
            if (known == m_known.cend()) {
                const auto opened = PageFile::open(m_attachments.fileOf(file));
                known = m_known.insert(file.sha256, opened ? (*opened)->pageCount() : -1);
            }
            if (*known < 0)
                count.unreadable << file.originalName;
            else
                documents += *known;
        } else if (file.mediaType.startsWith(u"image/"_s)) {
            ++pictures;
        }
    }
    if (documents > 0) {
        count.pages += documents;
        return {};
    }
    if (own) { // what hangs on the item beside its records
        count.pages += pictures;
        return {};
    }
    count.scanned = false;
    const int printed = m_printed ? m_printed(table, record) : 0;
    count.pages += printed > 0 ? printed : pictures;
    return {};
}

Result<PageCounter::Count> PageCounter::count(const QList<std::pair<QString, qint64>>& records) const
{
    Count count;
    count.scanned = !records.isEmpty();
    for (const auto& [kind, id] : records)
        BIHUAN_TRY(add(kind, id, false, count));
    return count;
}

Result<PageCounter::Count> PageCounter::count(Id<ArchiveItem> item, const QList<ArchiveMember>& members) const
{
    QList<std::pair<QString, qint64>> records;
    for (const ArchiveMember& member : members)
        records << std::pair(member.kind, qint64(member.record));
    BIHUAN_TRY_ASSIGN(Count all, count(records));
    const int before = all.pages;
    BIHUAN_TRY(add(archiveItemType().kind().code, item.value(), true, all));
    if (members.isEmpty())
        all.scanned = all.pages > before;
    return all;
}

} // namespace bihuan
