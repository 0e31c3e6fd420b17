// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_list_page.h"

#include "ui/dialogs/dialogs.h"
#include "ui/records/group_panel.h"
#include "ui/records/list_filter_bar.h"
#include "ui/records/record_form.h"
#include "ui/records/record_table.h"
#include "ui/records/set_field_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"

#include <QMenu>
#include <QStackedWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

RecordListPage::RecordListPage(const RecordKind& kind, const UiContext& context, RecordListOptions options,
                               QWidget* parent)
    : Page(options.info(kind), parent)
    , m_kind(kind)
    , m_context(context)
    , m_options(std::move(options))
    , m_model(new RecordTableModel(kind, context.records.store(), m_options.status, this))
{
    buildActions();
    buildHeader();
    buildList();
    connect(&m_context.records, &RecordService::changed, this, [this](const QString& changedKind) {
        bool mine = changedKind == m_kind.code;
        for (const Field& field : m_kind.fields)
            mine = mine || field.target == changedKind; // their names stand in our columns
        m_stale = m_stale || mine;
        if (isVisible())
            reloadIfStale();
    });
    updateState();
}

RecordListPage::~RecordListPage() = default;

void RecordListPage::buildActions()
{
    m_new = makeAction(u"newAction"_s, u"add"_s, tr("&New…"), QKeySequence::New);
    m_edit = makeAction(u"editAction"_s, u"edit"_s, tr("&Edit…"), Qt::Key_F2);
    m_void = makeAction(u"voidAction"_s, u"void"_s, tr("&Void…"), QKeySequence::Delete);
    m_restore = makeAction(u"restoreAction"_s, u"undo"_s, tr("&Restore…"));
    m_history = makeAction(u"historyAction"_s, u"history"_s, tr("&History…"), QKeyCombination(Qt::CTRL, Qt::Key_H));
    m_find = makeAction(u"findAction"_s, u"search"_s, tr("&Filter"), QKeySequence::Find);
    m_import = makeAction(u"importAction"_s, u"import"_s, tr("&Import…"), QKeyCombination(Qt::CTRL, Qt::Key_I));
    m_export = makeAction(u"exportAction"_s, u"export"_s, tr("E&xport to Excel…"), QKeyCombination(Qt::CTRL, Qt::Key_E));
    m_print = makeAction(u"printAction"_s, u"print"_s, tr("&Print register…"), QKeySequence::Print);
    m_setField = makeAction(u"setFieldAction"_s, u"edit"_s, tr("&Set a field…"));
    m_exportSelected = makeAction(u"exportSelectedAction"_s, u"export"_s, tr("Export se&lected…"));
    m_printSelected = makeAction(u"printSelectedAction"_s, u"print"_s, tr("Print sele&cted…"));
    m_columns = makeAction(u"columnsAction"_s, u"table"_s, tr("C&olumns…"));
    m_void->setShortcutContext(Qt::WidgetWithChildrenShortcut); // Delete in the navigation must not mean the rows
    m_new->setVisible(m_options.canAdd);
    m_import->setVisible(bool(m_options.import));
    m_template = makeAction(u"importTemplateAction"_s, u"table"_s, tr("&Template to fill in…"));
    m_template->setVisible(bool(m_options.importTemplate));
    m_print->setVisible(bool(m_context.makeTable));
    m_printSelected->setVisible(m_print->isVisible());
    m_setField->setVisible(!SetFieldDialog::fieldsOf(m_kind).isEmpty());
    connect(m_new, &QAction::triggered, this, [this] { editRecord(0); });
    connect(m_edit, &QAction::triggered, this, [this] {
        if (const auto ids = m_table->selectedIds(); ids.size() == 1)
            editRecord(ids.first());
    });
    connect(m_void, &QAction::triggered, this, &RecordListPage::voidSelected);
    connect(m_restore, &QAction::triggered, this, &RecordListPage::restoreSelected);
    connect(m_history, &QAction::triggered, this, &RecordListPage::showHistory);
    connect(m_setField, &QAction::triggered, this, &RecordListPage::setFieldOfSelected);
    connect(m_find, &QAction::triggered, this, [this] {
        m_bar->edit().setFocus(Qt::ShortcutFocusReason);
        m_bar->edit().selectAll();
    });
    connect(m_import, &QAction::triggered, this, [this] { m_options.import(this); });
    connect(m_template, &QAction::triggered, this, [this] { m_options.importTemplate(); });
    connect(m_export, &QAction::triggered, this, [this] { exportSheet(Extent::Shown); });
    connect(m_print, &QAction::triggered, this, [this] { printRegister(Extent::Shown); });
    connect(m_exportSelected, &QAction::triggered, this, [this] { exportSheet(Extent::Selected); });
    connect(m_printSelected, &QAction::triggered, this, [this] { printRegister(Extent::Selected); });
    buildTools();
    connect(m_columns, &QAction::triggered, this,
            [this] { m_table->chooseColumns(m_table->mapToGlobal(QPoint(0, m_table->horizontalHeader()->height()))); });
}

