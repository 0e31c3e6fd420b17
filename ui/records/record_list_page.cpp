// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_list_page.h"

#include "ui/dialogs/dialogs.h"
#include "ui/records/journal_view.h"
#include "ui/records/record_form.h"
#include "ui/records/record_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QMenu>
#include <QStackedWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

RecordListPage::RecordListPage(const RecordKind& kind, const UiContext& context, RecordListOptions options,
                               QWidget* parent)
    : Page({ kind.code, kind.pluralTitle(), options.icon }, parent)
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
    m_clearFilter = makeAction(u"clearFilterAction"_s, u"close"_s, tr("&Clear the filter"));
    m_void->setShortcutContext(Qt::WidgetWithChildrenShortcut); // Delete in the navigation must not mean the rows
    m_new->setVisible(m_options.canAdd);
    m_import->setVisible(bool(m_options.import));
    m_print->setVisible(bool(m_context.makeTable));
    connect(m_new, &QAction::triggered, this, [this] { editRecord(0); });
    connect(m_edit, &QAction::triggered, this, [this] {
        if (const auto ids = m_table->selectedIds(); ids.size() == 1)
            editRecord(ids.first());
    });
    connect(m_void, &QAction::triggered, this, &RecordListPage::voidSelected);
    connect(m_restore, &QAction::triggered, this, &RecordListPage::restoreSelected);
    connect(m_history, &QAction::triggered, this, &RecordListPage::showHistory);
    connect(m_find, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_import, &QAction::triggered, this, [this] { m_options.import(this); });
    connect(m_export, &QAction::triggered, this, &RecordListPage::exportSheet);
    connect(m_print, &QAction::triggered, this, &RecordListPage::printRegister);
    connect(m_clearFilter, &QAction::triggered, this, [this] { m_filter->clear(); });
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
    m_filter = new FilterEdit(m_list);
    m_filter->setMinimumWidth(280);
    m_filter->setMaximumWidth(460);
    m_count = new QLabel(m_list);
    m_count->setObjectName(u"countLabel"_s);
    m_voidedToo = new QCheckBox(tr("Voided &too"), m_list);
    m_voidedToo->setObjectName(u"voidedBox"_s);
    m_table = new RecordTable(*m_model, m_context.settings, m_kind.code, m_options.columnsVersion, m_list);
    m_table->setAccessibleName(m_kind.pluralTitle());
    m_filter->setFollower(m_table);

    m_nothing = new EmptyState(m_options.icon, m_list);
    m_nothing->setTexts(tr("Nothing here yet: %1").arg(m_kind.pluralTitle()), m_options.emptyHint);
    m_nothing->setActions(m_options.import ? QList<QAction*>{ m_import, m_new } : QList<QAction*>{ m_new });
    m_noMatch = new EmptyState(u"search"_s, m_list);
    m_noMatch->setObjectName(u"noMatch"_s);
    m_noMatch->setTexts(tr("Nothing fits the filter"), tr("Try fewer characters, or the pinyin initials of a name."));
    m_noMatch->setActions({ m_clearFilter });
    m_rowsOrEmpty = new QStackedWidget(m_list);
    m_rowsOrEmpty->setObjectName(u"rowsOrEmpty"_s);
    for (QWidget* widget :
         { static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_nothing), static_cast<QWidget*>(m_noMatch) })
        m_rowsOrEmpty->addWidget(widget);

    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_filter, 3);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_voidedToo);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(row);
    column->addWidget(m_rowsOrEmpty, 1);
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"listOrForm"_s);
    m_stack->addWidget(m_list);
    bodyLayout()->addWidget(m_stack);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (const auto ids = m_table->selectedIds(); !ids.isEmpty())
            m_keptSelection = ids;
        m_model->setFilter(text);
        if (m_table->selectedIds().isEmpty())
            m_table->selectIds(m_keptSelection);
        updateState();
    });
    connect(m_voidedToo, &QCheckBox::toggled, this, &RecordListPage::reload);
    connect(m_table, &RecordTable::editRequested, m_edit, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordListPage::updateState);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        menu.setObjectName(u"rowMenu"_s);
        menu.addActions({ m_edit, m_history, m_void, m_restore });
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
}

void RecordListPage::activated()
{
    m_stale = true;
    reloadIfStale();
}

void RecordListPage::reloadIfStale()
{
    if (std::exchange(m_stale, false))
        reload();
}

void RecordListPage::reload()
{
    const auto rows = m_context.records.store().list(m_kind, { .voidedToo = m_voidedToo->isChecked() });
    if (!rows) {
        messages().showError(rows.error());
        return;
    }
    const QList<qint64> selected = m_table->selectedIds();
    m_model->setRows(*rows);
    m_table->fitOnce();
    if (m_table->selectedIds() != selected)
        m_table->selectIds(selected);
    updateState();
}

