// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_dialog.h"

#include "core/base/describe.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"

#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int many = 200; ///< hits of a kind after its “more” row was chosen
constexpr int kindRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;

QString countText(qint64 total)
{
    return total < SearchGroup::uncounted ? QString::number(total) : u"%1+"_s.arg(SearchGroup::uncounted - 1);
}

} // namespace

SearchDialog::SearchDialog(Search search, QWidget* parent)
    : QDialog(parent)
    , m_search(std::move(search))
    , m_input(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_hits(new QTreeWidget(this))
    , m_empty(new EmptyState(u"search"_s, this))
    , m_note(new QLabel(this))
{
    setObjectName(u"searchDialog"_s);
    setWindowTitle(tr("Find everywhere"));
    resize(680, 480);
    m_input->setObjectName(u"searchInput"_s);
    m_input->setAccessibleName(tr("What to find"));
    m_input->setPlaceholderText(tr("Name, number, short code or pinyin initials"));
    m_input->setClearButtonEnabled(true);
    if (const QIcon icon = themedIcon(u"search"_s); !icon.isNull())
        m_input->addAction(icon, QLineEdit::LeadingPosition);
    m_input->installEventFilter(this);
    m_hits->setObjectName(u"searchHits"_s);
    m_hits->setAccessibleName(tr("What was found"));
    m_hits->setColumnCount(3);
    m_hits->setHeaderHidden(true);
    m_hits->setRootIsDecorated(false);
    m_hits->setItemsExpandable(false);
    m_hits->setAllColumnsShowFocus(true);
    m_hits->header()->setStretchLastSection(false);
    m_hits->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_hits->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_hits->setColumnWidth(0, 230);
    m_hits->installEventFilter(this);
    m_empty->setObjectName(u"searchEmpty"_s);
    m_note->setObjectName(u"searchNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_stack->setObjectName(u"searchStack"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_hits);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->addWidget(m_input);
    column->addWidget(m_stack, 1);
    column->addWidget(m_note);
    connect(m_input, &QLineEdit::textChanged, this, &SearchDialog::find);
    connect(m_hits, &QTreeWidget::itemDoubleClicked, this, &SearchDialog::choose);
    find({});
    m_input->setFocus();
}

void SearchDialog::find(const QString& words)
{
    m_note->clear();
    m_hits->clear();
    m_stack->setCurrentWidget(m_empty);
    if (words.trimmed().isEmpty()) {
        m_empty->setTexts(tr("Find any record"),
                          tr("Type a name, a number, a short code or the first letters of the pinyin."));
        return;
    }
    const auto groups = m_search(words, {});
    const auto files = m_attachments ? m_attachments(words) : Result<QList<AttachmentHit>>(QList<AttachmentHit>());
    if (!groups) {
        m_empty->setTexts(tr("The search failed"), describe(groups.error()));
    } else if (groups->isEmpty() && (!files || files->isEmpty())) {
        m_empty->setTexts(tr("Nothing found"), tr("Try fewer characters, or only the first letters of the pinyin."));
    } else {
        qint64 total = 0;
        bool counted = true;
        for (const SearchGroup& group : *groups) {
            addGroup(group);
            total += group.total;
            counted = counted && group.total < SearchGroup::uncounted;
        }
        if (files && !files->isEmpty()) {
            addAttachments(*files);
            total += files->size();
        }
        m_note->setText(counted ? tr("%1 found").arg(total) : tr("More than %1 found").arg(total - 1));
        m_stack->setCurrentWidget(m_hits);
        step(1); // Enter takes the first one
    }
}

void SearchDialog::addGroup(const SearchGroup& group)
{
    auto* item = new QTreeWidgetItem(m_hits, { tr("%1 (%2)").arg(group.kind->pluralTitle(), countText(group.total)) });
    item->setFlags(Qt::ItemIsEnabled);
    item->setData(0, kindRole, group.kind->code);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(0, bold);
    item->setFirstColumnSpanned(true);
    fillGroup(item, group);
    item->setExpanded(true);
}

void SearchDialog::addAttachments(const QList<AttachmentHit>& hits)
{
    auto* item = new QTreeWidgetItem(m_hits, { tr("In attached files (%1)").arg(hits.size()) });
    item->setFlags(Qt::ItemIsEnabled);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(0, bold);
    item->setFirstColumnSpanned(true);
    for (const AttachmentHit& hit : hits) {
        const QString where = hit.excerpt.isEmpty() ? tr("the attachment “%1”").arg(hit.attachment.originalName) : tr("in the attachment “%1”: %2").arg(hit.attachment.originalName, hit.excerpt);
        auto* row = new QTreeWidgetItem(item, { hit.title.simplified(), where, hit.voided ? tr("Voided") : hit.kind->title() });
        row->setData(0, kindRole, hit.kind->code);
        row->setData(0, idRole, hit.record);
    }
    item->setExpanded(true);
}

void SearchDialog::fillGroup(QTreeWidgetItem* item, const SearchGroup& group)
{
    qDeleteAll(item->takeChildren());
    for (const SearchHit& hit : group.hits) {
        auto* row = new QTreeWidgetItem(item, { hit.title, hit.excerpt, hit.voided ? tr("Voided") : QString() });
        row->setData(0, idRole, hit.id);
        if (hit.voided)
            for (int column = 0; column < 3; ++column)
                row->setForeground(column, palette().brush(QPalette::PlaceholderText));
    }
    if (group.total <= group.hits.size())
        return;
    const bool counted = group.total < SearchGroup::uncounted;
    const QString left = counted ? QString::number(group.total - group.hits.size()) : countText(group.total);
    const bool canShowMore = group.hits.size() < many;
    auto* more = new QTreeWidgetItem(
        item, { canShowMore ? tr("%1 more…").arg(left) : tr("%1 more: type more to narrow it down").arg(left) });
    more->setFirstColumnSpanned(true);
    if (!canShowMore)
        more->setFlags(Qt::ItemIsEnabled);
}

void SearchDialog::showMore(QTreeWidgetItem* group)
{
    const int shown = group->childCount() - 1;
    const auto found = m_search(m_input->text(), { many, group->data(0, kindRole).toString() });
    if (!found || found->isEmpty())
        return;
    fillGroup(group, found->first());
    m_hits->setCurrentItem(group->child(qMin(shown, group->childCount() - 1)));
}

void SearchDialog::step(int by)
{
    QTreeWidgetItem* item = m_hits->currentItem();
    if (!item)
        item = m_hits->topLevelItem(0);
    while (item) {
        item = by > 0 ? m_hits->itemBelow(item) : m_hits->itemAbove(item);
        if (item && item->flags().testFlag(Qt::ItemIsSelectable)) {
            m_hits->setCurrentItem(item);
            return;
        }
    }
}

void SearchDialog::choose()
{
    QTreeWidgetItem* item = m_hits->currentItem();
    if (!item || !item->parent())
        return;
    const QString own = item->data(0, kindRole).toString(), kind = own.isEmpty() ? item->parent()->data(0, kindRole).toString() : own;
    const qint64 id = item->data(0, idRole).toLongLong();
    if (id == 0) {
        showMore(item->parent());
        return;
    }
    accept();
    emit recordChosen(kind, id);
}

bool SearchDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_input && event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_composing)
            choose();
        return true;
    case Qt::Key_Escape:
        if (!m_composing)
            reject();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!m_composing)
            step(static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down ? 1 : -1);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace bihuan
