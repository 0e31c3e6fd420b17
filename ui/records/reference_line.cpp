// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/reference_line.h"

#include "core/base/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/status_pill.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QString searched(const QString& text)
{
    return cleanLine(toHalfWidth(text)).toLower();
}

/// The name, and quieter at the right what tells it from others of the same name.
class BesideDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString beside = index.data(SortRole).toString();
        const int taken = option.fontMetrics.horizontalAdvance(index.data().toString()) + 24;
        const QRect room = option.rect.adjusted(taken, 0, -10, 0);
        if (beside.isEmpty() || room.width() < 30)
            return;
        painter->setPen(option.palette.color(option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText
                                                                                           : QPalette::PlaceholderText));
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(beside, Qt::ElideLeft, room.width()));
    }
};

} // namespace

ReferenceLine::ReferenceLine(const RecordKind& kind, const RecordStore& store, QWidget* parent)
    : QLineEdit(parent)
    , m_kind(kind)
    , m_store(store)
{
    setClearButtonEnabled(true);
    setPlaceholderText(tr("Name, code or pinyin initials"));
    connect(this, &QLineEdit::textEdited, this, [this] {
        const bool was = std::exchange(m_id, 0) != 0;
        offer();
        if (was || text().isEmpty())
            emit idChanged(0);
    });
    // The cross of the clear button empties without textEdited.
    connect(this, &QLineEdit::textChanged, this, [this](const QString& now) {
        if (now.isEmpty() && std::exchange(m_id, 0) != 0)
            emit idChanged(0);
    });
}

ReferenceLine::~ReferenceLine()
{
    blockSignals(true);
    delete m_list;
}

void ReferenceLine::setOffered(std::function<bool(const Record&)> offered)
{
    m_offered = std::move(offered);
    m_read = false;
}

void ReferenceLine::setBeside(std::function<QString(const Record&)> beside)
{
    m_beside = std::move(beside);
    m_read = false;
}

void ReferenceLine::setId(qint64 id)
{
    m_id = id;
    const auto record = id == 0 ? Result<std::optional<Record>>(std::nullopt) : m_store.find(m_kind, id);
    setText(record && *record ? m_kind.nameOf(**record) : QString());
    setCursorPosition(0);
    closeList();
}

void ReferenceLine::reload()
{
    m_read = false;
    if (m_id != 0)
        setId(m_id);
}

void ReferenceLine::readEntries()
{
    if (std::exchange(m_read, true))
        return;
    m_entries.clear();
    const auto records = m_store.list(m_kind);
    if (!records)
        return;
    const qsizetype nameAt = m_kind.indexOf(m_kind.nameColumn);
    const bool person = nameAt >= 0 && m_kind.fields[nameAt].has(FieldFlag::PersonName);
    for (const Record& record : *records) {
        if (m_offered && !m_offered(record))
            continue;
        Entry entry{ record.id, m_kind.nameOf(record), m_beside ? m_beside(record) : QString(), {} };
        QStringList keys{ entry.name, pinyinInitials(entry.name, person), entry.beside, pinyinInitials(entry.beside) };
        for (qsizetype i = 0; i < m_kind.fields.size(); ++i) {
            const Field& field = m_kind.fields[i];
            if (field.kind == FieldKind::Text && !field.has(FieldFlag::Sensitive)
                && (field.has(FieldFlag::Searchable) || field.has(FieldFlag::Unique)))
                keys << record.values[i].toString();
        }
        entry.key = keys.join(u'\n').toLower();
        m_entries << entry;
    }
}

QList<int> ReferenceLine::fitting(const QString& typed, int& more) const
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, int>> found; // how well, which
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const QString& key = m_entries[i].key;
        if (!std::all_of(words.begin(), words.end(), [&](const QString& word) { return key.contains(word); }))
            continue;
        const bool whole = (u'\n' + key + u'\n').contains(u'\n' + typed + u'\n');
        const bool begins = key.startsWith(typed) || key.contains(u'\n' + typed);
        found << std::pair(whole ? 0 : begins ? 1 : 2, i);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    more = int(qMax<qsizetype>(0, found.size() - mostListed));
    QList<int> best;
    for (const auto& [rank, at] : found.mid(0, mostListed))
        best << at;
    return best;
}