void RecordListPage::updateState()
{
    const int shown = m_model->rowCount();
    const int all = m_model->totalRows();
    m_rowsOrEmpty->setCurrentWidget(all == 0         ? static_cast<QWidget*>(m_nothing)
                                        : shown == 0 ? static_cast<QWidget*>(m_noMatch)
                                                     : m_table);
    const QString count = shown == all ? tr("%1 in all").arg(all) : tr("%1 of %2").arg(shown).arg(all);
    m_count->setText(count);
    const bool inList = m_stack->currentWidget() == m_list;
    int selected = 0, selectedVoided = 0;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        ++selected;
        selectedVoided += m_model->record(index.row()).voided ? 1 : 0;
    }
    for (const auto& [push, action] : std::as_const(m_headerButtons))
        push->setVisible(inList && action->isVisible());
    m_new->setEnabled(inList && m_options.canAdd);
    m_edit->setEnabled(inList && selected == 1);
    m_history->setEnabled(inList && selected == 1);
    m_void->setEnabled(inList && selected > selectedVoided);
    m_restore->setEnabled(inList && selectedVoided > 0);
    m_export->setEnabled(inList && shown > 0);
    m_print->setEnabled(inList && shown > 0);
    emit badgeChanged(all > 0 ? QString::number(all) : QString());
    emit statusChanged(selected > 0 ? tr("%1, %2 selected").arg(count).arg(selected) : count);
}

void RecordListPage::editRecord(qint64 id)
{
    if (id == 0) {
        showForm(m_kind.blank());
        return;
    }
    const auto record = m_context.records.store().find(m_kind, id);
    if (!record)
        messages().showError(record.error());
    else if (*record)
        showForm(**record);
}

void RecordListPage::showRecord(qint64 id)
{
    if (!mayLeave())
        return;
    m_filter->clear();
    if (const auto record = m_context.records.store().find(m_kind, id); record && *record && (*record)->voided)
        m_voidedToo->setChecked(true);
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
        connect(m_form, &RecordForm::anotherWanted, this, [this] { editRecord(0); });
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

QString RecordListPage::namesOf(const QList<qint64>& ids) const
{
    QStringList names;
    for (const qint64 id : ids)
        if (const int row = m_model->rowOf(id); row >= 0 && names.size() < 5)
            names << m_kind.nameOf(m_model->record(row));
    return names.join(u'、') + (ids.size() > names.size() ? u"…"_s : QString());
}

void RecordListPage::voidSelected()
{
    QList<qint64> ids;
    for (const qint64 id : m_table->selectedIds())
        if (!m_model->record(m_model->rowOf(id)).voided)
            ids << id;
    if (ids.isEmpty())
        return;
    const int count = int(ids.size());
    const auto reason = m_context.dialogs.askText(
        this, tr("Void"), tr("Reason for voiding %1. It stays visible in the history.").arg(namesOf(ids)),
        tr("Void %n record(s)", nullptr, count));
    if (!reason)
        return;
    const auto done = m_context.records.setVoided(m_kind, ids, true, *reason);
    if (!done) {
        messages().showError(done.error());
        return;
    }
    messages().showMessage(Tone::Ok, tr("%n record(s) voided.", nullptr, count), tr("&Undo"), [this, ids] {
        if (const auto undone = m_context.records.setVoided(m_kind, ids, false, tr("Undone")); !undone)
            messages().showError(undone.error());
    });
}

void RecordListPage::restoreSelected()
{
    QList<qint64> ids;
    for (const qint64 id : m_table->selectedIds())
        if (m_model->record(m_model->rowOf(id)).voided)
            ids << id;
    if (ids.isEmpty())
        return;
    const int count = int(ids.size());
    const auto reason = m_context.dialogs.askText(this, tr("Restore"), tr("Reason for restoring %1.").arg(namesOf(ids)),
                                                  tr("Restore %n record(s)", nullptr, count));
    if (!reason)
        return;
    if (const auto done = m_context.records.setVoided(m_kind, ids, false, *reason); !done)
        messages().showError(done.error());
    else
        messages().showMessage(Tone::Ok, tr("%n record(s) restored.", nullptr, count));
}

void RecordListPage::showHistory()
{
    const auto ids = m_table->selectedIds();
    if (ids.size() != 1)
        return;
    auto* view = new JournalView(m_kind, m_model->record(m_model->rowOf(ids.first())), m_context.records.store(), this);
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->open();
}

QList<QAction*> RecordListPage::fileActions() const
{
    QList<QAction*> actions;
    if (m_options.import)
        actions << m_import;
    return actions << m_export << m_print;
}

QList<QAction*> RecordListPage::editActions() const
{
    return { m_new, m_edit, m_void, m_restore, m_history, m_find };
}

} // namespace bihuan
