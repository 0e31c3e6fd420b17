// SPDX-License-Identifier: GPL-3.0-or-later
// The archive: items, boxes, loans, and the lists that are seldom used.
#include "app/window_composition.h"

#include "ui/archive/items/archive_items_page.h"
#include "ui/archive/items/archive_side_pages.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace bihuan {

void WindowComposition::addArchivePages()
{
    const QString place = u"archive"_s;
    ArchiveServices& archive = *m_services.archive;
    const RecordListOptions items = ArchiveItemsPage::options(*m_services.store);
    m_window->addPage(place, items.info(archiveItemType().kind()), [this, &archive] {
        auto* page = new ArchiveItemsPage(archive, m_context);
        connect(page, &ArchiveItemsPage::recordWanted, this, [this](const QString& kind, qint64 id) { openRecord(kind, id); });
        return page;
    });
    m_openers.insert(archiveItemType().kind().code, [this](qint64 id) {
        if (auto* page = qobject_cast<ArchiveItemsPage*>(pageInFront(archiveItemType().kind().code)))
            page->showItem(id);
    });
    // A record of an item is shown as the item.
    m_openers.insert(archiveMemberType().kind().code, [this](qint64 id) {
        if (const auto member = m_services.store->find(archiveMemberType(), Id<ArchiveMember>(id)); member && *member)
            openRecord(archiveItemType().kind().code, (*member)->item.value());
    });
    m_window->addPage(place, ArchiveBoxesPage::options().info(archiveBoxType().kind()), [this, &archive] { return new ArchiveBoxesPage(archive, m_context); });
    m_window->addPage(place, ArchiveLoansPage::options(*m_services.store).info(archiveLoanType().kind()), [this, &archive] { return new ArchiveLoansPage(archive, m_context); });
    m_window->addPage(place, ArchiveListsPage::options().info(archiveListType().kind()), [this, &archive] { return new ArchiveListsPage(archive, m_context); });
    RecordListOptions corrections{ u"edit"_s, tr("What was put right after the stamp was printed; written on the page of the archive items."), {}, {} };
    corrections.canAdd = false;
    addSeldomList(place, archiveCorrectionType().kind(), corrections);
    addSeldomList(place, archiveRuleType().kind(), { u"settings"_s, tr("How each kind of paper is filed: class, time of keeping, one by one or a year together."), {}, {} });
    addSeldomList(place, archiveClassType().kind(), { u"category"_s, tr("Classes whose letters go into the archival code."), {}, {} });
}

} // namespace bihuan