void ReferenceLine::offer()
{
    const QString typed = searched(text());
    if (typed.isEmpty()) {
        closeList();
        return;
    }
    showList();
}

void ReferenceLine::showList()
{
    readEntries();
    if (!m_list || m_list->parentWidget() != window()) {
        delete m_list;
        m_list = new QListWidget(window());
        m_list->setObjectName(objectName() + u"Choices"_s);
        m_list->setAccessibleName(m_kind.pluralTitle());
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setFrameShape(QFrame::StyledPanel);
        m_list->setItemDelegate(new BesideDelegate(m_list));
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setUniformItemSizes(true);
        connect(m_list, &QListWidget::itemClicked, this, [this] {
            if (takeCurrent())
                emit taken();
        });
    }
    int more = 0;
    m_list->clear();
    const int rowHeight = fontMetrics().height() + 12;
    for (const int at : fitting(searched(text()), more)) {
        auto* item = new QListWidgetItem(m_entries[at].name, m_list);
        item->setData(IdRole, m_entries[at].id);
        item->setData(SortRole, m_entries[at].beside);
        item->setSizeHint(QSize(0, rowHeight));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    if (more > 0 || m_list->count() == 0) {
        auto* last = new QListWidgetItem(more > 0 ? tr("%1 more: type on.").arg(more) : tr("Not in the list."), m_list);
        last->setFlags(Qt::NoItemFlags);
        last->setSizeHint(QSize(0, rowHeight));
    }
    const int wanted = qMin(qMax(width(), fontMetrics().height() * 20), window()->width() - 12);
    const int height = m_list->count() * rowHeight + 2 * m_list->frameWidth() + 4;
    QPoint at = mapTo(window(), rect().bottomLeft() + QPoint(0, 2));
    at.setX(qMax(4, qMin(at.x(), window()->width() - wanted - 4)));
    if (at.y() + height > window()->height())
        at.setY(qMax(4, mapTo(window(), QPoint(0, -2)).y() - height));
    m_list->setGeometry(QRect(at, QSize(wanted, height)));
    m_list->show();
    m_list->raise();
}

void ReferenceLine::closeList()
{
    if (m_list)
        m_list->hide();
}

bool ReferenceLine::takeCurrent()
{
    const QListWidgetItem* item = m_list && m_list->isVisible() ? m_list->currentItem() : nullptr;
    if (!item || !item->flags().testFlag(Qt::ItemIsSelectable))
        return false;
    setId(item->data(IdRole).toLongLong());
    emit idChanged(m_id);
    return true;
}

bool ReferenceLine::event(QEvent* event)
{
    // Esc belongs to the open list first, before any shortcut of the panel around it.
    if (event->type() == QEvent::ShortcutOverride && m_list && m_list->isVisible()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void ReferenceLine::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void ReferenceLine::keyPressEvent(QKeyEvent* event)
{
    const bool open = m_list && m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        if (!open) {
            showList();
            return;
        }
        const int row = m_list->currentRow() + (event->key() == Qt::Key_Down ? 1 : -1);
        if (row >= 0 && row < m_list->count() && m_list->item(row)->flags().testFlag(Qt::ItemIsSelectable))
            m_list->setCurrentRow(row);
        return;
    }
    case Qt::Key_Escape:
        if (open) {
            closeList();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_composing)
            break;
        if (open && takeCurrent()) {
            emit taken();
            return;
        }
        closeList();
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void ReferenceLine::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        selectAll();
}

void ReferenceLine::focusOutEvent(QFocusEvent* event)
{
    // Tab takes what is marked, as in a combo box; a click elsewhere only what was typed in full.
    if (m_id == 0 && m_list && m_list->isVisible()) {
        const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
        const QListWidgetItem* item = m_list->currentItem();
        if (byKey || (item && searched(item->text()) == searched(text())))
            takeCurrent();
    }
    closeList();
    QLineEdit::focusOutEvent(event);
}

void ReferenceLine::hideEvent(QHideEvent* event)
{
    closeList();
    QLineEdit::hideEvent(event);
}

} // namespace bihuan
