// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/journal_view.h"

#include "core/records/record_history.h"
#include "ui/widgets/message_bar.h"

#include <QDialogButtonBox>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

JournalView::JournalView(const RecordKind& kind, const Record& record, const RecordStore& store, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"journalView"_s);
    setWindowTitle(tr("History of %1").arg(kind.nameOf(record)));
    resize(760, 480);
    auto* messages = new MessageBar(this);
    auto* tree = new QTreeWidget(this);
    tree->setObjectName(u"journalTree"_s);
    tree->setAccessibleName(windowTitle());
    tree->setHeaderLabels({ tr("When, what"), tr("Before"), tr("After"), tr("Who, why") });
    tree->setRootIsDecorated(false);
    tree->setWordWrap(true);
    tree->setUniformRowHeights(false);

    const auto entries = recordHistory(store, kind, record.id);
    if (!entries)
        messages->showError(entries.error());
    QFont bold = font();
    bold.setBold(true);
    const auto orEmpty = [](const QString& text) { return text.isEmpty() ? tr("(empty)") : text; };
    for (const HistoryEntry& entry : entries ? *entries : QList<HistoryEntry>()) {
        const QString whoWhy = entry.why.isEmpty() ? entry.actor : entry.actor + u" · "_s + entry.why;
        auto* head = new QTreeWidgetItem(
            tree, { entry.at.toString(u"yyyy-MM-dd HH:mm"_s) + u"  "_s + entry.what, {}, {}, whoWhy });
        head->setFont(0, bold);
        for (const HistoryEntry::Change& change : entry.changes)
            new QTreeWidgetItem(head, { change.title, orEmpty(change.before), orEmpty(change.after) });
    }
    tree->expandAll();
    tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    tree->setColumnWidth(0, 220);
    tree->setColumnWidth(1, 170);
    tree->setColumnWidth(2, 170);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->addWidget(messages);
    column->addWidget(tree, 1);
    column->addWidget(buttons);
}

} // namespace bihuan
