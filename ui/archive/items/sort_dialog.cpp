// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/items/sort_dialog.h"

#include "core/archive/items/archive_states.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// Rows are moved within their own group only.
class SortTree final : public QTreeWidget {
public:
    using QTreeWidget::QTreeWidget;

protected:
    void dropEvent(QDropEvent* event) override
    {
        QTreeWidgetItem* moved = currentItem();
        QTreeWidgetItem* target = itemAt(event->position().toPoint());
        if (!moved || !moved->parent() || !target || dropIndicatorPosition() == QAbstractItemView::OnItem || target->parent() != moved->parent()) {
            event->ignore();
            return;
        }
        QTreeWidget::dropEvent(event);
    }
};

} // namespace

SortDialog::SortDialog(ArchiveService& service, const QList<int>& years, int year, QWidget* parent)
    : ActionDialog(u"sortDialog"_s, tr("Sort the items of a year"), tr("&Save this order"), parent)
    , m_service(service)
    , m_year(new ComboBox(this))
    , m_tree(new SortTree(this))
{
    resize(860, 600);
    for (const int one : years)
        m_year->addItem(QString::number(one), one);
    m_year->setCurrentIndex(std::max(0, m_year->findData(year)));
    auto* form = makeForm();
    addFormRow(*form, tr("&Year"), m_year, u"sortYear"_s);
    contents()->addLayout(form);
    m_tree->setObjectName(u"sortTree"_s);
    m_tree->setAccessibleName(tr("Items in their order"));
    m_tree->setHeaderLabels({ tr("Title"), tr("Date"), tr("Pages"), tr("State") });
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->installEventFilter(this);
    contents()->addWidget(m_tree, 1);
    auto* row = new QHBoxLayout;
    const auto button = [&](const QString& name, const QString& text, auto run) {
        auto* push = new QPushButton(text, this);
        push->setObjectName(name);
        push->setAutoDefault(false);
        connect(push, &QPushButton::clicked, this, run);
        row->addWidget(push);
    };
    button(u"sortUp"_s, tr("&Up"), [this] { move(-1); });
    button(u"sortDown"_s, tr("&Down"), [this] { move(1); });
    button(u"sortByDate"_s, tr("By &date"), &SortDialog::byDate);
    row->addStretch(1);
    contents()->addLayout(row);
    m_told = addNote(u"sortTold"_s, {});
    connect(m_year, &QComboBox::currentIndexChanged, this, &SortDialog::fill);
    fill();
}

void SortDialog::fill()
{
    m_tree->clear();
    const auto items = m_service.sortable(m_year->currentData().toInt());
    if (!items) {
        messages().showError(items.error());
        return;
    }
    QHash<QString, QString> names;
    for (const ArchiveClass& one : archiveClasses(m_service.records().store()).value_or(QList<ArchiveClass>{}))
        names.insert(one.code, one.name);
    QHash<QString, QTreeWidgetItem*> groups;
    for (const ArchiveItem& item : *items) {
        const QString series = archiveSeries(item, u"class"_s);
        QTreeWidgetItem*& group = groups[series];
        if (!group) {
            group = new QTreeWidgetItem(m_tree, { u"%1 %2　%3"_s.arg(item.classCode, names.value(item.classCode), retentionName(item.retention)) });
            group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsDropEnabled);
            group->setFirstColumnSpanned(true);
            group->setExpanded(true);
        }
        auto* row = new QTreeWidgetItem(group, { item.title, archiveDateText(item.docDate), QString::number(item.pages), archiveStateName(archiveStateOf(item)) });
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
        row->setData(0, IdRole, item.id.value());
        row->setToolTip(0, item.title);
    }
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
    acceptButton()->setEnabled(!items->isEmpty());
    m_told->setText(items->isEmpty() ? tr("No item of this year waits to be sorted: describe the collected ones first.")
                                     : tr("Drag a row, or press Ctrl+Up and Ctrl+Down. Numbers are given in this order."));
}

void SortDialog::move(int by)
{
    QTreeWidgetItem* row = m_tree->currentItem();
    QTreeWidgetItem* group = row ? row->parent() : nullptr;
    if (!group)
        return;
    const int at = group->indexOfChild(row), to = at + by;
    if (to < 0 || to >= group->childCount())
        return;
    group->takeChild(at);
    group->insertChild(to, row);
    m_tree->setCurrentItem(row);
}

void SortDialog::byDate()
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_tree->topLevelItem(i);
        QList<QTreeWidgetItem*> rows = group->takeChildren();
        std::stable_sort(rows.begin(), rows.end(), [](const QTreeWidgetItem* a, const QTreeWidgetItem* b) { return a->text(1) < b->text(1); });
        group->addChildren(rows);
    }
}

bool SortDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return ActionDialog::eventFilter(watched, event);
}

void SortDialog::carryOut()
{
    QList<Id<ArchiveItem>> order;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j)
            order << Id<ArchiveItem>(m_tree->topLevelItem(i)->child(j)->data(0, IdRole).toLongLong());
    const auto undo = m_service.sort(order);
    if (!undo) {
        messages().showError(undo.error());
        return;
    }
    emit sorted(*undo, int(order.size()));
    accept();
}

} // namespace bihuan
