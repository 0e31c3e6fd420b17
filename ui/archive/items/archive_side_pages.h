// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/items/archive_services.h"
#include "ui/inspection/property/acting_list_page.h"

namespace bihuan {

/// Boxes with what is stuck on them and lies in them.
class ArchiveBoxesPage final : public ActingListPage {
    Q_OBJECT
public:
    ArchiveBoxesPage(ArchiveServices& services, const UiContext& context, QWidget* parent = nullptr);
    static RecordListOptions options();

private:
    QList<Id<ArchiveBox>> chosenBoxes() const; ///< those selected, else all shown
    void print(Result<std::shared_ptr<PageSet>> (ArchivePapers::*make)(const QList<Id<ArchiveBox>>&, Issues&) const);
    void catalogue();

    ArchiveServices& m_services;
};

/// Who has what, and until when.
class ArchiveLoansPage final : public ActingListPage {
    Q_OBJECT
public:
    ArchiveLoansPage(ArchiveServices& services, const UiContext& context, QWidget* parent = nullptr);
    static RecordListOptions options(const RecordStore& store);

private:
    void giveBack();
    void printRegister();

    ArchiveServices& m_services;
};

/// Lists of transfer and destruction: proposed, approved, carried out.
class ArchiveListsPage final : public ActingListPage {
    Q_OBJECT
public:
    ArchiveListsPage(ArchiveServices& services, const UiContext& context, QWidget* parent = nullptr);
    static RecordListOptions options();

private:
    void proposeDestruction();
    void approve();
    void carryOut();
    void printList();
    void told(const ArchiveUndo& undo, const QString& sentence);

    ArchiveServices& m_services;
};

} // namespace bihuan
