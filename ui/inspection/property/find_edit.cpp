// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/property/find_edit.h"

#include "core/base/text.h"
#include "ui/widgets/status_pill.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostShown = 7;
} // namespace

FindEdit::FindEdit(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(objectName);
    m_edit->setObjectName(objectName + u"Input"_s);
    m_edit->setAccessibleName(accessibleName);
    m_edit->installEventFilter(this);
    m_list->setObjectName(objectName + u"List"_s);
    m_list->setAccessibleName(tr("%1: what fits").arg(accessibleName));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_id = 0;
        filter(typed);
        emit changed();
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) { takeRow(m_list->row(item)); });
}

void FindEdit::setEntries(QList<Entry> entries)
{
    m_entries.clear();
    for (Entry& entry : entries) {
        const QString key = (entry.text + u'\n' + entry.keys + u'\n' + pinyinInitials(entry.text) + u'\n' + pinyinInitials(entry.text, true)).toLower();
        m_entries << Known{ std::move(entry), key };
    }
}

QString FindEdit::text() const
{
    return m_edit->text().trimmed();
}

void FindEdit::setText(const QString& text)
{
    m_id = 0;
    m_edit->setText(text);
    m_list->hide();
}

void FindEdit::setPlaceholder(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

void FindEdit::take(qint64 id)
{
    m_id = 0;
    m_edit->clear();
    m_list->hide();
    for (const Known& known : std::as_const(m_entries))
        if (id != 0 && known.entry.id == id) {
            m_id = id;
            m_edit->setText(known.entry.text);
        }
}

void FindEdit::filter(const QString& typed)
{
    const QString wanted = cleanLine(toHalfWidth(typed)).toLower();
    m_list->clear();
    if (!wanted.isEmpty()) {
        // Those that begin with it first: “三年级1班” before “知行楼 三年级1班”.
        for (const bool beginning : { true, false })
            for (const Known& known : std::as_const(m_entries)) {
                if (m_list->count() >= mostShown || !known.key.contains(wanted) || known.key.startsWith(wanted) != beginning)
                    continue;
                auto* item = new QListWidgetItem(known.entry.text, m_list);
                item->setData(IdRole, known.entry.id);
            }
    }
    if (m_list->count() == 0) {
        m_list->hide();
        return;
    }
    m_list->setCurrentRow(0);
    showList();
}

void FindEdit::showList()
{
    m_list->setParent(window());
    m_list->setAutoFillBackground(true);
    const int rows = m_list->count() * (m_list->sizeHintForRow(0) + 1) + 2 * m_list->frameWidth() + 2;
    const QPoint below = m_edit->mapTo(window(), QPoint(0, m_edit->height() + 1));
    m_list->setGeometry(below.x(), below.y(), m_edit->width(), qMin(rows, qMax(60, window()->height() - below.y() - 4)));
    m_list->raise();
    m_list->show();
}

void FindEdit::takeRow(int row)
{
    if (const QListWidgetItem* item = m_list->item(row))
        take(item->data(IdRole).toLongLong());
    m_list->hide();
    emit changed();
    emit taken();
}

bool FindEdit::keyPressed(int key)
{
    const bool listed = m_list->isVisible();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!listed)
            return false;
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), m_list->count() - 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (listed) {
            takeRow(m_list->currentRow());
        } else {
            emit taken();
        }
        return true;
    case Qt::Key_Escape:
        m_list->hide();
        return listed; // only then it closes the window
    default: return false;
    }
}

bool FindEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && keyPressed(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        // Typed to the end and left with Tab: what can only be one of them is taken.
        if (m_id == 0 && m_list->isVisible() && m_list->count() == 1)
            take(m_list->item(0)->data(IdRole).toLongLong());
        m_list->hide();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bihuan
