// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/checks/checklists_page.h"

#include "core/records/record_text.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inspection/checks/check_items_model.h"
#include "ui/records/record_form.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tone_label.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

PageInfo ChecklistsPage::info()
{
    return { u"checklists"_s, tr("Checklists"), u"table"_s };
}

ChecklistsPage::ChecklistsPage(CheckLibrary& library, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_library(library)
    , m_context(context)
    , m_model(new CheckItemsModel(library, context.records, this))
{
    buildActions();
    buildBody();
    connect(m_model, &CheckItemsModel::failed, this, [this](const Error& error) { messages().showError(error); });
    connect(&context.records, &RecordService::changed, this, [this](const QString& kind) {
        if (kind == checkItemType().kind().code) {
            m_model->reload();
            updateActions();
        } else if (kind == checklistType().kind().code) {
            m_stale = true;
            if (isVisible())
                activated();
        }
    });
}

void ChecklistsPage::buildActions()
{
    const auto make = [this](const QString& name, const QString& icon, const QString& text, auto run, const QKeySequence& keys = {}) {
        QAction* action = makeAction(name, icon, text, keys);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_newList = make(u"newListAction"_s, u"add"_s, tr("&New checklist…"), [this] { editList(true); }, QKeySequence::New);
    m_editList = make(u"editListAction"_s, u"edit"_s, tr("&Edit the checklist…"), [this] { editList(false); });
    m_toggleList = make(u"toggleListAction"_s, u"void"_s, tr("Take &out of use"), [this] { toggleList(); });
    m_add = make(u"addItemAction"_s, u"add"_s, tr("&Add an item"), [this] { addItem(); }, QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_N));
    m_up = make(u"itemUpAction"_s, u"undo"_s, tr("&Up"), [this] { moveItem(-1); }, QKeyCombination(Qt::ALT, Qt::Key_Up));
    m_down = make(u"itemDownAction"_s, u"redo"_s, tr("&Down"), [this] { moveItem(1); }, QKeyCombination(Qt::ALT, Qt::Key_Down));
    m_remove = make(u"removeItemAction"_s, u"void"_s, tr("&Void the item…"), [this] { removeItem(); });
    m_restore = make(u"restoreItemAction"_s, u"refresh"_s, tr("&Restore the default words"), [this] { restoreItem(); });
    m_restoreAll = make(u"restoreAllAction"_s, u"refresh"_s, tr("Restore missing de&faults"), [this] { restoreAll(); });
    for (QAction* action : { m_up, m_down })
        action->setIcon({});
    m_printRules = make(u"printRulesAction"_s, u"print"_s, tr("Print the &table of rules…"), [this] { print(m_library.rules()); }, QKeySequence::Print);
    m_printOne = make(u"printListAction"_s, u"print"_s, tr("Print this &checklist…"), [this] { print(m_library.contents(list())); });
    m_printAll = make(u"printListsAction"_s, u"print"_s, tr("Print &all checklists…"), [this] { print(m_library.contents()); });
    for (QAction* action : { m_printRules, m_printOne, m_printAll })
        action->setVisible(bool(m_context.makeTable));
}

void ChecklistsPage::buildBody()
{
    const auto button = [this](QAction* action, QWidget* parent) {
        auto* made = new QPushButton(action->icon(), action->text(), parent);
        made->setObjectName(action->objectName() + u"Button"_s);
        made->setAutoDefault(false);
        made->setToolTip(action->toolTip());
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, made, [made, action] {
            made->setEnabled(action->isEnabled());
            made->setText(action->text());
        });
        return made;
    };
    headerLayout()->addWidget(button(m_newList, this));
    headerLayout()->addWidget(button(m_restoreAll, this));
    auto* papers = new QPushButton(m_printRules->icon(), tr("&Print"), this);
    papers->setObjectName(u"printMenuButton"_s);
    papers->setAutoDefault(false);
    auto* menu = new QMenu(papers);
    menu->setObjectName(u"printMenu"_s);
    menu->addActions({ m_printRules, m_printOne, m_printAll });
    papers->setMenu(menu);
    headerLayout()->addWidget(papers);

    m_main = new QWidget(this);
    m_main->setObjectName(u"checklistsMain"_s);
    m_tree = new QTreeWidget(m_main);
    m_tree->setObjectName(u"checklistTree"_s);
    m_tree->setAccessibleName(tr("Checklists"));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ChecklistsPage::showItems);

    m_title = new QLabel(m_main);
    m_title->setObjectName(u"checklistTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true); // in the largest type it would hold the window wider than a small screen
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_title->setFont(bold);
    m_facts = new ToneLabel(Tone::Neutral, m_main);
    m_facts->setObjectName(u"checklistFacts"_s);
    m_facts->setWordWrap(true);
    m_table = new QTableView(m_main);
    m_table->setObjectName(u"checkItemTable"_s);
    m_table->setAccessibleName(tr("Items of the checklist"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(true);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    const int em = fontMetrics().height();
    const int widths[CheckItemsModel::columns] = { 2 * em, 0, 0, 5 * em, 4 * em + 6, 3 * em - 4, 3 * em - 4, 3 * em - 4 };
    for (int column = 0; column < CheckItemsModel::columns; ++column) {
        if (widths[column] > 0)
            m_table->setColumnWidth(column, widths[column]);
        else
            header->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecklistsPage::updateActions);

    auto* listButtons = new QHBoxLayout;
    listButtons->setSpacing(6);
    listButtons->addWidget(m_title, 1);
    listButtons->addWidget(button(m_editList, m_main));
    listButtons->addWidget(button(m_toggleList, m_main));
    // In two rows: in the largest type five beside each other are wider than a small screen.
    auto* itemButtons = new QGridLayout;
    itemButtons->setSpacing(6);
    int place = 0;
    for (QAction* action : { m_add, m_up, m_down, m_restore, m_remove }) {
        itemButtons->addWidget(button(action, m_main), place / 3, place % 3);
        ++place;
    }
    itemButtons->setColumnStretch(3, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addLayout(listButtons);
    right->addWidget(m_facts);
    right->addWidget(m_table, 1);
    right->addLayout(itemButtons);
    auto* columns = new QHBoxLayout(m_main);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(14);
    m_tree->setMinimumWidth(6 * em);
    m_tree->setMaximumWidth(13 * em);
    columns->addWidget(m_tree, 2);
    columns->addLayout(right, 7);
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"listOrForm"_s);
    m_stack->addWidget(m_main);
    bodyLayout()->addWidget(m_stack, 1);
}

void ChecklistsPage::activated()
{
    if (std::exchange(m_stale, false))
        fillLists();
}

bool ChecklistsPage::mayLeave()
{
    return !m_form || m_stack->currentWidget() != m_form || m_form->mayLeave();
}

Id<Checklist> ChecklistsPage::list() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    return Id<Checklist>(item ? item->data(0, idRole).toLongLong() : 0);
}

void ChecklistsPage::fillLists()
{
    const auto lists = m_library.lists();
    if (!lists) {
        messages().showError(lists.error());
        return;
    }
    m_lists = *lists;
    const Id<Checklist> kept = list();
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        for (const CheckCycle cycle : allCheckCycles) {
            QTreeWidgetItem* group = nullptr;
            for (const Checklist& one : std::as_const(m_lists)) {
                if (one.cycle != checkCycleCode(cycle))
                    continue;
                if (!group) {
                    group = new QTreeWidgetItem(m_tree, { checkCycleName(cycle) });
                    group->setFlags(Qt::ItemIsEnabled);
                    QFont bold = font();
                    bold.setBold(true);
                    group->setFont(0, bold);
                    group->setExpanded(true);
                }
                auto* item = new QTreeWidgetItem(group, { one.name });
                item->setData(0, idRole, one.id.value());
                item->setToolTip(0, one.name);
                if (one.disabled) {
                    QFont struck = font();
                    struck.setStrikeOut(true);
                    item->setFont(0, struck);
                    item->setToolTip(0, tr("%1: not in use").arg(one.name));
                }
            }
        }
    }
    showList(kept.isNull() && !m_lists.isEmpty() ? m_lists.first().id : kept);
    showItems();
}

