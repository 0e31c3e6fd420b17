// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/journal_view.h"

#include "ui/widgets/message_bar.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestInLine = 400; ///< the rest of a long text is in the tool tip
} // namespace

JournalView::JournalView(const RecordKind& kind, const Record& record, const RecordStore& store, QWidget* parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget(this))
{
    setObjectName(u"journalView"_s);
    setWindowTitle(tr("History of %1").arg(kind.nameOf(record)));
    resize(720, 500);
    auto* messages = new MessageBar(this);
    m_tree->setObjectName(u"journalTree"_s);
    m_tree->setAccessibleName(windowTitle());
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(18);
    m_tree->setWordWrap(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setExpandsOnDoubleClick(false);

    const auto entries = recordHistory(store, kind, record.id);
    if (!entries)
        messages->showError(entries.error());
    else
        for (const HistoryEntry& entry : *entries)
            add(entry);
    m_tree->expandAll();
    m_tree->resizeColumnToContents(0);
    m_tree->setColumnWidth(0, qBound(130, m_tree->columnWidth(0) + 16, 240));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("&Copy as text"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"journalCopy"_s);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this, messages] {
        QGuiApplication::clipboard()->setText(asText());
        messages->showMessage(Tone::Ok, tr("The history was copied."));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->addWidget(messages);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
}

void JournalView::add(const HistoryEntry& entry)
{
    QStringList head{ entry.at.toString(u"yyyy-MM-dd HH:mm"_s), entry.what, entry.actor };
    if (!entry.why.isEmpty())
        head << tr("Reason: %1").arg(entry.why);
    auto* top = new QTreeWidgetItem(m_tree, { head.join(u"   "_s) });
    QFont bold = font();
    bold.setBold(true);
    top->setFont(0, bold);
    top->setFirstColumnSpanned(true);
    top->setToolTip(0, top->text(0));
    const auto orEmpty = [](const QString& text) { return text.isEmpty() ? tr("(empty)") : text; };
    for (const HistoryEntry::Change& change : entry.changes) {
        const QString text = entry.first ? orEmpty(change.after) : tr("%1 → %2").arg(orEmpty(change.before), orEmpty(change.after));
        auto* line = new QTreeWidgetItem(top, { change.title, text.left(longestInLine) });
        line->setToolTip(1, text);
        line->setForeground(0, palette().color(QPalette::PlaceholderText));
    }
}

QString JournalView::asText() const
{
    QStringList lines{ windowTitle() };
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* top = m_tree->topLevelItem(i);
        lines << top->text(0);
        for (int each = 0; each < top->childCount(); ++each)
            lines << u"    "_s + tr("%1: %2").arg(top->child(each)->text(0), top->child(each)->toolTip(1));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace bihuan
