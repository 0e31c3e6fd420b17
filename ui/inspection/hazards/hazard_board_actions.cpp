// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the board, filtering it, and what is done with its rows.
#include "core/exchange/xlsx_writer.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inspection/hazards/hazard_board_page.h"
#include "ui/inspection/hazards/hazard_entry_panel.h"
#include "ui/inspection/hazards/hazard_view.h"
#include "ui/inspection/hazards/loop_step_panel.h"
#include "ui/printing/print_dialog.h"
#include "ui/records/record_form.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int slice = 600; ///< rows read between two events: a board of thousands must not hold up the window

} // namespace

void HazardBoardPage::activated()
{
    m_stale = m_stale || m_loadedOn != m_context.records.store().database().clock().today();
    if (std::exchange(m_stale, false))
        reload();
    if (std::exchange(m_first, false) && m_entry->isWaiting() && m_entry->isHidden())
        messages().showMessage(Tone::Info, tr("A hazard was typed in and not registered."), tr("&Go on with it"), [this] { startEntry(); });
}

void HazardBoardPage::reload()
{
    if (const BoardHazard* current = m_model->item(m_tree->currentIndex()))
        m_kept = current->id;
    m_loadedOn = m_context.records.store().database().clock().today();
    m_model->setToday(m_loadedOn);
    m_readFrom = 0;
    readOn();
    if (m_readFrom >= 0)
        m_readTimer->start();
}

void HazardBoardPage::readOn()
{
    const auto records = m_context.records.store().list(
        loopItemType().kind(), { .where = { { u"kind"_s, u"hazard"_s }, { u"state"_s, loopStateCode(LoopState::Closed), Condition::Op::NotEqual } },
                                 .orderBy = { u"due_on"_s, u"year"_s, u"serial"_s },
                                 .limit = slice,
                                 .offset = m_readFrom });
    if (!records) {
        m_readTimer->stop();
        m_readFrom = -1;
        messages().showError(records.error());
        return;
    }
    const bool first = m_readFrom == 0, last = records->size() < slice;
    if (first)
        m_model->setItems(*records);
    else
        m_model->addItems(*records, last);
    m_readFrom = last ? -1 : m_readFrom + slice;
    if (last) {
        m_readTimer->stop();
        fillFilters();
        m_idle->start();
    }
    if (first || last)
        afterReset();
    emit badgeChanged(m_model->total() > 0 ? QString::number(m_model->total()) : QString());
}

void HazardBoardPage::fillFilters()
{
    const auto fill = [](QComboBox* box, const QString& all, const QString& none, const QList<std::pair<qint64, QString>>& values) {
        const QVariant kept = box->currentData();
        box->clear();
        box->addItem(all);
        for (const auto& [id, name] : values)
            box->addItem(id == 0 ? none : name, id);
        box->setCurrentIndex(kept.isValid() ? qMax(0, box->findData(kept)) : 0);
    };
    fill(m_department, tr("All departments"), tr("(no department)"), m_model->departments());
    fill(m_zone, tr("All zones"), tr("(no zone)"), m_model->zones());
    if (m_department->currentIndex() == 0 || m_zone->currentIndex() == 0)
        refilter();
}

void HazardBoardPage::refilter()
{
    if (const BoardHazard* current = m_model->item(m_tree->currentIndex()))
        m_kept = current->id;
    const auto id = [](const QComboBox* box) {
        return box->currentData().isValid() ? std::optional(box->currentData().toLongLong()) : std::nullopt;
    };
    HazardBoardModel::Filter filter{ m_filter->text(), m_model->filter().scope, id(m_department), id(m_zone), {} };
    if (m_level->currentData().isValid())
        filter.major = m_level->currentData().toBool();
    m_model->setFilter(filter);
    afterReset();
}

void HazardBoardPage::chooseScope(HazardBoardModel::Scope scope)
{
    HazardBoardModel::Filter filter = m_model->filter();
    filter.scope = scope;
    m_model->setFilter(filter);
    afterReset();
}

