// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/placards/placard_history_dialog.h"

#include "core/documents/short_code.h"
#include "ui/widgets/status_pill.h"

#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

std::pair<QString, Tone> stateOf(const Placard& placard)
{
    if (placard.voided)
        return { PlacardHistoryDialog::tr("Voided"), Tone::Neutral };
    if (placard.state == u"posted"_s)
        return { PlacardHistoryDialog::tr("On the wall"), Tone::Ok };
    return placard.state == u"printed"_s ? std::pair(PlacardHistoryDialog::tr("Printed"), Tone::Info) : std::pair(PlacardHistoryDialog::tr("Taken down"), Tone::Neutral);
}

} // namespace

PlacardHistoryDialog::PlacardHistoryDialog(const QString& wall, const QList<Placard>& versions, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"placardHistoryDialog"_s);
    setWindowTitle(tr("Placards of %1").arg(wall));
    resize(980, 360);
    auto* list = new QTreeWidget(this);
    list->setObjectName(u"versionList"_s);
    list->setAccessibleName(tr("Versions, newest first"));
    list->setHeaderLabels({ tr("Version"), tr("State"), tr("Person in charge"), tr("Deputy"), tr("Leader"), tr("Size"), tr("Printed on"), tr("Put up on"),
                            tr("Taken down on"), tr("Short code") });
    list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    list->setItemDelegate(new StatusPillDelegate(list));
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setUniformRowHeights(true);
    for (const Placard& one : versions) {
        const auto [word, tone] = stateOf(one);
        const auto code = ShortCode::parse(one.shortCode);
        auto* item = new QTreeWidgetItem({ QString::number(one.version), word, one.ownerName, one.backupName, one.leaderName, one.size,
                                           one.printedOn.toString(Qt::ISODate), one.postedOn.toString(Qt::ISODate),
                                           one.removedOn.toString(Qt::ISODate), code ? code->printed() : one.shortCode });
        item->setData(1, ToneRole, int(tone));
        item->setData(0, Qt::UserRole, one.id.value());
        list->addTopLevelItem(item);
    }
    for (int column = 0; column < list->columnCount(); ++column)
        list->resizeColumnToContents(column);
    list->setColumnWidth(1, fontMetrics().height() * 5);
    auto* open = new QPushButton(tr("&Open the record, with photos…"), this);
    open->setObjectName(u"openRecordButton"_s);
    open->setAutoDefault(false);
    open->setEnabled(false);
    connect(list, &QTreeWidget::currentItemChanged, open, [open](QTreeWidgetItem* item) { open->setEnabled(item != nullptr); });
    connect(open, &QPushButton::clicked, this, [this, list] {
        const qint64 id = list->currentItem()->data(0, Qt::UserRole).toLongLong();
        accept();
        emit recordWanted(id);
    });
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(list, 1);
    column->addLayout(buttons);
    if (list->topLevelItemCount() > 0)
        list->setCurrentItem(list->topLevelItem(0));
}

} // namespace bihuan
