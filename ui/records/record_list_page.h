// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_columns.h"
#include "ui/records/record_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QMenu;
class QMimeData;
class QPushButton;
class QStackedWidget;

namespace bihuan {

class EmptyState;
class ListFilterBar;
class RecordForm;
class RecordTable;

/// Something else a page does with its records: a button or an entry of the menus.
struct ListTool {
    QString name; ///< of the action, ends in “Action”
    QString icon;
    QString text;
    bool needsSelection = true; ///< false: for the list as a whole; stands in the head of the page
    std::function<void(QWidget* page, const QList<qint64>& selected)> run;
};

/// What a list page is told beside its kind; everything else follows from the declaration.
struct RecordListOptions {
    QString icon;
    QString emptyHint; ///< what to do when there is nothing yet
    StatusOf status; ///< word and colour of a row's state, none = no such column
    std::function<void(QWidget* parent)> import; ///< opens the import of this kind; none = it cannot be imported
    bool canAdd = true; ///< false: the program makes these records, people only change them
    int columnsVersion = 1; ///< grows when columns change their meaning: remembered widths are dropped
    std::function<void()> importTemplate = {}; ///< saves the list to fill in and import
    QString page = {}; ///< code when the kind has several pages; empty = the kind's
    QString title = {}; ///< empty = the kind's plural
    QList<Condition> where = {}; ///< only these records, always
    /// Shows a record in a place of its own instead of the form, with 0 a new one; none = the form.
    std::function<void(qint64 id)> open = {};
    QStringList columns = {}; ///< shown unless the user chooses others, in this order; empty = as the kind's flags say
    QList<ListTool> tools = {};
    bool seldom = false; ///< as in PageInfo
    std::function<Record()> blank = {}; ///< what a new record begins with; none = everything empty

    PageInfo info(const RecordKind& kind) const
    {
        return { page.isEmpty() ? kind.code : page, title.isEmpty() ? kind.pluralTitle() : title, icon, seldom };
    }
};

/// The list of all records of one kind, with its form, import, export, register and history. One class for forty kinds.
class RecordListPage : public Page {
    Q_OBJECT
public:
    RecordListPage(const RecordKind& kind, const UiContext& context, RecordListOptions options,
                   QWidget* parent = nullptr);
    ~RecordListPage() override;

    void activated() override;
    bool mayLeave() override;
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;

    RecordTableModel& model() const { return *m_model; }
    void reload();
    void editRecord(qint64 id); ///< 0 = a new one
    void beginRecord(const Record& record); ///< the form of a new one that is filled in this far
    /// Selects the record, whatever is filtered, and opens its form (0 = of a new one); not when the form in front is not to be left.
    void showRecord(qint64 id);

protected:
    RecordTable& table() const { return *m_table; } ///< for pages with steps of their own for the rows selected

private:
    void buildActions();
    void buildHeader();
    void buildList();
    void showForm(const Record& record);
    void showList();
    void updateState();
    void reloadIfStale();
    QMenu* makeRowMenu();
    void buildTools();

    // record_list_actions.cpp: what is done to the rows selected
    void voidSelected();
    void restoreSelected();
    void setFieldOfSelected();
    void showHistory();
    void attachFiles(qint64 id, const QMimeData* mime); ///< record_list_files.cpp
    QList<qint64> selected(bool voided) const;
    QString namesOf(const QList<qint64>& ids) const;

    // record_list_output.cpp: what leaves the page, all rows shown or those selected
    enum class Extent { Shown, Selected };
    void exportSheet(Extent extent);
    void printRegister(Extent extent);
    QList<Record> recordsFor(Extent extent) const;
    QStringList shownColumns() const;
    QList<ComputedColumn> computedColumns() const;
    QString noteFor(Extent extent, qsizetype count) const;

    const RecordKind& m_kind;
    UiContext m_context;
    RecordListOptions m_options;
    RecordTableModel* m_model;
    RecordTable* m_table = nullptr;
    ListFilterBar* m_bar = nullptr;
    QStackedWidget* m_stack = nullptr; ///< list or form
    QStackedWidget* m_rowsOrEmpty = nullptr;
    QWidget* m_list = nullptr;
    EmptyState* m_nothing = nullptr;
    EmptyState* m_noMatch = nullptr;
    RecordForm* m_form = nullptr; ///< made when first needed
    QList<std::pair<QPushButton*, QAction*>> m_headerButtons;
    QList<qint64> m_keptSelection;
    bool m_stale = true;
    QDate m_loadedOn; ///< states depend on the day

    QAction* m_new = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_void = nullptr;
    QAction* m_restore = nullptr;
    QAction* m_history = nullptr;
    QAction* m_find = nullptr;
    QAction* m_import = nullptr;
    QAction* m_template = nullptr;
    QAction* m_export = nullptr;
    QAction* m_print = nullptr;
    QAction* m_setField = nullptr;
    QAction* m_exportSelected = nullptr;
    QAction* m_printSelected = nullptr;
    QAction* m_columns = nullptr;
    QList<QAction*> m_tools; ///< as m_options.tools
};

} // namespace bihuan