/// The tree forgets what is open and spanned with every reset.
void HazardBoardPage::afterReset()
{
    m_tree->expandAll();
    // What the headings say already needs no column.
    m_tree->setColumnHidden(HazardBoardModel::StateColumn, m_model->grouping() == HazardBoardModel::Grouping::State);
    for (int group = 0; group < m_model->rowCount(); ++group)
        m_tree->setFirstColumnSpanned(group, {}, true);
    if (const QModelIndex kept = m_model->indexOf(m_kept); kept.isValid()) {
        m_tree->setCurrentIndex(kept);
        m_tree->scrollTo(kept);
    }
    for (const Tile& each : std::as_const(m_tiles)) {
        each.tile->setCount(m_model->countOf(each.scope));
        each.tile->setChecked(m_model->filter().scope == each.scope);
    }
    updateState();
}

void HazardBoardPage::updateState()
{
    const int shown = m_model->shown(), all = m_model->total();
    const bool onBoard = m_stack->currentWidget() == m_board;
    m_rowsOrEmpty->setCurrentWidget(shown > 0 ? static_cast<QWidget*>(m_tree) : all == 0 ? m_nothing : m_noMatch);
    m_count->setText(shown == all ? tr("%1 in all").arg(all) : tr("%1 of %2").arg(shown).arg(all));
    const qsizetype selected = chosen().size();
    m_open->setEnabled(onBoard && m_model->item(m_tree->currentIndex()));
    m_print->setEnabled(onBoard && shown > 0);
    m_export->setEnabled(onBoard && shown > 0);
    for (QAction* tool : std::as_const(m_selectionTools))
        tool->setEnabled(selected > 0);
    for (QPushButton* button : std::as_const(m_headerButtons))
        button->setVisible(onBoard);
    emit statusChanged(selected > 1 ? tr("%1, %2 selected").arg(m_count->text()).arg(selected) : m_count->text());
}

QList<Id<LoopItem>> HazardBoardPage::chosen() const
{
    if (m_stack->currentWidget() == m_view)
        return { m_view->item().id };
    QList<Id<LoopItem>> ids;
    if (m_board && m_tree->selectionModel())
        for (const QModelIndex& index : m_tree->selectionModel()->selectedRows())
            if (const BoardHazard* item = m_model->item(index))
                ids << item->id;
    return ids;
}

void HazardBoardPage::openCurrent()
{
    if (const BoardHazard* item = m_model->item(m_tree->currentIndex()))
        showItem(item->id);
    else if (m_tree->currentIndex().isValid())
        m_tree->setExpanded(m_tree->currentIndex(), !m_tree->isExpanded(m_tree->currentIndex()));
}

void HazardBoardPage::showItem(Id<LoopItem> id)
{
    if (!mayLeave())
        return;
    messages().clear();
    if (!m_view->load(id))
        return;
    m_kept = id;
    m_stack->setCurrentWidget(m_view);
    if (!m_view->stepPanel().isOpen())
        m_view->setFocus();
    updateState();
}

void HazardBoardPage::showBoard()
{
    m_stack->setCurrentWidget(m_board);
    activated();
    if (const QModelIndex kept = m_model->indexOf(m_kept); kept.isValid())
        m_tree->setCurrentIndex(kept);
    m_tree->setFocus();
    updateState();
}

void HazardBoardPage::startEntry()
{
    if (!mayLeave())
        return;
    if (m_stack->currentWidget() != m_board)
        showBoard();
    messages().clear();
    m_entry->start();
}

/// On a small screen what is wrong needs the room more than the day it was found.
void HazardBoardPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_tree->setColumnHidden(HazardBoardModel::FoundColumn, width() < fontMetrics().height() * 50);
}

