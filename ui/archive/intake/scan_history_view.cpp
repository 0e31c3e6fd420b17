// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/intake/scan_history_view.h"

#include "core/archive/intake/scan_filing.h"
#include "ui/widgets/status_pill.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

enum ContentRole { DocumentRole = IdRole + 20, KindRole, RecordRole, SheetRole };

QTreeWidget* makeTree(QWidget* parent, const QString& name, const QString& accessible, const QStringList& heads, int wide)
{
    auto* tree = new QTreeWidget(parent);
    tree->setObjectName(name);
    tree->setAccessibleName(accessible);
    tree->setHeaderLabels(heads);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    tree->setItemDelegate(new StatusPillDelegate(tree));
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->header()->setSectionResizeMode(wide, QHeaderView::Stretch);
    return tree;
}

} // namespace

ScanHistoryView::ScanHistoryView(IntakeServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
{
    setObjectName(u"scanHistory"_s);
    m_list = makeTree(this, u"scanBatches"_s, tr("Intakes"), { tr("Came back on"), tr("Intake"), tr("Pages"), tr("Documents"), tr("State") }, 1);
    m_contents = makeTree(this, u"scanContents"_s, tr("What became of the pages"), { tr("Document or page"), tr("Pages"), tr("State") }, 0);
    m_title = new QLabel(this);
    m_title->setObjectName(u"scanBatchTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ScanHistoryView::showContents);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &ScanHistoryView::changed);
    connect(m_contents, &QTreeWidget::itemActivated, this, &ScanHistoryView::open);
    auto* below = new QWidget(this);
    below->setObjectName(u"scanBatchContents"_s);
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_contents, 1);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"scanHistorySplitter"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(below);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 4);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(split);
}

void ScanHistoryView::reload()
{
    const auto batches = m_services.intake.batches();
    if (!batches) {
        emit failed(batches.error());
        return;
    }
    const BatchStanding* const before = batch();
    const Id<ScanBatch> kept = before ? before->batch.id : Id<ScanBatch>();
    m_batches = *batches;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const BatchStanding& one : std::as_const(m_batches)) {
            auto* item = new QTreeWidgetItem(m_list, { one.batch.takenOn.toString(Qt::ISODate), one.batch.label, QString::number(one.batch.pages), QString::number(one.documents), {} });
            item->setText(4, one.batch.voided ? tr("Undone") : one.waiting > 0 ? tr("%1 at the desk").arg(one.waiting) : tr("Done"));
            item->setData(4, ToneRole, int(one.batch.voided ? Tone::Neutral : one.waiting > 0 ? Tone::Warning : Tone::Ok));
            item->setToolTip(1, one.batch.source);
            item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
            item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
            if (one.batch.id == kept)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    showContents();
}

void ScanHistoryView::showBatch(Id<ScanBatch> id)
{
    for (int row = 0; row < int(m_batches.size()); ++row)
        if (m_batches[row].batch.id == id)
            m_list->setCurrentItem(m_list->topLevelItem(row));
}

const BatchStanding* ScanHistoryView::batch() const
{
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    return row >= 0 && row < m_batches.size() ? &m_batches[row] : nullptr;
}

qint64 ScanHistoryView::document() const
{
    return m_contents->currentItem() ? m_contents->currentItem()->data(0, DocumentRole).toLongLong() : 0;
}

void ScanHistoryView::showContents()
{
    m_contents->clear();
    const BatchStanding* const one = batch();
    if (!one) {
        m_title->clear();
        emit changed();
        return;
    }
    const auto documents = m_services.intake.documents(one->batch.id);
    const auto sheets = m_services.intake.sheets(one->batch.id);
    if (!documents || !sheets) {
        emit failed(documents ? sheets.error() : documents.error());
        return;
    }
    m_title->setText(one->batch.voided ? tr("Undone: the papers came off their records. %1").arg(one->batch.label)
                                       : tr("%1: %2 documents at their records, %3 pages at the desk, %4 blank, %5 set aside.")
                                             .arg(one->batch.label).arg(documents->size()).arg(one->waiting).arg(one->blank).arg(one->aside));
    QList<QTreeWidgetItem*> items;
    for (const FiledDocument& document : *documents) {
        auto* item = new QTreeWidgetItem({ document.title, QString::number(document.pages), document.missing.isEmpty() ? tr("At its record") : tr("Page %1 is missing").arg(numbersText(document.missing)) });
        item->setData(2, ToneRole, int(document.missing.isEmpty() ? Tone::Ok : Tone::Warning));
        item->setData(0, DocumentRole, document.document);
        item->setData(0, KindRole, document.kind);
        item->setData(0, RecordRole, document.id);
        items << item;
    }
    for (const ScanSheet& sheet : *sheets) {
        if (sheet.voided || sheet.state == u"filed"_s)
            continue;
        auto* item = new QTreeWidgetItem({ sheet.name, u"1"_s, sheet.why.isEmpty() ? scanStateName(sheet.state) : u"%1: %2"_s.arg(scanStateName(sheet.state), scanWhyName(sheet.why)) });
        item->setData(2, ToneRole, int(sheet.state == u"waiting"_s ? Tone::Warning : Tone::Neutral));
        if (sheet.state == u"waiting"_s)
            item->setData(0, SheetRole, sheet.id.value());
        items << item;
    }
    m_contents->addTopLevelItems(items);
    emit changed();
}

void ScanHistoryView::open()
{
    const QTreeWidgetItem* const item = m_contents->currentItem();
    if (!item)
        return;
    if (const qint64 sheet = item->data(0, SheetRole).toLongLong())
        emit sheetWanted(Id<ScanSheet>(sheet));
    else if (const qint64 record = item->data(0, RecordRole).toLongLong())
        emit recordWanted(item->data(0, KindRole).toString(), record);
}

} // namespace bihuan
