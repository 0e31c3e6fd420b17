// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/items/archive_services.h"
#include "ui/inspection/property/acting_list_page.h"

class QLabel;

namespace bihuan {

/// Archive items of all years: collected, described, sorted, numbered, put into boxes, stamped; below the records of the one selected.
class ArchiveItemsPage final : public ActingListPage {
    Q_OBJECT
public:
    ArchiveItemsPage(ArchiveServices& services, const UiContext& context, QWidget* parent = nullptr);
    static RecordListOptions options(const RecordStore& store);

    void activated() override;
    void showItem(qint64 id); ///< selected in the list
    void collectYear(int year); ///< opens the dialog

signals:
    void recordWanted(const QString& kind, qint64 id);

private:
    void describe();
    void sort();
    void number();
    void box();
    void stamp();
    void correct();
    void unnumber();
    void unbox();
    void recount();
    void lend();
    void handOver();
    void catalogue(bool landscape);
    void settings();
    void showMembers();
    QWidget* moreButton();
    void told(const ArchiveUndo& undo, const QString& sentence);
    void told(const Result<ArchiveUndo>& undo, const QString& sentence);
    QList<ArchiveItem> chosenItems() const;
    QList<Id<ArchiveItem>> chosenIds() const;
    QList<int> years() const; ///< newest first
    int usualYear() const;    ///< of the selection, else the past one

    ArchiveServices& m_services;
    QLabel* m_members;
};

} // namespace bihuan