void HazardBoardPage::popUp(const QPoint& at)
{
    const BoardHazard* item = m_model->item(m_tree->indexAt(at));
    if (!item)
        return;
    const Id<LoopItem> id = item->id;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"rowMenu"_s);
    menu->addAction(m_open);
    menu->addSeparator();
    const auto stored = m_context.records.store().find(loopItemType(), id);
    if (stored && *stored)
        for (const LoopAction action : loopActionsFor(**stored, m_loop.rules().value_or(LoopRules()))) {
            QAction* step = menu->addAction(tr("%1…").arg(loopActionName(action)));
            step->setObjectName(loopActionCode(action) + u"MenuAction"_s);
            connect(step, &QAction::triggered, this, [this, id, action] {
                showItem(id);
                m_view->startStep(action);
            });
        }
    if (!m_selectionTools.isEmpty())
        menu->addSeparator();
    menu->addActions(m_selectionTools);
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void HazardBoardPage::editItem(Id<LoopItem> id)
{
    const auto record = m_context.records.store().find(loopItemType().kind(), id.value());
    if (!record || !*record)
        return;
    if (!m_form) {
        m_form = new RecordForm(loopItemType().kind(), m_context, m_stack);
        m_stack->addWidget(m_form);
        const auto back = [this] {
            m_stack->setCurrentWidget(m_view);
            m_view->reload();
            m_view->setFocus();
            updateState();
        };
        connect(m_form, &RecordForm::closed, this, back);
        connect(m_form, &RecordForm::saved, this, [this, back] {
            back();
            messages().showMessage(Tone::Ok, tr("Saved: %1").arg(m_view->item().number));
        });
    }
    messages().clear();
    m_stack->setCurrentWidget(m_form);
    m_form->load(**record);
    updateState();
}

bool HazardBoardPage::mayLeave()
{
    return !m_form || m_stack->currentWidget() != m_form || m_form->mayLeave();
}

void HazardBoardPage::printBoard()
{
    using Column = HazardBoardModel::Column;
    TableContent content;
    content.title = tr("Open hazards");
    content.subtitleRight = m_loadedOn.toString(Qt::ISODate);
    content.rowNumbers = true;
    constexpr double weights[HazardBoardModel::columns] = { 2.2, 1.5, 2.6, 4.5, 0.9, 1.4, 1.5, 1.6 };
    for (int column = 0; column < HazardBoardModel::columns; ++column)
        content.columns.append({ .heading = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), .weight = weights[column] });
    QList<TableRow> rows;
    const bool grouped = m_model->grouping() != HazardBoardModel::Grouping::None;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex parent = m_model->index(group, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const BoardHazard& item = *m_model->item(m_model->index(row, 0, parent));
            QStringList cells;
            for (int column = 0; column < HazardBoardModel::columns; ++column)
                cells << m_model->cell(item, Column(column));
            rows.append({ cells, grouped ? m_model->groupName(group) : QString() });
        }
    }
    content.setRows(rows);
    const DocumentInfo info{ content.title, {}, {}, m_context.records.store().database().clock().now() };
    auto* dialog = new PrintDialog(m_context.makeTable(content, info), m_context.dialogs, m_context.printers,
                                   m_model->shown() < m_model->total()
                                       ? tr("A filter is on: %1 of %2 are printed.").arg(m_model->shown()).arg(m_model->total())
                                       : QString(),
                                   this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HazardBoardPage::exportBoard()
{
    using Column = HazardBoardModel::Column;
    const QString path = m_context.dialogs.chooseSaveFile(
        this, tr("Export to Excel"), u"%1 %2.xlsx"_s.arg(tr("Open hazards"), m_loadedOn.toString(Qt::ISODate)), tr("Excel (*.xlsx)"));
    if (path.isEmpty())
        return;
    XlsxSheet sheet{ .name = tr("Open hazards") };
    for (int column = 0; column < HazardBoardModel::columns; ++column)
        sheet.columns.append({ .heading = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                               .kind = column == Column::FoundColumn ? XlsxColumn::Kind::Date : XlsxColumn::Kind::Text });
    sheet.columns.append({ .heading = tr("Due on"), .kind = XlsxColumn::Kind::Date });
    for (const BoardHazard* item : m_model->shownItems()) {
        QStringList cells;
        for (int column = 0; column < HazardBoardModel::columns; ++column)
            cells << m_model->cell(*item, Column(column));
        sheet.rows << (cells << item->dueOn.toString(Qt::ISODate));
    }
    if (const auto written = writeXlsx(path, { sheet }); !written)
        messages().showError(written.error());
    else
        messages().showMessage(Tone::Ok, tr("%n row(s) exported to %1.", nullptr, int(sheet.rows.size())).arg(QDir::toNativeSeparators(path)));
}

} // namespace bihuan