void ChecklistsPage::showList(Id<Checklist> id)
{
    if (m_stale) {
        m_stale = false;
        fillLists();
    }
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group)
        for (int row = 0; row < m_tree->topLevelItem(group)->childCount(); ++row)
            if (QTreeWidgetItem* item = m_tree->topLevelItem(group)->child(row); item->data(0, idRole).toLongLong() == id.value()) {
                m_tree->setCurrentItem(item);
                m_tree->scrollToItem(item);
                return;
            }
}

void ChecklistsPage::showItems()
{
    const Id<Checklist> id = list();
    m_model->setList(id);
    m_title->clear();
    m_facts->clear();
    for (const Checklist& one : std::as_const(m_lists)) {
        if (one.id != id)
            continue;
        const RecordText text(m_context.records.store());
        const RecordKind& kind = checklistType().kind();
        const Record record = checklistType().toRecord(one);
        const auto shown = [&](const QString& column) { return text.text(*kind.field(column), kind.value(record, column)); };
        m_title->setText(one.disabled ? tr("%1 (not in use)").arg(one.name) : one.name);
        QStringList facts{ shown(u"round"_s) };
        facts << (one.isWhole() ? tr("the whole school") : QString()) << shown(u"zone_kinds"_s)
              << (one.words.isEmpty() ? QString() : tr("names with %1").arg(one.words)) << (one.months.isEmpty() ? QString() : tr("months %1").arg(one.months))
              << shown(u"department"_s) << (one.source.isEmpty() ? QString() : tr("source %1").arg(one.source)) << one.note;
        facts.removeAll(QString());
        m_facts->setText(facts.join(u" · "_s));
        m_toggleList->setText(one.disabled ? tr("Take int&o use") : tr("Take &out of use"));
    }
    updateActions();
}

void ChecklistsPage::updateActions()
{
    const auto item = current();
    const bool any = !list().isNull();
    for (QAction* action : { m_editList, m_toggleList, m_add, m_printOne })
        action->setEnabled(any);
    const int row = m_table->currentIndex().row();
    m_up->setEnabled(item && row > 0);
    m_down->setEnabled(item && row + 1 < m_model->rowCount());
    m_remove->setEnabled(bool(item));
    m_restore->setEnabled(item && !item->code.isEmpty());
}

std::optional<CheckItem> ChecklistsPage::current() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() && at.row() < m_model->rowCount() ? std::optional(m_model->item(at.row())) : std::nullopt;
}

QList<QAction*> ChecklistsPage::fileActions() const
{
    return { m_printRules, m_printOne, m_printAll };
}

QList<QAction*> ChecklistsPage::editActions() const
{
    return { m_newList, m_editList, m_toggleList, m_add, m_up, m_down, m_restore, m_remove, m_restoreAll };
}

} // namespace bihuan
