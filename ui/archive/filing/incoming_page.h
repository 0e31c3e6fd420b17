// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/filing/filing_services.h"
#include "ui/inspection/property/acting_list_page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace bihuan {

class DateEdit;
class FigureTile;

/// 来文: a row to enter one in, the register, and who has read the one chosen.
class IncomingPage final : public ActingListPage {
    Q_OBJECT
public:
    static RecordListOptions options(FilingServices& services);
    static PageInfo info();
    IncomingPage(FilingServices& services, const UiContext& context, RecordListOptions options, QWidget* parent = nullptr);

    void activated() override;
    void showDoc(Id<IncomingDoc> id);

private:
    void buildEntry();
    void buildReaders();
    void addSteps();
    void enter();
    void refresh();
    void showReaders();
    void handOn();
    void markRead();
    void takeOff();
    void propose();
    void finish();
    void file();
    void printSheets();
    void printTable(const Result<TableContent>& table);
    void tell(const Result<IncomingUndo>& done, const QString& sentence);
    void undo();
    QList<Id<IncomingDoc>> ids() const;
    QList<Id<Person>> chosenReaders() const;

    FilingServices& m_services;
    IncomingUndo m_undo;
    bool m_tidying = false;
    QWidget* m_entry = nullptr;
    QComboBox* m_from = nullptr;
    QLineEdit* m_docNo = nullptr;
    QLineEdit* m_title = nullptr;
    DateEdit* m_received = nullptr;
    QWidget* m_readersPart = nullptr;
    QLabel* m_readersTitle = nullptr;
    QTreeWidget* m_readers = nullptr;
    QPushButton* m_handOn = nullptr;
    QPushButton* m_read = nullptr;
    QPushButton* m_takeOff = nullptr;
    FigureTile* m_late = nullptr;
    FigureTile* m_unread = nullptr;
    FigureTile* m_open = nullptr;
    QAction* m_undoAction = nullptr;
};

} // namespace bihuan