void RecordListPage::buildTools()
{
    for (const ListTool& tool : std::as_const(m_options.tools)) {
        QAction* action = makeAction(tool.name, tool.icon, tool.text);
        connect(action, &QAction::triggered, this, [this, run = tool.run] { run(this, m_table->selectedIds()); });
        m_tools << action;
    }
}

void RecordListPage::buildHeader()
{
    const auto button = [this](QAction* action, bool primary) {
        auto* push = new QPushButton(action->icon(), action->text(), this);
        push->setObjectName(action->objectName() + u"Button"_s);
        push->setToolTip(action->toolTip());
        push->setAutoDefault(false);
        push->setVisible(action->isVisible());
        if (primary)
            makePrimary(push);
        connect(push, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, push, [push, action] { push->setEnabled(action->isEnabled()); });
        headerLayout()->addWidget(push);
        m_headerButtons.append({ push, action });
    };
    for (qsizetype i = 0; i < m_tools.size(); ++i)
        if (!m_options.tools[i].needsSelection)
            button(m_tools[i], false);
    if (m_options.import)
        button(m_import, false);
    button(m_print, false);
    button(m_export, false);
    button(m_new, true);
}

void RecordListPage::buildList()
{
    m_list = new QWidget(this);
    m_list->setObjectName(u"listPart"_s);
    m_bar = new ListFilterBar(*m_model, m_context, messages(), m_list);
    m_table = new RecordTable(*m_model, m_context.settings, code(), m_options.columnsVersion, m_list, m_options.columns);
    m_table->setAccessibleName(title());
    m_bar->edit().setFollower(m_table);

    m_nothing = new EmptyState(m_options.icon, m_list);
    m_nothing->setTexts(tr("Nothing here yet: %1").arg(title()), m_options.emptyHint);
    QList<QAction*> next;
    for (QAction* action : { m_import, m_new, m_template })
        if (action->isVisible())
            next << action;
    m_nothing->setActions(next);
    m_noMatch = new EmptyState(u"search"_s, m_list);
    m_noMatch->setObjectName(u"noMatch"_s);
    m_noMatch->setActions({ m_bar->clearAction() });
    m_rowsOrEmpty = new QStackedWidget(m_list);
    m_rowsOrEmpty->setObjectName(u"rowsOrEmpty"_s);
    for (QWidget* widget :
         { static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_nothing), static_cast<QWidget*>(m_noMatch) })
        m_rowsOrEmpty->addWidget(widget);

    auto* rowsAndGroups = new QHBoxLayout;
    rowsAndGroups->setSpacing(10);
    rowsAndGroups->addWidget(&m_bar->groupPanel());
    rowsAndGroups->addWidget(m_rowsOrEmpty, 1);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_bar);
    column->addLayout(rowsAndGroups, 1);
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"listOrForm"_s);
    m_stack->addWidget(m_list);
    bodyLayout()->addWidget(m_stack);

    // A row that is filtered away and comes back is selected as before.
    const auto keepSelection = [this] {
        if (const auto ids = m_table->selectedIds(); !ids.isEmpty())
            m_keptSelection = ids;
    };
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, keepSelection);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, keepSelection);
    connect(m_model, &RecordTableModel::failed, this, [this](const Error& error) { messages().showError(error); });
    connect(m_bar, &ListFilterBar::filtered, this, [this] {
        if (m_table->selectionModel()->selection().isEmpty())
            m_table->selectIds(m_keptSelection);
        updateState();
    });
    connect(m_bar, &ListFilterBar::voidedTooChanged, this, &RecordListPage::reload);
    connect(m_table, &RecordTable::editRequested, m_edit, &QAction::trigger);
    m_table->takeFiles(m_context.attachments != nullptr);
    connect(m_table, &RecordTable::filesGiven, this, &RecordListPage::attachFiles);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordListPage::updateState);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = makeRowMenu();
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
}

QMenu* RecordListPage::makeRowMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"rowMenu"_s);
    menu->addActions({ m_edit, m_setField, m_history });
    menu->addSeparator();
    for (qsizetype i = 0; i < m_tools.size(); ++i)
        if (m_options.tools[i].needsSelection)
            menu->addAction(m_tools[i]);
    menu->addSeparator();
    menu->addActions({ m_printSelected, m_exportSelected });
    menu->addSeparator();
    menu->addActions({ m_void, m_restore });
    return menu;
}

void RecordListPage::activated()
{
    m_stale = m_stale || m_loadedOn != m_context.records.store().database().clock().today();
    reloadIfStale();
}

void RecordListPage::reloadIfStale()
{
    if (std::exchange(m_stale, false))
        reload();
}

void RecordListPage::reload()
{
    auto rows = RecordSlices::open(m_context.records.store(), m_kind, { .where = m_options.where, .voidedToo = m_bar->voidedToo() });
    if (!rows) {
        messages().showError(rows.error());
        return;
    }
    m_loadedOn = m_context.records.store().database().clock().today();
    const QList<qint64> selectedBefore = m_table->selectedIds();
    m_model->setRows(std::move(*rows));
    m_table->fitOnce();
    if (m_table->selectedIds() != selectedBefore)
        m_table->selectIds(selectedBefore);
    m_bar->refresh();
    updateState();
}

