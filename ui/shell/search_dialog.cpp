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
constexpr int limit = 200;
constexpr int kindRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;
} // namespace

SearchDialog::SearchDialog(Search search, const Registry& registry, QWidget* parent)
    : QDialog(parent)
    , m_search(std::move(search))
    , m_registry(registry)
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
    if (words.trimmed().isEmpty()) {
        m_hits->clear();
        m_empty->setTexts(tr("Find any record"),
                          tr("Type a name, a number, a short code or the first letters of the pinyin."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const auto hits = m_search(words, limit);
    fill(hits ? *hits : QList<SearchHit>());
    if (!hits)
        m_empty->setTexts(tr("The search failed"), describe(hits.error()));
    else if (hits->isEmpty())
        m_empty->setTexts(tr("Nothing found"), tr("Try fewer characters, or only the first letters of the pinyin."));
    else
        m_note->setText(hits->size() < limit ? tr("%1 found").arg(hits->size())
                                             : tr("The first %1 are shown; type more to narrow it down.").arg(limit));
    m_stack->setCurrentWidget(m_hits->topLevelItemCount() > 0 ? static_cast<QWidget*>(m_hits) : m_empty);
}

void SearchDialog::fill(const QList<SearchHit>& hits)
{
    m_hits->clear();
    for (const RecordKind* kind : m_registry.kinds()) {
        QTreeWidgetItem* group = nullptr;
        for (const SearchHit& hit : hits) {
            if (hit.kind != kind->code)
                continue;
            if (!group) {
                group = new QTreeWidgetItem(m_hits);
                group->setFlags(Qt::ItemIsEnabled);
                QFont bold = font();
                bold.setBold(true);
                group->setFont(0, bold);
                group->setExpanded(true);
                group->setFirstColumnSpanned(true);
            }
            auto* item = new QTreeWidgetItem(
                group, { hit.title, hit.excerpt.simplified(), hit.voided ? tr("Voided") : QString() });
            item->setData(0, kindRole, hit.kind);
            item->setData(0, idRole, hit.id);
        }
        if (group)
            group->setText(0, tr("%1 (%2)").arg(kind->pluralTitle()).arg(group->childCount()));
    }
    step(1); // Enter takes the first one
}

void SearchDialog::step(int by)
{
    QTreeWidgetItem* item = m_hits->currentItem();
    if (!item)
        item = m_hits->topLevelItem(0);
    while (item) {
        item = by > 0 ? m_hits->itemBelow(item) : m_hits->itemAbove(item);
        if (item && item->parent()) {
            m_hits->setCurrentItem(item);
            return;
        }
    }
}

void SearchDialog::choose()
{
    const QTreeWidgetItem* item = m_hits->currentItem();
    if (!item || !item->parent())
        return;
    const QString kind = item->data(0, kindRole).toString();
    const qint64 id = item->data(0, idRole).toLongLong();
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
