// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/import_history_dialog.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tone_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
enum BatchColumn { WhenColumn, FileColumn, KindColumn, WhoColumn, AddedColumn, UpdatedColumn, UnchangedColumn, RejectedColumn, StateColumn };
enum ChangeColumn { RecordColumn, BeforeColumn, AfterColumn };
} // namespace

ImportHistoryDialog::ImportHistoryDialog(const RecordStore& store, const Importer& importer, Undo undo, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_importer(importer)
    , m_undo(std::move(undo))
    , m_messages(new MessageBar(this))
    , m_why(new ToneLabel(Tone::Neutral, this))
    , m_show(new QPushButton(themedIcon(u"history"_s), tr("&Show the records"), this))
    , m_undoButton(new QPushButton(themedIcon(u"undo"_s), tr("&Undo this import…"), this))
{
    setObjectName(u"importHistory"_s);
    setWindowTitle(tr("Imports so far"));
    resize(940, 600);
    m_why->setObjectName(u"undoHint"_s);
    m_show->setObjectName(u"showImportButton"_s);
    m_undoButton->setObjectName(u"undoImportButton"_s);
    auto* close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeButton"_s);
    for (QPushButton* button : { m_show, m_undoButton, close })
        button->setAutoDefault(false);
    connect(m_show, &QPushButton::clicked, this, &ImportHistoryDialog::showRecords);
    connect(m_undoButton, &QPushButton::clicked, this, &ImportHistoryDialog::undoCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addWidget(m_undoButton);
    buttons->addWidget(m_why, 1);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addWidget(buildLists(), 1);
    column->addLayout(buttons);
    reload();
}

QWidget* ImportHistoryDialog::buildLists()
{
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setObjectName(u"importHistorySplitter"_s);
    halves->setChildrenCollapsible(false);
    m_table = new QTableWidget(0, StateColumn + 1, halves);
    m_table->setObjectName(u"importHistoryTable"_s);
    m_table->setAccessibleName(tr("Imports, the newest first"));
    m_table->setHorizontalHeaderLabels({ tr("When"), tr("File"), tr("List"), tr("Who"), tr("Added"), tr("Changed"),
                                         tr("Unchanged"), tr("Left out"), tr("State") });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ImportHistoryDialog::showBatch);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &ImportHistoryDialog::showRecords);
    m_changes = new QTreeWidget(halves);
    m_changes->setObjectName(u"importChanges"_s);
    m_changes->setAccessibleName(tr("Records the import changed"));
    m_changes->setHeaderLabels({ tr("Record"), tr("Before"), tr("After") });
    m_changes->setUniformRowHeights(true);
    m_changes->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_changes->setColumnWidth(RecordColumn, 320);
    m_changes->setColumnWidth(BeforeColumn, 260);
    m_changes->hide();
    connect(m_changes, &QTreeWidget::itemExpanded, this, &ImportHistoryDialog::showChange);
    return halves;
}

void ImportHistoryDialog::reload()
{
    const auto batches = m_importer.history();
    if (!batches)
        m_messages->showError(batches.error());
    m_batches = batches ? *batches : QList<ImportBatch>();
    m_changes->hide();
    m_table->setRowCount(int(m_batches.size()));
    for (int row = 0; row < m_batches.size(); ++row) {
        const ImportBatch& batch = m_batches[row];
        const RecordKind* kind = m_store.registry().find(batch.kind);
        const QStringList texts{ batch.at.toString(u"yyyy-MM-dd HH:mm"_s), batch.fileName, kind ? kind->pluralTitle() : batch.kind,
                                 batch.actor, QString::number(batch.added), QString::number(batch.updated),
                                 QString::number(batch.unchanged), QString::number(batch.rejected),
                                 batch.undone ? tr("Undone") : QString() };
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(FileColumn, qBound(120, m_table->columnWidth(FileColumn), 260));
    if (!m_batches.isEmpty())
        m_table->setCurrentCell(0, 0);
    showBatch();
}

const ImportBatch* ImportHistoryDialog::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_batches.size() ? &m_batches[row] : nullptr;
}

void ImportHistoryDialog::showBatch()
{
    const ImportBatch* batch = current();
    m_changes->hide();
    m_show->setEnabled(batch);
    m_undoButton->setEnabled(batch && batch->newest && !batch->undone);
    if (!batch)
        m_why->setText(tr("Nothing has been imported yet."));
    else if (batch->undone)
        m_why->setText(tr("This import was undone."));
    else if (!batch->newest)
        m_why->setText(tr("Only the newest import can be undone: the values before older ones are personal data and are "
                          "not kept."));
    else
        m_why->clear();
}

/// Their values are read when a record is opened: an import may have changed thousands.
void ImportHistoryDialog::showRecords()
{
    const ImportBatch* batch = current();
    if (!batch)
        return;
    const auto records = importedRecords(m_store, batch->id);
    if (!records) {
        m_messages->showError(records.error());
        return;
    }
    m_records = *records;
    m_changes->clear();
    QList<QTreeWidgetItem*> items;
    for (qsizetype i = 0; i < m_records.size(); ++i) {
        const ImportedRecord& record = m_records[i];
        const RecordKind* kind = m_store.registry().find(record.kind);
        const QString what = record.added ? tr("%1 %2, added") : tr("%1 %2, changed");
        auto* item = new QTreeWidgetItem({ what.arg(kind ? kind->title() : record.kind, record.name) });
        item->setData(0, Qt::UserRole, i);
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        items << item;
    }
    m_changes->addTopLevelItems(items);
    m_changes->show();
    if (!items.isEmpty())
        m_changes->setCurrentItem(items.first());
}

void ImportHistoryDialog::showChange(QTreeWidgetItem* item)
{
    const ImportBatch* batch = current();
    if (!batch || item->parent() || item->childCount() > 0)
        return;
    const auto entry = importedChange(m_store, *batch, m_records[item->data(0, Qt::UserRole).toLongLong()]);
    if (!entry) {
        m_messages->showError(entry.error());
        return;
    }
    const auto orEmpty = [](const QString& text) { return text.isEmpty() ? tr("(empty)") : text; };
    if (*entry)
        for (const HistoryEntry::Change& change : (*entry)->changes)
            new QTreeWidgetItem(item, { change.title, orEmpty(change.before), orEmpty(change.after) });
    if (item->childCount() == 0)
        new QTreeWidgetItem(item, { tr("The journal has no values for this record.") });
}

void ImportHistoryDialog::undoCurrent()
{
    const auto undone = m_undo(this);
    if (!undone) {
        m_messages->showError(undone.error());
        return;
    }
    if (undone->isEmpty())
        return;
    reload();
    m_messages->showMessage(Tone::Ok, *undone);
}

} // namespace bihuan