void RecordListPage::updateState()
{
    const int shown = m_model->rowCount();
    const int all = m_model->totalRows();
    m_rowsOrEmpty->setCurrentWidget(all == 0         ? static_cast<QWidget*>(m_nothing)
                                        : shown == 0 ? static_cast<QWidget*>(m_noMatch)
                                                     : m_table);
    if (all > 0 && shown == 0)
        m_noMatch->setTexts(tr("Nothing fits the filter"),
                            tr("Filtered by: %1. Try fewer characters, or the pinyin initials of a name.").arg(m_bar->description()));
    const QString count = shown == all ? tr("%1 in all").arg(all) : tr("%1 of %2").arg(shown).arg(all);
    const bool inList = m_stack->currentWidget() == m_list;
    int chosen = 0, voided = 0;
    for (const int row : m_table->selectedRows()) {
        ++chosen;
        voided += m_model->record(row).voided ? 1 : 0;
    }
    for (const auto& [push, action] : std::as_const(m_headerButtons))
        push->setVisible(inList && action->isVisible());
    m_new->setEnabled(inList && m_options.canAdd);
    m_edit->setEnabled(inList && chosen == 1);
    m_history->setEnabled(inList && chosen == 1);
    m_void->setEnabled(inList && chosen > voided);
    m_restore->setEnabled(inList && voided > 0);
    m_export->setEnabled(inList && shown > 0);
    m_print->setEnabled(inList && shown > 0);
    m_setField->setEnabled(inList && chosen > voided);
    m_exportSelected->setEnabled(inList && chosen > 0);
    m_printSelected->setEnabled(inList && chosen > 0);
    m_columns->setEnabled(inList && all > 0);
    for (qsizetype i = 0; i < m_tools.size(); ++i)
        m_tools[i]->setEnabled(inList && (chosen > 0 || !m_options.tools[i].needsSelection));
    emit badgeChanged(all > 0 ? QString::number(all) : QString());
    emit statusChanged(chosen > 0 ? tr("%1, %2 selected").arg(count).arg(chosen) : count);
}

void RecordListPage::editRecord(qint64 id)
{
    if (m_options.open) {
        m_options.open(id);
        return;
    }
    if (id == 0) {
        showForm(m_options.blank ? m_options.blank() : m_kind.blank());
        return;
    }
    const auto record = m_context.records.store().find(m_kind, id);
    if (!record)
        messages().showError(record.error());
    else if (*record)
        showForm(**record);
}

void RecordListPage::beginRecord(const Record& record)
{
    if (mayLeave())
        showForm(record);
}

void RecordListPage::showRecord(qint64 id)
{
    if (!mayLeave())
        return;
    m_bar->clear();
    if (const auto record = m_context.records.store().find(m_kind, id); record && *record && (*record)->voided)
        m_bar->setVoidedToo(true);
    reload();
    m_table->selectIds({ id });
    editRecord(id);
}

void RecordListPage::showForm(const Record& record)
{
    if (!m_form) {
        m_form = new RecordForm(m_kind, m_context, m_stack);
        m_stack->addWidget(m_form);
        connect(m_form, &RecordForm::closed, this, &RecordListPage::showList);
        connect(m_form, &RecordForm::recordWanted, this, &RecordListPage::editRecord);
        m_form->offerNeighbours([this](qint64 id, int by) {
            const int row = m_model->rowOf(id);
            return row >= 0 && row + by >= 0 && row + by < m_model->rowCount() ? m_model->record(row + by).id : 0;
        });
        if (m_options.canAdd)
            m_form->offerAnother();
        connect(m_form, &RecordForm::saved, this, [this](qint64 id) {
            showList();
            reload();
            m_table->selectIds({ id });
            const auto saved = m_context.records.store().find(m_kind, id);
            messages().showMessage(Tone::Ok, tr("Saved: %1").arg(saved && *saved ? m_kind.nameOf(**saved) : QString()));
        });
    }
    messages().clear();
    m_stack->setCurrentWidget(m_form);
    m_form->load(record);
    updateState();
}

void RecordListPage::showList()
{
    m_stack->setCurrentWidget(m_list);
    m_table->setFocus();
    updateState();
}

bool RecordListPage::mayLeave()
{
    return !m_form || m_stack->currentWidget() != m_form || m_form->mayLeave();
}

QList<QAction*> RecordListPage::fileActions() const
{
    QList<QAction*> actions;
    if (m_options.import)
        actions << m_import;
    if (m_options.importTemplate)
        actions << m_template;
    return actions << m_export << m_exportSelected << m_print << m_printSelected;
}

QList<QAction*> RecordListPage::editActions() const
{
    return QList<QAction*>{ m_new, m_edit, m_setField } + m_tools + QList<QAction*>{ m_void, m_restore, m_history, m_find, m_columns };
}

} // namespace bihuan
